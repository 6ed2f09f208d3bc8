"""A small linear head: from what is known of a message to the chances of the classes.

Multinomial logistic regression, part by part of the messages: what a part still misses is fitted by ridge regression
(in the messages: there are more features than messages in a part) and added to the weights. The time grows with the
number of messages and not with their pairs, and the result is always the same.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from bot.knowledge.encoder import Matrix
from bot.knowledge.sparse import Row, Rows

_PART = 2000  # messages at most: a part has a matrix of its pairs; two rounds of 1,500 are no better
_STRIDE = 0.9
_BLOCK = 64  # messages: larger ones leave more to numpy's own decomposition
_PENALTY = 1e-3  # per message; flat between 3e-4 and 3e-3 on the development questions
SHARPNESS = 15.0  # what scores are multiplied by before they become chances


def chances(scores: Matrix, sharpness: float) -> Matrix:
    """Softmax along the last axis."""
    powers = np.exp(sharpness * (scores - scores.max(axis=-1, keepdims=True)))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """What is learnt: a column a class, a row for each piece of letters and each number of the encoder's vectors."""

    letters: Matrix
    meaning: Matrix


@dataclass(frozen=True, slots=True, eq=False)
class Messages:
    """What is known of messages, row by row: pieces of letters, encoder's vector, class, and if an article asks."""

    letters: Sequence[Row]
    pieces: int
    vectors: Matrix
    labels: npt.NDArray[np.intp]
    asked: npt.NDArray[np.bool_]

    def teach(self, classes: int) -> Weights:
        """All cores multiply here, and here alone: these matrices are large."""
        weights = Weights(
            np.zeros((self.pieces, classes), dtype=np.float32),
            np.zeros((self.vectors.shape[1], classes), dtype=np.float32),
        )
        roots = self._roots()
        with threadpool_limits(os.cpu_count(), user_api="blas"):
            for chosen in self.parts():
                self._teach(chosen, roots[chosen], weights)
        return weights

    def _teach(self, chosen: npt.NDArray[np.intp], root: Matrix, weights: Weights) -> None:
        """In place, the weights learn what they still miss of these messages."""
        letters = Rows.of([self.letters[number] for number in chosen], self.pieces)
        vectors = self.vectors[chosen]
        wanted = np.eye(weights.letters.shape[1], dtype=np.float32)[self.labels[chosen]]
        scores = np.add(letters.times(weights.letters), vectors @ weights.meaning, dtype=np.float32)
        missed = (wanted - chances(scores, SHARPNESS)) * (root * np.float32(_STRIDE))
        shares = solve(_system(letters, vectors, root), missed) * root
        letters.add_transposed(shares, weights.letters)
        weights.meaning[:] += vectors.T @ shares

    def parts(self) -> list[npt.NDArray[np.intp]]:
        """Their numbers, in parts of the same mixture of classes; last once more the asks of articles.

        What is learnt last is known best, and a volunteer who adds an ask to an article expects that it is answered.
        """
        order = np.argsort(self.labels, kind="stable")
        return [*_dealt(order), *_dealt(order[self.asked[order]])]

    def _roots(self) -> Matrix:
        """Square roots of the messages' weights: every class counts equally."""
        sizes = np.bincount(self.labels)
        weights = len(self.labels) / np.count_nonzero(sizes) / sizes[self.labels]
        return np.asarray(np.sqrt(weights), dtype=np.float32)[:, None]


def _dealt(order: npt.NDArray[np.intp]) -> list[npt.NDArray[np.intp]]:
    """In parts like cards: neighbours to different parts."""
    number = -(-len(order) // _PART)
    return [order[start::number] for start in range(number)]


def _system(letters: Rows, vectors: Matrix, root: Matrix) -> Matrix:
    """How alike weighted messages are, and the penalty: the ridge system that smooths what they miss."""
    system = letters.likeness()
    system += vectors @ vectors.T
    system *= root
    system *= root.T
    system.flat[:: len(system) + 1] += np.float32(_PENALTY * len(system))
    return system


def solve(system: Matrix, wanted: Matrix) -> Matrix:
    """What a symmetric positive definite system times is ``wanted``; both are used up.

    Cholesky's decomposition in blocks: numpy has it whole, which takes four times as long, and no solver for it.
    """
    starts = range(0, len(system), _BLOCK)
    inverses = []
    for start in starts:
        own, before, after = slice(start, start + _BLOCK), slice(start), slice(start + _BLOCK, None)
        system[start:, own] -= system[start:, before] @ system[own, before].T
        inverse = np.linalg.inv(np.linalg.cholesky(system[own, own]))
        system[after, own] = system[after, own] @ inverse.T
        wanted[own] = inverse @ (wanted[own] - system[own, before] @ wanted[before])
        inverses.append(inverse)
    for start, inverse in zip(reversed(starts), reversed(inverses), strict=True):
        own, after = slice(start, start + _BLOCK), slice(start + _BLOCK, None)
        wanted[own] = inverse.T @ (wanted[own] - system[after, own].T @ wanted[after])
    return wanted
