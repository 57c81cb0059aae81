"""Which answers of two banks are versions of each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from greenroom.bank.entry import Bank, BankFile, Entry, Reason
from greenroom.check.facts import Facts, facts
from greenroom.report.compared import Version
from greenroom.text.failure import Failure
from greenroom.text.span import Span

#: Two versions of an answer share at least this part of the shorter one's longer words; two answers of one person
#: hardly ever do. A pasted answer is only taken for one of the bank's where no other comes near it.
_ALIKE = 0.3
_AHEAD = 0.1

#: What belongs to no answer in a document, and is no part of a pasted answer either.
_ASIDE = frozenset({Reason.ADVICE, Reason.TEMPLATE, Reason.CONTENTS, Reason.INDEX, Reason.COMMENT, Reason.FRONT_MATTER})

_WORD = re.compile(r"[^\W\d_]{4,}")
_LETTERS = re.compile(r"[^\W_]+")
_NUMBERING = re.compile(r"^\W*(?:\d{1,3}|[a-z])?[.)]\s*")


class NothingToCompare(Failure):
    """One of the two versions holds no text, or it can't be told what it is a version of."""


class Side:
    """What is compared: an answer, or all that a document says."""

    def __init__(self, file: BankFile, entry: Entry | None, spans: Sequence[Span] = ()) -> None:
        self.file, self.entry = file, entry
        self.spans = tuple(spans) or ((entry.span,) if entry is not None else (Span(0, len(file.source.text)),))

    def version(self) -> Version:
        """Return what to call it."""
        return Version(source=self.file.source, entry=self.entry)

    def facts(self, *, aside: bool) -> Facts:
        """Return the facts of what is said; with ``aside`` also of title and questions."""
        text = self.file.source.text
        if self.entry is None or aside:
            return facts(text, self.spans)
        return facts(text, self.entry.body)


def whole(after: Bank, old: Entry) -> Side:
    """Return the new version of one answer: the entry of that title or else everything that may be part of it."""
    same = [(file, entry) for file, entry in after.entries if _names(entry) & _names(old)]
    if len(after.entries) > 1 and len(same) == 1:
        return Side(*same[0])
    file = after.files[0]
    answers = [entry for entry in file.entries if entry.kind.is_answer]
    entry = answers[0] if len(answers) == 1 else None
    aside = [other.span for other in file.other if other.reason in _ASIDE]
    heads = [one.title_span for one in file.entries]
    return Side(file, entry, _without(len(file.source.text), [*aside, *heads]))


def _without(end: int, left_out: Iterable[Span]) -> list[Span]:
    spans, at = [], 0
    for span in sorted(left_out):
        if span.start > at:
            spans.append(Span(at, span.start))
        at = max(at, span.end)
    return [*spans, Span(at, end)] if at < end else spans


def pair_all(before: Bank, after: Bank) -> Iterable[tuple[Side, Side]]:
    """Yield the answers that are in both: by id, by title or question, and what is left by its words."""
    left = list(before.entries)
    for file, entry in after.entries:
        found = next((one for one in left if one[1].id == entry.id), None)
        found = found or next((one for one in left if _names(one[1]) & _names(entry)), None)
        found = found or _nearest(left, file.source.slice(entry.span))
        if found is not None:
            left.remove(found)
            yield Side(*found), Side(file, entry)


def answers(bank: Bank) -> list[tuple[BankFile, Entry]]:
    """Return the entries of a bank that are answers, with their files."""
    return [(file, entry) for file, entry in bank.entries if entry.kind.is_answer]


def pair_one(before: Bank, after: Bank) -> tuple[Side, Side]:
    """Pair one new answer with the old one that it is a version of."""
    known = answers(before)
    if not known:
        return Side(before.files[0], None), Side(after.files[0], None)
    new = after.entries[0][1] if after.entries else None
    named = [one for one in known if new is not None and _names(one[1]) & _names(new)]
    if len(known) == 1:
        found: tuple[BankFile, Entry] | None = known[0]
    elif len(named) == 1:
        found = named[0]
    else:
        found = _nearest(known, after.files[0].source.text)
    if found is None:
        titles = ", ".join(f"“{entry.title}”" for _, entry in known[:5])
        raise NothingToCompare(
            "It can't be told which answer the new version is one of.",
            f"Name it with --entry and words of its title. Some that there are: {titles}.",
        )
    return Side(*found), whole(after, found[1])


def _names(entry: Entry) -> frozenset[str]:
    """Return by what an answer can be recognised: its title and questions, numbering and marks left out."""
    told = (" ".join(_LETTERS.findall(_NUMBERING.sub("", name.casefold()))) for name in (entry.title, *entry.questions))
    return frozenset(name for name in told if name)


def _nearest(among: Sequence[tuple[BankFile, Entry]], text: str) -> tuple[BankFile, Entry] | None:
    mine = set(_WORD.findall(text.casefold()))
    near = sorted(
        (
            (_shared(mine, set(_WORD.findall(file.source.slice(entry.span).casefold()))), at)
            for at, (file, entry) in enumerate(among)
        ),
        reverse=True,
    )
    if not near or near[0][0] < _ALIKE or (len(near) > 1 and near[0][0] - near[1][0] < _AHEAD):
        return None
    return among[near[0][1]]


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
