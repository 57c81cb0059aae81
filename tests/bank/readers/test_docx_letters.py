"""No letter of a Word document is lost, whatever it is made of."""

# Mark-up reads better in one piece.
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from greenroom.bank.readers import read

Word = Callable[..., bytes]
Made = Callable[[str, bytes], str]


NUMBERING = (Path(__file__).resolve().parents[2] / "fixtures" / "numbering.xml").read_text(encoding="utf-8")


_CHARACTERS = st.one_of(
    st.sampled_from(
        [
            *list("aB3 *_`~[]()<>&#|\\-+.:!=1\t情é😀\xa0"),
            "**",
            "---",
            "```",
            "a.",
            "<b>",
            "&amp;",
            "- ",
            "> ",
            "1. ",
            "2) ",
        ]
    ),
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff"),
)
_TEXT = st.lists(_CHARACTERS, max_size=12).map("".join)
_RUN = st.tuples(_TEXT, st.sampled_from(["", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", "<w:strike/>", '<w:b w:val="0"/>']))
_PROPERTIES = st.sampled_from(
    ["", "", '<w:outlineLvl w:val="1"/>', '<w:pStyle w:val="Quote"/>']
    + [
        f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        for level in (0, 1, 2)
        for number in (1, 2, 4, 9)
    ]
)


def _escaped(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape(text)


@st.composite
def paragraphs(draw: Any) -> str:
    runs = draw(st.lists(_RUN, max_size=4))
    joints = draw(st.sampled_from(["", "", "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>", "<w:bookmarkStart/>"]))
    inner = joints.join(
        f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{_escaped(text)}</w:t></w:r>' for text, look in runs
    )
    wrapper = draw(st.sampled_from(["", "", "w:ins", "w:hyperlink", "w:sdt"]))
    return (
        f"<w:p><w:pPr>{draw(_PROPERTIES)}</w:pPr>"
        + (f"<{wrapper}>{inner}</{wrapper}>" if wrapper else inner)
        + "</w:p>"
    )


def tables(content: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    cells = st.lists(content, max_size=2).map(lambda inner: f"<w:tc>{''.join(inner)}</w:tc>")
    rows = st.lists(cells, min_size=1, max_size=3).map(lambda inner: f"<w:tr>{''.join(inner)}</w:tr>")
    return st.lists(rows, max_size=3).map(lambda inner: f"<w:tbl>{''.join(inner)}</w:tbl>")


BODIES = st.lists(st.recursive(paragraphs(), tables, max_leaves=6), max_size=6).map("".join)
STYLES = '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>'


def typed(body: str) -> str:
    """Every letter of the document, in order, by another way than the reader's."""
    from html import unescape

    return "".join(char for char in unescape("".join(re.findall(r"<w:t [^>]*>([^<]*)</w:t>", body))) if char.isalnum())


def _is_within(inner: str, outer: str) -> bool:
    """Tell whether all characters occur in this order."""
    rest: Iterator[str] = iter(outer)
    return all(char in rest for char in inner)


def shown_by_markdown(text: str) -> str:
    """What a reader of the Markdown sees, with the targets of links that the author typed."""
    seen = []
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        for inner in token.children or [token]:
            assert inner.type != "html_block", text
            if inner.type in {"text", "code_inline", "fence", "code_block", "text_special"}:
                seen.append(inner.content)
            if inner.type == "list_item_open":
                seen.append(inner.info)  # its number
            if inner.type in {"link_open", "image"}:
                seen += [str(inner.attrs.get("href", inner.attrs.get("src", ""))), str(inner.attrs.get("title", ""))]
    return "".join(seen)


@given(body=BODIES)
def test_every_letter_is_in_the_text_in_order(word: Word, body: str) -> None:
    sources, _ = read("a.docx", word(body, numbering=NUMBERING, styles=STYLES))
    wanted = typed(body)
    text = "".join(source.text for source in sources)
    assert _is_within(wanted, text)
    # Numbers of lists and headings are added, and <br> in cells; no letter else.
    without_numbers = re.sub(r"\d", "", "".join(char for char in text.replace("<br>", "") if char.isalnum()))
    assert without_numbers == re.sub(r"\d", "", wanted)


@given(body=BODIES.filter(lambda body: "](" not in body))
def test_markdown_shows_every_letter_that_word_shows(word: Word, body: str) -> None:
    sources, _ = read("a.docx", word(body, numbering=NUMBERING, styles=STYLES))
    for source in sources:
        assert _is_within(typed(body), shown_by_markdown(source.text))
