"""A document as text, with where it came from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from .span import Span


class Format(StrEnum):
    """What the original file was."""

    MARKDOWN = "markdown"
    TEXT = "text"
    DOCX = "docx"
    HTML = "html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """From ``start`` on (to the next origin), the text came from ``place`` in the original: "paragraph 12"."""

    start: int
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One document.

    Attributes:
        path: as the person named it, with ``/`` between folders; a zip's member is ``a.zip!/b.md``.
        text: what all offsets count in. Of a UTF-8 file it is the decoded file, code point for code point.
        sha256: of the original file's bytes (of the member's, in a zip), hexadecimal.
        format: what the file was. ``text`` of everything but ``Format.TEXT`` is Markdown.
        encoding: how the bytes were decoded, as Python spells it, lower case ("utf-8", "cp1252").
        made: the text was made by a reader or decoded from something else than UTF-8, so that
            offsets do not count in the file itself.
        editable: a plain text file on disk that ``fix`` may mend in place (UTF-8, no zip member).
        origins: by ascending start; empty where text and file agree.
    """

    path: str
    text: str
    sha256: str
    format: Format
    encoding: str = "utf-8"
    made: bool = False
    editable: bool = True
    origins: tuple[Origin, ...] = ()

    def origin(self, offset: int) -> str | None:
        """Return where in the original an offset came from, if the reader kept that."""
        at = bisect_right(self.origins, offset, key=lambda origin: origin.start)
        return self.origins[at - 1].place if at else None

    def slice(self, span: Span) -> str:
        """Return the text of a span."""
        return self.text[span.start : span.end]
