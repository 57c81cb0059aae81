"""Fit the weights that tell whether a story stops before its result.

    python training/endings.py --answers training/answers --rows ROWS.jsonl --out src/greenroom/structure/ending.json

The same stories as for the labeller (README.md): each as it is, and once more without the sentences that its author
filed under the result, with and without the lesson. In the fit, not in the figures, each is also broken off after every
sentence of its action, before any result, and after every one of its result. Folds by bank; the same input gives the
same bytes.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from rows import PARTS, Story, answers, published
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from greenroom.structure.ending import ending
from greenroom.structure.lessons import is_maxim, tells_lesson, tells_understood
from greenroom.structure.statement import Upshot
from greenroom.structure.upshots import upshot

Floats: TypeAlias = NDArray[np.float64]

RESULT, LESSON, ACTION = PARTS.index("R"), PARTS.index("L"), PARTS.index("A")
#: A feature has to occur in so many endings.
ENOUGH = 4
#: How strongly weights are drawn to nought.
PENALTY = 40.0
FOLDS = 8
LEAST = 10
SENTENCES = 4
#: A story that breaks off earlier is none.
BREAKS = 2
#: How much more an ending from our own answers counts: they are complete, while public ones may file lessons and
#: hopes under "result".
OWN = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """The end of a story, whole or cut."""

    features: frozenset[str]
    cut: bool
    bank: str
    own: bool
    main: bool
    """Whether it counts in the figures: a story broken off somewhere else is only there to learn from."""
    counts: float


def endings(story: Story) -> Iterator[Ending]:
    """Yield a story's end as it is and without its result, and its ends where it is broken off elsewhere."""
    if len(story.texts) < SENTENCES or RESULT not in story.labels or ACTION not in story.labels:
        return
    pairs = list(zip(story.texts, story.labels, strict=True))
    found: dict[tuple[tuple[str, ...], bool, bool], bool] = {}
    for leave in ((), (RESULT,), (RESULT, LESSON)):
        told, lesson = without_lessons([text for text, label in pairs if label not in leave])
        if told:
            found[told, lesson, bool(leave)] = True
    for at in range(BREAKS, len(pairs)):
        told, lesson = without_lessons(story.texts[: at + 1])
        seen = RESULT in story.labels[:at]
        if told and (story.labels[at] == RESULT or (story.labels[at] == ACTION and not seen)):
            found.setdefault((told, lesson, story.labels[at] == ACTION), False)
    others = Counter(cut for (_, _, cut), main in found.items() if not main)
    for (told, lesson, cut), main in found.items():
        counts = (OWN if story.own else 1.0) / (1 if main else others[cut])
        features = ending(told, lesson=lesson)
        yield Ending(features=features, cut=cut, bank=story.bank, own=story.own, main=main, counts=counts)


def without_lessons(texts: Sequence[str]) -> tuple[tuple[str, ...], bool]:
    """Return the sentences up to the last that isn't what was taken from the story, and whether any was left out."""
    end = len(texts)
    while end and _closes(texts[end - 1]):
        end -= 1
    return tuple(texts[:end]), end < len(texts)


def _closes(text: str) -> bool:
    if tells_lesson(text) or is_maxim(text):
        return True
    return tells_understood(text) and upshot(text) is not Upshot.CHANGE


def fit(rows: Sequence[Ending]) -> dict[str, float]:
    """Return weights: logistic regression, both sides counting the same."""
    counts = Counter(name for row in rows for name in row.features)
    known = {name: at for at, name in enumerate(sorted(name for name, count in counts.items() if count >= ENOUGH))}
    pairs = [(at, known[name]) for at, row in enumerate(rows) for name in sorted(row.features) if name in known]
    shape = (len(rows), len(known))
    matrix: Any = csr_matrix((np.ones(len(pairs)), tuple(zip(*pairs, strict=True))), shape=shape)
    side = np.array([1.0 if row.cut else -1.0 for row in rows])
    counts_for = np.array([row.counts for row in rows])
    half = counts_for.sum() / 2
    share = counts_for * np.where(side > 0, half / counts_for[side > 0].sum(), half / counts_for[side < 0].sum())

    def loss(weights: Floats) -> tuple[float, Floats]:
        margin = side * (matrix @ weights)
        pull = share * side / (1 + np.exp(np.clip(margin, -50, 50)))
        value = float((share * np.logaddexp(0, -margin)).sum() + PENALTY / 2 * (weights @ weights))
        return value, PENALTY * weights - matrix.T @ pull

    best = minimize(loss, np.zeros(len(known)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return dict(zip(known, best.x.tolist(), strict=True))


def score(weights: dict[str, float], row: Ending) -> float:
    """Return the probability that an ending was cut."""
    return float(1 / (1 + np.exp(-sum(weights.get(name, 0.0) for name in row.features))))


def figures(rows: Sequence[Ending]) -> dict[str, object]:
    """Return how many cut endings are found at thresholds, and how many whole ones with them, in folds by bank."""
    banks = sorted({row.bank for row in rows})
    fold = {bank: at % FOLDS for at, bank in enumerate(banks)}
    chances = np.zeros(len(rows))
    for at in range(FOLDS):
        weights = fit([row for row in rows if fold[row.bank] != at])
        for index, row in enumerate(rows):
            if row.main and fold[row.bank] == at:
                chances[index] = score(weights, row)
    found: dict[str, object] = {}
    for name, own in (("the project's answers", True), ("others", False)):
        for least in (0.4, 0.5, 0.6, 0.7, 0.8):
            pairs = [(chance, row) for chance, row in zip(chances, rows, strict=True) if row.main and row.own is own]
            cut = [chance >= least for chance, row in pairs if row.cut]
            whole = [chance >= least for chance, row in pairs if not row.cut]
            found[f"{name}, from {least}"] = {
                "cut, found": round(sum(cut) / len(cut), 3),
                "whole, found": round(sum(whole) / len(whole), 3),
            }
    return found


def main() -> None:
    """Fit, print the figures, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--answers", type=Path, required=True)
    parser.add_argument("--rows", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    stories = [*answers(asked.answers), *(published(asked.rows) if asked.rows else ())]
    rows = [one for story in stories for one in endings(story)]
    told = figures(rows)
    print(json.dumps(told, indent=1))
    weights = {name: round(1000 * weight) for name, weight in sorted(fit(rows).items())}
    about = {
        "what": "Weights that tell whether a story stops before its result, over features that hold no words; made by "
        "training/endings.py.",
        "stories": len(stories),
        "figures": told,
    }
    features = {name: weight for name, weight in weights.items() if abs(weight) >= LEAST}
    asked.out.write_text(
        json.dumps({"about": about, "features": features}, separators=(",", ":")) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
