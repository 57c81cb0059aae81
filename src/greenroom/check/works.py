"""What already works in a bank: one line, quoting it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from greenroom.bank.entry import Bank, BankFile, By, Entry, Kind, Part
from greenroom.structure.account import Account, account
from greenroom.structure.statement import Actor, ClaimSort, Statement, Telling, Upshot
from greenroom.text.span import Span

from .finding import Finding, Place

#: Nobody is praised for what may be another part of the story.
_SURE = 0.8


class Merit(StrEnum):
    """Why something is worth keeping as it is; best first."""

    MEASURED = "a result with a number and where it was before"
    OUTCOME = "a result that somebody could see"
    OWN_ACT = "what you did, told as one event and with “I”"
    LESSON = "a lesson that is said in so many words"


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
    order = list(Merit)
    marred: defaultdict[str, list[Span]] = defaultdict(list)
    for one in findings:
        for place in (one.place, *one.evidence):
            marred[place.path].append(place.span)
    found = (one for file, entry in bank.entries if entry.kind.is_answer for one in _merits(file, entry))
    clean = (one for one in found if not any(one.place.span.overlaps(span) for span in marred[one.place.path]))
    return min(clean, key=lambda one: order.index(one.merit), default=None)


def _merits(file: BankFile, entry: Entry) -> Iterator[Working]:
    read = account(file, entry)
    for one in read.statements:
        merit = _merit(one, read)
        if merit is not None:
            span = Span(one.span.start + entry.span.start, one.span.end + entry.span.start)
            yield Working(merit=merit, place=Place(path=file.source.path, span=span), entry=entry.id)


def _merit(one: Statement, read: Account) -> Merit | None:
    if read.entry.kind is not Kind.STORY or one.part is None or one.p < _SURE:
        return None
    if one.part is Part.RESULT and one.upshot is Upshot.CHANGE:
        measured = any(claim.sort is ClaimSort.NUMBER and claim.baseline is not None for claim in one.claims)
        return Merit.MEASURED if measured else Merit.OUTCOME if one.claims else None
    if one.part is Part.ACTION and one.actor is Actor.I and one.telling is Telling.EPISODE:
        return Merit.OWN_ACT
    return Merit.LESSON if one.part is Part.LESSON and one.by is By.AUTHOR else None
