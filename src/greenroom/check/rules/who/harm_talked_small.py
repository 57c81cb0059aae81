"""Harm that is talked small.

## What it does
Looks at stories that answer a question about a mistake, a failure or a missed deadline, for words that make the harm
smaller than the question: "only a small delay", "a little bit of stress", "it was no big deal", "luckily nobody
noticed". It keeps quiet where the size is told by a number ("two of forty orders"), and in what you learned.

## Why it matters
The question is asked to see how you carry what went wrong. Words like these answer another one, and make the listener
ask whether you saw what others lost by it. This is the convention of those who train for interviews: no experiment
shows what it costs.

## How to mend
Say plainly who had to wait, do it again or pay, and how much. If there really was next to no harm, tell another story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind
from greenroom.check.english import in_english
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.within import within
from greenroom.structure.account import account
from greenroom.structure.statement import Telling
from greenroom.structure.topics import Topic
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 5
HARM = 3

EXAMPLES = (
    Good(
        "# A mistake\n\nI had copied the wrong column into the invoices. Two of forty went out with a wrong total, "
        "and both "
        "customers had to wait a week for their money. I rang them the same day.\n"
    ),
    Good(
        "# A mistake\n\nI had skipped the last test. We lost a day of orders, and I told the shop before they found "
        "out. "
        "I learned that even a small mistake can cost others a day.\n"
    ),
    Good(
        "# A new oven\n\nThere was only a small delay when the oven came. I had asked for two men and a lift, and we "
        "baked on the same evening.\n"
    ),
    Bad(
        "# A mistake\n\nI had copied the wrong column into the invoices. There was ⟦only a small delay⟧ for the "
        "customers. "
        "I wrote new ones the same day.\n"
    ),
    Bad(
        "# A missed deadline\n\nMy part came two days late, which caused ⟦a little bit stress⟧ for the printers. I "
        "told "
        "them on Monday. It was not a big deal, and the catalogue looked very good.\n"
    ),
    Bad(
        "# A failure at work\n\nI forgot to order the bread for the Saturday. ⟦Luckily nobody noticed⟧, and I bought "
        "some in "
        "the shop next door. Since then I order on Thursdays.\n"
    ),
)

_HARM = (
    r"(?:delays?|issues?|problems?|mistakes?|errors?|bugs?|inconveniences?|glitch(?:es)?|hiccups?|setbacks?|"
    r"misunderstandings?|miss|slip|slips|stress|trouble|damage|loss|losses|complaints?|confusion|incidents?)\b"
)
_SMALL = lazy(
    rf"\b(?:(?:only|just|merely)\s)?(?<!even\s)(?<!every\s)(?:an?\s|some\s)?(?:very\s|really\s|rather\s|quite\s)?"
    rf"(?:small|slight|minor|tiny|little|insignificant|trivial|brief)\s(?:bit\s(?:of\s)?(?:an?\s)?)?(?:\w+\s)?{_HARM}"
    rf"|\b(?:only|just|merely)\san?\s(?:\w+\s)?{_HARM}(?!\sof)"
    r"|\b(?:was|were|is|had)(?:n['’]t|\snot|\sno)\s(?:really\s|actually\s|such\s|that\s|too\s|so\s|exactly\s|very\s|"
    r"even\s)?(?:an?\s)?"
    r"(?:(?:big|huge|serious|major|large|real|great)\s(?:deal|problem|issue|mistake|thing|impact|failure|delay|loss|"
    r"damage|drama)|serious|critical|"
    r"dramatic|so\sbad|that\sbad|too\sbad|the\send\sof\sthe\sworld)\b"
    r"|\b(?:luckily|fortunately|thankfully),?\s(?:almost\s|hardly\s)?(?:nobody|no\s?one|no\s\w+|anyone|anybody|"
    r"none\sof\s\w+|(?:the|my|our)\s\w+"
    r"(?:\s(?:did\snot|didn['’]t|never))?)\s(?:even\s|really\s)?(?:notic|complain|car|saw|found)\w*\b(?!\s(?:for|"
    r"until|till)\b)"
    r"|\b(?:nobody|no\sone)\s(?:even\s|really\s)notic\w+\b(?!\s(?:for|until|till)\b)|\b(?:didn['’]t|"
    r"did\snot)\seven\snotice\b"
    r"|\bno\s(?:real|actual|serious|lasting|big|major|great)\s(?:harm|damage|impact|consequences?|loss|problem)\b"
    r"|\b(?:initially|temporarily)\s(?:reduced|affected|impacted|limited|lowered)\b"
    r"|\b(?:slightly|somewhat|a\slittle(?:\sbit)?|a\sbit)\s(?:reduced|affected|impacted|delayed|slowed|limited|lowered|hurt|"
    r"inconvenienced|late|unhappy|upset|annoyed|disappointed)\b"
    r"|\bonly\s(?:a\sfew|some|two|three|one|an?)\s(?:\w+\s)?(?:people|customers?|users?|clients?|guests?|"
    r"orders?)\s(?:\w+\s)?affected\b"
    r"|\bonly\s(?:an?|one|two|three|four|five|\d+|some|a\sfew)\s(?:minutes?|hours?|days?|weeks?)\s(?:late|delay)\b",
    re.IGNORECASE,
)
#: "A small mistake can …" is what was learnt, and "because I caught it" tells why it was small.
_GENERAL = lazy(r"\b(?:can|could|may|might|because\s(?:i|we)|even\s(?:a|the|if)|learn\w*|taught)\b", re.IGNORECASE)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first words by which harm is made smaller in a story that is asked for because of it."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    if not read.topics & {Topic.MISTAKE, Topic.DELAY} or not in_english(read):
        return
    found: list[Span] = []
    for one in read.statements:
        if one.telling is not Telling.HYPOTHETICAL and not _GENERAL.search(one.words):
            found += (within(read, one, *match.span()) for match in _SMALL.finditer(one.words))
    if found:
        path = context.file.source.path
        yield Found(
            span=found[0],
            message="What did it cost those concerned? These words make it small.",
            evidence=tuple(Place(path=path, span=span) for span in found[1:]),
        )
