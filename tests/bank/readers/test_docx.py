"""Word documents become Markdown, and no letter of theirs is lost."""

# ruff: noqa: E501
# Mark-up reads better in one piece.
from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document

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


NUMBERING = (Path(__file__).resolve().parents[2] / "fixtures" / "numbering.xml").read_text(encoding="utf-8")


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
