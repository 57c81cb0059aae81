"""Blocks of Markdown, laid flat for an engine: code blanked, and prose that only looks like code brought out of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .prose import reads_as_prose

_FENCE = re.compile(r"^(?P<lead>[ \t>]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?)(?P<mark>`{3,}|~{3,})(?P<info>[^`\n]*)$")
_ITEM = re.compile(r"^[ \t]*(?:[-*+•]|\d{1,3}[.)]|[#>|])")
_INDENT = re.compile(r"^[ \t]{2,}")
_BEGINNING = re.compile(r"(\A|^[ \t]*\n)([ \t]{4,})(?=\S)", re.MULTILINE)
_DEEP = re.compile(r"^(?: {4}| {0,3}\t)")


@dataclass(slots=True)
class _Block:
    """Lines that may be code."""

    lines: list[str] = field(default_factory=list)

    def taken(self) -> list[str]:
        """Return the lines as prose or as blanks, and begin anew."""
        lines, self.lines = self.lines, []
        if reads_as_prose(lines):
            return [_outdented(line) for line in lines]
        return [" " * len(line) for line in lines]


def flatten(text: str) -> str:
    """Return a text of the same length in which code is blank and no prose is indented.

    Indentation becomes empty lines (a line's break for each space), so that an engine that knows Markdown takes
    no deep paragraph for code. A line that goes on with the one before keeps its indentation.
    """
    if "```" not in text and "~~~" not in text and not re.search(r"^[ \t]{2,}", text, re.MULTILINE):
        return text
    out: list[str] = []
    block = _Block()
    fence = ""
    in_list = False
    after_blank = True
    for line in text.split("\n"):
        bare = line.strip()
        if fence:
            if bare.lstrip("> ").startswith(fence) and not bare.lstrip("> ").strip(fence[0]):
                out += [*block.taken(), " " * len(line)]
                fence = ""
            else:
                block.lines.append(line)
            continue
        if opened := _FENCE.match(line):
            out += [*block.taken(), " " * len(line)]
            fence, after_blank = opened["mark"], True
            continue
        is_item = _ITEM.match(line) is not None
        if not bare:
            (block.lines or out).append(line)
            after_blank = True
            continue
        deep = _DEEP.match(line) is not None
        if block.lines and not deep:
            out += block.taken()
        if deep and not in_list and not is_item and (after_blank or block.lines):
            block.lines.append(line)
            after_blank = False
            continue
        out.append(_outdented(line) if is_item or after_blank else line)
        in_list = is_item or (in_list and _INDENT.match(line) is not None)
        after_blank = False
    return "\n".join(out + block.taken())


def outdented(text: str) -> str:
    """Return a text of the same length whose paragraphs don't begin indented, where something was blanked."""
    return _BEGINNING.sub(lambda match: match.group(1) + "\n" * len(match.group(2)), text)


def _outdented(line: str) -> str:
    body = line.lstrip(" \t")
    return "\n" * (len(line) - len(body)) + body
