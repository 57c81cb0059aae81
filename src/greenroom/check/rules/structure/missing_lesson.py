"""No lesson where the question asks for one.

## What it does
Looks at answers to questions about a mistake, a failure, criticism that you got, or what you learned. Tells when no
sentence says what you took from it or what you have done otherwise since, under any label.

## Why it matters
Whoever asks about a mistake wants to hear what is different now. That is what such questions are made for and what
coaches teach; no experiment with and without the lesson was found.

## How to mend
Add one sentence: what you do differently since then, and once when it helped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind, Part
from greenroom.check.endings import closes, is_lesson
from greenroom.check.english import in_english
from greenroom.check.finding import Severity
from greenroom.check.parts import heading
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import Account, account
from greenroom.structure.lessons import tells_lesson
from greenroom.structure.statement import Telling
from greenroom.structure.topics import Topic
from greenroom.text.spoken import count_words

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE
MINUTES = 5
HARM = 2

_STORY = (
    "Last winter I sent four vans to the wrong depot. I had copied the list of the week before and hadn't looked "
    "at the "
    "date. I rang the drivers one by one and told the customer within the hour. Three of the four loads arrived "
    "by noon."
)

EXAMPLES = (
    Good(f"# Tell me about a mistake\n\n{_STORY} Since then I read the date aloud before I send a list.\n"),
    Good(f"# Tell me about a mistake\n\n{_STORY} It taught me to look twice.\n"),
    Good(f"# Tell me about a time you worked under pressure\n\n{_STORY}\n"),
    Bad(f"# ⟦Tell me about a mistake⟧\n\n{_STORY}\n"),
    Bad(f"# ⟦A failure⟧\n\n**Situation & Action:** {_STORY}\n\n**Result:** The customer stayed with us.\n"),
)

#: Less is a sketch.
_SENTENCES = 3
_WORDS = 35
#: So many of the last sentences are the end, where a lesson stands whatever it is taken for.
_END = 4
_FOUND_OUT = re.compile(
    r"\b(?:learn\w*|reali[sz]\w*|in (?:the )?future|(?:show\w*|t(?:augh|each\w*)t?|ma[dk]e\w*|help\w*) (?:me|"
    r"us))\b",
    re.IGNORECASE,
)
_ACTS = (Part.SITUATION, Part.TASK, Part.ACTION)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the title of a story that was to end in a lesson."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    if Topic.LESSON not in read.topics or len(read.statements) < _SENTENCES:
        return
    if sum(count_words(one.words) for one in read.statements) < _WORDS:
        return
    # What one usually does or holds to be true, told at the end of such a story, is what one took from it.
    last = read.statements[-1]
    if (
        closes(last)
        or any(_is_lesson(at, read) for at in range(len(read.statements)))
        or last.telling in (Telling.HABIT, Telling.OPINION)
    ):
        return
    if in_english(read):
        yield Found(span=heading(entry), message="What did you take from it, and what do you do differently since?")


def _is_lesson(at: int, read: Account) -> bool:
    """Tell whether a sentence is a lesson; in the midst of the acts "I learned that the gate was shut" is none."""
    one = read.statements[at]
    if one.part is Part.LESSON or Part.LESSON in one.also:
        return True
    midst = 0 < at < len(read.statements) - _END and one.part in _ACTS
    return is_lesson(one) and (not midst or tells_lesson(_FOUND_OUT.sub("", one.words)))
