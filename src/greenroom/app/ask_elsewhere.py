"""Make a text of one answer to take to any chatbot. Nothing is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from greenroom.app.progress import Progress, silent
from greenroom.app.reading import read
from greenroom.app.show import find
from greenroom.bank.entry import Bank
from greenroom.check import facts as facts_of
from greenroom.check import registry, run
from greenroom.check.finding import Finding
from greenroom.check.follow_up import follow_ups
from greenroom.check.notes import notes
from greenroom.check.rule import Scope
from greenroom.check.settings import Settings
from greenroom.report.elsewhere import ElsewhereReport, Fact, Kept, Open
from greenroom.report.overview import Row, overview
from greenroom.store import files
from greenroom.structure.account import account
from greenroom.text.failure import Failure
from greenroom.text.span import Span

#: More questions than these nobody answers in one sitting.
MOST = 8


class SeveralEntries(Failure):
    """More than one entry has those words in its title."""


class NothingWritten(Failure):
    """The entry is a question without an answer, or nothing could be read at all."""


def ask_elsewhere(
    paths: Sequence[str], want: str, *, settings: Settings = Settings(), progress: Progress = silent
) -> ElsewhereReport:
    """Return one entry with its open questions and the facts that may not change.

    Args:
        paths: of the bank.
        want: the entry's id, or words of its title.
        settings: which rules are on.
        progress: told how far the reading is.

    Raises:
        NoSuchEntry: there is none.
        SeveralEntries: there are several.
        NothingWritten: there is no answer in it yet, or nothing could be read.
    """
    sources, problems = files.load(paths)
    bank = read(sources, problems, progress=progress)
    if not bank.entries and bank.problems:
        problem = bank.problems[0]
        raise NothingWritten(f"{problem.path}: {problem.message}", problem.hint)
    rows = find(overview(bank, words_per_minute=settings.words_per_minute), want)
    if len(rows) > 1:
        ids = ", ".join(row.entry.id for row in rows[:5])
        raise SeveralEntries(f"{len(rows)} entries have “{want}” in their title.", f"Name one by its id: {ids}.")
    (row,) = rows
    if not row.entry.sentences:
        raise NothingWritten(f"There is no answer to “{row.entry.title}” yet.", "Write a few words of it first.")
    return ElsewhereReport(
        bank=bank,
        row=row,
        questions=tuple(_distinct(_questions(bank, row, settings)))[:MOST],
        facts=tuple(_facts(row)),
    )


def _questions(bank: Bank, row: Row, settings: Settings) -> Iterator[Open]:
    """Return what an interviewer would ask, then what the rules ask."""
    for one in (*follow_ups(row.file, row.entry), *notes(row.file, row.entry).questions):
        yield Open(question=one.question, about=one.provoked_by)
    title = row.entry.title_span
    for finding in _findings(bank, row, settings):
        if finding.message.endswith("?"):
            span = finding.place.span
            yield Open(question=finding.message, about=None if span.overlaps(title) else span)


def _findings(bank: Bank, row: Row, settings: Settings) -> Iterable[Finding]:
    """Return what the rules say of this entry, those about the whole bank left out: they point elsewhere."""
    rules = [rule for rule in registry.rules() if rule.scope is Scope.ENTRY and rule.group != "sharing"]
    others = {run.entry_key(file, entry, settings): () for file, entry in bank.entries if entry is not row.entry}
    found = run.check(Bank(files=(row.file,)), slips={}, settings=settings, known=others, using=rules)
    return (one for one in found if one.entry == row.entry.id)


def _distinct(questions: Iterable[Open]) -> Iterator[Open]:
    """Leave out a question that was asked already, and a second one about the same words."""
    asked: set[str] = set()
    spans: list[Span] = []
    for one in questions:
        key = " ".join(one.question.casefold().split()[:5])
        if key in asked or (one.about is not None and any(one.about.overlaps(other) for other in spans)):
            continue
        asked.add(key)
        spans += [one.about] if one.about is not None else []
        yield one


def _facts(row: Row) -> Iterator[Fact]:
    """Return numbers, dates, lengths of time, ranks and names, each once."""
    by, text = row.entry.span.start, row.file.source.text
    claims = [
        Fact(sort=Kept(claim.sort.value), span=Span(claim.span.start + by, claim.span.end + by))
        for one in account(row.file, row.entry).statements
        for claim in one.claims
    ]
    stated = facts_of.facts(text, [sentence.span for sentence in row.entry.sentences]).stated
    names = [
        Fact(sort=Kept.NAME, span=fact.span)
        for fact in stated
        if fact.sort is facts_of.FactSort.NAME and not any(fact.span.overlaps(claim.span) for claim in claims)
    ]
    seen: set[str] = set()
    for fact in sorted((*claims, *names), key=lambda one: one.span):
        words = " ".join(text[fact.span.start : fact.span.end].casefold().split())
        if words not in seen:
            seen.add(words)
            yield fact
