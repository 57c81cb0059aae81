"""A first sentence that says nothing.

## What it does
Looks at how an answer begins, and tells when its first sentence praises the question, announces that an answer follows,
or repeats the question in other words, and holds nothing of the story itself.

## Why it matters
The first sentence is heard best. One that only repeats the question spends it. That is coaches' convention; no
experiment shows what it costs.

## How to mend
Leave it out, or put into it what only you can say: where it was, and what was at stake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry
from greenroom.bank.markup import strip_markup
from greenroom.check.english import in_english
from greenroom.check.finding import Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import account
from greenroom.text.pattern import lazy

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 3

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good(
        "# Tell me about a time you worked under pressure\n\nI'd like to tell you about the night in which our "
        "depot lost its "
        "only key. I rang the owner at three.\n"
    ),
    Bad(
        "# A mistake\n\n⟦That is a very good question.⟧ Last winter I sent four vans to the wrong "
        "depot. I rang the drivers and told the customer within the hour.\n"
    ),
    Bad(
        "# Tell me about a time you worked under pressure\n\n⟦Sure, I'd like to tell you about a time when I "
        "worked under "
        "pressure.⟧ Last winter our depot lost its only key.\n"
    ),
)

_PRAISE = lazy(
    r"^\W*(?:(?:oh|well|okay|ok|so|yes|hmm|um|thank you|thanks),?\s+)*(?:that(?:['’]s| is| was)|this is|it['’]s|"
    r"what)?\s*(?:an?\s+)?(?:\w+\s+)?"
    r"(?:good|great|excellent|interesting|tough|tricky|difficult|nice|hard) question\b",
    re.IGNORECASE,
)
_ANNOUNCED = lazy(
    r"\b(?:i(?:['’]d| would) (?:like|love) to|let me|i(?:['’]m| am) going to|i(?:['’]ll| will| can| want to|"
    r" would) (?:tell|share|talk|describe|give|mention|explain|speak|discuss)|allow me to|i (?:do )?have (?:an?|"
    r"many|several|one)|"
    r"there (?:is|was|are|were|have been) (?:an?|many|several|one|some|lots|times?|a lot)|one (?:time|example|"
    r"situation|instance)|an? (?:time|example|situation|instance)|the (?:time|example|situation)|"
    r"thank you for asking|glad (?:that )?you asked|sure|of course|certainly|absolutely|definitely)\b",
    re.IGNORECASE,
)
_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NAMED = lazy(r"\d|(?<=[a-z,;] )[A-Z][a-z]+|\b[A-Z]{2,}\b")
#: What an announcement is made of, besides the words of the question.
_EMPTY = frozenset(
    "i i'd i'll i'm i've a an the to of in on at for with about and or but so that this it is was were be been am "
    "are have has had do did can could "
    "would will like love want let me tell you share talk speak discuss describe explain mention give going sure "
    "yes well okay ok thank "
    "thanks great good time times when where which who situation example examples story experience experiences "
    "instance occasion moment one some "
    "several many lots lot few there my our we us your following quick short example specific certain particular "
    "happened happen faced face had "
    "ever once over course career past life work working job recently first really very definitely certainly "
    "absolutely of-course question answer please "
    "allow remember recall think comes mind through during because as from by "
    "kind sort how what myself something someone two three four five different multiple quite instances "
    "interesting asking glad asked".split()
)
_MESSAGE = "This only says that an answer follows. What is the first thing that happened?"
#: Content words that are neither the question's nor empty. One is a slip of the pen or another form of a word.
_NEW = 0
_STEM = 4


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first sentence, or what stands before its first pause, where it only announces."""
    if not entry.kind.is_answer:
        return
    read = account(context.file, entry)
    if len(read.statements) < 2 or not in_english(read):
        return
    first = read.statements[0]
    question = "\n".join((entry.title, *entry.questions))
    if _PRAISE.match(first.words) and not _has_more(first.words):
        yield Found(span=first.span, message="What would you say right after this? Begin there.")
    elif _repeats(first.words, question):
        yield Found(span=first.span, message=_MESSAGE)
    elif (colon := first.words.find(":")) > 0 and _repeats(first.words[:colon], question):
        place = strip_markup(context.text, first.span).span(0, colon)
        yield Found(span=place, message=_MESSAGE)


def _has_more(words: str) -> bool:
    return len(_WORD.findall(words)) > 12


def _repeats(words: str, question: str) -> bool:
    asked = {word[:_STEM] for word in _WORD.findall(question.lower())}
    new = [
        word
        for word in _WORD.findall(words.lower().replace("’", "'"))
        if word not in _EMPTY and word[:_STEM] not in asked
    ]
    return len(new) <= _NEW and _ANNOUNCED.search(words) is not None and not _NAMED.search(words)
