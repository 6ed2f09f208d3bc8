import numpy as np
import pytest

from bot.knowledge.learner import invert, widen


@pytest.mark.parametrize("size", [1, 100, 129, 300])
def test_inverse_by_halves(size):
    """It is the inverse, whatever the size, and takes no second matrix."""
    drawn = np.random.default_rng(1).standard_normal((size, 40)).astype(np.float32)
    matrix = drawn @ drawn.T + np.float32(size) * np.eye(size, dtype=np.float32)
    inverted = matrix.copy()
    invert(inverted)
    np.testing.assert_allclose(inverted @ matrix, np.eye(size), atol=1e-4)


def test_widened_inverse():
    """It is the inverse of the matrix and the vectors' products with each other."""
    drawn = np.random.default_rng(1).standard_normal((150, 40)).astype(np.float32)
    vectors = np.random.default_rng(2).standard_normal((150, 7)).astype(np.float32)
    matrix = drawn @ drawn.T + np.float32(150) * np.eye(150, dtype=np.float32)
    inverse = np.linalg.inv(matrix)
    widen(inverse, vectors)
    np.testing.assert_allclose(inverse @ (matrix + vectors @ vectors.T), np.eye(150), atol=1e-4)
