"""From an entry to an answer that is laid out for reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from greenroom.bank.entry import By, Entry, Kind, Part, Section
from greenroom.check.finding import Finding
from greenroom.check.follow_up import follow_ups
from greenroom.check.notes import notes
from greenroom.check.wording import wording
from greenroom.report.overview import Row, shows, words_in
from greenroom.report.shown import Answer, Passage, Share
from greenroom.structure.account import Account, account
from greenroom.structure.statement import Claim, Statement
from greenroom.text.span import Span
from greenroom.text.spoken import seconds_to_say


def lay_out(row: Row, *, words_per_minute: int, findings: Iterable[Finding] = ()) -> Answer:
    """Return an entry laid out: its passages with the part of each, its claims, and what would be asked about it."""
    entry, at = row.entry, row.entry.span.start
    told = account(row.file, entry)
    passages = tuple(_passages(row, told, words_per_minute))
    made = notes(row.file, entry)
    return Answer(
        row=row,
        passages=passages,
        shares=_shares(passages, words_per_minute),
        claims=tuple(_placed(claim, at) for one in told.statements for claim in one.claims),
        follow_ups=made.questions if entry.kind is Kind.NOTES else follow_ups(row.file, entry),
        could_answer=made.could_answer,
        wording=tuple(replace(one, span=_moved(one.span, at)) for one in wording(told)) if entry.kind.is_answer else (),
        findings=tuple(findings),
        lessons=tuple(_moved(one.span, at) for one in told.statements if Part.LESSON in one.also),
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _placed(claim: Claim, by: int) -> Claim:
    baseline = None if claim.baseline is None else _moved(claim.baseline, by)
    return replace(claim, span=_moved(claim.span, by), baseline=baseline)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Which part a stretch outside the author's labels is taken for; None where that isn't certain enough."""

    part: Part | None


def _passages(row: Row, told: Account, words_per_minute: int) -> Iterable[Passage]:
    text = row.file.source.text
    for key, spans, p in _runs(row.entry, told.statements, text):
        words = words_in(text, spans)
        labels, by = _labels(key)
        yield Passage(
            labels=labels,
            by=by,
            p=p if by else 0.0,
            spans=spans,
            words=words,
            seconds=seconds_to_say(words, words_per_minute=words_per_minute),
            label=key.label_span if isinstance(key, Section) else None,
        )


def _labels(key: Section | _Reading) -> tuple[tuple[Part, ...], By | None]:
    if isinstance(key, Section):
        return key.labels, By.AUTHOR
    return ((), None) if key.part is None else ((key.part,), By.MODEL)


def _runs(
    entry: Entry, statements: Sequence[Statement], text: str
) -> list[tuple[Section | _Reading, tuple[Span, ...], float]]:
    """Group what is said by the label it stands under or the part it is read as, in order.

    A label under which nothing stands is there as well.
    """
    runs: list[_Run] = []
    for number, piece, one in _pieces(entry, statements):
        section = next((each for each in reversed(entry.sections) if piece.start in each.span), None)
        key = section or _Reading(one.part if one and shows(entry, one) else None)
        if not runs or not (runs[-1].key is section if section else runs[-1].key == key):
            runs.append(_Run(key))
        runs[-1].add(piece, number, 1.0 if section else one.p if one else 0.0)
    held = {id(run.key) for run in runs}
    runs += [_Run(each, at=each.span.start) for each in entry.sections if id(each) not in held and not len(each.body)]
    runs.sort(key=lambda run: run.at)
    return [(run.key, tuple(cut for span in run.spans if len(cut := span.trimmed(text))), run.p) for run in runs]


class _Run:
    """What stands together under one label."""

    __slots__ = ("_last", "at", "key", "p", "spans")

    def __init__(self, key: Section | _Reading, at: int = 0) -> None:
        self.key, self.at, self.p = key, at, 1.0
        self.spans: list[Span] = []
        self._last = -1

    def add(self, piece: Span, number: int, p: float) -> None:
        """Take a piece of the paragraph of that number: it goes on in the same span where the paragraph does."""
        if not self.spans:
            self.at = piece.start
        if self._last == number:
            self.spans[-1] = Span(self.spans[-1].start, piece.end)
        else:
            self.spans.append(piece)
        self._last, self.p = number, min(self.p, p)


def _pieces(entry: Entry, statements: Sequence[Statement]) -> Iterator[tuple[int, Span, Statement | None]]:
    """Yield what is said in pieces, none of which goes over the edge of a label or the beginning of a sentence.

    With each comes the number of its paragraph and the sentence it belongs to.
    """
    edges = sorted({edge for section in entry.sections for edge in (section.span.start, section.span.end)})
    begins = [(one.span.start + entry.span.start, one) for one in statements]
    at = 0
    for number, span in enumerate(entry.body):
        inside = {edge: None for edge in edges if span.start < edge < span.end}
        own: dict[int, Statement] = {}
        while at < len(begins) and begins[at][0] < span.end:
            own[begins[at][0]] = begins[at][1]
            at += 1
        # What stands before the first sentence (mark-up) belongs to it.
        cuts = sorted(inside.keys() | set(list(own)[1:]))
        one = next(iter(own.values()), None)
        for start, end in pairwise([span.start, *cuts, span.end]):
            one = own.get(start, one)
            yield number, Span(start, end), one


def _shares(passages: Sequence[Passage], words_per_minute: int) -> tuple[Share, ...]:
    words: dict[tuple[tuple[Part, ...], By | None], int] = {}
    for passage in passages:
        key = (passage.labels, passage.by)
        words[key] = words.get(key, 0) + passage.words
    return tuple(
        Share(
            labels=labels,
            by=by,
            words=count,
            seconds=seconds_to_say(count, words_per_minute=words_per_minute),
        )
        for (labels, by), count in words.items()
    )
