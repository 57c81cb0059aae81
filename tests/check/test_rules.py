"""What every rule keeps to, and every rule's own examples."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from greenroom.bank.entry import Bank
from greenroom.check import registry
from greenroom.check.finding import Slip
from greenroom.check.marks import read
from greenroom.check.registry import find, rules, rules_version
from greenroom.check.rule import HEADINGS, Bad, Good, Rule, Scope, Status
from greenroom.check.run import check
from greenroom.check.settings import RuleSetting, Settings, Switch
from greenroom.text.edit import apply

MakeBank = Callable[..., Bank]

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{'good' if isinstance(example, Good) else 'bad'}-{at}")
    for rule in rules()
    for at, example in enumerate(rule.examples)
]


def _on(rule: Rule, settings: Settings) -> Settings:
    """Switch a rule on that may be in preview, whatever else the example sets."""
    return replace(settings, rules=(*settings.rules, RuleSetting(rule=rule.id, wish=Switch.ON)))


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_flags_what_its_examples_mark_and_nothing_else(rule: Rule, example: Good | Bad, bank: MakeBank) -> None:
    marked = read(example.text)
    slips: tuple[Slip, ...] = ()
    if rule.group == "language":
        fixes = example.fixes if isinstance(example, Bad) else ("other",)
        sort = rule.id.removeprefix("language.")
        slips = tuple(Slip(sort=sort, span=span, message="?", fixes=fixes, engine="test") for span in marked.spans)

    findings = check(bank(marked.text), slips={"bank.md": slips}, settings=_on(rule, example.settings))

    own = [finding for finding in findings if finding.rule == rule.id]
    expected = [] if isinstance(example, Good) else [span.of(marked.text) for span in marked.spans]
    assert [finding.place.span.of(marked.text) for finding in own] == expected
    if isinstance(example, Bad):
        assert [finding.place.span for finding in own] == list(marked.spans)
        edits = [edit for finding in own for suggestion in finding.suggestions[:1] for edit in suggestion.edits]
        assert (apply(marked.text, edits) if edits else None) == example.fixed
    assert not [finding for finding in findings if finding.rule == "internal.crashed"]


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in rules()])
def test_a_rule_declares_everything(rule: Rule) -> None:
    assert rule.title.endswith(".")
    assert "\n" not in rule.title
    assert tuple(section.heading for section in rule.sections) == HEADINGS
    assert all(section.text for section in rule.sections)
    assert sum(isinstance(example, Good) for example in rule.examples) >= 2
    assert sum(isinstance(example, Bad) and "⟦" in example.text for example in rule.examples) >= 2
    assert rule.scope in Scope
    assert rule.status in Status
    assert re.fullmatch(r"\d+\.\d+", rule.since)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in rules()])
def test_the_id_of_a_rule_is_its_path(rule: Rule) -> None:
    module = importlib.import_module("greenroom.check.rules." + rule.id.replace("-", "_"))

    assert rule.check is module.check
    assert find(rule.id) is rule


def test_the_rules_that_the_first_version_promises_are_there() -> None:
    assert {rule.id for rule in rules()} >= {
        "language.spelling",
        "length.too-long",
        "structure.empty-part",
        "structure.misspelt-label",
        "structure.missing-action",
        "structure.missing-result",
        "suppression.unknown",
        "suppression.unused",
        "text.duplicated",
        "text.unfinished",
    }


def test_rules_come_in_the_order_of_their_ids() -> None:
    assert [rule.id for rule in rules()] == sorted(rule.id for rule in rules())


def test_the_version_of_the_rules_is_a_short_digest() -> None:
    assert re.fullmatch(r"[0-9a-f]{16}", rules_version())


def test_the_version_changes_with_the_source_of_any_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    before = registry.rules_version.__wrapped__()
    read_source = pkgutil.get_data

    def changed(package: str, resource: str) -> bytes | None:
        data = read_source(package, resource)
        return (data or b"") + b"#" if resource == "too_long.py" else data

    monkeypatch.setattr(pkgutil, "get_data", changed)

    assert before == rules_version()
    assert registry.rules_version.__wrapped__() != before


def test_a_mark_that_is_not_closed_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="without"):
        read("a ⟦word")
    with pytest.raises(ValueError, match="without"):
        read("a word⟧")
