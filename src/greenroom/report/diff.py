"""A change to a text as a unified diff."""

from __future__ import annotations

import difflib
import re

from greenroom.report.fixed import FileFix
from greenroom.text.edit import apply

#: Editors and patch programs end lines here, and nowhere else; ``str.splitlines`` would cut at form feeds as well.
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$")

_NO_END = "\\ No newline at end of file\n"


def mended(fix: FileFix) -> str:
    """Return the text with all changes made."""
    return apply(fix.source.text, (edit for change in fix.changes for edit in change.edits))


def unified(path: str, before: str, after: str, *, around: int = 1) -> str:
    """Return a unified diff with ``around`` lines about each change; the end-of-line characters are kept in it."""
    lines = difflib.unified_diff(_LINE.findall(before), _LINE.findall(after), path, path, n=around)
    return "".join(line if line.endswith(("\n", "\r")) else f"{line}\n{_NO_END}" for line in lines)
