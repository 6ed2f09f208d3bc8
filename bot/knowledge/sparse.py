"""Messages as rows of few numbers among many columns: the likeness of all pairs without the many zeros.

numpy alone has no sparse matrix, and one that would bring it weighs 100 MB; this is the little that is needed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.knowledge.encoder import Matrix

Row = tuple[npt.NDArray[np.intp], Matrix]
"""The columns and values of one row."""

_COMMON = 80  # a piece that more messages share is multiplied densely
_AT_ONCE = 1 << 17  # products that are made at once: more would only take more memory
_COLUMNS = 1 << 6  # likewise
_ROWS = 1 << 9  # likewise


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Non-zero cells sorted by column."""

    row: npt.NDArray[np.int32]
    column: npt.NDArray[np.int32]
    value: Matrix
    height: int
    width: int

    @classmethod
    def of(cls, cells: Sequence[Row], width: int) -> "Rows":
        """From each row."""
        row = np.repeat(np.arange(len(cells), dtype=np.int32), [len(columns) for columns, _ in cells])
        column = np.concatenate([columns for columns, _ in cells] or [np.zeros(0, dtype=np.intp)]).astype(np.int32)
        value = np.concatenate([values for _, values in cells] or [np.zeros(0, dtype=np.float32)])
        order = np.argsort(column, kind="stable")
        return cls(row[order], column[order], value[order], len(cells), width)

    def likeness(self) -> Matrix:
        """Each row times each row."""
        counts = np.bincount(self.column, minlength=self.width)
        likeness = np.zeros((self.height, self.height), dtype=np.float32)
        for dense in self._common(counts):
            for start in range(0, self.height, _ROWS):
                likeness[start : start + _ROWS, start:] += dense[start : start + _ROWS] @ dense[start:].T
        _mirror(likeness)
        for places, products in self._rare(counts):
            np.add.at(likeness.reshape(-1), places, products)
        return likeness

    def _common(self, counts: npt.NDArray[np.intp]) -> Iterator[Matrix]:
        """The columns that many messages share, with their zeros, ``_COLUMNS`` at a time."""
        common = np.flatnonzero(counts > _COMMON)
        for columns in np.array_split(common, len(common) // _COLUMNS + 1):
            number = np.full(self.width, -1)
            number[columns] = np.arange(len(columns))
            own = number[self.column] >= 0
            dense = np.zeros((self.height, len(columns)), dtype=np.float32)
            dense[self.row[own], number[self.column[own]]] = self.value[own]
            yield dense

    def _rare(self, counts: npt.NDArray[np.intp]) -> Iterator[tuple[npt.NDArray[np.intp], Matrix]]:
        """Places and products of the columns that few messages share, at most ``_AT_ONCE`` at a time."""
        for cells in self._few(counts):
            rows, values = self.row[cells], self.value[cells]
            products = (values[:, :, None] * values[:, None, :]).ravel()
            yield (rows[:, :, None] * np.intp(self.height) + rows[:, None, :]).ravel(), products

    def _few(self, counts: npt.NDArray[np.intp]) -> Iterator[npt.NDArray[np.intp]]:
        """Cells of columns of the same count, one row a column."""
        starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
        for count in range(1, _COMMON + 1):
            of_count = starts[counts == count]
            for part in np.array_split(of_count, len(of_count) * count**2 // _AT_ONCE + 1):
                yield part[:, None] + np.arange(count)

    def times(self, matrix: Matrix) -> Matrix:
        """These rows times a matrix of as many rows as these have columns."""
        order = np.argsort(self.row, kind="stable")
        turned = Rows(self.column[order], self.row[order], self.value[order], self.width, self.height)
        total = np.zeros((self.height, matrix.shape[1]), dtype=np.float32)
        turned.add_transposed(matrix, total)
        return total

    def add_transposed(self, matrix: Matrix, total: Matrix) -> None:
        """Adds, in place, the transpose of these rows times a matrix of as many rows."""
        counts = np.bincount(self.column, minlength=self.width)
        present = np.flatnonzero(counts)
        ends = np.append(np.cumsum(counts)[present] - counts[present], len(self.column))
        first = ends[:-1]
        for start in range(0, len(present), _COLUMNS):
            own = slice(start, start + _COLUMNS)
            cells = slice(first[start], ends[min(start + _COLUMNS, len(present))])
            weighted = matrix[self.row[cells]] * self.value[cells, None]
            total[present[own]] += np.add.reduceat(weighted, first[own] - first[start], axis=0)


def _mirror(matrix: Matrix) -> None:
    """Makes a square matrix symmetric whose lower half is not yet known, but in the blocks along its diagonal."""
    for start in range(0, len(matrix), _ROWS):
        matrix[start + _ROWS :, start : start + _ROWS] = matrix[start : start + _ROWS, start + _ROWS :].T
