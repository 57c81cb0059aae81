"""A chain of labels in story order, fitted with L-BFGS.

Each label is two states, its first sentence and those after it, so that a feature can speak for the beginning of
a part. A story goes through the states in order and may leave parts out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

Floats: TypeAlias = NDArray[np.float64]
Matrix: TypeAlias = Any  # scipy's sparse matrices have no types of their own

LABELS = 5
STATES = 2 * LABELS
#: A story of so many sentences or fewer counts by its sentences, a longer one grows with the root of its length.
FULL = 10


def steps() -> NDArray[np.bool_]:
    """Return which state may follow which: within a label, or on to the beginning of a later one."""
    allowed = np.zeros((STATES, STATES), bool)
    for label in range(LABELS):
        allowed[2 * label, 2 * label + 1] = allowed[2 * label + 1, 2 * label + 1] = True
        for later in range(label + 1, LABELS):
            allowed[2 * label, 2 * later] = allowed[2 * label + 1, 2 * later] = True
    return allowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Stories:
    """Stories side by side, longest first.

    Attributes:
        x: a row for each sentence, all stories after each other.
        rows: for each place in a story, the rows of the sentences at that place.
        heed: for each sentence, how much its story counts.
    """

    x: Matrix
    rows: tuple[NDArray[np.int64], ...]
    heed: Floats

    @classmethod
    def of(cls, x: Matrix, lengths: Sequence[int]) -> Stories:
        """Return the stories of these lengths whose sentences are the rows of ``x``, one after another.

        A long story counts for less than its sentences would: where its author draws the edges decides about many.
        """
        starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        order = np.argsort(-np.asarray(lengths), kind="stable")
        longest = np.asarray(lengths)[order]
        rows = tuple(starts[order][: int((longest > t).sum())] + t for t in range(int(longest[0])))
        heed = np.repeat(np.minimum(1.0, (FULL / np.asarray(lengths)) ** 0.5), lengths)
        return cls(x=x, rows=rows, heed=heed)


def forward_backward(scores: Floats, step: Floats, stories: Stories) -> tuple[Floats, Floats, float]:
    """Return marginals of the states, and summed by heed: counts of steps, and the log partition functions."""
    top = scores.max(axis=1, keepdims=True)
    weight = np.exp(scores - top)
    forward = np.zeros_like(weight)
    scale = np.ones(len(weight))
    first = np.zeros(STATES)
    first[::2] = 1.0
    last: Floats | None = None
    for rows in stories.rows:
        now = weight[rows] * (first if last is None else forward[last[: len(rows)]] @ step)
        total = now.sum(axis=1)
        forward[rows] = now / total[:, None]
        scale[rows] = total
        last = rows
    backward = np.ones_like(weight)
    counts = np.zeros_like(step)
    for t in range(len(stories.rows) - 1, 0, -1):
        rows = stories.rows[t]
        prior = stories.rows[t - 1][: len(rows)]
        ahead = backward[rows] * weight[rows] / scale[rows][:, None]
        backward[prior] = ahead @ step.T
        counts += step * ((forward[prior] * stories.heed[prior][:, None]).T @ ahead)
    return forward * backward, counts, float(((np.log(scale) + top[:, 0]) * stories.heed).sum())


def fit(
    stories: Stories,
    allowed: NDArray[np.bool_],
    penalty: Floats,
    *,
    rounds: int,
) -> tuple[Floats, Floats]:
    """Return weights by feature and state, and the log weights of the steps.

    Args:
        stories: the sentences.
        allowed: for each sentence and state, whether its author's label allows it.
        penalty: for each feature, how strongly its weights are drawn to nought.
        rounds: of the optimiser, at most.
    """
    x = stories.x
    transposed = x.T.tocsr()
    size = x.shape[1]
    mask = steps()
    never = np.where(allowed, 0.0, -1e3)

    def loss(flat: Floats) -> tuple[float, Floats]:
        w = flat[: size * STATES].reshape(size, STATES)
        u = flat[size * STATES :].reshape(STATES, STATES)
        step = np.where(mask, np.exp(np.clip(u, -30, 30)), 0.0)
        scores = np.asarray(x @ w)
        free, counts, total = forward_backward(scores, step, stories)
        held, counts_held, total_held = forward_backward(scores + never, step, stories)
        gradient = np.asarray(transposed @ ((free - held) * stories.heed[:, None])) + 2 * penalty[:, None] * w
        value = total - total_held + float((penalty[:, None] * w * w).sum()) + 0.1 * float((u[mask] ** 2).sum())
        steps_gradient = np.where(mask, counts - counts_held + 0.2 * u, 0.0)
        return value, np.concatenate((gradient.ravel(), steps_gradient.ravel()))

    flat = np.zeros(size * STATES + STATES * STATES)
    found = minimize(loss, flat, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 8})
    return found.x[: size * STATES].reshape(size, STATES), found.x[size * STATES :].reshape(STATES, STATES)


def marginals(x: Matrix, lengths: Sequence[int], w: Floats, u: Floats) -> Floats:
    """Return the probability of each label for each sentence."""
    step = np.where(steps(), np.exp(u), 0.0)
    states, _, _ = forward_backward(np.asarray(x @ w), step, Stories.of(x, lengths))
    return states[:, ::2] + states[:, 1::2]
