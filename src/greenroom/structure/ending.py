"""How likely it is that a story stops before its result, from its last sentences.

The labeller can't tell: it has learnt that the last sentences of a story are its result, as they are in nearly all
that people label. This looks at what the sentences themselves show, wherever they stand, and was fitted on stories with
their result and the same stories without it (``training/endings.py``). No word is a feature.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Sequence
from functools import cache
from math import exp

import msgspec

from .acts import does_something, is_act
from .aftermath import shown, taken_up
from .sketch import sketch
from .telling import telling
from .upshots import announces_end, hints_at_change, upshot

_UNIT = 1000
#: So many of the last sentences are looked at closely.
_CLOSE = 3
#: What counts wherever among them it stands.
_ANYWHERE = ("c:", "u:", "x:", "v:", "k:")
_MOST_SENTENCES = 12


class Weights(msgspec.Struct, frozen=True):
    """What was fitted, in thousandths, and how good it was on stories that it hadn't seen."""

    about: dict[str, object]
    features: dict[str, int]


@cache
def weights() -> Weights:
    """Return the weights that came with the program."""
    return msgspec.json.decode(pkgutil.get_data(__name__, "ending.json") or b"", type=Weights)


def stops_early(told: Sequence[str], *, lesson: bool) -> float:
    """Return the probability that the last of these sentences isn't a result. Raises on no text at all.

    Args:
        told: the sentences of a story in English, without the lessons at its end.
        lesson: whether there were any.
    """
    known = weights().features
    total = sum(known.get(name, 0) for name in ending(told, lesson=lesson))
    return 1 / (1 + exp(-total / _UNIT))


def ending(told: Sequence[str], *, lesson: bool) -> frozenset[str]:
    """Return what the end of a story shows, as names of features."""
    found = {"bias", f"n:{min(len(told), _MOST_SENTENCES) // 2}", f"lesson:{lesson}"}
    for back, text in enumerate(reversed(told[-_CLOSE:]), 1):
        here = {*sketch(text), *_read(text), *shown(text)}
        found |= {f"{back}{name}" for name in here}
        found |= {f"*{name}" for name in here if name.startswith(_ANYWHERE)}
    found.update(taken_up(told))
    for text in told[len(told) // 2 :]:
        found.add(f"half:{upshot(text)}")
    return frozenset(found)


def _read(text: str) -> Iterator[str]:
    yield f"u:{upshot(text)}"
    yield f"t:{telling(text)}"
    yield f"x:act:{is_act(text)}"
    yield f"x:does:{does_something(text)}"
    if announces_end(text):
        yield "x:ends"
    if hints_at_change(text):
        yield "x:hints"
