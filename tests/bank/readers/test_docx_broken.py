"""Word documents that are odd, broken, hostile or none at all: read as far as they go, and told."""

# Mark-up reads better in one piece.
from __future__ import annotations

import io
from collections.abc import Callable

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
