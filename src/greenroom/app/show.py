"""Lay answers out for reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from greenroom.app.progress import Progress, silent
from greenroom.app.reading import read
from greenroom.bank.entry import Bank
from greenroom.check.settings import Settings
from greenroom.report.overview import Row, overview
from greenroom.report.shown import Answer, ShowReport
from greenroom.store import files
from greenroom.text.failure import Failure

if TYPE_CHECKING:
    from greenroom.check.finding import Finding


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
    if not rows and bank.problems:
        return ShowReport(bank=bank, rows=rows)  # what could not be read is told, and not what is missing in nothing
    chosen: dict[str, Row] = {}
    for want in wanted:
        chosen |= {row.entry.id: row for row in find(rows, want)}
    asked = [row for row in rows if row.entry.id in chosen]
    return ShowReport(bank=bank, rows=rows, answers=_laid_out(bank, asked, settings) if asked else ())


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


def _laid_out(bank: Bank, rows: Sequence[Row], settings: Settings) -> tuple[Answer, ...]:
    # The list alone needs neither the rules nor what reads sentence by sentence: it is there in half the time.
    from greenroom.report.layout import lay_out

    found = _findings(bank, rows, settings)
    return tuple(
        lay_out(
            row,
            words_per_minute=settings.words_per_minute,
            findings=(one for one in found if (one.place.path, one.entry) == (row.file.source.path, row.entry.id)),
        )
        for row in rows
    )


def _findings(bank: Bank, rows: Iterable[Row], settings: Settings) -> tuple[Finding, ...]:
    """Return what can be found in these entries by themselves: no slips, and nothing that takes the whole bank.

    All of that is what `check` is for; this one is there at once.
    """
    from greenroom.check import registry, run
    from greenroom.check.rule import Scope

    rules = [rule for rule in registry.rules() if rule.scope is Scope.ENTRY]
    asked = {id(row.entry) for row in rows}
    files = tuple(file for file in bank.files if any(id(entry) in asked for entry in file.entries))
    others = {
        run.entry_key(file, entry, settings): () for file in files for entry in file.entries if id(entry) not in asked
    }
    return run.check(Bank(files=files), slips={}, settings=settings, known=others, using=rules)
