"""HTML, as Google Docs, Notion, Word and browsers save it: the text as Markdown.

Nothing of a page runs and nothing is loaded. Left out: scripts, styles, templates, ``noscript``, frames, and the title
in the head, which shows nowhere on the page. What is hidden by a style is kept.
"""

from __future__ import annotations

import re

from greenroom.text.problem import Problem
from greenroom.text.source import Format

from .blocks import Page
from .inline import Run
from .reading import Reading, made
from .web.charset import decode_page
from .web.flat import flat
from .web.look import Look, classes
from .web.tree import nest_google_lists
from .web.walk import Walker

#: These may be left off by the rules of HTML; the parser drops what stands behind them, where browsers show it.
_ENDS = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)


def read_html(path: str, data: bytes) -> Reading:
    """Read a page; its text is made, with "line 40" as origins."""
    from lxml import etree

    decoded = decode_page(path, data)
    if isinstance(decoded, Problem):
        return (), (decoded,)
    told = list(decoded.problems)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_pis=True)
    page_text = _ENDS.sub("", decoded.text.removeprefix("\ufeff").replace("\x00", "\ufffd"))
    try:
        root = etree.fromstring(page_text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    page = Page()
    if any("HUGE" in error.message for error in parser.error_log):
        told.append(
            Problem(
                path=path,
                message="The page is nested too deep or too large to keep its structure; only its words were read.",
                hint="Export the document as .docx or .md instead.",
            )
        )
        for line, text in flat(page_text):
            page.paragraph([Run(text=text)], f"line {line}")
    elif root is not None:
        nest_google_lists(root)
        walker = Walker(page, classes([element.text or "" for element in root.iter("style")]))
        for before in reversed([*root.itersiblings(preceding=True)]):
            walker.walk(before, Look())
        walker.walk(root, Look())
        for after in root.itersiblings():
            walker.walk(after, Look())
        walker.flush()
    text, origins = page.finish()
    if not text.strip():
        return (), (
            Problem(
                path=path,
                message="The page holds no words.",
                hint="A page that a script fills can't be read: export the document as .docx or .md instead.",
            ),
        )
    return made(path, data, Format.HTML, decoded.encoding, text, origins, *told)
