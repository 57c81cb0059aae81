"""From documents to a bank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.app.progress import Progress
from greenroom.bank.entry import Bank
from greenroom.text.problem import Problem
from greenroom.text.source import Source

if TYPE_CHECKING:
    from greenroom.app.kept import Kept


def read(
    sources: Sequence[Source], problems: Sequence[Problem], *, progress: Progress, kept: Kept | None = None
) -> Bank:
    """Read documents as one bank.

    Args:
        sources: the documents.
        problems: what could not be read of those that were named; the bank's own come after them.
        progress: told how far it is.
        kept: documents as they were read before; None to read them all anew.
    """
    # A tenth of a second: whoever has an engine to start starts it before.
    from greenroom.bank import parser
    from greenroom.structure.labels import labelled

    known = dict(kept.parsed(sources)) if kept else {}
    fresh = []
    for done, source in enumerate(sources):
        if source.path not in known:
            progress("Reading", done, len(sources))
            file, pointers = parser.read(source)
            known[source.path] = (labelled(file), pointers)
            fresh.append(known[source.path])
    if kept:
        kept.keep_parsed(fresh)
    bank: Bank = parser.assemble([known[source.path] for source in sources], problems)
    if sources and not bank.entries and not problems:
        return replace(bank, problems=(_no_entries(sources),))
    return bank


def _no_entries(sources: Sequence[Source]) -> Problem:
    one = sources[0].path
    return Problem(
        path=one,
        message=f"No answers were found in {'it' if len(sources) == 1 else 'this or the other documents'}.",
        hint=f"Put each answer under a heading. `greenroom parse {one}` shows what the lines were taken for.",
    )
