"""A weakness that nothing is done about.

## What it does
Looks at answers on your weakness, and tells when they stop at it: nothing that you do, did, learn or keep to so that it
matters less.

## Why it matters
The question asks less for the weakness than for what you make of it. That answers should end with what is being done is
the convention of those who train for interviews: no experiment shows what it is worth.

## How to mend
Add one sentence on what you do about it, so plainly that somebody could see you do it: a list, a course, a question
that you ask each time. Say since when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind
from greenroom.check.finding import Severity
from greenroom.check.firsthand import firsthand
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.weakness import about_weakness, named
from greenroom.structure.account import account

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW

EXAMPLES = (
    Good("# Weakness\n\nI find it hard to say no, and last spring a rota came out late. I now ask my lead first.\n"),
    Good(
        "# Weakness\n\nI get nervous before large groups. I joined a speakers' club in May and speak there every "
        "week.\n"
    ),
    Bad(
        "# Weakness\n\n⟦My weakness is that I find it hard to say no.⟧ Last spring a rota came out late because of "
        "it.\n"
    ),
    Bad(
        "# What is your greatest weakness?\n\n⟦I am a perfectionist.⟧ I look at every detail twice before I let it "
        "go.\n"
    ),
)

_REMEDY = re.compile(
    r"\b(?:work(?:ing|ed)?\s(?:\w+\s)?(?:on|to)|practi[cs]\w+|improv\w+|learn(?:ing|ed|t)?|started|start|now|"
    r"since\sthen|these\sdays|to\s(?:address|overcome|solve|"
    r"mitigate|fix|counter|combat|compensate|avoid)|address\w*|overc[oa]me\w*|course|classes?|training|trained|club|"
    r"toast\w*|ask(?:ed|ing)?|sought|seek\w*|set(?:ting)?\s|limit\w*|"
    r"checklists?|lists?|timers?|calendar|delegat\w+|double[\s-]check|someone\selse|try(?:ing)?|tried|managed|"
    r"develop\w*|apply\w*|us(?:e|ed|ing)\s|reminders?|"
    r"remind\w*|steps?|joined|joining|make\ssure|making\ssure|eager|willing|study\w*|read(?:ing)?\s|became|"
    r"become\smore|began|gradual\w*|grow\w*|watch\sfor|plan\sto|"
    r"will\s|resolve\w*|chang(?:e|ed|ing)|instead|therefore|force\smyself|conscious\w*|deliberate\w*|aware\w*|"
    r"better)\b",
    re.IGNORECASE,
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the sentence that names a weakness, where nothing tells what is done about it."""
    if entry.kind is not Kind.WEAKNESS:
        return
    read = account(context.file, entry)
    said = about_weakness(read)
    if not said or not firsthand(read) or any(_REMEDY.search(one.words) for one in said):
        return
    yield Found(span=named(said).span, message="What do you do about it?")
