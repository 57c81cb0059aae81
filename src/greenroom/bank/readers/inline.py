"""Stretches of one line, and how they are written in Markdown.

What the author typed stays as typed, Markdown included: many a Word document holds text that was pasted as Markdown,
and "- I did" or "**Situation:**" typed by hand mean what they mean there. A backslash is put only where Markdown would
hide letters or turn them into something else: tags, entities, link definitions, code fences, underlines of headings.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text with one look. ``text`` may hold ``\\n``: a break of the line that the author made."""

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    link: str | None = None
    raw: bool = False

    @property
    def look(self) -> tuple[bool, bool, bool, bool, str | None, bool]:
        """All but the text."""
        return self.bold, self.italic, self.struck, self.code, self.link, self.raw


_HIDES = re.compile(
    r"""\\(?=[!-/:-@\[-`{-~])            # a backslash that would vanish
      | <(?=[A-Za-z/!?])                 # a tag or a comment
      | &(?=\#?[A-Za-z0-9]+;)            # an entity
    """,
    re.VERBOSE,
)
_AT_START = re.compile(
    r"""`{3,} | ~{3,}                    # a fence of code, open to the end of the document
      | \[[^\]\n]+\]:                    # a definition of a link, which shows nowhere
      | \#(?=[ \t]+[a-z])                # "# of users grew": a heading begins with a capital
      | [>+](?=\s?\d)                    # "> 50 % more"
    """,
    re.VERBOSE,
)
_UNSAFE_LINK = re.compile(r"\s*(javascript|data|vbscript|file|about|blob)\s*:", re.IGNORECASE)


def _is_space(text: str) -> bool:
    return not text or text.isspace()


def _is_mark(char: str) -> bool:
    """Tell whether a character is punctuation or a symbol, as CommonMark counts it."""
    return bool(char) and unicodedata.category(char)[0] in "PS"


def escape(text: str) -> str:
    """Put a backslash where Markdown would hide something of the text."""
    return _HIDES.sub(lambda match: "\\" + match[0], text)


def escape_start(line: str, *, follows: bool) -> str:
    """Put a backslash before a line that would become something else. ``follows``: its block has a line above it."""
    # Dashes under a line would make a heading of it; with bars, a table.
    if _AT_START.match(line) or (follows and not line.strip("=-|: \t")):
        return "\\" + line
    return line


def split_lines(runs: Iterable[Run]) -> list[list[Run]]:
    """Split runs at the breaks that they hold."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n")
        lines[-1].append(replace(run, text=first))
        lines += [[replace(run, text=other)] for other in others]
    return lines


def _merged(runs: Sequence[Run]) -> list[Run]:
    """Join neighbours that look the same; white space takes the look of what stands before it."""
    groups: list[tuple[Run, list[str]]] = []
    for run in runs:
        if not run.text:
            continue
        last = groups[-1][0] if groups else None
        is_blank = not run.raw and run.text.isspace()
        if last is not None and (run.look == last.look or (is_blank and not last.raw)):
            groups[-1][1].append(run.text)
        else:
            groups.append((run, [run.text]))
    return [replace(run, text="".join(texts)) for run, texts in groups]


def _code(text: str) -> str:
    longest = max((len(ticks) for ticks in re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _target(link: str) -> str:
    return re.sub(r"[\s()<>\\]", lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), link.strip())


def _written(run: Run, before: str, after: str) -> tuple[str, str, str]:
    """Return white space and marks before, the run as Markdown, and what stands behind it."""
    body = run.text.strip()
    if not body:
        return run.text, "", ""
    at = run.text.index(body)
    lead, trail = run.text[:at], run.text[at + len(body) :]
    if run.code:
        return lead, _code(body), trail
    link = run.link if run.link and run.link.strip() != body and not _UNSAFE_LINK.match(run.link) else None
    marks = "~~" * (run.struck and "~" not in body) + "**" * run.bold + "*" * run.italic
    if marks and (body[0] == "*" or body[-1] == "*" or (not lead and before == "*")):
        marks = ""  # typed as Markdown already, or two marks side by side, which nobody can tell apart
    if marks and not link:
        # A mark between punctuation and a letter would not close ("**Situation:**We"): the punctuation steps outside.
        start, end = 0, len(body)
        if not trail and not _is_space(after) and not _is_mark(after):
            while end and (_is_mark(body[end - 1]) or body[end - 1].isspace()):
                end -= 1
        if not lead and not _is_space(before) and not _is_mark(before):
            while start < end and (_is_mark(body[start]) or body[start].isspace()):
                start += 1
        if start >= end:
            return escape(lead + body + trail), "", ""
        lead, body, trail = lead + body[:start], body[start:end], body[end:] + trail
    text = escape(body)
    if marks:
        text = text.replace("*", "\\*")
    if link:
        named = re.sub(r"[\[\]]", lambda match: "\\" + match[0], text)
        text = f"[{named}]({_target(link)})"
    return escape(lead), f"{marks}{text}{marks[::-1]}", escape(trail)


def write(runs: Sequence[Run]) -> str:
    """Return one line of runs as Markdown, without white space at its edges."""
    merged = _merged(runs)
    pieces: list[str] = []
    before = ""
    for number, run in enumerate(merged):
        after = merged[number + 1].text[:1] if number + 1 < len(merged) else ""
        written = run.text if run.raw else "".join(_written(run, before, after))
        pieces.append(written)
        before = written[-1:] or before
    return "".join(pieces).strip()
