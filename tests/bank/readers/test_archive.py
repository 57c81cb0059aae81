"""Archives as Notion and Google Docs export them, and what is odd or hostile in others."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.readers import archive, names, read
from greenroom.bank.readers.reading import Reading

Packed = Callable[..., bytes]
ID = "0123456789abcdef0123456789abcdef"


def paths(reading: Reading) -> list[str]:
    return [source.path for source in reading[0]]


def told(reading: Reading) -> dict[str, str]:
    return {problem.path: problem.message for problem in reading[1]}


def with_member(name: str, content: bytes = b"words", *, attributes: int = 0, flags: int = 0) -> bytes:
    """An archive of one good member and one that is made by hand."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packing:
        packing.writestr("good.md", "good words")
        info = zipfile.ZipInfo("x" * len(name.encode()))
        info.external_attr = attributes
        packing.writestr(info, content)
    data = out.getvalue().replace(b"x" * len(name.encode()), name.encode())
    if flags:
        at = data.rindex(b"PK\x01\x02")
        data = data[: at + 8] + struct.pack("<H", flags) + data[at + 10 :]
    return data


# -- what is meant to be read ------------------------------------------------------------------------------------------
def test_members_are_read_in_natural_order_with_their_paths(packed: Packed) -> None:
    data = packed(
        {
            "Stories/10.md": "ten",
            "Stories/2.md": "two",
            "intro.txt": "hello",
            "page.html": "<p>page</p>",
            "Stories/": "",
            "__MACOSX/Stories/._2.md": "x",
            ".DS_Store": "x",
            ".obsidian/app.md": "x",
            "picture.png": b"\x89PNG\r\n\x1a\n",
            "table.csv": "a,b",
        }
    )
    sources, problems = read("a.zip", data)
    assert problems == ()
    assert [(source.path, source.text) for source in sources] == [
        ("a.zip!/intro.txt", "hello"),
        ("a.zip!/page.html", "page\n"),
        ("a.zip!/Stories/2.md", "two"),
        ("a.zip!/Stories/10.md", "ten"),
    ]
    assert not any(source.editable for source in sources)
    assert sources[0].sha256 == "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"


def test_notion_packs_twice_and_ends_names_with_an_id(packed: Packed) -> None:
    inner = packed({f"Bank {ID}/Late parcel {ID}.md": "# Late parcel"})
    data = packed({"Export-Part-1.zip": inner, "index.html": "<p>index</p>"})
    assert paths(read("Export.zip", data)) == [
        f"Export.zip!/Export-Part-1.zip!/Bank {ID}/Late parcel {ID}.md",
        "Export.zip!/index.html",
    ]


def test_an_archive_deeper_than_that_is_told(packed: Packed) -> None:
    inner = packed({"b.zip": packed({"c.md": "deep"}), "d.md": "here"})
    reading = read("x.zip", packed({"a.zip": inner}))
    assert paths(reading) == ["x.zip!/a.zip!/d.md"]
    assert told(reading) == {"x.zip!/a.zip!/b.zip": "An archive so deep inside others is not read."}


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        (f"Late parcel {ID}.md", "Late parcel.md"),
        (f"Bank {ID}/Late {ID}.md", "Bank/Late.md"),
        (f"Bank {ID}", "Bank"),
        (f"{ID}.md", f"{ID}.md"),
        (f"a{ID}.md", f"a{ID}.md"),
        ("Story 12.md", "Story 12.md"),
        (f"v1.2 {ID}.md", "v1.2.md"),
    ],
)
def test_names_are_clean_without_the_id(name: str, clean: str) -> None:
    assert names.clean(name) == clean


def test_a_word_document_named_zip_and_an_archive_named_docx_are_read(word: Packed, packed: Packed) -> None:
    document = word("<w:p><w:r><w:t>hello</w:t></w:r></w:p>")
    assert read("a.zip", document)[0][0].text == "hello\n"
    assert paths(read("a.docx", packed({"b.md": "x"}))) == ["a.docx!/b.md"]
    assert paths(read("a.zip", packed({"b.docx": document, "c.txt": b"\x93Yes\x94, we did"}))) == [
        "a.zip!/b.docx",
        "a.zip!/c.txt",
    ]


# -- names -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("../../out.md", "This member's name leads out of the archive; it was left out."),
        ("a/../b.md", "This member's name leads out of the archive; it was left out."),
        ("..\\out.md", "This member's name leads out of the archive; it was left out."),
        ("/etc/a.md", "This member's name is a place on a disk; it was left out."),
        ("C:\\a.md", "This member's name is a place on a disk; it was left out."),
        ("con.md", "This member's name stands for a device on Windows; it was left out."),
        ("a/LPT1.txt", "This member's name stands for a device on Windows; it was left out."),
    ],
)
def test_names_that_lead_elsewhere_are_told_and_the_rest_is_read(name: str, message: str) -> None:
    reading = read("a.zip", with_member(name))
    assert paths(reading) == ["a.zip!/good.md"]
    assert list(told(reading).values()) == [message]
    assert reading[1][0].hint


def test_folders_of_windows_are_folders() -> None:
    assert paths(read("a.zip", with_member("Stories\\b.md"))) == ["a.zip!/good.md", "a.zip!/Stories/b.md"]


@pytest.mark.parametrize(
    ("name", "encoding"), [("情境故事.md", "gbk"), ("情境故事.md", "utf-8"), ("résumé.md", "utf-8")]
)
def test_names_without_a_named_encoding_are_read_where_it_is_certain(name: str, encoding: str) -> None:
    raw = name.encode(encoding)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packing:
        packing.writestr("x" * len(raw), "words")
    reading = read("a.zip", out.getvalue().replace(b"x" * len(raw), raw))
    assert paths(reading) == [f"a.zip!/{name}"]
    assert reading[1] == ()


def test_names_of_an_uncertain_encoding_are_told(packed: Packed) -> None:
    raw = "mój.md".encode("cp1250")
    data = packed({"x" * len(raw): "words"}, zipfile.ZIP_STORED).replace(b"x" * len(raw), raw)
    reading = read("a.zip", data)
    assert [source.text for source in reading[0]] == ["words"]
    assert told(reading)["a.zip"].startswith("1 name in the archive may be shown wrongly")


def test_two_members_of_one_name_are_told_and_the_later_is_read() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packing:
        packing.writestr("a.md", "first")
        packing.writestr("b.md", "second")
    reading = read("x.zip", out.getvalue().replace(b"b.md", b"a.md"))
    assert [source.text for source in reading[0]] == ["second"]
    assert "two members of this name" in told(reading)["x.zip!/a.md"]


# -- what can't be read ------------------------------------------------------------------------------------------------
def test_links_locked_and_oddly_packed_members_are_told() -> None:
    link = read("a.zip", with_member("link.md", b"/etc/hostname", attributes=0o120777 << 16))
    assert told(link) == {"a.zip!/link.md": "This member is a link to another file; it was left out."}
    locked = read("a.zip", with_member("locked.md", flags=1))
    assert told(locked) == {"a.zip!/locked.md": "This member is locked with a password."}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as packing:
        packing.writestr("a.md", "words")
    odd = read("a.zip", out.getvalue())
    assert told(odd) == {"a.zip!/a.md": "This member is packed in a way that is not read here."}
    assert paths(link) == paths(locked) == ["a.zip!/good.md"]


def test_formats_that_are_not_read_are_named(packed: Packed) -> None:
    reading = read("a.zip", packed({"old.doc": "x", "b.md": "x", "c.pdf": b"%PDF-1.7"}))
    assert paths(reading) == ["a.zip!/b.md"]
    assert told(reading) == {
        "a.zip!/old.doc": "This is an old Word document (.doc), which is not read.",
        "a.zip!/c.pdf": "This is a PDF, which is not read.",
    }


def test_a_bomb_is_left_out_and_the_rest_is_read(packed: Packed) -> None:
    reading = read("a.zip", packed({"bomb.md": b"a" * 19_000_000, "good.md": "words"}))
    assert paths(reading) == ["a.zip!/good.md"]
    assert "as a zip bomb does" in told(reading)["a.zip!/bomb.md"]


def test_a_member_over_the_limit_is_told(packed: Packed) -> None:
    text = b"".join(b"%d " % (number * 7919 % 1_000_003) for number in range(3_200_000))
    reading = read("a.zip", packed({"large.md": text, "good.md": "words"}))
    assert paths(reading) == ["a.zip!/good.md"]
    assert "more than the 20 MB" in told(reading)["a.zip!/large.md"]


def test_all_members_together_have_a_limit(packed: Packed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "ARCHIVE_BYTES", 2_000_000)
    text = b"".join(b"%d " % (number * 7919 % 1_000_003) for number in range(26_000))
    inner = packed({f"{number:02}.md": text for number in range(12)} | {"zz.md": "after"})
    reading = read("a.zip", packed({"inner.zip": inner, "y.md": text, "z.md": text}))
    assert 0 < sum(len(source.text) for source in reading[0]) <= 2_000_000 - len(inner)
    assert len(reading[0]) + len(reading[1]) == 15
    assert all("unpacks to more than 2 MB" in message for message in told(reading).values())


def test_an_entry_that_lies_about_its_size_is_not_believed(packed: Packed) -> None:
    data = packed({"bomb.md": b"a" * 30_000_000, "good.md": "words"})
    lying = data.replace(struct.pack("<L", 30_000_000), struct.pack("<L", 1000))
    reading = read("a.zip", lying)
    assert paths(reading) == ["a.zip!/good.md"]
    assert list(told(reading)) == ["a.zip!/bomb.md"]


@pytest.mark.parametrize("share", [0.02, 0.5, 0.9, 0.99])
def test_an_archive_cut_short_is_told(packed: Packed, share: float) -> None:
    data = packed({f"{number}.md": f"words {number}" * 50 for number in range(50)})
    reading = read("a.zip", data[: int(len(data) * share)])
    assert reading[0] == ()
    assert told(reading) == {"a.zip": "This zip archive is cut short or damaged, so that it can't be read."}


def test_a_damaged_member_is_told_and_the_rest_is_read(packed: Packed) -> None:
    data = bytearray(packed({"a.md": "words of the first", "b.md": "words of the second"}, zipfile.ZIP_STORED))
    at = data.index(b"words of the first")
    data[at] ^= 0xFF
    reading = read("x.zip", bytes(data))
    assert paths(reading) == ["x.zip!/b.md"]
    assert told(reading) == {
        "x.zip!/a.md": "This member of the archive is cut short or damaged, so that it can't be read."
    }


def test_more_members_than_the_limit_are_told() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packing:
        for number in range(10_001):
            packing.writestr(f"{number}.md" if number < 3 or number == 10_000 else f"{number}.csv", "x")
    reading = read("a.zip", out.getvalue())
    assert paths(reading) == ["a.zip!/0.md", "a.zip!/1.md", "a.zip!/2.md"]
    assert "10,001 members" in told(reading)["a.zip"]


@pytest.mark.parametrize("members", [{}, {"a.csv": "x"}, {"folder/": ""}])
def test_an_archive_without_documents_is_told(packed: Packed, members: dict[str, str]) -> None:
    reading = read("a.zip", packed(members))
    assert reading[0] == ()
    assert told(reading) == {"a.zip": "The archive holds no document that is read (.md, .txt, .docx, .html)."}


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00"), max_size=30),
            st.binary(max_size=40),
        ),
        max_size=5,
    )
)
def test_every_member_is_read_told_or_no_document(members: list[tuple[str, bytes]]) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packing:
        for name, content in members:
            if f"{name}.md" not in packing.namelist():
                packing.writestr(f"{name}.md", content)
    wanted = set(zipfile.ZipFile(out).namelist())
    sources, problems = read("a.zip", out.getvalue())
    mentioned = {source.path for source in sources} | {problem.path for problem in problems}
    for name in wanted:
        shown = name.replace("\\", "/")
        assert f"a.zip!/{shown}" in mentioned or names.is_hidden(shown) or names.extension(shown) != ".md", name
    assert all(".." not in source.path.removeprefix("a.zip!/").split("/") for source in sources)


@given(st.binary(max_size=200), st.integers(0, 400), st.integers(0, 40))
def test_no_damage_makes_it_raise(junk: bytes, at: int, length: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packing:
        packing.writestr("a.md", "words of the first " * 5)
        packing.writestr("b/c.txt", "words of the second")
    data = out.getvalue()
    broken = data[:at] + junk + data[at + length :]
    sources, problems = read("a.zip", broken)
    assert sources or problems
