"""What an engine says of a text, before anybody has judged whether it is worth saying."""

from __future__ import annotations

from dataclasses import dataclass

from greenroom.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note of the grammar checker's.

    Attributes:
        rule: the checker's own name of what it applied ("SpellCheck", "AnA").
        kind: the checker's own class of it ("Spelling", "Agreement").
        fixes: replacements for exactly ``span``, best first; "" takes it out.
    """

    rule: str
    kind: str
    span: Span
    fixes: tuple[str, ...]
