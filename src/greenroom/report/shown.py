"""Answers as they would be said, with their parts beside them and what can be told of them below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.bank.entry import Bank, By, Part
from greenroom.report.overview import Row
from greenroom.text.span import Span

if TYPE_CHECKING:  # a list of entries needs none of these, and they take long to import
    from greenroom.check.finding import Finding
    from greenroom.check.follow_up import FollowUp
    from greenroom.check.wording import Wording
    from greenroom.structure.statement import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What is said under one label of the author's, in one part as the model reads it, or outside all of them.

    Attributes:
        labels: the parts it stands for; empty outside the author's labels where the model isn't certain either.
        by: who says so; None where nobody does.
        p: the probability of the least certain sentence in it; 1.0 under the author's own label, 0.0 where by is None.
        spans: what is said, a span a paragraph or bullet.
        words: in it.
        seconds: to say it.
        label: the author's own words for it; None where there are none.
    """

    labels: tuple[Part, ...]
    by: By | None
    p: float
    spans: tuple[Span, ...]
    words: int
    seconds: int
    label: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How much of an answer goes to a part: all passages of the same labels together.

    Attributes:
        labels: as in `Passage`.
        by: who says so; None for what no label covers.
    """

    labels: tuple[Part, ...]
    by: By | None
    words: int
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One entry, laid out for reading. All places are counted in its file.

    Attributes:
        passages: everything that would be said, in order.
        shares: the time for each part, in the order of the telling.
        claims: what can be checked, and asked about, in order.
        follow_ups: what an interviewer would ask next; of notes, what would turn them into a story.
        could_answer: the question that notes could answer; None where none is clear, and for whatever is no notes.
        wording: stock phrases, hedges and absolutes, which are counted and no more.
        findings: about this entry.
        lessons: sentences that are filed under another part, or read as one, and read as a lesson too.
    """

    row: Row
    passages: tuple[Passage, ...]
    shares: tuple[Share, ...] = ()
    claims: tuple[Claim, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    could_answer: str | None = None
    wording: tuple[Wording, ...] = ()
    findings: tuple[Finding, ...] = ()
    lessons: tuple[Span, ...] = ()


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
