"""From the outline to pieces: which titles are answers, which are groups, and which belong to the answer above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .decision import Decider, Draft, Heap, Piece
from .entry import Reason
from .heads import is_advice_head, is_answer_head, is_ask_back_head, is_generic, is_story_head
from .kinds import title_kind
from .marked import RANK_ROW, RANK_SUMMARY
from .outline import Node
from .questions import is_question
from .said import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .marked import Marked


class Drafter:
    """Walks the outline and cuts the document into pieces."""

    def __init__(self, marked: Sequence[Marked]) -> None:
        self.reading = Reading(marked)
        self.decider = Decider(self.reading)
        self.pieces: list[Piece] = []
        self.top = Node()

    def draft(self, root: Node) -> list[Piece]:
        """Return the pieces of a document: where each begins and what it is, in order."""
        self.top = root
        self._node(root, (), ())
        self.pieces.sort(key=lambda piece: piece[0])
        return self.pieces

    def _decide(self, heap: Heap) -> None:
        if heap.title or heap.lines:
            self.pieces += self.decider.decide(heap)

    def _node(self, node: Node, groups: tuple[str, ...], asked: tuple[str, ...]) -> None:
        words = self._words(node)
        if node.title and self._absorbs(node):
            title = set(node.title)
            self._decide(
                Heap(
                    title=node.title,
                    lines=[index for index in node.all_lines() if index not in title],
                    groups=groups,
                    asked=asked,
                )
            )
            return
        if node.title and is_ask_back_head(words) and not self.reading.parts(node.all_lines()):
            self.pieces.append((node.title[0], Reason.QUESTIONS))
            return
        runs = _runs(node)
        question = words if is_question(words) else ""
        inner = groups if not words or question or is_generic(words) or self._is_document(node) else (*groups, words)
        below = (words,) if question else asked
        for number, run in enumerate(runs):
            if isinstance(run, Node):
                self._node(run, inner, below)
            elif number == 0:
                self._decide(Heap(title=node.title, lines=run, groups=groups, asked=asked, group=bool(node.children)))
                if isinstance(self.pieces[-1][1], Draft):
                    inner = groups
            else:
                self._decide(Heap(title=[], lines=run, groups=inner, asked=below, group=True, above=words))
        if node.title and (not runs or isinstance(runs[0], Node)):
            self.pieces.append((node.title[0], Reason.TITLE if node.rank == 1 and not self.pieces else Reason.HEADING))

    def _is_document(self, node: Node) -> bool:
        """Tell whether a title is that of the document: the only one that stands under no other."""
        return len(self.top.children) == 1 and node is self.top.children[0]

    def _words(self, node: Node) -> str:
        return self.reading.words(node.title)

    def _absorbs(self, node: Node) -> bool:
        """Tell whether all titles under this one belong to its own answer."""
        below = self._relevant(node)
        if not node.children:
            return True
        if node.rank == 0:
            return False
        words = self._words(node)
        asks = is_question(words) or title_kind(words) is not None
        for child in below:
            name = self._words(child)
            if not asks and not is_story_head(words):
                return False
            if child.rank in (RANK_ROW, RANK_SUMMARY) or is_question(name) or is_story_head(name) or title_kind(name):
                return False
            if len(self.reading.parts(child.all_lines())) >= 2:
                return False
        if (
            not below
            and not asks
            and not is_story_head(words)
            and not any(is_answer_head(self._words(child)) for child in node.children)
        ):
            return False
        own = any(self.reading.marked[index].label for index in node.body)
        return asks or own or is_story_head(words) or any(is_answer_head(self._words(child)) for child in node.children)

    def _relevant(self, node: Node) -> list[Node]:
        """Return the titles under a node that could be answers: no "Tips", no "My answer", nothing under advice."""
        found: list[Node] = []
        for child in node.children:
            name = self._words(child)
            if is_advice_head(name):
                continue
            found += ([] if is_answer_head(name) else [child]) + self._relevant(child)
        return found


def _runs(node: Node) -> list[list[int] | Node]:
    """Return a node's own lines and children in document order, neighbouring lines together."""
    items: list[tuple[int, int | Node]] = [(index, index) for index in node.body] + [
        (child.title[0], child) for child in node.children
    ]
    runs: list[list[int] | Node] = []
    for _, item in sorted(items, key=lambda pair: pair[0]):
        if isinstance(item, Node):
            runs.append(item)
        elif runs and isinstance(runs[-1], list):
            runs[-1].append(item)
        else:
            runs.append([item])
    return runs
