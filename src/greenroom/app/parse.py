"""Read a bank."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom.app.progress import Progress, silent
from greenroom.bank import parser
from greenroom.bank.entry import Bank
from greenroom.report.overview import overview
from greenroom.report.parsed import ParseReport
from greenroom.store import files


def parse(paths: Sequence[str], *, progress: Progress = silent) -> ParseReport:
    """Read files, folders and zips as one bank. What cannot be read is among the bank's problems."""
    bank = read(paths, progress=progress)
    return ParseReport(bank=bank, rows=overview(bank))


def read(paths: Sequence[str], *, progress: Progress = silent) -> Bank:
    """Return the bank that these paths hold."""
    sources, problems = files.load(paths)
    parsed = []
    for done, source in enumerate(sources):
        progress("Reading", done, len(sources))
        parsed.append(parser.parse(source))
    return parser.assemble(tuple(parsed), problems)
