"""Word documents become Markdown, and no letter of theirs is lost."""

# ruff: noqa: E501
# Mark-up reads better in one piece.
from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from typing import Any

import docx
import pytest
from docx.document import Document
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from greenroom.bank.readers import read

Word = Callable[..., bytes]
Made = Callable[[str, bytes], str]


def p(text: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def saved(document: Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


NUMBERING = """
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="3">
  <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Q%1."/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="4">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="1"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
"""


def item(text: str, list_id: int, level: int = 0) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


# -- structure ---------------------------------------------------------------------------------------------------------
def test_what_python_docx_writes_is_read_as_a_person_sees_it() -> None:
    document = docx.Document()
    document.add_heading("My bank", 0)
    document.add_heading("The late parcel", 1)
    paragraph = document.add_paragraph()
    paragraph.add_run("Situation:").bold = True
    paragraph.add_run(" A parcel was ")
    paragraph.add_run("very").italic = True
    paragraph.add_run(" late.")
    document.add_paragraph("I rang the depot", style="List Bullet")
    document.add_paragraph("twice", style="List Bullet 2")
    document.add_paragraph("I wrote to the customer", style="List Bullet")
    document.add_paragraph("First", style="List Number")
    document.add_paragraph("Second", style="List Number")
    document.add_paragraph("Said so", style="Intense Quote")
    (source,), problems = read("bank.docx", saved(document))
    assert problems == ()
    assert source.text == (
        "# My bank\n\n# The late parcel\n\n**Situation:** A parcel was *very* late.\n\n"
        "- I rang the depot\n  - twice\n- I wrote to the customer\n1. First\n2. Second\n\n> ***Said so***\n"
    )
    assert (source.format, source.made, source.editable) == ("docx", True, False)


def test_origins_say_which_paragraph_and_which_row() -> None:
    document = docx.Document()
    document.add_paragraph("one")
    document.add_paragraph("")
    document.add_paragraph("two")
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "three", "four"
    document.add_paragraph("five")
    (source,), _ = read("bank.docx", saved(document))
    places = {word: source.origin(source.text.index(word)) for word in ("one", "two", "three", "four", "five")}
    assert places == {
        "one": "paragraph 1",
        "two": "paragraph 2",
        "three": "table 1, row 1",
        "four": "table 1, row 2",
        "five": "paragraph 3",
    }


def test_tables_are_tables_and_boxes_are_text() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Situation", "We had one | two"
    table.cell(1, 0).text, table.cell(1, 1).text = "Result", "Good.\nBetter."
    table.cell(1, 1).add_paragraph("Best.")
    box = document.add_table(1, 1)
    box.cell(0, 0).text = "A box"
    box.cell(0, 0).add_paragraph("of two")
    (source,), _ = read("bank.docx", saved(document))
    assert source.text == (
        "| Situation | We had one \\| two |\n| --- | --- |\n| Result | Good.<br>Better.<br>Best. |\n\nA box\n\nof two\n"
    )


def test_lists_nest_number_and_begin_anew(word: Word, made: Made) -> None:
    body = (
        item("one", 1)
        + item("two", 1)
        + item("a", 1, 1)
        + item("b", 1, 1)
        + item("three", 1)
        + p("between")
        + item("four", 1)
        + item("again", 5)
        + item("dot", 2)
        + item("deep", 2, 2)
        + item("dot", 2)
    )
    assert made("a.docx", word(body, numbering=NUMBERING)) == (
        "1. one\n2. two\n   1. a\n   2. b\n3. three\n\nbetween\n\n4. four\n1. again\n- dot\n  - deep\n- dot\n"
    )


def test_words_that_a_list_puts_before_its_numbers_are_kept(word: Word, made: Made) -> None:
    body = item("Tell me", 3) + item("Why", 3)
    assert made("a.docx", word(body, numbering=NUMBERING)) == "Q3. Tell me\n\nQ4. Why\n"


def test_headings_come_from_style_outline_or_name_in_any_language(word: Word, made: Made) -> None:
    styles = """
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Story"><w:name w:val="Story"/><w:basedOn w:val="berschrift2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
    """
    body = (
        p("One", '<w:pStyle w:val="berschrift2"/>')
        + p("Two", '<w:pStyle w:val="Story"/>')
        + p("Three", '<w:outlineLvl w:val="2"/>')
        + p("Not", '<w:pStyle w:val="Story"/><w:outlineLvl w:val="9"/>')
        + p("Loop", '<w:pStyle w:val="Loop"/>')
        + p("Nine", '<w:outlineLvl w:val="8"/>')
    )
    assert made("a.docx", word(body, styles=styles)) == "## One\n\n## Two\n\n### Three\n\nNot\n\nLoop\n\n###### Nine\n"


def test_numbers_of_headings_are_kept(word: Word, made: Made) -> None:
    number = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="{}"/>'
    body = p("Stories", number.format(0, 0)) + p("Late", number.format(1, 1)) + p("Early", number.format(1, 1))
    assert made("a.docx", word(body, numbering=NUMBERING)) == "# 1 Stories\n\n## 1.1 Late\n\n## 1.2 Early\n"


def test_bold_by_style_is_bold_and_can_be_taken_off(word: Word, made: Made) -> None:
    styles = (
        '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Fat"><w:name w:val="Fat"/><w:rPr><w:b w:val="1"/></w:rPr></w:style>'
    )
    body = (
        '<w:p><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>Task</w:t></w:r><w:r><w:t xml:space="preserve"> mine</w:t></w:r></w:p>'
        '<w:p><w:pPr><w:pStyle w:val="Fat"/></w:pPr><w:r><w:t xml:space="preserve">all </w:t></w:r>'
        '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>but this</w:t></w:r></w:p>'
    )
    assert made("a.docx", word(body, styles=styles)) == "**Task** mine\n\n**all** but this\n"


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ([("Situation:", "b"), ("We", "")], "**Situation**:We"),
        ([("情境：", "b"), ("我们", "")], "**情境**：我们"),
        ([("Situ", "b"), ("ation", "b"), (": ", "b"), ("We", "")], "**Situation:** We"),
        ([("a", "b"), (" ", ""), ("b", "b")], "**a b**"),
        ([(" a ", "i"), ("b", "")], "*a* b"),
        ([("a", "b"), ("b", "i")], "**a**b"),
        ([("x", ""), ("(y)", "b"), ("z", "")], "x(**y**)z"),
        ([("**Task:**", "b"), (" x", "")], "**Task:** x"),
        ([("5*3", "b")], "**5\\*3**"),
        ([("gone", "strike")], "~~gone~~"),
        ([(":", "b"), ("We", "")], ":We"),
    ],
)
def test_marks_are_put_where_markdown_reads_them(
    word: Word, made: Made, runs: list[tuple[str, str]], text: str
) -> None:
    body = "".join(
        f'<w:r><w:rPr>{f"<w:{look}/>" if look else ""}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'
        for words, look in runs
    )
    assert made("a.docx", word(f"<w:p>{body}</w:p>")) == f"{text}\n"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("- I did", "- I did"),
        ("**Situation:** we", "**Situation:** we"),
        ("## Story 1", "## Story 1"),
        ("# of users grew", "\\# of users grew"),
        ("&gt; 50 % more", "\\> 50 % more"),
        ("&lt;company name&gt; and 3 &lt; 4", "\\<company name> and 3 < 4"),
        ("R&amp;D &amp;amp; &amp;lt;", "R&D \\&amp; \\&lt;"),
        ("C:\\temp \\* end\\", "C:\\temp \\\\* end\\"),
        ("[note]: this vanishes", "\\[note]: this vanishes"),
        ("[x] done", "[x] done"),
        ("```", "\\```"),
        ("      far in", "far in"),
        ("____ and snake_case", "____ and snake_case"),
    ],
)
def test_only_what_markdown_would_hide_is_escaped(word: Word, made: Made, typed: str, text: str) -> None:
    assert made("a.docx", word(p(typed))) == f"{text}\n"


def test_a_first_line_of_dashes_opens_no_front_matter(word: Word, made: Made) -> None:
    assert made("a.docx", word(p("---") + p("a: b") + p("---"))) == "\\---\n\na: b\n\n---\n"


def test_breaks_stay_breaks_and_underline_no_heading(word: Word, made: Made) -> None:
    body = "<w:p><w:r><w:t>Title</w:t><w:br/><w:t>-----</w:t><w:br w:type='page'/><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>"
    assert made("a.docx", word(body)) == "Title  \n\\-----  \na\tb\n"


def test_links_are_kept_and_unsafe_ones_are_text(word: Word, made: Made) -> None:
    links = {"l1": "https://example.org/a b(c)", "l2": "javascript:alert(1)", "l3": "https://example.org/"}
    body = "".join(
        f"<w:p><w:hyperlink {target}><w:r><w:t>{text}</w:t></w:r></w:hyperlink></w:p>"
        for target, text in [
            ('r:id="l1"', "my [team]"),
            ('r:id="l2"', "press"),
            ('r:id="l3"', "https://example.org/"),
            ('w:anchor="top"', "up"),
            ('r:id="gone"', "lost"),
        ]
    )
    assert made("a.docx", word(body, links=links)) == (
        "[my \\[team\\]](https://example.org/a%20b%28c%29)\n\npress\n\nhttps://example.org/\n\nup\n\nlost\n"
    )


def test_fields_are_read_as_what_they_show(word: Word, made: Made) -> None:
    def field(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    body = (
        "<w:p>"
        + field("begin")
        + '<w:r><w:instrText> HYPERLINK "https://example.org" </w:instrText></w:r>'
        + field("separate")
        + "<w:r><w:t>site</w:t></w:r>"
        + field("end")
        + '<w:r><w:t xml:space="preserve"> after</w:t></w:r></w:p>'
        + '<w:p><w:fldSimple w:instr="DATE"><w:r><w:t>today</w:t></w:r></w:fldSimple></w:p>'
    )
    assert made("a.docx", word(body)) == "[site](https://example.org) after\n\ntoday\n"


def test_the_table_of_contents_is_a_list_of_links(word: Word, made: Made) -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="TOC{n}"><w:name w:val="toc {n}"/></w:style>' for n in (1, 2)
    )
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="TOC{level}"/></w:pPr><w:hyperlink w:anchor="_Toc{level}"><w:r><w:t>{text}</w:t><w:tab/>'
        f"<w:t>{level}</w:t></w:r></w:hyperlink></w:p>"
        for level, text in ((1, "Stories"), (2, "Late"))
    )
    assert made("a.docx", word(body, styles=styles)) == "- [Stories 1](#_Toc1)\n  - [Late 2](#_Toc2)\n"


# -- what hangs on the text --------------------------------------------------------------------------------------------
def test_notes_and_comments_come_behind_their_paragraph(word: Word, made: Made) -> None:
    body = (
        '<w:p><w:r><w:t>Sales rose</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r>'
        '<w:r><w:endnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>' + p("Next")
    )
    text = made(
        "a.docx",
        word(
            body,
            footnotes=f'<w:footnote w:id="1"><w:p/></w:footnote><w:footnote w:id="2">{p("By 3 %.")}{p("More.")}</w:footnote>',
            endnotes=f'<w:endnote w:id="1">{p("At the end.")}</w:endnote>',
            comments=f'<w:comment w:id="0" w:author="Ann">{p("Really --&gt; sure?")}</w:comment>',
        ),
    )
    assert text == (
        "Sales rose[^1].[^2]\n\n<!-- Comment by Ann: Really - - > sure? -->\n\n"
        "[^1]: By 3 %.\n\n      More.\n\n[^2]: At the end.\n\nNext\n"
    )


def test_notes_of_a_list_or_a_table_come_behind_all_of_it(word: Word, made: Made) -> None:
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r></w:p>'
    items = [item(text, 2).replace("</w:p>", mark.format(number)) for number, text in enumerate(["a", "b"])]
    cells = "".join(f"<w:tc>{p(text).replace('</w:p>', mark.format(2))}</w:tc>" for text in ("c", "d"))
    notes = "".join(f'<w:footnote w:id="{number}">{p(f"note {number}")}</w:footnote>' for number in range(3))
    body = "".join(items) + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>" + p("end", '<w:outlineLvl w:val="0"/>')
    assert made("a.docx", word(body, numbering=NUMBERING, footnotes=notes)) == (
        "- a[^1]\n- b[^2]\n\n[^1]: note 0\n\n[^2]: note 1\n\n| c[^3] | d[^3] |\n| --- | --- |\n\n[^3]: note 2\n\n# end\n"
    )


def test_headers_and_footers_come_once_as_comments_if_they_have_letters(word: Word, made: Made) -> None:
    text = made(
        "a.docx", word(p("x"), header1=p("Ann Smith"), header2=p("Ann Smith"), footer1=p("3"), footer2=p("Draft"))
    )
    assert text == "<!-- Header: Ann Smith -->\n\nx\n\n<!-- Footer: Draft -->\n"


def test_a_comment_may_be_a_setting(word: Word, made: Made) -> None:
    body = '<w:p><w:r><w:t>x</w:t><w:commentReference w:id="0"/></w:r></w:p>'
    comments = f'<w:comment w:id="0" w:author="Ann">{p("greenroom: ignore language.spelling")}</w:comment>'
    assert made("a.docx", word(body, comments=comments)) == "x\n\n<!-- greenroom: ignore language.spelling -->\n"


def test_text_boxes_are_read_once(word: Word) -> None:
    def box(text: str) -> str:
        return f"<w:txbxContent>{p(text)}</w:txbxContent>"

    body = (
        "<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"{box('in the box')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box('in the box')}"
        f"</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>{p('after')}"
    )
    (source,), _ = read("a.docx", word(body))
    assert source.text == "before\n\nin the box\n\nafter\n"
    assert source.origin(source.text.index("in the")) == "text box after paragraph 1"
    assert source.origin(source.text.index("after")) == "paragraph 2"


def test_tracked_changes_are_read_as_accepted_and_told(word: Word) -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">We </w:t></w:r><w:del><w:r><w:delText>lost</w:delText></w:r></w:del>'
        "<w:ins><w:r><w:t>won</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>early</w:t></w:r></w:moveFrom>"
        '<w:moveTo><w:r><w:t xml:space="preserve"> late</w:t></w:r></w:moveTo></w:p>'
    )
    (source,), problems = read("a.docx", word(body))
    assert source.text == "We won late\n"
    assert [problem.message for problem in problems] == [
        "The document has tracked changes: what is marked as deleted was left out."
    ]


@pytest.mark.parametrize("wrapper", ["w:sdt><w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:unheardOf"])
def test_wrappers_hide_nothing(word: Word, made: Made, wrapper: str) -> None:
    closing = "".join(f"</{name}>" for name in reversed(wrapper.replace(">", "").split("<")))
    row = f"<{wrapper}><w:tr><w:tc>{p('c')}</w:tc><w:tc>{p('d')}</w:tc></w:tr>{closing}"
    body = f"<{wrapper}>{p('a')}{closing}<w:p><{wrapper}><w:r><w:t>b</w:t></w:r>{closing}</w:p><w:tbl>{row}</w:tbl>"
    assert made("a.docx", word(body)) == "a\n\nb\n\n| c | d |\n| --- | --- |\n"


def test_tables_in_tables_and_merged_cells(word: Word, made: Made) -> None:
    inner = f"<w:tbl><w:tr><w:tc>{p('x')}</w:tc><w:tc>{p('y')}</w:tc></w:tr></w:tbl>"
    body = (
        f"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{p('wide')}</w:tc></w:tr>"
        f"<w:tr><w:tc>{p('a')}</w:tc><w:tc>{inner}{item('dot', 2)}</w:tc></w:tr></w:tbl>"
    )
    assert made("a.docx", word(body, numbering=NUMBERING)) == "| wide |  |\n| --- | --- |\n| a | x<br>y<br>- dot |\n"


# -- what is broken ----------------------------------------------------------------------------------------------------
def _changed(data: bytes, name: str, change: Callable[[bytes], bytes | None], packed: Callable[..., bytes]) -> bytes:
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {one: archive.read(one) for one in archive.namelist()}
    new = change(members[name])
    members |= {name: new or b""}
    if new is None:
        del members[name]
    return packed(members)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        (
            "word/_rels/document.xml.rels",
            lambda data: data.replace(b"</Rel", b'<Relationship Id="n" Type="t/image" Target="NULL"/></Rel'),
        ),
        ("word/styles.xml", lambda _: None),
        (
            "[Content_Types].xml",
            lambda data: data.replace(b"wordprocessingml.document.main", b"wordprocessingml.template.main"),
        ),
        ("word/numbering.xml", lambda _: None),
    ],
)
def test_what_word_opens_is_read(
    packed: Callable[..., bytes], name: str, change: Callable[[bytes], bytes | None]
) -> None:
    document = docx.Document()
    document.add_paragraph("Here all the same")
    (source,), _ = read("a.docx", _changed(saved(document), name, change, packed))
    assert source.text == "Here all the same\n"


def test_the_strict_variant_is_read(packed: Callable[..., bytes]) -> None:
    import zipfile

    document = docx.Document()
    document.add_heading("Strict", 1)
    with zipfile.ZipFile(io.BytesIO(saved(document))) as archive:
        members = {
            one: archive.read(one)
            .replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/", b"http://purl.oclc.org/ooxml/officeDocument/"
            )
            .replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/",
                b"http://purl.oclc.org/ooxml/wordprocessingml/",
            )
            for one in archive.namelist()
        }
    (source,), _ = read("a.docx", packed(members))
    assert source.text == "# Strict\n"


def test_a_document_cut_short_is_told(word: Word) -> None:
    data = word(p("some words " * 500))
    for size in (4, 30, len(data) // 2, len(data) - 10):
        sources, problems = read("a.docx", data[:size])
        assert sources == ()
        assert problems[0].message == "This Word document is cut short or damaged, so that it can't be read."
        assert "once more" in problems[0].hint


def test_broken_xml_is_read_as_far_as_it_goes_and_told(word: Word, packed: Callable[..., bytes]) -> None:
    data = _changed(word(p("First words") + p("Last words")), "word/document.xml", lambda xml: xml[:-60], packed)
    (source,), problems = read("a.docx", data)
    assert source.text.startswith("First words\n")
    assert problems[0].message == "The document is damaged; it was read as far as it goes."


def test_a_password_and_old_formats_are_named() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    for name, data, words in (
        ("a.docx", ole + "EncryptedPackage".encode("utf-16-le"), "a document with a password"),
        ("a.docx", ole + "WordDocument".encode("utf-16-le"), "an old Word document (.doc)"),
        ("a.doc", ole + "WordDocument".encode("utf-16-le"), "an old Word document (.doc)"),
        ("a.docx", b"%PDF-1.7\n...", "a PDF"),
        ("a.docx", b"{\\rtf1\\ansi hello}", "a rich text document (.rtf)"),
        ("a.docx", b"plain words", "no Word document, whatever its name says"),
    ):
        sources, problems = read(name, data)
        assert sources == ()
        assert [problem.message for problem in problems] == [f"This is {words}, which is not read."]
        assert problems[0].hint


def test_other_packages_are_named(packed: Callable[..., bytes]) -> None:
    for name, members, words in (
        (
            "a.odt",
            {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"},
            "an OpenDocument file (.odt)",
        ),
        ("a.docx", {"Index/Document.iwa": "x"}, "a Pages, Numbers or Keynote document"),
        ("a.docx", {"[Content_Types].xml": "x", "xl/workbook.xml": "x"}, "a spreadsheet or slides"),
        ("a.epub", {"META-INF/container.xml": "x"}, "an e-book (.epub)"),
    ):
        sources, problems = read(name, packed(members))
        assert sources == (), name
        assert problems[0].message == f"This is {words}, which is not read."


def test_entities_are_not_expanded_and_files_not_fetched(word: Word, packed: Callable[..., bytes]) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    data = _changed(
        word(p("words &amp;")), "word/document.xml", lambda xml: bomb + xml.replace(b"words", b"words &b;&f;"), packed
    )
    sources, problems = read("a.docx", data)
    assert [source.text for source in sources] == ["words \\&b;\\&f; &\n"]
    assert problems[0].message == "The document is damaged; it was read as far as it goes."


def test_a_part_that_is_a_bomb_is_not_unpacked(word: Word, packed: Callable[..., bytes]) -> None:
    data = _changed(word(p("x")), "word/document.xml", lambda xml: xml + b" " * 64_000_001, packed)
    sources, problems = read("a.docx", data)
    assert sources == ()
    assert "cut short or damaged" in problems[0].message


def test_a_document_without_words_is_told(word: Word) -> None:
    sources, problems = read("a.docx", word(p("")))
    assert sources == ()
    assert problems[0].message == "The document holds no words."


def test_two_hundred_levels_of_tables_do_not_overflow(word: Word, made: Made, letters: Callable[[str], str]) -> None:
    body = p("deep")
    for _ in range(80):
        body = f"<w:tbl><w:tr><w:tc>{body}</w:tc></w:tr></w:tbl>"
    assert letters(made("a.docx", word(body))) == "deep"


def test_ten_thousand_levels_are_read_as_far_as_they_go_and_told(word: Word) -> None:
    body = p("before") + "<w:tbl><w:tr><w:tc>" * 10_000 + p("deep") + "</w:tc></w:tr></w:tbl>" * 10_000
    (source,), problems = read("a.docx", word(body))
    assert source.text.startswith("before\n")
    assert problems[0].message == "The document is damaged; it was read as far as it goes."


def test_a_hundred_thousand_runs_take_no_quadratic_time(word: Word, made: Made) -> None:
    body = "<w:p>" + "<w:r><w:t>ab</w:t></w:r>" * 100_000 + "</w:p>"
    assert made("a.docx", word(body)) == "ab" * 100_000 + "\n"


def test_a_hundred_thousand_notes_take_no_quadratic_time(word: Word) -> None:
    notes = "".join(f'<w:r><w:footnoteReference w:id="{number}"/></w:r>' for number in range(100_000))
    (source,), _ = read("a.docx", word(f"<w:p>{notes}</w:p>"))
    assert source.text.endswith("[^100000]\n")


# -- nothing is lost ---------------------------------------------------------------------------------------------------
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
