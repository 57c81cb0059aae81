"""What to mend first."""

from __future__ import annotations

from collections.abc import Sequence

from .finding import Finding
from .registry import find

#: Three things are what fits into an evening.
MOST = 3

#: Groups that never come first: a slip of the pen can't be heard, a comment isn't the answer, and our own mistakes
#: are not the person's to mend.
_NEVER = frozenset({"language", "suppression", "internal"})


def first(findings: Sequence[Finding], *, most: int = MOST) -> tuple[int, ...]:
    """Return the indices of the findings that are most worth mending first, best first.

    The gravest come first, among them what takes the fewest minutes, then the order of the bank. One for each entry at
    most, and nothing outside entries.
    """
    chosen: list[int] = []
    entries: set[tuple[str, str]] = set()
    for at in sorted(range(len(findings)), key=lambda at: (*_weight(findings[at]), at)):
        finding = findings[at]
        if finding.entry is None or finding.rule.partition(".")[0] in _NEVER:
            continue
        entry = (finding.place.path, finding.entry)
        if entry not in entries and len(chosen) < most:
            entries.add(entry)
            chosen.append(at)
    return tuple(chosen)


def _weight(finding: Finding) -> tuple[int, int]:
    rule = find(finding.rule)
    return finding.severity.rank, 10 if rule is None else rule.minutes
