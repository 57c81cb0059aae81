"""Two versions of an answer: which facts are new, which got lost, which are another now.

The same fact in another spelling is the same: "15%" and "fifteen percent", "two weeks" and "14 days", "March 2021" and
"03/2021". Where it can't be told whether a fact is the same, what the new version adds is said: an invented number that
goes unnoticed does more harm than one that has to be looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .facts import Fact, Facts, FactSort
from .traits import Trait

#: "Three months" and "90 days" are the same length of time; "three months" and "100 days" are not.
_SAME_TIME = 0.03
#: "A third" is said of 33% as well.
_THIRDS = frozenset({33.3, 66.7})
_ROUNDED = 0.8
#: "The youngest in the crew" and "the youngest crew member" say the same.
_STANDING = frozenset({"youngest", "only", "sole"})
_NUMBERS = frozenset({FactSort.NUMBER, FactSort.DURATION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A fact that is another now."""

    before: Fact
    after: Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What differs in facts between two versions.

    Attributes:
        added: facts of the new version that the old one does not have.
        lost: facts of the old version that the new one does not have.
        changed: facts that stand in both with another value.
    """

    added: tuple[Fact, ...]
    lost: tuple[Fact, ...]
    changed: tuple[Changed, ...]


def compare(old: Facts, new: Facts) -> Difference:
    """Compare two versions of a text by their facts."""
    added = _once([fact for fact in new.stated if not _held(fact, old)])
    lost = _once([fact for fact in old.stated if not _kept(fact, new)])
    changed: list[Changed] = []
    for fact in list(added):
        before = _counterpart(fact, lost, added)
        if before is not None:
            changed.append(Changed(before=before, after=fact))
            lost.remove(before)
            added.remove(fact)
    return Difference(added=tuple(added), lost=tuple(lost), changed=tuple(changed))


def _held(fact: Fact, old: Facts) -> bool:
    """Tell whether the old version has a fact of the new one."""
    if fact.sort is FactSort.NAME:
        return all(word in old.words or _parts(word) <= old.words for word in fact.key)
    if fact.sort is FactSort.CLAIM:
        return Trait(fact.key[0]) in old.traits
    if fact.sort is FactSort.ROLE:
        return _holds_role(fact, old)
    if fact.unit == "digits":
        return fact.key[0] in old.numbers or any(_is_value(float(fact.key[0]), one.value) for one in old.stated)
    if fact.sort in _NUMBERS and fact.value is None:
        return any(one.sort is FactSort.DURATION and (one.unit == fact.unit or one.value is None) for one in old.stated)
    return _is_named(fact, old) or _is_single(fact, old) or any(_same(one, fact) for one in old.stated)


def _kept(fact: Fact, new: Facts) -> bool:
    """Tell whether the new version has a fact of the old one. Vague ones are not missed."""
    if fact.sort is FactSort.NAME:
        return all(word in new.words or _parts(word) <= new.words for word in fact.key)
    if fact.sort is FactSort.CLAIM:
        return Trait(fact.key[0]) in new.traits
    if fact.sort is FactSort.ROLE:
        return not fact.own or fact.key == ("leads",) or _holds_role(fact, new) or _speaks_of(fact, new)
    if fact.unit == "digits":
        return fact.key[0] in new.numbers or any(_is_value(float(fact.key[0]), one.value) for one in new.stated)
    if fact.sort in _NUMBERS and fact.value is None:
        return True
    return _is_named(fact, new) or _is_single(fact, new) or any(_same(fact, one) for one in new.stated)


def _same(old: Fact, new: Fact) -> bool:
    if FactSort.DATE in (old.sort, new.sort):
        if old.sort is not new.sort:
            return _is_hour(old, new) or _is_hour(new, old)
        # A month more is news, a month less is not.
        return old.key == new.key or old.key[0].startswith(f"{new.key[0]}-")
    if old.sort not in _NUMBERS or new.sort not in _NUMBERS or old.value is None or new.value is None:
        return False
    if old.unit == "digits":
        return _is_value(new.value, float(old.key[0]))
    if old.sort is FactSort.DURATION and new.sort is FactSort.DURATION:
        near = 0.0 if old.unit == new.unit else _SAME_TIME
        return abs(old.value - new.value) <= max(near * max(old.value, new.value), 1e-9)
    if old.sort is not new.sort:
        # "I had eight weeks and finished in six": a number without a unit may be one of weeks.
        return not (old.unit and new.unit) and old.count is not None and _is_value(old.count, new.count)
    if old.unit and new.unit and old.unit != new.unit:
        return False
    thirds = old.unit == "%" and {old.value, new.value} & _THIRDS
    return _is_value(old.value, new.value) or bool(thirds and abs(old.value - new.value) < _ROUNDED)


def _is_hour(number: Fact, date: Fact) -> bool:
    """Tell whether a number without a unit may be a time of day: "at 6" and "at 6 pm"."""
    if number.sort is not FactSort.NUMBER or number.unit or number.value is None or date.sort is not FactSort.DATE:
        return False
    clock = re.fullmatch(r"(\d\d):00", date.key[0])
    return clock is not None and int(clock[1]) % 12 == number.value % 12


def _is_named(fact: Fact, there: Facts) -> bool:
    """Tell whether a season or a day of the week is spoken of in other words: "a spring opening"."""
    return fact.sort is FactSort.DATE and fact.key[0].isalpha() and fact.key[0] in there.words


def _is_single(fact: Fact, there: Facts) -> bool:
    return fact.sort is FactSort.DURATION and fact.count == 1 and fact.unit in there.single


def _speaks_of(fact: Fact, there: Facts) -> bool:
    """Tell whether another form of each of a role's words is there: "as a nurse", "in nursing"."""
    return all(any(other.startswith(word[: max(4, len(word) - 3)]) for other in there.words) for word in fact.key)


def _is_value(one: float, other: float | None) -> bool:
    return other is not None and abs(one - other) <= 1e-9 * max(abs(one), abs(other), 1.0)


def _holds_role(fact: Fact, there: Facts) -> bool:
    if fact.key == ("leads",):
        return there.leads or any(one.key == fact.key for one in there.stated)
    asked = set(fact.key)
    if any(one.sort is FactSort.ROLE and (one.own or not fact.own) and asked <= set(one.key) for one in there.stated):
        return True
    ranked = {word for one in there.stated if one.sort is FactSort.ROLE for word in one.key}
    return (not fact.own or bool(asked & _STANDING)) and asked <= there.words | ranked


def _parts(word: str) -> set[str]:
    """Return the parts of a compound; a word of one part has to be there itself."""
    parts = {part for part in re.split(r"[/.’'-]", word) if part}
    return parts if len(parts) > 1 else {word}


def _once(found: Sequence[Fact]) -> list[Fact]:
    """Keep the first of facts that are the same."""
    kept: list[Fact] = []
    for fact in found:
        same = (
            fact.sort is one.sort
            and (
                fact.key == one.key
                if fact.key
                else _same(one, fact) or (fact.value is None is one.value and fact.unit == one.unit)
            )
            for one in kept
        )
        if not any(same):
            kept.append(fact)
    return kept


def _counterpart(fact: Fact, lost: Sequence[Fact], added: Sequence[Fact]) -> Fact | None:
    """Return the lost fact that became this one: of the same sort, told of the same thing or the only one."""
    alike = [one for one in lost if _alike(one, fact)]
    if not alike:
        return None
    best = max(alike, key=lambda one: len(one.about & fact.about))
    alone = len(alike) == 1 and sum(_alike(alike[0], one) for one in added) == 1
    return best if alone or len(best.about & fact.about) > 0 else None


def _alike(old: Fact, new: Fact) -> bool:
    if {old.sort, new.sort} == _NUMBERS:
        return not (old.unit and new.unit)
    if old.sort is not new.sort or old.sort in (FactSort.NAME, FactSort.CLAIM):
        return False
    if old.sort is FactSort.ROLE:
        return old.own and new.own and "leads" not in (old.key[0], new.key[0])
    return old.sort is not FactSort.NUMBER or (old.unit == new.unit and old.unit != "digits")
