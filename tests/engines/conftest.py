"""The real engines, loaded once."""

from __future__ import annotations

import pytest

from greenroom.engines.language import LanguageEngine


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> LanguageEngine:
    made = LanguageEngine(cache=tmp_path_factory.mktemp("words"))
    made.load()
    return made
