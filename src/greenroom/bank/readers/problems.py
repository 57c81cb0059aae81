"""How the readers speak: each remark is one clear sentence, with what to do."""

from __future__ import annotations

from greenroom.text.problem import Problem

SAVE_AS = "Open it in the program that wrote it and save or export it as .docx or .md."
AGAIN = "Get the file again (download or export it once more), or open and save it in the program that wrote it."


def empty(path: str) -> Problem:
    """Nothing is in the file."""
    return Problem(path=path, message="The file is empty.", hint="Write something into it, or leave it out.")


def too_large(path: str, size_bytes: int, limit_bytes: int) -> Problem:
    """The file is larger than a reader takes."""
    return Problem(
        path=path,
        message=f"The file has {size_bytes / 1e6:.1f} MB, more than the {limit_bytes / 1e6:.0f} MB that are read.",
        hint="Move your answers to a smaller file; text alone rarely needs more than 1 MB.",
    )


def foreign(path: str, what: str, hint: str = SAVE_AS) -> Problem:
    """The file is of a format that is not read."""
    return Problem(path=path, message=f"This is {what}, which is not read.", hint=hint)


def damaged(path: str, what: str) -> Problem:
    """The file is cut short or broken."""
    return Problem(path=path, message=f"This {what} is cut short or damaged, so that it can't be read.", hint=AGAIN)


def not_text(path: str) -> Problem:
    """The bytes are not text in any encoding that could be told with certainty."""
    return Problem(
        path=path,
        message="The file is not readable as text: it is not UTF-8, and no other encoding is certain.",
        hint="Open it in an editor that shows it rightly and save it as UTF-8.",
    )
