"""A mistake in which nothing went wrong.

## What it does
Looks at stories that answer a question about a mistake or a failure, and tells when nothing in them went wrong: no
error, no harm, nothing late, lost, broken or regretted; or when all that went wrong is that you work too hard or that
your standards are too high.

## Why it matters
Who is asked for a failure and tells a success has not answered, and is asked again. That such answers are taken for
evasion is the convention of those who train for interviews: no experiment shows what it costs.

## How to mend
Take a story in which something did go wrong and part of it was yours, and say plainly what. It may be small, if others
felt it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from greenroom.bank.entry import Entry, Kind
from greenroom.check.endings import is_lesson
from greenroom.check.english import in_english
from greenroom.check.finding import Severity
from greenroom.check.gaps import gaps
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import account
from greenroom.structure.topics import Topic, topics
from greenroom.text.pattern import lazy

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 20
HARM = 4

EXAMPLES = (
    Good(
        "# Tell me about a time you failed\n\nI had planned the street fair without asking the fire brigade. Two "
        "days before, "
        "they closed half of the street, and nine stalls had to stay at home. I rang every one of them myself. The "
        "next "
        "year I asked the brigade first.\n"
    ),
    Good(
        "# The biggest mistake you made\n\nI sent the price list to the wrong customer. I told my manager within the "
        "hour, "
        "and we kept the price for a year. I now read the address aloud before I send anything.\n"
    ),
    Bad(
        "# Tell me about a time you failed\n\n⟦I planned the street fair of our quarter with four neighbours.⟧ We "
        "drew the "
        "stalls into a map, and I asked every shop for a table. The day was sunny, and two thousand people came. The "
        "mayor thanked us, and we do it every year now.\n"
    ),
    Bad(
        "# Tell me about a time you failed\n\n⟦I once handed in my part of the map two weeks early, because I care "
        "too much "
        "about my work.⟧ The neighbours could not keep up with me. The mayor was delighted with it and asked us to "
        "draw "
        "the next one as well.\n"
    ),
)

#: What goes wrong, in the plainest words and in many others: any of them will do.
_WRONG = lazy(
    r"\b(?:mistak\w+|wrong\w*|fail\w*|faults?|errors?|bugs?|forg[oe]t\w*|miss(?:ed|ing|es)|late|delay\w*|los[te]|"
    r"losing|loss\w*|broke\w*|crash\w*|"
    r"complain\w*|unhappy|angry|disappoint\w*|upset|regret\w*|bad(?:ly)?|poor\w*|incorrect\w*|reject\w*|cancel\w*|"
    r"underestimat\w*|overestimat\w*|overlook\w*|"
    r"should(?:n['’]t|\snot)?\shave|rework|redo\w*|revert\w*|roll(?:ed)?\s?back|wast\w+|hurt\w*|damag\w*|"
    r"overconfiden\w*|fiasco|disaster|trouble|confus\w*|"
    r"unfortunate\w*|reopen\w*|careless\w*|rushed|skipp\w+|ignor\w+|assum\w+|limitations?|not\senough|"
    r"didn['’]t\s(?:work|meet|like|notice|check|go|ask|read|test|plan|"
    r"think|realise|realize|document|sell|have\senough|get|communicate|tell)|did\snot|did\snot\s(?:work|meet|like|"
    r"notice|check|go)|weird|stress\w*|tired|bored|shame\w*|embarrass\w*|"
    r"apolog\w+|sorry|quit|resign\w*|fired|drop(?:ped)?|dropp\w+|decline\w*|worse\w*|worst|collaps\w*|stalled|stuck|"
    r"blocked|conflict\w*|silos?|without\s(?:asking|checking|testing|"
    r"telling|reading)|too\s(?:late|long|many|few|little|much|big|small|early|fast|slow|expensive|optimistic|"
    r"ambitious|quick\w*)|in\sretrospect|looking\sback|in\shindsight|"
    r"behind\sschedule|outages?|incidents?|leak\w*|spill\w*|burn\w*|struggl\w*|problems?|issues?|challeng\w*|"
    r"difficult\w*|unable|couldn['’]t|could\snot|can['’]t|cannot|"
    r"slow\w*|overrun\w*|overran|overspent|exceeded|never|nobody|no\sone|stopp?\w*|refus\w*|lack\w*|setbacks?|"
    r"suffer\w*|mess\w*|accident\w*|accus\w*)\b",
    re.IGNORECASE,
)
#: Boasts that stand in for a failure; where they stand, weaker words of harm don't count.
_BOAST = lazy(
    r"\b(?:(?:care|cared|work|worked|working|try|tried)\s(?:too|so)\s(?:much|hard)|(?:two|three|\w+)\s(?:days|weeks|"
    r"months)\searly|ahead\sof\s(?:the\s)?"
    r"(?:schedule|time|deadline)|perfectionist|(?:keep|kept|keeping)\sup\swith\s(?:me|my)|my\s(?:high\s)?standards)\b",
    re.IGNORECASE,
)
_PRAISE = lazy(
    r"\b(?:thank\w*|prais\w+|delight\w*|success\w*|happy|proud|pleased|impressed|award\w*|promot\w*|loved|"
    r"congratulat\w*|"
    r"(?:very|really|extremely)\s(?:good|well|great)|great|excellent|perfect\w*|positive)\b",
    re.IGNORECASE,
)
_PLAINLY = lazy(
    r"\b(?:mistak\w+|wrong\w*|fail\w*|faults?|errors?|bugs?|forg[oe]t\w*|missed|late|delay\w*|lost|losing|broke\w*|"
    r"crash\w*|complain\w*|angry|disappoint\w*|"
    r"regret\w*|should(?:n['’]t|\snot)?\shave|overlook\w*|underestimat\w*|apolog\w+|burn\w*|quit|hurt\w*|wast\w+)\b",
    re.IGNORECASE,
)
#: Shorter answers are sketches.
_WORDS = 30


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first sentence of a story about a mistake in which there is none."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    # An answer that is filed under other questions as well may answer those.
    if Topic.MISTAKE not in topics(replace(entry, questions=())) or not in_english(read):
        return
    told = [one for one in read.statements if not is_lesson(one)]
    if sum(len(one.words.split()) for one in told) < _WORDS or any(
        True for span in entry.body for _ in gaps(context.text, span)
    ):
        return
    boast = any(_BOAST.search(one.words) for one in told)
    wrong = _PLAINLY if boast else _WRONG
    if any(wrong.search(one.words) for one in read.statements):
        return
    # What went wrong may be told in words that nobody can list. Then something is learnt from it, or nobody is glad.
    if boast or (len(told) == len(read.statements) and any(_PRAISE.search(one.words) for one in told)):
        yield Found(span=told[0].span, message="What went wrong here, and which part of it was yours?")
