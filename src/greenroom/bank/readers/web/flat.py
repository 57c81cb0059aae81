"""The words of a page without its structure, in one pass: for pages that are beyond the limits of the parser."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9:-]*)")
_INLINE = frozenset(
    "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup tt "
    "u var wbr".split()
)
_DROPPED = frozenset({"script", "style", "template", "noscript", "title", "iframe"})


def flat(page: str) -> Iterator[tuple[int, str]]:
    """Yield the line (from 1) and the text of each stretch between two tags that are not inline."""
    at, line, start, counted = 0, 1, 1, 0
    buffer: list[str] = []
    has_words = False
    lower = page.lower()
    while at < len(page):
        opens = page.find("<", at)
        opens = len(page) if opens < 0 else opens
        if opens > at:
            piece = page[at:opens]
            if not has_words and piece.strip():
                first = at + len(piece) - len(piece.lstrip())
                start, has_words = line + page.count("\n", counted, first), True
            buffer.append(piece)
        if opens == len(page):
            break
        match = _TAG.match(page, opens)
        if page.startswith("<!--", opens):
            end = page.find("-->", opens + 4)
            after = len(page) if end < 0 else end + 3
        elif match or page.startswith(("<!", "<?"), opens):
            end = page.find(">", opens)
            after = len(page) if end < 0 else end + 1
        else:
            buffer.append("<")
            at = opens + 1
            continue
        name = match[1].lower() if match else ""
        if name in _DROPPED and page[opens + 1] != "/":
            end = lower.find(f"</{name}", after)
            after = len(page) if end < 0 else end
        if name and name not in _INLINE:
            text = html.unescape("".join(buffer))
            if text.strip():
                yield start, " ".join(text.split())
            buffer, has_words = [], False
        if after - counted > 4096:  # count lines in strides: counting at each tag would be quadratic
            line += page.count("\n", counted, after)
            counted = after
        at = after
    text = html.unescape("".join(buffer))
    if text.strip():
        yield start, " ".join(text.split())
