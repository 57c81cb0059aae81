"""The outline of a document: titles that hold lines and other titles, whatever makes them titles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .heads import is_advice_head, is_answer_head
from .kinds import is_theme, title_kind
from .line import Line, Shape
from .marked import RANK_ITEM, RANK_QUESTION, RANK_SUMMARY, RANK_THEME, Marked, Role
from .questions import asks, is_question

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A pasted list of questions, not so many unanswered ones: from this many in a row without an answer.
MIN_QUESTION_LIST = 3
_MAX_PARENT_CHARS = 160
_MAX_ITEM_WORDS = 6
#: How far up a list its heading is looked for: bounds the work on a list that never ends.
_MAX_LIST = 60
_NUMBER = re.compile(r"\d{1,2}\s+[^\W\d]")
#: So many lines may stand between a title and the first label: "Best for", "Story".
_MAX_INTRODUCTION = 4
#: So many lines may stand between a title and the first label: "Best for", "Story".
_MAX_INTRODUCTION = 4


@dataclass(slots=True, kw_only=True)
class Node:
    """A title and what stands under it.

    Attributes:
        rank: of the title; 0 for the document itself.
        title: indices of the title's lines.
        body: indices of lines directly under it, in order.
        children: titles under it, in order.
        items: list items that hold the title, where it is an item itself.
        details: how many ``<details>`` hold it.
        nested: something stands inside the title's own list item.
    """

    rank: float = 0
    title: list[int] = field(default_factory=list)
    body: list[int] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)
    items: tuple[int, ...] = ()
    details: int = 0
    table: int = -1
    nested: bool = False

    def all_lines(self) -> list[int]:
        """Return the indices of every line in it, title and children included, in order."""
        found: list[int] = []
        waiting = [self]
        while waiting:
            node = waiting.pop()
            found += node.title + node.body
            waiting += node.children
        return sorted(found)

    def descendants(self) -> list[Node]:
        """Return all titles under it."""
        found: list[Node] = []
        waiting = list(self.children)
        while waiting:
            node = waiting.pop()
            found.append(node)
            waiting += node.children
        return found


def build_outline(marked: Sequence[Marked]) -> Node:
    """Return the document as a tree of titles."""
    return _Builder(marked).build()


class _Builder:
    def __init__(self, marked: Sequence[Marked]) -> None:
        self.marked = marked
        self.root = Node()
        self.stack = [self.root]

    def build(self) -> Node:
        at = 0
        while at < len(self.marked):
            mark = self.marked[at]
            self._leave(mark.line)
            if mark.role is Role.QUESTION and self._is_beside(at):
                self._add(at)
                at += 1
                continue
            if mark.role is Role.LABEL and mark.line.shape is Shape.HEADING:
                while len(self.stack) > 1 and self.stack[-1].rank >= mark.line.level:
                    self.stack.pop()
            if mark.role is Role.QUESTION:
                at = self._questions(at)
                continue
            if mark.role is Role.TITLE:
                at = self._title(at)
                continue
            if mark.role is Role.CONTENT and (self._is_parent_of_labels(at) or self._is_personal_item(at)):
                self._open(
                    Node(rank=RANK_ITEM + mark.line.depth, title=[at], items=mark.line.items, details=mark.line.details)
                )
                at += 1
                continue
            self._add(at)
            at += 1
        return self.root

    # ------------------------------------------------------------------ titles
    def _title(self, at: int) -> int:
        mark = self.marked[at]
        line = mark.line
        title = [at]
        rank = float(mark.rank)
        inside = next((node for node in reversed(self.stack) if node.rank == RANK_SUMMARY), None)
        if line.shape is Shape.HEADING and inside and line.details >= inside.details:
            rank = RANK_SUMMARY + line.level / 10
        if mark.rank == RANK_THEME:
            rank = self._rank_beside(rank)
        end = at + 1
        while end < len(self.marked) and _continues(mark, self.marked[end]):
            title.append(end)
            end += 1
        self._open(
            Node(
                rank=rank, title=title, items=line.items if line.marker else (), details=line.details, table=line.table
            )
        )
        return end

    def _rank_beside(self, rank: float) -> float:
        """Return the rank of a title without mark-up: beside the title that is open, if an answer stands under that."""
        node = self.stack[-1]
        return node.rank if 0 < node.rank <= RANK_SUMMARY and is_theme(self._words(node)) else rank

    def _open(self, node: Node) -> None:
        while len(self.stack) > 1 and self.stack[-1].rank >= node.rank:
            self.stack.pop()
        above = self.stack[-1].children
        if above and 0 < node.rank == above[-1].rank < RANK_SUMMARY and self._answers(node, above[-1]):
            # "### My answer" beside "### A failure": it goes on with what it answers.
            node.rank += 0.5
            self.stack.append(above[-1])
            above = above[-1].children
        above.append(node)
        self.stack.append(node)

    def _answers(self, node: Node, before: Node) -> bool:
        return (
            is_answer_head(self._words(node))
            and not is_answer_head(self._words(before))
            and not is_advice_head(self._words(before))
        )

    def _words(self, node: Node) -> str:
        return " ".join(self.marked[index].line.words for index in node.title)

    def _leave(self, line: Line) -> None:
        """Close titles whose ``<details>``, table or list item a line has left."""
        for depth in range(1, len(self.stack)):
            node = self.stack[depth]
            gone = (node.rank == RANK_SUMMARY and line.details < node.details) or (
                node.table >= 0 and line.table != node.table
            )
            if not gone and node.items and node.rank >= RANK_ITEM and not self._runs_on(node, line):
                inside = line.items[: len(node.items)] == node.items
                node.nested = node.nested or inside
                gone = not inside and node.nested
            if gone:
                del self.stack[depth:]
                return

    def _runs_on(self, node: Node, line: Line) -> bool:
        """Tell whether a paragraph goes on with a numbered question that it isn't indented under."""
        title = self.marked[node.title[0]].line
        plain = line.shape is Shape.TEXT and not line.marker and not line.quote
        return plain and title.marker[:1].isdigit() and title.depth == 1 and not line.items and is_question(title.words)

    def _add(self, at: int) -> None:
        self.stack[-1].body.append(at)

    # ------------------------------------------------------------------ questions
    def _questions(self, at: int) -> int:
        """Place a run of questions: titles of answers, a list that somebody pasted, or unanswered ones."""
        end = at
        while end < len(self.marked) and self.marked[end].role is Role.QUESTION:
            end += 1
        after = end
        while after < len(self.marked) and self.marked[after].role is Role.NOTHING:
            after += 1
        last = self.marked[end - 1].line
        following = self.marked[after] if after < len(self.marked) else None
        answered = (
            following is not None
            and following.role not in (Role.TITLE, Role.CONTENTS)
            and following.line.details >= last.details
        )
        nested = (
            answered
            and following is not None
            and bool(last.marker)
            and following.line.items[: len(last.items)] == last.items
        )
        titled = self._titled()
        if answered and not nested and following is not None and _is_sibling(last, following.line):
            # A bullet among bullets asks nobody: "- raffle the giraffe??".
            if end - at == 1:
                self.marked[at].role = Role.CONTENT
                self._add(at)
                return end
            answered = False
        if not answered and titled and end - at == 1 and self._stands_out(at):
            self._bare(at, end)
            return end
        opens = nested or self._goes_on(at) or (answered and end - at == 1 and self._stands_out(at))
        if (titled and not opens) or last.table >= 0 or last.quote:
            for index in range(at, end):
                if not last.quote and last.table < 0 and not last.marker and end - at == 1:
                    self.marked[index].role = Role.CONTENT
                self._add(index)
            return end
        if not answered:
            self._bare(at, end)
            return end
        if end - at == 1 and not nested and self._is_alternative(at):
            self._add(at)
            return end
        if nested or end - at == 1 or last.marker[:1].isdigit():
            # Of numbered questions in a row only the last has what follows.
            self._bare(at, end - 1)
            self._leave(last)
            self._open(
                Node(
                    rank=RANK_ITEM + last.depth if last.marker else RANK_QUESTION,
                    title=[end - 1],
                    items=last.items if last.marker else (),
                    details=last.details,
                )
            )
            return end
        node = self.stack[-1]
        if node.title and not node.children and 1 < node.rank <= RANK_SUMMARY and not titled:
            for index in range(at, end):
                self._add(index)
            return end
        if following is not None and following.line.quote and end - at >= MIN_QUESTION_LIST:
            self._bare(at, end)
            return end
        self._open(Node(rank=RANK_QUESTION, title=list(range(at, end)), details=last.details))
        return end

    def _stands_out(self, at: int) -> bool:
        """Tell whether a question under another question asks anew, and is none that the answer asks itself.

        A bullet or a paragraph of its own that asks in an interviewer's words, once something has been said before it.
        """
        line = self.marked[at].line
        alone = all(
            not 0 <= beside < len(self.marked) or self.marked[beside].line.paragraph != line.paragraph
            for beside in (at - 1, at + 1)
        )
        said = any(self.marked[index].role in (Role.CONTENT, Role.LABEL) for index in self.stack[-1].body)
        return said and (bool(line.marker) or alone) and asks(line.words)

    def _is_beside(self, at: int) -> bool:
        """Tell whether a question belongs to the entry it stands in, and begins none."""
        return self._in_field(at) or self._in_advice(at) or self._under_advice(at)

    def _in_field(self, at: int) -> bool:
        """Tell whether a question stands in the list of a field: "Questions:" over bullets."""
        line = self.marked[at].line
        least = max(0, at - _MAX_LIST)
        while at > least and self.marked[at - 1].role is Role.QUESTION and self.marked[at - 1].line.marker:
            at -= 1
        before = self.marked[at - 1] if at > 0 else None
        return (
            bool(line.marker)
            and before is not None
            and before.role is Role.FIELD
            and before.field is not None
            and before.field.open is not None
        )

    def _under_advice(self, at: int) -> bool:
        """Tell whether a bullet under "Tips" only ends in a question mark: "Give numbers: how much was it?"."""
        line = self.marked[at].line
        return bool(line.marker) and is_advice_head(self._words(self.stack[-1])) and not asks(line.words)

    def _in_advice(self, at: int) -> bool:
        """Tell whether a question stands in a list under "Likely follow-ups:"."""
        if not self.marked[at].line.marker:
            return False
        least = max(0, at - _MAX_LIST)
        listed = (Role.QUESTION, Role.CONTENT)
        while at > least and self.marked[at - 1].line.marker and self.marked[at - 1].role in listed:
            at -= 1
        before = self.marked[at - 1] if at > 0 else None
        return before is not None and before.role is Role.ADVICE and not before.whole

    def _is_alternative(self, at: int) -> bool:
        """Tell whether "or tell me about …" stands right under a title that it words anew."""
        node = self.stack[-1]
        return bool(node.title) and not node.body and self.marked[at].line.words[:3].lower() == "or "

    def _goes_on(self, at: int) -> bool:
        """Tell whether a question is a title like the one that is open: numbered alike, or a row by itself."""
        node, line = self.stack[-1], self.marked[at].line
        if node.rank < RANK_QUESTION:
            return False
        opened = self.marked[node.title[0]].line
        numbered = _NUMBER.match(line.words) is not None
        if opened.marker[:1].isdigit() and numbered and not line.marker:
            return True  # "4 How do you …": the full stop was forgotten
        if bool(opened.marker) != bool(line.marker) or opened.depth != line.depth:
            return False
        return bool(line.marker) or at == 0 or self.marked[at - 1].line.paragraph != line.paragraph

    def _titled(self) -> bool:
        """Tell whether the open title is itself a question or asks for a personal answer."""
        node = self.stack[-1]
        if not node.title:
            return False
        words = self.marked[node.title[0]].line.words
        return is_question(words) or title_kind(words) is not None

    def _bare(self, at: int, end: int) -> None:
        """Place questions without an answer: many in a row stay together as a list."""
        if end - at >= MIN_QUESTION_LIST or (end > at and self._titled() and not self._goes_on(at)):
            for index in range(at, end):
                self._add(index)
            return
        for index in range(at, end):
            line = self.marked[index].line
            self._leave(line)
            self._open(
                Node(
                    rank=RANK_ITEM + line.depth if line.marker else RANK_QUESTION,
                    title=[index],
                    items=line.items if line.marker else (),
                    details=line.details,
                    nested=True,
                )
            )
            if not line.marker:
                self.stack.pop()

    def _is_personal_item(self, at: int) -> bool:
        """Tell whether a bullet names a personal answer that stands inside it: "- Strengths" over its own text."""
        line = self.marked[at].line
        if not line.marker or len(line.words.split()) > _MAX_ITEM_WORDS or title_kind(line.words) is None:
            return False
        after = self.marked[at + 1].line if at + 1 < len(self.marked) else None
        return after is not None and after.items[: len(line.items)] == line.items and not self._titled()

    def _is_parent_of_labels(self, at: int) -> bool:
        """Tell whether a list item has labels as its own items: "- The demo" over "  - Situation: …"."""
        line = self.marked[at].line
        if (
            not line.marker
            or not line.items
            or line.table >= 0
            or len(line.words) > _MAX_PARENT_CHARS
            or at + 1 >= len(self.marked)
        ):
            return False
        for mark in self.marked[at + 1 : at + 1 + _MAX_INTRODUCTION]:
            inside = len(mark.line.items) > len(line.items) and mark.line.items[: len(line.items)] == line.items
            if not inside or mark.role not in (Role.LABEL, Role.FIELD, Role.ANSWER):
                return False
            if mark.role is Role.LABEL:
                return True
        return False


def _is_sibling(line: Line, following: Line) -> bool:
    """Tell whether two lines are bullets of one list."""
    alike = bool(line.marker) and bool(following.marker) and line.marker[-1] == following.marker[-1]
    return alike and line.depth == following.depth and line.items[:-1] == following.items[:-1]


def _continues(before: Marked, mark: Marked) -> bool:
    """Tell whether a line goes on with the title before it: a wrapped heading, a key cell of several lines."""
    title, line = before.line, mark.line
    if title.shape is Shape.CELL:
        beside = mark.role is Role.TITLE or line.column == title.column
        return (line.table, line.row) == (title.table, title.row) and beside
    return title.shape is Shape.HEADING and line.shape is Shape.HEADING and line.paragraph == title.paragraph
