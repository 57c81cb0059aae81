"""Lay answers out for reading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from greenroom.app.progress import Progress, silent
from greenroom.app.reading import read
from greenroom.bank.entry import Entry, Section
from greenroom.check.settings import Settings
from greenroom.report.overview import Row, overview, words_in
from greenroom.report.shown import Answer, Passage, ShowReport
from greenroom.store import files
from greenroom.text.failure import Failure
from greenroom.text.span import Span
from greenroom.text.spoken import seconds_to_say


class NoSuchEntry(Failure):
    """No entry has that id, or those words in its title."""


def show(
    paths: Sequence[str], *, wanted: Sequence[str] = (), settings: Settings = Settings(), progress: Progress = silent
) -> ShowReport:
    """Return all entries and, laid out, those that are wanted.

    Args:
        paths: of the bank.
        wanted: each an id or words of a title; nothing for the list alone.
        settings: for the pace of speaking.
        progress: told how far the reading is.

    Raises:
        NoSuchEntry: one of ``wanted`` is in no entry.
    """
    sources, problems = files.load(paths)
    bank = read(sources, problems, progress=progress)
    rows = overview(bank, words_per_minute=settings.words_per_minute)
    chosen: dict[str, Row] = {}
    for want in wanted:
        chosen |= {row.entry.id: row for row in find(rows, want)}
    return ShowReport(
        bank=bank,
        rows=rows,
        answers=tuple(_answer(row, settings.words_per_minute) for row in rows if row.entry.id in chosen),
    )


def find(rows: Sequence[Row], want: str) -> list[Row]:
    """Return the entry of that id, else those with all the words in their title or, failing that, in a question.

    Raises:
        NoSuchEntry: there is none; the hint names some that there are.
    """
    exact = [row for row in rows if row.entry.id == want]
    words = want.casefold().replace("-", " ").split()
    for held in (lambda row: (row.entry.title,), lambda row: row.entry.questions):
        exact = exact or [row for row in rows if words and any(_holds(text, words) for text in held(row))]
    if exact:
        return exact
    titles = ", ".join(f"“{row.entry.title}”" for row in rows[:5])
    raise NoSuchEntry(
        f"No entry has “{want}” in its title.",
        f"Some that there are: {titles}. `greenroom show PATH` lists them all." if rows else "The bank has no entries.",
    )


def _holds(text: str, words: Sequence[str]) -> bool:
    text = text.casefold().replace("-", " ")
    return all(word in text for word in words)


def _answer(row: Row, words_per_minute: int) -> Answer:
    text = row.file.source.text
    passages = []
    for section, spans in _runs(row.entry):
        words = words_in(text, spans)
        passages.append(
            Passage(
                labels=section.labels if section else (),
                spans=spans,
                words=words,
                seconds=seconds_to_say(words, words_per_minute=words_per_minute),
            )
        )
    return Answer(row=row, passages=tuple(passages))


def _runs(entry: Entry) -> list[tuple[Section | None, tuple[Span, ...]]]:
    """Group what is said by the section it stands in, in order; one under which nothing stands is there as well."""
    edges = sorted({edge for section in entry.sections for edge in (section.span.start, section.span.end)})
    pieces = [piece for span in entry.body for piece in _pieces(span, edges)]
    runs: list[tuple[Section | None, list[Span]]] = []
    for piece in pieces:
        section = next((one for one in reversed(entry.sections) if piece.start in one.span), None)
        if not runs or runs[-1][0] is not section:
            runs.append((section, []))
        runs[-1][1].append(piece)
    held = {id(section) for section, _ in runs}
    runs += [(section, []) for section in entry.sections if id(section) not in held and not len(section.body)]
    runs.sort(key=lambda run: run[1][0].start if run[1] else run[0].span.start if run[0] else 0)
    return [(section, tuple(spans)) for section, spans in runs]


def _pieces(span: Span, edges: list[int]) -> list[Span]:
    inside = [edge for edge in edges if span.start < edge < span.end]
    return [Span(start, end) for start, end in pairwise([span.start, *inside, span.end])]
