"""What the person may set about checking. The values only; ``settings_file`` reads them from TOML."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.bank.entry import Kind

from .finding import Severity


class Dialect(StrEnum):
    """Which English the spelling is checked against."""

    ANY = "any"
    AMERICAN = "american"
    BRITISH = "british"
    AUSTRALIAN = "australian"
    CANADIAN = "canadian"


class Switch(StrEnum):
    """A rule on or off, at its own severity."""

    ON = "on"
    OFF = "off"


class FailOn(StrEnum):
    """From which severity on a check ends with exit status 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"

    def reached_by(self, severity: Severity) -> bool:
        """Tell whether a finding of this severity makes the check fail."""
        return self is not FailOn.NEVER and severity.rank <= Severity(self.value).rank


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetting:
    """What the person wants of a rule, or of all in a group.

    Attributes:
        rule: an id ("structure.missing-result") or a group ("language.*").
        wish: on, off, or on with another severity.
    """

    rule: str
    wish: Switch | Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds that an answer of each kind may take to say, before it is called too long.

    Recorded interviews ask for one to two minutes an answer (AVI Challenge protocol), and no experiment on the best
    length was found, so these are conventions: half a minute above those two minutes for most answers, a minute for a
    story, which has four parts to tell, and nothing for an introduction, since nobody has asked for more yet.
    """

    introduction: int = 120
    story: int = 180
    strength: int = 150
    weakness: int = 150
    future: int = 150
    motivation: int = 150
    approach: int = 150

    def seconds(self, kind: Kind) -> int | None:
        """Return the limit of a kind; None for what is no answer yet."""
        return int(getattr(self, kind.value)) if kind.is_answer else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set.

    Attributes:
        rules: in the order of the file; the most exact name wins, then the later one.
        words: words that are right as they stand, whatever a spell checker says; compared without regard to case.
        dialect: which English.
        words_per_minute: how fast the person speaks.
        limits: how long an answer may be.
        role: the position that the person prepares for, in their words; empty where they did not say.
        preview: use rules too that are not yet shown to be right nine times in ten.
        fail_on: from which severity on the check fails.
    """

    rules: tuple[RuleSetting, ...] = ()
    words: tuple[str, ...] = ()
    dialect: Dialect = Dialect.ANY
    words_per_minute: int = 140
    limits: Limits = Limits()
    role: str = ""
    preview: bool = False
    fail_on: FailOn = FailOn.ERROR

    def wish(self, rule: str) -> Switch | Severity | None:
        """Return what the person wants of a rule; None where they left it alone."""
        exact = [setting.wish for setting in self.rules if setting.rule == rule]
        wishes = exact or [setting.wish for setting in self.rules if in_group(rule, setting.rule)]
        return wishes[-1] if wishes else None


def in_group(rule: str, pattern: str) -> bool:
    """Tell whether a pattern such as ``language.*`` takes in a rule."""
    return pattern.endswith(".*") and rule.startswith(pattern[:-1])
