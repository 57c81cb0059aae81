"""What a text states as a fact: numbers, lengths of time, dates, names, roles, and traits that its teller claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from greenroom.bank.markup import Plain, strip_markup
from greenroom.structure.dates import dates, moment
from greenroom.structure.numbers import is_free
from greenroom.structure.quantities import Quantity, amounts
from greenroom.structure.ranks import ranks
from greenroom.structure.units import Measure
from greenroom.text import sentences
from greenroom.text.span import Span

from .names import names, plain
from .traits import Trait, claimed, mentioned


class FactSort(StrEnum):
    """What sort of fact it is."""

    NUMBER = "number"
    DURATION = "duration"
    DATE = "date"
    NAME = "name"
    ROLE = "role"
    CLAIM = "claim"
    """A trait that the teller claims: "I am a fast learner"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact.

    Attributes:
        span: its words, in the text.
        value: of a number as it is; of a length of time in days; None for the others, and for "a few weeks".
        count: the number as it is said, of a length of time too.
        unit: what the number counts or in what it is measured, roughly: "%", "$", "people", "things" …
        key: what is the same for every spelling of it.
        about: words around it by which a changed number is told to be the same one.
        own: a role that the teller has, and not somebody else.
    """

    sort: FactSort
    span: Span
    value: float | None = None
    count: float | None = None
    unit: str = ""
    key: tuple[str, ...] = ()
    about: frozenset[str] = frozenset()
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The facts of a text.

    Attributes:
        text: the text that the spans count in.
        stated: the facts in order.
        words: all its words as they are compared, whatever the case.
        numbers: all its digits, for what no fact was made of.
        traits: that its words speak of, claimed or not.
        single: units of time of which one is spoken of: "a week longer", "an extra hour".
        leads: whether its teller is said to lead, own or run anything.
    """

    text: str
    stated: tuple[Fact, ...]
    words: frozenset[str]
    numbers: frozenset[str]
    traits: frozenset[Trait]
    single: frozenset[str]
    leads: bool


_WORD = re.compile(r"[^\W_](?:[\w&+#]|[.’'/-](?=\w))*")
_DIGITS = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?")
_WITH_DIGITS = re.compile(r"(?<![\w.])[^\W\d_]{0,20}\d[\w.,]*")
_PLAIN = re.compile(r"\d[\d,]*(?:\.\d+)?")
_NUMBERING = re.compile(r"[ \t>*#(_-]{0,8}\d{1,3}[.)、]")
_BLANK = re.compile(
    r"\n[ \t]*(?=\n)|\n(?=[ \t]*(?:[-*+•>#|]|\d{1,3}[.)、])\s)|(?<=:)\n|\n(?=\*\*)|</?(?:li|p|td|tr|"
    r"br|h\d|ul|ol|div|summary|details)\b[^>]{0,200}>"
)
_OWN = re.compile(
    r"\b(?:as|I\s(?:was|am)|I['’]m|(?:I\s)?became|role\sis|position\sis|interned\sas|promoted\sto(?:\sbe)?|"
    r"hired\sas|joined\sas|work(?:ed|ing)\sas|role\sas|position\sas|"
    r"tenure\sas|job\sas|time\sas)\s(?:an?\s|the\s|our\s|my\s|their\s)?$",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"\b(?:I|i)\s(?:[\w’']+ly\s|also\s|then\s|have\s|had\s|was\s|am\s)?(?P<verb>led|lead|leading|headed|spearheaded|"
    r"managed\s(?=(?:a|the|an|our|my|all)\s)|directed|supervised|oversaw|orchestrated|took\scharge|"
    r"owned|mentored|founded|architected|pioneered)\b"
)
#: Any of these in the older text makes leading no new claim.
_LED = re.compile(
    r"\b(?:led|lead|leads|leading|leader|leadership|head(?:ed|ing)?|manag(?:e|ed|er|ing)|owner(?:ship)?|own(?:ed|"
    r"ing)|charge|responsible|supervis\w*|direct(?:ed|or)|"
    r"coordinat\w+|co-ordinat\w+|organi[sz]ed|captain|chair\w*|founder|founded|mentor\w*|train(?:ed|ing)|coach\w*|"
    r"taught|initiat\w+|took\sover|put\stogether|ran|run|running)\b",
    re.IGNORECASE,
)
#: Phrases for a role that say no more than the verb beside them.
_NO_ROLE = re.compile(r"\b(?:in\scharge\sof|owner|leader|lead\s(?:of|for)|person|head|only|first)\b", re.IGNORECASE)
#: What is in many roles and makes none.
_NO_RANK = frozenset("a an the our my its of for in new member employee hire person one".split())
_SPELT = (
    (re.compile(r"\btechnical\slead", re.IGNORECASE), "tech lead"),
    (re.compile(r"\bteam\sleader", re.IGNORECASE), "team lead"),
    (re.compile(r"\bMLE\b"), "machine learning engineer"),
    (re.compile(r"\bML\b"), "machine learning"),
    (re.compile(r"\b(?:SWE|SDE)\b"), "software engineer"),
    (re.compile(r"\bfull[ -]stack\b", re.IGNORECASE), "fullstack"),
    (re.compile(r"\bfront[ -]end\b", re.IGNORECASE), "frontend"),
    (re.compile(r"\bback[ -]end\b", re.IGNORECASE), "backend"),
    (re.compile(r"\b(?:internship|interned|interns)\b", re.IGNORECASE), "intern"),
    (re.compile(r"\bsr\.?\s", re.IGNORECASE), "senior "),
    (re.compile(r"\bjr\.?\s", re.IGNORECASE), "junior "),
)
_SINGLE = re.compile(
    r"\b(?:an?|one|each|every|per|the)[\s-](?:[a-z]+[\s-])?(second|minute|hour|day|week|month|quarter|year|"
    r"decade)\b",
    re.IGNORECASE,
)
_GROUPS = frozenset(
    "teams companies departments customers clients vendors partners stores offices countries cities "
    "schools groups".split()
)


def facts(text: str, spans: Iterable[Span]) -> Facts:
    """Read the facts of some stretches of a text."""
    stated: list[Fact] = []
    everything: list[str] = []
    digits: list[str] = []
    traits: set[Trait] = set()
    single: set[str] = set()
    leads = False
    for span in _sentences(text, spans):
        read = strip_markup(text, span)
        everything += (plain(token) for token in _WORD.findall(read.text))
        digits += (found.replace(",", "") for found in _DIGITS.findall(read.text))
        traits |= mentioned(read.text)
        single |= {unit.lower() + "s" for unit in _SINGLE.findall(read.text)}
        leads = leads or bool(_LED.search(read.text))
        stated += _stated(read)
    return Facts(
        text=text,
        stated=tuple(sorted(stated, key=lambda fact: (fact.span, fact.sort))),
        words=frozenset(everything)
        | frozenset(part for word in everything for part in re.split(r"[/.’'-]", word) if part),
        numbers=frozenset(digits),
        traits=frozenset(traits),
        single=frozenset(single),
        leads=leads,
    )


def _sentences(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    for span in spans:
        at = span.start
        for match in [*_BLANK.finditer(text, span.start, span.end), None]:
            piece = Span(at, match.start() if match else span.end).trimmed(text)
            at = match.end() if match else span.end
            if len(piece):
                yield from sentences.split(text, piece)


def _stated(read: Plain) -> Iterator[Fact]:
    words = read.text
    when = dates(words)
    held: list[Span] = list(when)
    for span in when:
        yield Fact(sort=FactSort.DATE, span=read.span(span.start, span.end), key=(moment(span.of(words)),))
    for amount in amounts(words, when):
        held.append(amount.span)
        # "One of them" counts nothing.
        if amount.span.of(words).lower() != "one" or not words.startswith(" of", amount.span.end):
            yield _amount(read, amount)
    for rank in ranks(words):
        if not _NO_ROLE.search(rank.of(words)):
            own = bool(_OWN.search(words[max(0, rank.start - 40) : rank.start]))
            yield Fact(sort=FactSort.ROLE, span=read.span(rank.start, rank.end), key=_role(rank.of(words)), own=own)
    for lead in _LEADS.finditer(words):
        yield Fact(sort=FactSort.ROLE, span=read.span(*lead.span()), key=("leads",), own=True)
    trait = claimed(words)
    if trait is not None:
        yield Fact(sort=FactSort.CLAIM, span=read.span(trait.span.start, trait.span.end), key=(trait.trait.value,))
    held.sort()
    named = [name for name in names(words) if is_free(name.span, held)]
    for name in named:
        yield Fact(sort=FactSort.NAME, span=read.span(name.span.start, name.span.end), key=name.words)
    yield from _rest(read, sorted((*held, *(name.span for name in named))))


def _rest(read: Plain, held: list[Span]) -> Iterator[Fact]:
    """Yield digits of which no fact was made: nothing that looks like a number may go unnoticed."""
    numbering = _NUMBERING.match(read.text)
    for match in _WITH_DIGITS.finditer(read.text, numbering.end() if numbering else 0):
        span, text = Span(*match.span()), match[0].rstrip(".,")
        if not is_free(span, held):
            continue
        place = read.span(span.start, span.start + len(text))
        if _PLAIN.fullmatch(text):
            yield Fact(sort=FactSort.NUMBER, span=place, key=(text.replace(",", ""),), unit="digits")
        else:
            yield Fact(sort=FactSort.NAME, span=place, key=(plain(text),))


def _amount(read: Plain, amount: Quantity) -> Fact:
    time = amount.unit.measure is Measure.TIME
    words, span = read.text, amount.span
    around = words[max(0, span.start - 60) : span.start] + " " + words[span.end : span.end + 60]
    return Fact(
        sort=FactSort.DURATION if time else FactSort.NUMBER,
        span=read.span(span.start, span.end),
        value=amount.days if time else amount.value,
        count=amount.value,
        unit=amount.unit.name if time else _class(amount),
        about=frozenset(plain(word) for word in _WORD.findall(around + " " + amount.unit.noun) if len(word) > 3),
    )


def _class(amount: Quantity) -> str:
    """Return what a number counts, so roughly that another word for the same makes no difference."""
    name = amount.unit.name
    if not amount.unit.noun or name == "people":
        return name
    return "groups" if name in _GROUPS else "things"


def _role(words: str) -> tuple[str, ...]:
    for pattern, spelt in _SPELT:
        words = pattern.sub(spelt, words)
    return tuple(sorted({plain(word).removesuffix("s") for word in _WORD.findall(words)} - _NO_RANK))
