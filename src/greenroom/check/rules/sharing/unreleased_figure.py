"""A firm's figure that may not be public.

## What it does
Looks for sums of money from a thousand on, for numbers of users, customers, orders and the like from a thousand on, and
for how many people a firm employs. Tells once an answer, at the first figure; the others are given as well.
Percentages, times and the size of your own team are left out. So is what you earn, and what you only suppose. Off
while you write; `greenroom check --before-sharing` switches it on.

## Why it matters
What a firm earns, spends and saves, and how many buy from it, is often not public, and under many contracts not yours
to tell; of a listed firm it may be against the law. (Convention, and a matter of contracts.) A share tells an
interviewer as much, and is rarely a secret.

## How to mend
Turn it into a share or a ratio ("cut the bill by almost half"), or into an order of size ("some hundred thousand a
month"). Leave it where the firm has published it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.within import within
from greenroom.structure.account import account
from greenroom.structure.statement import Telling
from greenroom.text.pattern import lazy

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.ON_REQUEST
MINUTES = 3

EXAMPLES = (
    Good("# How did you save money?\n\nI went through our bill of the month, and we spent 45% less from May on.\n"),
    Good(
        "# How did you change something?\n\n"
        "I trained 12 colleagues in 3 weeks, and 40 customers a day could order by phone.\n"
    ),
    Good("# What salary do you expect?\n\nI would ask for a salary of $70,000, since I had $62,000 before.\n"),
    Bad(
        "# How did you save money?\n\n"
        "I went through our bill. We spent ⟦$380k⟧ a month on ovens, and $207k after that.\n"
    ),
    Bad(
        "# What are you proud of?\n\nWe had ⟦3.4 million users⟧ in May, and I answered the hardest of their letters.\n"
    ),
    Bad("# Tell me about yourself\n\nI worked in ⟦a company of 300 people⟧ and planned the vans.\n"),
)

_SCALE = r"(?:[kKmMbB]|bn|mm|MM|thousand|million|billion|lakhs?|crores?)"
_NUMBER = r"(?P<number{0}>\d[\d,.]*)(?:\s?(?P<scale{0}>" + _SCALE + r"))?"
_WHO = (
    r"(?:users?|customers|clients|subscribers|members|merchants|accounts|orders|transactions|buyers|shoppers|sellers"
    r"|drivers|patients|guests|visitors|downloads|installs|MAUs?|DAUs?)"
)
_MONEY = (
    rf"[$€£¥₹]\s?{_NUMBER.format(1)}\b"
    rf"|\b{_NUMBER.format(2)} ?(?:dollars|USD|usd|euros|EUR|pounds|GBP|yuan|RMB|rupees|INR)\b"
)
_KIND = r"(?:[a-z]+ly|active|new|paying|unique|registered|concurrent|enterprise)"
_PEOPLE = rf"\b{_NUMBER.format(3)}\+? (?:{_KIND} ){{0,2}}{_WHO}\b"
_STAFF = (
    r"\b(?P<staff>(?:an? )?(?:company|firm|organi[sz]ation|start-?up|department|plant|hospital|agency) (?:of|with)"
    r" (?:about |over |around |more than |nearly |some )?(?P<number4>\d[\d,]*)\+?"
    r" (?:people|employees|engineers|staff|workers)|(?P<number5>\d[\d,]*)\+? employees)\b"
)
_FIGURE = lazy(f"{_MONEY}|{_PEOPLE}|{_STAFF}")
_TIMES = {
    "k": 1e3,
    "thousand": 1e3,
    "lakh": 1e5,
    "m": 1e6,
    "mm": 1e6,
    "million": 1e6,
    "crore": 1e7,
    "b": 1e9,
    "bn": 1e9,
}
#: Money that is the teller's own, or was given away.
_OWN_MONEY = lazy(
    r"\b(?:salary|salaries|scholarship|tuition|stipend|wage|my own|I (?:paid|earned|made|owed)|donat\w+|fund-?rais\w+"
    r"|charity|prize|award|loan|rent|an hour|per hour|for example|interview\w*|if)\b",
    re.IGNORECASE,
)
#: From here on a sum or a count says something about a firm, not about a day at a till.
_LEAST = 1000
_LEAST_STAFF = 10


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first figure that may not be public, with all others of the answer."""
    read = account(context.file, entry)
    spans = [
        within(read, one, match.start(), match.end())
        for one in read.statements
        if one.telling is not Telling.HYPOTHETICAL and not _OWN_MONEY.search(one.words)
        for match in _FIGURE.finditer(one.words)
        if _is_big(match)
    ]
    if spans:
        yield Found(
            span=spans[0],
            message="Has this figure been published? If not, a share or an order of size tells as much.",
            evidence=tuple(Place(path=context.file.source.path, span=span) for span in spans[1:]),
        )


def _is_big(match: re.Match[str]) -> bool:
    at = next(number for number in range(1, 6) if match[f"number{number}"])
    try:
        value = float(match[f"number{at}"].rstrip(".,").replace(",", ""))
    except ValueError:  # an IP address, a version, a date
        return False
    scale = (match[f"scale{at}"] or "").lower() if at < 4 else ""
    value *= _TIMES.get(scale) or _TIMES.get(scale.rstrip("s")) or 1
    return value >= (_LEAST_STAFF if match["staff"] else _LEAST)
