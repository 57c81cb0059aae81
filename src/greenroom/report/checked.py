"""What was found in a bank."""

from __future__ import annotations

from dataclasses import dataclass

from greenroom.bank.entry import Bank
from greenroom.check.finding import Finding, Severity
from greenroom.check.language.sorts import AUDIBLE, Sort
from greenroom.check.works import Working
from greenroom.report.overview import Row

#: Rules about slips of the pen, from the engines, begin so.
LANGUAGE = "language."


_SILENT = frozenset(f"{LANGUAGE}{sort.value}" for sort in Sort if sort not in AUDIBLE)


def is_silent(finding: Finding) -> bool:
    """Tell whether a finding is about something that nobody hears when the answer is said: a slip of the pen."""
    return finding.rule in _SILENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A bank in numbers. No score: counts of what is there.

    Attributes:
        entries: of every kind.
        words: that would be said aloud, in all answers and notes.
        seconds: to say every answer once.
        by_severity: a count for each severity, gravest first.
    """

    entries: int
    words: int
    seconds: int
    by_severity: tuple[tuple[Severity, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """Everything that a check found.

    Attributes:
        bank: what was read.
        rows: one for each entry, in the bank's order.
        findings: by file and place.
        first: at most three indices into ``findings``, most worth doing first.
        works: what is worth keeping most; None where nothing is that clear, or only some rules were asked for.
        summary: the whole in numbers.
    """

    bank: Bank
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]
    first: tuple[int, ...]
    summary: Summary
    works: Working | None = None

    def gravest(self) -> Severity | None:
        """Return the gravest severity among the findings."""
        return min((finding.severity for finding in self.findings), key=lambda severity: severity.rank, default=None)


def summarise(rows: tuple[Row, ...], findings: tuple[Finding, ...]) -> Summary:
    """Return the numbers of a check."""
    counts = dict.fromkeys(Severity, 0)
    for finding in findings:
        counts[finding.severity] += 1
    return Summary(
        entries=len(rows),
        words=sum(row.words for row in rows),
        seconds=sum(row.seconds for row in rows),
        by_severity=tuple(counts.items()),
    )
