"""A story in which you do nothing yourself.

## What it does
Looks at the part of a story that tells what was done, and tells when "I" does nothing in it: "we" act, the team acts,
or things were just done. Where you labelled nothing, it looks at the whole story. One thing that you did yourself is
enough to keep it quiet, and so are notes that leave the "I" out ("Listed the risks"). It doesn't count how
often you say "I" and "we": there is no right share.

## Why it matters
The people across the table want to hire you and not your team, and ask back when they can't tell what was your part.
What is known of the words themselves is in conflict: in 138 recorded interviews "we" went with better ratings and "I"
with worse, above all for friendliness (Naim and others 2015, arXiv 1504.03425); among 20,572 written answers the strong
ones said "I" a fifth more often (Leadership IQ, an industry study). So this asks for your part and not for fewer "we".

## How to mend
Keep the "we" where you worked together, and add one or two sentences on what you yourself did, decided or said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import By, Entry, Kind, Part
from greenroom.check.endings import SURE
from greenroom.check.english import in_english
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import Account, account
from greenroom.structure.actors import acts
from greenroom.structure.statement import Actor, Statement, Telling
from greenroom.structure.topics import Topic
from greenroom.text.pattern import lazy

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE
HARM = 3

EXAMPLES = (
    Good(
        "# The flooded cellar\n\nSituation: The cellar was under water.\n\n"
        "Action: We carried the stock upstairs. I rang the fire brigade and kept the list of what was saved.\n\n"
        "Result: Nothing was lost.\n"
    ),
    Good(
        "# The flooded cellar\n\nSituation: The cellar was under water.\n\n"
        "Action:\n\n- Carried the stock upstairs\n- Rang the fire brigade\n\nResult: Nothing was lost.\n"
    ),
    Good(
        "# Tell me about a time you worked in a team\n\nOur cellar was under water. We carried the stock upstairs. "
        "When the lights went out, "
        "I fetched the generator. We opened the next day.\n"
    ),
    Bad(
        "# The flooded cellar\n\nSituation: The cellar was under water, and I was on duty.\n\n"
        "Action: ⟦We carried the stock upstairs.⟧ The team dried the walls for a week.\n\nResult: Nothing was lost.\n"
    ),
    Bad(
        "# The new timetable\n\nSituation: Two classes shared one room.\n\nTask: I had to find a second one.\n\n"
        "Action: ⟦A new timetable was drawn up.⟧ It was discussed with all teachers and put up in the hall.\n\n"
        "Result: Both classes had a room.\n"
    ),
    Bad(
        "# Tell me about a time you worked in a team\n\nOur cellar was under water in May. ⟦We carried the stock "
        "upstairs and pumped all night.⟧ "
        "The team dried the walls for a week. We opened ten days later.\n"
    ),
)

#: In a passive a thing is the subject, and somebody did it.
_PASSIVE = lazy(
    r"\b(?:was|were|been|being|got)\s(?:\w+ly\s|also\s|then\s)?(?:\w{2,}ed|made|built|rebuilt|done|found|written|"
    r"rewritten|"
    r"set|put|taken|given|held|sent|drawn|chosen|brought|cut|split|kept|shown|told|taught|bought|sold|met|run|led)\b",
    re.IGNORECASE,
)
_I = lazy(r"\b(?:I|i|me|myself)\b")
_QUOTED = lazy(r"[\"“][^\"“”]{1,300}[\"”]")
#: A story that is told in fewer words is a note on one.
_WORDS = 12
#: What "we" have to do, where no part is labelled, before a story is judged.
_DEEDS = 2
_ELSE = (Actor.WE, Actor.OTHERS)
_OTHER_PARTS = frozenset({Part.SITUATION, Part.TASK, Part.RESULT, Part.LESSON})


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first thing that was done in a story in which the teller does nothing."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    deeds, labelled = _deeds(read)
    absent = not labelled and _absent(read)
    deeds = read.statements if absent else deeds
    done = [one for one in deeds if _ours(one) or _nobodys(one)]
    if (
        len(done) < (1 if labelled or (absent and done and done[0].actor is not Actor.OTHERS) else _DEEDS)
        or sum(len(one.words.split()) for one in deeds) < _WORDS
        or not in_english(read)
    ):
        return
    if any(_mine(one) for one in (*deeds, *_misfiled(read))):
        return
    first = next((one for one in done if one.part is Part.ACTION), done[0])
    path = context.file.source.path
    yield Found(
        span=first.span,
        message="Which of this did you do yourself?",
        evidence=tuple(Place(path=path, span=one.span) for one in done if one is not first),
    )


def _deeds(read: Account) -> tuple[tuple[Statement, ...], bool]:
    """Return the sentences that tell what was done or may do so, and whether the author labelled them."""
    if any(one.by is By.AUTHOR for one in read.statements):
        return tuple(one for one in read.of(Part.ACTION) if one.by is By.AUTHOR), True
    maybe = tuple(one for one in read.statements if not (one.part in _OTHER_PARTS and one.p >= SURE))
    return maybe, False


def _absent(read: Account) -> bool:
    """Tell whether a story was asked for and the teller isn't in it at all, but for what others said."""
    return Topic.EVENT in read.topics and not any(_I.search(_QUOTED.sub("", one.words)) for one in read.statements)


def _misfiled(read: Account) -> tuple[Statement, ...]:
    """Return the sentences of the task and the result, under which authors file deeds as well."""
    return tuple(one for one in read.statements if one.part in (Part.TASK, Part.RESULT) and one.by is By.AUTHOR)


def _mine(one: Statement) -> bool:
    return one.telling is not Telling.HYPOTHETICAL and Actor.I in acts(one.words)


def _ours(one: Statement) -> bool:
    """Tell whether "we", the team or somebody else did something, as one event."""
    return one.actor in _ELSE and one.telling is Telling.EPISODE and one.actor in acts(one.words)


def _nobodys(one: Statement) -> bool:
    """Tell whether something was done, and nobody said by whom."""
    return one.actor is not Actor.I and _PASSIVE.search(one.words) is not None
