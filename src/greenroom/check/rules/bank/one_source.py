"""All stories come from one place.

## What it does
Looks at people with at least four stories, and tells when one name (a project's, an employer's, a product's, a
field's) stands in every one of them. All first places are given. Only answers of one person are read together: those
of one file, or of a folder with one answer a file.

## Why it matters
Whoever asks for a fifth story wants to see you somewhere else: with other people, another boss, other stakes. Where all
come from one project, an interviewer can't tell what is yours and what was the project's. (Coaches' convention; no
experiment was found.)

## How to mend
Add one from another time: an earlier job, an internship, a club, a voluntary office, your studies.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from greenroom.bank.entry import Bank, Kind
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.same_event import NAME, NO_PROJECTS
from greenroom.check.together import Told, people

SCOPE = Scope.BANK
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 45

_STORY = (
    "# Tell me about {}\n\nI planned vans {}. {} I rang the driver, and I drove there myself. Nobody had to wait.\n\n"
)
_ASKED = ("a conflict", "a mistake", "an improvement", "a deadline")

EXAMPLES = (
    Good("".join(_STORY.format(asked, "at Brightloaf", "It broke.") for asked in _ASKED[:3])),
    Good(
        "".join(_STORY.format(asked, "at Brightloaf", "It broke.") for asked in _ASKED[:3])
        + _STORY.format(_ASKED[3], "for the school fair", "It broke.")
    ),
    Bad(
        _STORY.format(_ASKED[0], "at ⟦Brightloaf⟧", "It broke.")
        + "".join(_STORY.format(asked, "at Brightloaf", "It broke.") for asked in _ASKED[1:])
    ),
    Bad(
        _STORY.format(_ASKED[0], "with our ⟦GPS model⟧", "It broke.")
        + "".join(_STORY.format(asked, "by the old GPS model", "It broke.") for asked in _ASKED[1:])
    ),
)

#: Fewer stories may well come from one place.
_LEAST = 4
#: What has a name and is in every story of a trade: it shows what somebody does, not where.
_EVERYWHERE = NO_PROJECTS - {"ML", "AI", "NLP", "Google", "Amazon", "Microsoft", "Facebook", "Apple"}


def check(bank: Bank, context: Context) -> Iterator[Found]:
    """Find a name that stands in every story of a person."""
    del context
    for answers in people(bank):
        stories = [told for told in answers if told.entry.kind is Kind.STORY]
        if len(stories) < _LEAST:
            continue
        name = _common_name(stories)
        if name is None:
            continue
        places = [place for told in stories if (place := _first(told, name)) is not None]
        if len(places) == len(stories):
            yield Found(
                path=places[0].path,
                span=places[0].span,
                message=f"All {len(stories)} stories are about “{name}”. What could show you in another setting?",
                evidence=tuple(places[1:]),
            )


def _common_name(stories: list[Told]) -> str | None:
    """Return the longest name that stands in all of them, with the noun behind it where that is the same in all."""
    held: Counter[str] = Counter()
    for told in stories:
        held.update({name for line in told.lines for name in NAME.findall(line.words)} - _EVERYWHERE - {"I"})
    names = [name for name, count in held.items() if count == len(stories)]
    if not names:
        return None
    name = max(names, key=len)
    nouns: Counter[str] = Counter()
    for told in stories:
        nouns.update(
            {noun for line in told.lines for noun in re.findall(rf"\b{re.escape(name)} ([a-z]{{3,}})", line.words)}
        )
    noun = next((noun for noun, count in nouns.items() if count == len(stories)), None)
    return f"{name} {noun}" if noun else name


def _first(told: Told, name: str) -> Place | None:
    for line in told.lines:
        match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line.words)
        if match:
            return told.place(line, *match.span())
    return None
