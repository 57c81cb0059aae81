"""Numbers and bullets of lists: what Word counts, counted again."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .package import attribute, child, local, value

if TYPE_CHECKING:
    Element = Any

#: Word has nine levels.
_LEVELS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """How one level of a list is numbered: Word's name of the sort, the pattern ("%1.%2"), the first number."""

    sort: str = "bullet"
    pattern: str = ""
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """What stands before a list's item.

    Attributes:
        depth: from 0.
        number: None for a bullet.
        shown: the number as Word shows it ("Q3.", "1.2", "b)"); "" for a bullet.
    """

    depth: int
    number: int | None
    shown: str


@dataclass(slots=True)
class _List:
    levels: dict[int, Level]
    counts: dict[int, int] = field(default_factory=dict)


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else default


def _level(element: Element, below: Level) -> Level:
    pattern = value(element, "lvlText")
    return Level(
        sort=value(element, "numFmt") or below.sort,
        pattern=below.pattern if pattern is None else pattern,
        start=_whole(value(element, "start"), below.start),
    )


def _roman(number: int) -> str:
    signs = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
    text = ""
    for worth, sign in (*signs, (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        times, number = divmod(number, worth)
        text += sign * times
    return text


def _shown(sort: str, number: int) -> str:
    """Write a number as a level shows it; sorts that are not known are written in digits."""
    if sort == "decimalZero":
        return f"{number:02}"
    if sort in {"lowerLetter", "upperLetter"} and number > 0:
        text = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 9)
    elif sort in {"lowerRoman", "upperRoman"} and 0 < number < 4000:
        text = _roman(number)
    else:
        return str(number)
    return text.upper() if sort.startswith("upper") else text


class Numbering:
    """The lists of a document; ``next_marker`` counts on, so ask once for each paragraph, in order."""

    def __init__(self, root: Element | None) -> None:
        abstract: dict[str, dict[int, Level]] = {}
        self._lists: dict[str, _List] = {}
        shared: dict[str, dict[int, int]] = {}
        for element in root if root is not None else ():
            if local(element) == "abstractNum":
                levels = {
                    _whole(attribute(one, "ilvl"), 0): _level(one, Level()) for one in element if local(one) == "lvl"
                }
                abstract[attribute(element, "abstractNumId") or ""] = levels
        for element in root if root is not None else ():
            if local(element) == "num":
                base = value(element, "abstractNumId") or ""
                levels = dict(abstract.get(base, {}))
                overridden = False
                for one in element:
                    if local(one) == "lvlOverride":
                        at = _whole(attribute(one, "ilvl"), 0)
                        level = levels.get(at, Level())
                        if (redefined := child(one, "lvl")) is not None:
                            level = _level(redefined, level)
                        start = value(one, "startOverride")
                        levels[at] = Level(sort=level.sort, pattern=level.pattern, start=_whole(start, level.start))
                        overridden = True
                # Lists of one abstract list count on, one after the other, unless one says where it starts.
                counts = {} if overridden else shared.setdefault(base, {})
                self._lists[attribute(element, "numId") or ""] = _List(levels, counts)

    def next_marker(self, list_id: str, level: int) -> Marker | None:
        """Count one item; None for a list that has no markers or is not defined ("0" takes a paragraph out)."""
        level = min(max(level, 0), _LEVELS - 1)
        found = self._lists.get(list_id)
        if found is None:
            return None
        own = found.levels.get(level, Level())
        if own.sort == "none":
            return None
        if own.sort == "bullet":
            return Marker(depth=level, number=None, shown="")
        counts = found.counts
        counts[level] = counts.get(level, own.start - 1) + 1
        for deeper in [at for at in counts if at > level]:
            del counts[deeper]

        def part(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            of = found.levels.get(at, Level(sort="decimal"))
            return _shown(of.sort, counts.get(at, of.start))

        return Marker(depth=level, number=counts[level], shown=re.sub(r"%([1-9])", part, own.pattern))
