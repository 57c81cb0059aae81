"""Results of earlier runs: slips and parsed documents, by the content of the document and whatever else they depend on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import platformdirs

from greenroom.bank.entry import BankFile
from greenroom.engines.language import Checked
from greenroom.report.health import Check, State
from greenroom.text.source import Source


class Kept:
    """Keeps nothing."""

    folder: Path = platformdirs.user_cache_path("greenroom", appauthor=False)

    def checked(self, sources: Sequence[Source], versions: str) -> Mapping[str, Checked]:
        """Return what the language engine of these versions said of these documents, by path."""
        return {}

    def keep_checked(self, sources: Sequence[Source], checked: Mapping[str, Checked], versions: str) -> None:
        """Keep what the language engine said."""

    def parsed(self, sources: Sequence[Source]) -> Mapping[str, BankFile]:
        """Return these documents as they were read before, by path."""
        return {}

    def keep_parsed(self, files: Sequence[BankFile]) -> None:
        """Keep documents as they were read."""

    def health(self) -> Check:
        """Say where the cache is and how it is."""
        return Check(name="Cache", state=State.WELL, detail=str(self.folder))


def opened() -> Kept:
    """Return the person's own cache."""
    return Kept()
