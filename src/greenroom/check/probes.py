"""What is open in an answer: one function a sort of follow-up question, in the order in which they would be asked."""

from __future__ import annotations

import re
from collections.abc import Iterable

from greenroom.bank.entry import Kind, Part
from greenroom.structure.account import Account
from greenroom.structure.actors import acts as done
from greenroom.structure.statement import Actor, Claim, ClaimSort, Statement, Telling
from greenroom.structure.topics import Topic
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

from .follow_up import EVERY, SELF, STORY, Probe, Sort

#: Below this a label is a guess, and nothing is asked because of it.
_SURE = 0.7

_CHOSE = lazy(
    r"\b(?:I|we)(?: \w+)? (?:decid\w+ (?:to|on|that|against)|chose|opted|picked|preferr?e?d?"
    r"|went (?:with|for)|settled on|insisted)\b(?: [^\s.;]+){0,9}",
    re.IGNORECASE,
)
_HARD = lazy(
    r"\b(?:difficult|challenging|tough|complicated|hard(?:est)? (?:part|thing|to)|struggl\w+)\b", re.IGNORECASE
)
_LEDS = lazy(
    r"\b(?:I|i) (?:\w+ )?(?:led|lead|managed(?! to\b)|owned|headed|was (?:the )?(?:owner|lead|responsible for"
    r"|in charge of)|am (?:the )?(?:owner|leading|responsible for))\b"
    r"(?: [\w'’-]+){0,5}"
)
_OTHER = lazy(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Mm]y (?:\w+ )?(?:colleague|manager|boss|team ?mate|co-?worker|lead|supervisor"
    r"|partner)|(?<=[,.] )[A-Z][a-z]+|^[A-Z][a-z]+) (?:was|were|wanted|thought|thinks|believed|preferred|felt|insisted"
    r"|disagreed|refused)\b"
    r"(?: [^\s.,;]+){0,8}"
)
_SINCE = lazy(r"\b(?:since then|from then on|nowadays|from that (?:day|point)|I (?:now|always)\b)", re.IGNORECASE)
_TRAIT = lazy(
    r"\b(?:I(?:['’]m| am| consider myself|'ve always been) (?:a |an |very |quite |really "
    r"|highly )*(?:good|great|strong|fast|quick|passionate|"
    r"organi[sz]ed|reliable|team|hard|self|detail|proactive|creative|responsible|comfortable"
    r"|able)[\w-]*(?: [\w-]+){0,4}"
    r"|(?:be )?comfortable with(?: [\w-]+){1,3}|keep (?:things|a high)(?: [\w-]+){1,3}"
    r"|learn (?:new )?things?(?: [\w-]+){1,4})",
    re.IGNORECASE,
)


def _last(found: Iterable[Statement]) -> Statement | None:
    return max(found, key=lambda one: one.span, default=None)


def _first(found: Iterable[Statement]) -> Statement | None:
    return min(found, key=lambda one: one.span, default=None)


def _within(one: Statement, match: re.Match[str], read: Account) -> Span:
    """Return where a match in a sentence's words stands; the sentence where mark-up is in between."""
    return _words_of(one, match[0].strip(), read)


def _words_of(one: Statement, words: str, read: Account) -> Span:
    at = read.text.find(words, one.span.start, one.span.end)
    return one.span if at < 0 else Span(at, at + len(words))


def _search(pattern: re.Pattern[str], read: Account, among: Iterable[Statement]) -> Span | None:
    for one in among:
        match = pattern.search(one.words)
        if match:
            return _within(one, match, read)
    return None


def _numbers(one: Statement) -> Iterable[Claim]:
    return (claim for claim in one.claims if claim.sort is ClaimSort.NUMBER and claim.baseline is None)


def _late(read: Account) -> tuple[Statement, ...]:
    """Return the sentences where the outcome would stand: of that part, or the second half where none is labelled."""
    return read.of(Part.RESULT) or read.statements[len(read.statements) // 2 :]


def own_part(read: Account) -> tuple[str, Span] | None:
    """Ask what the teller did, where only "we" or nobody acts."""
    acts = read.of(Part.ACTION, p=_SURE) or (read.statements if read.without([Part.ACTION]) else ())
    ours = _first(
        one for one in acts if one.actor is Actor.WE and one.telling is Telling.EPISODE and Actor.WE in done(one.words)
    )
    if ours is None:
        return None
    if any(one.actor is Actor.I for one in acts):
        return "Which part of that did you do yourself?", ours.span
    return "What was your own part in that?", ours.span


def measure(read: Account) -> tuple[str, Span] | None:
    """Ask what a number was before and how it was measured."""
    late = _late(read) if read.entry.kind is Kind.STORY else read.statements
    for one in late:
        for claim in _numbers(one):
            if claim.unit in ("%", "percent", "x", "times") or claim.direction is not None:
                return "What was it before, and how was it measured?", claim.span
    return None


def instance(read: Account) -> tuple[str, Span] | None:
    """Ask for a time when a trait showed."""
    if any(one.telling is Telling.EPISODE and one.claims for one in read.statements):
        return None
    trait = _search(_TRAIT, read, read.statements)
    return ("When did that last show?", trait) if trait else None


def remedy(read: Account) -> tuple[str, Span] | None:
    """Ask how they know that what they do about a weakness works."""
    words = lazy(
        r"\b(?:to (?:overcome|improve|address|fix)|working on|(?:I|I['’]ve) (?:started|begun|learn\w*"
        r"|tried))\b(?: [^\s.]+){0,9}",
        re.IGNORECASE,
    )
    found = _search(words, read, read.statements)
    return ("How do you know that it works?", found) if found else None


def since(read: Account) -> tuple[str, Span] | None:
    """Ask for the last time that a lesson was put to use."""
    found = _search(_SINCE, read, read.statements[len(read.statements) // 2 :])
    return ("When did you last do it that way?", found) if found else None


def other_side(read: Account) -> tuple[str, Span] | None:
    """Ask how the other person saw it."""
    if Topic.CONFLICT not in read.topics:
        return None
    found = _search(_OTHER, read, read.statements)
    if found is None:
        early = (one for one in read.statements if one.part in (Part.SITUATION, Part.TASK))
        other = _first(one for one in early if one.actor is Actor.OTHERS)
        found = other.span if other else None
    return ("How would the other person tell it?", found) if found else None


def choice(read: Account) -> tuple[str, Span] | None:
    """Ask what spoke against a choice."""
    found = _search(_CHOSE, read, read.statements)
    return ("What spoke against it, and what was the alternative?", found) if found else None


def scope(read: Account) -> tuple[str, Span] | None:
    """Ask how far a role went."""
    found = _search(_LEDS, read, read.statements)
    return ("How many people was that, and what was yours to decide?", found) if found else None


def hardship(read: Account) -> tuple[str, Span] | None:
    """Ask what made something hard."""
    found = _search(_HARD, read, read.statements)
    return ("What exactly made it hard?", found) if found else None


def steps(read: Account) -> tuple[str, Span] | None:
    """Ask what is done today towards a plan."""
    found = _search(
        lazy(
            r"\b(?:I (?:aim|aspire|hope|want|plan|would like|see myself|aspire)|my goal)\b(?: [^\s.,;]+){0,10}",
            re.IGNORECASE,
        ),
        read,
        read.statements,
    )
    return ("What are you doing towards that today?", found) if found else None


#: What is asked, of which kinds of answers, most pressing first.
PROBES: tuple[Probe, ...] = (
    Probe(
        sort=Sort.OUTCOME,
        kinds=STORY,
        rules=(
            ("structure.missing-result", "How did it turn out in the end?"),
            ("structure.decision-as-result", "And what came of it?"),
        ),
    ),
    Probe(
        sort=Sort.TOLD,
        kinds=STORY,
        rules=(("who.nobody-told", ""),),
    ),
    Probe(
        sort=Sort.OWN_PART,
        kinds=STORY,
        rules=(("who.no-i", "What was your own part in that?"),),
        ask=own_part,
    ),
    Probe(
        sort=Sort.MEASURE,
        kinds=EVERY,
        rules=(
            ("evidence.bare-number", "What was it before, and how was it measured?"),
            ("evidence.unmeasured-result", "By what could one see that?"),
        ),
        ask=measure,
    ),
    Probe(
        sort=Sort.COST,
        kinds=frozenset({Kind.WEAKNESS}),
        rules=(("kind.weakness-without-cost", "What did that cost you, or somebody else, the last time?"),),
    ),
    Probe(sort=Sort.REMEDY, kinds=frozenset({Kind.WEAKNESS}), ask=remedy),
    Probe(
        sort=Sort.INSTANCE,
        kinds=SELF,
        rules=(("kind.strength-without-instance", "When did that last show?"),),
        ask=instance,
    ),
    Probe(sort=Sort.STEPS, kinds=frozenset({Kind.FUTURE, Kind.MOTIVATION}), ask=steps),
    Probe(
        sort=Sort.LESSON,
        kinds=STORY,
        rules=(("structure.missing-lesson", "What would you do differently today?"),),
    ),
    Probe(sort=Sort.OTHER_SIDE, kinds=STORY, ask=other_side),
    Probe(sort=Sort.CHOICE, kinds=STORY, ask=choice),
    Probe(sort=Sort.SCOPE, kinds=EVERY, ask=scope),
    Probe(sort=Sort.SINCE, kinds=STORY, ask=since),
    Probe(sort=Sort.HARDSHIP, kinds=STORY, ask=hardship),
)
