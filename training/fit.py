"""Fit the weights of the sentence labeller, and say how good they are.

Features hold no words, so that nobody's text is in the weights. See README.md beside this file.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rows
from figures import figures
from model import Told, chances, fit

FOLDS, SEEDS = 5, (0, 1, 2)


def main() -> int:
    """Print the figures and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=Path, required=True, help="folder of answers written for this project")
    parser.add_argument("--rows", type=Path, required=True, help="labelled stories of others, one JSON object a line")
    parser.add_argument("--out", type=Path, required=True, help="where the weights go")
    options = parser.parse_args()
    own = [Told.of(story) for story in rows.answers(options.answers)]
    others = [Told.of(story) for story in rows.published(options.rows)]
    places = [Told.of(one.story, place_only=True) for one in others]
    shown = {
        "others, in folds by bank": crossed(others, own),
        "others, in folds by bank, without the project's answers": crossed(others, []),
        "others, in folds by bank, place alone": crossed(places, []),
        "the project's answers, fitted on others": tested(others, own),
        "others, fitted on the project's answers": tested(own, others),
    }
    for name, found in shown.items():
        print(f"{name}\n    " + "  ".join(f"{key} {value}" for key, value in found.items()))
    fitted = fit([*others, *own])
    about = {
        "what": "Weights of a chain of labels over features that hold no words; made by training/fit.py.",
        "fitted_on": {
            name: {"stories": len(told), "sentences": sum(len(one.rows) for one in told)}
            for name, told in _by_licence([*own, *others]).items()
        },
        "figures": shown,
    }
    lines = [f'"about":{_json(about)}', f'"steps":{_json(fitted.steps)}', f'"lesson":{_json(fitted.lesson)}']
    lines.append(
        '"features":{\n' + ",\n".join(f"{_json(name)}:{_json(row)}" for name, row in fitted.features.items()) + "}"
    )
    options.out.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8", newline="\n")
    print(f"{len(fitted.features)} features, {options.out.stat().st_size} bytes")
    return 0


def crossed(told: Sequence[Told], always: Sequence[Told]) -> dict[str, float]:
    """Return the figures of stories of banks that the weights hadn't seen; the mean over several ways to fold."""
    all_figures = []
    for seed in SEEDS:
        fold = _folds(told, seed)
        found = {}
        for number in range(FOLDS):
            rest = [one for one in told if fold[one.story.bank] != number]
            held = [one for one in told if fold[one.story.bank] == number]
            found.update(zip(map(id, held), chances(fit([*rest, *always]), held), strict=True))
        all_figures.append(figures([one.story for one in told], [found[id(one)] for one in told]))
    return {key: round(float(np.mean([one[key] for one in all_figures])), 4) for key in all_figures[0]}


def tested(told: Sequence[Told], held: Sequence[Told]) -> dict[str, float]:
    """Return the figures of some stories under weights fitted on others."""
    return figures([one.story for one in held], chances(fit(told), held))


def _folds(told: Sequence[Told], seed: int) -> dict[str, int]:
    """Give each bank to a fold, the largest first, so that the folds are about as large as each other."""
    sizes: Counter[str] = Counter()
    for one in told:
        sizes[one.story.bank] += len(one.rows)
    banks = sorted(sizes)
    np.random.default_rng(seed).shuffle(banks)
    loads = [0] * FOLDS
    fold = {}
    for bank in sorted(banks, key=lambda name: -sizes[name]):
        fold[bank] = loads.index(min(loads))
        loads[fold[bank]] += sizes[bank]
    return fold


def _by_licence(told: Sequence[Told]) -> dict[str, list[Told]]:
    kinds: dict[str, list[Told]] = {}
    for one in told:
        licence = one.story.licence
        kind = (
            "written for this project"
            if one.story.own
            else next((name for name in ("MIT", "GPL-3.0") if licence.startswith(name)), "no licence stated")
        )
        kinds.setdefault(kind, []).append(one)
    return kinds


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    sys.exit(main())
