"""A zip, as Notion and Google Docs export it: each document in it."""

from __future__ import annotations

import io
import re
import stat
import zipfile

from greenroom.text.problem import Problem
from greenroom.text.source import Source

from . import names, problems
from .documents import read_document
from .limits import (
    ARCHIVE_BYTES,
    ARCHIVE_DEPTH,
    MEMBERS,
    PACKAGE_BYTES,
    RATIO,
    RATIO_FROM_BYTES,
    TEXT_BYTES,
)
from .reading import Reading
from .sniff import Sort, by_name, recognise
from .word.package import BROKEN

_ENCRYPTED, _UTF8_NAME = 0x1, 0x800
#: What unpacks within small memory; LZMA lets an archive ask for gigabytes.
_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2})

_UNPACK = "Unpack the archive yourself, and name the folder."


class _Budget:
    """How many bytes may still be unpacked, over an archive and those inside it."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        self.left = ARCHIVE_BYTES


def read_zip(path: str, data: bytes) -> Reading:
    """Read every document in an archive: ``a.zip!/Stories/b.md``. What can't be read is told, the rest is read."""
    return _read(path, data, _Budget(), ARCHIVE_DEPTH)


def _read(path: str, data: bytes, budget: _Budget, depth: int) -> Reading:
    if len(data) > PACKAGE_BYTES:
        return (), (problems.too_large(path, len(data), PACKAGE_BYTES),)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    except BROKEN:
        return (), (problems.damaged(path, "zip archive"),)
    sources: list[Source] = []
    told: list[Problem] = []
    if len(members) > MEMBERS:
        message = f"The archive has {len(members):,} members; only the first {MEMBERS:,} were looked at."
        told.append(Problem(path=path, message=message, hint="Put your answers into an archive of their own."))
    chosen = _choose(path, members[:MEMBERS], told)
    for name in sorted(chosen, key=names.natural):
        inside = f"{path}!/{name}"
        content = _unpacked(inside, archive, chosen[name], budget)
        if isinstance(content, Problem):
            told.append(content)
            continue
        sort = recognise(inside, content)
        if sort is not Sort.ZIP:
            found, remarks = read_document(inside, content, sort)
        elif depth:
            found, remarks = _read(inside, content, budget, depth - 1)
        else:
            found, remarks = (
                (),
                (Problem(path=inside, message="An archive so deep inside others is not read.", hint=_UNPACK),),
            )
        sources += found
        told += remarks
    if not sources and not told:
        message = "The archive holds no document that is read (.md, .txt, .docx, .html)."
        told.append(Problem(path=path, message=message, hint="Export your notes as Markdown, .docx or HTML."))
    return tuple(sources), tuple(told)


def _choose(path: str, members: list[zipfile.ZipInfo], told: list[Problem]) -> dict[str, zipfile.ZipInfo]:
    """Return the members that are worth reading, by name; tell what is odd about the others."""
    chosen: dict[str, zipfile.ZipInfo] = {}
    strange_names = 0
    for member in members:
        name, is_certain = _name(member)
        if name.endswith("/") or names.is_hidden(name):
            continue
        foreign = by_name(name)
        if names.extension(name) not in names.READ and not foreign:
            continue
        problem = _refused(f"{path}!/{name}", name, member)
        if problem is None and foreign:
            problem = problems.foreign(f"{path}!/{name}", foreign.what, foreign.hint)
        if problem:
            told.append(problem)
            continue
        strange_names += not is_certain
        if name in chosen:
            message = "The archive holds two members of this name; the later one was read, as unpacking would leave it."
            told.append(
                Problem(path=f"{path}!/{name}", message=message, hint="Compare the two, and pack them under two names.")
            )
        chosen[name] = member
    if strange_names:
        count = "1 name" if strange_names == 1 else f"{strange_names} names"
        message = f"{count} in the archive may be shown wrongly: the encoding of its names is not certain."
        told.append(Problem(path=path, message=message, hint=_UNPACK))
    return chosen


def _name(member: zipfile.ZipInfo) -> tuple[str, bool]:
    """Return a member's name with ``/`` between folders, and whether its encoding is certain."""
    name, is_certain = member.orig_filename.split("\x00", 1)[0], True
    if not member.flag_bits & _UTF8_NAME and not name.isascii():
        # No encoding is named: Windows in China writes GBK, Macs and Linux UTF-8, old programs the DOS code page.
        is_certain = False
        raw = name.encode("cp437", "replace")
        for encoding in ("utf-8", "gb2312"):
            try:
                decoded = raw.decode(encoding)
            except UnicodeDecodeError:
                continue
            # Two Chinese characters are four high bytes in a row, which no Western name has.
            if encoding == "utf-8" or re.search("[\u4e00-\u9fff]{2}", decoded):
                name, is_certain = decoded, True
                break
    return name.replace("\\", "/"), is_certain


def _refused(inside: str, name: str, member: zipfile.ZipInfo) -> Problem | None:
    """Return why a member is not read; None where it may be."""

    def refuse(message: str, hint: str = _UNPACK) -> Problem:
        return Problem(path=inside, message=message, hint=hint)

    parts = name.split("/")
    if ".." in parts:
        return refuse(
            "This member's name leads out of the archive; it was left out.", "Don't unpack it; ask where it came from."
        )
    if name.startswith("/") or re.match(r"[A-Za-z]:", name):
        return refuse(
            "This member's name is a place on a disk; it was left out.", "Don't unpack it; ask where it came from."
        )
    if names.is_device(name):
        return refuse(
            "This member's name stands for a device on Windows; it was left out.", "Rename it inside the archive."
        )
    if stat.S_ISLNK(member.external_attr >> 16):
        return refuse("This member is a link to another file; it was left out.", "Pack the file itself.")
    if member.flag_bits & _ENCRYPTED:
        return refuse(
            "This member is locked with a password.", "Unpack the archive with its password, and name the folder."
        )
    if member.compress_type not in _PACKINGS:
        return refuse("This member is packed in a way that is not read here.")
    return None


def _unpacked(inside: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, budget: _Budget) -> bytes | Problem:
    """Unpack one member, never more than the limits, whatever its entry in the archive claims."""
    is_package = names.extension(inside) in (*names.DOCX, *names.ZIP)
    limit = PACKAGE_BYTES if is_package else TEXT_BYTES
    allowed = min(limit, budget.left)
    try:
        with archive.open(member) as stream:
            content = stream.read(allowed + 1)
    except BROKEN:
        return problems.damaged(inside, "member of the archive")
    if len(content) >= RATIO_FROM_BYTES and len(content) > RATIO * max(member.compress_size, 1):
        budget.left -= len(content)
        message = f"This member unpacks to more than {RATIO} times its size, as a zip bomb does; it was left out."
        return Problem(path=inside, message=message, hint="Don't unpack it; ask where it came from.")
    if len(content) > allowed:
        budget.left -= allowed
        if allowed < limit:
            whole = ARCHIVE_BYTES // 1_000_000
            message = f"The archive unpacks to more than {whole} MB; this member and what follows was left out."
            return Problem(path=inside, message=message, hint="Put your answers into an archive of their own.")
        return problems.too_large(inside, max(member.file_size, len(content)), limit)
    budget.left -= len(content)
    return content
