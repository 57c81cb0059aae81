"""One report while it is laid out, with what all parts of its page need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from greenroom.bank.entry import BankFile
from greenroom.cli.pages import rows
from greenroom.cli.terminal import Screen
from greenroom.cli.words import common_folder
from greenroom.report.checked import CheckReport, is_silent
from greenroom.text.lines import LineIndex
from greenroom.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person asked to see.

    Attributes:
        whole: everything, nothing folded.
        rules: ids or groups (``language.*``) that were asked for: these are shown in full, slips too.
        bank: the paths as typed.
        trial: how many rules are left out because they are not yet shown to be right.
        sharing: only what to look at before others read it, all of it.
    """

    whole: bool
    rules: tuple[str, ...]
    bank: str
    sharing: bool = False
    trial: int = 0


class View:
    """One report while it is laid out."""

    def __init__(self, report: CheckReport, screen: Screen, wish: Wish) -> None:
        self.report, self.screen, self.wish = report, screen, wish
        self.files: Mapping[str, BankFile] = {file.source.path: file for file in report.bank.files}
        self.lines = {path: LineIndex(file.source.text) for path, file in self.files.items()}
        self.folder = common_folder(self.files)
        self.row = {(row.file.source.path, row.entry.id): row for row in report.rows}
        slips_are_asked_for = wish.whole or any(rule.startswith("language") for rule in wish.rules)
        self.folded = () if slips_are_asked_for else tuple(one for one in report.findings if is_silent(one))
        self.told = tuple(one for one in report.findings if slips_are_asked_for or not is_silent(one))

    def name(self, path: str) -> str:
        """Return a path without the folders that all have in common."""
        return rows.left_cut(path.removeprefix(self.folder), self.screen.width, self.screen.signs.more)

    def where(self, path: str, span: Span) -> str:
        """Return where a place is, in words."""
        file, number = self.files[path], self.lines[path].position(span.start).line
        place = file.source.origin(span.start) or f"line {number}"
        return place if len(self.files) == 1 else f"{self.name(path)}, {place}"

    def again(self, option: str) -> str:
        """Return how to call for this bank again with an option."""
        return f"greenroom check {self.wish.bank} {option}"
