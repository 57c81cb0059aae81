"""What a person meets in the browser: on a phone, by keyboard, by ear, in the dark, on paper."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from itertools import pairwise
from typing import Any

import pytest

Show = Callable[..., AbstractContextManager[Any]]

ALL = ("check", "hostile", "answer", "answers", "list")

#: The contrast of all text that can be seen with the ground it stands on.
_CONTRASTS = """() => {
  const parsed = colour => colour.match(/[0-9.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parsed(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const low = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    if (!own || !element.checkVisibility()) continue;
    const [one, other] = [parsed(getComputedStyle(element).color), ground(element)].map(light);
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < 4.5) low.push([element.tagName, element.className, element.textContent.slice(0, 40), ratio]);
  }
  return low;
}"""


def _tree(shown: Any) -> list[tuple[str, str]]:
    """Return role and name of everything that a screen reader is told of."""
    session = shown.page.context.new_cdp_session(shown.page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    return [
        (node.get("role", {}).get("value", ""), str(node.get("name", {}).get("value", "")).strip())
        for node in nodes
        if not node.get("ignored")
    ]


@pytest.mark.parametrize("name", ALL)
def test_a_page_opens_without_an_error_and_asks_for_nothing_but_itself(show: Show, name: str) -> None:
    with show(name) as shown:
        assert shown.told == []
        assert [url.rpartition("/")[2] for url in shown.asked_for] == [f"{name}.html"]
        assert shown.page.evaluate("getComputedStyle(document.body).margin") == "0px"  # the policy lets its style in


@pytest.mark.parametrize("name", ALL)
def test_nothing_scrolls_sideways(show: Show, name: str) -> None:
    with show(name) as shown:
        for width in (320, 360, 480, 703, 704, 1024, 1152, 2560):
            shown.page.set_viewport_size({"width": width, "height": 900})
            assert shown.page.evaluate("document.documentElement.scrollWidth") <= width, width


def test_what_a_person_wrote_is_shown_and_not_run(show: Show) -> None:
    with show("hostile") as shown:
        assert shown.page.evaluate("typeof hit") == "undefined"
        assert shown.page.locator("script, img, iframe").count() == 0
        assert "{{ 7" in shown.page.locator("article").first.inner_text()
        assert '" onmouseover="hit=1' in shown.page.locator("article").first.inner_text()


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("dark", [False, True])
def test_all_text_stands_out_against_its_ground(show: Show, name: str, dark: bool) -> None:  # noqa: FBT001
    with show(name, dark=dark) as shown:
        shown.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert shown.page.evaluate(_CONTRASTS) == []


def test_light_and_dark_follow_the_person(show: Show) -> None:
    grounds = set()
    for dark in (False, True):
        with show("list", dark=dark) as shown:
            grounds.add(shown.page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
    assert len(grounds) == 2


def test_the_first_tab_skips_to_the_content(show: Show) -> None:
    with show("check") as shown:
        shown.page.keyboard.press("Tab")
        assert shown.page.evaluate("document.activeElement.textContent") == "Skip to the content"
        assert shown.page.locator(".skip").bounding_box()["y"] >= 0
        shown.page.keyboard.press("Enter")
        assert shown.page.evaluate("document.activeElement.id") == "main"


def test_the_keyboard_reaches_every_disclosure_and_link_in_order_and_shows_where_it_is(show: Show) -> None:
    look = """() => {
      const at = document.activeElement, all = [...document.querySelectorAll("a[href], summary")];
      return [all.indexOf(at), getComputedStyle(at).outlineStyle, parseFloat(getComputedStyle(at).outlineWidth)];
    }"""
    with show("check") as shown:
        count = shown.page.locator("a[href], summary").count()
        assert shown.page.locator("summary").count() > 10
        seen = []
        for _ in range(count):
            shown.page.keyboard.press("Tab")
            seen.append(shown.page.evaluate(look))
        # What is inside of a closed disclosure comes when it is open.
        reached = [number for number, _, _ in seen if number >= 0]
        assert reached == sorted(set(reached))
        missed = set(range(count)) - set(reached)
        inside = "all => all.map(one => one.matches('details:not([open]) > :not(summary) *'))"
        hidden = shown.page.locator("a[href], summary").evaluate_all(inside)
        assert [number for number in missed if not hidden[number]] == []
        assert all((style, width) == ("solid", 3) for number, style, width in seen if number >= 0)


def test_enter_opens_a_disclosure(show: Show) -> None:
    with show("check") as shown:
        first = shown.page.locator("details:not([open])").first
        box = first.element_handle()
        first.locator("summary").focus()
        shown.page.keyboard.press("Enter")
        assert box.evaluate("one => one.open") is True


@pytest.mark.parametrize("name", ALL)
def test_everything_that_can_be_used_or_seen_has_a_name(show: Show, name: str) -> None:
    with show(name) as shown:
        tree = _tree(shown)
        named = {"link", "heading", "image", "img", "article", "table", "DisclosureTriangle", "columnheader", "region"}
        assert [role for role, called in tree if role in named and not called] == []
        roles = [role for role, _ in tree]
        assert [roles.count(landmark) for landmark in ("banner", "main", "contentinfo")] == [1, 1, 1]
        assert shown.page.title() != ""
        assert shown.page.evaluate("document.documentElement.lang") == "en"


@pytest.mark.parametrize("name", ALL)
def test_headings_go_down_one_level_at_a_time(show: Show, name: str) -> None:
    with show(name) as shown:
        levels = shown.page.locator("h1, h2, h3, h4, h5, h6").evaluate_all("all => all.map(one => +one.tagName[1])")
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("width", [360, 1400])
def test_the_table_is_a_table_on_a_phone_too(show: Show, width: int) -> None:
    with show("list", width=width) as shown:
        roles = [role for role, _ in _tree(shown)]
        assert roles.count("table") == 1
        assert roles.count("columnheader") >= 3
        assert roles.count("row") > 20


def test_parts_and_the_time_for_each_are_told_in_words(show: Show) -> None:
    with show("answer") as shown:
        called = [name for role, name in _tree(shown) if role in ("image", "img")]
        assert len(called) == 1
        assert called[0].startswith("Time for each part: Situation 0:")
        names = shown.page.locator(".part .name").all_inner_texts()
        assert names == ["Situation", "Task", "Action", "Result", "Lesson"]


def test_remarks_lead_to_their_words_and_stand_beside_them(show: Show) -> None:
    with show("check") as shown:
        number = shown.page.locator(".said sup a").first
        shown_words = number.bounding_box()
        remark = shown.page.locator(number.get_attribute("href"))
        beside = remark.bounding_box()
        assert beside["x"] > shown_words["x"]
        stretch = shown.page.locator(".stretch", has=number).first.bounding_box()
        assert stretch["y"] - 1 <= beside["y"] <= stretch["y"] + stretch["height"]
        number.click()
        assert remark.evaluate("one => one.matches(':target')") is True


def test_on_paper_everything_is_open_and_the_ground_is_white(show: Show) -> None:
    with show("check", dark=True) as shown:
        closed = shown.page.locator("details:not([open]) li")
        assert closed.count() > 10
        visible = "all => all.filter(one => one.checkVisibility() && one.getBoundingClientRect().height > 0).length"
        assert closed.evaluate_all(visible) == 0
        shown.page.emulate_media(media="print", color_scheme="light")
        assert closed.evaluate_all(visible) == closed.count()
        assert shown.page.locator(".skip").is_hidden()
        assert shown.page.pdf(format="A4").startswith(b"%PDF")
