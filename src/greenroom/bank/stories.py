"""Several stories under one title: where the next one begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .entry import Part
from .heads import is_story_head
from .line import Shape
from .marked import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .marked import Marked

#: What introduces a story is a line, not a paragraph.
_MAX_TITLE_CHARS = 160


def find_restarts(marked: Sequence[Marked], body: list[int]) -> list[int]:
    """Return where in ``body`` another story begins: its first part comes again after an action or result."""
    cuts: list[int] = []
    seen: list[Part] = []
    opening: tuple[Part, ...] | None = None
    for position, index in enumerate(body):
        label = marked[index].label
        if not label:
            continue
        opening = opening or label.parts
        again = label.parts[0] is opening[0] or label.parts[0] is Part.SITUATION
        done = Part.RESULT in seen or (Part.ACTION in seen and label.parts[0] is Part.SITUATION)
        if seen and again and done and label.parts[0] in (Part.SITUATION, Part.TASK, Part.ACTION):
            cuts.append(_begin_of(marked, body, position, cuts[-1] if cuts else 0))
            seen = []
            opening = label.parts
        seen += label.parts
    return cuts


def _begin_of(marked: Sequence[Marked], body: list[int], position: int, least: int) -> int:
    """Go back from a story's first label over the lines that introduce it."""
    at = position
    while at - 1 > least:
        mark = marked[body[at - 1]]
        short = len(mark.line.words) <= _MAX_TITLE_CHARS
        introduces = mark.role in (Role.TITLE, Role.QUESTION, Role.ANSWER, Role.FIELD) or (
            mark.role is Role.CONTENT
            and short
            and not mark.label
            and (
                mark.line.plain.all_bold
                or is_story_head(mark.line.words)
                or mark.line.words.endswith((":", "："))
                or mark.line.shape is Shape.HEADING
            )
        )
        if not introduces:
            break
        at -= 1
    return at


def find_title(marked: Sequence[Marked], part: list[int]) -> list[int]:
    """Return the line that gives a story its own title, if one of its first lines does."""
    for index in part[:3]:
        mark = marked[index]
        if mark.label:
            return []
        if mark.role in (Role.TITLE, Role.QUESTION) or (
            mark.role is Role.CONTENT and len(mark.line.words) <= _MAX_TITLE_CHARS
        ):
            return [index]
    return []
