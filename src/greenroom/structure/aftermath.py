"""What the end of a story shows beside its cues: how it begins, when it is, and what it takes up again.

A result is told of other things than the acts before it: when it was, of how many, with whom as its subject, in the
words of the situation. No single one of these tells an outcome; a weight for each does (``ending.py``). All lists are
from general knowledge of how such stories end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_TIME = (
    r"(?:minutes?|hours?|days?|nights?|mornings?|evenings?|afternoons?|weekends?|weeks?|months?|quarters?|years?|"
    r"seasons?|terms?|semesters?|cycles?|shifts?|springs?|summers?|autumns?|winters?|fall|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|christmas|easter)"
)
_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|many|some|couple of)"
_LINK = r"^\W*(?:and |so |but |then )?"
_SHOWN: dict[str, str] = {
    "later": rf"\b(?:since then|from then on|from that \w+|{_COUNT} (?:\w+ )?{_TIME} (?:later|after|on)\b|"
    rf"later (?:that|the same)|the (?:next|following|same) (?:\w+ )?{_TIME}|by (?:the )?(?:\w+ ){{0,2}}{_TIME}|by then|"
    rf"(?:that|this) {_TIME}|in the (?:first|next|following|last|second) (?:\w+ )?{_TIME}|"
    rf"within (?:the |{_COUNT} )?(?:\w+ )?{_TIME}|until (?:now|today)|so far|by (?:noon|midnight|lunch|\d)|"
    rf"at (?:\d|noon|midnight|six|seven|eight|nine|ten|half)|(?:on|in|for|over) (?:the )?(?:\w+ ){{0,2}}{_TIME})\b",
    "begins-when": r"^\W*(?:and |so |then |but )?(?:on|in|at|by|within|after|until|two|three|four|five|six|an?|the|"
    "that|"
    rf"this|from|for|over|since)\b(?: \S+){{0,4}} {_TIME}\b",
    "nobody": r"\b(?:nobody|no one|none|nothing|not (?:one|a single)|never|neither|hardly (?:any\w*)|no \w+)\b",
    "begins-nobody": r"^\W*(?:and |so |since then |after that,? )?(?:nobody|no one|none|nothing|not|never|neither|"
    "hardly|"
    r"no)\b",
    "all": r"\b(?:all of|everyone|everybody|both|each of|all the|all \d+|every one|the whole)\b",
    "begins-all": r"^\W*(?:all|everyone|everybody|both|each|every|most|half|some|several|one of)\b",
    "now": r"\b(?:now|today|still|these days|nowadays|any ?more|again|ever since|to this day|already|since|yet)\b",
    "first-time": r"\b(?:for the first time|the first|first time|the only|ever)\b",
    "from-to": r"\b(?:from (?:about |around |over |nearly )?\S+ (?:\w+ ){0,3}(?:to|down to|up to)|instead of|"
    "rather than|"
    r"compared (?:to|with)|than (?:before|the|last|any)|down to|up to|to (?:just |only |about |under |less than |"
    r"nearly |almost )?(?:\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|nothing|none)\b|"
    r"out of (?:\d|ten|the)|of the (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)\b)",
    "begins-number": r"^\W*(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)\b|twenty|"
    r"thirty|forty|fifty)",
    "begins-it": rf"{_LINK}(?:it|this|that|these|those|which)\b",
    "begins-they": rf"{_LINK}(?:he|she|they|his|her|their)\b",
    "begins-i": r"^\W*(?:and |so |but |then |also |later |finally )?(?:i|we)\b",
    "begins-my": rf"{_LINK}(?:my|our)\b",
    "begins-the": rf"{_LINK}(?:the|an?)\b",
    "begins-name": r"^\W*(?-i:[A-Z])\w+ (?:was|is|has|had|\w+ed|came|went|got|took|gave|made|said|told|kept|ran|"
    r"\w+s)\b",
    "mild": r"\b(?:only|just|even|almost|nearly|without|anyway|exactly|unchanged|myself|by (?:him|her|it|them)sel\w+|"
    r"on (?:his|her|its|their) own)\b",
    "made-to": r"\b(?:asked|told|wanted|invited|helped|tried|started|began|offered|promised|agreed|had|needed|decided|"
    r"planned) (?:\w+ ){0,3}to\b",
    "so-that": r"(?:\bso that\b|, so \b|\bbecause\b|\bin order\b|\bto (?:make|see|get|keep|avoid|check|find|show|"
    "help)\b)",
    "state": r"\b(?:was|were|is|are|isn't|wasn't|stood|lay|sat|hung|remain\w*|stay\w*|kept)\b",
    "lasting": r"\b(?:is|are) \w+ing\b|\b(?:has|have) (?:\w+ )?(?:been|\w+ed)\b",
    "came-of-it": r"\b(?:got|received|won|earned|paid|bought|ordered|signed|renewed|asked (?:me|us) (?:to|for|if)|"
    "thanked|"
    r"wrote back|called back|came back|put me|gave me|offered me|made me|invited me|chose me|named me|copied|adopted|"
    r"took over|uses?|used|borrowed|stopped|disappeared|dropped|fell|rose|went (?:up|down|from|ahead)|held|survived|"
    r"closed|opened|arrived|caught|ended|lasted|worked|passed|failed|lost|missed|left|quit|cost)\b",
}
_SEARCH = {name: re.compile(pattern, re.IGNORECASE).search for name, pattern in _SHOWN.items()}
_WORD = re.compile(r"[a-z]{3,}")
_NUMBER = re.compile(r"\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|all)\b")
_EMPTY = frozenset(
    "the and but then for with from was were are been this that she they our his her their him them not had has have "
    "did does would could will can when while who which what there all more than just also into out about after "
    "before one".split()
)
#: So many letters of a word stand for all its forms.
_STEM = 5
_QUARTERS, _MOST, _THIRD = 4, 3, 3


def shown(text: str) -> Iterator[str]:
    """Yield what a sentence shows, as names of features."""
    words = text.replace("\u2019", "'")
    yield from (f"k:{name}" for name, search in _SEARCH.items() if search(words))


def taken_up(told: Sequence[str]) -> Iterator[str]:
    """Yield what the last two sentences take up: of the first third of the story, and of the sentence before them."""
    if len(told) <= _THIRD:
        return
    first = told[: len(told) // _THIRD]
    beginning = frozenset().union(*map(_stems, first))
    for back in (1, 2):
        stems = _stems(told[-back])
        if stems:
            before = _stems(told[-back - 1])
            yield f"{back}o:beginning:{min(_MOST, len(stems & beginning))}"
            yield f"{back}o:before:{min(_MOST, len(stems & before))}"
            yield f"{back}o:new:{_QUARTERS * len(stems - beginning - before) // len(stems)}"
    counted = any(map(_numbers, first))
    yield f"o:numbers:{min(2, len(set(_numbers(told[-1]))))}:{counted}"


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(text.lower()) if word not in _EMPTY)


def _numbers(text: str) -> list[str]:
    return _NUMBER.findall(text.lower())
