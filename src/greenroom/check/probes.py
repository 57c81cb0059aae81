"""What is open in an answer: one function a sort of follow-up question, in the order in which they would be asked."""

from __future__ import annotations

import re
from collections.abc import Iterable

from greenroom.bank.entry import Kind, Part
from greenroom.structure.account import Account
from greenroom.structure.statement import Actor, Claim, ClaimSort, Statement, Telling, Upshot
from greenroom.structure.topics import Topic
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

from .endings import is_lesson
from .follow_up import EVERY, SELF, STORY, Asker, Sort
from .vagueness import vagueness

#: Below this a label is a guess, and nothing is asked because of it.
_SURE = 0.7

_CHOSE = lazy(
    r"\b(?:I|we)(?: \w+)? (?:decid\w+ (?:to|on|that|against)|chose|opted|picked|preferr?e?d?"
    r"|went (?:with|for)|settled on|insisted)\b[^.;]{0,60}",
    re.IGNORECASE,
)
_HARD = lazy(
    r"\b(?:difficult|challenging|tough|complicated|hard(?:est)? (?:part|thing|to)|struggl\w+)\b", re.IGNORECASE
)
_LEDS = lazy(
    r"\b(?:I|i) (?:\w+ )?(?:led|lead|managed|owned|headed|was (?:the )?(?:owner|lead|responsible for"
    r"|in charge of)|am (?:the )?(?:owner|leading|responsible for))\b"
    r"(?: [\w'’-]+){0,5}"
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


def outcome(read: Account) -> tuple[str, Span] | None:
    """Ask how it turned out, where nothing tells of a change."""
    if not read.statements or any(one.upshot is Upshot.CHANGE for one in _late(read)):
        return None
    last = read.statements[-1]
    decided = _last(one for one in _late(read) if one.upshot is Upshot.DECISION)
    if decided is not None:
        return "And what came of that decision?", decided.span
    return "How did it turn out in the end?", last.span


def own_part(read: Account) -> tuple[str, Span] | None:
    """Ask what the teller did, where only "we" or nobody acts."""
    acts = read.of(Part.ACTION, p=_SURE) or (read.statements if read.without([Part.ACTION]) else ())
    ours = _first(one for one in acts if one.actor is Actor.WE)
    if ours is None:
        return None
    if any(one.actor is Actor.I for one in acts):
        return "Which part of that did you do yourself?", ours.span
    return "What was your own part in that?", ours.span


def told(read: Account) -> tuple[str, Span] | None:
    """Ask whom they told, where a mistake or a delay was kept to oneself."""
    if not read.topics & {Topic.MISTAKE, Topic.DELAY} or any(one.contact for one in read.statements):
        return None
    words = _search(
        lazy(r"\b(?:delay\w*|late|mistakes?|wrong|fail\w*|broke\w*|missed)\b", re.IGNORECASE),
        read,
        read.statements,
    )
    return ("When did those who were waiting for it hear of it, and from whom?", words) if words else None


def measure(read: Account) -> tuple[str, Span] | None:
    """Ask what a number was before and how it was measured; or by what one could see something vague."""
    late = _late(read) if read.entry.kind is Kind.STORY else read.statements
    for one in late:
        for claim in _numbers(one):
            if claim.unit in ("%", "percent", "x", "times") or claim.direction is not None:
                return "What was it before, and how was it measured?", claim.span
    for one in late:
        found = vagueness(one)
        if found.degree is None or found.seen or is_lesson(one):
            continue
        # What somebody is like is asked for an instance, what they want for steps.
        if read.entry.kind is Kind.STORY or (found.compared and one.telling is Telling.EPISODE):
            return "By what could one see that?", _words_of(one, found.degree.of(one.words), read)
    return None


def instance(read: Account) -> tuple[str, Span] | None:
    """Ask for a time when a trait showed."""
    if any(one.telling is Telling.EPISODE and one.claims for one in read.statements):
        return None
    trait = _search(_TRAIT, read, read.statements)
    return ("When did that last show?", trait) if trait else None


def cost(read: Account) -> tuple[str, Span] | None:
    """Ask what a weakness cost."""
    if not read.statements:
        return None
    first = _search(
        lazy(r"\b(?:my (?:biggest |greatest |main )?weakness|I tend to|sometimes)\b[^.]{0,80}", re.IGNORECASE),
        read,
        read.statements,
    )
    return ("What did that cost you, or somebody else, the last time?", first) if first else None


def remedy(read: Account) -> tuple[str, Span] | None:
    """Ask how they know that what they do about a weakness works."""
    words = lazy(
        r"\b(?:to (?:overcome|improve|address|fix)|working on|(?:I|I['’]ve) (?:started|begun|learn\w*"
        r"|tried))\b[^.]{0,60}",
        re.IGNORECASE,
    )
    found = _search(words, read, read.statements)
    return ("How do you know that it works?", found) if found else None


def lesson(read: Account) -> tuple[str, Span] | None:
    """Ask what they would do differently, where the question is one of mistakes and nothing is said of it."""
    if Topic.LESSON not in read.topics or not read.statements:
        return None
    if read.of(Part.LESSON) or any(Part.LESSON in one.also for one in read.statements):
        return None
    if _search(
        lazy(r"\b(?:learn\w*|lesson|taught|next time|since then|differently|realis|realiz)", re.IGNORECASE),
        read,
        read.statements,
    ):
        return None
    return "What would you do differently today?", read.statements[-1].span


def since(read: Account) -> tuple[str, Span] | None:
    """Ask for the last time that a lesson was put to use."""
    found = _search(_SINCE, read, read.statements[len(read.statements) // 2 :])
    return ("When did you last do it that way?", found) if found else None


def other_side(read: Account) -> tuple[str, Span] | None:
    """Ask how the other person saw it."""
    if Topic.CONFLICT not in read.topics:
        return None
    other = _first(one for one in read.statements if one.actor is Actor.OTHERS) or _first(
        one for one in read.statements if one.contact
    )
    return None if other is None else ("How would the other person tell it?", other.span)


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
            r"\b(?:I (?:aim|aspire|hope|want|plan|would like|see myself|aspire)|my goal)\b[^.,;]{0,70}", re.IGNORECASE
        ),
        read,
        read.statements,
    )
    return ("What are you doing towards that today?", found) if found else None


#: What is asked, of which kinds of answers, most pressing first.
PROBES: tuple[tuple[Sort, frozenset[Kind], Asker], ...] = (
    (Sort.OUTCOME, STORY, outcome),
    (Sort.TOLD, STORY, told),
    (Sort.OWN_PART, STORY, own_part),
    (Sort.MEASURE, EVERY, measure),
    (Sort.COST, frozenset({Kind.WEAKNESS}), cost),
    (Sort.REMEDY, frozenset({Kind.WEAKNESS}), remedy),
    (Sort.INSTANCE, SELF, instance),
    (Sort.STEPS, frozenset({Kind.FUTURE, Kind.MOTIVATION}), steps),
    (Sort.LESSON, STORY, lesson),
    (Sort.OTHER_SIDE, STORY, other_side),
    (Sort.CHOICE, STORY, choice),
    (Sort.SCOPE, EVERY, scope),
    (Sort.SINCE, STORY, since),
    (Sort.HARDSHIP, STORY, hardship),
)
