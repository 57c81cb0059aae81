"""The labelled stories that the weights are fitted on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PARTS = "STARL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A story, sentence by sentence.

    Attributes:
        bank: whose it is; those of one bank are never on both sides of a fold.
        question: what it answers.
        texts: the sentences.
        labels: the author's, an index into PARTS each.
        joint: the further label where the author gave two.
        lessons: whether a sentence reads as a lesson, wherever it is filed.
        own: written for this project.
        licence: as stated by whoever published it.
    """

    bank: str
    question: str
    texts: tuple[str, ...]
    labels: tuple[int, ...]
    joint: tuple[int | None, ...]
    lessons: tuple[bool, ...]
    own: bool
    licence: str


def answers(folder: Path) -> Iterator[Story]:
    """Yield the answers written for this project."""
    for path in sorted(folder.glob("*.txt")):
        for number, block in enumerate(path.read_text(encoding="utf-8").strip().split("\n\n")):
            head, _, *lines = block.strip().split("\n")
            told = [re.fullmatch(r"([STARL])  (\S.*)", line) for line in lines]
            if not head.startswith("question: ") or not all(told):
                raise ValueError(f"{path.name}, answer {number + 1}: not in the form that README.md describes")
            pairs = [(match[1], match[2]) for match in told if match]
            labels = tuple(PARTS.index(label) for label, _ in pairs)
            yield Story(
                bank=f"{path.stem}-{number // 5}",
                question=head.removeprefix("question: "),
                texts=tuple(text for _, text in pairs),
                labels=labels,
                joint=(None,) * len(labels),
                lessons=tuple(label == 4 for label in labels),
                own=True,
                licence="own",
            )


def published(path: Path) -> Iterator[Story]:
    """Yield labelled English stories from public banks: one JSON object a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("lang", "en") != "en":
            continue
        told = row["sentences"]
        yield Story(
            bank=row["bank"],
            question=row.get("question") or "",
            texts=tuple(one["text"].strip() for one in told),
            labels=tuple(PARTS.index(one["label"]) for one in told),
            joint=tuple(PARTS.index(_joint(one["alt"])) if one.get("alt") else None for one in told),
            lessons=tuple(one["label"] == "L" or one.get("cue") == "L" for one in told),
            own=False,
            licence=row["licence"],
        )


def _joint(alt: object) -> str:
    return str(alt[0] if isinstance(alt, list) else alt)
