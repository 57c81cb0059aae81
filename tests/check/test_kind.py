"""``kind.*``: what a weakness, a strength, a mistake and an introduction need."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from greenroom.bank.entry import Bank
from greenroom.check.run import check
from greenroom.check.settings import RuleSetting, Settings, Switch

MakeBank = Callable[..., Bank]


def _found(text: str, bank: MakeBank, *, role: str = "") -> dict[str, str]:
    settings = Settings(rules=(RuleSetting(rule="kind.*", wish=Switch.ON),), role=role)
    findings = check(bank(text), slips={}, settings=settings)
    return {one.rule: one.place.span.of(text) for one in findings if one.rule.startswith("kind.")}


WEAKNESS = "# What is your greatest weakness?\n\nMy weakness is that I find it hard to say no."


@pytest.mark.parametrize(
    ("rest", "missing"),
    [
        ("", {"weakness-without-cost", "weakness-without-remedy"}),
        ("I now ask my lead first.", {"weakness-without-cost"}),
        ("Last spring a rota came out late because of it.", {"weakness-without-remedy"}),
        ("It has led to unfinished rotas.", {"weakness-without-remedy"}),
        ("On a Saturday in May two shifts stood empty because of it. I now write every request down first.", set()),
        ("This means that my colleagues have to wait. I am working on it with a list of what I have promised.", set()),
    ],
)
def test_a_weakness_needs_a_cost_and_a_remedy(rest: str, missing: set[str], bank: MakeBank) -> None:
    found = _found(f"{WEAKNESS} {rest}\n", bank)

    assert set(found) == {f"kind.{rule}" for rule in missing}
    assert set(found.values()) <= {"My weakness is that I find it hard to say no."}


def test_a_weakness_is_looked_for_after_the_strength(bank: MakeBank) -> None:
    text = (
        "# What are your strengths and weaknesses?\n\nMy strength is patience: in May I waited three hours with a "
        "lost child, "
        "and we missed the ferry. My weakness is that I talk too fast.\n"
    )

    assert _found(text, bank)["kind.weakness-without-cost"] == "My weakness is that I talk too fast."


def test_advice_on_the_answer_is_none(bank: MakeBank) -> None:
    text = (
        "# What are your weaknesses?\n\nThis question asks how honest you are. You should name one or two, and you can "
        'say that you work on them. Never say "I work too hard".\n'
    )

    assert _found(text, bank) == {}


@pytest.mark.parametrize(
    "strength",
    [
        "I am very organised. I write down every task and divide it into small steps.",
        "I learn fast. Whenever I learned something new, I always built on what I knew.",
        "I am a born leader, and people trust me. It was always my dream to lead.",
        "My greatest strength is that I am never bored.",
    ],
)
def test_a_strength_needs_an_occasion(strength: str, bank: MakeBank) -> None:
    assert set(_found(f"# What is your greatest strength?\n\n{strength}\n", bank)) == {"kind.strength-without-instance"}


@pytest.mark.parametrize(
    "strength",
    [
        "I am very organised. When our office moved, I numbered all boxes, and nothing was lost.",
        "I stay calm. On New Year's Eve the lights went out, and I had candles on every table.",
        "I learn fast: last year I taught myself sign language.",
    ],
)
def test_a_strength_with_its_occasion(strength: str, bank: MakeBank) -> None:
    assert _found(f"# What is your greatest strength?\n\n{strength}\n", bank) == {}


@pytest.mark.parametrize(
    ("story", "flagged"),
    [
        (
            (
                "I drew the map with four friends, and everybody there bought one. The mayor thanked us in front "
                "of the whole school. It hangs in his office today, and we drew two more."
            ),
            True,
        ),
        (
            (
                "I finished a map two weeks early, because I care too much about my work. My friends could not keep "
                "up with me. The mayor had the map framed, and it hangs in his office today."
            ),
            True,
        ),
        (
            (
                "I drew a map with last year's harbour on it. Sixty people had bought one. I took the rest out of the "
                "shops, drew a new one and gave it to everybody who asked. Since then somebody else looks at each map."
            ),
            False,
        ),
        (
            (
                "I drew the map with the wrong harbour on it, and everybody laughed. The mayor was very happy with the "
                "next one, and it "
                "hangs in his office today, beside the school's old clock and a boat."
            ),
            False,
        ),
        ("I drew a map. The mayor was happy.", False),
    ],
)
def test_a_mistake_needs_something_that_went_wrong(story: str, flagged: bool, bank: MakeBank) -> None:  # noqa: FBT001
    found = _found(f"# Tell me about a time you failed\n\n{story}\n", bank)

    assert ("kind.mistake-without-mistake" in found) is flagged


@pytest.mark.parametrize(
    ("text", "role", "flagged"),
    [
        (
            "# Tell me about yourself\n\nI am Ida. I kept a hostel for six years, and I like birds and long walks.\n",
            "Nurse",
            True,
        ),
        (
            "# Tell me about yourself\n\nI am Ida. I kept a hostel for six years, and I like birds and long walks.\n",
            "",
            False,
        ),
        (
            "# Tell me about yourself\n\nI am Ida. I have been nursing old people for six years, and I like birds.\n",
            "Nurse",
            False,
        ),
        (
            (
                "# Tell me about yourself\n\nI am Ida. I kept a hostel for six years and would like to do so in your "
                "house.\n"
            ),
            "Nurse",
            False,
        ),
        (
            (
                "# Where do you see yourself in five years?\n\nI would like to be a good MLE, and to live close to the "
                "sea by then.\n"
            ),
            "Machine Learning Engineer",
            False,
        ),
        (
            "# Why did you leave your last job?\n\nMy hostel was sold, and I did not want to move to the coast.\n",
            "Nurse",
            False,
        ),
    ],
)
def test_an_introduction_leads_to_the_position(text: str, role: str, flagged: bool, bank: MakeBank) -> None:  # noqa: FBT001
    assert ("kind.no-link-to-role" in _found(text, bank, role=role)) is flagged
