"""Whether a sentence tells something that the teller did: the first verb after "I" or "we" is one of doing."""

from __future__ import annotations

from functools import cache

from .tokens import PAUSES, tokens
from .verbs import PASTS, VERBS, forms

_FIRST = frozenset(("i", "we"))
_IRREGULAR = frozenset(PASTS.split())
#: Past forms of acts that are in none of the classes.
_MORE = frozenset("rang drove posted pinned swapped borrowed refunded drew copied moved brought phoned drafted".split())
_DOING = ("say", "ask", "meet", "inquire", "make", "plan", "lead", "decide", "persuade")
#: They tell as often how something stood as what was done.
_NOT_DOING = frozenset("learned learnt found noticed saw used ran met went got had was were made took worked".split())
#: Verbs by which people say where they were and what they were there for, before anything is done.
_BACKGROUND = frozenset(
    "worked joined studied interned started graduated lived moved became belonged attended wanted needed felt "
    "thought knew "
    "did had was were remembered hoped believed liked loved expected served used noticed".split()
)
#: A sentence that begins with one of them is about somebody or something else.
_OTHERS = frozenset("he she it they this that everyone everybody".split())
_SKIPPED = frozenset(
    "also then first next always just really still never finally immediately quickly even later soon personally "
    "carefully "
    "and again therefore thus often usually now proactively politely calmly openly together".split()
)


def is_act(words: str) -> bool:
    """Tell whether the first thing that "I" or "we" are said to do is an act; notes may leave out who did it."""
    them = tokens(words)
    doing = _forms()
    start = _skip(them, 0)
    if start < len(them) and them[start] in _pasts() and them[start] not in _FIRST:
        return True
    for at, token in enumerate(them):
        if token in _OTHERS and at <= start:
            return False
        if token not in _FIRST:
            continue
        verb = _skip(them, at + 1)
        if verb < len(them) and them[verb] not in PAUSES:
            return them[verb] in doing
    return False


def does_something(words: str) -> bool:
    """Tell whether "I" or "we" do more in a sentence than be somewhere, have, want or think: a wider net."""
    if is_act(words):
        return True
    them = tokens(words)
    if them and them[_skip(them, 0) if _skip(them, 0) < len(them) else 0] in _OTHERS:
        return False
    for at, token in enumerate(them[:-1]):
        if token in _FIRST:
            verb = _skip(them, at + 1)
            if verb < len(them) and _may_be_past(them[verb]) and them[verb] not in _BACKGROUND:
                return True
    return False


def _may_be_past(word: str) -> bool:
    return (word.endswith("ed") and len(word) > len("need")) or word in _IRREGULAR


def _skip(them: list[str], at: int) -> int:
    while at < len(them) and (them[at] in _SKIPPED or them[at].endswith("ly") or (them[at] == "," and at)):
        at += 1
    return at


@cache
def _forms() -> frozenset[str]:
    """Return base and past forms of verbs of doing: whoever tells a story in the present did it as well."""
    found = set(_pasts())
    for name in _DOING:
        found |= {forms(word)[0] for word in VERBS[name].split()}
    return frozenset(found - _NOT_DOING)


@cache
def _pasts() -> frozenset[str]:
    """Return past forms, which tell an act where a sentence begins with one: "Pushed back politely."."""
    return frozenset(_MORE | {forms(word)[2] for name in _DOING for word in VERBS[name].split()} - _NOT_DOING)
