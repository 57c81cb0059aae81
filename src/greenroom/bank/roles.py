"""What each line does in a document: a title, a label, a question, a field, a heading over advice, or content."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from greenroom.text.sentences import split
from greenroom.text.span import Span

from .entry import Part
from .kinds import is_theme, title_kind
from .labels import Label, Strength, find_inline_labels, find_label, is_legend
from .line import Line, Shape
from .markup import strip_markup
from .phrases import (
    Field,
    answer_prefix,
    asks,
    is_advice_head,
    is_answer_head,
    is_question,
    is_story_head,
    question_prefix,
    read_field,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


class Role(StrEnum):
    """What a line does."""

    CONTENT = "content"
    TITLE = "title"
    LABEL = "label"
    QUESTION = "question"
    FIELD = "field"
    ADVICE = "advice"
    ANSWER = "answer"
    CONTENTS = "contents"
    NOTHING = "nothing"


#: Ranks of titles, as if they were levels of heading: below the six of Markdown.
RANK_SUMMARY, RANK_BOLD, RANK_PREFIX, RANK_THEME, RANK_ROW, RANK_QUESTION, RANK_ITEM = 8, 10, 11, 12, 13, 14, 20
_MAX_TITLE_CHARS = 240
_MAX_THEME_CHARS = 60
_MAX_ADVICE_HEAD = 60
_MAX_STORY_HEAD = 110
_TO_TOP = re.compile(
    r"^\W*(?:back\s+to\s+(?:the\s+)?(?:top|contents?|table of contents|toc|index)|top|⬆.*|回到顶部)\W*$", re.IGNORECASE
)


@dataclass(slots=True, kw_only=True)
class Marked:
    """A line with what it does.

    Attributes:
        label: its label, where it has a valid one.
        inline: labels inside the line, behind its beginning.
        rank: of a title.
        field: questions or tags that it holds.
        content: where in the plain text what is said begins, behind a label or "A:".
        whole: a heading over advice that stands alone (its rule goes on) or holds its text in the same line.
    """

    line: Line
    role: Role = Role.CONTENT
    label: Label | None = None
    inline: tuple[Label, ...] = ()
    rank: int = 0
    field: Field | None = None
    content: int = 0
    whole: bool = False


def mark_lines(text: str, lines: Sequence[Line]) -> list[Marked]:
    """Return every line with its role. Titles that need content behind them are still ``QUESTION``."""
    lines = _merge_rows(text, lines)
    marked = [_mark(text, line) for line in lines]
    _validate_labels(marked)
    headed = any(line.shape in (Shape.HEADING, Shape.SUMMARY) for line in lines)
    for at, mark in enumerate(marked):
        if mark.label is not None or mark.role is not Role.CONTENT:
            continue
        _assign(mark, marked, at, headed=headed)
    _find_contents(marked)
    return marked


#: A question is wrapped over so many rows at most.
_MAX_ROWS = 4


def _merge_rows(text: str, lines: Sequence[Line]) -> list[Line]:
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


def _question_and_answer(text: str, line: Line) -> tuple[Line, Line] | None:
    """Cut a line that begins with a question and goes on with the answer: an outline that lost its breaks."""
    if len(line.span) < _MIN_RUN_ON or line.marker or find_label(line):
        return None
    pieces = split(text, line.span)
    if len(pieces) < 2 or not asks(" ".join(strip_markup(text, pieces[0]).text.split())):
        return None
    question, answer = pieces[0], Span(pieces[1].start, line.span.end)
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
    return None


def _mark(text: str, line: Line) -> Marked:
    mark = Marked(line=line)
    if line.shape in (Shape.RULE, Shape.COMMENT, Shape.FRONT, Shape.CODE):
        mark.role = Role.NOTHING
        return mark
    if is_legend(line.words):
        mark.role, mark.whole = Role.ADVICE, True
        return mark
    label = find_label(line)
    if (
        label
        and label.strength is not Strength.LETTER
        and is_question(line.plain.text[label.content :].strip())
        and read_field(line.words)
    ):
        # "问题：Tell me about …" names the question, not the problem.
        label = None
    if label:
        mark.label, mark.content = label, label.content
    raw = text[line.span.start : line.span.end]
    if line.shape is Shape.TEXT and len(raw) > 40:
        mark.inline = find_inline_labels(line, raw)
    return mark


def _validate_labels(marked: list[Marked]) -> None:
    """Keep labels that the labels around them confirm: a lone "Goal:" or the letter A is none."""
    run: list[Marked] = []
    for mark in [*marked, None]:
        if mark is not None and not (
            mark.label is None
            and (mark.line.shape in (Shape.HEADING, Shape.SUMMARY) or question_prefix(mark.line.words))
        ):
            if mark.label is not None:
                run.append(mark)
            continue
        _validate_run(run)
        run = []


def _validate_run(run: list[Marked]) -> None:
    parts: set[Part] = set()
    core = False
    for mark in run:
        if mark.label and mark.label.strength is Strength.CORE:
            core = True
        parts |= set(mark.label.parts) if mark.label else set()
    while len(run) > 1 and _is_answer_letter(run[0]) and any(spells(mark, "S") for mark in run[1:]):
        # "Q: … A: …" before the story: this A is the answer.
        run[0].label, run[0].content = None, 0
        run = run[1:]
    letters = [mark for mark in run if mark.label and mark.label.strength is Strength.LETTER]
    spelt = {mark.line.plain.text[mark.label.start : mark.label.end].upper()[:1] for mark in letters if mark.label}
    letters_hold = (len(spelt) >= 2 and bool(spelt & {"S", "T"}) and bool(spelt & {"A", "R"})) or (
        core and bool(spelt - {"A"})
    )
    kin_parts = {
        part for mark in run if mark.label and mark.label.strength is Strength.KIN for part in mark.label.parts
    }
    kin_holds = (
        core
        or letters_hold
        or (len({"situation", "task"} & kin_parts) > 0 and len({"action", "result"} & kin_parts) > 0)
    )
    for before, mark in pairwise(run):
        # Context, then challenge: what is hard about the situation is the task.
        if (
            before.label
            and mark.label
            and before.label.parts == mark.label.parts == (Part.SITUATION,)
            and mark.label.strength is Strength.KIN
        ):
            mark.label = replace(mark.label, parts=(Part.TASK,))
    for mark in run:
        label = mark.label
        if label is None:
            continue
        bare = (
            label.alone
            and not mark.line.plain.all_bold
            and mark.line.shape is Shape.TEXT
            and not mark.line.words.endswith((":", "："))
        )
        holds = {
            Strength.CORE: not bare or len(parts) >= 2,
            Strength.KIN: kin_holds,
            Strength.LETTER: letters_hold,
        }[label.strength]
        if not holds:
            mark.label, mark.content = None, 0
        else:
            mark.role = Role.LABEL


def spells(mark: Marked, letter: str) -> bool:
    """Tell whether a line is labelled by a letter, or a word that begins with it."""
    return mark.label is not None and mark.line.plain.text[mark.label.start : mark.label.end].upper().startswith(letter)


def _is_answer_letter(mark: Marked) -> bool:
    return mark.label is not None and mark.label.strength is Strength.LETTER and spells(mark, "A")


def _assign(mark: Marked, marked: list[Marked], at: int, *, headed: bool) -> None:  # noqa: C901, PLR0911
    line, words = mark.line, mark.line.words
    if line.shape is Shape.HEADING:
        mark.role, mark.rank = Role.TITLE, line.level
        return
    if line.shape is Shape.SUMMARY:
        mark.role, mark.rank = Role.TITLE, RANK_SUMMARY
        return
    if line.shape is Shape.CELL:
        return
    found = read_field(words)
    if found and not line.quote:
        mark.role, mark.field = Role.FIELD, found
        return
    prefix = question_prefix(words)
    if prefix and len(words) > prefix and len(words) <= _MAX_TITLE_CHARS * 2:
        mark.role, mark.rank = Role.TITLE, RANK_PREFIX
        return
    answer = answer_prefix(line.plain.text.lstrip())
    if answer:
        mark.content = answer + len(line.plain.text) - len(line.plain.text.lstrip())
        if mark.content >= len(line.plain.text.rstrip()):
            mark.role = Role.ANSWER
        return
    if len(words) <= _MAX_TITLE_CHARS * 2 and _begins(marked, at) and is_question(words):
        mark.role = Role.QUESTION
        if line.plain.all_bold and not line.quote and not line.marker:
            mark.role, mark.rank = Role.TITLE, RANK_BOLD
        return
    if _TO_TOP.match(words):
        mark.role = Role.NOTHING
        return
    alone = _stands_alone(marked, at)
    head = words.split(":", 1)[0].split("：", 1)[0]
    if (
        len(head) <= _MAX_ADVICE_HEAD
        and (
            line.plain.all_bold
            or words.endswith((":", "："))
            or (":" in words and (line.plain.bold or line.quote or words[:1] not in words[:1].lower()))
        )
        and is_advice_head(head)
    ):
        mark.role = Role.ADVICE
        mark.whole = len(words) > len(head) + 2
        return
    if len(words) <= _MAX_THEME_CHARS and (alone or line.plain.all_bold) and is_answer_head(words):
        mark.role = Role.ANSWER
        return
    if line.quote or line.marker or len(words) > _MAX_TITLE_CHARS or not alone:
        return
    if (is_story_head(words) and len(words) <= _MAX_STORY_HEAD and not words.endswith((".", "。"))) or (
        line.plain.all_bold
        and not headed
        and len(words) <= _MAX_TITLE_CHARS // 2
        and not words.endswith((":", "：", "."))
    ):
        mark.role, mark.rank = Role.TITLE, RANK_BOLD
    elif (
        not headed
        and len(words) <= _MAX_THEME_CHARS
        and not words.endswith((".", ",", ";", "。"))
        and ":" not in words
        and "：" not in words
        and (title_kind(words) or (is_theme(words) and len(words.split()) <= 6))
    ):
        mark.role, mark.rank = Role.TITLE, RANK_THEME


def _begins(marked: list[Marked], at: int) -> bool:
    """Tell whether a row begins a sentence: the first of its paragraph, or behind a row that ends one."""
    before = marked[at - 1] if at else None
    if before is None or before.line.paragraph != marked[at].line.paragraph:
        return True
    return before.role is Role.QUESTION or before.line.words.endswith(
        (".", "?", "!", "。", "？", "！", ":", "：", ")", '"', "”")
    )


def _stands_alone(marked: list[Marked], at: int) -> bool:
    """Tell whether a line is a paragraph by itself."""
    number = marked[at].line.paragraph
    before = at > 0 and marked[at - 1].line.paragraph == number
    after = at + 1 < len(marked) and marked[at + 1].line.paragraph == number
    return not before and not after


#: A list of links to headings of the same file is a table of contents from this many items on.
_MIN_CONTENTS = 2


def _find_contents(marked: list[Marked]) -> None:
    run: list[Marked] = []
    for mark in [*marked, None]:
        line = mark.line if mark else None
        if line is not None and line.shape is Shape.TEXT and (_is_contents(line) or (run and _is_contents_group(line))):
            run.append(mark)  # type: ignore[arg-type]
            continue
        if len([item for item in run if _is_contents(item.line)]) >= _MIN_CONTENTS:
            for item in run:
                item.role, item.label, item.inline, item.field = Role.CONTENTS, None, (), None
        run = []


def _is_contents(line: Line) -> bool:
    links = line.plain.links
    return (
        bool(links)
        and all(link.startswith("#") for link in links)
        and line.plain.linked * 2 > len(line.words)
        and bool(line.items)
    )


def _is_contents_group(line: Line) -> bool:
    return bool(line.plain.links) and line.plain.links[0].startswith("#") and bool(line.items)
