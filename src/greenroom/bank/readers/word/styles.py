"""Styles: what a paragraph or a run looks like by its style, and what that says about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .package import attribute, child, local, value

if TYPE_CHECKING:
    Element = Any

_OFF = frozenset({"0", "false", "off", "none"})
_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
_LIST = re.compile(r"list (bullet|number|continue)(?: ([2-5]))?", re.IGNORECASE)
_CONTENTS = re.compile(r"toc ([1-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Bold, italic, struck through: None where nothing is said about it."""

    bold: bool | None = None
    italic: bool | None = None
    struck: bool | None = None

    def over(self, below: Look) -> Look:
        """Return this look where it says something, else the one below."""
        return Look(
            bold=below.bold if self.bold is None else self.bold,
            italic=below.italic if self.italic is None else self.italic,
            struck=below.struck if self.struck is None else self.struck,
        )


def _switch(properties: Element | None, name: str) -> bool | None:
    setting = value(properties, name)
    return None if setting is None else setting.lower() not in _OFF


def look_of(properties: Element | None) -> Look:
    """Return what an ``rPr`` says."""
    if properties is None:
        return Look()
    struck = _switch(properties, "strike")
    return Look(
        bold=_switch(properties, "b"),
        italic=_switch(properties, "i"),
        struck=struck if struck is not None else _switch(properties, "dstrike"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One style, with all that it takes from those it is based on.

    Attributes:
        name: in English and small letters for the built-in ones ("heading 1"), in any language of Word.
        outline: level of a heading from 1; None for body text.
        number: (id of the list or None, level from 0 or None).
    """

    name: str = ""
    look: Look = Look()
    outline: int | None = None
    number: tuple[str | None, int | None] = (None, None)

    @property
    def list_depth(self) -> int | None:
        """Depth from 0 of a style made for lists ("List Bullet 2"); None for others."""
        match = _LIST.fullmatch(self.name)
        return int(match[2] or 1) - 1 if match else None

    @property
    def is_numbered_list(self) -> bool:
        """Tell "List Number" from "List Bullet"."""
        return self.name.lower().startswith("list number")

    @property
    def contents_level(self) -> int | None:
        """Level from 1 of a line of the table of contents; None for others."""
        match = _CONTENTS.fullmatch(self.name)
        return int(match[1]) if match else None

    @property
    def is_quote(self) -> bool:
        """Tell whether Word calls it a quote."""
        return self.name.lower() in {"quote", "intense quote"}


def outline_of(properties: Element | None) -> int | None:
    """Return the outline level from 1 that a ``pPr`` gives; 0 where it says "body text", None where it says nothing."""
    level = value(properties, "outlineLvl")
    if level is None or not level.isdecimal():
        return None
    return int(level) + 1 if int(level) < 9 else 0  # 9 stands for body text


def number_of(properties: Element | None) -> tuple[str | None, int | None]:
    """Return the list's id and level that a ``pPr`` gives."""
    numbers = child(properties, "numPr")
    level = value(numbers, "ilvl")
    return value(numbers, "numId"), int(level) if level and level.isdecimal() else None


class Styles:
    """All styles of a document, by their id."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._known: dict[str, Style] = {}
        self.default = ""
        for element in root if root is not None else ():
            if local(element) == "style":
                identifier = attribute(element, "styleId") or ""
                self._elements.setdefault(identifier, element)
                is_default = (attribute(element, "default") or "0").lower() not in _OFF
                if is_default and attribute(element, "type") == "paragraph":
                    self.default = identifier

    def get(self, identifier: str | None) -> Style:
        """Return a style; the plain one for an id that is not known."""
        if not identifier:
            return Style()
        if identifier not in self._known:
            self._known[identifier] = self._resolve(identifier)
        return self._known[identifier]

    def _resolve(self, identifier: str) -> Style:
        chain: list[Element] = []
        seen: set[str] = set()
        at: str | None = identifier
        while at and at not in seen and at in self._elements:  # styles that are based on each other come to an end
            seen.add(at)
            chain.append(self._elements[at])
            at = value(self._elements[at], "basedOn")
        style = Style(name=value(chain[0], "name") or identifier) if chain else Style(name=identifier)
        look = Look()
        outline: int | None = None
        number: tuple[str | None, int | None] = (None, None)
        for element in reversed(chain):
            name, paragraph = value(element, "name") or "", child(element, "pPr")
            look = look_of(child(element, "rPr")).over(look)
            own = outline_of(paragraph)
            heading = _HEADING.fullmatch(name)
            if name.lower() == "title":
                own = 1
            elif own is None and heading:
                own = int(heading[1])
            outline = own if own is not None else outline
            list_id, level = number_of(paragraph)
            number = (list_id if list_id is not None else number[0], level if level is not None else number[1])
        return Style(name=style.name, look=look, outline=outline or None, number=number)
