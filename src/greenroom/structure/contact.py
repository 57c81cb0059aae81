"""Whether the teller told, asked, warned, agreed with, listened to, wrote to or met somebody.

What counts is that it happened and that the teller had a part in it. "Communication is key", a task ("My task was to
convince her"), a plan, a habit, what wasn't said and what others said among themselves are no contact. So a verb of
speaking counts where its subject is "I" or "we", left out as in notes, or an "-ing" form that goes with them; and nouns
("a call", "our weekly meeting", "an email") count with what puts them into the story: held, asked for, sent, "after a
call with her". The words themselves are in `contact_words`.
"""

from __future__ import annotations

import re

from greenroom.text.span import Span

from .contact_words import AFTER, BLOCKED, DONE, GATHERINGS, HELD, MESSAGES, OPEN, SENT, WITHIN, WITHOUT
from .people import BETWEEN, BREAKS, OWN_GROUP, PEOPLE, Word, is_name, words_of
from .somebody import SOMEBODY, Needed

_TELLER = re.compile(r"(?:i|we)(?:'(?:ve|m|re))?$")
_OTHERS = re.compile(r"(?:he|she|they|who|which|you|one)(?:'\w+)?$")
_BE = frozenset("was were is are be been being am get got".split())
_MODALS = frozenset(
    "would will should could can may might must cannot i'd i'll we'd we'll won't wouldn't shouldn't couldn't "
    "can't let's".split()
)
_NEGATIONS = frozenset(
    "not never hardly barely seldom scarcely didn't don't doesn't hadn't haven't wasn't without instead "
    "rarely nobody nor avoid avoided cannot".split()
)
_HABITS = frozenset("always usually now normally generally typically".split())
#: What may stand between a subject and its verb of speaking.
_SKIPPED = BETWEEN - _MODALS
#: How many words back the subject of a verb is looked for.
_REACH = 40
_NEAR = 12
#: How many letters back what puts a noun into the story is looked for.
_PREFIX = 90


def contact(words: str) -> Span | None:
    """Return the first words by which somebody is told or asked something; None where there are none."""
    them = words_of(words)
    text = words.replace("\u2019", "'")
    for at, word in enumerate(them):
        found = _verb(text, them, at) if word.lower in AFTER else None
        if found is None and (word.lower in GATHERINGS or word.lower in MESSAGES):
            found = _noun(text, them, at)
        if found is not None:
            return found
    return None


def _verb(text: str, them: list[Word], at: int) -> Span | None:
    word = them[at]
    needed = AFTER[word.lower]
    match = needed.match(text, word.end)
    teller = _teller_near if word.lower == "together" else _by_teller
    if match is None or not teller(text, them, at):
        return None
    somebody = _TO_SOMEBODY.match(text, word.end) if match.end() == word.end else None
    return Span(word.start, somebody.end() if somebody else match.end())


def _noun(text: str, them: list[Word], at: int) -> Span | None:
    word = them[at]
    if WITHOUT.match(text, word.end):
        return None
    before = max(0, word.start - _PREFIX)
    prefix = text[before : word.start]
    verbs = HELD if word.lower in GATHERINGS else SENT
    held = verbs.search(prefix)
    if held is not None:
        start = before + held.start()
        verb = next((index for index, one in enumerate(them) if one.start >= start), at)
        if _by_teller(text, them, verb):
            return Span(them[verb].start, _with(text, word.end))
    within = WITHIN.search(prefix)
    if within is None or (_THAT.match(within[0]) and word.lower.endswith("s")):
        return None
    end = _with(text, word.end)
    if word.lower in MESSAGES:
        to = _DIRECTED.match(text, word.end) if within["often"] or within["mine"] else None
        if to is None:
            return None
        end = to.end()
    elif end == word.end and not within["mine"] and not (within["those"] and _teller_near(text, them, at)):
        return None
    start = before + within.start()
    first = next((index for index, one in enumerate(them) if one.start >= start), at)
    if any(one.lower in BLOCKED or one.lower in _NEGATIONS for one in them[max(0, first - 4) : first]):
        return None
    return Span(them[first].start, end)


def _with(text: str, end: int) -> int:
    match = _WITH.match(text, end)
    return match.end() if match else end


#: "The list showed that phone calls cost us an hour": it joins two clauses.
_THAT = re.compile(r"that\b", re.IGNORECASE)
_TO_SOMEBODY = Needed(rf"(?: directly| openly)?(?: to| with)?{SOMEBODY}")
_DIRECTED = Needed(rf" (?:\w+ ){{0,2}}?(?:with|to|for){SOMEBODY}")
_WITH = Needed(rf" (?:\w+ ){{0,2}}?(?:with|to|from|between|among){SOMEBODY}")


def _teller_near(_text: str, them: list[Word], at: int) -> bool:
    """Tell whether the teller is the subject of something nearby, or nobody is (as in notes)."""
    near = them[max(0, at - _REACH) : at + _REACH]
    return any(_TELLER.match(one.lower) for one in near) or not any(
        one.lower in PEOPLE or _OTHERS.match(one.lower) for one in near
    )


def _by_teller(text: str, them: list[Word], at: int) -> bool:
    """Tell whether it is the teller who does what a word of speaking says, and did it."""
    word = them[at]
    back = at - 1
    passive = False
    while back >= 0 and (them[back].lower in _SKIPPED or them[back].lower.endswith("ly") or them[back].lower in _BE):
        lower = them[back].lower
        if lower in _HABITS or lower in _NEGATIONS or lower.endswith("n't"):
            return False
        passive = passive or lower in _BE
        back -= 1
    before = them[back].lower if back >= 0 else ""
    if before in _MODALS or before in _NEGATIONS or before in _HABITS or before.endswith("n't"):
        return False
    if word.lower.endswith("ing"):
        return _ing(text, them, at, before)
    if before == "to":
        return _infinitive(them, back, word)
    if passive and word.lower not in OPEN:
        return _PASSED_ON.match(text, word.end) is not None and not _TELLER.match(before)
    if before in ("i'm", "we're"):
        return False
    return _subject(them, back, word)


_PASSED_ON = Needed(rf" (?:\w+ ){{0,2}}?(?:to|with){SOMEBODY}")


def _ing(text: str, them: list[Word], at: int, before: str) -> bool:
    if before in ("of", "than") and any(one.lower in BLOCKED for one in them[max(0, at - 6) : at]):
        return False
    if before in ("stop", "stopped", "start", "avoid", "avoided", "the", "a", "more", "for"):
        return False
    if not before or before == "and":
        return " is " not in text[them[at].end : them[at].end + 60] and not any(
            one.lower in BLOCKED for one in them[:at]
        )
    who = next(
        (
            one.lower
            for one in reversed(them[max(0, at - 4) : at])
            if _TELLER.match(one.lower) or _OTHERS.match(one.lower)
        ),
        "",
    )
    return not who or _TELLER.match(who) is not None


def _infinitive(them: list[Word], back: int, word: Word) -> bool:
    """Tell whether "to tell her" happened: "I decided to", "I sat down to"; not "I wanted to"."""
    before = them[back - 1].lower if back else ""
    if before == "had":
        return word.lower in (
            "tell",
            "ask",
            "explain",
            "call",
            "apologise",
            "apologize",
            "inform",
            "admit",
            "warn",
        ) and _subject(them, back - 2, word)
    return before in DONE and not any(one.lower in BLOCKED for one in them[max(0, back - 8) : back])


def _subject(them: list[Word], back: int, word: Word) -> bool:
    """Tell whether the nearest subject before a finite verb is the teller, or left out as notes do."""
    direct = True
    for at in range(back, max(-1, back - _REACH), -1):
        lower = them[at].lower
        if _TELLER.match(lower):
            return not any(one.lower in _MODALS for one in them[at : at + 3])
        if lower in ("us", "me") and direct and at and them[at - 1].lower in ("of", "and"):
            return True
        if lower in OWN_GROUP and direct and at and them[at - 1].lower in ("the", "our", "my"):
            return True
        if _OTHERS.match(lower) or (
            direct and lower not in BREAKS and lower not in ("and", "then", "or", "but", "so", "also")
        ):
            return False
        if not direct and (lower in PEOPLE or is_name(them[at], first=False)) and _acts(them, at):
            return False
        direct = False
    if back < 0:
        return _told_of_past(word.lower) or word.lower in _COMMANDS
    return _told_of_past(word.lower) and _note(them)


def _note(them: list[Word]) -> bool:
    """Tell whether a sentence begins as a note does, without its subject: "Stopped the belt and told everyone"."""
    comma = next((at for at, one in enumerate(them[:14]) if one.lower in BREAKS), -1)
    return any(
        _told_of_past(one.lower) or one.lower.endswith("ing") or one.lower in ("then", "also")
        for one in (them[0], *them[comma + 1 : comma + 2])
    )


def _acts(them: list[Word], at: int) -> bool:
    """Tell whether somebody in a clause before is its subject: a verb follows, and no preposition stands before."""
    follow = them[at + 1].lower if at + 1 < len(them) else ""
    return follow.endswith("ed") or follow in _VERBS


_VERBS = frozenset(
    "was were is are had has have said told wanted did came went thought felt could would agreed left gave "
    "took made".split()
)


#: Notes on what was done may be commands: "Talk to both shifts". "Tell me …" is the interviewer's, "Ask …" advice.
_COMMANDS = frozenset(
    "communicate talk discuss meet call coordinate align inform explain negotiate speak escalate".split()
)


def _told_of_past(lower: str) -> bool:
    return lower.endswith("ed") or lower in (
        "told",
        "met",
        "spoke",
        "rang",
        "wrote",
        "sent",
        "sought",
        "held",
        "had",
        "set",
        "let",
        "kept",
        "gave",
        "brought",
        "sat",
        "got",
        "came",
        "found",
        "made",
        "said",
        "showed",
        "went",
        "ran",
        "led",
        "took",
    )
