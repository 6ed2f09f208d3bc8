"""A small linear head: from what is known of a message to the chances of the classes.

Multinomial logistic regression, solved in the messages (there are more features than messages) by a few steps down
its gradient, each smoothed by the inverse of the ridge system: a fraction of a second, always the same result.
"""

import os

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from bot.knowledge.encoder import Matrix

_PENALTY = 1e-3  # per message; flat between 3e-4 and 3e-3 on the development questions
SHARPNESS = 15.0  # what scores are multiplied by before they become chances
_STEPS, _STRIDE = 12, 0.6
_SMALL = 128


def chances(scores: Matrix, sharpness: float) -> Matrix:
    """Softmax along the last axis."""
    powers = np.exp(sharpness * (scores - scores.max(axis=-1, keepdims=True)))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float32)


def _roots(labels: npt.NDArray[np.intp], worth: Matrix) -> Matrix:
    """Square roots of the messages' weights: every class counts equally, each message after its worth."""
    mass = np.bincount(labels, weights=worth)
    weights = worth * worth.sum() / np.count_nonzero(mass) / mass[labels]
    return np.asarray(np.sqrt(weights), dtype=np.float32)[:, None]


def invert(matrix: Matrix) -> None:
    """In place, a symmetric positive definite matrix by halves: a quarter of a general solver's time and memory."""
    if len(matrix) <= _SMALL:
        matrix[:] = np.linalg.inv(matrix)
        return
    half = len(matrix) // 2
    first, across, second = matrix[:half, :half], matrix[:half, half:], matrix[half:, half:]
    invert(first)
    solved = first @ across
    second -= across.T @ solved
    invert(second)
    across[:] = -(solved @ second)
    matrix[half:, :half] = across.T
    first -= across @ solved.T


def fit(likeness: Matrix, labels: npt.NDArray[np.intp], worth: Matrix, classes: int) -> Matrix:
    """The share of each message in each class: the features' transpose times these are the weights of a head.

    ``likeness`` is every message's features times every message's. Here alone all cores multiply: these are large.
    """
    with threadpool_limits(os.cpu_count(), user_api="blas"):
        return _fit(likeness, labels, worth, classes)


def _fit(likeness: Matrix, labels: npt.NDArray[np.intp], worth: Matrix, classes: int) -> Matrix:
    root: Matrix = _roots(labels, worth)
    smooth = likeness * root
    smooth *= root.T
    smooth.flat[:: len(labels) + 1] += np.float32(_PENALTY * len(labels))
    invert(smooth)
    wanted = np.eye(classes, dtype=np.float32)[labels]
    shares = np.zeros((len(labels), classes), dtype=np.float32)
    for _ in range(_STEPS):
        missed = np.subtract(wanted, chances(likeness @ (shares * root), SHARPNESS)) * root
        shares += np.float32(_STRIDE) * (smooth @ missed)
    return np.asarray(shares * root, dtype=np.float32)
