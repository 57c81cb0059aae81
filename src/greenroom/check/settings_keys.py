"""Every key of ``greenroom.toml``: what it takes, what it means, and where its value goes."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Annotated, Any

import msgspec

from .settings import Dialect, FailOn, Limits, Settings

#: Slower than 60 words a minute nobody speaks for long, faster than 300 nobody follows (Foulke and Sticht 1969:
#: comprehension falls fast beyond about 275).
_Pace = Annotated[int, msgspec.Meta(ge=60, le=300)]
_Seconds = Annotated[int, msgspec.Meta(ge=10, le=3600)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key.

    Attributes:
        name: dotted, as ``[table]`` and key make it.
        type: what its value is read as.
        takes: the same in words.
        default: as it would be written in the file.
        meaning: one or two sentences.
    """

    name: str
    type: Any
    takes: str
    default: str
    meaning: str


_LIMITS = tuple(
    Key(
        name=f"length.{limit.name}",
        type=_Seconds,
        takes="seconds, from 10 to 3600",
        default=str(getattr(Limits(), limit.name)),
        meaning=f"How long an answer of the kind “{limit.name}” may take to say before `length.too-long` speaks up.",
    )
    for limit in fields(Limits)
)

KEYS = (
    Key(
        name="fail_on",
        type=FailOn,
        takes='"error", "warning", "note" or "never"',
        default=f'"{Settings().fail_on}"',
        meaning="From which severity on `greenroom check` ends with exit status 1. `--fail-on` goes before it.",
    ),
    Key(
        name="role",
        type=str,
        takes="text",
        default='""',
        meaning="The position that you prepare for, in your own words. `kind.no-link-to-role` looks for them.",
    ),
    Key(
        name="preview",
        type=bool,
        takes="true or false",
        default="false",
        meaning="Whether rules are used too that are not yet shown to be right nine times in ten, as with `--preview`.",
    ),
    Key(
        name="language.dialect",
        type=Dialect,
        takes=", ".join(f'"{dialect}"' for dialect in list(Dialect)[:-1]) + f' or "{list(Dialect)[-1]}"',
        default=f'"{Settings().dialect}"',
        meaning='Which English your spelling is held to. With "any", a word is right if it is right in one of them.',
    ),
    Key(
        name="language.words",
        type=tuple[str, ...],
        takes="a list of words",
        default="[]",
        meaning="Words that are right as they stand: names, products, terms of your trade. Capitals don't matter.",
    ),
    Key(
        name="length.words_per_minute",
        type=_Pace,
        takes="a number from 60 to 300",
        default=str(Settings().words_per_minute),
        meaning="How fast you speak. Say one answer aloud with a clock and divide its words by the minutes.",
    ),
    *_LIMITS,
)

#: The table whose keys are rules and not in `KEYS`.
RULES_TABLE = "rules"
