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
    words: list[str] = []
    where: list[int] = []
    bold = False
    bold_from, bold_to = -1, 0
    bold_letters = letters = linked = 0
    begun = False
    depth = 0
    at = 0
    for match in _MARK.finditer(raw):
        piece = raw[at : match.start()]
        if piece:
            words.append(piece)
            where.extend(range(span.start + at, span.start + match.start()))
            count = sum(character.isalnum() for character in piece)
            letters += count
            begun = begun or not piece.isspace()
            bold_letters += count if bold else 0
            linked += len(piece) if depth else 0
        at = match.end()
        kind = match.lastgroup
        size = len(where)
        toggled = None
        if kind == "bold":
            toggled = not bold
        elif kind == "tag":
            tag = _BOLD_TAGS.match(match[0])
            toggled = not tag[1] if tag else None
            if match[0][:3].lower() == "<br" and words and not words[-1].endswith(" "):
                words.append(" ")
                where.append(span.start + match.start())
        elif kind == "entity":
            value = unescape(match[0])
            words.append(value)
            where.extend([span.start + match.start()] * len(value))
        elif kind in ("link", "wiki"):
            depth += 1
        elif kind in ("linkend", "wikiend"):
            depth = max(0, depth - 1)
        if toggled is True and bold_from < 0 and not begun:
            bold_from = size
        if toggled is False and bold and bold_from >= 0 and not bold_to:
            bold_to = size
        bold = bold if toggled is None else toggled
    tail = raw[at:]
    count = sum(character.isalnum() for character in tail)
    words.append(tail)
    where.extend(range(span.start + at, span.end + 1))
    plain = "".join(words)
    targets = tuple(a or b for a, b in _TARGET.findall(raw))
    return Plain(
        text=plain,
        where=tuple(where),
        bold=bold_to,
        all_bold=bool(letters) and bold_letters == letters and not count,
        links=targets,
        linked=linked,
    )


def plain(text: str) -> str:
    """Return a short text without mark-up and without white space at its edges or doubled inside."""
    return " ".join(strip_markup(text, Span(0, len(text))).text.split())
