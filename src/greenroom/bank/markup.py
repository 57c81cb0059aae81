"""Inline mark-up of Markdown and HTML: a line as plain words, with a map back to where each character stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from greenroom.text.span import Span

#: One alternative a kind of mark-up. Order matters: what is longer comes first.
_MARK = re.compile(
    r"""
    (?P<comment><!--.{0,600}?-->)
  | (?P<tag></?[A-Za-z][^<>\n]{0,300}>)
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});)
  | (?P<wiki>!?\[\[(?:[^\[\]\n|]{0,300}\|)?(?=[^\[\]\n]{0,300}\]\]))
  | (?P<wikiend>\]\])
  | (?P<link>!?\[(?=[^\[\]\n]{0,400}\](?:\([^()\n]{0,500}(?:\([^()\n]{0,200}\)[^()\n]{0,300})?\)|\[[^\[\]\n]{0,100}\])))
  | (?P<linkend>\](?:\([^()\n]{0,500}(?:\([^()\n]{0,200}\)[^()\n]{0,300})?\)|\[[^\[\]\n]{0,100}\]))
  | (?P<bold>\*{2,3}|(?<![^\W_])_{2,3}(?=\S)|(?<=\S)_{2,3}(?![^\W_]))
  | (?P<light>\*|(?<![^\W_])_(?=\S)|(?<=\S)_(?![^\W_])|~~|==|`+)
  | (?P<escape>\\(?=[!-/:-@\[-`{-~]))
    """,
    re.VERBOSE,
)
_SPECIAL = re.compile(r"[*_~=`<&\[\]\\]")
_BOLD_TAGS = re.compile(r"<(/?)(?:b|strong|th)\b", re.IGNORECASE)
_TARGET = re.compile(r"\]\(\s*<?([^()\s>]*(?:\([^()\s]*\)[^()\s>]*)?)|!?\[\[([^\[\]\n|]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A stretch of text without its mark-up.

    Attributes:
        text: the words, mark-up left out, entities resolved.
        where: for each character of ``text`` its offset in the source; one more for the end.
        bold: how many of the first characters stand in bold, counted to the end of the first bold run.
        all_bold: every letter stands in bold.
        links: targets of its links, in order, as written.
        linked: how many characters stand inside links.
    """

    text: str
    where: tuple[int, ...] | range
    bold: int = 0
    all_bold: bool = False
    links: tuple[str, ...] = ()
    linked: int = 0

    def span(self, start: int, end: int) -> Span:
        """Return where a range of the plain text stands in the source."""
        if end <= start:
            return Span(self.where[start], self.where[start])
        return Span(self.where[start], self.where[end - 1] + 1)


def strip_markup(text: str, span: Span) -> Plain:
    """Return the words of a span without mark-up. Never raises; what only looks like mark-up stays as it is."""
    raw = text[span.start : span.end]
    if not _SPECIAL.search(raw):
        return Plain(text=raw, where=range(span.start, span.end + 1))
    return _Stripper(raw, span.start).strip()


class _Stripper:
    """Goes over one stretch of text, mark by mark."""

    def __init__(self, raw: str, base: int) -> None:
        self.raw, self.base = raw, base
        self.words: list[str] = []
        self.where: list[int] = []
        self.bold = False
        self.bold_from, self.bold_to = -1, 0
        self.bold_letters = self.letters = self.linked = self.depth = 0

    def strip(self) -> Plain:
        at = 0
        for match in _MARK.finditer(self.raw):
            self._keep(self.raw[at : match.start()], at)
            self._read(match)
            at = match.end()
        self._keep(self.raw[at:], at)
        self.where.append(self.base + len(self.raw))
        return Plain(
            text="".join(self.words),
            where=tuple(self.where),
            bold=self.bold_to,
            all_bold=bool(self.letters) and self.bold_letters == self.letters,
            links=tuple(target or note for target, note in _TARGET.findall(self.raw)),
            linked=self.linked,
        )

    def _keep(self, piece: str, at: int) -> None:
        if not piece:
            return
        self.words.append(piece)
        self.where.extend(range(self.base + at, self.base + at + len(piece)))
        count = sum(character.isalnum() for character in piece)
        self.letters += count
        self.bold_letters += count if self.bold else 0
        self.linked += len(piece) if self.depth else 0

    def _read(self, match: re.Match[str]) -> None:
        kind = match.lastgroup
        if kind == "bold":
            self._toggle(bold=not self.bold)
        elif kind == "tag":
            tag = _BOLD_TAGS.match(match[0])
            if tag:
                self._toggle(bold=not tag[1])
            if match[0][:3].lower() == "<br" and self.words and not self.words[-1].endswith(" "):
                self._put(" ", match)
        elif kind == "entity":
            self._put(unescape(match[0]), match)
        elif kind in ("link", "wiki"):
            self.depth += 1
        elif kind in ("linkend", "wikiend"):
            self.depth = max(0, self.depth - 1)

    def _put(self, words: str, match: re.Match[str]) -> None:
        self.words.append(words)
        self.where.extend([self.base + match.start()] * len(words))

    def _toggle(self, *, bold: bool) -> None:
        if bold and self.bold_from < 0 and not self.letters:
            self.bold_from = len(self.where)
        if not bold and self.bold and self.bold_from >= 0 and not self.bold_to:
            self.bold_to = len(self.where)
        self.bold = bold


def plain(text: str) -> str:
    """Return a short text without mark-up and without white space at its edges or doubled inside."""
    return " ".join(strip_markup(text, Span(0, len(text))).text.split())
