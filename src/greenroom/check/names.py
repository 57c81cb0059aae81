"""Names in a text: people, companies, products, places. By their capitals, not by a list of names.

A capital says little where a sentence begins, in a heading or in a lead-in such as "Clear Communication:". There only
what can't be another word counts: "GitHub", "AWS", a given name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from greenroom.text.span import Span

from .given_names import GIVEN_NAMES

_TOKEN = re.compile(r"[^\W_](?:[\w&+#]|[.’'/-](?=\w))*")
#: Short forms that everybody at work uses, and words that are written with a capital and name nobody.
_COMMON = frozenset(
    "i i'm i’m i'd i’d i've i’ve i'll i’ll ok okay pm qa ceo cto cfo coo vp hr it ui ux ai ml api apis kpi kpis "
    "okr okrs sla slas slo slos roi mvp poc ci cd ci/cd a/b q&a faq star s t a r l am pm vs etc e.g i.e phd msc "
    "bsc mba ms ba bs ma gpa cv id url html css sql json xml http https pdf csv crm erp saas iot nlp llm llms "
    "gpu cpu ram os db etl sdk ide pr prs rfc sre swe sde mle tpm po ba dev devs tl em ta pi bq dri b2b b2c nps "
    "rca eod eta fyi asap tbd todo usd eur gbp inr english monday tuesday wednesday thursday friday saturday "
    "sunday january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec christmas easter mr mrs ms dr prof situation task action result "
    "results lesson learning reflection yes no note tip hi hello dear mum dad sir madam god internet agile scrum "
    "kanban covid covid-19 ii iii iv q1 q2 q3 q4".split()
)
#: A word that is written so can't be a word of the language that merely begins a sentence.
_SHAPED = re.compile(r"[A-Z]{2,}[a-z]?\w*|[A-Z][a-z]+[A-Z]\w*|[a-z]+[A-Z]\w+|[A-Za-z]+[-.]?\d\w*|[A-Z]\w*[&+#.]\w*")
_OPENS = re.compile(r"(?:^|[.!?:;“\"(\[•\n–—|]|[-*]\s)\s*$")
_JOIN = re.compile(r"\s(?:of\s|the\s|and\s|&\s)?$")
_LEAD_IN = re.compile(r"^[^:.!?]{1,60}:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name: where it stands, and its words without capitals."""

    span: Span
    words: tuple[str, ...]


def names(words: str) -> Iterator[Name]:
    """Find names in a sentence, words that stand side by side as one."""
    tokens = list(_TOKEN.finditer(words))
    if not tokens or _shouts([token[0] for token in tokens]):
        return
    lead = _lead_in(words)
    run: list[re.Match[str]] = []
    for token in tokens:
        if _is_name(words, token, inside=token.start() >= lead):
            if run and words[run[-1].end() : token.start()] != " ":
                yield _name(run)
                run = []
            run.append(token)
        elif run:
            yield _name(run)
            run = []
    if run:
        yield _name(run)


def plain(token: str) -> str:
    """Return a word as it is compared: no capitals, no possessive."""
    return re.sub(r"[’']s?$", "", token.casefold())


def _name(run: list[re.Match[str]]) -> Name:
    last = run[-1]
    end = last.end() - (len(last[0]) - len(re.sub(r"[’']s?$", "", last[0])))
    return Name(span=Span(run[0].start(), end), words=tuple(plain(token[0]) for token in run))


def _is_name(words: str, token: re.Match[str], *, inside: bool) -> bool:
    text = token[0]
    bare = plain(text)
    if bare in _COMMON or text.casefold() in _COMMON or not any(letter.isupper() for letter in text):
        return False
    stem = text[: len(bare)]
    if _SHAPED.fullmatch(stem) and not stem.isdigit():
        return not (stem.isupper() and len(stem) > 5)
    if not stem[0].isupper() or len(stem) < 2:
        return False
    if _OPENS.search(words[max(0, token.start() - 4) : token.start()]) or not inside:
        return stem in GIVEN_NAMES
    return True


def _shouts(tokens: list[str]) -> bool:
    """Tell whether a line is a heading: most of its longer words have capitals."""
    long = [token for token in tokens if len(token) > 3 and token[0].isalpha()]
    return len(long) > 2 and sum(token[0].isupper() for token in long) / len(long) > 0.6


def _lead_in(words: str) -> int:
    """Return where the sentence begins behind a lead-in such as "Clear Communication:"."""
    match = _LEAD_IN.match(words)
    return match.end() if match else 0
