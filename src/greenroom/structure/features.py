"""What a sentence shows in its place among the others of a story, as names of features."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .sketch import Sketch, binned, tokens

#: What a question asks for, by words in it: a story of a failure ends otherwise than one of a success.
ASKED: dict[str, str] = {
    "failure": "fail failure failed mistake mistakes wrong missed weakness regret unable deadline difficult error "
    "setback",
    "conflict": "conflict disagree disagreed disagreement coworker colleague difficult feedback criticism backbone "
    "argument",
    "leading": "lead leader leadership led team motivate mentor help helped influence influenced teach taught",
    "learning": "learn learned learnt learning curious curiosity feedback grow growth new skill",
    "achievement": "initiative innovative idea improve improved simplify proud accomplishment achievement invent "
    "success goal",
    "habit": "how what why usually",
}

#: What counts with the quarter of the story in which it stands, and what counts further away than next door.
_WITH_PLACE = ("c:", "f:", "h:", "i+", "we+", "they+", "it+", "start+")
_FAR = ("c:", "f:", "v:", "h:", "i+", "we+", "start+", "passive", "d:")
#: What counts with what was asked.
_WITH_TOPIC = frozenset("c:bad c:problem c:not c:learned c:good c:bad-end c:had-to h:i+past".split())
_OF_LESSONS = ("c:", "f:", "h:", "i+", "we+", "it+", "w1:", "v:")


def place(index: int, sizes: Sequence[int]) -> Iterator[str]:
    """Yield where a sentence stands among the sentences of these lengths."""
    count = len(sizes)
    yield "bias"
    if count <= 8:
        yield f"at:{index}/{count}"
    yield f"from-start:{min(index, 5)}"
    yield f"from-end:{min(count - 1 - index, 5)}"
    tenth = int(10 * (index + 0.5) / count)
    yield f"tenth:{tenth}"
    yield f"tenth:{tenth}:{binned(count, (5, 8, 12, 18))}"
    whole = sum(sizes) or 1
    middle = (sum(sizes[:index]) + sizes[index] / 2) / whole
    yield f"chars:{int(12 * min(middle, 0.999))}"
    yield f"count:{binned(count, (3, 5, 8, 12, 18, 26))}"


def around(texts: Sequence[str], sketches: Sequence[Sketch], question: str) -> Iterator[list[str]]:
    """Yield the features of each sentence of a story in its place among the others."""
    sizes = [len(text) for text in texts]
    count = len(sizes)
    topics = asked(question)
    befores = _met("b:", sketches)
    afters = _met("a:", sketches[::-1])[::-1]
    for index, one in enumerate(sketches):
        quarter = "ABCD"[int(4 * (index + 0.5) / count)]
        yield [
            *place(index, sizes),
            *one,
            *(f"{quarter}@{name}" for name in one if name.startswith(_WITH_PLACE)),
            *("p:" + name for name in (sketches[index - 1] if index else ("none",))),
            *("n:" + name for name in (sketches[index + 1] if index + 1 < count else ("none",))),
            *befores[index],
            *afters[index],
            *topics,
            *(f"{topic}@{quarter}" for topic in topics),
            *(f"{topic}@{name}" for topic in topics for name in one if name in _WITH_TOPIC),
        ]


def lesson(index: int, sketches: Sequence[Sketch]) -> Iterator[str]:
    """Yield what tells whether a sentence is a lesson, wherever it is filed."""
    count = len(sketches)
    yield "bias"
    yield f"from-end:{min(count - 1 - index, 3)}"
    yield f"fifth:{int(5 * (index + 0.5) / count)}"
    yield from (name for name in sketches[index] if name.startswith(_OF_LESSONS))
    if index:
        yield from ("p:" + name for name in sketches[index - 1] if name.endswith((":learned", ":next-time", ":maxim")))


def asked(question: str) -> list[str]:
    """Return what a question asks for."""
    words = set(tokens(question))
    return [f"q:{name}" for name, some in ASKED.items() if not words.isdisjoint(some.split())]


def _met(prefix: str, sketches: Sequence[Sketch]) -> list[list[str]]:
    """Return for each sentence what those before it show that matters further away than next door."""
    seen: dict[str, None] = {}
    met = []
    for one in sketches:
        met.append(list(seen))
        seen.update(dict.fromkeys(prefix + name for name in one if name.startswith(_FAR)))
    return met
