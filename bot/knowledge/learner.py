"""A small linear head: from what is known of a message to the chances of the classes.

Multinomial logistic regression, solved in the messages (there are more features than messages) by a few steps down
its gradient, each smoothed by the inverse of the ridge system: a fraction of a second, always the same result.
"""

import os
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from bot.knowledge.encoder import Matrix
from bot.knowledge.sparse import Rows

_PENALTY = 1e-3  # per message; flat between 3e-4 and 3e-3 on the development questions
SHARPNESS = 15.0  # what scores are multiplied by before they become chances
_STEPS, _STRIDE = 8, 0.9
_SMALL = 128
_AT_ONCE = 512  # rows: a product that is taken from a large matrix needs no second large one


def chances(scores: Matrix, sharpness: float) -> Matrix:
    """Softmax along the last axis."""
    powers = np.exp(sharpness * (scores - scores.max(axis=-1, keepdims=True)))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float32)


def _roots(labels: npt.NDArray[np.intp], worth: Matrix) -> Matrix:
    """Square roots of the messages' weights: every class counts equally, each message after its worth."""
    mass = np.bincount(labels, weights=worth)
    weights = worth * worth.sum() / np.count_nonzero(mass) / mass[labels]
    return np.asarray(np.sqrt(weights), dtype=np.float32)[:, None]


def _parts(height: int) -> Iterator[slice]:
    return (slice(start, start + _AT_ONCE) for start in range(0, height, _AT_ONCE))


def _take(matrix: Matrix, left: Matrix, right: Matrix) -> None:
    """Takes the product of two matrices from a third, in place."""
    for part in _parts(len(matrix)):
        matrix[part] -= left[part] @ right


def invert(matrix: Matrix) -> None:
    """In place, a symmetric positive definite matrix by halves: a quarter of a general solver's time and memory."""
    if len(matrix) <= _SMALL:
        matrix[:] = np.linalg.inv(matrix)
        return
    half = len(matrix) // 2
    first, across, second = matrix[:half, :half], matrix[:half, half:], matrix[half:, half:]
    invert(first)
    solved = first @ across
    _take(second, across.T, solved)
    invert(second)
    across[:] = 0
    _take(across, solved, second)
    matrix[half:, :half] = across.T
    _take(first, across, solved.T)


def widen(inverse: Matrix, vectors: Matrix) -> None:
    """In place, the inverse of a matrix becomes that of the matrix plus the vectors' products with each other.

    https://en.wikipedia.org/wiki/Woodbury_matrix_identity: a third of the time of inverting anew.
    """
    reached = inverse @ vectors
    within = vectors.T @ reached
    within.flat[:: len(within) + 1] += 1
    invert(within)
    _take(inverse, reached @ within, reached.T)


class Lesson:
    """What is to be learnt of messages, and how alike they are.

    All cores multiply here, and here alone: these matrices are large.
    """

    def __init__(self, letters: Rows, labels: npt.NDArray[np.intp], worth: Matrix, classes: int) -> None:
        self._root = _roots(labels, worth)
        self._wanted = np.eye(classes, dtype=np.float32)[labels]
        self._penalty = np.float32(_PENALTY * len(labels))
        with _all_cores():
            self._inverse = letters.likeness()
        self._inverse *= self._root
        self._inverse *= self._root.T
        self._inverse.flat[:: len(labels) + 1] += self._penalty
        with _all_cores():
            invert(self._inverse)

    def add(self, vectors: Matrix) -> None:
        """Messages are alike in these too from here on."""
        with _all_cores():
            widen(self._inverse, vectors * self._root)

    def shares(self) -> Matrix:
        """The share of each message in each class: the features' transpose times these are the weights of a head."""
        shares: Matrix = np.zeros_like(self._wanted)
        reached: Matrix = np.zeros_like(self._wanted)  # the ridge system times the shares, which needs no product
        with _all_cores():
            for _ in range(_STEPS):
                scores = np.subtract(reached, shares * self._penalty) / self._root
                missed = np.subtract(self._wanted, chances(scores, SHARPNESS)) * (self._root * np.float32(_STRIDE))
                reached += missed
                shares += self._inverse @ missed
        return np.asarray(shares * self._root, dtype=np.float32)


def _all_cores() -> threadpool_limits:
    return threadpool_limits(os.cpu_count(), user_api="blas")
