"""How the parts of an answer are named: the author's labels apart from what the model read."""

from __future__ import annotations

from greenroom.bank.entry import By
from greenroom.report.shown import Passage, Share


def names_of(labelled: Passage | Share) -> list[str]:
    """Return the names of the parts, one a line; what the model read, which may be wrong, is quiet and asks."""
    if labelled.by is By.MODEL:
        return [f"{label.value}?" for label in labelled.labels]
    names = [label.value.capitalize() for label in labelled.labels]
    return [name if at == 0 else f"& {name.lower()}" for at, name in enumerate(names)]


def look_of(labelled: Passage | Share) -> str:
    """Return the look of a part's name and of its bar."""
    return "good" if labelled.by is By.AUTHOR else "quiet"
