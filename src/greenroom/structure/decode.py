"""From scores to labels: parts come in the order of a story, and what the author said is certain.

Each part is two states, its first sentence and those after it. Parts may be left out; none comes back.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

PARTS = 5
STATES = 2 * PARTS

#: Which states may follow each: the same part, or the first sentence of a later one.
FOLLOW = tuple(
    (2 * part + 1, *range(2 * part + 2, STATES, 2))
    for part in range(PARTS)
    for _ in ("its first sentence", "a later one")
)


def marginals(
    scores: Sequence[Sequence[float]], steps: Sequence[Sequence[float]], fixed: Sequence[int | None]
) -> list[list[float]]:
    """Return the probability of each part for each sentence.

    Args:
        scores: for each sentence, the log weight of each state.
        steps: the weight of each step, from state to state; 0 where there is none.
        fixed: for each sentence, the part that is certain. They must come in order.
    """
    weights = []
    for row, part in zip(scores, fixed, strict=True):
        states = range(STATES) if part is None else (2 * part, 2 * part + 1)
        top = max(row[state] for state in states)
        # A weight of nought would make a way impossible that is only very unlikely, and with it perhaps all ways.
        weights.append([max(exp(row[state] - top), 1e-200) if state in states else 0.0 for state in range(STATES)])
    forward = [_scaled([0.0 if state % 2 else weights[0][state] for state in range(STATES)])]
    for weight in weights[1:]:
        now = [0.0] * STATES
        for state, mass in enumerate(forward[-1]):
            if mass:
                for later in FOLLOW[state]:
                    now[later] += mass * steps[state][later]
        forward.append(_scaled([one * w for one, w in zip(now, weight, strict=True)]))
    found: list[list[float]] = []
    ahead = [1.0] * STATES
    for index in range(len(weights) - 1, -1, -1):
        both = _scaled([one * other for one, other in zip(forward[index], ahead, strict=True)])
        found.append([both[2 * part] + both[2 * part + 1] for part in range(PARTS)])
        step = [one * w for one, w in zip(ahead, weights[index], strict=True)]
        ahead = _scaled([sum(steps[state][later] * step[later] for later in FOLLOW[state]) for state in range(STATES)])
    return found[::-1]


def best(chances: Sequence[Sequence[float]]) -> list[int]:
    """Return the parts, in story order, of which most sentences are expected to be right."""
    if not chances:
        return []
    reached = [list(chances[0])]
    came: list[list[int]] = []
    for chance in chances[1:]:
        before, now, way = reached[-1], [], []
        leader = 0
        for part in range(PARTS):
            if before[part] > before[leader]:
                leader = part
            now.append(before[leader] + chance[part])
            way.append(leader)
        reached.append(now)
        came.append(way)
    part = max(range(PARTS), key=lambda one: reached[-1][one])
    path = [part]
    for way in reversed(came):
        part = way[part]
        path.append(part)
    return path[::-1]


def _scaled(row: list[float]) -> list[float]:
    total = sum(row)
    return [one / total for one in row] if total > 0 else row
