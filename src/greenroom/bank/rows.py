"""Rows that belong together or apart: a question wrapped over rows, a question that runs on into its answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from greenroom.text.sentences import split
from greenroom.text.span import Span

from .kinds import title_kind
from .labels import find_label
from .line import Line, Shape
from .markup import strip_markup
from .questions import asks, is_question

#: A question is wrapped over so many rows at most.
_MAX_ROWS = 4


def merge_rows(text: str, lines: Sequence[Line]) -> list[Line]:
    """Put the rows of a question that is wrapped together to one line."""
    merged: list[Line] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        first = at == 0 or lines[at - 1].paragraph != line.paragraph
        whole = _whole_question(text, lines, at) if first and line.shape is Shape.TEXT else None
        if whole:
            merged.append(whole[0])
            at = whole[1]
            continue
        halves = _question_and_answer(text, line) if first and line.shape is Shape.TEXT and not line.quote else None
        if halves:
            merged += halves
            at += 1
            continue
        merged.append(line)
        at += 1
    return merged


#: A question that runs on into its answer in one line is looked for only in lines longer than questions are.
_MIN_RUN_ON = 200
#: "Why do you want to leave - no more to learn there": a note and its answer in one line.
_DASH = re.compile(r"\s*(.{8,120}?[^\s-])\s+[-–—]\s+(\S.*?)\s*$")
_MAX_TITLE_WORDS = 5
_COLON = re.compile(r"(?<=[a-z?])[:：]\s+(?=[A-Z\u4e00-\u9fff])")


def _question_and_answer(text: str, line: Line) -> tuple[Line, Line] | None:
    """Cut a line that begins with a question and goes on with the answer: an outline that lost its breaks."""
    if find_label(line) or line.plain.linked:
        return None
    dash = _DASH.match(line.plain.text)
    if dash and (asks(dash[1]) or (title_kind(dash[1]) is not None and len(dash[1].split()) <= _MAX_TITLE_WORDS)):
        question, answer = (line.plain.span(dash.start(group), dash.end(group)) for group in (1, 2))
        return (
            replace(line, span=question, plain=strip_markup(text, question)),
            replace(line, span=answer, plain=strip_markup(text, answer), marker="", paragraph=-line.paragraph),
        )
    if len(line.span) < _MIN_RUN_ON or line.marker:
        return None
    pieces = split(text, line.span)
    if len(pieces) < 2 or not asks(" ".join(strip_markup(text, pieces[0]).text.split())):
        return None
    colon = _COLON.search(text, pieces[0].start, pieces[0].end)
    middle = colon.end() if colon else pieces[1].start
    question, answer = Span(pieces[0].start, colon.start() if colon else pieces[0].end), Span(middle, line.span.end)
    return (
        replace(line, span=question, plain=strip_markup(text, question)),
        replace(line, span=answer, plain=strip_markup(text, answer)),
    )


def _whole_question(text: str, lines: Sequence[Line], at: int) -> tuple[Line, int] | None:
    line = lines[at]
    for end in range(at + 2, min(at + _MAX_ROWS, len(lines)) + 1):
        last = lines[end - 1]
        if (
            last.paragraph != line.paragraph
            or last.marker
            or lines[end - 2].words.endswith((".", "?", "!", "。", "？", "！", ":", "："))
        ):
            return None
        if last.words.endswith(("?", "？", "。")):
            span = Span(line.span.start, last.span.end)
            plain = strip_markup(text, span)
            if is_question(" ".join(plain.text.split())):
                return replace(line, span=span, plain=plain), end
            return None
        if end == at + 2 and last.words.endswith((".", "!")) and last.words[0].islower() and asks(line.words):
            # A request that is wrapped, and ends in a full stop: "Describe a time you acted / before you were asked."
            span = Span(line.span.start, last.span.end)
            return replace(line, span=span, plain=strip_markup(text, span)), end
    return None
