"""What already works in a bank: one line, quoting it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from greenroom.bank.entry import Bank, BankFile, By, Entry, Kind, Part
from greenroom.structure.account import account
from greenroom.structure.statement import Actor, ClaimSort, Statement, Telling, Upshot
from greenroom.text.span import Span

from .finding import Finding, Place

#: Among so many stories there is one to praise, or there won't be.
_LOOKED_AT = 60
#: Nobody is praised for what may be another part of the story.
_SURE = 0.8


class Merit(StrEnum):
    """Why something is worth keeping as it is; best first."""

    MEASURED = "a result with a number and where it was before"
    OUTCOME = "a result that somebody could see"
    OWN_ACT = "what you did, told as one event and with “I”"
    LESSON = "a lesson that is said in so many words"


_ORDER = tuple(Merit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """Something that works.

    Attributes:
        merit: what is good about it.
        place: the sentence.
        entry: id of the entry that holds it.
    """

    merit: Merit
    place: Place
    entry: str


def works(bank: Bank, findings: Sequence[Finding]) -> Working | None:
    """Return what is worth keeping most, and free of findings; None where nothing is that clear."""
    marred: defaultdict[str, list[Span]] = defaultdict(list)
    for one in findings:
        for place in (one.place, *one.evidence):
            marred[place.path].append(place.span)
    stories = islice(((file, entry) for file, entry in bank.entries if entry.kind is Kind.STORY), _LOOKED_AT)
    found = (one for file, entry in stories for one in _merits(file, entry))
    clean = (one for one in found if not any(one.place.span.overlaps(span) for span in marred[one.place.path]))
    best: Working | None = None
    for working in clean:
        if best is None or _ORDER.index(working.merit) < _ORDER.index(best.merit):
            best = working
        if best.merit is _ORDER[0]:
            break
    return best


def _merits(file: BankFile, entry: Entry) -> Iterator[Working]:
    read = account(file, entry)
    for one in read.statements:
        merit = _merit(one)
        if merit is not None:
            span = Span(one.span.start + entry.span.start, one.span.end + entry.span.start)
            yield Working(merit=merit, place=Place(path=file.source.path, span=span), entry=entry.id)


def _merit(one: Statement) -> Merit | None:
    if one.part is None or one.p < _SURE:
        return None
    if one.part is Part.RESULT and one.upshot is Upshot.CHANGE:
        measured = any(claim.sort is ClaimSort.NUMBER and claim.baseline is not None for claim in one.claims)
        return Merit.MEASURED if measured else Merit.OUTCOME if one.claims else None
    if one.part is Part.ACTION and one.actor is Actor.I and one.telling is Telling.EPISODE:
        return Merit.OWN_ACT
    return Merit.LESSON if one.part is Part.LESSON and one.by is By.AUTHOR else None
