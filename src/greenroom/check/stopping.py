"""Whether a story stops before its result, as far as its words and the shape of its end tell.

How probable it is that the ending is none (``structure/ending.py``) is weighed against what speaks for a whole story:
the more does, the more probable it has to be. The steps were set on our own answers and on public ones, each with its
result and without it, by probabilities from weights that hadn't seen them.
"""

from __future__ import annotations

import re

from greenroom.structure.account import Account
from greenroom.structure.acts import does_something, is_act
from greenroom.structure.ending import stops_early
from greenroom.structure.statement import Actor, Statement, Telling, Upshot
from greenroom.structure.topics import Topic
from greenroom.structure.upshots import announces_end, changes_beside_act, hints_at_change, others_follow
from greenroom.text.spoken import count_words

from .endings import ends_in_outcome, outcome_before_last, outcome_in_lessons, tells_outcome, told
from .english import in_english

#: Shorter than this, a text without labels is a sketch, and what it leaves out isn't missing yet.
_SENTENCES = 2
_WORDS = 40
#: Fewer sentences of events than this, and it isn't a story that could end; in the present tense of broken English one
#: will do, where "I" acts in as many.
_EVENTS = 2
#: From so many sentences on, the end tells by itself. Of such stories of ours, nine in ten without their result are
#: more probable than the first step, and five in a hundred whole ones; of most of these, words tell the outcome.
_LONG = 6
_LIKELY, _LIKELIER, _LIKELIEST, _ALL_BUT_SURE = 0.4, 0.45, 0.8, 0.95
#: So little as this can't be judged where it doesn't stop with an act.
_SHORT = 4
#: A fragment, or how things are in the present tense of broken English.
_UNCLEAR = 0.7
#: What the teller does last may change something ("I increased my hours"), or come after what somebody else changed.
#: No whole story was as probable as this.
_BY_AN_ACT, _ACT_AFTER_IT = 0.65, 0.75
#: "I gave her a new one, and she stayed" tells what came of it in no word that tells an outcome.
_FOLLOWED = 0.92
#: How a story goes back after its outcome.
_BACK = re.compile(
    r"\W*(?:when|before|at first|it (?:began|started)|last|in \w+|(?:a|two|three|some) \w+ (?:before|earlier|ago))\b",
    re.IGNORECASE,
)
#: What somebody did for years has no ending.
_LIFE = re.compile(
    r"\b(?:gap year|(?:past|previous|current) jobs?|background|education|career|vision|resume|cv)\b", re.IGNORECASE
)
#: What one would do, usually does or thinks isn't where a story stops.
_NOT_TOLD = (Telling.HYPOTHETICAL, Telling.HABIT, Telling.OPINION, Telling.SELF_DESCRIPTION)


def stops(read: Account) -> bool:
    """Tell whether a story without labels stops with something done, before anything changed."""
    story = told(read)
    if not _is_story(read, story) or _told_first(story[0], story[1]) or outcome_in_lessons(read):
        return False
    last = story[-1]
    if last.telling in _NOT_TOLD or last.upshot not in (None, Upshot.CHANGE):
        return False
    least = _least(read, story)
    return least is not None and in_english(read) and _chance(read, story) >= least


def ends_all_the_same(read: Account) -> bool:
    """Tell whether a story with labels, but none for the result, ends in one all the same."""
    if not ends_in_outcome(read):
        return False
    story = told(read)
    if any(announces_end(one.words) for one in read.statements[len(story) - 1 :]):
        return True
    return len(story) < _LONG or _chance(read, story) < _LIKELY


def _is_story(read: Account, story: tuple[Statement, ...]) -> bool:
    if len(story) < _SENTENCES or sum(count_words(one.words) for one in story) < _WORDS:
        return False
    if _LIFE.search(read.entry.title) or not any(does_something(one.words) for one in story):
        return False
    events = sum(one.telling is Telling.EPISODE for one in story)
    acts = sum(one.actor is Actor.I and does_something(one.words) for one in story)
    return events >= _EVENTS or (events > 0 and len(story) >= _LONG and acts >= _EVENTS)


def _told_first(first: Statement, second: Statement) -> bool:
    """Tell whether a story begins with what came of it, and then goes back."""
    return first.upshot is Upshot.CHANGE and _BACK.match(second.words) is not None


def _least(read: Account, story: tuple[Statement, ...]) -> float | None:
    """Return how probable it has to be that the story stops; None where it isn't to be said at all."""
    last = story[-1]
    acts, does = is_act(last.words), does_something(last.words)
    steps = [_LIKELY if does else _LIKELIER]
    if tells_outcome(last):
        # An act that is the end of the story by its own words, or with a number, is one.
        counted = any(character.isdigit() for character in last.words)
        if not acts or counted or announces_end(last.words) or changes_beside_act(last.words):
            return None
        steps.append(_BY_AN_ACT)
    if outcome_before_last(story):
        steps.append(_ACT_AFTER_IT if acts else _BY_AN_ACT)
    if len(story) < _LONG:
        # How a mistake was mended is its outcome, where the lesson follows.
        if len(story) < len(read.statements) and Topic.LESSON in read.topics:
            steps.append(_ALL_BUT_SURE)
        if not does and len(story) < _SHORT:
            return None
        if not acts:
            steps.append(_LIKELIEST)
    if last.telling is Telling.UNCLEAR and not does:
        steps.append(_UNCLEAR)
    if hints_at_change(last.words):
        steps.append(_LIKELIEST)
    if others_follow(last.words):
        steps.append(_FOLLOWED)
    return max(steps)


def _chance(read: Account, story: tuple[Statement, ...]) -> float:
    return stops_early([one.words for one in story], lesson=len(story) < len(read.statements))
