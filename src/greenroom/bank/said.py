"""What of the lines under a title would be said aloud, and what that amounts to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from .entry import Reason
from .heads import is_advice_head
from .kinds import count_past
from .line import Line, Shape
from .marked import Marked, Role
from .questions import is_question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .entry import Part
    from .labels import Label

_HAN_HINT = re.compile(r"你|问题|回答|突出|体现|介绍|注意|一定|要|重点|先|可以|说")
#: Texts that are remembered with their counts while the program runs: after a change of one, the others stay as they
#: were.
_REMEMBERED = 4096
_URL = re.compile(r"^\W*https?://\S+\W*$")
#: Below so many words an answer without labels is notes.
MIN_ANSWER_WORDS = 9
_MIN_CHINESE = 16
#: Below so many words, words without a person in them are notes.
_MIN_UNSAID_WORDS = 25
_ALONE = re.compile(r"\b(?:I|i|I'm|I’m|i'm|I've|I’ve|my|My|me|myself)\b(?!\s*\.e)|我(?!们)|本人")
_SELF = re.compile(r"\b(?:I|i|I'm|I’m|i'm|I've|my|My|me|we|We|our|Our|us|myself)\b(?!\s*\.e)|我|本人")
_YOU = re.compile(
    r"\b(?:you|your|you're|you’re|yourself|candidates?|interviewers?|employers?|companies|leaders|amazonians)\b",
    re.IGNORECASE,
)
_ADVISES = re.compile(
    r"(?:^|[-–—:*.]\s+)(?:don'?t|do not|avoid|be|use|show|highlight|explain|focus|keep|make sure|prepare"
    r"|demonstrate|describe|mention|talk about|research|practi[cs]e|start|state|provide|emphasi[sz]e|give"
    r"|share|think|"
    r"remember|listen|discuss|identify|answer|tell|choose|pick|try|structure|quantify|reflect|indicate|connect"
    r"|align|express|set|close|end|concisely|stay|limit|always|never|what|how|who|which|why)\b",
    re.IGNORECASE,
)


class Reading:
    """The marked lines of a document, as somebody reads them who looks for what would be said."""

    def __init__(self, marked: Sequence[Marked]) -> None:
        self.marked = marked

    def words(self, indices: Sequence[int]) -> str:
        """Return the words of lines, mark-up left out."""
        return " ".join(self.marked[index].line.words for index in indices)

    def said(self, index: int) -> str:
        """Return what of a line would be said: nothing of titles and the like, and no label before it."""
        mark = self.marked[index]
        if mark.role in (Role.ANSWER, Role.NOTHING, Role.TITLE) and not mark.content:
            return ""
        return mark.line.plain.text[mark.content :].strip()

    def said_words(self, indices: Sequence[int], hidden: set[int]) -> int:
        """Return how many words of lines would be said."""
        return sum(len(self.said(index).split()) for index in indices if index not in hidden)

    def labels(self, index: int) -> tuple[Label, ...]:
        """Return the labels of a line, the one at its beginning first."""
        mark = self.marked[index]
        return (*((mark.label,) if mark.label else ()), *mark.inline)

    def parts(self, indices: Sequence[int]) -> set[Part]:
        """Return the parts that the labels of lines stand for."""
        return {part for index in indices for label in self.labels(index) for part in label.parts}

    def hidden(self, body: list[int]) -> set[int]:
        """Return the lines that nobody would say: fields, advice with what stands under it, contents, quoted hints."""
        hidden: set[int] = set()
        advice: Marked | None = None
        listed = False
        field_open: Marked | None = None
        quotes = [
            index for index in body if self.marked[index].line.quote and self.marked[index].role is not Role.NOTHING
        ]
        spoken_quotes = self._quotes_are_said(body, quotes)
        for index in body:
            mark = self.marked[index]
            line = mark.line
            if mark.role in (Role.NOTHING, Role.CONTENTS, Role.QUESTION):
                hidden.add(index)
                continue
            if mark.role is Role.FIELD:
                hidden.add(index)
                field_open = mark if mark.field and mark.field.open else None
                advice = None
                continue
            if mark.role is Role.TITLE:
                inside = (
                    advice is not None
                    and line.shape is Shape.HEADING
                    and advice.line.shape is Shape.HEADING
                    and line.level > advice.line.level
                )
                advice = advice if inside else mark if is_advice_head(line.words) else None
                listed = False
                field_open = None
                hidden.add(index)
                continue
            if mark.role is Role.ADVICE:
                hidden.add(index)
                advice, listed = (None if mark.whole else mark), False
                continue
            if field_open is not None and (line.marker or (line.quote and field_open.line.quote)):
                hidden.add(index)
                continue
            field_open = None
            if (
                advice is not None
                and advice.line.shape is Shape.HEADING
                and not (line.shape is Shape.HEADING and line.level <= advice.line.level)
            ):
                hidden.add(index)
                mark.label = None
                mark.inline = ()
                continue
            if mark.label or mark.role is Role.ANSWER or (line.plain.all_bold and not line.marker):
                advice = None
            if advice is not None:
                if listed and not line.marker and not line.items[: len(advice.line.items) + 1]:
                    advice = None
                listed = listed or bool(line.marker)
            if advice is not None:
                hidden.add(index)
                continue
            if (line.quote and not spoken_quotes and not mark.label) or _is_link(line):
                hidden.add(index)
        return hidden | self._leading_hints(body, hidden)

    def _leading_hints(self, body: list[int], hidden: set[int]) -> set[int]:
        """Return advice before the first line in which the person speaks: how to answer, what a value means."""
        found: set[int] = set()
        for index in body:
            mark = self.marked[index]
            if index in hidden:
                continue
            text = self.said(index)
            if mark.label or mark.inline or _ALONE.search(text) or (text and not _is_hint(text)):
                return found
            found.add(index)
        return set()

    def _quotes_are_said(self, body: list[int], quotes: list[int]) -> bool:
        """Tell whether quoted lines are the answer itself, or a hint beside it."""
        if not quotes:
            return False
        if any(self.marked[index].label for index in quotes):
            return True
        inside = " ".join(self.marked[index].line.words for index in quotes)
        beside = " ".join(
            self.said(index)
            for index in body
            if index not in set(quotes) and self.marked[index].role in (Role.CONTENT, Role.LABEL)
        )
        if any(self.marked[index].label for index in body) and len(beside) > len(inside):
            return False
        if not beside.strip():
            # A quote is all there is: it is the answer, unless it tells how to answer.
            return (len(inside.split()) >= MIN_ANSWER_WORDS or count_han(inside) >= _MIN_CHINESE) and not _is_hint(
                inside
            )
        own = len(_ALONE.findall(inside))
        return own >= 1 and (len(inside) >= len(beside) / 2 or len(inside.split()) >= 25)

    def reason(self, body: list[int], counts: Counts) -> Reason:
        """Return why lines belong to no entry."""
        if self.is_contents(body):
            return Reason.CONTENTS
        if any(self.marked[index].role is Role.CONTENTS for index in body):
            return Reason.INDEX
        if body and all(self.marked[index].line.shape is Shape.RULE for index in body):
            return Reason.HEADING
        if body and all(self.marked[index].line.shape in (Shape.FRONT, Shape.RULE) for index in body):
            return Reason.FRONT_MATTER
        if body and all(self.marked[index].line.shape in (Shape.COMMENT, Shape.RULE) for index in body):
            return Reason.COMMENT
        if body and all(self.marked[index].line.shape in (Shape.CODE, Shape.RULE) for index in body):
            return Reason.CODE
        if self.asks_only(body):
            return Reason.QUESTIONS
        return Reason.ADVICE if counts.you or counts.advises else Reason.TEXT

    def only_links(self, body: list[int], hidden: set[int]) -> bool:
        """Tell whether all that is said is a link to where the answer stands: "See [the demo](stories.md#demo)"."""
        said = [self.marked[index].line for index in body if index not in hidden and self.said(index)]
        return bool(said) and all(
            line.plain.links and line.plain.linked * 2 >= len(line.words) and not line.plain.links[0].startswith("http")
            for line in said
        )

    def is_contents(self, body: list[int]) -> bool:
        """Tell whether lines are a table of contents."""
        return (
            bool(body)
            and all(
                self.marked[index].role in (Role.CONTENTS, Role.NOTHING) and self.marked[index].line.table < 0
                for index in body
            )
            and any(self.marked[index].role is Role.CONTENTS for index in body)
        )

    def asks_only(self, body: list[int]) -> bool:
        """Tell whether lines are questions and nothing else."""
        return (
            bool(body)
            and all(
                self.marked[index].role in (Role.QUESTION, Role.NOTHING, Role.FIELD)
                or is_question(self.marked[index].line.words)
                for index in body
            )
            and any(is_question(self.marked[index].line.words) for index in body)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What the said lines of a title amount to."""

    words: int
    own: int
    alone: int
    past: int
    you: int
    advises: bool
    lectures: bool
    fragmentary: bool

    @classmethod
    def of(cls, texts: list[str]) -> Counts:
        """Count over lines."""
        return _counted(tuple(text for text in texts if text.strip(" -*_.…")))


@lru_cache(maxsize=_REMEMBERED)
def _counted(texts: tuple[str, ...]) -> Counts:
    joined = "\n".join(texts)
    han = count_han(joined)
    words = len(joined.split()) + han // 2
    own = len(_SELF.findall(joined))
    you = len(_YOU.findall(joined))
    advising = sum(bool(_ADVISES.search(text)) for text in texts)
    short = words < MIN_ANSWER_WORDS and han < _MIN_CHINESE
    # Nobody in it says "I": keywords, or what somebody did without saying who.
    unsaid = own == 0 and words < _MIN_UNSAID_WORDS and han < 2 * _MIN_CHINESE
    return Counts(
        words=words,
        own=own,
        alone=len(_ALONE.findall(joined)),
        past=count_past(joined),
        you=you,
        advises=bool(texts) and (advising * 2 >= len(texts) or you > 2 * own + 1) and you + advising > own,
        lectures=you > own,
        fragmentary=short or unsaid,
    )


def _is_hint(text: str) -> bool:
    """Tell whether a line tells somebody how to answer: "Start with …", "you should …", "Leaders are owners"."""
    if _ALONE.search(text):
        return False
    if count_han(text) * 3 > len(text) and not _SELF.search(text):
        return bool(_HAN_HINT.search(text))
    return bool(_ADVISES.match(text) or len(_YOU.findall(text)) > len(_SELF.findall(text)))


def _is_link(line: Line) -> bool:
    """Tell whether a line is a link to another place and nothing else."""
    outside = any(link.startswith("http") for link in line.plain.links)
    return bool(_URL.match(line.words)) or (outside and line.plain.linked * 10 >= len(line.words) * 9)


def count_han(text: str) -> int:
    """Return the number of Chinese characters."""
    # Most texts have none, and each is asked several times.
    return 0 if text.isascii() else sum("\u4e00" <= character <= "\u9fff" for character in text)
