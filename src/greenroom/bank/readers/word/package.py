"""The parts of a .docx, by their relations."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from greenroom.bank.readers.limits import PART_BYTES

if TYPE_CHECKING:
    from lxml.etree import XMLParser

    Element = Any  # lxml carries no types of its own


class Unreadable(Exception):
    """The package or a part that it can't do without is broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A link from one part to another, or to the outside."""

    sort: str
    target: str
    is_outside: bool


#: What zipfile and zlib raise on broken or hostile input.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    IndexError,
    KeyError,
    OverflowError,
)


def local(element: Element) -> str:
    """Return an element's name without its namespace, so that both variants of the format read alike."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str | None:
    """Return an attribute by its local name."""
    for key, value in element.attrib.items():
        if key == name or key.endswith("}" + name):
            return str(value)
    return None


def child(element: Element | None, name: str) -> Element | None:
    """Return the first child with a local name."""
    if element is not None:
        for one in element:
            if local(one) == name:
                return one
    return None


def value(element: Element | None, name: str) -> str | None:
    """Return ``w:val`` of a child; "" where the child has none, None where there is no such child."""
    found = child(element, name)
    return None if found is None else attribute(found, "val") or ""


class Package:
    """A .docx that was opened. Parts are read when they are asked for.

    Raises:
        Unreadable: it is no zip, or its list of members is broken.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._names = {name.lower(): name for name in self._zip.namelist()}
        except BROKEN as error:
            raise Unreadable from error
        #: Parts that were broken and read as far as they go.
        self.broken: list[str] = []

    def bytes_of(self, part: str) -> bytes | None:
        """Return a part's bytes; None where it is absent. Never more than the limit, whatever the package claims."""
        name = self._names.get(part.lstrip("/").lower())
        if name is None:
            return None
        try:
            with self._zip.open(name) as stream:
                data = stream.read(PART_BYTES + 1)
        except BROKEN as error:
            raise Unreadable from error
        if len(data) > PART_BYTES:
            raise Unreadable
        return data

    def xml(self, part: str) -> Element | None:
        """Return the root of a part; None where it is absent or holds no XML at all."""
        from lxml import etree

        data = self.bytes_of(part)
        if data is None:
            return None
        try:
            root = etree.fromstring(data, _parser(recover=False))
        except etree.XMLSyntaxError:
            self.broken.append(part)
            try:
                root = etree.fromstring(data, _parser(recover=True))
            except etree.XMLSyntaxError:
                return None
        if root is not None and root.getroottree().docinfo.internalDTD is not None:
            # Word writes none; its entities could hide text or blow it up.
            self.broken.append(part)
        return root

    def relations(self, part: str) -> Mapping[str, Relation]:
        """Return the relations of a part ("" for the package itself) by their id."""
        folder, _, name = part.rpartition("/")
        root = self.xml(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        return {} if root is None else dict(_relations(root, folder))

    def main_part(self) -> str | None:
        """Return the name of the document's part."""
        for relation in self.relations("").values():
            if relation.sort == "officeDocument" and relation.target.lower() in self._names:
                return relation.target
        return "word/document.xml" if "word/document.xml" in self._names else None


def _parser(*, recover: bool) -> XMLParser:
    """Return a parser that takes nothing from outside, expands nothing and keeps to the limits of depth and size."""
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, dtd_validation=False, recover=recover
    )


def _relations(root: Element, folder: str) -> Iterator[tuple[str, Relation]]:
    for element in root:
        if local(element) == "Relationship":
            target, outside = element.get("Target") or "", element.get("TargetMode") == "External"
            if not outside:
                inside = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
                target = posixpath.normpath(inside).lstrip("/")
            sort = (element.get("Type") or "").rpartition("/")[2]
            yield element.get("Id") or "", Relation(sort=sort, target=target, is_outside=outside)
