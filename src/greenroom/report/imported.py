"""What was imported, and the proof that nothing was lost."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.text.problem import Problem


class Outcome(StrEnum):
    """What became of a document."""

    WRITTEN = "written"
    #: It was there already, byte for byte.
    THERE = "there already"
    #: It was not written; the report's problems say why.
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """One document.

    Attributes:
        path: of the original, as the person named it.
        target: of the Markdown file.
        outcome: whether it was written.
        letters_in: letters and digits of the original's text, as its reader made it.
        letters_out: letters and digits of the Markdown file, read back from the disk.
        differences: where the two differ as sequences, in words, ten at most. Empty: nothing was lost, added or moved.
        entries: how many entries it has.
        tidy: how many of them were laid out anew; the others are as they were.
    """

    path: str
    target: str
    outcome: Outcome
    letters_in: int
    letters_out: int
    differences: tuple[str, ...]
    entries: int
    tidy: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """All documents of one import.

    Attributes:
        folder: where they went, as the person named it.
        documents: in the order in which they were read.
        problems: what could not be read or written.
    """

    folder: str
    documents: tuple[Imported, ...]
    problems: tuple[Problem, ...]

    @property
    def nothing_lost(self) -> bool:
        """Tell whether every document that was written holds every letter of its original, in order."""
        return not any(document.differences for document in self.documents)
