"""Several stories under one title: where the next one begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .entry import Part
from .heads import is_story_head
from .line import Shape
from .marked import Role
from .said import MIN_ANSWER_WORDS, Counts, Reading

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


#: Both sides of a rule that parts two stories have at least so many words.
_MIN_SIDE_WORDS = 25
#: More rules than these under one question are decoration.
_MAX_RULES = 30
_VERSION = re.compile(
    r"^\W*(?:(?:possible|sample|my|example|model|second|first)?\s*(?:answers?|examples?|stor(?:y|ies)|experience|cases?))\s*[#:]?\s*"
    r"(?:\d{1,2}|[A-D])\b\W*$",
    re.IGNORECASE,
)


#: "Case 1: I once …": the number and the answer in one line.
_NUMBERED = re.compile(
    r"^\W*(?:(?:possible|sample)\s+)?(?:answer|example|story|case)\s*\d{1,2}\s*[:：)]\s*\S", re.IGNORECASE
)


def find_versions(reading: Reading, lines: list[int], hidden: set[int], *, asked: bool) -> list[int]:
    """Return where another answer to the same question begins: at "Example 2", or behind a rule between two stories."""
    marked = reading.marked
    heads = [
        at
        for at, index in enumerate(lines)
        if _VERSION.match(marked[index].line.words) or _NUMBERED.match(marked[index].line.words)
    ]
    told = [
        at
        for number, at in enumerate(heads)
        if reading.said_words(lines[at : [*heads, len(lines)][number + 1]], hidden) >= MIN_ANSWER_WORDS
    ]
    heads = told if len(told) > 1 else []
    if heads:
        return heads if not _count(reading, lines[: heads[0]], hidden) else heads[1:]
    if not asked:
        return []  # a rule inside a story parts nothing
    rules = [at for at, index in enumerate(lines) if marked[index].line.shape is Shape.RULE][:_MAX_RULES]
    cuts: list[int] = []
    before = 0
    for number, at in enumerate(rules):
        stop = rules[number + 1] if number + 1 < len(rules) else len(lines)
        sides = (_count(reading, lines[before:at], hidden), _count(reading, lines[at:stop], hidden))
        if min(sides) >= _MIN_SIDE_WORDS:
            cuts.append(at + 1)
            before = at
    return cuts


def is_version(mark: Marked) -> bool:
    """Tell whether a line only counts the answers to a question: "Example 2", "Possible Answer 1"."""
    return bool(_VERSION.match(mark.line.words))


def _count(reading: Reading, lines: list[int], hidden: set[int]) -> int:
    """Count the words of a stretch in which the person speaks of themselves; 0 where they don't."""
    said = [text for index in lines if index not in hidden and (text := reading.said(index))]
    counts = Counts.of(said)
    return counts.words if counts.alone and not counts.lectures else 0


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
