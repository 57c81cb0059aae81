"""Whether everything that Greenroom needs is there and well."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a thing is."""

    WELL = "well"
    MISSING = "missing"
    AILING = "ailing"
    ABOUT = "about"
    """Neither good nor bad: told for a report of a fault, or for a licence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at.

    Attributes:
        name: of the thing.
        state: how it is.
        detail: what was found, in a few words.
        hint: what to do; empty where nothing has to be done.
    """

    name: str
    state: State
    detail: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthReport:
    """All that was looked at, in order."""

    checks: tuple[Check, ...]

    @property
    def well(self) -> bool:
        """Tell whether nothing is missing or ailing."""
        return all(check.state in (State.WELL, State.ABOUT) for check in self.checks)
