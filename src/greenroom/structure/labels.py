"""Which sentence is which part of a story, where its author didn't say.

The parts come in the order of a story, as they do in the answers that people label themselves. What is read is a guess
with its probability; an author's own label is certain.
"""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from math import exp

from greenroom.bank.entry import BankFile, By, Entry, Kind, Part
from greenroom.bank.markup import strip_markup

from .decode import STATES, best, marginals
from .english import is_english
from .features import around, lesson
from .sketch import sketch
from .statement import Telling
from .telling import telling

#: In the order of a story, and of the weights.
ORDER = (Part.SITUATION, Part.TASK, Part.ACTION, Part.RESULT, Part.LESSON)
_PLACE = {part: index for index, part in enumerate(ORDER)}
#: Weights are whole thousandths, so that a sum is the same in whatever order it is made.
_UNIT = 1000
#: Nothing read is certain.
_MOST = 0.999
#: Stories whose readings are remembered while the program runs: after a change of one, the others stay as they were.
_REMEMBERED = 4096
#: Kinds of answers that may be told as stories. What somebody is or wants is no story, whatever happened to them.
_TOLD = frozenset({Kind.STORY, Kind.APPROACH, Kind.MOTIVATION, Kind.STRENGTH, Kind.WEAKNESS})
#: Such an answer tells an event where at least one sentence in so many does.
_EVENT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a sentence was read as.

    Attributes:
        part: the part that it belongs to.
        p: how probable that is; 1.0 where it was fixed.
        also: LESSON where a sentence that is another part reads as a lesson.
    """

    part: Part
    p: float
    also: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What was fitted, in thousandths.

    Attributes:
        about: what it was fitted on, and how good it was on stories that it hadn't seen.
        features: for each feature, a weight for each state.
        steps: the weight of each step, from state to state.
        lesson: for each feature, a weight for a sentence being a lesson.
    """

    about: dict[str, object]
    features: dict[str, list[int]]
    steps: list[list[int]]
    lesson: dict[str, int]


@cache
def weights() -> Weights:
    """Return the weights that came with the program."""
    return Weights(**json.loads(pkgutil.get_data(__name__, "weights.json") or b"{}"))


def label(texts: Sequence[str], *, question: str, fixed: Sequence[Part | None]) -> tuple[Reading, ...]:
    """Read each sentence of one story in English as a part of it. Raises on no text at all.

    Args:
        texts: the sentences, without mark-up.
        question: what the story answers, as far as is known.
        fixed: for each sentence the part that is certain, or None. Where these don't come in the order of a story, a
            further telling begins.
    """
    return _read(tuple(texts), question, tuple(fixed))


@lru_cache(maxsize=_REMEMBERED)
def _read(texts: tuple[str, ...], question: str, fixed: tuple[Part | None, ...]) -> tuple[Reading, ...]:
    if not texts:
        return ()
    model = weights()
    sketches = [sketch(text) for text in texts]
    scores = [_sum(model, names) for names in around(texts, sketches, question)]
    steps = [[exp(weight / _UNIT) for weight in row] for row in model.steps]
    certain = [None if part is None else _PLACE[part] for part in fixed]
    readings: list[Reading] = []
    for start, end in pairwise((0, *_breaks(certain), len(texts))):
        chances = marginals(scores[start:end], steps, certain[start:end])
        for at, chosen in enumerate(best(chances), start):
            part = ORDER[chosen]
            also = part is not Part.LESSON and sum(model.lesson.get(name, 0) for name in lesson(at, sketches)) > 0
            readings.append(
                Reading(
                    part=part,
                    p=1.0 if certain[at] is not None else round(min(chances[at - start][chosen], _MOST), 3),
                    also=(Part.LESSON,) if also else (),
                )
            )
    return tuple(readings)


def labelled(file: BankFile) -> BankFile:
    """Return a document with the sentences of its stories labelled where their author didn't.

    An answer of another kind ("How do you handle conflict?") is a story as well where it tells an event.
    """
    return replace(file, entries=tuple(_labelled(entry, file.source.text) for entry in file.entries))


def _labelled(entry: Entry, text: str) -> Entry:
    if entry.kind not in _TOLD:
        return entry
    words = tuple(strip_markup(text, sentence.span).text for sentence in entry.sentences)
    if not _is_english(words) or (entry.kind is not Kind.STORY and not _tells_event(words)):
        return entry
    fixed = [sentence.label if sentence.by is By.AUTHOR else None for sentence in entry.sentences]
    question = entry.questions[0] if entry.questions else entry.title
    readings = label(words, question=question, fixed=fixed)
    return replace(
        entry,
        sentences=tuple(
            replace(sentence, also=reading.also)
            if part is not None
            else replace(sentence, label=reading.part, by=By.MODEL, p=reading.p, also=reading.also)
            for sentence, part, reading in zip(entry.sentences, fixed, readings, strict=True)
        ),
    )


@lru_cache(maxsize=_REMEMBERED)
def _is_english(texts: tuple[str, ...]) -> bool:
    return is_english(texts)


@lru_cache(maxsize=_REMEMBERED)
def _tells_event(texts: tuple[str, ...]) -> bool:
    told = sum(telling(text) is Telling.EPISODE for text in texts)
    return told > 1 and told * _EVENT >= len(texts)


def _sum(model: Weights, names: Sequence[str]) -> list[float]:
    found = [row for row in map(model.features.get, names) if row is not None]
    return [sum(column) / _UNIT for column in zip([0] * STATES, *found, strict=True)]


def _breaks(fixed: Sequence[int | None]) -> list[int]:
    """Return where a certain part comes before one that is certain to be earlier in a story."""
    breaks, highest = [], 0
    for index, part in enumerate(fixed):
        if part is not None:
            if part < highest:
                breaks.append(index)
            highest = part
    return breaks
