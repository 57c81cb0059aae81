"""Answers that are one person's, to be read together.

A bank may be one file, a folder with one answer a file, or a coach's folder with a file for each person. What two
people say can't contradict each other, so answers are read together only where they are surely one person's:

- the answers of one file;
- the answers of files in one folder that hold one answer each, as in a vault, unless two of them have the same title or
  question, or are both an introduction, a weakness or a plan for the future: then each is somebody else's.

Files with several answers each stay by themselves even in one folder. That misses what one person contradicts across
two such files, and never takes two people for one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from greenroom.bank.entry import Bank, BankFile, Entry, Kind
from greenroom.bank.markup import strip_markup
from greenroom.text.span import Span

from .finding import Place

#: What a person has one answer to.
_ONE_EACH = frozenset({Kind.INTRODUCTION, Kind.WEAKNESS, Kind.FUTURE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence of an answer, without mark-up.

    Attributes:
        words: what would be said.
        span: where it stands in the file.
    """

    words: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An answer of somebody's.

    Attributes:
        lines: its sentences, in order.
    """

    file: BankFile
    entry: Entry
    lines: tuple[Line, ...]

    @property
    def title(self) -> str:
        """What to call it in a remark."""
        return self.entry.title or self.entry.id

    def place(self, line: Line, start: int, end: int) -> Place:
        """Return where words of a sentence stand."""
        if len(line.words) == len(line.span):
            span = Span(line.span.start + start, line.span.start + end)
        else:
            span = strip_markup(self.file.source.text, line.span).span(start, end)
        return Place(path=self.file.source.path, span=span)


@lru_cache(maxsize=2)
def people(bank: Bank) -> tuple[tuple[Told, ...], ...]:
    """Return the answers of each person, in the bank's order; whoever has one alone is left out."""
    found: list[tuple[Told, ...]] = []
    vaults: defaultdict[str, list[Told]] = defaultdict(list)
    for file in bank.files:
        own = [entry for entry in file.entries if entry.kind.is_answer]
        if len(own) > 1:
            found.append(tuple(_told(file, entry) for entry in own))
        elif own:
            vaults[file.source.path.rpartition("/")[0]].append(_told(file, own[0]))
    found += (tuple(vault) for vault in vaults.values() if len(vault) > 1 and not _are_several_people(vault))
    return tuple(found)


def _are_several_people(vault: Iterable[Told]) -> bool:
    seen: set[str] = set()
    for told in vault:
        entry = told.entry
        marks = {one.casefold().strip() for one in (entry.title, *entry.questions)} - {""}
        if entry.kind in _ONE_EACH:
            marks.add(f"kind: {entry.kind.value}")
        if seen & marks:
            return True
        seen |= marks
    return False


def _told(file: BankFile, entry: Entry) -> Told:
    text = file.source.text
    lines = (Line(words=strip_markup(text, one.span).text, span=one.span) for one in entry.sentences)
    return Told(file=file, entry=entry, lines=tuple(lines))
