"""What the template of an answer shows: values that need no further thought."""

from __future__ import annotations

from dataclasses import dataclass

from greenroom.report.html.pieces import Piece
from greenroom.report.html.quotes import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A finding.

    Attributes:
        number: in its answer; what is marked in the text refers to it.
        quote: the words it is about, where they stand in no passage of the answer; else None.
        further: other places that show it.
    """

    anchor: str
    number: int
    severity: str
    message: str
    rule: str
    suggestions: tuple[str, ...]
    quote: Quote | None
    further: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockView:
    """A paragraph, or a list of them."""

    items: bool
    lines: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A few paragraphs, the last of which has remarks.

    Attributes:
        blocks: none where nothing is written under a label yet.
        remarks: those that point at words in it, or at the label before it.
    """

    blocks: tuple[BlockView, ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageView:
    """What is said in one part.

    Attributes:
        names: of the parts.
        part: the first of them, for the style sheet.
        read: by the model, and not labelled.
    """

    names: tuple[str, ...]
    part: str
    read: bool
    time: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BarPiece:
    """A part's stretch of the bar of an answer, in per cent of the whole."""

    part: str
    read: bool
    start: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerView:
    """One answer.

    Attributes:
        remarks: those that point at no words in a passage.
        slips: of the pen, which nobody hears: the words and what is said of them.
        lessons: sentences of other parts that read as a lesson too.
        counted: stock phrases and the like, each as a count with its noun.
        lang: of what is said: "en" or "zh".
    """

    anchor: str
    title: str
    facts: tuple[str, ...]
    questions: tuple[str, ...]
    tags: tuple[str, ...]
    passages: tuple[PassageView, ...]
    remarks: tuple[Remark, ...]
    bar: tuple[BarPiece, ...]
    times: str
    notes: bool
    asked: tuple[tuple[str, Quote], ...]
    could_answer: str | None
    claims: str
    counted: str
    slips: tuple[tuple[Quote, str], ...]
    lessons: tuple[Quote, ...]
    lang: str

    @property
    def labelled(self) -> bool:
        """Tell whether any passage bears the name of a part."""
        return any(passage.names for passage in self.passages)

    @property
    def read(self) -> bool:
        """Tell whether the model named any of the parts."""
        return any(passage.read for passage in self.passages)

    @property
    def empty(self) -> bool:
        """Tell whether nothing is written under it."""
        return not any(stretch.blocks for passage in self.passages for stretch in passage.stretches)

    @property
    def legend(self) -> bool:
        """Tell whether anything in it needs to be explained."""
        return bool(self.claims or self.counted or self.read)

    @property
    def has_below(self) -> bool:
        """Tell whether anything stands below what is said."""
        return bool(self.asked or self.could_answer or self.slips or self.lessons or self.legend)
