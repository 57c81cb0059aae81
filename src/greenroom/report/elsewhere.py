"""One answer to take to a chatbot of one's own, with what is open in it and what may not change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.bank.entry import Bank
from greenroom.report.overview import Row
from greenroom.text.span import Span


class Kept(StrEnum):
    """What sort of fact may not change."""

    NUMBER = "number"
    DATE = "date"
    DURATION = "duration"
    RANK = "rank"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A question that the answer leaves open.

    Attributes:
        question: to the person.
        about: the words that provoke it, in the file; None where the whole answer does.
    """

    question: str
    about: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that may not change: its words stand at ``span`` in the file."""

    sort: Kept
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ElsewhereReport:
    """Everything that goes into the text for a chatbot.

    Attributes:
        bank: what was read.
        row: the entry.
        questions: what is open, most pressing first.
        facts: what may not change, in order, each once.
    """

    bank: Bank
    row: Row
    questions: tuple[Open, ...]
    facts: tuple[Fact, ...]

    def words(self, span: Span) -> str:
        """Return words of the entry's file in one line."""
        return " ".join(self.row.file.source.slice(span).split())
