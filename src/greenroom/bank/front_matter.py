"""What the front matter of a note says about its one story: tags, questions, aliases."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from .layout import read_front_matter
from .questions import is_question

if TYPE_CHECKING:
    from .entry import Entry

_KEY = re.compile(r"^(?P<key>[\w -]{1,40}?)\s*[:：]\s*(?P<value>.*)$")
_ITEM = re.compile(r"^\s+-\s*(?P<value>.+)$|^-\s+(?P<bare>.+)$")
_TAGS = frozenset(
    "tags tag values value principles principle competencies competency themes theme category categories lp lps "
    "标签 主题".split()
)
_QUESTIONS = frozenset("questions question answers also_answers 问题".split())


def read_fields(text: str, entry: Entry) -> Entry:
    """Return the only entry of a note with the tags and questions of the note's front matter."""
    front = read_front_matter(text)
    if not len(front):
        return entry
    tags: list[str] = []
    questions: list[str] = []
    key = ""
    for row in front.of(text).splitlines():
        match = _KEY.match(row)
        item = _ITEM.match(row)
        if item and key:
            values = [item["value"] or item["bare"]]
        elif match:
            key = match["key"].strip().lower()
            values = _values(match["value"]) if key in _TAGS else [match["value"]]
        else:
            continue
        clean = [value.strip(" \t\"'[]#") for value in values]
        if key in _TAGS:
            tags += [value for value in clean if value]
        elif key in _QUESTIONS:
            questions += [value for value in clean if value and (is_question(value) or key != "answers")]
    return replace(
        entry,
        tags=tuple(dict.fromkeys((*entry.tags, *tags))),
        questions=tuple(dict.fromkeys((*entry.questions, *questions))),
    )


def _values(value: str) -> list[str]:
    return re.split(r"\s*,\s*|\s+(?=#)", value.strip().strip("[]"))
