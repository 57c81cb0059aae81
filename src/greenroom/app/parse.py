"""Read a bank."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom.app.progress import Progress, silent
from greenroom.app.reading import read
from greenroom.report.overview import overview
from greenroom.report.parsed import ParseReport
from greenroom.store import files


def parse(paths: Sequence[str], *, progress: Progress = silent) -> ParseReport:
    """Read files, folders and zips as one bank. What cannot be read is among the bank's problems."""
    sources, problems = files.load(paths)
    bank = read(sources, problems, progress=progress)
    return ParseReport(bank=bank, rows=overview(bank))
