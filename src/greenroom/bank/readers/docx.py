""".docx: the text as Markdown, with all that its words hang on.

Left out, because Word shows them nowhere or only to mark what is gone: text that was deleted or moved away while
changes were tracked (told), the second form of a text box that Word keeps for old programs, codes of fields. Headers,
footers and comments come as Markdown comments. Numbers of lists are counted anew, in digits. Hidden text is kept.
"""

from __future__ import annotations

from typing import Any

from greenroom.text.problem import Problem
from greenroom.text.source import Format

from . import problems
from .blocks import Page, comment
from .reading import Reading, made
from .word.body import Body
from .word.numbering import Numbering
from .word.package import Package, Unreadable, attribute, local
from .word.styles import Styles


def read_docx(path: str, data: bytes) -> Reading:
    """Read a Word document; its text is made, with "paragraph 12" and "table 2, row 3" as origins."""
    try:
        return _read(path, data, Package(data))
    except Unreadable:
        return (), (problems.damaged(path, "Word document"),)


def _read(path: str, data: bytes, package: Package) -> Reading:
    part = package.main_part()
    root = package.xml(part) if part else None
    if part is None or root is None:
        return (), (problems.damaged(path, "Word document"),)
    targets = {
        relation.sort: relation.target for relation in package.relations(part).values() if not relation.is_outside
    }
    styles = Styles(package.xml(targets.get("styles", "word/styles.xml")))
    numbering = Numbering(package.xml(targets.get("numbering", "word/numbering.xml")))
    page = Page()
    body = Body(package, part, page, styles, numbering)
    _margins(package, part, page, styles, numbering, "header")
    body.notes = _notes(package, targets, page, styles, numbering)
    body.write(root)
    _margins(package, part, page, styles, numbering, "footer")
    text, origins = page.finish()
    told = []
    if not text.strip():
        hint = "If its text is in pictures, type it; else save it once more in Word."
        return (), (Problem(path=path, message="The document holds no words.", hint=hint),)
    if body.runs.leaves_out:
        told.append(
            Problem(
                path=path,
                message="The document has tracked changes: what is marked as deleted was left out.",
                hint="Accept or reject the changes in Word and save it.",
            )
        )
    if body.has_chunks:
        told.append(
            Problem(
                path=path,
                message="A document that is embedded in this one was not read.",
                hint="Open it in Word and save it once more, which takes the embedded text in.",
            )
        )
    if package.broken:
        told.append(
            Problem(
                path=path,
                message="The document is damaged; it was read as far as it goes.",
                hint=f"Compare it with the original. {problems.AGAIN}",
            )
        )
    return made(path, data, Format.DOCX, "utf-8", text, origins, *told)


def _margins(package: Package, part: str, page: Page, styles: Styles, numbering: Numbering, sort: str) -> None:
    """Write headers or footers that have letters (a page's number alone has none), each text once."""
    seen: set[str] = set()
    for relation in package.relations(part).values():
        root = package.xml(relation.target) if relation.sort == sort and not relation.is_outside else None
        if root is None:
            continue
        text = Body(package, relation.target, Page(), styles, numbering).text_of(root)
        if any(char.isalpha() for char in text) and text not in seen:
            seen.add(text)
            page.raw([comment(f"{sort.capitalize()}: {text}")], [sort])


def _notes(
    package: Package, targets: dict[str, str], page: Page, styles: Styles, numbering: Numbering
) -> dict[tuple[str, str], tuple[Body, Any]]:
    """Return the footnotes and endnotes by kind and id, each with what reads its part."""
    found: dict[tuple[str, str], tuple[Body, Any]] = {}
    for kind in ("footnote", "endnote"):
        part = targets.get(f"{kind}s")
        root = package.xml(part) if part else None
        if part and root is not None:
            reader = Body(package, part, page, styles, numbering)
            found |= {(kind, attribute(one, "id") or ""): (reader, one) for one in root if local(one) == kind}
    return found
