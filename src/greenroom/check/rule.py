"""What a rule is. Each is one module under ``rules/<group>/``; its id is its path (``structure.missing-result``).

A rule's module declares

- a docstring: a title line, then ``## What it does``, ``## Why it matters`` (with its source) and ``## How to mend``;
- ``SCOPE``, ``SEVERITY``, ``SINCE`` (the version that brought it) and ``STATUS``;
- ``EXAMPLES``: at least two `Good` and two `Bad`, as the text of a Markdown bank;
- ``check(target, context)``: yields `Found`. It raises on no text at all and looks at nothing but its arguments;
- ``MINUTES`` if mending it takes clearly more or less than ten;
- ``HARM`` if it does more harm in the room, or less, than its severity says (which goes by the evidence): from 5, the
  answer turns against the person, to 0.

Nothing else has to be told of a new rule: its page, ``greenroom explain``, its tests and settings come from the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from greenroom.bank.entry import BankFile
from greenroom.text.span import Span

from .finding import Place, Severity, Slip, Suggestion
from .settings import Settings

#: The headed parts of a rule's docstring, in order.
HEADINGS = ("What it does", "Why it matters", "How to mend")


class Scope(StrEnum):
    """What a rule looks at in one call."""

    ENTRY = "entry"
    """An `Entry` and nothing outside it: results can be kept as long as the entry's text stays the same."""
    FILE = "file"
    """A `BankFile`."""
    BANK = "bank"
    """The whole `Bank`."""
    COMMENT = "comment"
    """A `suppression.Spent`: a comment that switches rules off, once it is known what it silenced."""


class Status(StrEnum):
    """How far a rule can be trusted."""

    STABLE = "stable"
    PREVIEW = "preview"
    """Off until at least nine in ten of its findings were right on reading; can be switched on in the settings."""
    ON_REQUEST = "on request"
    """Off while writing; ``greenroom check --before-sharing`` and the settings switch it on."""


@dataclass(frozen=True, slots=True)
class Good:
    """A bank in which the rule finds nothing. A mark in it is something that the rule must leave alone."""

    text: str
    settings: Settings = field(default=Settings(), kw_only=True)


@dataclass(frozen=True, slots=True)
class Bad:
    """A bank with what the rule flags marked: ``⟦…⟧``.

    Attributes:
        fixed: the same bank after the first suggestion of every finding; None where the rule suggests no edit.
        fixes: for the rules about slips: what the language engine would put in place of the mark.
    """

    text: str
    fixed: str | None = field(default=None, kw_only=True)
    fixes: tuple[str, ...] = field(default=(), kw_only=True)
    settings: Settings = field(default=Settings(), kw_only=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a rule yields; the run turns it into a `Finding`.

    Attributes:
        span: where to look, in the target's file.
        message: one sentence in plain words that says what to do or asks for what is missing.
        path: the file of ``span``; only rules about the whole bank have to say it.
    """

    span: Span
    message: str
    path: str | None = None
    evidence: tuple[Place, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    engine: str = "rules"


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a rule may look at besides its target.

    Attributes:
        file: the file of the target. For entry rules it holds this one entry and nothing else, counted from 0.
            Rules about the whole bank get the first file and look at the bank instead.
        settings: what the person set.
        slips: of this file, for rules about slips; empty for the others.
        rule_ids: of every rule there is, for rules about names of rules.
    """

    file: BankFile
    settings: Settings
    slips: tuple[Slip, ...] = ()
    rule_ids: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text that the target's spans count in."""
        return self.file.source.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A headed part of a rule's docstring."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule as its module declares it.

    Attributes:
        title: the first line of the docstring.
        sections: its headed parts.
        minutes: how long mending one finding takes, roughly; for what to do first.
        harm: how much harm it does in the room, 0 to 5; None to go by the severity (error 3, warning 2, note 1).
    """

    id: str
    title: str
    sections: tuple[Section, ...]
    scope: Scope
    severity: Severity
    since: str
    status: Status
    examples: tuple[Good | Bad, ...]
    check: Callable[[Any, Context], Iterable[Found]]
    minutes: int = 10
    harm: int | None = None

    @property
    def group(self) -> str:
        """The first part of the id."""
        return self.id.partition(".")[0]

    def severity_under(self, settings: Settings) -> Severity | None:
        """Return the severity that its findings have under these settings; None where it is off."""
        wish = settings.wish(self.id)
        if isinstance(wish, Severity):
            return wish
        trusted = (Status.STABLE, Status.PREVIEW) if settings.preview else (Status.STABLE,)
        on = self.status in trusted if wish is None else wish.value == "on"
        return self.severity if on else None
