"""``greenroom.toml``."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Kind
from greenroom.check.finding import Severity
from greenroom.check.settings import Dialect, FailOn, Limits, RuleSetting, Settings, Switch
from greenroom.check.settings_file import WrongSettings, read
from greenroom.check.settings_keys import KEYS
from greenroom.text.problem import Problem

FULL = """
fail_on = "warning"
role = "Head baker, Leeds"

[rules]
"structure.missing-result" = "off"
"language.*" = "error"
length.too-long = "on"

[language]
words = ["Maltivo", "proving"]
dialect = "british"

[length]
words_per_minute = 150
story = 200
"""


def _problems(text: str, **renamed: dict[str, str]) -> list[tuple[int | None, str, str]]:
    with pytest.raises(WrongSettings) as caught:
        read(text, "greenroom.toml", **renamed)
    return [(problem.line, problem.message, problem.hint) for problem in caught.value.problems]


def test_every_key_is_read() -> None:
    assert read(FULL, "greenroom.toml") == Settings(
        rules=(
            RuleSetting(rule="structure.missing-result", wish=Switch.OFF),
            RuleSetting(rule="language.*", wish=Severity.ERROR),
            RuleSetting(rule="length.too-long", wish=Switch.ON),
        ),
        words=("Maltivo", "proving"),
        dialect=Dialect.BRITISH,
        words_per_minute=150,
        limits=Limits(story=200),
        role="Head baker, Leeds",
        fail_on=FailOn.WARNING,
    )


def test_an_empty_file_changes_nothing() -> None:
    assert read("# nothing yet\n", "greenroom.toml") == Settings()


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_the_default_of_a_key_is_what_holds_without_it(key: object) -> None:
    assert read(f"{key.name} = {key.default}", "greenroom.toml") == Settings()  # type: ignore[attr-defined]


def test_an_unknown_key_says_which_was_meant() -> None:
    assert _problems('[language]\nword = ["Maltivo"]\n') == [
        (2, "There is no setting language.word.", "Did you mean language.words?")
    ]


def test_a_key_without_its_table_is_recognised() -> None:
    assert _problems("words_per_minute = 150\n") == [
        (1, "There is no setting words_per_minute.", "Did you mean length.words_per_minute?")
    ]


def test_a_key_like_no_other_points_to_the_list() -> None:
    assert _problems("zzz = 1\n") == [(1, "There is no setting zzz.", "The page docs/settings.md lists all settings.")]


@pytest.mark.parametrize(
    ("text", "line", "message", "hint"),
    [
        ("[length]\nstory = true", 2, "length.story can't be true.", "It takes seconds, from 10 to 3600."),
        ("[length]\n\nstory = 5", 3, "length.story can't be 5.", "It takes seconds, from 10 to 3600."),
        ('[length]\nstory = "3 min"', 2, 'length.story can\'t be "3 min".', "It takes seconds, from 10 to 3600."),
        ('[language]\nwords = "Maltivo"', 2, 'language.words can\'t be "Maltivo".', "It takes a list of words."),
        ("[language]\nwords = [1]", 2, "language.words can't be this list.", "It takes a list of words."),
        ("role = {}", 1, "role can't be a table.", "It takes text."),
        ('fail_on = "all"', 1, 'fail_on can\'t be "all".', 'It takes "error", "warning", "note" or "never".'),
        ("length = 3", 1, "length can't be 3.", "Write a table: [length], and its keys below it."),
        ("rules = 3", 1, "rules can't be 3.", 'Write a table: [rules], and below it "structure.empty-part" = "off".'),
    ],
)
def test_a_wrong_value_names_key_line_and_what_it_takes(text: str, line: int, message: str, hint: str) -> None:
    assert _problems(text) == [(line, message, hint)]


def test_a_wrong_rule_or_wish_is_told() -> None:
    text = '[rules]\n"structure.mising-result" = "off"\n"length.too-long" = "never"\n"nothing.*" = "off"\n'

    assert _problems(text) == [
        (2, "There is no rule structure.mising-result.", "Did you mean structure.missing-result?"),
        (3, 'The rule length.too-long can\'t be "never".', 'It takes "on", "off", "error", "warning" or "note".'),
        (4, "There is no rule nothing.*.", "greenroom explain lists them all."),
    ]


def test_everything_wrong_is_told_at_once_and_the_first_in_the_message() -> None:
    with pytest.raises(WrongSettings) as caught:
        read("fail_on = 3\nrole = 4\n", "a/greenroom.toml")

    assert caught.value.message == "a/greenroom.toml, line 1: fail_on can't be 3. (and 1 more)"
    assert caught.value.hint == 'It takes "error", "warning", "note" or "never".'


def test_what_is_no_toml_is_told_with_its_line() -> None:
    ((line, message, hint),) = _problems("role = \n")

    assert line == 1
    assert message.startswith("This is not valid TOML: ")
    assert "line" not in message
    assert hint


def test_a_renamed_key_and_a_renamed_rule_explain_themselves() -> None:
    text = 'pace = 150\n[rules]\n"text.gap" = "off"\n'
    renamed_keys = {"pace": "Write words_per_minute under [length] instead."}
    renamed_rules = {"text.gap": "It is text.unfinished now."}

    assert _problems(text, renamed_keys=renamed_keys, renamed_rules=renamed_rules) == [
        (1, "pace is no longer a setting.", "Write words_per_minute under [length] instead."),
        (3, "The rule text.gap is no longer there.", "It is text.unfinished now."),
    ]


@given(text=st.text())
def test_any_text_gives_settings_or_says_what_is_wrong(text: str) -> None:
    assert isinstance(_settings_or_problems(text), Settings | tuple)


@given(
    name=st.sampled_from([*(key.name for key in KEYS), "rules", "length", "language"]),
    value=st.recursive(
        st.booleans() | st.integers() | st.just("x"),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["a", "b-c"]), inner, max_size=2),
        max_leaves=4,
    ),
)
def test_any_value_gives_settings_or_names_its_key(name: str, value: object) -> None:
    outcome = _settings_or_problems(f"{name} = {_toml(value)}")

    if isinstance(outcome, tuple):
        assert all(name.partition(".")[0] in problem.message or "rule" in problem.message for problem in outcome)


def _settings_or_problems(text: str) -> Settings | tuple[Problem, ...]:
    try:
        return read(text, "greenroom.toml")
    except WrongSettings as wrong:
        return wrong.problems


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}" = {_toml(inner)}' for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else '"x"'


@pytest.mark.parametrize(
    ("wishes", "expected"),
    [
        ((), None),
        ((("language.*", Switch.OFF),), Switch.OFF),
        ((("language.*", Switch.OFF), ("language.spelling", Switch.ON)), Switch.ON),
        ((("language.spelling", Switch.ON), ("language.*", Switch.OFF)), Switch.ON),
        ((("languages.*", Switch.OFF),), None),
    ],
)
def test_the_most_exact_name_wins(wishes: tuple[tuple[str, Switch], ...], expected: Switch | None) -> None:
    settings = Settings(rules=tuple(RuleSetting(rule=rule, wish=wish) for rule, wish in wishes))

    assert settings.wish("language.spelling") is expected


def test_what_is_no_answer_has_no_limit() -> None:
    assert Limits().seconds(Kind.NOTES) is None
    assert Limits().seconds(Kind.STORY) == 180


@pytest.mark.parametrize(
    ("fail_on", "reached"),
    [(FailOn.ERROR, "e"), (FailOn.WARNING, "ew"), (FailOn.NOTE, "ewn"), (FailOn.NEVER, "")],
)
def test_a_check_fails_from_the_severity_that_was_set(fail_on: FailOn, reached: str) -> None:
    assert "".join(severity.value[0] for severity in Severity if fail_on.reached_by(severity)) == reached


def test_the_settings_page_shows_every_key(root: Path) -> None:
    page = (root / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1].strip() for line in page.splitlines() if line.startswith("| `")]

    assert rows == [f"`{key.name}`" for key in KEYS]
