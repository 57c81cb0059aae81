"""How a story ends: with something that changed, or before it."""

from __future__ import annotations

import re

from greenroom.bank.entry import By, Part
from greenroom.structure.account import Account
from greenroom.structure.acts import is_act
from greenroom.structure.lessons import tells_lesson
from greenroom.structure.statement import Statement, Telling, Upshot
from greenroom.structure.upshots import announces_end

#: From which share of the sentences on an outcome is looked for. People tell what came of it last, but some tell it
#: before the details, so the whole second half counts.
_SECOND_HALF = 0.5
_STEP = re.compile(r"\W*(?:and |then |so )*(?:finally|lastly)\b", re.IGNORECASE)
#: An outcome takes the last sentence or, with a remark after it, the last but one.
_LAST = 2
#: A label that the model is this sure of is taken for one: its probabilities are calibrated.
SURE = 0.75


def labelled(account: Account) -> bool:
    """Tell whether the author labelled parts, and more than one of them."""
    return len({one.part for one in account.statements if one.by is By.AUTHOR}) > 1


def is_lesson(one: Statement) -> bool:
    """Tell whether a sentence is a lesson, by its label or its words."""
    return one.part is Part.LESSON or Part.LESSON in one.also or tells_lesson(one.words)


def told(account: Account) -> tuple[Statement, ...]:
    """Return the sentences of the story itself: up to the last that isn't a lesson."""
    statements = account.statements
    end = len(statements)
    while end and is_lesson(statements[end - 1]):
        end -= 1
    return statements[:end]


def outcomes(account: Account) -> tuple[Statement, ...]:
    """Return the sentences that tell something that changed, from the middle of the story on.

    Before the middle, what changed is how it all began. What the author filed under the result counts wherever it
    stands, and a lesson doesn't: "I now check twice" is no outcome of what was told.
    """
    story = told(account)
    middle = int(len(story) * _SECOND_HALF)
    return tuple(
        one
        for at, one in enumerate(account.statements)
        if _tells(one) and (at >= middle or one.part is Part.RESULT) and (at < len(story) or announces_end(one.words))
    )


def ends_in_outcome(account: Account) -> bool:
    """Tell whether one of the last two sentences of the story, or of the lessons after it, tells what changed."""
    story = told(account)
    last = (*story[max(len(story) - _LAST, (len(story) + 1) // 2) :], *account.statements[len(story) :])
    return any(_tells(one) for one in last)


def _tells(one: Statement) -> bool:
    if one.telling in (Telling.HYPOTHETICAL, Telling.HABIT):
        return False
    if one.upshot is not None:
        return one.upshot is Upshot.CHANGE
    # "Finally" announces a last step as often as an end.
    return announces_end(one.words) and not (_STEP.match(one.words) and is_act(one.words))
