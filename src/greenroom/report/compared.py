"""What differs in facts between two versions of answers."""

from __future__ import annotations

from dataclasses import dataclass

from greenroom.bank.entry import Bank, Entry
from greenroom.check.comparison import Difference
from greenroom.check.finding import Finding
from greenroom.text.problem import Problem
from greenroom.text.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One side of a comparison.

    Attributes:
        source: the document that holds it.
        entry: the answer; None where a whole document is compared.
    """

    source: Source
    entry: Entry | None

    @property
    def title(self) -> str:
        """What to call it."""
        return self.entry.title if self.entry is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two versions of an answer.

    Attributes:
        old: as it was.
        new: as it is now.
        difference: which facts were added, lost or changed.
        gone: findings of the old version that the new one does not have.
        came: findings of the new version that the old one did not have.
    """

    old: Version
    new: Version
    difference: Difference
    gone: tuple[Finding, ...]
    came: tuple[Finding, ...]

    @property
    def same_facts(self) -> bool:
        """Tell whether both state the same."""
        return not (self.difference.added or self.difference.lost or self.difference.changed)


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareReport:
    """Two versions of a bank, or of one answer.

    Attributes:
        old: the bank as it was.
        new: the bank, or the answer, as it is now.
        pairs: answers that are in both, in the new one's order.
        only_old: answers without a counterpart in the new version; empty where it is one answer.
        only_new: answers without a counterpart in the old one.
    """

    old: Bank
    new: Bank
    pairs: tuple[Pair, ...]
    only_old: tuple[Version, ...] = ()
    only_new: tuple[Version, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read of either."""
        return (*self.old.problems, *self.new.problems)
