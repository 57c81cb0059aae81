"""The table of entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from greenroom.bank.entry import Part
from greenroom.check.finding import Finding
from greenroom.report.checked import is_silent
from greenroom.report.html.quotes import Anchors, title_of
from greenroom.report.overview import PartState, Row
from greenroom.report.words import minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class PartSign:
    """One letter of ``S T A R L`` in a table.

    Attributes:
        look: "present", "read", "empty", "absent", or "" where nothing is known.
    """

    letter: str
    look: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """One entry in the table.

    Attributes:
        anchor: of the answer on the page; empty where it isn't there.
        parts: empty where nothing is known of them.
        parts_told: the same in words.
        graded: how many remarks, by severity.
    """

    anchor: str
    title: str
    kind: str
    is_answer: bool
    parts: tuple[PartSign, ...]
    parts_told: str
    time: str
    graded: tuple[tuple[str, int], ...]


def row_view(row: Row, anchors: Anchors, findings: Iterable[Finding]) -> RowView:
    """Return a row of the table; the findings are those of its entry."""
    counts = Counter(one.severity for one in findings if not is_silent(one))
    return RowView(
        anchor=anchors.of(row),
        title=title_of(row),
        kind=row.entry.kind.value,
        is_answer=row.entry.kind.is_answer,
        parts=_signs(row),
        parts_told=_parts_told(row),
        time=minutes(row.seconds) if row.entry.kind.is_answer else "",
        graded=tuple((severity.value, counts[severity]) for severity in sorted(counts, key=lambda one: one.rank)),
    )


def _signs(row: Row) -> tuple[PartSign, ...]:
    if not row.parts and not row.read:
        return ()
    labelled = dict(row.parts)
    signs = []
    for part in Part:
        letter, state = part.value[0], labelled.get(part)
        if state is PartState.PRESENT:
            signs.append(PartSign(letter=letter.upper(), look="present"))
        elif part in row.read:
            signs.append(PartSign(letter=letter, look="read"))
        elif state is PartState.EMPTY:
            signs.append(PartSign(letter="○", look="empty"))
        else:
            signs.append(PartSign(letter="·" if state else "\N{NO-BREAK SPACE}", look="absent" if state else ""))
    return tuple(signs)


def _parts_told(row: Row) -> str:
    """Return the parts in words, for whoever doesn't see the letters."""
    told = [
        (name, [part.value for part, state in row.parts if state is wanted])
        for name, wanted in (("labelled", PartState.PRESENT), ("empty", PartState.EMPTY))
    ]
    told.append(("read from your words", [part.value for part in row.read]))
    return "; ".join(f"{name}: {', '.join(parts)}" for name, parts in told if parts) or "no labels"
