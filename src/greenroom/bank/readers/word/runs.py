"""What stands in one paragraph: runs of text with their look, and what hangs on them (notes, comments, text boxes)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from greenroom.bank.readers.inline import Run

from .package import Relation, attribute, child, local, value
from .styles import Look, Styles, look_of

if TYPE_CHECKING:
    Element = Any

#: Properties, codes of fields, and what was deleted while changes were tracked.
_NOT_TEXT = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "delText", "delInstrText", "tblPr", "tblGrid", "trPr"})
_GONE = frozenset({"del", "moveFrom"})
_HANGING = frozenset(
    {"footnoteReference", "endnoteReference", "commentReference", "txbxContent", "fldChar", "instrText"}
)
_BREAKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_FIELD_LINK = re.compile(r'\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"(?:\s+\\l\s+"([^"]*)")?', re.IGNORECASE)


def alternative(element: Element) -> Element | None:
    """Return the one of several forms of a content that Word shows: the first that holds text, or the fallback."""
    fallback = None
    for one in element:
        if local(one) == "Choice" and any(local(inner) in {"t", "p"} for inner in one.iter("{*}*")):
            return one
        if local(one) == "Fallback":
            fallback = one
    return fallback


@dataclass(slots=True)
class Hanging:
    """What was met in a paragraph beside its text."""

    boxes: list[Element] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)


class Reader:
    """Reads the runs of paragraphs of one part, in order: fields may reach over several paragraphs."""

    def __init__(self, styles: Styles, relations: Mapping[str, Relation]) -> None:
        self._styles, self._relations = styles, relations
        #: Fields that are open: the pieces of each one's code, and None once its result has begun.
        self._fields: list[list[str | None]] = []
        #: The mark of each note, by its kind and id.
        self.notes: dict[tuple[str, str], int] = {}
        self.leaves_out = False

    def runs(self, element: Element, look: Look, hanging: Hanging, link: str | None = None) -> Iterator[Run]:
        """Yield the runs inside an element; ``look`` is what its style says."""
        for one in element:
            name = local(one)
            if name in _GONE:
                self.leaves_out = True
            elif name == "r":
                own = look_of(child(one, "rPr"))
                style = self._styles.get(value(child(one, "rPr"), "rStyle")).look
                yield from self.runs(one, own.over(style).over(look), hanging, link)
            elif name == "t":
                text = re.sub(r"[\r\n]", " ", "".join(one.itertext()))
                yield self._run(text, look, link or self._field_link())
            elif name in _BREAKS:
                yield self._run(_BREAKS[name], look, None)
            elif name == "hyperlink":
                yield from self.runs(one, look, hanging, self._target(one))
            elif name == "AlternateContent":
                if (chosen := alternative(one)) is not None:
                    yield from self.runs(chosen, look, hanging, link)
            elif name in _HANGING:
                yield from self._hang(one, name, hanging)
            elif name and name not in _NOT_TEXT:
                yield from self.runs(one, look, hanging, link)

    def _hang(self, element: Element, name: str, hanging: Hanging) -> Iterator[Run]:
        """Take what is no text of the paragraph itself; a note leaves its mark in the text."""
        if name == "txbxContent":
            hanging.boxes.append(element)
        elif name == "commentReference":
            hanging.comments.append(attribute(element, "id") or "")
        elif name == "fldChar":
            self._field(attribute(element, "fldCharType"))
        elif name == "instrText":
            if self._fields:
                self._fields[-1].append("".join(element.itertext()))
        else:
            note = (name.removesuffix("Reference"), attribute(element, "id") or "")
            if note not in self.notes:
                hanging.notes.append(note)
            yield Run(text=f"[^{self.notes.setdefault(note, len(self.notes) + 1)}]", raw=True)

    def _run(self, text: str, look: Look, link: str | None) -> Run:
        return Run(text=text, bold=bool(look.bold), italic=bool(look.italic), struck=bool(look.struck), link=link)

    def _target(self, element: Element) -> str | None:
        relation = self._relations.get(attribute(element, "id") or "")
        anchor = attribute(element, "anchor")
        if relation and relation.is_outside:
            return relation.target + (f"#{anchor}" if anchor else "")
        return f"#{anchor}" if anchor else None

    def _field(self, change: str | None) -> None:
        if change == "begin":
            self._fields.append([])
        elif change == "separate" and self._fields:
            self._fields[-1].append(None)
        elif change == "end" and self._fields:
            self._fields.pop()

    def _field_link(self) -> str | None:
        for pieces in reversed(self._fields):
            match = _FIELD_LINK.match("".join(piece or "" for piece in pieces)) if None in pieces else None
            if match:
                anchor = match[2] if match[1] else match[3]
                return ("" if match[1] else match[2]) + (f"#{anchor}" if anchor else "")
        return None
