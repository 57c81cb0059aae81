"""Fit the weights that tell whether a story stops before its result.

    python training/endings.py --answers training/answers --rows ROWS.jsonl --out src/greenroom/structure/ending.json

The same stories as for the labeller (README.md): each as it is, and once more without the sentences that its author
filed under the result, with and without the lesson. Folds by bank; the same input gives the same bytes.
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
from greenroom.structure.lessons import is_maxim, tells_lesson

Floats: TypeAlias = NDArray[np.float64]

RESULT, LESSON, ACTION = PARTS.index("R"), PARTS.index("L"), PARTS.index("A")
#: A feature has to occur in so many endings.
ENOUGH = 4
#: How strongly weights are drawn to nought.
PENALTY = 40.0
FOLDS = 8
LEAST = 10
SENTENCES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """The end of a story, whole or cut."""

    features: frozenset[str]
    cut: bool
    bank: str
    own: bool


def endings(story: Story) -> Iterator[Ending]:
    """Yield a story's end as it is and without its result."""
    if len(story.texts) < SENTENCES or RESULT not in story.labels or ACTION not in story.labels:
        return
    pairs = list(zip(story.texts, story.labels, strict=True))
    ways = {
        (tuple(text for text, label in pairs if label not in leave), bool(leave))
        for leave in ((), (RESULT,), (RESULT, LESSON))
    }
    for texts, cut in sorted(ways):
        end = len(texts)
        while end and (tells_lesson(texts[end - 1]) or is_maxim(texts[end - 1])):
            end -= 1
        if end:
            features = ending(texts[:end], lesson=end < len(texts))
            yield Ending(features=features, cut=cut, bank=story.bank, own=story.own)


def fit(rows: Sequence[Ending]) -> dict[str, float]:
    """Return weights: logistic regression, both sides counting the same."""
    counts = Counter(name for row in rows for name in row.features)
    known = {name: at for at, name in enumerate(sorted(name for name, count in counts.items() if count >= ENOUGH))}
    pairs = [(at, known[name]) for at, row in enumerate(rows) for name in sorted(row.features) if name in known]
    shape = (len(rows), len(known))
    matrix: Any = csr_matrix((np.ones(len(pairs)), tuple(zip(*pairs, strict=True))), shape=shape)
    side = np.array([1.0 if row.cut else -1.0 for row in rows])
    share = np.where(side > 0, len(rows) / (2 * max(1, (side > 0).sum())), len(rows) / (2 * max(1, (side < 0).sum())))

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
            if fold[row.bank] == at:
                chances[index] = score(weights, row)
    found: dict[str, object] = {}
    for name, own in (("the project's answers", True), ("others", False)):
        for least in (0.6, 0.7, 0.75, 0.8, 0.85):
            cut = [chance >= least for chance, row in zip(chances, rows, strict=True) if row.own is own and row.cut]
            whole = [
                chance >= least for chance, row in zip(chances, rows, strict=True) if row.own is own and not row.cut
            ]
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
