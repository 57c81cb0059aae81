"""What a file is: by its first bytes, then by its name. Nobody's file is refused for a wrong extension alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from . import names, problems


class Sort(StrEnum):
    """What a reader can be found for."""

    MARKDOWN = "Markdown"
    TEXT = "plain text"
    HTML = "a web page"
    DOCX = "a Word document"
    ZIP = "a zip archive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """A format that is not read: its name with an article, and what to do."""

    what: str
    hint: str = problems.SAVE_AS


_CHOSE = "Leave it out; Greenroom reads .md, .txt, .docx, .html and .zip."

#: First bytes of what people have beside their notes.
_MAGIC: tuple[tuple[bytes, Foreign], ...] = (
    (b"%PDF-", Foreign(what="a PDF")),
    (b"{\\rtf", Foreign(what="a rich text document (.rtf)")),
    (b"\x89PNG\r\n\x1a\n", Foreign(what="a picture", hint="Type what it shows into a document.")),
    (b"\xff\xd8\xff", Foreign(what="a picture", hint="Type what it shows into a document.")),
    (b"GIF8", Foreign(what="a picture", hint="Type what it shows into a document.")),
    (b"\x1f\x8b", Foreign(what="a gzip archive", hint="Unpack it, and name the folder.")),
    (b"7z\xbc\xaf\x27\x1c", Foreign(what="a 7z archive", hint="Unpack it, and name the folder.")),
    (b"Rar!\x1a\x07", Foreign(what="a rar archive", hint="Unpack it, and name the folder.")),
    (b"BZh", Foreign(what="a bzip2 archive", hint="Unpack it, and name the folder.")),
    (b"\xfd7zXZ\x00", Foreign(what="an xz archive", hint="Unpack it, and name the folder.")),
    (b"SQLite format 3\x00", Foreign(what="a database", hint=_CHOSE)),
    (b"bplist00", Foreign(what="a property list or web archive")),
    (b"ID3", Foreign(what="a recording", hint=_CHOSE)),
    (b"OggS", Foreign(what="a recording", hint=_CHOSE)),
    (b"RIFF", Foreign(what="a recording or a picture", hint=_CHOSE)),
    (b"\x7fELF", Foreign(what="a program", hint=_CHOSE)),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", Foreign(what="a OneNote section")),
)

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

#: By name: formats that are text inside, so that their bytes alone don't tell them.
_BY_NAME = {
    ".doc": Foreign(what="an old Word document (.doc)"),
    ".pages": Foreign(what="a Pages document"),
    ".odt": Foreign(what="an OpenDocument text (.odt)"),
    ".gdoc": Foreign(
        what="only a link to a Google document", hint="Open it in Google Docs and choose File, Download, .docx."
    ),
    ".epub": Foreign(what="an e-book (.epub)"),
    ".mht": Foreign(what="a web archive (.mht)", hint="Save the page once more as HTML, or as .docx or .md."),
    ".mhtml": Foreign(what="a web archive (.mhtml)", hint="Save the page once more as HTML, or as .docx or .md."),
    ".webarchive": Foreign(what="a web archive", hint="Save the page once more as HTML, or as .docx or .md."),
    ".enex": Foreign(what="an Evernote export (.enex)", hint="Export the notes from Evernote as HTML."),
    ".rtf": Foreign(what="a rich text document (.rtf)"),
    ".pdf": Foreign(what="a PDF"),
}

_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


def recognise(path: str, data: bytes) -> Sort | Foreign:
    """Tell what a file is. ``data`` is the whole of it."""
    extension = names.extension(path)
    if data.startswith(_ZIP_STARTS):
        return _packed(extension, data)
    if data.startswith(_OLE):
        return _ole(data)
    for magic, foreign in _MAGIC:
        # "RIFF", "GIF8", "ID3" and "BZh" could begin a text as well; a recording or a picture is no UTF-8.
        if data.startswith(magic) and not (magic.isalnum() and _is_utf8(data)):
            return foreign
    if extension in _BY_NAME:
        return _BY_NAME[extension]
    if extension in names.DOCX:
        return Foreign(what="no Word document, whatever its name says", hint=problems.AGAIN)
    if extension in names.ZIP:
        return Foreign(what="no zip archive, whatever its name says", hint=problems.AGAIN)
    if extension in names.HTML:
        return Sort.HTML
    return Sort.MARKDOWN if extension in names.MARKDOWN else Sort.TEXT


def by_name(path: str) -> Foreign | None:
    """Tell which foreign format a name stands for; None for any other name."""
    return _BY_NAME.get(names.extension(path))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\x00" not in data


def _packed(extension: str, data: bytes) -> Sort | Foreign:
    import io
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = set(package.namelist())
    except Exception:  # noqa: BLE001  (zipfile raises a dozen classes on broken input; the readers say what is wrong)
        return Sort.DOCX if extension in names.DOCX else _BY_NAME.get(extension, Sort.ZIP)
    if "[Content_Types].xml" in members:
        if any(name.startswith(("xl/", "ppt/")) for name in members):
            return Foreign(what="a spreadsheet or slides")
        if "word/document.xml" in members or extension in names.DOCX:
            return Sort.DOCX
    if "Index/Document.iwa" in members or "index.apxl" in members:
        return Foreign(what="a Pages, Numbers or Keynote document")
    if "mimetype" in members and "content.xml" in members:
        return Foreign(what="an OpenDocument file (.odt)")
    if "META-INF/container.xml" in members:
        return Foreign(what="an e-book (.epub)")
    return _BY_NAME.get(extension, Sort.ZIP)


def _ole(data: bytes) -> Foreign:
    """Tell apart what comes in the compound files of older Office: names of streams are in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Foreign(
            what="a document with a password",
            hint="Open it in Word, take the password off (File, Info, Protect Document) and save it.",
        )
    if "WordDocument".encode("utf-16-le") in data:
        return Foreign(what="an old Word document (.doc)")
    return Foreign(what="an old Office file")
