"""Any document becomes a tidy Markdown bank; the original is not touched, and what is there is not written over."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest

from greenroom.app.imports import IntoItself, import_bank
from greenroom.report.imported import Outcome

ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fill(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {path.stem}\n\nWords of it.\n", encoding="utf-8")


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_documents_of_all_formats_become_markdown_and_nothing_is_lost(here: Path) -> None:
    fill(here / "bank", "a.md", "sub/b.txt")
    document = docx.Document()
    document.add_heading("The late parcel", 1)
    document.add_paragraph("Situation: it was late, and she rang twice.")
    document.add_paragraph("Action: I drove to the depot and found it myself.")
    document.add_paragraph("Result: she had it the same day.")
    document.save(str(here / "bank/c.docx"))
    (here / "bank/d.html").write_bytes("<h1>Füße</h1><p>It’s warm</p>".encode("cp1252"))
    with zipfile.ZipFile(here / "bank/Export.zip", "w") as archive:
        archive.writestr(f"Bank {ID}/Late {ID}.md", "# Late\n")
    before = tree(here / "bank")
    report = import_bank(["bank"], "out")
    assert tree(here / "bank") == before
    assert sorted(tree(here / "out")) == ["Export/Bank/Late.md", "a.md", "c.md", "d.md", "sub/b.md"]
    assert report.nothing_lost
    assert all(document.letters_in == document.letters_out > 0 for document in report.documents)
    assert {document.outcome for document in report.documents} == {Outcome.WRITTEN}
    assert (report.documents[0].path, report.documents[0].target) == ("bank/a.md", "out/a.md")
    assert (here / "out/c.md").read_text(encoding="utf-8") == (
        "## The late parcel\n\n**Situation:** it was late, and she rang twice.\n\n"
        "**Action:** I drove to the depot and found it myself.\n\n**Result:** she had it the same day.\n"
    )


def test_what_is_there_already_is_told_and_what_differs_is_left_alone(here: Path) -> None:
    fill(here / "bank", "a.md", "b.md")
    import_bank(["bank"], "out")
    (here / "out/a.md").write_text("# My own edits\n", encoding="utf-8")
    report = import_bank(["bank"], "out")
    assert [document.outcome for document in report.documents] == [Outcome.REFUSED, Outcome.THERE]
    assert (here / "out/a.md").read_text(encoding="utf-8") == "# My own edits\n"
    (problem,) = report.problems
    assert problem.message == '"out/a.md" is there already and is not written over: its text is another.'
    assert problem.hint == "Name another folder with --to, or move that file away."


@pytest.mark.parametrize("to", ["bank", "bank/tidy", "./bank/../bank/x", "bank/"])
def test_nothing_is_written_into_what_is_read(here: Path, to: str) -> None:
    fill(here / "bank", "a.md")
    with pytest.raises(IntoItself, match="is part of"):
        import_bank(["bank"], to)
    assert list(tree(here)) == ["bank/a.md"]


def test_beside_a_document_is_no_place_for_its_own_name(here: Path) -> None:
    fill(here, "a.md")
    (here / "a.md").write_bytes(b"# A\r\n\r\nwords\r\n")
    report = import_bank(["a.md"], ".")
    assert report.documents[0].outcome is Outcome.REFUSED
    assert (here / "a.md").read_bytes() == b"# A\r\n\r\nwords\r\n"


def test_names_are_clean_safe_and_never_the_same(here: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in (
            f"Late {ID}.md",
            "late.txt",
            "LATE.html",
            "what? <a:b>.md",
            "x" * 300 + ".md",
            "trailing. .md",
            "é.md",
            "e\u0301.md",
        ):
            archive.writestr(name, f"<p>{name}</p>")
    (here / "Export.zip").write_bytes(out.getvalue())
    report = import_bank(["Export.zip"], "out")
    names = [document.target.removeprefix("out/") for document in report.documents]
    assert {name for name in names if name.lower().startswith("late")} == {"Late.md", "LATE 2.md", "late 3.md"}
    assert "what- -a-b-.md" in names
    assert "trailing.md" in names
    assert "x" * 200 + ".md" in names
    assert {"é.md", "é 2.md"} <= set(names)
    assert len(tree(here / "out")) == len(names) == 8


def test_notion_s_part_is_no_folder(here: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr(f"Bank {ID}.md", "# Bank\n")
    with zipfile.ZipFile(here / f"{ID}.zip", "w") as archive:
        archive.writestr(f"{ID}_Export-Part-1.zip", inner.getvalue())
    report = import_bank([f"{ID}.zip"], "out")
    assert [document.target for document in report.documents] == ["out/Bank.md"]


def test_a_folder_that_can_not_be_made_is_told(here: Path) -> None:
    fill(here / "bank", "a.md")
    (here / "out").write_text("a file", encoding="utf-8")
    report = import_bank(["bank"], "out")
    assert [document.outcome for document in report.documents] == [Outcome.REFUSED]
    assert len(report.problems) == 1
    assert (here / "out").read_text(encoding="utf-8") == "a file"


def test_nothing_to_read_writes_nothing(here: Path) -> None:
    report = import_bank(["nowhere"], "out")
    assert report.documents == ()
    assert report.nothing_lost
    assert len(report.problems) == 1
    assert not (here / "out").exists()


def test_what_can_not_be_read_is_told_and_the_rest_is_imported(here: Path) -> None:
    fill(here / "bank", "a.md")
    (here / "bank/empty.md").touch()
    (here / "bank/b.docx").write_bytes(b"PK\x03\x04")
    report = import_bank(["bank"], "out")
    assert list(tree(here / "out")) == ["a.md"]
    assert [problem.path for problem in report.problems] == ["bank/b.docx", "bank/empty.md"]


def test_a_loss_would_be_seen(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The proof itself can fail: a file that was changed on its way to the disk is told."""
    from greenroom.store import files

    write = files.write
    monkeypatch.setattr(
        files, "write", lambda path, text, **expects: write(path, text.replace("Words", "Werds"), **expects)
    )
    fill(here / "bank", "a.md")
    report = import_bank(["bank"], "out")
    assert not report.nothing_lost
    assert report.documents[0].differences == ('after letter 2: "e" instead of "o"',)
