"""How a story ends: with something that changed, or before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from greenroom.bank.entry import By, Part
from greenroom.structure.account import Account
from greenroom.structure.acts import does_something, is_act
from greenroom.structure.lessons import is_maxim, tells_lesson, tells_understood
from greenroom.structure.statement import Actor, Statement, Telling, Upshot
from greenroom.structure.upshots import announces_end

#: A sentence that begins so goes on with what was learnt, and what it says of gain and loss didn't happen.
_LEARNT = re.compile(
    r"\W*(?:and |so |but |also |in the end,? |overall,? |ultimately,? )*(?:(?:this|that|the|it|my) (?:\w+ "
    r")?(?:experience|project|episode|incident|mistake|"
    r"failure|conflict)?\s*(?:\w+ly |also |really )?(?:taught|showed|shows|reinforced|reminded|highlighted|"
    r"underscored|convinced|deepened|"
    r"made (?:me|us) (?:\w+ )?(?:reali[sz]e|understand|see|aware))|(?:i|we) (?:have |had |also |\w+ly "
    r")*(?:learn(?:ed|t)|c[ao]me (?:out|away|to)|"
    r"reali[sz]ed|understood|believe|left (?:it )?(?:convinced|knowing))|what (?:i|we) |looking back|the (?:\w+ "
    r")?(?:lesson|take-?away)|my (?:\w+ )?"
    r"(?:lesson|take-?away))\b",
    re.IGNORECASE,
)
_STEP = re.compile(r"\W*(?:and |then |so )*(?:finally|lastly)\b", re.IGNORECASE)
_STATE = re.compile(
    r"\b(?:was|were)\b(?! (?:\w+ly )?(?:\w+ed|done|made|sent|built|given|put|taken|to)\b)", re.IGNORECASE
)
#: The first sentences are the situation.
_BEGINS = 3
#: A label that the model is this sure of is taken for one: its probabilities are calibrated.
SURE = 0.75


def labelled(account: Account) -> bool:
    """Tell whether the author labelled parts, and more than one of them."""
    return len({one.part for one in account.statements if one.by is By.AUTHOR}) > 1


def is_lesson(one: Statement) -> bool:
    """Tell whether a sentence is a lesson, by its label or its words."""
    return one.part is Part.LESSON or Part.LESSON in one.also or tells_lesson(one.words)


def closes(one: Statement) -> bool:
    """Tell whether a sentence that stands at the end is what was taken from the story."""
    if is_lesson(one) or is_maxim(one.words):
        return True
    return tells_understood(one.words) and one.upshot is not Upshot.CHANGE


def told(account: Account) -> tuple[Statement, ...]:
    """Return the sentences of the story itself: up to the last that is no lesson, maxim or thing understood."""
    statements = account.statements
    end = len(statements)
    while end and closes(statements[end - 1]):
        end -= 1
    return statements[:end]


def ends_in_outcome(account: Account) -> bool:
    """Tell whether the last sentence of the story, or one of the lessons after it, tells what changed.

    The last but one counts where it is no act. Where the author labelled the parts, their last act is none by its words
    alone ("I fixed the gate"), and neither is what they filed as a lesson.
    """
    story = told(account)
    if not story:
        return False
    last = (story[-1], *account.statements[len(story) :])
    return outcome_before_last(story) or _outcome_last(last)


def outcome_in_lessons(account: Account) -> bool:
    """Tell whether a lesson after the story tells what changed."""
    return any(tells_outcome(one) and not only_learnt(one) for one in account.statements[len(told(account)) :])


def _outcome_last(last: Sequence[Statement]) -> bool:
    found = any(tells_outcome(one) and not only_learnt(one) and not _filed_elsewhere(one) for one in last)
    return found or _goes_on(last[0])


def outcome_before_last(story: Sequence[Statement]) -> bool:
    """Tell whether the last sentence but one of a story tells what changed, and is no act."""
    return len(story) > _BEGINS and tells_outcome(story[-2]) and not does_something(story[-2].words)


def only_learnt(one: Statement) -> bool:
    """Tell whether a sentence is about what was learnt ("I left convinced that trust is easily lost")."""
    return _LEARNT.match(one.words) is not None and not any(character.isdigit() for character in one.words)


def _goes_on(last: Statement) -> bool:
    """Tell whether the last thing filed as an action is how things stood then ("Breakfast was on the table")."""
    filed = last.by is By.AUTHOR and last.part is Part.ACTION
    return filed and last.actor not in (Actor.I, Actor.WE) and _STATE.search(last.words) is not None


def _filed_elsewhere(one: Statement) -> bool:
    if one.by is not By.AUTHOR:
        return False
    if one.part is Part.LESSON:
        return tells_lesson(one.words)
    counted = any(character.isdigit() for character in one.words)
    return one.part is Part.ACTION and is_act(one.words) and not counted and not announces_end(one.words)


def tells_outcome(one: Statement) -> bool:
    """Tell whether a sentence says that something changed, or announces that it says how things ended."""
    if one.telling in (Telling.HYPOTHETICAL, Telling.HABIT):
        return False
    if one.upshot is not None:
        return one.upshot is Upshot.CHANGE
    # "Finally" announces a last step as often as an end.
    return announces_end(one.words) and not (_STEP.match(one.words) and is_act(one.words))
