import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from bot.knowledge.sparse import Rows


@given(
    arrays(np.float32, st.tuples(st.integers(1, 60), st.integers(1, 8)), elements=st.sampled_from([0, 0, 0.5, 1, 2]))
)
def test_sparse_is_dense_without_zeros(dense):
    """The likeness and both products are those of the dense rows."""
    rows = Rows.of([(np.flatnonzero(row), row[np.flatnonzero(row)]) for row in dense], dense.shape[1])
    matrix = np.arange(len(dense) * 2, dtype=np.float32).reshape(-1, 2)
    np.testing.assert_allclose(rows.likeness(), dense @ dense.T, rtol=1e-4, atol=1e-4)
    total = np.ones((dense.shape[1], 2), dtype=np.float32)
    rows.add_transposed(matrix, total)
    np.testing.assert_allclose(total, 1 + dense.T @ matrix, rtol=1e-4, atol=1e-3)
    columns = np.arange(dense.shape[1] * 2, dtype=np.float32).reshape(-1, 2)
    np.testing.assert_allclose(rows.times(columns), dense @ columns, rtol=1e-4, atol=1e-3)


def test_likeness_of_many():
    """More rows and columns than are multiplied at once, rare columns and common ones: still that of the dense rows."""
    random = np.random.default_rng(2)
    dense = random.random((1100, 600), dtype=np.float32) * (random.random((1100, 600)) < np.linspace(0.01, 0.3, 600))
    rows = Rows.of([(np.flatnonzero(row), row[np.flatnonzero(row)]) for row in dense], dense.shape[1])
    np.testing.assert_allclose(rows.likeness(), dense @ dense.T, rtol=1e-4, atol=1e-4)
