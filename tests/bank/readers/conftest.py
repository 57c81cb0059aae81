"""Documents for the readers' tests, made here."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_NAMESPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{RELATIONS}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)

type_of_word = Callable[..., bytes]


def packed(members: dict[str, bytes | str], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def word(body: str, *, links: dict[str, str] | None = None, **parts: str) -> bytes:
    """Return a .docx with this inside ``w:body``; further parts by their name ("styles", "footnotes", "header1")."""
    relations = [("officeDocument", "word/document.xml", "")]
    inner = [(name.rstrip("0123456789"), f"{name}.xml", "", f"rId{name}") for name in parts]
    inner += [("hyperlink", target, ' TargetMode="External"', name) for name, target in (links or {}).items()]
    members: dict[str, bytes | str] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": _relations([(sort, target, mode, f"r{sort}") for sort, target, mode in relations]),
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(inner),
    }
    roots = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes"}
    for name, content in parts.items():
        sort = name.rstrip("0123456789")
        root = roots.get(sort, {"header": "hdr", "footer": "ftr"}.get(sort, sort))
        members[f"word/{name}.xml"] = f"<w:{root} {_NAMESPACES}>{content}</w:{root}>"
    return packed(members)


def _relations(rows: list[tuple[str, str, str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONS}/{sort}" Target="{target}"{mode}/>'
        for sort, target, mode, name in rows
    )
    return f'<Relationships xmlns="{_PACKAGE_RELATIONS}">{inner}</Relationships>'


@pytest.fixture(scope="session", name="word")
def _word() -> type_of_word:
    return word


@pytest.fixture(scope="session", name="packed")
def _packed() -> Callable[..., bytes]:
    return packed


@pytest.fixture(scope="session")
def made() -> Callable[[str, bytes], str]:
    """Read one document that has no problems, and return its text."""
    from greenroom.bank.readers import read

    def text(path: str, data: bytes) -> str:
        sources, problems = read(path, data)
        assert problems == ()
        (source,) = sources
        return source.text

    return text


def letters(text: str) -> str:
    """Return the letters and digits of a text."""
    return "".join(char for char in text if char.isalnum())


@pytest.fixture(scope="session", name="letters")
def _letters() -> Callable[[str], str]:
    return letters
