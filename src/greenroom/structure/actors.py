"""Who does what a sentence says was done.

Whoever is the subject of a verb of doing acts; who thinks, knows, has or is something doesn't, and neither does who is
asked or told. Main clauses go before subordinate ones ("When I came in, the team had already started": the team), and
within them "I" goes before all others, since whoever says "I" is in it ("He disagreed, so I showed him the figures").

Notes leave the subject out: "Listed the risks and rang both suppliers". A sentence that begins with a bare past of a
verb of doing, and in which nobody else is named as the one who does it, is read as "I": in notes on one's own story
the writer is the only person whose subject can be left out without being misread. Verbs whose past may as well be told
of a thing ("Reduced waste by a third") are left alone, and so are commands and "-ing" forms, which name no actor.
"""

from __future__ import annotations

import re
from dataclasses import KW_ONLY, dataclass
from itertools import pairwise

from .actor_words import (
    BE,
    BEEN,
    CONJUNCTIONS,
    COUNTED,
    FINITE,
    FRAMES,
    GOVERNORS,
    HAVE,
    INNER,
    IRREGULAR,
    NO_ACTS,
    NO_NAMES,
    ONE,
    OPENERS,
    PARTICIPLE,
    PARTICLES,
    PASTS,
    PATIENT,
    PERSONAL,
    QUOTES,
    SOME,
    STATES,
    SUBORDINATORS,
)
from .people import BETWEEN, BREAKS, DETERMINERS, OWN_GROUP, PEOPLE, PRONOUNS, Word, is_name, words_of
from .statement import Actor

_I_FORMS = re.compile(r"i(?:'(?:ve|m|d|ll))?$")
_WE_FORMS = re.compile(r"we(?:'(?:ve|re|d|ll))?$")
_THEY_FORMS = re.compile(r"(?:he|she|they)(?:'(?:s|ve|re|d|ll))?$")


_ED = re.compile(r"[a-z][a-z-]+ed$")


def actor(words: str) -> Actor:
    """Return who acts in a sentence; NOBODY for passives without "by whom", things as subjects, commands."""
    them = words_of(words)
    found = _Acts(them)
    for group in (found.main, found.weak, found.sub):
        for one in (Actor.I, Actor.WE, Actor.OTHERS):
            if one in group:
                return one
    return found.agent or Actor.NOBODY


def acts(words: str) -> frozenset[Actor]:
    """Return all who do something in a sentence, in main clauses and in subordinate ones alike."""
    found = _Acts(words_of(words))
    joint = {Actor.I} if found.joint else set()
    return frozenset(found.main | found.sub | joint | ({found.agent} if found.agent else set()))


def did(words: str) -> frozenset[Actor]:
    """Return all who did something in a sentence: as `acts`, with verbs in the past."""
    return frozenset(_Acts(words_of(words)).did)


@dataclass(frozen=True, slots=True)
class _Verb:
    """The verb of a subject: its form, whether it is in the past, and whether it is done to the subject."""

    form: str
    _: KW_ONLY
    past: bool
    passive: bool = False


class _Acts:
    """Who acts in the clauses of one sentence.

    Attributes:
        main: who does something in a main clause.
        sub: who does something in a subordinate clause.
        weak: who is the subject in a main clause but does nothing: is, has, thinks, knows.
        agent: by whom something is said to have been done, in a passive.
        joint: "she and I" do something together.
        did: who does it in the past.
    """

    __slots__ = ("_them", "agent", "did", "joint", "main", "sub", "weak")

    def __init__(self, them: list[Word]) -> None:
        self.main: set[Actor] = set()
        self.sub: set[Actor] = set()
        self.weak: set[Actor] = set()
        self.agent: Actor | None = None
        self.joint = False
        self.did: set[Actor] = set()
        self._them = them = _said(them)
        subordinate = False
        for at, word in enumerate(them):
            lower = word.lower
            if lower in BREAKS or (lower in CONJUNCTIONS and self._subject_next(at)):
                subordinate = False
            elif lower in SUBORDINATORS:
                subordinate = lower != "as" or not self._as_role(at)
            elif lower == "by":
                agent = self._by(at)
                self.agent = agent if agent is Actor.I else self.agent or agent
            who = self._who(at)
            if who is not None:
                self._note(who, at, subordinate=subordinate)
        if not self.main and not self.weak - {Actor.OTHERS} and self._elided():
            self.main.add(Actor.I)
            self.did.add(Actor.I)

    def _note(self, who: Actor, at: int, *, subordinate: bool) -> None:
        verb = self._verb(at)
        if verb is None or verb.passive:
            return
        if verb.form in STATES:
            if not subordinate and not (verb.form in FRAMES and self._content(at)):
                self.weak.add(who)
            return
        (self.sub if subordinate else self.main).add(who)
        if verb.past:
            self.did.add(who)

    def _who(self, at: int) -> Actor | None:
        """Return who a word stands for, if it stands where a subject does."""
        word = self._them[at]
        lower = word.lower
        before = self._them[at - 1].lower if at else ""
        if _I_FORMS.match(lower):
            if before in COUNTED:
                return None
            if before == "and" and at > 1 and self._them[at - 2].lower not in BREAKS and self._person(at - 2):
                self.joint = True
                return Actor.WE
            return Actor.I
        if _WE_FORMS.match(lower):
            return Actor.WE
        if _THEY_FORMS.match(lower):
            return Actor.OTHERS
        if lower == "us" and before == "of":
            return Actor.WE
        return self._noun(at) if lower in PEOPLE or self._name(at) else None

    def _name(self, at: int) -> bool:
        """Tell whether a word may be a name. The first of a sentence is one where nothing speaks against it."""
        word = self._them[at]
        if at:
            return is_name(word, first=False)
        lower = word.lower
        return (
            word.written[:1].isupper()
            and word.written.isalpha()
            and not (
                lower in NO_NAMES
                or lower in OPENERS
                or lower in DETERMINERS
                or lower in BETWEEN
                or lower.endswith("ly")
            )
        )

    def _noun(self, at: int) -> Actor | None:
        word = self._them[at]
        known = word.lower in PEOPLE
        start = at
        while start and (self._them[start - 1].lower in DETERMINERS or self._plain(start - 1)) and at - start < 5:
            start -= 1
            if self._them[start].lower in DETERMINERS and self._them[start].lower not in INNER:
                break
        determiner = self._them[start].lower
        before = self._them[start - 1].lower if start else ""
        if before == "of" and start > 1 and self._them[start - 2].lower in SOME:
            before = self._them[start - 3].lower if start > 2 else ""
        opens = not before or before in BREAKS or before in CONJUNCTIONS or before in SUBORDINATORS
        if before in GOVERNORS or not (opens or (known and determiner in DETERMINERS and not _governs(before))):
            return None
        verb = self._verb(at)
        if verb is None or (not known and verb.form not in PERSONAL):
            return None
        own = word.lower in OWN_GROUP and (at - start <= 1 or self._them[at - 1].lower in ("whole", "entire"))
        if own and determiner in ("the", "our", "my", "whole", "entire"):
            return Actor.WE
        return Actor.OTHERS

    def _plain(self, at: int) -> bool:
        """Tell whether a word may stand between an article and a noun."""
        word = self._them[at]
        return (
            word.lower not in BREAKS
            and word.lower not in GOVERNORS
            and word.lower not in CONJUNCTIONS
            and word.lower not in SUBORDINATORS
            and word.lower not in BETWEEN
            and word.lower not in PRONOUNS
            and not _I_FORMS.match(word.lower)
            and not _WE_FORMS.match(word.lower)
            and not _finite(word.lower)
        )

    def _person(self, at: int) -> bool:
        word = self._them[at]
        return word.lower in PEOPLE or word.lower in PRONOUNS or word.written[:1].isupper()

    def _verb(self, at: int) -> _Verb | None:
        """Return the verb of a subject; None where none follows."""
        lower = self._them[at].lower
        be = lower.endswith(("'m", "'re", "'s"))
        auxiliary = lower if "'" in lower else ""
        pronoun = bool(_I_FORMS.match(lower) or _WE_FORMS.match(lower) or _THEY_FORMS.match(lower))
        for follow in self._them[at + 1 : at + 7]:
            word = follow.lower
            if word in BE:
                if auxiliary == "did":  # "what I did was …"
                    return _Verb("did", past=True)
                be, auxiliary = True, word
            elif word in ("decided", "chose", "went"):
                return _Verb(word, past=True)
            elif word in BETWEEN or (word.endswith("ly") and len(word) > 4) or word.endswith("n't"):
                auxiliary = auxiliary or (word if word in STATES or word == "did" else "")
            elif word in BREAKS:
                break
            elif be:
                return self._after_be(at, word, past=auxiliary in BEEN, pronoun=pronoun)
            elif (word == "to" and auxiliary) or (auxiliary in HAVE and not _participle(word)):  # "had to"
                return _Verb(auxiliary, past=auxiliary == "had")
            elif pronoun or auxiliary or _finite(word):
                return _Verb(word, past=auxiliary in BEEN or word.endswith("ed") or word in PASTS)
            else:
                return None
        return _Verb(auxiliary or "was", past=False) if be or auxiliary else None

    def _after_be(self, at: int, word: str, *, past: bool, pronoun: bool) -> _Verb:
        """Return the verb of a subject that was or is something: "was able to", "was checking", "was told"."""
        if word == "able" or (word == "the" and self._did_it(at)):
            return _Verb("able", past=past)
        if word.endswith("ing"):
            return _Verb(word, past=past)
        return _Verb("was", past=past, passive=word in PATIENT or (not pronoun and word.endswith("ed")))

    def _did_it(self, at: int) -> bool:
        """Tell whether "was the one who" or "was the person to" follows a subject."""
        follow = [one.lower for one in self._them[at + 1 : at + 7]]
        return any(one in ONE and then in ("who", "to", "that", "one", "person") for one, then in pairwise(follow))

    def _content(self, at: int) -> bool:
        """Tell whether somebody else's clause follows a frame: "I think that we …"."""
        return any(
            _I_FORMS.match(one.lower)
            or _WE_FORMS.match(one.lower)
            or _THEY_FORMS.match(one.lower)
            or one.lower in DETERMINERS
            for one in self._them[at + 2 : at + 5]
        )

    def _subject_next(self, at: int) -> bool:
        """Tell whether a new subject follows a conjunction, so that it joins clauses and not words."""
        follow = self._them[at + 1].lower if at + 1 < len(self._them) else ""
        return bool(
            _I_FORMS.match(follow) or _WE_FORMS.match(follow) or _THEY_FORMS.match(follow) or follow in DETERMINERS
        )

    def _as_role(self, at: int) -> bool:
        """Tell whether "as" names a role or a result: "as the owner", "as a result"."""
        follow = self._them[at + 1].lower if at + 1 < len(self._them) else ""
        return follow in DETERMINERS

    def _by(self, at: int) -> Actor | None:
        """Return by whom a passive says it was done."""
        before = at - 2 if at > 1 and self._them[at - 1].lower in PARTICLES else at - 1
        if before < 0 or not _participle(self._them[before].lower):
            return None
        follow = [one.lower for one in self._them[at + 1 : at + 5]]
        if not follow:
            return None
        if follow[0] in ("me", "myself"):
            return Actor.I
        if follow[0] == "us" or (follow[0] in ("our", "the", "my") and follow[1:2] and follow[1] in OWN_GROUP):
            return Actor.WE
        if follow[0] in ("him", "her", "them") or is_name(self._them[at + 1], first=False):
            return Actor.OTHERS
        return Actor.OTHERS if follow[0] in DETERMINERS and any(one in PEOPLE for one in follow[1:]) else None

    def _elided(self) -> bool:
        at = self._lead_in()
        while at < len(self._them) and (self._them[at].lower in OPENERS or self._them[at].lower == ","):
            at += 1
        if at + 1 >= len(self._them) or self._them[at].lower == "said":  # "…," said Jonas
            return False
        verb, follow = self._them[at].lower, self._them[at + 1].lower
        if follow in PARTICIPLE or (follow in ("to", "on") and verb in ("compared", "used")):
            return False
        return verb in PASTS or (_ED.match(verb) is not None and verb not in NO_ACTS)

    def _lead_in(self) -> int:
        """Return where a short phrase at the start ends: "In parallel, …", "Instead of waiting, …"."""
        first = self._them[0].lower if self._them else ""
        if first in GOVERNORS or first == "instead" or first.endswith("ing"):
            for at, word in enumerate(self._them[:12]):
                if word.lower == ",":
                    return at + 1
        return 0


def _said(them: list[Word]) -> list[Word]:
    """Leave out what is quoted inside a sentence: who says "we" there is somebody else or imagined."""
    marks = [at for at, word in enumerate(them) if word.lower in QUOTES]
    if not marks or (marks[0] == 0 and (len(marks) == 1 or marks[1] >= len(them) - 2)):
        return them
    kept, inside = [], False
    for word in them:
        if word.lower in QUOTES:
            inside = not inside
        elif not inside:
            kept.append(word)
    return kept


def _finite(lower: str) -> bool:
    return lower in FINITE or (len(lower) > 4 and lower.endswith("ed") and lower not in ("need", "speed", "indeed"))


def _governs(lower: str) -> bool:
    """Tell whether a noun after this word is what is acted on."""
    return _finite(lower) or lower.endswith("ing") or lower in DETERMINERS


def _participle(lower: str) -> bool:
    return lower.endswith(("ed", "ing")) or lower in IRREGULAR or lower in PASTS
