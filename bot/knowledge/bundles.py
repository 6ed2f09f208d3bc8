"""Many messages of one class as fewer: what is learnt takes the same time and memory however many asks there are.

Learning looks at every pair of messages, so their number is bounded: above the bound, neighbours of the same class are
averaged. All asks still count. Today's content stays below it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.knowledge.encoder import Matrix
from bot.knowledge.sparse import Rows

MOST = 2900


@dataclass(frozen=True, slots=True, eq=False)
class Bundles:
    """Which bundle each message is in and its share of it; the class and the worth of each bundle."""

    bundle: npt.NDArray[np.intp]
    share: Matrix
    labels: npt.NDArray[np.intp]
    worth: Matrix

    @classmethod
    def of(cls, labels: Sequence[int], worth: Sequence[float], most: int = MOST) -> "Bundles":
        """At most ``most`` bundles, and one for each class that is too small for one."""
        label, weight = np.array(labels, dtype=np.intp), np.array(worth, dtype=np.float32)
        bundle = _numbers(label, most)
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


def _numbers(labels: npt.NDArray[np.intp], most: int) -> npt.NDArray[np.intp]:
    if len(labels) <= most:
        return np.arange(len(labels), dtype=np.intp)
    numbers = np.zeros(len(labels), dtype=np.intp)
    first = 0
    for label in np.unique(labels):
        own = np.flatnonzero(labels == label)
        size = max(1, len(own) * most // len(labels))
        numbers[own] = first + np.arange(len(own)) * size // len(own)
        first += size
    return numbers
