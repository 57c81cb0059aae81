"""A line with what it does in its document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .fields import Field
from .labels import Label
from .line import Line


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
