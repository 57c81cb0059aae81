"""The examples of the rules about slips, through the engine that finds slips."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenroom.check.language.sorts import Sort
from greenroom.check.marks import read
from greenroom.check.registry import rules
from greenroom.check.rule import Bad, Good
from greenroom.engines.language import LanguageEngine
from greenroom.text.source import Format, Source

LANGUAGE = [rule for rule in rules() if rule.group == "language"]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> LanguageEngine:
    made = LanguageEngine(cache=Path(tmp_path_factory.mktemp("words")))
    made.load()
    return made


def _slips(text: str, engine: LanguageEngine) -> list[tuple[str, str, str]]:
    source = Source(path="bank.md", text=text, sha256="", format=Format.MARKDOWN)
    return [(slip.sort, slip.span.of(text), slip.fixes[0]) for slip in engine.find(source)]


@pytest.mark.parametrize(
    ("sort", "example"),
    [
        pytest.param(rule.id.removeprefix("language."), example, id=f"{rule.id}-{at}")
        for rule in LANGUAGE
        for at, example in enumerate(rule.examples)
        if isinstance(example, Bad) or not read(example.text).spans  # a mark in a good one is for the rule alone
    ],
)
def test_the_engine_finds_in_an_example_what_its_rule_says(
    sort: str, example: Good | Bad, engine: LanguageEngine
) -> None:
    marked = read(example.text)
    fixes = example.fixes if isinstance(example, Bad) else ()

    assert _slips(marked.text, engine) == [
        (sort, span.of(marked.text), fix) for span, fix in zip(marked.spans, fixes, strict=True)
    ]


def test_every_sort_of_slip_has_its_rule() -> None:
    assert {rule.id for rule in LANGUAGE} == {f"language.{sort}" for sort in Sort}
