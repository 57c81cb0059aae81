"""What is odd in the trees that programs write: lists side by side, boxes to tick, tables that only lay out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    Element = Any  # lxml says little about its types

_ROWS = frozenset({"thead", "tbody", "tfoot"})
_GOOGLE_LIST = re.compile(r"lst-kix_\w+-(\d)")


def nest_google_lists(root: Element) -> None:
    """Put lists into each other: Google Docs writes nested ones side by side, with their depth in a class."""
    chain: list[tuple[int, Element]] = []
    for element in [*root.iter("ul", "ol")]:
        match = _GOOGLE_LIST.search(element.get("class") or "")
        if not match:
            continue
        depth, previous = int(match[1]), element.getprevious()
        linked = bool(chain) and previous is not None and not (previous.tail or "").strip() and previous is chain[0][1]
        if not linked:
            chain = []
        while chain and chain[-1][0] >= depth:
            chain.pop()
        parent = next(iter(chain[-1][1][-1:]), None) if chain else None
        if parent is not None and parent.tag == "li" and not (element.tail or "").strip():
            parent.append(element)
            chain.append((depth, element))
        else:
            chain = [(depth, element)]


def preformatted(element: Element) -> Iterator[str]:
    """Yield the text in an element as it is, with its breaks."""
    from lxml import etree

    for event, one in etree.iterwalk(element, events=("start", "end", "comment", "pi")):
        if event == "start":
            yield "\n" if one.tag == "br" else one.text or ""
        elif one is not element:
            yield one.tail or ""


def is_toggle(element: Element) -> bool:
    """Tell whether an item is no item but holds what Notion folds."""
    return element.tag == "li" and "toggle" in (element.getparent().get("class") or "").split()


def is_checkbox(element: Element) -> bool:
    """Tell whether it is a box to tick, as pages or as Notion write it."""
    names = (element.get("class") or "").split()
    return (
        (element.tag == "input" and element.get("type") == "checkbox")
        or "checkbox-on" in names
        or "checkbox-off" in names
    )


def rows(table: Element) -> Sequence[Sequence[Element]] | None:
    """Return the cells row by row; None for a table that lays out a page: with headings, tables or stray text in it."""
    rows: list[list[Element]] = []
    if any(True for _ in table.iter("h1", "h2", "h3", "h4", "h5", "h6", "details")) or len([*table.iter("table")]) > 1:
        return None
    stack = [*reversed(table)]
    texts = [table.text]
    while stack:
        one = stack.pop()
        texts.append(one.tail)
        if one.tag in _ROWS:
            texts.append(one.text)
            stack += reversed(one)
        elif one.tag == "tr":
            texts += [one.text, *(part.tail for part in one)]
            if any(part.tag not in {"td", "th"} for part in one):
                return None
            rows.append(list(one))
        elif one.tag not in {"colgroup", "col"}:
            return None
    return None if any(text and text.strip() for text in texts) else [row for row in rows if row]
