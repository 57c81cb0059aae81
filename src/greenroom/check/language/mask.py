"""The prose of a document, with everything else blanked in place: offsets stay those of the original.

Code, addresses, link targets, tags and front matter become spaces of equal length. What stands in a sentence as a
noun does (inline code, an address) is replaced by a noun, so that the sentence around it stays whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from greenroom.text.source import Source
from greenroom.text.span import Span

from .blocks import flatten, outdented

#: What engines stumble over or read differently, one character for one. A lone surrogate can't even be handed over.
_ODD = dict.fromkeys(
    (*range(9), 11, 12, *range(14, 32), 127, *range(0x80, 0xA0), 0xA0, 0xFEFF, 0x2028, 0x2029),
    " ",
)
_TRANSLATED = str.maketrans(
    {
        **{chr(code): to for code, to in _ODD.items()},
        **dict(zip("‘’ʼ“”，。：；！？（）【】、", "'''\"\",.:;!?()[],", strict=True)),
    },
)
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_END_OF_LINE = re.compile(r"\r\n?")

#: Chinese, Japanese and Korean: left alone, and so are phrases right beside them.
_FOREIGN = re.compile(r"[\u2e80-\u303f\u3040-\u30ff\u3100-\u31bf\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+")
#: Longer than any word and most compounds. An engine's time and memory grow with the square of a word's length.
_ENDLESS = re.compile(r"[^\W\d_]{40,}|[^\s]{160,}")
_CODE = re.compile(r"(?<![`\\])(`{1,2})(?!`)([^`\n]{1,400})\1(?!`)")
_ADDRESS = re.compile(
    r"(?:https?://|ftp://|www\.)[^\s<>\"')\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}"
)
_IMAGE = re.compile(r"!\[[^\]\n]{0,400}\]\([^)\n]{0,2000}\)|!\[\[[^\]\n]{0,400}\]\]")
_TARGET = re.compile(
    r"\]\(\s*(?:<[^>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,400}\)){0,2000})"
    r"(?:\s+(?:\"[^\"\n]{0,400}\"|'[^'\n]{0,400}'))?\s*\)",
)
_WIKI_LINK = re.compile(r"\[\[(?:[^\]|\n]{0,400}\|)?([^\]|\n]{1,400})\]\]")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$", re.MULTILINE)
_REFERENCE = re.compile(r"(?<=\])\[[^\]\n]{0,200}\]|\[\^[^\]\n]{1,100}\]")
_BREAK = re.compile(r"<(?:br|BR)\s{0,3}/?>")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,1000}>")
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|#\d{1,6});")
_TAGS = re.compile(r"(?<![\w&/#])#[A-Za-z][\w/-]{1,60}")
_ELEMENTS = (("<!--", "-->"), ("<style", "</style>"), ("<script", "</script>"), ("%%", "%%"))
_FRONT_MATTER = re.compile(r"\A\s?---[ \t]*\n(?:[^\n]{0,2000}\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")

#: A noun of each length, each beginning with a consonant.
_NOUNS = ("", "x", "it", "box", "part", "thing", "method", "feature", "function", "procedure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A document's prose.

    Attributes:
        text: as long as the source's text, every letter of prose at its own offset; only ``\\n`` ends lines.
        stand_ins: what in it is not the author's: nouns put for code, blanks put for Chinese. By start.
    """

    text: str
    stand_ins: tuple[Span, ...]

    def until(self, end: int) -> Prose:
        """Return the beginning of it."""
        return Prose(text=self.text[:end], stand_ins=tuple(span for span in self.stand_ins if span.end <= end))


def mask(source: Source) -> Prose:
    """Return the prose of a document, which an engine may read as Markdown even if it was plain text.

    Raises on no text at all; time grows with the length of the text.
    """
    stand_ins: list[Span] = []

    def blank(match: re.Match[str]) -> str:
        return _blanked(match.group())

    def noun(match: re.Match[str]) -> str:
        stand_ins.append(Span(*match.span()))
        return _noun(len(match.group()))

    def hole(match: re.Match[str]) -> str:
        stand_ins.append(Span(*match.span()))
        return _blanked(match.group())

    def label(match: re.Match[str]) -> str:
        at, (start, end) = match.start(), match.span(1)
        return " " * (start - at) + match.group(1) + " " * (match.end() - end)

    text = _END_OF_LINE.sub(lambda match: " \n"[-len(match.group()) :], source.text)
    text = _SURROGATE.sub(" ", text).translate(_TRANSLATED)
    text = _FRONT_MATTER.sub(blank, text, count=1)
    for opens, closes in _ELEMENTS:
        text = _without(text, opens, closes)
    text = flatten(text)
    text = _CODE.sub(noun, text)
    text = _IMAGE.sub(hole, text)
    text = _WIKI_LINK.sub(label, text)
    text = _TARGET.sub(lambda match: "]" + " " * (len(match.group()) - 1), text)
    text = _DEFINITION.sub(blank, text)
    text = _REFERENCE.sub(blank, text)
    text = _ADDRESS.sub(noun, text)
    text = _BREAK.sub(lambda match: ". ".ljust(len(match.group())), text)
    text = _TAG.sub(blank, text)
    text = _ENTITY.sub(blank, text)
    text = _TAGS.sub(hole, text)
    text = _FOREIGN.sub(hole, text)
    text = _ENDLESS.sub(hole, text)
    return Prose(text=outdented(text), stand_ins=tuple(sorted(stand_ins)))


def _blanked(text: str) -> str:
    if "\n" not in text:
        return " " * len(text)
    return "".join(character if character == "\n" else " " for character in text)


def _noun(length: int) -> str:
    return _NOUNS[length] if length < len(_NOUNS) else "component".ljust(length)


def _without(text: str, opens: str, closes: str) -> str:
    """Blank everything between two marks; what is never closed stays."""
    parts, at = [], 0
    while (start := text.find(opens, at)) >= 0:
        end = text.find(closes, start + len(opens))
        if end < 0:
            break
        end += len(closes)
        # At the beginning of a line, spaces would be taken for the indentation of code.
        begins_line = not text[text.rfind("\n", 0, start) + 1 : start].strip()
        parts += [text[at:start], "\n" * (end - start) if begins_line else _blanked(text[start:end])]
        at = end
    return "".join([*parts, text[at:]]) if parts else text
