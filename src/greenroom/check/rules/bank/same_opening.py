"""Stories that all begin with the same words.

## What it does
Tells when at least three stories, and at least half of all, have a sentence among their first two that begins with
the same four words. All places are given. Only answers of one person are read together: those of one file, or of a
folder with one answer a file.

## Why it matters
In an hour an interviewer hears four or five of them. From the third on the words announce a recited text, and the first
sentence, which is listened to most closely, says nothing. (Coaches' convention; no experiment was found.)

## How to mend
Begin where it happens: with the place, the day or the trouble ("Four in the morning, and our only oven had stopped").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from greenroom.bank.entry import Bank, Kind
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.together import Told, people

SCOPE = Scope.BANK
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 10

_OVEN = "# Tell me about a problem that you solved\n\n{} we had one oven, and it broke. I rang the school.\n\n"
_LIST = "# Tell me about a conflict\n\n{} a colleague kept a paper list. I showed her the sheet.\n\n"
_VAN = "# Tell me about a mistake\n\n{} I sent the van to the wrong street. I rang the driver.\n\n"
_SAME = "I'd like to talk about a time when"

EXAMPLES = (
    Good(_OVEN.format("In May") + _LIST.format("Last year") + _VAN.format("On a Friday")),
    Good(_OVEN.format(_SAME) + _LIST.format(_SAME) + _VAN.format("On a Friday")),
    Bad(_OVEN.format(f"⟦{_SAME}⟧") + _LIST.format(_SAME) + _VAN.format(_SAME)),
    Bad(
        _OVEN.format("⟦One day at work⟧, as") + _LIST.format("One day at work, when") + _VAN.format("One day at work,")
    ),
)

#: How many words have to be the same. Three are a way of speaking ("It was in", "When I was").
_WORDS = 4
_LEAST = 3
#: Where a story begins: a sentence that leads on may come first.
_FIRST = 2
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def check(bank: Bank, context: Context) -> Iterator[Found]:
    """Find the words with which most stories of a person begin."""
    for answers in people(bank):
        stories = [one for one in answers if one.entry.kind is Kind.STORY and one.lines]
        found: defaultdict[tuple[str, ...], list[tuple[tuple[str, ...], Told, int]]] = defaultdict(list)
        for told in stories:
            starts: dict[tuple[str, ...], tuple[tuple[str, ...], int]] = {}
            for words, at in _openings(told):
                starts.setdefault(words[:_WORDS], (words, at))
            for start, (words, at) in starts.items():
                found[start].append((words, told, at))
        same = max(found.values(), key=len, default=[])
        if len(same) >= max(_LEAST, len(stories) / 2):
            places = _places(same)
            yield Found(
                path=places[0].path,
                span=places[0].span,
                message=f"{len(same)} of {len(stories)} stories begin so. Where does each really begin?",
                evidence=places[1:],
            )


def _openings(told: Told) -> list[tuple[tuple[str, ...], int]]:
    """Return the words of the first sentences, as far as they can matter, and which sentence each is."""
    words = (
        tuple(word.lower().replace("’", "'") for word in _WORD.findall(line.words[:200]))
        for line in told.lines[:_FIRST]
    )
    return [(all_, at) for at, all_ in enumerate(words) if len(all_) > _WORDS]


def _places(same: list[tuple[tuple[str, ...], Told, int]]) -> tuple[Place, ...]:
    """Return where the words stand that all of them share."""
    length = _WORDS
    while all(len(words) > length for words, _, _ in same) and len({words[length] for words, _, _ in same}) == 1:
        length += 1
    places = []
    for _, told, at in same:
        line = told.lines[at]
        *_, last = (match for match, _ in zip(_WORD.finditer(line.words), range(length), strict=False))
        first = _WORD.search(line.words)
        places.append(told.place(line, first.start() if first else 0, last.end()))
    return tuple(places)
