"""What looks like a slip to an engine and is none: short names, verbs that look the same in the past, "say no to"."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenroom.engines.language import LanguageEngine
from greenroom.text.source import Format, Source


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> LanguageEngine:
    return LanguageEngine(cache=Path(tmp_path_factory.mktemp("words")))


def found(engine: LanguageEngine, text: str) -> list[str]:
    source = Source(path="a.md", text=text, sha256="0" * 64, format=Format.MARKDOWN)
    return [slip.span.of(text) for slip in engine.find(source)]


@pytest.mark.parametrize(
    "text",
    [
        "After the first presentation Ines told me that nobody had heard my conclusion.\n",
        "He bet a cake against it, and she put the key on the table.\n",
        "When did you say no to your manager?\n",
    ],
)
def test_a_sound_sentence_is_left_alone(engine: LanguageEngine, text: str) -> None:
    assert found(engine, text) == []


def test_a_present_that_does_not_agree_is_still_told(engine: LanguageEngine) -> None:
    assert "want" in found(engine, "He want to leave, and I told him so on the same day.\n")
