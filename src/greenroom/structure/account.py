"""An answer, read sentence by sentence."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from greenroom.bank.alone import alone
from greenroom.bank.entry import BankFile, Entry, Part
from greenroom.bank.markup import Plain, strip_markup
from greenroom.text.span import Span

from .actors import actor
from .claims import claims
from .contact import contact
from .statement import Claim, Statement
from .telling import telling
from .topics import Topic, topics
from .upshots import upshot

#: Entries whose accounts are remembered while the program runs. One person has some dozens, but pages and tables read
#: those of a whole folder again once the rules are through.
_REMEMBERED = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One entry, its sentences and what they say. Places are counted from the start of the entry.

    Attributes:
        entry: the entry by itself, counted from 0.
        text: its text.
        topics: what it is asked about.
        statements: one for each sentence that would be said, in order.
    """

    entry: Entry
    text: str
    topics: frozenset[Topic]
    statements: tuple[Statement, ...]

    def of(self, part: Part, *, p: float = 0.0) -> tuple[Statement, ...]:
        """Return the sentences of a part that are so with at least this probability."""
        return tuple(one for one in self.statements if one.part is part and one.p >= p)

    def without(self, parts: Collection[Part], *, p: float = 0.0) -> bool:
        """Tell whether no sentence is any of these parts with at least this probability."""
        return not any(one.part in parts and one.p >= p for one in self.statements)


def account(file: BankFile, entry: Entry) -> Account:
    """Read an entry sentence by sentence. Raises on no text at all."""
    if entry.span.start == 0 and entry.span.end == len(file.source.text):
        # It is alone already, as rules on one entry get it.
        return _account(file.source.text, entry)
    lone = alone(file, entry)
    return _account(lone.source.text, lone.entries[0])


@lru_cache(maxsize=_REMEMBERED)
def _account(text: str, entry: Entry) -> Account:
    statements = []
    for sentence in entry.sentences:
        plain = strip_markup(text, sentence.span)
        words = plain.text
        touch = contact(words)
        statements.append(
            Statement(
                span=sentence.span,
                words=words,
                part=sentence.label,
                p=sentence.p,
                by=sentence.by,
                also=sentence.also,
                actor=actor(words),
                contact=_placed(touch, plain),
                telling=telling(words),
                upshot=upshot(words),
                claims=tuple(_claim(claim, plain) for claim in claims(words)),
            )
        )
    return Account(entry=entry, text=text, topics=topics(entry), statements=tuple(statements))


def _placed(span: Span | None, plain: Plain) -> Span | None:
    return None if span is None else plain.span(span.start, span.end)


def _claim(claim: Claim, plain: Plain) -> Claim:
    return replace(claim, span=plain.span(claim.span.start, claim.span.end), baseline=_placed(claim.baseline, plain))
