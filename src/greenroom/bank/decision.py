"""What the lines under one title are: an answer, several, an unanswered question, notes, or no entry at all."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from .entry import Part, Reason
from .heads import is_advice_head, is_story_head, is_teaching_head, is_template_head
from .kinds import is_theme, title_kind
from .line import Shape
from .marked import Role
from .questions import is_question
from .said import MIN_ANSWER_WORDS, Counts, Reading, count_han
from .stories import find_restarts, find_title, find_versions, is_version

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What stands under a title that asks nothing is a story only if it says so much about the person.
_MIN_STORY_WORDS, _MIN_SELF = 40, 2
#: What is told in the past, without a "you" in it, needs less.
_MIN_TOLD_WORDS, _MIN_PAST, _PAST_EVERY = 20, 2, 20


class State(StrEnum):
    """How far an entry has come."""

    ANSWER = "answer"
    UNANSWERED = "unanswered"
    NOTES = "notes"


@dataclass(slots=True, kw_only=True)
class Heap:
    """A title with the lines under it, before anybody has said what they are.

    Attributes:
        title, lines: indices of lines, in order.
        groups: titles of the groups above it.
        asked: the question that a title above it asks.
        group: other titles stand under the same title.
        above: the title above it, for a story that has none of its own.
    """

    title: list[int]
    lines: list[int]
    groups: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    group: bool = False
    above: str = ""


@dataclass(slots=True, kw_only=True)
class Draft:
    """An entry to be: the indices of its lines.

    Attributes:
        title: lines of its title; empty where the document gives none.
        lines: all its lines after the title, in order.
        hidden: lines of it that are not said aloud: advice, fields, questions.
        asked: the question that a title above it asks.
        groups: titles of the groups above it.
        above: the title above it, where it has none of its own.
        state: how far it has come.
    """

    title: list[int]
    lines: list[int]
    hidden: set[int] = field(default_factory=set)
    asked: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    above: str = ""
    state: State = State.ANSWER


#: Where a piece begins (index of a line), and what it is.
Piece = tuple[int, Draft | Reason]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """A heap with what a look at it gives."""

    heap: Heap
    words: str
    hidden: set[int]
    counts: Counts
    parts: set[Part]

    @property
    def first(self) -> int:
        return (self.heap.title or self.heap.lines)[0]

    @property
    def asks(self) -> bool:
        return bool(self.words) and is_question(self.words)

    @property
    def personal(self) -> bool:
        return bool(self.words) and title_kind(self.words) is not None

    def draft(self, state: State = State.ANSWER, *, silent: bool = False) -> Draft:
        heap = self.heap
        return Draft(
            title=heap.title,
            lines=heap.lines,
            hidden=set(heap.lines) if silent else self.hidden,
            asked=heap.asked,
            groups=heap.groups,
            above=heap.above,
            state=state,
        )


class Decider:
    """Decides about heaps of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.marked = reading.marked

    def decide(self, heap: Heap) -> list[Piece]:
        """Return the pieces that a heap makes, in order."""
        reading = self.reading
        hidden = reading.hidden(heap.lines)
        texts = [text for index in heap.lines if index not in hidden and (text := reading.said(index))]
        labelled = [index for index in heap.lines if index not in hidden or self.marked[index].role is Role.LABEL]
        case = _Case(
            heap=heap,
            words=reading.words(heap.title),
            hidden=hidden,
            counts=Counts.of(texts),
            parts=reading.parts(labelled),
        )
        if heap.title and not heap.group and is_template_head(case.words):
            return [(case.first, Reason.TEMPLATE)]
        advises = self._advises(case)
        if advises:
            return [(case.first, advises)]
        asking = sum(is_question(text) for text in texts)
        if len(texts) > 1 and (asking == len(texts) or (asking * 2 > len(texts) and not case.counts.alone)):
            return [(case.first, Reason.QUESTIONS)]
        unfilled = case.counts.words < _MIN_STORY_WORDS and not case.counts.alone
        if case.parts and unfilled and not case.asks and self._all_empty(heap.lines):
            return [(case.first, Reason.TEMPLATE)]
        if self._is_story(case):
            told = self._labelled(case)
            if told:
                return told
        decided = self._plain(case) if heap.title else self._untitled(case)
        if isinstance(decided, Draft) and decided.state is State.ANSWER:
            return self._versions(case, decided)
        return [(case.first, decided)]

    def _advises(self, case: _Case) -> Reason | None:
        """Return why a heap under a heading such as "Tips" is no entry; None where a person speaks under it."""
        counts, lines = case.counts, case.heap.lines
        if not case.heap.title or case.asks or not is_advice_head(case.words) or len(case.parts) >= 2:
            return None
        if counts.alone >= _MIN_SELF and counts.words >= _MIN_STORY_WORDS // 2 and counts.alone > counts.you:
            return None
        if self.reading.is_contents(lines):
            return Reason.CONTENTS
        return Reason.QUESTIONS if self.reading.asks_only(lines) else Reason.ADVICE

    # ------------------------------------------------------------------ with labels
    @staticmethod
    def _is_story(case: _Case) -> bool:
        """Tell whether the labels of a heap can be those of a story."""
        counts, parts = case.counts, case.parts
        whole = bool(parts & {Part.SITUATION, Part.RESULT}) and bool(counts.own or len(parts) > 2 or not counts.you)
        tells = whole or (counts.alone > 0 and counts.alone > counts.you)
        wanted = tells or case.asks or case.personal or bool(case.heap.asked)
        one = bool(parts) and bool(case.heap.title or case.heap.asked) and counts.words >= MIN_ANSWER_WORDS
        return wanted and (len(parts) >= 2 or one)

    def _labelled(self, case: _Case) -> list[Piece]:
        counts = case.counts
        lectures = (
            not case.asks
            and is_advice_head(case.words)
            and (is_teaching_head(case.words) or counts.own * 12 < counts.words or counts.own <= counts.you)
        )
        if lectures or self._is_template(case):
            return [(case.first, Reason.TEMPLATE)]
        if self._all_empty(case.heap.lines) and counts.words < _MIN_STORY_WORDS and not counts.alone:
            return [(case.first, case.draft(State.UNANSWERED, silent=True) if case.asks else Reason.TEMPLATE)]
        if counts.words:
            return self._stories(case)
        return [] if case.asks or case.personal else [(case.first, Reason.TEMPLATE)]

    def _is_template(self, case: _Case) -> bool:
        """Tell whether labels stand over instructions ("Describe the situation") instead of a story."""
        counts = case.counts
        if counts.own or counts.words > 10 * _MIN_STORY_WORDS:
            return False
        labels = sum(self.marked[index].label is not None for index in case.heap.lines if index not in case.hidden)
        return counts.advises or counts.you > 0 or counts.words < 3 * labels

    def _all_empty(self, lines: Sequence[int]) -> bool:
        """Tell whether nothing stands under any of the labels."""
        labelled = [position for position, index in enumerate(lines) if self.marked[index].label]
        ends = [*labelled[1:], labelled[-1] + 1] if labelled else []
        return bool(labelled) and not any(
            self.reading.said(index) for begin, end in zip(labelled, ends, strict=True) for index in lines[begin:end]
        )

    def _stories(self, case: _Case) -> list[Piece]:
        """Cut a heap where another story begins."""
        heap = case.heap
        cuts = find_restarts(self.marked, heap.lines)
        if not cuts:
            said = " ".join(self.reading.said(index) for index in heap.lines if index not in case.hidden)
            enough = len(said.split()) + count_han(said) >= MIN_ANSWER_WORDS
            return [(case.first, case.draft(State.ANSWER if enough else State.NOTES))]
        asked = (case.words,) if case.words else heap.asked
        found: list[Piece] = [
            (
                case.first,
                Draft(
                    title=heap.title,
                    lines=heap.lines[: cuts[0]],
                    hidden=case.hidden,
                    asked=asked if case.asks else heap.asked,
                    groups=heap.groups,
                ),
            )
        ]
        for begin, end in zip(cuts, [*cuts[1:], len(heap.lines)], strict=True):
            part = heap.lines[begin:end]
            title = find_title(self.marked, part)
            found.append(
                (
                    part[0],
                    Draft(
                        title=title,
                        lines=[index for index in part if index not in title],
                        hidden=case.hidden,
                        asked=asked,
                        groups=heap.groups,
                    ),
                )
            )
        return found

    # ------------------------------------------------------------------ without
    def _versions(self, case: _Case, whole: Draft) -> list[Piece]:
        """Cut an answer where another one to the same question begins."""
        lines = case.heap.lines
        cuts = find_versions(self.reading, lines, case.hidden, asked=case.asks or bool(case.heap.asked))
        if not cuts:
            return [(case.first, whole)]
        asked = (case.words,) if case.words else case.heap.asked
        found: list[Piece] = []
        if cuts[0] > 0 and self.reading.said_words(lines[: cuts[0]], case.hidden):
            found.append((case.first, replace(whole, lines=lines[: cuts[0]])))
        for begin, end in zip(cuts, [*cuts[1:], len(lines)], strict=True):
            head = lines[begin]
            # "Story A: the falcon" names a story, "Example 2" only counts it.
            named = self.marked[head].role in (Role.ANSWER, Role.TITLE) and not (
                asked and is_version(self.marked[head])
            )
            title = [head] if named else []
            part = [index for index in lines[begin:end] if index not in title]
            at = head if found else case.first
            if not found and not title:
                title = case.heap.title
            found.append((at, replace(whole, title=title, lines=part, asked=asked)))
        return found

    def _untitled(self, case: _Case) -> Draft | Reason:
        counts = case.counts
        if case.heap.asked and counts.words >= MIN_ANSWER_WORDS and counts.own and not counts.advises:
            return case.draft()
        return self.reading.reason(case.heap.lines, counts)

    def _plain(self, case: _Case) -> Draft | Reason:
        if not case.counts.words:
            return self._silent(case)
        if self.reading.only_links(case.heap.lines, case.hidden) and not case.heap.group:
            return case.draft(State.NOTES)
        if case.asks or case.personal:
            return self._answer(case)
        return self._themed(case)

    def _silent(self, case: _Case) -> Draft | Reason:
        """Decide about a title under which nothing is said."""
        lines = case.heap.lines
        if (case.asks or case.personal) and not case.heap.group:
            return case.draft(State.UNANSWERED)
        if case.asks or not lines:
            return Reason.HEADING
        return self.reading.reason(lines, case.counts)

    def _answer(self, case: _Case) -> Draft | Reason:
        """Decide about what stands under a question, or under a title such as "Weakness"."""
        counts = case.counts
        if not (counts.advises and not counts.own):
            return case.draft(State.NOTES if counts.fragmentary else State.ANSWER)
        if case.personal and not case.asks and not counts.you:
            return case.draft(State.NOTES)
        if case.heap.group:
            return Reason.HEADING if case.asks else Reason.ADVICE
        return case.draft(State.UNANSWERED, silent=True)

    def _themed(self, case: _Case) -> Draft | Reason:
        """Decide about what stands under a title that asks nothing."""
        counts = case.counts
        long = counts.alone >= _MIN_SELF and counts.words >= _MIN_STORY_WORDS
        theme = is_theme(case.words) or is_story_head(case.words)
        if case.heap.group and not long:
            return self.reading.reason(case.heap.lines, counts)
        if case.heap.asked and counts.alone and counts.words >= MIN_ANSWER_WORDS and not counts.advises:
            return case.draft()
        if long and not counts.lectures:
            return case.draft()
        if theme and not counts.advises:
            # "We take risks because …" is what a company says of itself; "we had lost the key" is a story.
            if counts.alone or (counts.own and counts.past):
                return case.draft(
                    State.NOTES if counts.fragmentary or counts.words < 2 * MIN_ANSWER_WORDS else State.ANSWER
                )
            if not counts.you and counts.words < _MIN_STORY_WORDS and not self.reading.asks_only(case.heap.lines):
                return case.draft(State.NOTES)
        # "Walked them through the first release": a story told without its "I", or in a few words.
        if not case.heap.group and self._is_told(case):
            return case.draft()
        return self.reading.reason(case.heap.lines, counts)

    def _is_told(self, case: _Case) -> bool:
        """Tell whether paragraphs without a "you" in them are told in the past."""
        counts = case.counts
        if counts.you or counts.advises or counts.words < _MIN_TOLD_WORDS:
            return False
        least = max(_MIN_PAST if counts.own else 2 * _MIN_PAST, counts.words // _PAST_EVERY)
        lines = [self.marked[index].line for index in case.heap.lines if index not in case.hidden]
        return counts.past >= least and all(
            line.shape is Shape.TEXT and not line.marker for line in lines if line.words
        )
