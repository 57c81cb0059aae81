"""Somebody named.

## What it does
Tells once for each person whom a file names, at the first place; the other places are given as well. A name is taken
for a person's where something shows it: what somebody is beside it ("my manager, Anna"), a form of address, or a given
name that is nothing else. Your own name, where you introduce yourself, people whom everybody knows, and
names of which you say that you made them up ("let's call her Sarah") are left out.
Notes and questions without an answer are looked at too: whoever gets the file reads them as well. Off while you write;
`greenroom check --before-sharing` switches it on.

## Why it matters
A bank tells of conflicts, mistakes and weak days, and not only of your own. Those in it were not asked, and a friend, a
coach or a chatbot that reads the file learns who they are. (Courtesy, and in many firms a duty. No study is needed.)

## How to mend
Say what the person is: "my manager", "a designer on my team". In the room that is clearer as well, since nobody there
knows the name. Leave it where the person would not mind.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import BankFile
from greenroom.check.finding import Place, Severity
from greenroom.check.given_names import GIVEN_NAMES
from greenroom.check.people import invented_names, own_name, people
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
        "# Tell me about a conflict\n\n"
        "My manager wanted the paper list. I showed her the shared sheet, and she agreed.\n"
    ),
    Good("# Tell me about yourself\n\nMy name is Ines Castro. I have run the early shift at a bakery since March.\n"),
    Good(
        "# How did you change a process?\n\nI moved our list from Jira to Excel, and Jenkins sent it out each Monday.\n"
    ),
    Good(
        "# Whom do you admire?\n\n"
        "As Albert Einstein said, things should be simple. I think of it when I plan a shift.\n"
    ),
    Good(
        "# Tell me about a conflict\n\n"
        "A colleague, let's call her Nora, kept the paper list. I asked Nora what she feared.\n"
    ),
    Good(
        "# How did you handle a delay?\n\nHowever, my manager had the only key. I rang her, and I drove to meet her.\n"
    ),
    Bad(
        "# Tell me about a conflict\n\n"
        "My manager, ⟦Anna Kovacs⟧, wanted the paper list. I showed Anna the sheet, and she agreed.\n"
    ),
    Bad("# Tell me about a late delivery\n\nI rang our driver. ⟦Chidi⟧ and I met at the depot. Chidi had the key.\n"),
    Bad("# Tell me about feedback\n\nA new colleague named ⟦Wei⟧ told me that I speak too fast.\n"),
)


def check(file: BankFile, context: Context) -> Iterator[Found]:
    """Find the people whom a file names, each once."""
    places: dict[str, list[Span]] = {}
    own: set[str] = set()
    for words, where in said(file):
        name = own_name(words)
        own |= set(name.split()) if name else set()
        own |= set(invented_names(words))
        for one in people(words):
            places.setdefault(_key(one.name, places), []).append(where(one.start, one.end))
    for name, spans in places.items():
        if own.isdisjoint(name.split()):
            yield Found(
                span=spans[0],
                message=f"Would {name} mind being named here? What the person is, such as “my manager”, does as well.",
                evidence=tuple(Place(path=context.file.source.path, span=span) for span in spans[1:]),
            )


def _key(name: str, known: dict[str, list[Span]]) -> str:
    """Return the name under which a person was met before: "Anna" is "Anna Kovacs"."""
    first = name.partition(" ")[0]
    for other in known:
        parts = other.split()
        if name == other or (first == parts[0] and (first in GIVEN_NAMES) and (len(parts) == 1 or " " not in name)):
            return other
    return name
