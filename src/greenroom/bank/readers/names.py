"""Names of files: their extension, their clean form, and whether a name can be trusted."""

from __future__ import annotations

import re

MARKDOWN = (".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd")
TEXT = (".txt", ".text")
HTML = (".html", ".htm", ".xhtml")
DOCX = (".docx", ".docm", ".dotx")
ZIP = (".zip",)

#: What a folder or an archive is searched for.
READ = (*MARKDOWN, *TEXT, *HTML, *DOCX, *ZIP)

#: Written by people too, but not read here: naming them is better than silence.
FOREIGN = (".doc", ".pdf", ".pages", ".rtf", ".odt", ".gdoc", ".epub", ".mht", ".mhtml", ".webarchive", ".enex")

#: Folders that hold no answers: what programs keep beside the notes.
LEFT_OUT = frozenset({"node_modules", "__pycache__", "__MACOSX", "venv", "site-packages"})

#: Notion ends each exported name with the page's id: a blank and 32 hexadecimal digits.
_NOTION_ID = re.compile(r"[ _-]?\b[0-9a-f]{32}\b(?=(\.[^./]*)?$)")

#: Names that Windows keeps for devices, with or without an extension.
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?", re.IGNORECASE)


def base(path: str) -> str:
    """Return the last part of a path."""
    return path.rsplit("/", 1)[-1]


def extension(path: str) -> str:
    """Return the extension in lower case with its dot; "" where there is none (".notes" has none)."""
    name = base(path)
    at = name.rfind(".")
    return name[at:].lower() if at > 0 and len(name) - at > 1 and " " not in name[at:] else ""


def clean(name: str) -> str:
    """Return a name (or path, part by part) without Notion's 32-digit ids."""
    parts = []
    for part in name.split("/"):
        shorter = _NOTION_ID.sub("", part)
        parts.append(shorter if shorter.strip(" .") and not shorter.startswith(".") else part)
    return "/".join(parts)


def is_device(path: str) -> bool:
    """Tell whether any part of the path is a name that Windows keeps for a device."""
    return any(_DEVICE.fullmatch(part) for part in path.split("/"))


def is_hidden(path: str) -> bool:
    """Tell whether a file or a folder above it is hidden or kept by a program, so that it is no part of a bank."""
    return any(part.startswith((".", "~$")) or part in LEFT_OUT for part in path.split("/") if part not in (".", ".."))


def natural(path: str) -> tuple[tuple[tuple[int, int, str], ...], ...]:
    """Return a key that sorts paths as people do: folder by folder, "2" before "10", capitals beside small letters."""
    return tuple(
        tuple(
            (0, int(piece), piece) if piece.isascii() and piece.isdigit() else (1, 0, piece.casefold())
            for piece in re.split(r"([0-9]{1,18})", part)
            if piece
        )
        for part in path.split("/")
    )
