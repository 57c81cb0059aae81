"""A page's tree as Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from greenroom.bank.readers.blocks import Page, cell, comment
from greenroom.bank.readers.inline import Run

from . import look as looks
from . import tree
from .look import Look

if TYPE_CHECKING:
    Element = Any  # lxml says little about its types

#: Not the author's words: what programs, styles and other pages put there.
_DROPPED = frozenset({"script", "style", "template", "noscript", "title", "meta", "link", "iframe", "base"})
_BLOCKS = frozenset(
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup "
    "option p pre section select summary table tbody td textarea tfoot th thead tr ul".split()
)
_SPACE = re.compile("[ \t\n\r\f\u00a0]+")


class Walker:
    """Writes a tree onto a page, in order."""

    def __init__(self, page: Page, by_class: Mapping[str, str]) -> None:
        self._page, self._by_class = page, by_class
        self._runs: list[Run] = []
        self._line = self._runs_line = 1
        self._lists: list[list[Any]] = []
        self._heading = 0
        #: Lines of the table's cell that is being read; None outside of tables.
        self._cell: list[list[Run]] | None = None
        self._lead = ""
        #: Summaries that were written with the part that they fold.
        self._summaries: set[Element] = set()

    # -- text ---------------------------------------------------------------------------------------------------------
    def _text(self, text: str | None, look: Look) -> None:
        if text:
            if not self._runs:
                self._runs_line = self._line
            self._runs.append(
                Run(text=text, bold=look.bold, italic=look.italic, struck=look.struck, code=look.code, link=look.link)
            )

    def _collapsed(self) -> list[Run]:
        """Return the runs with white space as browsers show it: one blank for any stretch, none at a line's start."""
        runs, ends_blank = [], True
        for run in self._runs:
            if run.text == "\n":
                ends_blank = True
                runs.append(run)
                continue
            text = _SPACE.sub(" ", run.text)
            text = text[1:] if ends_blank and text.startswith(" ") else text
            if text:
                ends_blank = text.endswith(" ")
                runs.append(replace(run, text=text))
        return runs

    def flush(self) -> None:
        """Write the paragraph or heading that has gathered."""
        runs, self._runs = self._collapsed(), []
        if not any(run.text.strip() for run in runs):
            return
        place = f"line {self._runs_line}"
        if self._cell is not None:
            self._cell.append([Run(text=self._lead, raw=True), *runs] if self._lead else runs)
            self._lead = ""
        elif self._heading:
            self._page.heading(self._heading, runs, place)
        else:
            self._page.paragraph(runs, place)

    # -- tree ---------------------------------------------------------------------------------------------------------
    def walk(self, element: Element, look: Look) -> None:
        """Write an element and all that is in it. One call a level: trees are 256 levels deep at most."""
        tag = element.tag
        if not isinstance(tag, str):
            self._comment(element)
            return
        self._line = element.sourceline or self._line
        if tag in _DROPPED or (tag == "summary" and element in self._summaries):
            return
        if tag == "br":
            self._text("\n", Look())
            return
        if tag in {"table", "pre", "hr"}:
            self.flush()
            self._own_block(element, tag, look)
            return
        if tree.is_checkbox(element):
            is_on = element.get("checked") is not None or "checkbox-on" in (element.get("class") or "")
            self._runs.append(Run(text="[x] " if is_on else "[ ] ", raw=True))
        is_block = tag in _BLOCKS and not self._heading and not tree.is_checkbox(element)
        if tag in _BLOCKS and self._heading:
            self._text(" ", look)
        if is_block:
            self.flush()
            look = self._begin(element, tag, look)
        look = looks.of(element, tag, look, self._by_class)
        if "mso-list:ignore" in (element.get("style") or "").replace(" ", "").lower():
            self._word_marker(element)
            return
        self._text(element.text, look)
        for one in element:
            self.walk(one, look)
            self._text(one.tail, look)
        if is_block:
            self._end(element, tag)

    def _comment(self, element: Element) -> None:
        text = getattr(element, "text", None) or ""
        if text.strip().startswith("greenroom") and self._cell is None:
            self.flush()
            self._page.raw([comment(text)], [f"line {self._line}"])

    def _word_marker(self, element: Element) -> None:
        """Write the number or bullet that Word puts into its pages as text."""
        shown = " ".join("".join(element.itertext()).split())
        self._runs.append(Run(text=f"{shown} " if any(map(str.isalnum, shown)) else "- ", raw=True))

    def _begin(self, element: Element, tag: str, look: Look) -> Look:
        names = (element.get("class") or "").split()
        if re.fullmatch("h[1-6]", tag) or (tag == "p" and "title" in names):
            if self._cell is None and not self._lists:
                self._heading = int(tag[1]) if tag[0] == "h" else 1
            return replace(look, bold=True)
        if tag in {"ul", "ol", "menu", "dir"}:
            start = element.get("start") or ""
            self._lists.append([tag == "ol", int(start) if re.fullmatch(r"\d{1,9}", start) else 1])
        elif tag == "li" and not tree.is_toggle(element):
            self._begin_item(element)
        elif tag == "blockquote" and self._cell is None:
            self._page.enter("> ")
        elif tag == "details" and self._cell is None:
            self._begin_details(element)
        return replace(look, bold=True) if tag == "dt" else look

    def _begin_details(self, element: Element) -> None:
        """Write the tag and the line that shows while the rest is folded: both stay HTML, as Markdown has none."""
        summary = next((one for one in element if one.tag == "summary"), None)
        lines = ["<details>"]
        if summary is not None:
            words = " ".join("".join(summary.itertext()).split())
            lines.append(f"<summary>{html.escape(words, quote=False)}</summary>")
            self._summaries.add(summary)
        self._page.raw(lines, [f"line {self._line}"])

    def _begin_item(self, element: Element) -> None:
        is_numbered, number = self._lists[-1] if self._lists else (False, 1)
        own = element.get("value") or ""
        number = int(own) if re.fullmatch(r"\d{1,9}", own) else number
        if self._lists:
            self._lists[-1][1] = number + 1
        marker = f"{number}. " if is_numbered else "- "
        if self._cell is None:
            self._page.enter(marker)
        else:
            self._lead = marker

    def _end(self, element: Element, tag: str) -> None:
        self.flush()
        self._heading = 0
        if tag in {"ul", "ol", "menu", "dir"}:
            self._lists.pop()
        elif tag in {"li", "blockquote"} and self._cell is None and not tree.is_toggle(element):
            self._page.leave()
        elif tag == "details" and self._cell is None:
            self._page.raw(["</details>"], [f"line {self._line}"])
        self._lead = "" if tag == "li" else self._lead

    # -- blocks of their own ------------------------------------------------------------------------------------------
    def _own_block(self, element: Element, tag: str, look: Look) -> None:
        if tag == "table":
            self._table(element, look)
        elif tag == "pre":
            self._pre(element)
        else:
            self._rule()

    def _rule(self) -> None:
        if self._cell is None and self._page.begun:
            self._page.raw(["---"], [f"line {self._line}"])

    def _pre(self, element: Element) -> None:
        text = "".join(tree.preformatted(element))
        lines = re.split(r"\r\n|\n|\r", text)
        while lines and not lines[0].strip():
            lines.pop(0)
        while lines and not lines[-1].strip():
            lines.pop()
        if not lines:
            return
        if self._cell is not None:
            self._cell += [[Run(text=line, code=True)] for line in lines if line.strip()]
            return
        fence = "`" * max(3, 1 + max((len(ticks) for ticks in re.findall("`+", text)), default=0))
        line = self._line
        self._page.raw([fence, *lines, fence], [f"line {line + at}" for at in range(len(lines) + 1)])

    def _table(self, table: Element, look: Look) -> None:
        rows = tree.rows(table)
        if self._cell is not None or rows is None or max(map(len, rows), default=0) <= 1:
            self._boxes(table, look)
            return
        is_properties = "properties" in (table.get("class") or "").split()
        written, places = [], []
        for cells in rows:
            texts: list[str] = []
            places.append(f"line {cells[0].sourceline if cells else self._line}")
            for one in cells:
                self._cell, lists, self._lists = [], self._lists, []
                self.walk(one, look)
                self.flush()
                texts.append(cell(self._cell))
                self._cell, self._lists, self._lead = None, lists, ""
                span = one.get("colspan") or ""
                texts += [""] * (min(int(span), 64) - 1 if re.fullmatch(r"\d{1,4}", span) and int(span) else 0)
            written.append(texts)
        if is_properties:
            for texts, place in zip(written, places, strict=True):
                self._page.raw([": ".join(text for text in texts if text)], [place], is_text=True)
            return
        self._page.table(written, places)

    def _boxes(self, table: Element, look: Look) -> None:
        """Write a table that only lays out: its cells one after the other."""
        look = looks.of(table, "table", look, self._by_class)
        self._text(table.text, look)
        for one in table:
            self.walk(one, look)
            self._text(one.tail, look)
        self.flush()
