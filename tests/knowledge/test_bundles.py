import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.bundles import Bundles
from bot.knowledge.sparse import Rows


def _rows(dense):
    return Rows.of([(np.flatnonzero(row), row[np.flatnonzero(row)]) for row in dense], dense.shape[1])


@given(st.lists(st.integers(0, 4), min_size=1, max_size=60), st.integers(5, 30))
def test_bundles_average_messages_of_one_class(labels, most):
    """At most as many bundles as asked for and one a class; no class is lost or mixed, and no worth is lost."""
    labels = [*labels, *range(5)]
    rows = _rows(np.random.default_rng(1).random((len(labels), 6)).astype(np.float32))
    bundles = Bundles.of(labels, [1.0] * len(labels), rows, most)
    assert len(bundles.labels) <= most + 5
    assert bundles.labels[bundles.bundle].tolist() == labels
    assert bundles.worth.sum() == len(labels)


def test_the_most_alike_are_averaged():
    """Not neighbours but the messages that say nearly the same, and those of another class never."""
    dense = np.array([[1, 0, 0], [0, 1, 0], [0.9, 0.1, 0], [0, 0, 1], [1, 0, 0]], dtype=np.float32)
    bundles = Bundles.of([0, 0, 0, 0, 1], [1.0] * 5, _rows(dense), most=4)
    assert bundles.bundle[0] == bundles.bundle[2]
    assert len(set(bundles.bundle.tolist())) == 4


def test_large_classes_give_way_first():
    """A class with few messages keeps each of them as long as another has more."""
    rows = _rows(np.random.default_rng(3).random((40, 6)).astype(np.float32))
    bundles = Bundles.of([0] * 30 + [1] * 6 + [2] * 4, [1.0] * 40, rows, most=20)
    assert np.bincount(bundles.labels).tolist() == [10, 6, 4]


def test_bundled_rows_are_bundled_vectors():
    """Sparse rows and dense vectors are averaged alike; below the bound nothing changes."""
    dense = np.array([[1, 0, 2], [0, 0, 4], [3, 1, 0], [0, 5, 0]], dtype=np.float32)
    rows = _rows(dense)
    bundles = Bundles.of([0, 0, 1, 1], [1, 1, 1, 1], rows, most=2)
    np.testing.assert_allclose(bundles.vectors(dense), [[0.5, 0, 3], [1.5, 3, 0]])
    expected = bundles.vectors(dense) @ bundles.vectors(dense).T
    np.testing.assert_allclose(bundles.rows(rows).likeness(), expected)
    assert Bundles.of([0, 0, 1, 1], [1, 1, 1, 1], rows).rows(rows) is rows


def test_messages_of_another_worth_stay_apart():
    """An article's asks are not averaged with the stories beside them, and stories of little worth give way first."""
    rows = _rows(np.random.default_rng(4).random((40, 6)).astype(np.float32))
    worth = [1.0] * 10 + [0.5] * 30
    bundles = Bundles.of([0] * 40, worth, rows, most=18)
    asks, stories = {*bundles.bundle[:10].tolist()}, {*bundles.bundle[10:].tolist()}
    assert (len(asks), len(stories)) == (10, 8)
    assert not asks & stories
