"""Tables: parts as rows, parts as columns, one answer a row, or an index that maps questions to stories."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from .label_words import Strength
from .labels import Label
from .marked import RANK_ROW, Marked, Role
from .questions import is_question

if TYPE_CHECKING:
    from collections.abc import Sequence

_INDEX_HEAD = re.compile(
    r"\b(?:stor(?:y|ies)|question|theme|when to use|use|angle|suggested|example|principle|competenc\w*)\b|问题|故事",
    re.IGNORECASE,
)
_STORY_REFERENCE = re.compile(r"\b(?:story|stories|s|#)\s*\d", re.IGNORECASE)
_SELF = re.compile(r"\b(?:I|my|we|our|me|us)\b|我")
#: A row whose value has so many words is an answer, not an entry of an index.
_MIN_ROW_WORDS = 18
_MAX_KEY_WORDS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """An index says that a story answers a question or shows a theme.

    Attributes:
        words: the question or theme.
        targets: links ("#slug", "stories.md#slug") or references by words ("Story 2").
        start: where the entry begins that is nothing but this pointer; -1 for a row of a table.
    """

    words: str
    targets: tuple[str, ...]
    start: int = -1


def mark_tables(marked: Sequence[Marked]) -> list[Pointer]:
    """Give the cells of every table their roles; return what index tables say."""
    pointers: list[Pointer] = []
    cells = [mark for mark in marked if mark.line.table >= 0]
    for _, group in groupby(sorted(cells, key=lambda mark: mark.line.table), key=lambda mark: mark.line.table):
        table = list(group)
        rows = [list(row) for _, row in groupby(table, key=lambda mark: mark.line.row)]
        pointers += _mark_table(rows)
    return pointers


def _mark_table(rows: list[list[Marked]]) -> list[Pointer]:
    head = rows[0] if rows[0][0].line.header or len(rows) > 1 else []
    labelled_head = {mark.line.column: mark.label for mark in head if mark.label}
    keys = [row[0] for row in rows if row[0].line.column == 0 and row[0].label]
    if len(labelled_head) >= 2:
        _mark_columns(rows, labelled_head)
        return []
    if len({part for mark in keys if mark.label for part in mark.label.parts}) >= 2:
        for mark in rows[0] if rows[0][0].label is None else []:
            mark.role = Role.NOTHING
        for row in rows:
            for mark in row[1:]:
                if mark.label and row[0].label:
                    _clear(mark)
        return []
    if _is_index(rows):
        for mark in (mark for row in rows for mark in row):
            _clear(mark)
            mark.role = Role.CONTENTS
        return _read_index(rows)
    if _is_answers(rows):
        _mark_rows(rows)
    return []


def _clear(mark: Marked) -> None:
    mark.label, mark.content, mark.inline = None, 0, ()
    if mark.role is Role.LABEL:
        mark.role = Role.CONTENT


def _mark_columns(rows: list[list[Marked]], labels: dict[int, Label]) -> None:
    """Make every row a story whose cells are the parts that the header names."""
    for mark in rows[0]:
        _clear(mark)
        mark.role = Role.NOTHING
    titled = any(mark.line.column not in labels for row in rows[1:] for mark in row)
    if not titled and len(rows) > 2:
        return
    for row in rows[1:]:
        # A column of numbers before the names goes with the title.
        free = [mark for mark in row if mark.line.column not in labels]
        named = next((at for at, mark in enumerate(free) if not mark.line.words.isdecimal()), 0)
        for mark in row:
            label = labels.get(mark.line.column)
            if label:
                mark.role = Role.LABEL
                mark.label = Label(parts=label.parts, start=0, end=0, content=0, strength=Strength.CORE)
                mark.content = 0
            elif mark in free[: named + 1]:
                mark.role, mark.rank = Role.TITLE, RANK_ROW


def _is_index(rows: list[list[Marked]]) -> bool:
    body = rows[1:] if len(rows) > 1 else rows
    linked = sum(any(mark.line.plain.links for mark in row[1:]) for row in rows)
    if linked * 2 > len(rows):
        return True
    heads = [mark.line.words for mark in rows[0]]
    named = sum(bool(_INDEX_HEAD.search(words)) for words in heads)
    referring = sum(any(_STORY_REFERENCE.search(mark.line.words) for mark in row) for row in body)
    asking = sum(any(is_question(mark.line.words) for mark in row) for row in body)
    short = all(len(mark.line.words.split()) <= 30 for row in body for mark in row)
    return short and named >= 1 and (referring * 2 > len(body) or asking * 2 > len(body) or named >= 2)


def _read_index(rows: list[list[Marked]]) -> list[Pointer]:
    """Read the rows of an index: which question or theme leads to which story."""
    found: list[Pointer] = []
    for row in rows:
        cells: dict[int, list[Marked]] = {}
        for mark in row:
            cells.setdefault(mark.line.column, []).append(mark)
        texts = {column: " ".join(mark.line.words for mark in marks) for column, marks in cells.items()}
        linked = {column for column, marks in cells.items() if any(mark.line.plain.links for mark in marks)}
        targets = tuple(_target(link, mark.line.words) for mark in row for link in mark.line.plain.links)
        referring = {column for column, text in texts.items() if _STORY_REFERENCE.search(text)}
        if linked or referring:
            linked |= referring
            targets += tuple(texts[column] for column in sorted(referring))
        keys = [text for column, text in texts.items() if column not in linked and len(text) > 2]
        questions = [text for text in keys if is_question(text)]
        found += [
            Pointer(words=text, targets=targets) for text in dict.fromkeys((*questions[:1], *keys[:1])) if targets
        ]
    return found


def _target(link: str, words: str) -> str:
    """Return where a link leads; one to a whole document means the story in it that is named as the link is."""
    return link if "#" in link else f"{link}#{words}"


def _is_answers(rows: list[list[Marked]]) -> bool:
    body = [row for row in rows if not row[0].line.header]
    long = said = 0
    for row in body:
        key = " ".join(mark.line.words for mark in row if mark.line.column == 0)
        value = " ".join(mark.line.words for mark in row if mark.line.column > 0)
        if len(key.split()) <= _MAX_KEY_WORDS and len(value.split()) >= _MIN_ROW_WORDS:
            long += 1
            said += bool(_SELF.search(value))
    return len(body) >= 2 and long * 2 >= len(body) and said * 2 >= long


def _mark_rows(rows: list[list[Marked]]) -> None:
    """Make every row an entry: its first cell is the title."""
    for row in rows:
        keys = [mark for mark in row if mark.line.column == 0]
        if row[0].line.header:
            for mark in row:
                _clear(mark)
                mark.role = Role.NOTHING
            continue
        for mark in keys:
            _clear(mark)
        if keys:
            keys[0].role, keys[0].rank = Role.TITLE, RANK_ROW
