"""One row an entry: what it is, which parts it has, how long it takes to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.bank.entry import Bank, BankFile, By, Entry, Kind, Part, Sentence
from greenroom.structure.statement import Statement
from greenroom.text.lines import LineIndex
from greenroom.text.span import Span
from greenroom.text.spoken import WORDS_PER_MINUTE, count_words, seconds_to_say

#: A reading of the model's is shown from this probability on; below it, nothing is said. The probabilities are
#: calibrated: over 250 unlabelled stories, seven sentences in ten are shown, and of these nine in ten are expected to
#: be right, as everything that is told here has to be.
READ_FROM = 0.7


class PartState(StrEnum):
    """Whether a part of a story is there."""

    PRESENT = "present"
    EMPTY = "empty"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One entry in numbers.

    Attributes:
        file: the file that holds it.
        entry: the entry.
        line: where it begins, from 1.
        parts: the state of each part by the author's labels, in the order of ``Part``; empty where there are none.
        read: the parts that the author didn't label and the model read with some certainty, in the order of ``Part``.
        words: of what would be said aloud.
        seconds: to say them; 0 for what is no answer.
    """

    file: BankFile
    entry: Entry
    line: int
    parts: tuple[tuple[Part, PartState], ...]
    words: int
    seconds: int
    read: tuple[Part, ...] = ()


def words_in(text: str, spans: tuple[Span, ...]) -> int:
    """Count the words of several spans of a text."""
    return sum(count_words(span.of(text)) for span in spans)


def states(entry: Entry) -> tuple[tuple[Part, PartState], ...]:
    """Return the state of every part of an entry by its author's labels; nothing where there are none."""
    full = {part for section in entry.sections if len(section.body) for part in section.labels}
    full |= {one.label for one in entry.sentences if one.label is not None and one.by is By.AUTHOR}
    empty = {part for section in entry.sections if not len(section.body) for part in section.labels} - full
    if not full and not empty:
        return ()
    return tuple(
        (part, PartState.PRESENT if part in full else PartState.EMPTY if part in empty else PartState.ABSENT)
        for part in Part
    )


def shows(entry: Entry, sentence: Sentence | Statement) -> bool:
    """Tell whether a reading of the model's is shown: of a story, where it is certain enough.

    A weakness or a motive may be told as an event, and is read as one; nobody misses its parts.
    """
    return entry.kind is Kind.STORY and sentence.by is By.MODEL and sentence.p >= READ_FROM


def read(entry: Entry) -> tuple[Part, ...]:
    """Return the parts that the model alone found in a story, where it is certain enough."""
    labelled = {part for section in entry.sections for part in section.labels}
    found = {one.label for one in entry.sentences if shows(entry, one)}
    return tuple(part for part in Part if part in found - labelled)


def overview(bank: Bank, *, words_per_minute: int = WORDS_PER_MINUTE) -> tuple[Row, ...]:
    """Return a row for every entry of a bank, in order."""
    rows = []
    for file in bank.files:
        index = LineIndex(file.source.text)
        for entry in file.entries:
            words = words_in(file.source.text, entry.body) if entry.kind is not Kind.UNANSWERED else 0
            rows.append(
                Row(
                    file=file,
                    entry=entry,
                    line=index.position(entry.span.start).line,
                    parts=states(entry),
                    words=words,
                    seconds=seconds_to_say(words, words_per_minute=words_per_minute) if entry.kind.is_answer else 0,
                    read=read(entry),
                )
            )
    return tuple(rows)
