"""The body of a .docx as Markdown: paragraphs, headings, lists, tables, text boxes, notes and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from greenroom.bank.readers.blocks import Page, cell, comment
from greenroom.bank.readers.inline import Run

from .numbering import Marker, Numbering
from .package import Package, attribute, child, local, value
from .runs import Hanging, Reader, alternative
from .styles import Look, Style, Styles, number_of, outline_of

if TYPE_CHECKING:
    Element = Any

#: Wrappers that say nothing about what stands in them.
_PROPERTIES = frozenset({"sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "pPr", "rPr"})


def _parts(element: Element, *wanted: str) -> Iterator[Element]:
    """Yield the elements of the wanted names, through content controls and other wrappers, not inside one another."""
    for one in element:
        name = local(one)
        if name in wanted:
            yield one
        elif name == "AlternateContent":
            if (chosen := alternative(one)) is not None:
                yield from _parts(chosen, *wanted)
        elif name and name not in _PROPERTIES:
            yield from _parts(one, *wanted)


class Body:
    """Writes one part of a document onto a page."""

    def __init__(self, package: Package, part: str, page: Page, styles: Styles, numbering: Numbering) -> None:
        self._page, self._styles, self._numbering = page, styles, numbering
        relations = package.relations(part)
        self.runs = Reader(styles, relations)
        #: Footnotes and endnotes by kind and id, each with what reads its part.
        self.notes: Mapping[tuple[str, str], tuple[Body, Element]] = {}
        self._due: list[tuple[str, str]] = []
        self.has_chunks = False
        self._package = package
        self._comments = self._load_comments(next((r.target for r in relations.values() if r.sort == "comments"), None))
        self._items: list[int] = []
        self._paragraphs = self._tables = 0
        self._place: str | None = None

    def _load_comments(self, part: str | None) -> dict[str, str]:
        root = self._package.xml(part) if part else None
        comments = {}
        for one in root if root is not None else ():
            text = "\n".join("".join(run.text for run in runs) for runs in self._flat(one, Hanging()))
            author = attribute(one, "author")
            # A comment that begins with the program's name is a setting for it ("greenroom: ignore …").
            is_setting = text.strip().lower().startswith("greenroom")
            lead = "" if is_setting else f"Comment by {author}: " if author else "Comment: "
            comments[attribute(one, "id") or ""] = comment(lead + text)
        return comments

    # -- blocks -------------------------------------------------------------------------------------------------------
    def write(self, element: Element, place: str | None = None) -> None:
        """Write all paragraphs and tables in an element. ``place``: where they stand, if not in the body itself."""
        before, self._place = self._place, place or self._place
        for one in _parts(element, "p", "tbl", "altChunk"):
            name = local(one)
            if name == "p":
                self._paragraph(one)
            elif name == "tbl":
                self._table(one)
            else:
                self.has_chunks = True
        self._close()
        self._place = before

    def _close(self) -> None:
        """End the list that is open, if any."""
        self._close_items(0)
        self._write_notes()

    def _close_items(self, depth: int) -> None:
        while self._items and self._items[-1] >= depth:
            self._items.pop()
            self._page.leave()

    def _style_of(self, paragraph: Element) -> Style:
        return self._styles.get(value(child(paragraph, "pPr"), "pStyle") or self._styles.default)

    def _marker(self, paragraph: Element, style: Style) -> Marker | None:
        """Count the paragraph's number or bullet; None where it has none."""
        list_id, level = number_of(child(paragraph, "pPr"))
        if list_id is None:
            list_id, level = style.number[0], style.number[1] if level is None else level
        marker = None if list_id is None else self._numbering.next_marker(list_id, level or 0)
        depth = style.list_depth
        if list_id is None and depth is not None and "continue" not in style.name.lower():
            # A document without its numbers, as some programs write: the style still says what it was.
            return Marker(depth=depth, number=1 if style.is_numbered_list else None, shown="")
        return replace(marker, depth=depth) if marker and depth and not marker.depth else marker

    def _paragraph(self, paragraph: Element) -> None:
        properties, style, hanging = child(paragraph, "pPr"), self._style_of(paragraph), Hanging()
        runs = list(self.runs.runs(paragraph, style.look, hanging))
        outline = outline_of(properties)
        level = style.outline if outline is None else outline
        marker = self._marker(paragraph, style)
        if any(run.text.strip() for run in runs):
            self._write_paragraph(runs, style, level, marker)
        for identifier in hanging.comments:
            if identifier in self._comments:
                self._page.raw([self._comments[identifier]], [self._here])
        if hanging.boxes:
            self._close()
        for box in hanging.boxes:
            self.write(box, f"text box after {self._here}" if self._place is None else self._place)
        self._due += hanging.notes
        if not self._items:
            self._write_notes()

    @property
    def _here(self) -> str:
        return self._place or f"paragraph {max(self._paragraphs, 1)}"

    def _write_paragraph(self, runs: list[Run], style: Style, level: int | None, marker: Marker | None) -> None:
        if self._place is None:
            self._paragraphs += 1
        if level:
            self._close()
            shown = marker.shown.strip() if marker else ""
            self._page.heading(level, _without_anchors(runs), self._here, number=f"{shown} " if shown else "")
        elif style.contents_level:
            lines = [replace(run, text=run.text.replace("\t", " "), bold=False, italic=False) for run in runs]
            self._item(style.contents_level - 1, "- ")
            self._page.paragraph(lines, self._here)
        elif marker and _pattern_words(marker):
            self._close()
            self._page.paragraph(_without_anchors(runs), self._here, lead=f"{marker.shown.strip()} ")
        elif marker:
            self._item(marker.depth, "- " if marker.number is None else f"{marker.number}. ")
            self._page.paragraph(_without_anchors(runs), self._here)
        else:
            if not (self._items and style.name.lower().startswith("list continue")):
                self._close()
            if style.is_quote:
                self._page.enter("> ")
            self._page.paragraph(_without_anchors(runs), self._here)
            if style.is_quote:
                self._page.leave()

    def _item(self, depth: int, marker: str) -> None:
        self._close_items(depth)
        self._items.append(depth)
        self._page.enter(marker)

    # -- tables -------------------------------------------------------------------------------------------------------
    def _table(self, table: Element) -> None:
        self._close()
        if self._place is None:
            self._tables += 1
        number, rows, places = self._tables, [], []
        hanging = Hanging()
        for at, row in enumerate(_parts(table, "tr"), 1):
            if child(child(row, "trPr"), "del") is not None:
                self.runs.leaves_out = True
                continue
            rows.append(list(_parts(row, "tc")))
            places.append(self._place or f"table {number}, row {at}")
        if max(map(len, rows), default=0) <= 1:
            # A table of one column is a box around text, not a table.
            for cells, place in zip(rows, places, strict=True):
                for one in cells:
                    self.write(one, place)
            return
        written = [
            [text for one in cells for text in (cell(self._flat(one, hanging)), *[""] * (_span(one) - 1))]
            for cells in rows
        ]
        self._page.table(written, places)
        for identifier in hanging.comments:
            if identifier in self._comments:
                self._page.raw([self._comments[identifier]], [places[-1]])
        self._due += hanging.notes
        self._write_notes()

    def _flat(self, element: Element, hanging: Hanging) -> list[list[Run]]:
        """Return everything in a cell as lines of runs: lists with their markers, inner tables cell by cell."""
        lines: list[list[Run]] = []
        for one in _parts(element, "p", "tc"):
            if local(one) == "tc":
                lines += self._flat(one, hanging)
                continue
            style, boxes = self._style_of(one), len(hanging.boxes)
            look = Look(bold=True).over(style.look) if style.outline else style.look
            runs = _without_anchors(list(self.runs.runs(one, look, hanging)))
            marker = self._marker(one, style)
            if any(run.text.strip() for run in runs):
                lines.append([Run(text=_written_marker(marker), raw=True), *runs] if marker else runs)
            for box in hanging.boxes[boxes:]:
                lines += self._flat(box, hanging)
            del hanging.boxes[boxes:]
        return lines

    def text_of(self, element: Element) -> str:
        """Return the plain text of a part (a header, a footer)."""
        return " ".join("".join(run.text for run in runs) for runs in self._flat(element, Hanging()))

    def _write_notes(self) -> None:
        """Write the notes that are due: behind their paragraph, list or table, so that they stay with their story."""
        due, self._due = self._due, []
        for note in due:
            if note in self.notes:
                reader, element = self.notes[note]
                mark = self.runs.notes[note]
                self._page.enter(f"[^{mark}]: ")
                reader.write(element, f"{note[0]} {mark}")
                self._page.leave()


def _span(element: Element) -> int:
    span = value(child(element, "tcPr"), "gridSpan")
    return min(int(span), 64) if span and span.isdecimal() and int(span) else 1


def _written_marker(marker: Marker) -> str:
    """Return a list's marker as it is written in a cell, where Markdown has no lists."""
    if marker.number is None:
        return "- "
    return f"{marker.shown.strip()} " if _pattern_words(marker) else f"{marker.number}. "


def _without_anchors(runs: list[Run]) -> list[Run]:
    """Take off links to places in the document itself: they lead nowhere in the text that is made."""
    return [replace(run, link=None) if run.link and run.link.startswith("#") else run for run in runs]


def _pattern_words(marker: Marker) -> str:
    """Return the words that a list puts before its numbers ("Q" of "Q3."), without letters that are numbers ("b)")."""
    words = re.findall(r"[^\W\d_]+", marker.shown)
    numbers = re.compile(r"[a-z]{1,2}|[ivxlcdm]+", re.IGNORECASE)
    if len(words) == 1 and numbers.fullmatch(words[0]) and not re.search(r"\d", marker.shown):
        return ""
    return " ".join(words)
