"""Pages become Markdown, and no letter of theirs is lost."""

# ruff: noqa: E501
# Pages are what programs write, in their long lines.
from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from greenroom.bank.readers import read

Made = Callable[[str, bytes], str]


# -- what programs write -----------------------------------------------------------------------------------------------
def test_google_docs_says_in_classes_what_is_bold_and_how_deep_a_list_is(made: Made) -> None:
    page = """<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type">
    <style type="text/css">@import url(https://fonts.example.org/x);.lst-kix_a-0 > li:before{content:"x"}
    .c1{font-weight:700}.c2{font-style:italic;color:#000}ol.c9{list-style:none}</style></head><body class="c8">
    <p class="c4 title"><span class="c1">My bank</span></p><h1 class="c3"><span class="c1">A late parcel</span></h1>
    <p class="c5"><span class="c1">Situation:</span><span>&nbsp;A parcel was </span><span class="c2">late</span><span>.</span></p>
    <ul class="c6 lst-kix_a-0 start"><li><span>one</span></li><li><span>two</span></li></ul>
    <ul class="c6 lst-kix_a-1 start"><li>deep</li></ul><ol class="lst-kix_a-2 start" start="4"><li>deeper</li></ol>
    <ul class="c6 lst-kix_a-0"><li>three</li></ul><p class="c5 c7"><span></span></p>
    <p><a href="https://www.google.com/url?q=https://example.org/a%3Fb&amp;sa=D">site</a></p></body></html>"""
    assert made("bank.html", page.encode()) == (
        "# My bank\n\n# A late parcel\n\n**Situation:** A parcel was *late*.\n\n"
        "- one\n- two\n  - deep\n\n    4. deeper\n- three\n\n[site](https://example.org/a?b)\n"
    )


def test_what_google_docs_copies_is_not_all_bold(made: Made) -> None:
    page = '<b style="font-weight:normal"><p>plain</p><p><span style="font-weight:700">bold</span></p></b>'
    assert made("a.html", page.encode()) == "plain\n\n**bold**\n"


def test_notion_toggles_boxes_and_properties(made: Made) -> None:
    page = """<html><head><title>Bank</title></head><body><article class="page sans"><header><h1 class="page-title">Bank</h1>
    <table class="properties"><tbody><tr><th>Tags</th><td><span>Earn Trust</span></td></tr></tbody></table></header>
    <div class="page-body"><ul class="toggle"><li><details open=""><summary>Late <b>parcel</b> &amp; all</summary>
    <p>Situation: it was late.</p><ul class="bulleted-list"><li style="list-style-type:disc">I rang<ul class="bulleted-list">
    <li>twice</li></ul></li></ul></details></li></ul>
    <ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>done</span></li></ul>
    <figure class="callout"><div>💡</div><div>Use for trust</div></figure>
    <ol type="1" class="numbered-list" start="1"><li>a</li></ol><ol type="1" class="numbered-list" start="2"><li>b</li></ol>
    <blockquote>quoted</blockquote><hr/></div></article></body></html>"""
    assert made("bank.html", page.encode()) == (
        "# Bank\n\nTags: Earn Trust\n\n<details>\n<summary>Late parcel &amp; all</summary>\n\nSituation: it was late.\n\n"
        "- I rang\n  - twice\n\n</details>\n\n- [x] done\n\n💡\n\nUse for trust\n\n1. a\n2. b\n\n> quoted\n\n---\n"
    )


def test_word_writes_markers_as_text(made: Made) -> None:
    page = """<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·
    <span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>First point</p>
    <p class=MsoListParagraph><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Second point</p>"""
    assert made("a.htm", page.encode()) == "- First point\n\n2. Second point\n"


# -- structure ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<h2>A <b>b</b><br>c</h2>", "## A b c"),
        ("<h3><div>in</div><div>it</div></h3>", "### in it"),
        ("a<p>b</p>c", "a\n\nb\n\nc"),
        ("<p>one\n  two&nbsp;&nbsp; three<br>four</p>", "one two three  \nfour"),
        ("<dl><dt>Task</dt><dd>Mine.</dd></dl>", "**Task**\n\nMine."),
        ("<p><b>Situation:</b>We <i>did</i> <s>not</s> <code>x*y</code></p>", "**Situation**:We *did* ~~not~~ `x*y`"),
        ("<ol><li>a</li><li value=7>b<p>c</p></li><li>d</li></ol>", "1. a\n7. b\n\n   c\n8. d"),
        ("<ol start=3><li>a</ol>", "3. a"),
        ("<p>x</p><ol start=3><li>a<ol start=2><li>b</ol></ol>", "x\n\n3. a\n\n   2. b"),
        ("<ul><li><h3>Late</h3>text</li></ul>", "- **Late**\n\n  text"),
        ("<ul><li></li><li>a</li></ul>", "- a"),
        ("<blockquote><p>a</p><blockquote>b</blockquote></blockquote>c", "> a\n>\n> > b\n\nc"),
        ("<blockquote>a</blockquote><blockquote>b</blockquote>", "> a\n\n> b"),
        ("<pre>\n a\n\n  b``\n</pre>", "```\n a\n\n  b``\n```"),
        ("<pre>a```b<br>c</pre>", "````\na```b\nc\n````"),
        ("<table><tr><th>S<th>T<tr><td>a<td>b<p>c</table>", "| S | T |\n| --- | --- |\n| a | b<br>c |"),
        ("<table><tr><td>one</td></tr><tr><td><p>two</p></td></tr></table>", "one\n\ntwo"),
        ("<table><tr><td><h2>A</h2></td><td>b</td></tr></table>", "## A\n\nb"),
        ("<table><tr><td colspan=2>w</td></tr><tr><td>a</td><td>b</td></tr></table>", "| w |  |\n| --- | --- |\n| a | b |"),
        ("<table><tr><td>a<ul><li>x<li>y</ul><td>b|c</table>", "| a<br>- x<br>- y | b\\|c |\n| --- | --- |"),
        ("<table>stray<tr><td>a<td>b</table>", "stray\n\na\n\nb"),
        ("<details><p>x</p><summary>S</summary></details>", "<details>\n<summary>S</summary>\n\nx\n\n</details>"),
        ("<p>&lt;name&gt; &amp;amp; 3 &lt; 4</p>", "\\<name> \\&amp; 3 < 4"),
        ("<hr><p>---</p><p>a</p>", "\\---\n\na"),
        ("<p>a</p></body></html><p>after</p>", "a\n\nafter"),
        ("<a href='javascript:x()'>press</a> <a href='#top'>up</a> <a href=' https://e.org '>e</a>", "press up [e](https://e.org)"),
        ("<a href='https://e.org'><p>para</p></a>", "[para](https://e.org)"),
        ("<button>go</button><textarea>typed <b></textarea><select><option>1<option>2</select>", "go\n\ntyped \\<b>\n\n1\n\n2"),
        ("x<input type=checkbox checked> y", "x[x] y"),
        ("<!-- greenroom: ignore a --><p>x</p><!-- other -->", "<!-- greenroom: ignore a -->\n\nx"),
        ("<center>a<font>b</font></center>", "ab"),
        ("<ruby>情<rt>qing</rt></ruby>", "情qing"),
    ],
)  # fmt: skip
def test_blocks(made: Made, page: str, text: str) -> None:
    assert made("a.html", page.encode()) == f"{text}\n"


def test_scripts_styles_and_titles_are_left_out(made: Made) -> None:
    page = (
        "<title>t</title><script>document.write('<p>s</p>')</script><style>p{}</style><noscript>n</noscript>"
        "<template>p</template><iframe src='https://example.org/'>f</iframe><p onclick='x()'>kept</p><img alt=i src=x.png>"
    )
    assert made("a.html", page.encode()) == "kept\n"


def test_origins_are_lines_of_the_page() -> None:
    page = b"<h1>One</h1>\n\n<p>Two\n</p>\n<table>\n<tr><td>a<td>b\n<tr><td>Three<td>d\n</table>"
    (source,), _ = read("a.html", page)
    assert [source.origin(source.text.index(word)) for word in ("One", "Two", "Three")] == [
        "line 1",
        "line 3",
        "line 7",
    ]
    assert (source.format, source.made, source.editable) == ("html", True, False)


# -- encodings ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ('<meta charset="gb2312">', "gb18030", "情境"),
        ("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>", "cp1252", "it’s naïve"),
        ('<meta charset="windows-1251">', "cp1251", "отчёт"),
        ('<meta charset="Shift_JIS">', "cp932", "私たち"),
        ('<?xml version="1.0" encoding="big5"?>', "big5", "專案"),
    ],
)
def test_a_page_says_its_encoding(declared: str, encoding: str, text: str) -> None:
    data = f"{declared}<p>{text}</p>".encode(encoding)
    (source,), problems = read("a.html", data)
    assert problems == ()
    assert source.text == f"{text}\n"
    assert source.encoding == encoding


def test_utf8_is_utf8_whatever_a_page_says(made: Made) -> None:
    assert made("a.html", "<meta charset=iso-8859-1><p>情境 é</p>".encode()) == "情境 é\n"
    assert made("a.html", b"\xef\xbb\xbf<p>\xc3\xa9</p>") == "é\n"
    assert made("a.html", b"<?xml version='1.0' encoding='latin-1'?><p>\xc3\xa9</p>") == "é\n"


def test_a_page_in_utf16_is_read_and_told() -> None:
    (source,), problems = read("a.html", b"\xff\xfe" + "<p>情境</p>".encode("utf-16-le"))
    assert source.text == "情境\n"
    assert problems[0].message == "The file was read as UTF-16, because it is not UTF-8."


# -- bad pages ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "page",
    [
        "<p></p>",
        "<script>x</script>",
        "<!-- only -->",
        "<html>",
        "<",
        "<a b='" + "x" * 999,
        "\ufeff <br>",
        "<p>\u200b</p>",
    ],
)
def test_a_page_without_words_is_told_or_read(page: str) -> None:
    sources, problems = read("a.html", page.encode())
    if sources:
        assert sources[0].text.strip()
    else:
        assert problems[0].message == "The page holds no words."


@pytest.mark.parametrize("tag", ["blockquote", "ul><li", "div", "b", "table><tr><td", "details"])
def test_ten_thousand_levels_are_read_without_their_structure(tag: str) -> None:
    page = f"<p>before</p>{f'<{tag}>' * 10_000}deep &amp; down<script>no</script><p>after</p>"
    (source,), problems = read("a.html", page.encode())
    assert source.text == "before\n\ndeep & down\n\nafter\n"
    assert [problem.message for problem in problems] == [
        "The page is nested too deep or too large to keep its structure; only its words were read."
    ]


def test_eleven_million_letters_in_one_paragraph_are_read() -> None:
    (source,), problems = read("a.html", b"<p>" + b"letters " * 1_400_000 + b"</p><p>after</p>")
    assert source.text.count("letters") == 1_400_000
    assert source.text.endswith("\n\nafter\n")
    assert len(problems) == 1


def test_lines_of_a_flat_page_are_counted() -> None:
    page = "\n" * 5000 + "<div>" * 300 + "a" + "\n" * 5000 + "<p>\nb</p>"
    (source,), _ = read("a.html", page.encode())
    assert [source.origin(source.text.index(word)) for word in ("a", "b")] == ["line 5001", "line 10002"]


@pytest.mark.parametrize("piece", ["<!--", "<a ", "<script>", "</", "<", "&", "<![CDATA[", "<p title='", "<!", "<?"])
def test_broken_pages_take_no_quadratic_time(piece: str) -> None:
    """A megabyte of each: whoever is quadratic here does not come back within the hour."""
    sources, problems = read("a.html", (piece * (1_000_000 // len(piece))).encode())
    assert sources or problems
    sources, problems = read("a.html", ("<div>" * 300 + piece * (1_000_000 // len(piece))).encode())
    assert sources or problems


@pytest.mark.parametrize(
    "page",
    [
        "<style>" + "</h1>" * 80_000,
        "<style>" + ".a{font-weight:700}" * 50_000 + "</style><p class=a>x",
        "<style>a{text-decoration:" + " " * 500_000 + "}</style><p>x",
        "<p>" + "<b>a</b>" * 100_000,
        "<p>a<br>-" + " " * 500_000 + "x",
        "<table><tr>" + "<td>a" * 20_000 + "<tr><td>b<td>c" * 20_000,
        "<details><summary>s</summary></details>" * 20_000,
        "<p>" + "<span>a</span>" * 100_000,
        "<p>a<b>" + "!" * 1_000_000 + "</b>a",
    ],
    ids=range(9),
)
def test_large_pages_take_no_quadratic_time(page: str) -> None:
    """Some of these were found by fuzzing, the others by looking for their like."""
    assert read("a.html", page.encode())


@pytest.mark.parametrize("control", ["\x0b", "\x01", "\x1f", "\x85", "\ufffe", "&#11;", "&#1;", "&#x1f;"])
def test_control_characters_stop_nothing(control: str) -> None:
    """Found by fuzzing: such characters could be read from the tree, but not be put back into it."""
    page = f"<details><b>x{control}</b>{control}<summary>s{control}</summary>after{control}</details><pre>a<br>{control}b</pre>{'<p>1' * 300}"
    (source,), _ = read("a.html", page.encode())
    assert [word for word in re.findall(r"[a-z]+", source.text) if word != "summary"] == [
        "details",
        "s",
        "x",
        "after",
        "details",
        "a",
        "b",
    ]


def test_control_characters_and_odd_entities_are_harmless(made: Made) -> None:
    assert made("a.html", b"<p>a&#0;b&#xD800;c&bogus;d&#x80;e</p>") == "a\ufffdb\ufffdc\\&bogus;d€e\n"


# -- nothing is lost ---------------------------------------------------------------------------------------------------
_TEXT = st.lists(
    st.one_of(
        st.sampled_from(
            [*"aB3 *_`~[]()<>&#|\\-+.:!=1\n\t情é😀\u00a0", "**", "---", "```", "<b>", "&amp;", "- ", "> ", "1. "]
        ),
        st.characters(blacklist_categories=("Cs", "Cc", "Cn", "Co")),
    ),
    max_size=10,
).map(lambda pieces: html.escape("".join(pieces)))
_INLINE = [
    "b",
    "i",
    "span",
    "code",
    "s",
    "a",
    "u",
    "font",
    "q",
    "span style='font-weight:700'",
    "a href='https://e.org/'",
]
_BLOCK = [
    "p", "div", "h1", "h4", "blockquote", "section", "figure", "center", "pre", "details", "td", "dl", "dt", "dd", "summary",
    "ul", "ol", "li", "ol start=4", "ul class='lst-kix_a-1'", "ul class='lst-kix_a-0'", "table", "tr", "tbody", "caption",
    "p class=title", "button", "label",
]  # fmt: skip


def _wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(st.sampled_from([*_INLINE, *_BLOCK]), st.lists(inner, max_size=4)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0].split()[0]}>"
    )


PAGES = st.lists(
    st.recursive(st.one_of(_TEXT, st.just("<br>"), st.just("<hr>")), _wrapped, max_leaves=14), max_size=5
).map(lambda parts: f"<p>start</p>{''.join(parts)}")


def _is_within(inner: str, outer: str) -> bool:
    rest: Iterator[str] = iter(outer)
    return all(char in rest for char in inner)


def _summaries_first(page: str) -> bool:
    """Summaries come first in what is made; then letters are in another order."""
    return "<summary>" not in page


def typed(page: str) -> str:
    return "".join(char for char in html.unescape(re.sub(r"<[^>]*>", "", page)) if char.isalnum())


@given(page=PAGES)
def test_every_letter_is_in_the_text(page: str) -> None:
    (source,), _ = read("a.html", page.encode())
    if _summaries_first(page):
        assert _is_within(typed(page), source.text)
    else:
        for char in set(typed(page)):
            assert source.text.count(char) >= typed(page).count(char)


@given(page=PAGES.filter(lambda page: "](" not in page and "summary" not in page and "details" not in page))
def test_markdown_shows_every_letter_that_a_browser_shows(page: str) -> None:
    (source,), _ = read("a.html", page.encode())
    seen = []
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source.text):
        for inner in token.children or [token]:
            if inner.type in {"text", "code_inline", "fence", "code_block", "text_special"}:
                seen.append(inner.content)
            if inner.type == "list_item_open":
                seen.append(inner.info)  # its number
            if inner.type in {"link_open", "image"}:
                seen += [str(inner.attrs.get("href", inner.attrs.get("src", ""))), str(inner.attrs.get("title", ""))]
    assert _is_within(typed(page), "".join(seen))
