"""What each line does in a document: a title, a label, a question, a field, a heading over advice, or content."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .fields import read_field
from .heads import answer_prefix, case_prefix, is_advice_head, is_answer_head, is_story_head, question_prefix
from .kinds import is_theme, title_kind
from .label_runs import validate_labels
from .label_words import Strength
from .labels import find_inline_labels, find_label, is_legend
from .line import Line, Shape
from .marked import RANK_BOLD, RANK_PREFIX, RANK_SUMMARY, RANK_THEME, Marked, Role
from .questions import addresses, is_question
from .rows import merge_rows

_MAX_TITLE_CHARS = 240
_MAX_THEME_CHARS, _MAX_THEME_WORDS = 60, 6
_MAX_ADVICE_HEAD = 60
_MAX_STORY_HEAD = 110
_MAX_ROW_TITLE_WORDS, _MAX_ROW_TITLE_CHARS = 4, 40
_BULLETS = frozenset("-*+•●○◦▪‣►➢➤·")
_TO_SELF = re.compile(r"^(?:notes?(?:\s+to\s+(?:my)?self)?|n\.?b\.?|reminder)\s*[:：]", re.IGNORECASE)
_FOOTNOTE = re.compile(r"^\[\^[^\]\s]{1,20}\]:")
_TO_TOP = re.compile(
    r"^\W*(?:back\s+to\s+(?:the\s+)?(?:top|contents?|table of contents|toc|index)|top|⬆.*|回到顶部)\W*$", re.IGNORECASE
)


def mark_lines(text: str, lines: Sequence[Line]) -> list[Marked]:
    """Return every line with its role. Titles that need content behind them are still ``QUESTION``."""
    lines = merge_rows(text, lines)
    marked = [_mark(text, line) for line in lines]
    validate_labels(marked)
    headed = any(line.shape in (Shape.HEADING, Shape.SUMMARY) for line in lines)
    for at, mark in enumerate(marked):
        if mark.label is not None or mark.role is not Role.CONTENT:
            continue
        _assign(mark, marked, at, headed=headed)
    if not headed:
        _find_topics(marked)
    _find_contents(marked)
    return marked


#: So many short lines over paragraphs are a habit: the document's titles.
_MIN_TOPICS, _MAX_TOPIC_WORDS, _MIN_PARAGRAPH_CHARS = 3, 6, 90


def _find_topics(marked: list[Marked]) -> None:
    """Make short lines between paragraphs titles, in a document that has no others and does it again and again."""
    if any(mark.role in (Role.TITLE, Role.QUESTION, Role.LABEL) for mark in marked):
        return
    found = [
        mark
        for at, mark in enumerate(marked[:-1])
        if mark.role is Role.CONTENT
        and not mark.line.quote
        and not mark.line.marker
        and mark.line.shape is Shape.TEXT
        and _stands_alone(marked, at)
        and len(mark.line.words.split()) <= _MAX_TOPIC_WORDS
        and not mark.line.words.endswith((".", "!", "?", ",", ";", ":", "。", "：", "，"))
        and len(marked[at + 1].line.words) >= _MIN_PARAGRAPH_CHARS // 2
    ]
    if len(found) >= _MIN_TOPICS:
        for mark in found:
            mark.role, mark.rank = Role.TITLE, RANK_THEME


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
        first = mark.label.start if mark.label else -1
        mark.inline = tuple(label for label in find_inline_labels(line, raw) if label.start > first)
    return mark


def _assign(mark: Marked, marked: list[Marked], at: int, *, headed: bool) -> None:
    """Give a line without a label its role: by its shape, by what it asks or answers, or by the words that head it."""
    line = mark.line
    if line.shape is Shape.HEADING:
        mark.role, mark.rank = Role.TITLE, line.level
    elif line.shape is Shape.SUMMARY:
        mark.role, mark.rank = Role.TITLE, RANK_SUMMARY
    elif line.shape is not Shape.CELL and not (_asks_or_answers(mark, marked, at) or _advises(mark)):
        _heads(mark, marked, at, headed=headed)


def _asks_or_answers(mark: Marked, marked: list[Marked], at: int) -> bool:
    """Tell whether a line is a field, a question or "Answer: …", and take note of it."""
    line, words, text = mark.line, mark.line.words, mark.line.plain.text
    found = None if _is_answered(marked, at) else read_field(words)
    if found and (not line.quote or found.open):
        mark.role, mark.field = Role.FIELD, found
        return True
    if 0 < question_prefix(words) < len(words) <= _MAX_TITLE_CHARS * 2:
        mark.role, mark.rank = Role.TITLE, RANK_PREFIX
        return True
    answer = answer_prefix(text.lstrip()) or case_prefix(text.lstrip(), listed=bool(line.marker))
    if answer:
        mark.content = answer + len(text) - len(text.lstrip())
        mark.role = Role.ANSWER if mark.content >= len(text.rstrip()) else mark.role
        return True
    linked = line.plain.linked * 10 >= len(words) * 9  # a link to where it is answered
    muses = line.marker in _BULLETS and not addresses(words) and not _holds(marked, at)  # "- list on the arm??"
    fits = len(words) <= _MAX_TITLE_CHARS * 2 and not linked and not muses
    if fits and _begins(marked, at) and is_question(words):
        mark.role = Role.QUESTION
        if line.plain.all_bold and not line.quote and not line.marker:
            mark.role, mark.rank = Role.TITLE, RANK_BOLD
        return True
    return False


def _holds(marked: list[Marked], at: int) -> bool:
    """Tell whether a list item holds the line after it."""
    line = marked[at].line
    return at + 1 < len(marked) and marked[at + 1].line.items[: len(line.items)] == line.items


def _advises(mark: Marked) -> bool:
    """Tell whether a line heads or holds what nobody says aloud, and take note of it."""
    line, words = mark.line, mark.line.words
    if _TO_TOP.match(words):
        mark.role = Role.NOTHING
        return True
    if _TO_SELF.match(words) or _FOOTNOTE.match(words):
        mark.role, mark.whole = Role.ADVICE, True
        return True
    head = words.split(":", 1)[0].split("：", 1)[0]
    ends = words.endswith((":", "："))
    runs_on = ":" in words and (line.plain.bold or line.quote or not words[0].islower())
    if len(head) <= _MAX_ADVICE_HEAD and (line.plain.all_bold or ends or runs_on) and is_advice_head(head):
        mark.role = Role.ADVICE
        mark.whole = len(words) > len(head) + 2
        return True
    return False


def _heads(mark: Marked, marked: list[Marked], at: int, *, headed: bool) -> None:
    """Find titles that no mark-up makes titles, and lines that only say that an answer follows."""
    line, words = mark.line, mark.line.words
    bold = line.plain.all_bold
    alone = _stands_alone(marked, at) or (bold and _opens_story(marked, at))
    if len(words) <= _MAX_THEME_CHARS and (alone or bold) and is_answer_head(words):
        mark.role = Role.ANSWER
        return
    if line.quote or line.marker or len(words) > _MAX_TITLE_CHARS:
        return
    if not alone:
        if _heads_paragraph(marked, at):
            mark.role, mark.rank = Role.TITLE, RANK_THEME
        return
    numbered = is_story_head(words) and len(words) <= _MAX_STORY_HEAD and not words.endswith((".", "。"))
    short = len(words) <= _MAX_TITLE_CHARS // 2 and not words.endswith((":", "：", "."))
    if numbered or (bold and short and (not headed or _opens_story(marked, at))):
        mark.role, mark.rank = Role.TITLE, RANK_BOLD
    elif not headed and len(words) <= _MAX_THEME_CHARS and not re.search(r"[:：]|[.,;。]$", words):
        themed = title_kind(words) or (is_theme(words) and len(words.split()) <= _MAX_THEME_WORDS)
        if themed:
            mark.role, mark.rank = Role.TITLE, RANK_THEME


def _opens_story(marked: list[Marked], at: int) -> bool:
    """Tell whether a bold row begins a paragraph that goes on with a label or a field."""
    line = marked[at].line
    if at + 1 >= len(marked) or (at and marked[at - 1].line.paragraph == line.paragraph):
        return False
    following = marked[at + 1]
    return following.label is not None or read_field(following.line.words) is not None


def _heads_paragraph(marked: list[Marked], at: int) -> bool:
    """Tell whether a row is the title of its own paragraph: "Strengths" over "I am patient. …"."""
    line = marked[at].line
    first = at == 0 or marked[at - 1].line.paragraph != line.paragraph
    if not first or len(line.words.split()) > _MAX_ROW_TITLE_WORDS or title_kind(line.words) is None:
        return False
    following = marked[at + 1].line.words
    return len(following) > _MAX_ROW_TITLE_CHARS and following[0].isupper() and len(line.words) <= _MAX_ROW_TITLE_CHARS


def _is_answered(marked: list[Marked], at: int) -> bool:
    """Tell whether "Question: …" is answered by "Answer: …" in the next line, so that it is a title, no field."""
    if not question_prefix(marked[at].line.words) or at + 1 >= len(marked):
        return False
    return bool(answer_prefix(marked[at + 1].line.words))


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
