"""Many messages of one class as fewer: what is learnt takes the same time and memory however many asks there are.

Learning looks at every pair of messages, so their number is bounded: above the bound, the most alike of a class are
averaged, those of large classes first. All asks still count.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.knowledge.encoder import Matrix
from bot.knowledge.sparse import Rows

MOST = 3000
_TOGETHER = 200  # messages of a class that are compared with each other: it has no more, or its neighbours are enough


@dataclass(frozen=True, slots=True, eq=False)
class Bundles:
    """Which bundle each message is in and its share of it; the class and the worth of each bundle."""

    bundle: npt.NDArray[np.intp]
    share: Matrix
    labels: npt.NDArray[np.intp]
    worth: Matrix

    @classmethod
    def of(cls, labels: Sequence[int], worth: Sequence[float], rows: Rows, most: int = MOST) -> "Bundles":
        """At most ``most`` bundles of the messages in ``rows``, and one for each class that is too small for one.

        Only messages of the same worth are averaged: the few asks of an article stay what they are beside many stories.
        """
        label, weight = np.array(labels, dtype=np.intp), np.array(worth, dtype=np.float32)
        bundle = _numbers(label, weight, rows, most)
        whole = np.bincount(bundle, weights=weight).astype(np.float32)
        of_bundle = np.zeros(len(whole), dtype=np.intp)
        of_bundle[bundle] = label
        return cls(bundle, weight / whole[bundle], of_bundle, whole)

    def rows(self, rows: Rows) -> Rows:
        return rows if self._single else rows.bundled(self.bundle, self.share, len(self.labels))

    def vectors(self, vectors: Matrix) -> Matrix:
        if self._single:
            return vectors
        summed = np.zeros((len(self.labels), vectors.shape[1]), dtype=np.float32)
        np.add.at(summed, self.bundle, vectors * self.share[:, None])
        return summed

    @property
    def _single(self) -> bool:
        return len(self.labels) == len(self.bundle)


def _numbers(labels: npt.NDArray[np.intp], worth: Matrix, rows: Rows, most: int) -> npt.NDArray[np.intp]:
    if len(labels) <= most:
        return np.arange(len(labels), dtype=np.intp)
    kinds, kind = np.unique(np.stack([labels, worth]), axis=1, return_inverse=True)
    classes = [np.flatnonzero(kind == number) for number in range(kinds.shape[1])]
    kept = _kept(np.array([len(own) for own in classes]), kinds[1], most)
    parts = [
        (part, own, size)
        for own, size in zip(classes, kept, strict=True)
        for part in np.array_split(own, -(-len(own) // _TOGETHER))
    ]
    numbers = np.zeros(len(labels), dtype=np.intp)
    first = 0
    for (part, own, size), alike in zip(parts, rows.likenesses([part for part, _, _ in parts]), strict=True):
        numbers[part] = first + _bundled(alike, max(1, len(part) * size // len(own)))
        first = numbers[part].max() + 1
    return numbers


def _kept(sizes: npt.NDArray[np.intp], worth: Matrix, most: int) -> npt.NDArray[np.intp]:
    """How many bundles each class may have: the large classes give way before the small, and those of little worth."""
    found = sizes
    for kept in range(sizes.max(), 0, -1):
        found = np.minimum(sizes, np.maximum(1, kept * worth)).astype(np.intp)
        if found.sum() <= most:
            break
    return found


def _bundled(alike: Matrix, size: int) -> npt.NDArray[np.intp]:
    """The bundle of each of some messages, from how alike they are."""
    bundle = np.arange(len(alike))
    while len(alike) > size:
        pair = _paired(alike, len(alike) - size)
        bundle = pair[bundle]
        joined = np.eye(pair.max() + 1, dtype=np.float32)[pair]
        joined /= joined.sum(axis=0)
        alike = np.asarray(joined.T @ alike @ joined, dtype=np.float32)
    return bundle


def _paired(alike: Matrix, most: int) -> npt.NDArray[np.intp]:
    """New numbers, shared by the two of a pair: the most alike first, none in two pairs, at most so many pairs."""
    left, right = np.triu_indices(len(alike), 1)
    order = np.argsort(-alike[left, right], kind="stable")
    number = np.full(len(alike), -1)
    pairs = 0
    for one, other in zip(left[order].tolist(), right[order].tolist(), strict=True):
        if pairs < most and number[one] == number[other] == -1:
            number[[one, other]] = pairs
            pairs += 1
    single = number == -1
    number[single] = np.arange(pairs, pairs + single.sum())
    return number
