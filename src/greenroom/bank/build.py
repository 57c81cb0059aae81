"""From a draft to an entry: title, questions, tags, sections, what is said, sentences."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from greenroom.text.sentences import split
from greenroom.text.span import Span

from .decision import Draft, State
from .entry import By, Entry, Kind, Part, Section, Sentence
from .fields import read_values
from .heads import is_generic, question_prefix
from .kinds import entry_kind
from .line import Shape
from .marked import Marked, Role
from .markup import plain
from .questions import asks, bare, is_question, theme_prefix
from .tables import Pointer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.text.source import Source

    from .labels import Label

_STEM = re.compile(r"(?:.*[/!])?([^/]+?)(?:\.[A-Za-z0-9]{1,8})?$")
#: A number or letter before a title is part of it, a bullet is not.
_ORDERED = re.compile(r"^(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})[.)、．]?$")
_VALUE = re.compile(r"^[A-Z][\w’'-]*(?:\s+(?:[A-Z][\w’'-]*|and|the|for|a|of|in|to)){0,5}$")
_MAX_VALUE_WORDS = 10
#: What the author notes behind a question: "… ? (they ask this every time)".
_HINT = re.compile(r"(?<=[?？.。])\s*[(（][^()（）]{3,120}[)）]\s*$")
_NOTION_ID = re.compile(r"\s+[0-9a-f]{32}$")
_BRACKET_TAG = re.compile(r"[\[［]([^\[\]]{2,40})[\]］]\s*$")


class EntryBuilder:
    """Builds the entries of one document."""

    def __init__(self, source: Source, marked: Sequence[Marked]) -> None:
        self.source, self.text, self.marked = source, source.text, marked
        self.pointers: list[Pointer] = []

    def build(self, draft: Draft, span: Span) -> Entry:
        """Return the entry that a draft makes, filling the span given."""
        title, title_span = self._title(draft, span)
        questions, tags = self._asked(draft, title)
        sections = self._sections(draft, span) if draft.state is State.ANSWER else ()
        body = self._body(draft) if draft.state is not State.UNANSWERED else ()
        labelled = len({part for section in sections for part in section.labels if len(section.body)}) >= 2
        words = " ".join(piece.of(self.text) for piece in body)
        if draft.state is State.UNANSWERED:
            kind = Kind.UNANSWERED
        elif draft.state is State.NOTES:
            kind = Kind.NOTES
            self._point(draft, title, span)
        else:
            kind = entry_kind(title, questions, words, labelled=labelled)
        return Entry(
            id="",
            title=title,
            title_span=title_span,
            kind=kind,
            questions=questions,
            tags=tags,
            span=span,
            body=body,
            sections=sections,
            sentences=self._sentences(body, sections),
        )

    # ------------------------------------------------------------------ title, questions, tags
    def _title(self, draft: Draft, span: Span) -> tuple[str, Span]:
        if not draft.title:
            start = next((index for index in draft.lines if self.marked[index].line.plain.text.strip()), None)
            where = self.marked[start].line.span.start if start is not None else span.start
            return (
                draft.asked or ((draft.above,) if draft.above else draft.groups[-1:]) or (_stem(self.source.path),)
            )[0], Span(where, where)
        marks = [self.marked[index] for index in draft.title]
        first = marks[0].line
        # A heading or key cell may go over several lines; of several questions in a row the first is the title.
        whole = first.shape in (Shape.HEADING, Shape.CELL)
        named = [mark for mark in marks if not (first.shape is Shape.CELL and mark.line.words.isdecimal())] or marks
        words = " ".join(" ".join(mark.line.words.split()) for mark in (named if whole else marks[:1]))
        start, end = first.span.start, (marks[-1] if whole else marks[0]).line.span.end
        if not whole:
            words = words[question_prefix(words) :].strip()
            number = _ORDERED.match(first.marker)
            at = self.text.rfind(first.marker, max(span.start, start - 12), start) if number else -1
            if at >= 0:
                words, start = f"{first.marker} {words}", at
        return words, Span(start, end)

    def _asked(self, draft: Draft, title: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the questions that an entry answers, by the author's own word, and the tags."""
        questions: list[str] = [_question(title)] if is_question(title) else []
        questions += [
            self.marked[index].line.words for index in draft.title[1:] if is_question(self.marked[index].line.words)
        ]
        tags: list[str] = [plain(group) for group in draft.groups]
        questions += [_question(text) for text in draft.asked]
        opened: str | None = None
        begun = listed = False
        for index in draft.lines:
            mark = self.marked[index]
            if mark.role is Role.FIELD and mark.field:
                questions += mark.field.questions
                tags += mark.field.tags
                opened = mark.field.open
                continue
            if opened and (mark.line.marker or mark.line.quote) and index in draft.hidden:
                values = read_values(mark.line.words, tagged=opened == "tags")
                questions += values.questions
                tags += values.tags
                continue
            opened = None
            begun = begun or (index not in draft.hidden and mark.role in (Role.CONTENT, Role.LABEL))
            if mark.line.quote and not begun:
                tags += _values(mark.line.words)
            if (
                mark.role is Role.QUESTION
                and index in draft.hidden
                and not begun
                and (not mark.line.quote or asks(mark.line.words))
            ):
                questions.append(mark.line.words)
                listed = True
        if (
            draft.title
            and len(questions) > 1
            and self.marked[draft.title[0]].line.shape is Shape.HEADING
            and not is_question(title)
        ):
            # "Ownership" over the questions that it stands for is a value as well as a title.
            tags += [plain(title)] if listed and not is_generic(title) else []
        if theme_prefix(title):
            tags.append(theme_prefix(title).title())
        bracket = _BRACKET_TAG.search(title)
        if bracket:
            tags += re.split(r"\s*[,;/，、]\s*", bracket[1])
        return tuple(dict.fromkeys(" ".join(text.split()) for text in questions if text.strip())), tuple(
            dict.fromkeys(tag.strip() for tag in tags if tag.strip())
        )

    def _point(self, draft: Draft, title: str, span: Span) -> None:
        """Remember that a title only links to the story that answers it."""
        targets = tuple(link for index in draft.lines for link in self.marked[index].line.plain.links)
        if targets:
            self.pointers.append(Pointer(words=title, targets=targets, start=span.start))

    # ------------------------------------------------------------------ sections
    def _sections(self, draft: Draft, span: Span) -> tuple[Section, ...]:
        found: list[Section] = []
        open_at: tuple[Marked, Label] | None = None
        start = 0
        end = span.start
        for index in draft.lines:
            mark = self.marked[index]
            line = mark.line
            if mark.label:
                if open_at:
                    found.append(self._section(open_at, start, end))
                open_at, start = (mark, mark.label), line.span.start
            elif open_at and self._closes(open_at[0], mark):
                found.append(self._section(open_at, start, end))
                open_at = None
            for label in mark.inline:
                at = line.plain.where[label.start]
                if open_at:
                    found.append(self._section(open_at, start, at))
                open_at, start = (mark, label), at
            if index not in draft.hidden or mark.label:
                end = line.span.end
        if open_at:
            found.append(self._section(open_at, start, end))
        if len(found) > 1 and not any(len(section.body) for section in found[:-1]) and self._is_skeleton(found[-1]):
            return ()  # "Problem: Action: Result:" stand empty in a row above a story that was told without them
        return tuple(found)

    def _is_skeleton(self, last: Section) -> bool:
        """Tell whether what stands under the last label of an empty row is another paragraph."""
        between = self.text[last.label_span.end : last.body.start]
        return between.count("\n") > 1 or not len(last.body)

    def _section(self, opened: tuple[Marked, Label], start: int, end: int) -> Section:
        mark, label = opened
        where = mark.line.plain
        end = max(end, start)
        content = where.where[min(label.content, len(where.text))]
        body = Span(min(content, end), end).trimmed(self.text)
        if not any(character.isalnum() for character in body.of(self.text)):
            body = Span(body.start, body.start)
        named = where.span(label.start, label.end) if label.end > label.start else Span(start, start)
        return Section(labels=label.parts, span=Span(start, end), label_span=named, body=body, misspelt=label.misspelt)

    @staticmethod
    def _closes(label: Marked, mark: Marked) -> bool:
        """Tell whether a line without a label of its own ends the section that is open."""
        line, head = mark.line, label.line
        if line.shape is Shape.HEADING or mark.role is Role.TITLE:
            return head.shape is not Shape.HEADING or line.level <= head.level
        if mark.role in (Role.ANSWER, Role.QUESTION, Role.FIELD):
            return True
        if head.table >= 0:
            return (line.table, line.row) != (head.table, head.row)
        if line.shape is Shape.RULE:
            return True
        if not head.marker or not head.items:
            return False
        inside = line.items[: len(head.items)] == head.items
        alone = label.label is not None and label.label.alone
        # A bullet beside the labelled one is nobody's part; a paragraph behind it goes on with it.
        return not inside and not alone and bool(line.marker)

    # ------------------------------------------------------------------ what is said
    def _body(self, draft: Draft) -> tuple[Span, ...]:
        """Return what would be said, one span a paragraph, bullet or cell; labels inside a line cut it."""
        spans: list[Span] = []
        joined: int | None = None
        for index in draft.lines:
            mark = self.marked[index]
            line = mark.line
            alone = mark.role is Role.ANSWER and not mark.content
            if index in draft.hidden or alone or mark.role in (Role.NOTHING, Role.TITLE, Role.FIELD):
                joined = None
                continue
            begin = line.plain.where[min(mark.content, len(line.plain.text))]
            pieces = [Span(begin, line.span.end)]
            for label in mark.inline:
                cut, after = line.plain.where[label.start], line.plain.where[min(label.content, len(line.plain.text))]
                pieces[-1:] = [Span(pieces[-1].start, cut), Span(after, line.span.end)]
            joins = (
                joined == line.paragraph and not mark.label and not mark.content and line.shape is Shape.TEXT and spans
            )
            for number, raw in enumerate(pieces):
                piece = raw.trimmed(self.text)
                if not any(character.isalnum() for character in piece.of(self.text)):
                    continue
                if joins and number == 0:
                    spans[-1] = Span(spans[-1].start, piece.end)
                else:
                    spans.append(piece)
                joined = line.paragraph
        return tuple(spans)

    def _sentences(self, body: Sequence[Span], sections: Sequence[Section]) -> tuple[Sentence, ...]:
        found: list[Sentence] = []
        starts = [section.span.start for section in sections]
        for span in body:
            for piece in split(self.text, span):
                at = bisect_right(starts, piece.start) - 1
                section = sections[at] if at >= 0 and piece.start < sections[at].span.end else None
                if section:
                    found.append(
                        Sentence(span=piece, label=section.labels[0], by=By.AUTHOR, p=1.0, also=_also(section))
                    )
                else:
                    found.append(Sentence(span=piece))
        return tuple(found)


def _values(words: str) -> list[str]:
    """Return the values in a short quote under a title: "Earn Trust, Customer Obsession"; none in a sentence."""
    short = len(words.split()) <= _MAX_VALUE_WORDS and not words.rstrip().endswith((".", "?", "!", ":"))
    items = [item.strip() for item in re.split(r"[,;/]|\s&\s", words)]
    return items if short and all(_VALUE.match(item) for item in items) else []


def _question(title: str) -> str:
    """Return the question in a title: without numbering, "Q:" and quotes around it."""
    return _HINT.sub("", bare(title[question_prefix(title) :])).strip(' "“”')


def _also(section: Section) -> tuple[Part, ...]:
    return (Part.LESSON,) if Part.LESSON in section.labels[1:] else ()


def _stem(path: str) -> str:
    """Return a file's name as a title: without folders, ending and the id that Notion adds."""
    match = _STEM.match(path)
    return _NOTION_ID.sub("", match[1] if match else path).strip() or path
