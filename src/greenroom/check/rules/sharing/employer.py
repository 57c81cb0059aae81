"""An employer or a client named.

## What it does
Tells once for each firm that a file names as your employer or client ("at Acme", "I joined Acme", "our client Acme"),
at the first place; the others are given as well. The firm that you apply to is left out, and so are placeholders
("Company X"). Notes and questions without an answer are looked at too. Off while you write;
`greenroom check --before-sharing` switches it on.

## Why it matters
Together with a conflict, a breakdown or a figure, a firm's name makes an inside matter public. Contracts often forbid
it, and an interviewer who hears it wonders what you will tell about them. (Convention, and a matter of contracts.
Employers that stand in your CV are no secret: it is the story beside the name that may be one.)

## How to mend
Say what kind of firm it is: "a delivery company", "a client in insurance". Leave it where the name is in your CV and
the story shows nothing that the firm would keep to itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import BankFile
from greenroom.check.employers import employers
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.said import said
from greenroom.text.span import Span

SCOPE = Scope.FILE
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.ON_REQUEST
MINUTES = 2

EXAMPLES = (
    Good(
        "# How did you handle a delay?\n\n"
        "I worked at a delivery company, and our biggest client wanted two vans a day.\n"
    ),
    Good(
        "# Why do you want to work for us?\n\n"
        "I want to work for Brightloaf, because you bake at night and deliver by bike.\n"
    ),
    Good(
        "# How did you change something?\n\n"
        "When I worked at Company X, I moved our list to Excel and joined the React course.\n"
    ),
    Bad(
        "# How did you handle a delay?\n\n"
        "When I worked as a driver at ⟦Brightloaf⟧, our van broke. Brightloaf had one van.\n"
    ),
    Bad("# Tell me about yourself\n\nAfter school I joined ⟦Hillside Foods⟧ as a planner.\n"),
    Bad("# Tell me about a hard client\n\nOur client, ⟦Marlow & Sons⟧, wanted two vans a day.\n"),
)


def check(file: BankFile, context: Context) -> Iterator[Found]:
    """Find the firms that a file names, each once."""
    read = list(said(file))
    names = {one.name for words, _ in read for one in employers(words)}
    if not names:
        return
    # Once a name is known for a firm's, it is one wherever it stands.
    longest = sorted(names, key=len, reverse=True)
    again = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)
    places: dict[str, list[Span]] = {}
    for words, where in read:
        for match in again.finditer(words):
            if match[0][0].isupper():
                places.setdefault(_firm(match[0], names), []).append(where(match.start(), match.end()))
    for spans in places.values():
        first = context.text[spans[0].start : spans[0].end]
        yield Found(
            span=spans[0],
            message=f"May {first} be named beside this? What kind of firm it is does as well.",
            evidence=tuple(Place(path=context.file.source.path, span=span) for span in spans[1:]),
        )


def _firm(name: str, names: set[str]) -> str:
    """Return the same word for all names of one firm: "Acme" is "Acme Foods"."""
    name = name.casefold()
    return min((one.casefold() for one in names if f"{name} ".startswith(f"{one.casefold()} ")), key=len, default=name)
