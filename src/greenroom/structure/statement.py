"""The types of an answer that was read sentence by sentence. All places are counted from the start of the entry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.bank.entry import By, Part
from greenroom.text.span import Span


class Actor(StrEnum):
    """Who does what a sentence says was done."""

    I = "i"  # noqa: E741  (the word is the value)
    WE = "we"
    OTHERS = "others"
    """Somebody named, by name or by role."""
    NOBODY = "nobody"
    """Passive voice, a heading, an infinitive, a thing as the subject."""


class Telling(StrEnum):
    """What kind of telling a sentence is (after Bangerter, Corvalan and Cavin 2014)."""

    EPISODE = "episode"
    """One bounded past event, or a state that belongs to it."""
    HABIT = "habit"
    """What happens or happened again and again."""
    HYPOTHETICAL = "hypothetical"
    """What one would do."""
    SELF_DESCRIPTION = "self-description"
    """What one is like."""
    OPINION = "opinion"
    """What one holds to be true or right."""
    UNCLEAR = "unclear"
    """None of them for certain."""


class Upshot(StrEnum):
    """What a sentence gives as the upshot of what was done."""

    CHANGE = "change"
    """Something was different for somebody afterwards: the only one that is an outcome."""
    DECISION = "decision"
    EFFORT = "effort"
    FEELING = "feeling"


class ClaimSort(StrEnum):
    """What a claim is made with."""

    NUMBER = "number"
    DATE = "date"
    DURATION = "duration"
    RANK = "rank"
    """A position or standing: "team lead", "junior", "the only tester"."""


class Direction(StrEnum):
    """Which way something is said to have moved."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Something that can be checked, and asked about.

    Attributes:
        span: the claim's own words ("from 40 to 12 minutes", "in March 2021", "tech lead").
        value: the number (the last, where it moved from one to another); for durations in days; None for the rest.
        unit: "%", "$", "people", "minutes", "x" …; empty where there is none.
        measures: the words for what was measured ("error rate"); empty where they can't be told.
        direction: which way it moved, where that is said.
        baseline: where the words stand that give what it was before, out of how many, or in which period or by which
            method it was measured; None where there are none.
    """

    sort: ClaimSort
    span: Span
    value: float | None = None
    unit: str = ""
    measures: str = ""
    direction: Direction | None = None
    baseline: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence of an answer, and what can be told of it.

    Attributes:
        span: where it stands, without list markers and labels before it.
        words: what would be said: no mark-up.
        part: the best reading; None where there is none.
        p: its probability; 1.0 under the author's own label.
        by: who labelled it.
        also: LESSON where a sentence that is filed elsewhere reads as one.
        actor: who acts in it.
        contact: words by which the teller tells, asks, warns or agrees with somebody; None where there are none.
        telling: what kind of telling it is.
        upshot: what it gives as an upshot, wherever it stands; None where it gives none.
        claims: in order.
    """

    span: Span
    words: str
    part: Part | None
    p: float
    by: By | None
    also: tuple[Part, ...]
    actor: Actor
    contact: Span | None
    telling: Telling
    upshot: Upshot | None
    claims: tuple[Claim, ...]
