"""From a text to entries: nothing lost, nothing twice, never an exception."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from greenroom.text.span import Span

from .build import EntryBuilder
from .decision import Draft, Piece
from .drafts import Drafter
from .entry import Bank, BankFile, Entry, Other, Reason
from .front_matter import read_fields
from .layout import read_lines
from .outline import build_outline
from .pointers import resolve
from .questions import bare
from .roles import mark_lines
from .tables import Pointer, mark_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.text.problem import Problem
    from greenroom.text.source import Source

    from .line import Line

_SLUG = re.compile(r"[\W_]+")
_MAX_ID = 60


def parse(source: Source) -> BankFile:
    """Read one document. Entries and others together hold every letter of its text exactly once."""
    file, pointers = read(source)
    return resolve(Bank(files=(file,)), {source.path: pointers}).files[0]


def read(source: Source) -> tuple[BankFile, tuple[Pointer, ...]]:
    """Read one document and what its index tables say about stories, here or in other documents."""
    text = source.text
    lines = read_lines(text)
    marked = mark_lines(text, lines)
    pointers = mark_tables(marked)
    pieces = Drafter(marked).draft(build_outline(marked))
    builder = EntryBuilder(source, marked)
    entries: list[Entry] = []
    other: list[Other] = []
    names = Names()
    for span, owner in _regions(text, [mark.line for mark in marked], pieces):
        if isinstance(owner, Draft):
            entry = builder.build(owner, span)
            entries.append(replace(entry, id=names.name(entry)))
        else:
            other.append(Other(span=span, reason=owner))
    pointers += builder.pointers
    if len(entries) == 1:
        entries = [read_fields(text, entries[0])]
    return BankFile(source=source, entries=tuple(entries), other=tuple(other)), tuple(pointers)


def assemble(
    files: Iterable[tuple[BankFile, tuple[Pointer, ...]]] | Iterable[BankFile], problems: Sequence[Problem] = ()
) -> Bank:
    """Put documents together to a bank: ids unique over all of it, index tables applied across documents."""
    read_files: list[BankFile] = []
    pointers: dict[str, tuple[Pointer, ...]] = {}
    names = Names()
    for item in files:
        file, found = item if isinstance(item, tuple) else (item, ())
        read_files.append(replace(file, entries=tuple(replace(entry, id=names.name(entry)) for entry in file.entries)))
        pointers[file.source.path] = found
    return resolve(Bank(files=tuple(read_files), problems=tuple(problems)), pointers)


@lru_cache(maxsize=10_000)
def slug(title: str) -> str:
    """Return a title as an id: lower case, words joined by hyphens, any script."""
    folded = unicodedata.normalize("NFKC", title).casefold()
    words = _SLUG.sub(
        "-",
        "".join(
            character if character.isalnum() or character.isspace() or character in "-_/&" else ""
            for character in folded
        ),
    ).strip("-")
    if len(words) > _MAX_ID:
        words = words[:_MAX_ID].rsplit("-", 1)[0] or words[:_MAX_ID]
    return words or "entry"


class Names:
    """Gives entries their ids: from the title; where two clash, with a hash of the first question, then a number."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def name(self, entry: Entry) -> str:
        """Return the id of the next entry of a bank."""
        # Without its number: a question put in above changes no id.
        name = slug(bare(entry.title))
        if name in self._given:
            asked = entry.questions[0] if entry.questions else entry.title
            name = f"{name}-{hashlib.sha256(asked.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"
        unique = name
        while unique in self._given:
            self._given[name] += 1
            unique = f"{name}-{self._given[name]}"
        self._given[unique] = 1
        return unique


def _regions(text: str, lines: Sequence[Line], pieces: Sequence[Piece]) -> list[tuple[Span, Draft | Reason]]:
    """Cut the whole text at the beginnings of its pieces; what is alike and of no entry is joined."""
    if not pieces:
        return [(Span(0, len(text)), Reason.TEXT)] if any(character.isalnum() for character in text) else []
    starts = [_begin(text, lines, at) for at, _ in pieces]
    regions: list[tuple[Span, Draft | Reason]] = []
    if any(character.isalnum() for character in text[: starts[0]]):
        regions.append((Span(0, starts[0]), Reason.TEXT))
    else:
        starts[0] = 0
    for number, (_, owner) in enumerate(pieces):
        span = Span(starts[number], starts[number + 1] if number + 1 < len(starts) else len(text))
        if not len(span):
            continue
        if regions and not isinstance(owner, Draft) and regions[-1][1] is owner:
            regions[-1] = (Span(regions[-1][0].start, span.end), owner)
        else:
            regions.append((span, owner))
    return regions


def _begin(text: str, lines: Sequence[Line], at: int) -> int:
    """Return where a piece begins: at the start of its row, or behind the line before where both share a row."""
    start = lines[at].span.start
    row = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    return max(row, lines[at - 1].span.end if at else 0)
