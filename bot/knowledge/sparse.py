"""Messages as rows of few numbers among many columns: the likeness of all pairs without the many zeros.

numpy alone has no sparse matrix, and one that would bring it weighs 100 MB; this is the little that is needed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.knowledge.encoder import Matrix

_COMMON = 40  # a piece that more messages share is multiplied densely


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Non-zero cells sorted by column."""

    row: npt.NDArray[np.intp]
    column: npt.NDArray[np.intp]
    value: Matrix
    height: int
    width: int

    @classmethod
    def of(cls, cells: Sequence[tuple[npt.NDArray[np.intp], Matrix]], width: int) -> "Rows":
        """From the columns and values of each row."""
        row = np.repeat(np.arange(len(cells)), [len(columns) for columns, _ in cells])
        column = np.concatenate([columns for columns, _ in cells] or [np.zeros(0, dtype=np.intp)])
        value = np.concatenate([values for _, values in cells] or [np.zeros(0, dtype=np.float32)])
        order = np.argsort(column, kind="stable")
        return cls(row[order], column[order], value[order], len(cells), width)

    def likeness(self) -> Matrix:
        """Each row times each row."""
        counts = np.bincount(self.column, minlength=self.width)
        common = counts[self.column] > _COMMON
        dense = np.zeros((self.height, int((counts > _COMMON).sum())), dtype=np.float32)
        dense[self.row[common], np.unique(self.column[common], return_inverse=True)[1]] = self.value[common]
        return np.asarray(dense @ dense.T + self._rare(counts), dtype=np.float32)

    def _rare(self, counts: npt.NDArray[np.intp]) -> Matrix:
        """The part of the columns that few messages share: columns of the same count at once."""
        starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
        pairs: list[npt.NDArray[np.intp]] = [np.zeros(0, dtype=np.intp)]
        products: list[Matrix] = [np.zeros(0, dtype=np.float32)]
        for count in range(1, _COMMON + 1):
            cells = starts[counts == count][:, None] + np.arange(count)
            rows, values = self.row[cells], self.value[cells]
            pairs.append((rows[:, :, None] * self.height + rows[:, None, :]).ravel())
            products.append((values[:, :, None] * values[:, None, :]).ravel())
        total = np.bincount(np.concatenate(pairs), weights=np.concatenate(products), minlength=self.height**2)
        return np.asarray(total.reshape(self.height, self.height), dtype=np.float32)

    def transposed(self, matrix: Matrix) -> Matrix:
        """The transpose of these rows times a matrix of as many rows."""
        result = np.zeros((self.width, matrix.shape[1]), dtype=np.float32)
        present, first = np.unique(self.column, return_index=True)
        if len(present):
            result[present] = np.add.reduceat(matrix[self.row] * self.value[:, None], first, axis=0)
        return result
