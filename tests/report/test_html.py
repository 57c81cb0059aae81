"""Pages: everything a person wrote is text, nothing is loaded, and whatever is pointed at is there."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Bank
from greenroom.bank.parser import assemble, parse
from greenroom.check.finding import Finding, Place, Severity, Suggestion
from greenroom.check.works import Merit, Working
from greenroom.report.checked import CheckReport, summarise
from greenroom.report.html import page
from greenroom.report.html.pieces import Remarked, cut
from greenroom.report.html.templates import style
from greenroom.report.layout import lay_out
from greenroom.report.overview import overview
from greenroom.report.shown import ShowReport
from greenroom.text.edit import Edit
from greenroom.text.problem import Problem
from greenroom.text.source import Format, Source
from greenroom.text.span import Span

HOSTILE = "</script></style><script>alert(1)</script><img src=x onerror=alert(1)>\"' onclick=x {{ 7 * 7 }} \u202e\u2066"

TEXT = """\
# Tell me about a time when you failed

**Situation:** I sold the last loaf twice in March 2021.

**Action:** I gave one of them my own, and I wrote a list for the 3 of us.

- I asked them both.

**Result:**

# Tell me about yourself

I bake. I plan who works when.

# What is your greatest weakness?
"""


@dataclass
class Seen(HTMLParser):
    """Every element of a page, and its text."""

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    _style: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._style = self._style and tag != "style"

    def handle_data(self, data: str) -> None:
        if not self._style:
            self.text.append(data)


def _seen(made: str) -> Seen:
    seen = Seen()
    seen.feed(made)
    seen.close()
    return seen


def _bank(text: str = TEXT, path: str = "bank.md", problems: Sequence[Problem] = ()) -> Bank:
    return assemble([parse(Source(path=path, text=text, sha256="0" * 64, format=Format.MARKDOWN))], problems)


def _report(bank: Bank, message: str = "How did it turn out?") -> CheckReport:
    text = bank.files[0].source.text
    path = bank.files[0].source.path
    rows = overview(bank)
    span, own = (Span(text.index(words), text.index(words) + len(words)) for words in ("loaf twice", "my own"))
    one = Finding(
        rule="structure.missing-result",
        severity=Severity.WARNING,
        message=message,
        place=Place(path=path, span=rows[0].entry.title_span),
        entry=rows[0].entry.id,
        evidence=(Place(path=path, span=rows[1].entry.title_span),),
    )
    fix = Suggestion(message=f"Write {message}.", edits=(Edit(span=span, text="bread"),))
    two = replace(one, severity=Severity.NOTE, place=Place(path=path, span=span), evidence=(), suggestions=(fix,))
    slip = replace(two, rule="language.spelling", message=f"“{message}” is a slip.", place=Place(path=path, span=own))
    outside = replace(two, entry=None, place=Place(path=path, span=Span(0, 1)))
    findings = (one, two, slip, outside)
    works = Working(merit=Merit.OWN_ACT, place=Place(path=path, span=own), entry=rows[0].entry.id)
    summary = summarise(rows, findings)
    return CheckReport(bank=bank, rows=rows, findings=findings, first=(0, 1), summary=summary, works=works)


def _checked(message: str = "How did it turn out?", **bank: object) -> str:
    return page.check(_report(_bank(**bank), message), words_per_minute=140)  # type: ignore[arg-type]


def _shown(bank: Bank, *numbers: int) -> str:
    rows = overview(bank)
    answers = tuple(lay_out(rows[number], words_per_minute=140) for number in numbers)
    return page.show(ShowReport(bank=bank, rows=rows, answers=answers))


def test_whatever_a_person_wrote_is_text() -> None:
    problem = Problem(path=HOSTILE, message=HOSTILE, hint=HOSTILE)
    title, tagged = TEXT.replace("you failed", f"you failed &lt;b&gt; {HOSTILE}"), "I bake. " + HOSTILE
    for made in (
        _checked(HOSTILE, text=title.replace("I bake.", tagged), path=HOSTILE, problems=[problem]),
        _shown(_bank(title.replace("I bake.", tagged), HOSTILE, [problem]), 0, 1),
        _shown(_bank(title, HOSTILE, [problem])),
    ):
        seen = _seen(made)
        names = {tag for tag, _ in seen.tags}
        assert not names & {"script", "img", "iframe", "object", "form", "base", "link"}
        assert [name for _, attributes in seen.tags for name in attributes if name.startswith("on")] == []
        assert "alert(1)" in "".join(seen.text)
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", made)
        assert "49" not in "".join(seen.text)


@given(st.text(st.characters(categories=("Cs", "Cc", "Cf", "Lo", "Sm", "Po")), max_size=30))
def test_no_character_breaks_a_page(odd: str) -> None:
    made = _checked(odd, path=odd or "bank.md", problems=[Problem(path=odd, message=odd, hint=odd)])
    assert made.encode("utf-8").decode("utf-8") == made
    assert not re.search("[\x00-\x08\x0b\x0e-\x1f\x7f]", made)
    assert _seen(made).tags[0][0] == "html"


def test_a_page_loads_nothing_and_its_policy_says_so() -> None:
    made = _checked()
    seen = _seen(made)
    metas = {attributes.get("http-equiv"): attributes.get("content") for tag, attributes in seen.tags if tag == "meta"}
    policy = metas["Content-Security-Policy"] or ""
    digest = base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert f"<style>{style()}</style>" in made
    assert "url(" not in style()
    assert "@import" not in style()
    assert [
        one for _, attributes in seen.tags for one in ("src", "srcset", "style", "action") if one in attributes
    ] == []
    assert all((attributes.get("href") or "#").startswith("#") for _, attributes in seen.tags)


@pytest.mark.parametrize("made", [_checked(), _shown(_bank()), _shown(_bank(), 0), _shown(_bank(), 0, 1)])
def test_every_id_is_there_once_and_every_reference_leads_somewhere(made: str) -> None:
    seen = _seen(made)
    ids = [attributes["id"] for _, attributes in seen.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in seen.tags:
        assert (attributes.get("href") or "#main").removeprefix("#") in ids
        assert (attributes.get("aria-labelledby") or ids[0]) in ids


@pytest.mark.parametrize("made", [_checked(), _shown(_bank()), _shown(_bank(), 0), _shown(_bank(), 0, 1)])
def test_headings_go_down_one_level_at_a_time(made: str) -> None:
    levels = [int(tag[1]) for tag, _ in _seen(made).tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_remarks_stand_beside_the_words_they_point_at() -> None:
    made = _checked()
    assert '<mark>loaf twice</mark><sup><a href="#a1-r2"><span class="unseen">remark </span>2</a></sup>' in made
    passage = made[made.index('class="passage situation"') : made.index('class="passage action"')]
    assert 'id="a1-r2"' in passage
    assert 'id="a1-r1"' in made[: made.index('class="passage situation"')]
    assert made.index("Slips of the pen") < made.index("is a slip.")
    assert "Outside the answers" in made


def test_a_remark_on_a_label_stands_beside_what_is_under_it_and_quotes_no_label() -> None:
    bank = _bank()
    report = _report(bank)
    entry = report.rows[0].entry
    situation, _, result = (section.label_span for section in entry.sections)
    one = replace(
        report.findings[0],
        message="Is this long?",
        place=Place(path="bank.md", span=situation),
        evidence=(Place(path="bank.md", span=result),),
    )
    other = replace(one, message="What came of it?", place=Place(path="bank.md", span=result), evidence=())
    made = page.check(replace(report, findings=(one, other), first=()), words_per_minute=140)
    parts = dict(zip(("head", "situation", "action", "result", "other"), made.split('class="passage '), strict=True))
    assert "Is this long?" in parts["situation"]
    assert "What came of it?" in parts["result"]
    assert "Nothing yet." in parts["result"]
    assert "<q" not in parts["situation"]


def test_a_page_of_a_check_says_first_what_to_do_and_what_to_keep() -> None:
    text = " ".join("".join(_seen(_checked()).text).split())
    assert text.index("Tonight") < text.index("Keep this") < text.index("All entries")
    assert "Tell me about a time when you failed: How did it turn out?" in text
    assert "It is what you did, told as one event and with “I”." in text
    assert "labelled: situation, action; empty: result" in text


def test_an_unanswered_question_is_in_the_table_and_has_no_answer() -> None:
    made = _checked()
    assert made.count("What is your greatest weakness?") == 1
    assert made.count("<article") == 2


def test_claims_and_marks_may_overlap() -> None:
    from greenroom.bank.markup import strip_markup

    text = "I cut **it from 9 to 3** days."
    whole = Span(0, len(text))
    claim, mark = Span(text.index("from"), text.index("** days")), Span(text.index("it"), text.index(" to"))
    pieces = cut(strip_markup(text, whole), whole, [claim], [Remarked(span=mark, number=4)])
    assert [(piece.text, piece.claim, piece.found, piece.ends) for piece in pieces] == [
        ("I cut ", False, False, ()),
        ("it ", False, True, ()),
        ("from 9", True, True, (4,)),
        (" to 3", True, False, ()),
        (" days.", False, False, ()),
    ]


@given(
    st.text("ab *_<&", max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=4),
)
def test_no_letter_is_lost_or_doubled_between_the_pieces(text: str, places: list[tuple[int, int]]) -> None:
    from greenroom.bank.markup import strip_markup

    whole = Span(0, len(text))
    plain = strip_markup(text, whole)
    spans = [Span(min(pair), max(pair)) for pair in places]
    marks = [Remarked(span=span, number=number) for number, span in enumerate(spans)]
    assert "".join(piece.text for piece in cut(plain, whole, spans, marks)) == plain.text


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    light = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_ink_stands_out_against_every_ground_in_light_and_dark(scheme: str) -> None:
    light, dark = style().split("@media (prefers-color-scheme: dark)")
    found = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", light if scheme == "light" else dark.split("}")[0]))
    inks = ("ink", "quiet", "link", "error", "warning", "note", "good")
    low = {
        (ink, ground): _contrast(found[ink], found[ground]) for ink in inks for ground in ("ground", "sheet", "target")
    }
    low["mark-ink", "mark"] = _contrast(found["mark-ink"], found["mark"])
    assert {pair: value for pair, value in low.items() if value < 4.5} == {}
    # What is no text but carries meaning: 3 to 1 (WCAG 1.4.11).
    signs = ("situation", "task", "action", "result", "lesson", "focus", "claim")
    assert {name: value for name in signs if (value := _contrast(found[name], found["sheet"])) < 3} == {}
