"""From titles to entries: which title is an answer, which a group, which advice; where several stories stand under one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .entry import Part, Reason
from .kinds import is_theme, title_kind
from .line import Shape
from .outline import Node
from .phrases import is_advice_head, is_answer_head, is_ask_back_head, is_question, is_story_head
from .roles import RANK_ROW, RANK_SUMMARY, Marked, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

_ALONE = re.compile(r"\b(?:I|i|I'm|I’m|i'm|I've|I’ve|my|My|me|myself)\b(?!\s*\.e)|我(?!们)|本人")
_SELF = re.compile(r"\b(?:I|i|I'm|I’m|i'm|I've|my|My|me|we|We|our|Our|us|myself)\b(?!\s*\.e)|我|本人")
_YOU = re.compile(r"\b(?:you|your|you're|you’re|yourself|candidates?|interviewers?|employers?|companies|leaders|amazonians)\b", re.IGNORECASE)
_ADVISES = re.compile(
    r"(?:^|[-–—:*.]\s+)(?:don'?t|do not|avoid|be|use|show|highlight|explain|focus|keep|make sure|prepare|demonstrate|describe|mention|talk about|research|practi[cs]e|start|state|provide|emphasi[sz]e|give|share|think|"
    r"remember|listen|discuss|identify|answer|tell|choose|pick|try|structure|quantify|reflect|indicate|connect|align|express|set|close|end|concisely|stay|limit|always|never|what|how|who|which|why)\b",
    re.IGNORECASE,
)
#: Below so many words an answer without labels is notes.
_MIN_ANSWER_WORDS = 9
_MIN_CHINESE = 16
#: What stands under a title that asks nothing is a story only if it says so much about the person.
_MIN_STORY_WORDS, _MIN_SELF = 40, 2
_GENERIC = re.compile(
    r"^\W*(?:\d+[.)]?\s*)?(?:(?:general|common|other|misc\w*|behaviou?ral|bq|bqs|sample|samples|examples?|stories|story\s+bank|questions?|answers?|questions?\s+(?:and|&)\s+answers?|q\s*&\s*a|star|notes?|interview|hr|difficult|diffcult|basic|top|my|amazon|leadership|principles?|\d+|in|most|asked|for|preparation|prep|guide|bank|the|and|&|method|stor(?:y|ies))\W*)+$",
    re.IGNORECASE,
)
_MAX_TAG_WORDS = 7


@dataclass(slots=True, kw_only=True)
class Draft:
    """An entry to be: the indices of its lines.

    Attributes:
        title: lines of its title; empty where the document gives none.
        lines: all its lines after the title, in order.
        hidden: lines of it that are not said aloud: advice, fields, questions.
        asked: the question that a title above it asks.
        groups: titles of the groups above it.
        state: "answer", "unanswered" or "notes".
    """

    title: list[int]
    lines: list[int]
    hidden: set[int] = field(default_factory=set)
    asked: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    state: str = "answer"


Piece = tuple[int, Draft | Reason]


class Drafter:
    """Walks the outline and cuts the document into pieces."""

    def __init__(self, marked: Sequence[Marked]) -> None:
        self.marked = marked
        self.pieces: list[Piece] = []
        self.top = Node()

    def draft(self, root: Node) -> list[Piece]:
        """Return the pieces of a document: where each begins and what it is, in order."""
        self.top = root
        self._node(root, (), ())
        self.pieces.sort(key=lambda piece: piece[0])
        return self.pieces

    # ------------------------------------------------------------------ nodes
    def _node(self, node: Node, groups: tuple[str, ...], asked: tuple[str, ...]) -> None:
        words = self._title(node)
        if node.title and self._absorbs(node):
            self._decide(node.title, [index for index in node.all_lines() if index not in set(node.title)], groups, asked)
            return
        if node.title and is_ask_back_head(words) and not self._parts(node.all_lines()):
            self._emit(node.title[0], Reason.QUESTIONS)
            return
        runs = _runs(node)
        question = words if is_question(words) else ""
        inner = groups if not words or question or _is_generic(words) or self._is_document(node) else (*groups, words)
        below = (words,) if question else asked
        for number, run in enumerate(runs):
            if isinstance(run, Node):
                self._node(run, inner, below)
            elif number == 0:
                self._decide(node.title, run, groups, asked, group=bool(node.children))
                if isinstance(self.pieces[-1][1], Draft):
                    inner = groups
            else:
                self._decide([], run, inner, below, group=True)
        if node.title and (not runs or isinstance(runs[0], Node)):
            self._emit(node.title[0], Reason.TITLE if node.rank == 1 and len(self.pieces) == 0 else Reason.HEADING)

    def _is_document(self, node: Node) -> bool:
        """Tell whether a title is that of the document: the only one of the first rank."""
        return node.rank == 1 and len(self.top.children) == 1

    def _title(self, node: Node) -> str:
        return " ".join(self.marked[index].line.words for index in node.title)

    def _absorbs(self, node: Node) -> bool:
        """Tell whether all titles under this one belong to its own answer."""
        below = self._relevant(node)
        if not node.children:
            return True
        if node.rank == 0:
            return False
        words = self._title(node)
        asks = is_question(words) or title_kind(words) is not None
        for child in below:
            name = self._title(child)
            if not asks and not is_story_head(words):
                return False
            if child.rank in (RANK_ROW, RANK_SUMMARY) or is_question(name) or is_story_head(name) or title_kind(name):
                return False
            if len(self._parts(child.all_lines())) >= 2:
                return False
        if not below and not asks and not is_story_head(words) and not any(is_answer_head(self._title(child)) for child in node.children):
            return False
        own = any(self.marked[index].label for index in node.body)
        return asks or own or is_story_head(words) or any(is_answer_head(self._title(child)) for child in node.children)

    def _relevant(self, node: Node) -> list[Node]:
        """Return the titles under a node that could be answers of their own: not "Tips" or "My answer", nor what stands under advice."""
        found: list[Node] = []
        for child in node.children:
            name = self._title(child)
            if is_advice_head(name):
                continue
            found += ([] if is_answer_head(name) else [child]) + self._relevant(child)
        return found

    def _parts(self, indices: Sequence[int]) -> set[Part]:
        return {part for index in indices for label in self._labels(index) for part in label.parts}

    def _labels(self, index: int) -> list:  # type: ignore[type-arg]
        mark = self.marked[index]
        return ([mark.label] if mark.label else []) + list(mark.inline)

    def _emit(self, at: int, owner: Draft | Reason) -> None:
        self.pieces.append((at, owner))

    # ------------------------------------------------------------------ decisions
    def _decide(self, title: list[int], body: list[int], groups: tuple[str, ...], asked: tuple[str, ...], *, group: bool = False) -> None:
        """Say what a title with its lines is, and cut it into its stories."""
        if not title and not body:
            return
        first = title[0] if title else body[0]
        words = " ".join(self.marked[index].line.words for index in title)
        hidden = self._hidden(body)
        said = [index for index in body if index not in hidden]
        texts = [piece for index in said if (piece := self._said(index))]
        counts = _Counts.of(texts)
        parts = self._parts([index for index in body if index not in hidden or self.marked[index].role is Role.LABEL])
        if title and is_advice_head(words) and len(parts) < 2 and not (counts.alone >= _MIN_SELF and counts.words >= _MIN_STORY_WORDS // 2 and counts.alone > counts.you):
            self._emit(first, Reason.CONTENTS if self._is_contents(body) else Reason.QUESTIONS if self._asks_only(body) and body else Reason.ADVICE)
            return
        asking = sum(is_question(piece) for piece in texts)
        if len(texts) > 1 and (asking == len(texts) or (asking * 2 > len(texts) and not counts.alone)):
            self._emit(first, Reason.QUESTIONS)
            return
        story = bool(parts & {Part.SITUATION, Part.RESULT} and (counts.own or len(parts) > 2 or not counts.you)) or is_question(words) or title_kind(words) is not None or bool(asked)
        if story and (len(parts) >= 2 or (parts and (title or asked) and counts.words >= _MIN_ANSWER_WORDS)):
            if self._is_template(said, counts) or (is_advice_head(words) and (counts.own < _MIN_SELF + 1 or counts.own <= counts.you)):
                self._emit(first, Reason.TEMPLATE)
                return
            if self._all_empty(body) and counts.words < _MIN_STORY_WORDS:
                self._emit(first, Reason.TEMPLATE if not is_question(words) else Draft(title=title, lines=body, hidden=set(body), asked=asked, groups=groups, state="unanswered"))
                return
            if counts.words:
                self._stories(title, body, hidden, groups, asked)
                return
            if parts and not is_question(words) and not title_kind(words):
                self._emit(first, Reason.TEMPLATE)
                return
        self._plain(title, body, hidden, groups, asked, words, counts, group=group)

    def _plain(self, title: list[int], body: list[int], hidden: set[int], groups: tuple[str, ...], asked: tuple[str, ...], words: str, counts: _Counts, *, group: bool) -> None:  # noqa: C901, PLR0911, PLR0912, PLR0913
        """Decide about lines without labels."""
        first = title[0] if title else body[0]
        question = bool(words) and is_question(words)
        personal = title_kind(words) is not None if words else False
        draft = Draft(title=title, lines=body, hidden=hidden, asked=asked, groups=groups)
        if not title:
            if asked and counts.words >= _MIN_ANSWER_WORDS and counts.own >= 1 and not counts.advises:
                self._emit(first, draft)
            else:
                self._emit(first, self._reason(body, counts))
            return
        if not counts.words:
            if group and not question:
                self._emit(first, self._reason(body, counts) if body else Reason.HEADING)
            elif question or personal:
                draft.state = "unanswered" if not group else ""
                self._emit(first, draft if draft.state else Reason.HEADING)
            elif self._asks_only(body) and body:
                self._emit(first, Reason.QUESTIONS)
            else:
                self._emit(first, Reason.HEADING if not body else self._reason(body, counts))
            return
        if self._only_links(body, hidden) and not group:
            draft.state = "notes"
            self._emit(first, draft)
            return
        if question or personal:
            if counts.advises and counts.own == 0:
                if personal and not question and group:
                    self._emit(first, Reason.ADVICE)
                    return
                draft.hidden = set(body)
                draft.state = "unanswered" if not group else ""
                self._emit(first, draft if draft.state else Reason.HEADING)
                return
            draft.state = "notes" if counts.fragmentary else "answer"
            self._emit(first, draft)
            return
        if group and not (counts.alone >= _MIN_SELF and counts.words >= _MIN_STORY_WORDS):
            self._emit(first, self._reason(body, counts) if counts.words > 0 else Reason.HEADING)
            return
        theme = is_theme(words) or is_story_head(words)
        if asked and counts.alone >= 1 and counts.words >= _MIN_ANSWER_WORDS and not counts.advises:
            self._emit(first, draft)
        elif counts.alone >= _MIN_SELF and counts.words >= _MIN_STORY_WORDS and not counts.lectures:
            self._emit(first, draft)
        elif theme and counts.own >= 1 and not counts.advises:
            draft.state = "notes" if counts.fragmentary or counts.words < 2 * _MIN_ANSWER_WORDS else "answer"
            self._emit(first, draft)
        elif theme and not counts.advises and not counts.you and counts.words < _MIN_STORY_WORDS and not is_advice_head(words) and not self._asks_only(body):
            draft.state = "notes"
            self._emit(first, draft)
        else:
            self._emit(first, self._reason(body, counts))

    def _reason(self, body: list[int], counts: _Counts) -> Reason:
        if self._is_contents(body):
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
        if self._asks_only(body):
            return Reason.QUESTIONS
        return Reason.ADVICE if counts.you or counts.advises else Reason.TEXT

    def _only_links(self, body: list[int], hidden: set[int]) -> bool:
        """Tell whether all that is said is a link to where the answer stands: "See [the demo](stories.md#demo)"."""
        said = [self.marked[index].line for index in body if index not in hidden and self._said(index)]
        return bool(said) and all(line.plain.links and line.plain.linked * 2 >= len(line.words) and not line.plain.links[0].startswith("http") for line in said)

    def _is_contents(self, body: list[int]) -> bool:
        return bool(body) and all(self.marked[index].role in (Role.CONTENTS, Role.NOTHING) and self.marked[index].line.table < 0 for index in body) and any(
            self.marked[index].role is Role.CONTENTS for index in body
        )

    def _asks_only(self, body: list[int]) -> bool:
        return bool(body) and all(self.marked[index].role in (Role.QUESTION, Role.NOTHING, Role.FIELD) or is_question(self.marked[index].line.words) for index in body) and any(
            is_question(self.marked[index].line.words) for index in body
        )

    def _all_empty(self, body: list[int]) -> bool:
        """Tell whether nothing stands under any of the labels."""
        labelled = [position for position, index in enumerate(body) if self.marked[index].label]
        for number, position in enumerate(labelled):
            stop = labelled[number + 1] if number + 1 < len(labelled) else position + 1
            if any(self._said(index) for index in body[position:stop]):
                return False
        return bool(labelled)

    def _is_template(self, said: list[int], counts: _Counts) -> bool:
        """Tell whether labels stand over instructions ("Describe the situation") instead of a story."""
        if counts.own or counts.words > 400:
            return False
        return counts.advises or counts.you > 0 or counts.words < 3 * len([index for index in said if self.marked[index].label])

    # ------------------------------------------------------------------ what is said
    def _said(self, index: int) -> str:
        mark = self.marked[index]
        if mark.role in (Role.ANSWER, Role.NOTHING, Role.TITLE) and not mark.content:
            return ""
        return mark.line.plain.text[mark.content :].strip()

    def _hidden(self, body: list[int]) -> set[int]:
        """Return the lines that nobody would say: fields, advice with what stands under it, contents, quoted hints."""
        hidden: set[int] = set()
        advice: Marked | None = None
        listed = False
        field_open: Marked | None = None
        quotes = [index for index in body if self.marked[index].line.quote and self.marked[index].role is not Role.NOTHING]
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
                inside = advice is not None and line.shape is Shape.HEADING and advice.line.shape is Shape.HEADING and line.level > advice.line.level
                advice = advice if inside else mark if is_advice_head(line.words) else None
                listed = False
                field_open = None
                hidden.add(index)
                continue
            if mark.role is Role.ADVICE:
                hidden.add(index)
                advice, listed = (None if mark.whole else mark), False
                continue
            if field_open is not None and line.marker:
                hidden.add(index)
                continue
            field_open = None
            if advice is not None and advice.line.shape is Shape.HEADING and not (line.shape is Shape.HEADING and line.level <= advice.line.level):
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
            if line.quote and not spoken_quotes and not mark.label:
                hidden.add(index)
        return hidden

    def _quotes_are_said(self, body: list[int], quotes: list[int]) -> bool:
        """Tell whether quoted lines are the answer itself, or a hint beside it."""
        if not quotes:
            return False
        if any(self.marked[index].label for index in quotes):
            return True
        inside = " ".join(self.marked[index].line.words for index in quotes)
        beside = " ".join(self._said(index) for index in body if index not in set(quotes) and self.marked[index].role in (Role.CONTENT, Role.LABEL))
        if any(self.marked[index].label for index in body) and len(beside) > len(inside):
            return False
        own = len(_SELF.findall(inside))
        return own >= 1 and (len(inside) >= len(beside) / 2 or len(inside.split()) >= 25)

    # ------------------------------------------------------------------ several stories under one title
    def _stories(self, title: list[int], body: list[int], hidden: set[int], groups: tuple[str, ...], asked: tuple[str, ...]) -> None:
        cuts = self._restarts(body)
        words = " ".join(self.marked[index].line.words for index in title)
        if not cuts:
            state = "answer" if sum(len(self._said(index).split()) + _han(self._said(index)) for index in body if index not in hidden) >= _MIN_ANSWER_WORDS else "notes"
            self._emit(title[0] if title else body[0], Draft(title=title, lines=body, hidden=hidden, asked=asked, groups=groups, state=state))
            return
        question = (words,) if is_question(words) else asked
        begins = [0, *cuts]
        for number, begin in enumerate(begins):
            stop = begins[number + 1] if number + 1 < len(begins) else len(body)
            part = body[begin:stop]
            own_title = title if number == 0 else self._own_title(part)
            lines = [index for index in part if index not in own_title]
            self._emit((own_title or part)[0] if number else (title or part)[0],
                       Draft(title=own_title or [], lines=lines, hidden=hidden, asked=question or ((words,) if words else ()), groups=groups))

    def _restarts(self, body: list[int]) -> list[int]:
        """Return where in ``body`` another story begins: its first part comes again after an action or result."""
        cuts: list[int] = []
        seen: list[Part] = []
        opening: tuple[Part, ...] | None = None
        for position, index in enumerate(body):
            label = self.marked[index].label
            if not label:
                continue
            opening = opening or label.parts
            again = label.parts[0] is opening[0] or label.parts[0] is Part.SITUATION
            done = Part.RESULT in seen or (Part.ACTION in seen and label.parts[0] is Part.SITUATION)
            if seen and again and done and label.parts[0] in (Part.SITUATION, Part.TASK, Part.ACTION):
                cuts.append(self._begin_of(body, position, cuts[-1] if cuts else 0))
                seen = []
                opening = label.parts
            seen += label.parts
        return cuts

    def _begin_of(self, body: list[int], position: int, least: int) -> int:
        """Go back from a story's first label over the lines that introduce it."""
        at = position
        while at - 1 > least:
            mark = self.marked[body[at - 1]]
            short = len(mark.line.words) <= 160
            introduces = mark.role in (Role.TITLE, Role.QUESTION, Role.ANSWER, Role.FIELD) or (
                mark.role is Role.CONTENT and short and not mark.label and (mark.line.plain.all_bold or is_story_head(mark.line.words) or mark.line.words.endswith((":", "："))
                                                                            or mark.line.shape is Shape.HEADING))
            if not introduces:
                break
            at -= 1
        return at

    def _own_title(self, part: list[int]) -> list[int]:
        for index in part[:3]:
            mark = self.marked[index]
            if mark.label:
                return []
            if mark.role in (Role.TITLE, Role.QUESTION) or (mark.role is Role.CONTENT and len(mark.line.words) <= 160):
                return [index]
        return []


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counts:
    """What the said lines of a title amount to."""

    words: int
    own: int
    alone: int
    you: int
    advises: bool
    lectures: bool
    fragmentary: bool

    @classmethod
    def of(cls, texts: list[str]) -> _Counts:
        """Count over lines."""
        texts = [text for text in texts if text.strip(" -*_.…")]
        joined = "\n".join(texts)
        han = _han(joined)
        words = len(joined.split()) + han // 2
        own = len(_SELF.findall(joined))
        you = len(_YOU.findall(joined))
        advising = sum(bool(_ADVISES.search(text)) for text in texts)
        ends = sum(text.rstrip(" \"”'’)*_").endswith((".", "!", "?", "。", "！", "？")) for text in texts)
        short = words < _MIN_ANSWER_WORDS and han < _MIN_CHINESE
        listy = own == 0 and ends * 3 < len(texts) and words < 12 * max(1, len(texts)) and words < 80 and han < 40
        return cls(
            words=words, own=own, alone=len(_ALONE.findall(joined)), you=you, advises=bool(texts) and (advising * 2 >= len(texts) or you > 2 * own + 1) and you + advising > own,
            lectures=you > own, fragmentary=short or listy,
        )


def _han(text: str) -> int:
    return sum("\u4e00" <= character <= "\u9fff" for character in text)


def _is_generic(words: str) -> bool:
    return bool(_GENERIC.match(words)) or len(words.split()) > _MAX_TAG_WORDS or is_advice_head(words)


def _runs(node: Node) -> list[list[int] | Node]:
    """Return a node's own lines and children in document order, neighbouring lines together."""
    items: list[tuple[int, int | Node]] = [(index, index) for index in node.body] + [(child.title[0], child) for child in node.children]
    runs: list[list[int] | Node] = []
    for _, item in sorted(items, key=lambda pair: pair[0]):
        if isinstance(item, Node):
            runs.append(item)
        elif runs and isinstance(runs[-1], list):
            runs[-1].append(item)
        else:
            runs.append([item])
    return runs
