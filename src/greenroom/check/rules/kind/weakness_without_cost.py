"""A weakness that never cost anybody anything.

## What it does
Looks at answers on your weakness, and tells when they name it without an occasion on which it showed and without what
it led to, for you or for others: "My weakness is that I can't say no" and on to what you do about it.

## Why it matters
A weakness without a cost is heard as one that was made up for the question. In 62 real job interviews, stories went
with better recommendations and self-descriptions with worse (Bangerter, Corvalan and Cavin 2014, Journal of Business
and Psychology 29, 593–604); that this holds for weaknesses as well is our reading of it.

## How to mend
Add one sentence on a time when it showed, and what came of it: what took longer, what was left undone, who had to wait.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind
from greenroom.check.finding import Severity
from greenroom.check.firsthand import firsthand
from greenroom.check.occasion import ONCE
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.weakness import about_weakness, named
from greenroom.structure.account import account

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE

EXAMPLES = (
    Good(
        "# Weakness\n\nI find it hard to say no. Last spring I took on three rotas at once, and one of them came out a "
        "week late. I now ask my lead before I say yes.\n"
    ),
    Good(
        "# Weakness\n\nMy weakness is that I check everything twice, which slows my colleagues down. I now agree with "
        "them beforehand what has to be checked.\n"
    ),
    Bad("# Weakness\n\n⟦My weakness is that I find it hard to say no.⟧ I am working on it and read a book about it.\n"),
    Bad(
        "# What is your greatest weakness?\n\n⟦My French is not very good.⟧ I practise every day with an app, and I "
        "watch "
        "films. It will be better soon.\n"
    ),
)

#: What a weakness leads to, for the teller or others.
_COST = re.compile(
    r"\b(?:led\sto|leads?\sto|leading\sto|result(?:s|ed|ing)?\sin|caus(?:e[sd]?|ing)|cost(?:s|ing)?|which\s(?:made|"
    r"makes|means|meant|slow\w*)|"
    r"slow(?:s|ed|ing)?\s(?:\w+\s){0,3}down|slower|delay\w*|miss(?:ed|es|ing)|late|later\sthan|overtime|overload\w*|"
    r"overwork\w*|burn\w*|stress\w*|exhaust\w*|"
    r"tired|conflicts?|complain\w*|frustrat\w*|annoy\w*|could\s?n[o']t|was\snot\sable|not\senough\s(?:time|sleep)|"
    r"(?:didn't|did\snot|don't)\shave\s"
    r"(?:enough\s)?(?:time|sleep)|too\s(?:much|long|many)\s(?:time|hours|on)|hours\son|wait(?:ed|ing)?|suffer\w*|"
    r"mistakes?(?!\sand\si\sbecome)|errors?|careless|wast\w+|los[te]\w*|"
    r"counter-?productive|outcomes|held\s(?:me\s)?back|second-guess\w*|reduced|forgetting|forgot|misunder\w+|"
    r"confus\w+|hurt|unfinished|rework|redo|"
    r"at\sthe\sexpense|sacrific\w+|pressure|interrupt\w*|upset|quiet\sin|kept\s\w+\sto\smyself|behind\sschedule|"
    r"silent|hesitat\w+)\b",
    re.IGNORECASE,
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the sentence that names a weakness, where nothing tells what came of it."""
    if entry.kind is not Kind.WEAKNESS:
        return
    read = account(context.file, entry)
    said = about_weakness(read)
    if not said or not firsthand(read):
        return
    words = [one.words.replace("\u2019", "'") for one in said]
    if any(_COST.search(one) for one in words) or any(ONCE.search(one) for one in words[1:]):
        return
    yield Found(span=named(said).span, message="When did it show, and what did it cost you or others?")
