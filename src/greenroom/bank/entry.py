"""The types of a bank that was read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.text.problem import Problem
from greenroom.text.source import Source
from greenroom.text.span import Span


class Kind(StrEnum):
    """What an entry is."""

    INTRODUCTION = "introduction"
    STORY = "story"
    STRENGTH = "strength"
    WEAKNESS = "weakness"
    FUTURE = "future"
    MOTIVATION = "motivation"
    APPROACH = "approach"
    UNANSWERED = "unanswered"
    NOTES = "notes"

    @property
    def is_answer(self) -> bool:
        """Tell whether an entry of this kind can be said to an interviewer."""
        return self not in (Kind.UNANSWERED, Kind.NOTES)


class Part(StrEnum):
    """A part of a story (STAR, with the lesson)."""

    SITUATION = "situation"
    TASK = "task"
    ACTION = "action"
    RESULT = "result"
    LESSON = "lesson"


class By(StrEnum):
    """Who said which part a sentence belongs to."""

    AUTHOR = "author"
    MODEL = "model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A stretch of an entry under one of the author's own labels.

    Attributes:
        labels: the parts it stands for, one or two ("Situation & Task"), in the author's order.
        span: from the label to the end of what stands under it.
        label_span: the label's own words ("Reulst", "S/T"), without mark-up.
        body: what stands under the label, without white space at its edges; empty where nothing does.
        misspelt: how the label should have been spelt, where it was misspelt; else None.
    """

    labels: tuple[Part, ...]
    span: Span
    label_span: Span
    body: Span
    misspelt: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence (or bullet, or fragment) of an answer, without list markers and labels before it.

    Attributes:
        span: where it stands.
        label: the best reading; None where no reading exists.
        by: who labelled it.
        p: probability of the label: 1.0 where the author said so.
        also: LESSON where a sentence that is filed elsewhere reads as one.
    """

    span: Span
    label: Part | None = None
    by: By | None = None
    p: float = 0.0
    also: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One answer, unanswered question or heap of notes.

    Attributes:
        id: from the title, unique in the bank; survives edits of the answer.
        title: as written without mark-up, numbering kept.
        title_span: where the title stands, without mark-up at its edges.
        kind: what it is.
        questions: all that the author says it answers, without mark-up.
        tags: values or themes that the author names.
        span: the whole of it, heading to end.
        body: spans of what would be said aloud, in order: without the title, questions, tags, labels.
        sections: the author's own.
        sentences: in order, of the body.
    """

    id: str
    title: str
    title_span: Span
    kind: Kind
    questions: tuple[str, ...]
    tags: tuple[str, ...]
    span: Span
    body: tuple[Span, ...]
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]

    def section(self, part: Part) -> Section | None:
        """Return the first section that stands for a part."""
        return next((section for section in self.sections if part in section.labels), None)


class Reason(StrEnum):
    """Why a stretch of a file belongs to no entry."""

    TITLE = "title"
    CONTENTS = "contents"
    INDEX = "index"
    ADVICE = "advice"
    QUESTIONS = "questions"
    TEMPLATE = "template"
    FRONT_MATTER = "front matter"
    HEADING = "heading"
    COMMENT = "comment"
    CODE = "code"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """A stretch of a file that belongs to no entry."""

    span: Span
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class BankFile:
    """One document, read: entries and others together hold every letter of it exactly once."""

    source: Source
    entries: tuple[Entry, ...]
    other: tuple[Other, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """Everything that was read in one go."""

    files: tuple[BankFile, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def entries(self) -> tuple[tuple[BankFile, Entry], ...]:
        """Every entry with the file that holds it, in order."""
        return tuple((file, entry) for file in self.files for entry in file.entries)
