"""The table of entries: what each is, which parts it has, how long it takes to say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from greenroom.bank.entry import Kind, Part
from greenroom.cli.clean import clean
from greenroom.cli.grid import Grid
from greenroom.cli.lines import Line
from greenroom.cli.terminal import Screen
from greenroom.cli.title import shorten
from greenroom.cli.words import common_folder, minutes, plural, shortened
from greenroom.report.overview import PartState, Row

#: Narrower than this, the kinds are left out; narrower than the second, the parts too.
_ROOM_FOR_KIND, _ROOM_FOR_PARTS = 64, 44


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A further column of the table."""

    head: str
    cell: Callable[[Row], Line]
    right: bool = True


def table(rows: Sequence[Row], screen: Screen, *, further: Sequence[Column] = (), first: Column | None = None) -> Grid:
    """Return the table of entries; with several files, each file's path stands above its entries."""
    columns = [first] if first else []
    several = len({row.file.source.path for row in rows}) > 1
    indent = "  " if several else ""
    columns.append(
        Column(head="Entry", cell=lambda row: Line(indent + (clean(row.entry.title) or "(no title)")), right=False)
    )
    if screen.width >= _ROOM_FOR_KIND:
        columns.append(Column(head="Kind", cell=_kind, right=False))
    if screen.width >= _ROOM_FOR_PARTS and any(parts(row, screen) for row in rows):
        columns.append(Column(head="Parts", cell=lambda row: parts(row, screen), right=False))
    columns += [Column(head="To say", cell=_to_say), *further]
    grid = Grid(
        heads=[column.head for column in columns],
        right=[column.right for column in columns],
        flexible=1 if first else 0,
        screen=screen,
        shorten=shorten,
    )
    path, folder = None, common_folder(row.file.source.path for row in rows)
    for row in rows:
        if several and row.file.source.path != path:
            path = row.file.source.path
            grid.rows.append(Line(left_cut(path.removeprefix(folder), screen.width, screen.signs.more), "quiet"))
        grid.rows.append([column.cell(row) for column in columns])
    return grid


def _kind(row: Row) -> Line:
    return Line(row.entry.kind.value, "" if row.entry.kind.is_answer else "quiet")


def _to_say(row: Row) -> Line:
    return Line(minutes(row.seconds) if row.entry.kind.is_answer else "")


def parts(row: Row, screen: Screen) -> Line:
    """Return the parts of an entry as ``S T A R L``.

    A dot stands for what is not there, a sign for an empty label, and a small letter for a part that the model read
    where the author has no label. In an entry without any labels nothing is said to be missing.
    """
    if not row.parts and not row.read:
        return Line("no labels" if row.entry.kind is Kind.STORY else "", "quiet")
    labelled = dict(row.parts)
    shown = Line()
    for part in Part:
        state, letter = labelled.get(part), part.value[0]
        if state is PartState.PRESENT:
            shown.append(letter.upper(), "good")
        elif part in row.read:
            shown.append(letter, "quiet")
        elif state is PartState.EMPTY:
            shown.append(screen.signs.empty, "warning")
        else:
            shown.append(screen.signs.absent if state else " ", "quiet")
        shown.append(" ")
    return shown.part(0, len(shown.plain) - 1)


def legend(rows: Sequence[Row], screen: Screen) -> list[Line]:
    """Explain the signs of the parts, as far as they occur."""
    if screen.width < _ROOM_FOR_PARTS or not any(row.parts or row.read for row in rows):
        return []
    states = {state for row in rows for _, state in row.parts}
    words = ", ".join(f"{part.value[0].upper()} {part.value}" for part in Part)
    absent = f"; {screen.signs.absent} none" if PartState.ABSENT in states else ""
    empty = f"; {screen.signs.empty} empty" if PartState.EMPTY in states else ""
    whose = "Your labels" if states else "Parts"
    read = " Small letters: read from your words, where you have no label." if any(row.read for row in rows) else ""
    return [Line(f"{whose}: {words}{absent}{empty}.{read}", "quiet")]


def left_cut(path: str, width: int, more: str) -> str:
    """Return the end of a path, which says more than its beginning."""
    short = shortened(path, width, more)
    return path if short == path else more + path[-(max(width - len(more), 1)) :]


def totals(rows: Sequence[Row]) -> str:
    """Return how much there is."""
    answers = sum(row.entry.kind.is_answer for row in rows)
    said = [plural(answers, "answer")]
    unanswered = sum(row.entry.kind is Kind.UNANSWERED for row in rows)
    notes = sum(row.entry.kind is Kind.NOTES for row in rows)
    if unanswered:
        said.append(plural(unanswered, "question without one", "questions without one"))
    if notes:
        said.append(plural(notes, "entry of notes", "entries of notes"))
    facts = [plural(sum(row.words for row in rows), "word")]
    if answers:
        facts.append(f"{minutes(sum(row.seconds for row in rows))} to say")
    return f"{', '.join(said)}; {', '.join(facts)}."
