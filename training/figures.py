"""How well labels agree with the authors' own, as the project counts it.

Where an author gave a joint label, either is right. Macro-F1 is over situation, task, action, result; of three classes,
situation and task are one, and a lesson counts as a result.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import numpy as np
from model import Floats
from rows import PARTS, Story

from greenroom.structure.decode import best

_THREE = {"S": "ST", "T": "ST", "A": "A", "R": "R", "L": "R"}


def figures(stories: Sequence[Story], chances: Sequence[Floats]) -> dict[str, float]:
    """Return accuracy, macro-F1 of four and three classes, F1 of each part, calibration error, errors near an edge."""
    pairs: list[tuple[str, str]] = []
    sure: list[float] = []
    wrong = near = 0
    for story, chance in zip(stories, chances, strict=True):
        path = best(chance.tolist())
        gold = [
            joint if joint is not None and found == joint else label
            for label, joint, found in zip(story.labels, story.joint, path, strict=True)
        ]
        pairs += [(PARTS[right], PARTS[found]) for right, found in zip(gold, path, strict=True)]
        sure += [float(row[found]) for row, found in zip(chance, path, strict=True)]
        for at, (right, found) in enumerate(zip(gold, path, strict=True)):
            wrong += right != found
            near += right != found and found in chain(gold[max(0, at - 1) : at], gold[at + 1 : at + 2])
    hit = np.array([right == found for right, found in pairs])
    by_part = {part: _f1([pair for pair in pairs if pair[0] != "L"], part) for part in "STAR"}
    three = [(_THREE[right], _THREE[found]) for right, found in pairs]
    return {
        "sentences": len(pairs),
        "accuracy": round(float(hit.mean()), 4),
        "macro_f1": round(sum(by_part.values()) / 4, 4),
        "macro_f1_of_three": round(sum(_f1(three, part) for part in ("ST", "A", "R")) / 3, 4),
        **{f"f1_{part}": round(value, 3) for part, value in by_part.items()},
        "calibration_error": round(_calibration(np.array(sure), hit), 4),
        "errors_next_to_an_edge": round(near / max(1, wrong), 3),
    }


def _f1(pairs: Sequence[tuple[str, str]], part: str) -> float:
    both = sum(right == found == part for right, found in pairs)
    either = sum((right == part) + (found == part) for right, found in pairs)
    return 2 * both / either if either else 0.0


def _calibration(sure: Floats, hit: Floats) -> float:
    bins = np.minimum((sure * 10).astype(int), 9)
    return float(
        sum(
            abs(hit[bins == one].mean() - sure[bins == one].mean()) * (bins == one).mean() for one in set(bins.tolist())
        )
    )
