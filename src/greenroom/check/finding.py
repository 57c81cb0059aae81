"""What a rule found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.text.edit import Edit
from greenroom.text.span import Span


class Severity(StrEnum):
    """How much a finding matters, by the strength of the evidence behind its rule."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A span of a file of the bank."""

    path: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One way to mend a finding; its edits are made together, in the finding's own file."""

    message: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something worth the person's attention.

    Attributes:
        rule: id of the rule ("structure.missing-result"); slips of the pen begin with "language.".
        message: one sentence in plain words, no judgement of the person.
        place: where to look.
        entry: id of the entry it is about; None outside entries.
        engine: who found it: "rules", "harper", "typos", …
        evidence: the words that show it, here or in other entries.
        suggestions: best first.
    """

    rule: str
    severity: Severity
    message: str
    place: Place
    entry: str | None
    engine: str = "rules"
    evidence: tuple[Place, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A slip of the pen, as the language room hands it in: a mistake in a word or a phrase.

    Attributes:
        sort: last part of the rule's id ("spelling", "repeated-word", "grammar", …).
        fixes: replacements for exactly ``span``, best first; may be empty.
    """

    sort: str
    span: Span
    message: str
    fixes: tuple[str, ...]
    engine: str
