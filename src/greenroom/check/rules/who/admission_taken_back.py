"""An admission that is taken back.

## What it does
Looks at stories that answer a question about a mistake, a failure or a missed deadline, for two turns after it is told
what went wrong: the blame goes to somebody else or to nobody ("but it wasn't really my fault", "anybody would have done
the same"), or the mistake turns into praise of oneself ("However, thanks to my thorough work the result was
excellent"). That it was mended, and what came of it for others, is no such turn.

## Why it matters
Whoever owns a mistake is asked what they learned; whoever takes it back is asked whose mistake it was. That such
questions are asked to see who takes responsibility is the convention of those who train for interviews: no experiment
shows what it costs.

## How to mend
Leave these words out, or say what part of it was yours and stop there. What went well belongs to another question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind
from greenroom.check.english import in_english
from greenroom.check.finding import Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.within import within
from greenroom.structure.account import account
from greenroom.structure.topics import Topic
from greenroom.text.pattern import lazy

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 5
HARM = 3

EXAMPLES = (
    Good(
        "# A mistake\n\nI sent the price list to the wrong customer. However, I told my manager within the hour, and "
        "we "
        "agreed to keep the price. It was my fault alone.\n"
    ),
    Good(
        "# A failure\n\nThe delay cost the shop a day. But in the end the shelves were solid, and the owner was "
        "content "
        "with them. I now measure twice.\n"
    ),
    Bad(
        "# A mistake\n\nI sent the price list to the wrong customer, ⟦but it wasn't really my fault⟧, since both "
        "have the "
        "same name. I told my manager within the hour.\n"
    ),
    Bad(
        "# A missed deadline\n\nThe report came two days late. ⟦However, thanks to my thorough research, my report was "
        "excellent⟧. I told the board on Monday.\n"
    ),
    Bad(
        "# A mistake\n\nI booked the wrong hall. To be honest, ⟦anybody would have done the same⟧. I rang the owner "
        "and "
        "changed it.\n"
    ),
)

_WENT_WRONG = lazy(
    r"\b(?:mistakes?|wrong\w*|fail\w*|faults?|delay\w*|late|missed|missing|forg[oe]t\w*|lost|broken?|errors?|bugs?|"
    r"crash\w*|overlooked|"
    r"deadline|should\shave|too\s(?:long|little|much|few))\b",
    re.IGNORECASE,
)
_BLAME = lazy(
    r"\b(?:(?:but|although|though|however,?|still,?)\s)?(?:honestly,?\s|to\sbe\s(?:fair|honest),?\s)?(?:it|that|"
    r"this)\s(?:was|is)(?:n['’]t|\snot)\s"
    r"(?:really\s|entirely\s|actually\s|only\s|just\s|all\s|completely\s|exactly\s)*(?:my|our)\s(?:own\s)?(?:fault|"
    r"mistake|responsibility|doing)\b"
    r"|\b(?:not|n['’]t)\s(?:really|entirely|actually|only|just|all|completely|exactly)\s(?:my|our)\s(?:fault|mistake|"
    r"responsibility)\b"
    r"|\b(?:anybody|anyone|everybody|everyone)(?:\selse)?\s(?:would|could|might)\shave\s(?:done|made|missed|thought|"
    r"forgotten|happened)\b(?:\s(?:the|that|it)(?:\s\w+)?)?"
    r"|\bcould\shave\shappened\sto\s(?:anyone|anybody|everyone|everybody)\b"
    r"|\b(?:was|is)\s(?:actually|really|in\sfact|mainly|mostly)\s(?:the\s\w+['’]s?|his|her|their|somebody\selse['’]s|"
    r"someone\selse['’]s|\w+['’]s)\s(?:fault|mistake)\b"
    r"|\bblame\s(?:lies|lay)\swith\s(?!me\b)\w+",
    re.IGNORECASE,
)
_PRAISE = lazy(
    r"^\W{0,3}(?:however|but|nevertheless|nonetheless|still|yet|even\sso|that\ssaid|on\sthe\sother\shand|at\sleast|"
    r"anyway)\b,?\s"
    r"(?:\S+\s){0,12}?(?:(?:due\sto|thanks\sto|because\sof)\smy\s(?:\S+\s){1,10}?(?:was|were|is|proved|"
    r"turned\sout)\s(?:\w+\s){0,2}?"
    r"(?:solid|excellent|perfect|outstanding|strong|great|impressive|confident|correct|right|thorough|flawless|good|"
    r"better|best|successful|remarkable)\b"
    r"|my\s(?:\S+\s){1,4}?(?:was|were|is)\s(?:very\s|really\s|quite\s|so\s|always\s)?(?:solid|excellent|perfect|"
    r"outstanding|strong|great|impressive|confident|"
    r"correct|right|flawless|remarkable)\b|i\swas\s(?:proved\s|proven\s)?right\b|i\sdid\san?\s(?:\w+\s)?(?:great|"
    r"good|excellent|perfect)\s(?:job|work)\b)",
    re.IGNORECASE,
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first words by which a mistake is given to others or turned into praise, once it was told."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    if not read.topics & {Topic.MISTAKE, Topic.DELAY} or not in_english(read):
        return
    wrong = False
    for one in read.statements:
        turn = _BLAME.search(one.words)
        if turn is None and wrong:
            turn = _PRAISE.match(one.words)
        if turn is not None:
            yield Found(
                span=within(read, one, *turn.span()),
                message="What was your own part in it? These words take it back.",
            )
            return
        wrong = wrong or _WENT_WRONG.search(one.words) is not None
