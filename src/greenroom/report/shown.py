"""Answers as they would be said, with their parts beside them."""

from __future__ import annotations

from dataclasses import dataclass

from greenroom.bank.entry import Bank, Part
from greenroom.report.overview import Row
from greenroom.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What is said under one label of the author's, or outside all of them.

    Attributes:
        labels: the parts it stands for; empty outside the author's labels.
        spans: what is said, a span a paragraph or bullet.
        words: in it.
        seconds: to say it.
    """

    labels: tuple[Part, ...]
    spans: tuple[Span, ...]
    words: int
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One entry, laid out for reading."""

    row: Row
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowReport:
    """Entries to look at.

    Attributes:
        bank: what was read.
        rows: one for each entry of the bank.
        answers: the entries that were asked for, in full; empty where the list was asked for.
    """

    bank: Bank
    rows: tuple[Row, ...]
    answers: tuple[Answer, ...] = ()
