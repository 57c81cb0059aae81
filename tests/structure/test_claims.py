"""What is read as a claim: numbers with unit, measure, direction and baseline; dates; durations; ranks."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from greenroom.structure.claims import claims
from greenroom.structure.dates import moment
from greenroom.structure.statement import ClaimSort, Direction

UP, DOWN = Direction.UP, Direction.DOWN

#: sentence, the claim's words, value, unit
NUMBERS = [
    ("We had 40 tickets.", "40 tickets", 40, "tickets"),
    ("I trained twelve drivers.", "twelve drivers", 12, "people"),
    ("A dozen guests left.", "A dozen guests", 12, "people"),
    ("Half a million letters went out.", "Half a million letters", 500_000, "letters"),
    ("We sent 3,000 letters.", "3,000 letters", 3000, "letters"),
    ("It cost $380k.", "$380k", 380_000, "$"),
    ("We earned £1.2 million.", "£1.2 million", 1_200_000, "£"),
    ("It cost 20 euros.", "20 euros", 20, "€"),
    ("I raised 500 dollars.", "500 dollars", 500, "$"),
    ("Errors fell by 15 percent.", "15 percent", 15, "%"),
    ("Errors fell by fifteen per cent.", "fifteen per cent", 15, "%"),
    ("We cut errors by half.", "by half", 50, "%"),
    ("Two thirds of the forms were wrong.", "Two thirds", 66.7, "%"),
    ("It was twice as fast.", "twice", 2, "x"),
    ("Sales doubled.", "doubled", 2, "x"),
    ("It is 3x faster now.", "3x", 3, "x"),
    ("A 3-fold gain.", "3-fold", 3, "x"),
    ("It was 7 times faster.", "7 times", 7, "x"),
    ("She rang five times.", "five times", 5, "times"),
    ("I led a team of five.", "five", 5, "people"),
    ("We moved 15+ shelves.", "15+ shelves", 15, "shelves"),
    ("There were 2.1 million daily flights.", "2.1 million daily flights", 2_100_000, "flights"),
    ("We wrote a two-page letter.", "two-page", 2, "pages"),
    ("Twenty-five people and a hundred and five chairs.", "Twenty-five people", 25, "people"),
    ("A hundred and five chairs.", "A hundred and five chairs", 105, "chairs"),
    ("We had zero incidents.", "zero incidents", 0, "incidents"),
    ("We tried 3 different ovens.", "3 different ovens", 3, "ovens"),
    ("Between 20 and 30 people came.", "20 and 30 people", 30, "people"),
    ("10-15% fewer calls.", "10-15%", 15, "%"),
    ("We got 4.8/5 stars.", "4.8/5", 4.8, ""),
    ("9 out of 10 nurses came.", "9 out of 10 nurses", 9, "people"),
    ("27 of the 30 guests came.", "27 of the 30 guests", 27, "people"),
    ("The file had 60 GB.", "60 GB", 60, "GB"),
]

#: sentence, the claim's words, days, unit
DURATIONS = [
    ("It took two weeks.", "two weeks", 14, "weeks"),
    ("It took 90 minutes.", "90 minutes", 0.0625, "minutes"),
    ("We had 36 hours.", "36 hours", 1.5, "hours"),
    ("A 30-day plan.", "30-day", 30, "days"),
    ("It lasted a year and a half.", "a year and a half", 547.875, "years"),
    ("It took half an hour.", "half an hour", 1 / 48, "hours"),
    ("We finished in a week.", "a week", 7, "weeks"),
    ("We finished in one day.", "one day", 1, "days"),
    ("It took two to three weeks.", "two to three weeks", 21, "weeks"),
    ("I spent two and a half years there.", "two and a half years", 913.125, "years"),
    ("It answers in 90 ms.", "90 ms", 90 / 86_400_000, "milliseconds"),
    ("It answers in 60s.", "60s", 60 / 86_400, "seconds"),
    ("A couple of days later it rained.", "A couple of days", 2, "days"),
    ("Three business days.", "Three business days", 3, "days"),
    ("A few weeks later it rained.", "A few weeks", None, "weeks"),
]

#: sentence, the claim's words, one spelling for all spellings
DATES = [
    ("In March 2021 we moved.", "In March 2021", "2021-03"),
    ("We moved in 03/2021.", "03/2021", "2021-03"),
    ("On 2021-03-05 we moved.", "2021-03-05", "2021-03-05"),
    ("On 5 March 2021 we moved.", "On 5 March 2021", "2021-03-05"),
    ("On March 5th, we moved.", "On March 5th", "03-05"),
    ("We moved last summer.", "last summer", "last summer"),
    ("We moved in Q3.", "in Q3", "q3"),
    ("We moved in Q3 2021.", "in Q3 2021", "q3 2021"),
    ("Since 2019 I run it.", "Since 2019", "2019"),
    ("From 2015 to 2018 I ran it.", "From 2015 to 2018", "2015/2018"),
    ("I ran it 2015–2018.", "2015–2018", "2015/2018"),
    ("Two years ago we moved.", "Two years ago", "two years ago"),
    ("We met on Friday.", "on Friday", "friday"),
    ("We opened at 9:30 pm.", "at 9:30 pm", "21:30"),
    ("We moved in the summer of 2019.", "in the summer of 2019", "summer 2019"),
    ("In May we moved.", "In May", "05"),
    ("We moved last year.", "last year", "last year"),
]

RANKS = [
    ("I was the tech lead.", "tech lead"),
    ("As a junior developer, I watched.", "junior developer"),
    ("I was the only tester.", "the only tester"),
    ("I became head of sales.", "head of sales"),
    ("I worked as an intern there.", "intern"),
    ("I was promoted to senior engineer.", "senior engineer"),
    ("I am a software developer.", "software developer"),
    ("I was in charge of the till.", "in charge of"),
]

#: Sentences in which nothing is claimed that way.
NOTHING = [
    "I moved us from Python 3.8 to v2.0 of the tool.",
    "The page gave HTTP 500.",
    "We stored it in S3 and on EC2 with GPT-4 and IPv4.",
    "I took CS101 and read ISO 9001.",
    "One of them left.",
    "One day it rained.",
    "At one point I left.",
    "Quality is number one.",
    "First, I asked. Second, I listened.",
    "We were open 24/7.",
    "1. We asked.",
    "30BQ",
    "We are in phase 2.",
    "See https://example.org/2021/40 for more.",
    "Ring 555-123-4567.",
    "I double-checked it.",
    "I may march on.",
    "We fall back on Spring Boot.",
    "We had a 1-on-1.",
    "It renders in 3D.",
]

#: sentence, words of the claim, measures, direction, baseline
CHANGES = [
    ("We reduced the error rate by 40%.", "40%", "error rate", DOWN, None),
    ("This cut the build from 40 to 12 minutes.", "from 40 to 12 minutes", "build", DOWN, "from 40"),
    ("The load time fell from ~10 seconds to 3 seconds.", "from ~10 seconds to 3 seconds", "load time", DOWN,
     "from ~10 seconds"),
    ("A 15% increase in user satisfaction.", "15%", "user satisfaction", UP, None),
    ("27 out of 30 users liked it.", "27 out of 30 users", "users", None, "out of 30 users"),
    ("We saved $380k/month.", "$380k", "", DOWN, "/month"),
    ("Throughput doubled within three months.", "doubled", "", UP, "within three months"),
    ("Latency went down to 8 ms from 90 ms.", "8 ms from 90 ms", "Latency", DOWN, "from 90 ms"),
    ("It is 20% faster than the old method.", "20%", "", UP, "than the old method"),
    ("In our survey, complaints fell by 30%.", "30%", "complaints", DOWN, "In our survey"),
    ("Sales rose by 10% compared with last year.", "10%", "Sales", UP, "compared with last year"),
    ("Costs fell by 75%, from 36 to 9 euros.", "75%", "Costs", DOWN, "from 36 to 9 euros"),
    ("60% of incidents came at night.", "60%", "incidents", None, None),
    ("It came later than planned, and we sold 40% fewer copies.", "40%", "copies", DOWN, None),
    ("It takes 40% less time than before.", "40%", "time", DOWN, "than before"),
]  # fmt: skip


def found(sentence: str, sort: ClaimSort) -> list[str]:
    return [claim.span.of(sentence) for claim in claims(sentence) if claim.sort is sort]


@pytest.mark.parametrize(("sentence", "words", "value", "unit"), NUMBERS)
def test_a_number_has_its_words_value_and_unit(sentence: str, words: str, value: float, unit: str) -> None:
    numbers = [claim for claim in claims(sentence) if claim.sort is ClaimSort.NUMBER]
    assert (numbers[0].span.of(sentence), numbers[0].value, numbers[0].unit) == (words, value, unit)


@pytest.mark.parametrize(("sentence", "words", "days", "unit"), DURATIONS)
def test_a_length_of_time_is_in_days(sentence: str, words: str, days: float | None, unit: str) -> None:
    (claim,) = claims(sentence)
    assert (claim.sort, claim.span.of(sentence), claim.unit) == (ClaimSort.DURATION, words, unit)
    assert claim.value == (None if days is None else pytest.approx(days))


@pytest.mark.parametrize(("sentence", "words", "key"), DATES)
def test_a_date_has_one_spelling(sentence: str, words: str, key: str) -> None:
    (claim,) = claims(sentence)
    assert (claim.sort, claim.span.of(sentence)) == (ClaimSort.DATE, words)
    assert moment(words) == key


@pytest.mark.parametrize(("sentence", "words"), RANKS)
def test_a_rank_stands_without_the_words_that_lead_to_it(sentence: str, words: str) -> None:
    assert found(sentence, ClaimSort.RANK) == [words]


@pytest.mark.parametrize("sentence", NOTHING)
def test_names_and_numbering_claim_nothing(sentence: str) -> None:
    assert [claim.span.of(sentence) for claim in claims(sentence)] == []


@pytest.mark.parametrize(("sentence", "words", "measures", "direction", "baseline"), CHANGES)
def test_a_change_has_what_it_measures_its_direction_and_baseline(
    sentence: str, words: str, measures: str, direction: Direction | None, baseline: str | None
) -> None:
    claim = next(one for one in claims(sentence) if one.span.of(sentence) == words)
    assert (claim.measures, claim.direction) == (measures, direction)
    assert (claim.baseline.of(sentence) if claim.baseline else None) == baseline


PIECES = st.sampled_from(
    "from to 40 12 minutes % 15% two weeks half a of the third by 3x doubled $5k 1,000 2-3 out 10 users in March 2021 "
    "Q3 last summer tech lead as an intern a dozen one one day twice 9/10 24/7 v2.0 → ( ) , . - – : / team five over "
    "than".split()
)


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join)))
@example("from 40 from 40 to to 12")
@example("half half a half of the half")
def test_places_lie_in_the_sentence_in_order_and_apart(sentence: str) -> None:
    last = 0
    for claim in claims(sentence):
        assert last <= claim.span.start < claim.span.end <= len(sentence)
        last = claim.span.end
        assert claim.span.of(sentence) == claim.span.of(sentence).strip()
        if claim.baseline is not None:
            assert 0 <= claim.baseline.start < claim.baseline.end <= len(sentence)


@pytest.mark.parametrize(
    "piece", ["1,", "half a ", "from 4 to ", "two ", "a few ", "9/", "2021-", "I was a ", "$ ", "40 of "]
)
def test_a_line_of_any_length_is_read_to_its_end(piece: str) -> None:
    line = piece * (20_000 // len(piece)) + "15% of it"
    assert all(claim.span.end <= len(line) for claim in claims(line))
