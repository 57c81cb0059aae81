"""What to mend first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .finding import Finding, Severity
from .registry import find

#: Three things are what fits into an evening.
MOST = 3

#: What takes longer than this is not for tonight: it comes after all that doesn't.
TONIGHT_MINUTES = 20

#: Groups that never come first: a slip of the pen can't be heard, a comment isn't the answer, our own mistakes are not
#: the person's to mend, and what to look at before sharing is no fault.
_NEVER = frozenset({"language", "suppression", "internal", "sharing"})

#: The harm of a rule that states none, by how strong the evidence behind it is.
_HARM = {Severity.ERROR: 3, Severity.WARNING: 2, Severity.NOTE: 1}


def first(findings: Sequence[Finding], *, most: int = MOST) -> tuple[int, ...]:
    """Return the indices of the findings that are most worth mending first, best first.

    What does most harm in the room comes first (`Rule.harm`, else by severity), of that what can be mended tonight, of
    that what takes the fewest minutes, then the order of the bank. One for each entry at most, nothing outside entries;
    a remark that was made once gives way to another of the same harm: three things say more than one thrice.
    """
    chosen: list[int] = []
    entries: set[tuple[str, str]] = set()
    said: Counter[str] = Counter()
    left = [at for at, one in enumerate(findings) if one.entry is not None and _group(one) not in _NEVER]
    while left and len(chosen) < most:
        at = min(left, key=lambda at: (*_weight(findings[at], said[findings[at].rule]), at))
        chosen.append(at)
        entries.add(_entry(findings[at]))
        said[findings[at].rule] += 1
        left = [other for other in left if _entry(findings[other]) not in entries]
    return tuple(chosen)


def _weight(finding: Finding, times: int) -> tuple[int, bool, int, int]:
    rule = find(finding.rule)
    harm = _HARM[finding.severity] if rule is None or rule.harm is None else rule.harm
    minutes = 10 if rule is None else rule.minutes
    return -harm, minutes > TONIGHT_MINUTES, times, minutes


def _group(finding: Finding) -> str:
    return finding.rule.partition(".")[0]


def _entry(finding: Finding) -> tuple[str, str]:
    return finding.place.path, finding.entry or ""
