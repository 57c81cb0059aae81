"""Phrases that are wrong wherever they stand, which the checker does not know.

They look at forms only, so each is kept to words with which nothing else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from greenroom.text.span import Span

from .sorts import Sort


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place where a pattern fits, and what should stand there."""

    sort: Sort
    span: Span
    fixes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pattern:
    sort: Sort
    regex: re.Pattern[str]
    fix: Callable[[re.Match[str]], str | None]


_REGULARISED = {
    "builded": "built", "buyed": "bought", "catched": "caught", "choosed": "chose", "costed": "cost", "cutted": "cut",
    "drived": "drove", "feeled": "felt", "finded": "found", "gived": "gave", "goed": "went", "growed": "grew",
    "hitted": "hit", "holded": "held", "keeped": "kept", "knowed": "knew", "leaved": "left", "losed": "lost",
    "maked": "made", "putted": "put", "readed": "read", "runned": "ran", "sayed": "said", "selled": "sold",
    "sended": "sent", "setted": "set", "shutted": "shut", "speaked": "spoke", "spended": "spent", "splitted": "split",
    "standed": "stood", "swimmed": "swam", "taked": "took", "teached": "taught", "telled": "told", "thinked": "thought",
    "throwed": "threw", "understanded": "understood", "waked": "woke", "winned": "won", "writed": "wrote",
}  # fmt: skip

_COMPARATIVES = {
    "big": "bigger", "cheap": "cheaper", "clean": "cleaner", "clear": "clearer", "close": "closer", "deep": "deeper",
    "easy": "easier", "fast": "faster", "good": "better", "great": "greater", "hard": "harder", "high": "higher",
    "large": "larger", "long": "longer", "low": "lower", "new": "newer", "old": "older", "quick": "quicker",
    "rich": "richer", "short": "shorter", "simple": "simpler", "slow": "slower", "small": "smaller", "smart": "smarter",
    "strong": "stronger", "tight": "tighter", "weak": "weaker", "wide": "wider", "young": "younger",
}  # fmt: skip

#: Verbs that are never nouns, with their -ing form; after a preposition only the latter can stand.
_VERBS = {
    "achieve": "achieving", "analyze": "analyzing", "analyse": "analysing", "avoid": "avoiding", "become":
    "becoming", "communicate": "communicating", "convince": "convincing", "create": "creating", "decide":
    "deciding", "develop": "developing", "discuss": "discussing", "ensure": "ensuring", "explain": "explaining",
    "generate": "generating", "give": "giving", "identify": "identifying", "implement": "implementing",
    "improve": "improving", "integrate": "integrating", "investigate": "investigating", "maintain":
    "maintaining", "manage": "managing", "migrate": "migrating", "optimize": "optimizing", "optimise":
    "optimising", "organize": "organizing", "prepare": "preparing", "prioritize": "prioritizing", "prioritise":
    "prioritising", "provide": "providing", "reduce": "reducing", "replace": "replacing", "resolve":
    "resolving", "solve": "solving", "understand": "understanding",
}  # fmt: skip

#: Things that are counted at work and are hardly ever verbs.
_THINGS = (
    "bug customer day deadline developer engineer example feature manager member method option problem project "
    "reason requirement skill solution story system task team teammate thing tool user week year".split()
)
_PLURALS = {**{f"{thing}s": thing for thing in _THINGS}, "stories": "story"}
del _PLURALS["storys"]
_MANY = {singular: plural for plural, singular in _PLURALS.items()}
#: After a noun with this behind it, no further noun follows.
_CLOSES = (
    r"(?=\s*(?:[.,;:!?)\n]|\Z)|\s+(?:and|or|that|which|who|is|are|was|were|have|had|has|in|on|at|to|for|with|by|from|of"
    r"|but|as|because|so|when|where|if|while|will|can|could|would|should|we|I|they)\b)"
)


def _words(words: object) -> str:
    return "|".join(sorted(map(str, words), key=len, reverse=True))  # type: ignore[call-overload]


def _like(model: str, text: str) -> str:
    """Return a text that begins with a capital if the model does."""
    return text[:1].upper() + text[1:] if model[:1].isupper() else text


def _rest(match: re.Match[str]) -> str:
    return _like(match.group(), match.group(1))


_PATTERNS = (
    # "the our project", "the which solution", "the I finished"
    _Pattern(
        sort=Sort.ARTICLE,
        regex=re.compile(
            r"\b[Tt]he +((?:my|our|their|his|its|this|that|these|those|we|they|he|she|which|whose|I(?= [a-z]{3,}))\b)"
            r"(?![-/'.]| (?:in|and|of)\b)",
        ),
        fix=_rest,
    ),
    # "the all the problems", "the both teams"
    _Pattern(sort=Sort.ARTICLE, regex=re.compile(r"\b[Tt]he +(all (?:the|of)|both of)\b"), fix=_rest),
    # "in the one of the projects"
    _Pattern(sort=Sort.ARTICLE, regex=re.compile(r"\b[Tt]he +(one of (?:the|my|our|these|those))\b"), fix=_rest),
    # "more easy", "more better"
    _Pattern(
        sort=Sort.PHRASE,
        regex=re.compile(rf"\b[Mm]ore +({_words(_COMPARATIVES)})\b(?= *(?:[.,;!?)]|to\b|than\b|and\b|for\b|\n|\Z))"),
        fix=lambda match: _like(match.group(), _COMPARATIVES[match.group(1)]),
    ),
    _Pattern(
        sort=Sort.PHRASE,
        regex=re.compile(
            rf"\b[Mm]ore +({_words(_COMPARATIVES.values())})\b(?= *(?:[.,;!?)]|to\b|than\b|and\b|for\b|\n|\Z))"
        ),
        fix=_rest,
    ),
    # "I 've"
    _Pattern(
        sort=Sort.SPACING,
        regex=re.compile(r"\b(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t) +'(?:ve|m|re|ll|d|s)\b(?=[ ,.])"),
        fix=lambda match: match.group().replace(" ", ""),
    ),
    # "that's is"
    _Pattern(
        sort=Sort.VERB_FORM,
        regex=re.compile(r"\b((?:[Tt]hat|[Ii]t|[Tt]here|[Hh]e|[Ss]he|[Ww]hat)'s) +is\b"),
        fix=lambda match: match.group(1)[:-2] + " is",
    ),
    # "I order to"
    _Pattern(sort=Sort.PHRASE, regex=re.compile(r"\bI order to\b"), fix=lambda _: "In order to"),
    # "10 millions of users"
    _Pattern(
        sort=Sort.PHRASE,
        regex=re.compile(r"(?<![\w.,])(\d[\d.,]* ?)(hundred|thousand|million|billion)s of\b"),
        fix=lambda match: f"{match.group(1)}{match.group(2)}",
    ),
    # "teached"
    _Pattern(
        sort=Sort.VERB_FORM,
        regex=re.compile(rf"\b({_words(_REGULARISED)})\b"),
        fix=lambda match: _REGULARISED[match.group()],
    ),
    # "we worked on improve the tests"
    _Pattern(
        sort=Sort.VERB_FORM,
        regex=re.compile(rf"(?<=[a-z] )((?:on|of|by|without|after|before|about|at) )({_words(_VERBS)})\b(?= [a-z])"),
        fix=lambda match: match.group(1) + _VERBS[match.group(2)],
    ),
    # "each tasks"
    _Pattern(
        sort=Sort.AGREEMENT,
        regex=re.compile(rf"\b((?:[Ee]ach|[Ee]very|[Aa]nother) )({_words(_PLURALS)})\b(?!')"),
        fix=lambda match: match.group(1) + _PLURALS[match.group(2)],
    ),
    # "many project", "these requirement"
    _Pattern(
        sort=Sort.AGREEMENT,
        regex=re.compile(rf"\b((?:[Tt]hese|[Tt]hose|[Mm]any|[Ss]everal|[Ff]ew) )({_words(_MANY)})\b(?!['-]){_CLOSES}"),
        fix=lambda match: match.group(1) + _MANY[match.group(2)],
    ),
)


def hits(text: str) -> Iterator[Hit]:
    """Yield every place of a document's prose where one of the patterns fits."""
    for pattern in _PATTERNS:
        for match in pattern.regex.finditer(text):
            fix = pattern.fix(match)
            if fix is not None:
                yield Hit(sort=pattern.sort, span=Span(*match.span()), fixes=(fix,))
