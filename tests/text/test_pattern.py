"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import greenroom
from greenroom.text.pattern import lazy


def test_a_pattern_does_what_it_would_do_compiled_at_once() -> None:
    text = "Ovens, oven, OVENS"
    for _ in range(2):  # the second time everything is there already
        late, soon = lazy(r"\bovens?\b", re.IGNORECASE), re.compile(r"\bovens?\b", re.IGNORECASE)
        assert [match.span() for match in late.finditer(text)] == [match.span() for match in soon.finditer(text)]
        assert late.findall(text) == soon.findall(text) == ["Ovens", "oven", "OVENS"]
        assert late.sub("mill", text) == "mill, mill, mill"
        assert late.split(text) == soon.split(text)
        assert late.fullmatch(text) is None
        assert late.match(text, 7).span() == (7, 11)  # type: ignore[union-attr]
        assert (late.pattern, late.flags, late.groups) == (soon.pattern, soon.flags, soon.groups)


def test_what_is_no_pattern_shows_when_it_is_used() -> None:
    broken = lazy(r"(unclosed")
    with pytest.raises(re.error):
        broken.search("unclosed")


def test_every_pattern_that_a_module_holds_is_one() -> None:
    kind = type(lazy(""))
    names = [info.name for info in pkgutil.walk_packages(greenroom.__path__, "greenroom.")]
    modules = [importlib.import_module(name) for name in names if not name.endswith("__main__")]
    held = [value for module in modules for value in vars(module).values() if isinstance(value, kind)]
    assert len(held) > 50
    for pattern in held:
        assert pattern.flags & re.UNICODE
