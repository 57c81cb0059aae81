"""Whether a sentence tells one event, a habit, what one would do, what one is like, or what one thinks.

It goes by the finite verbs of the sentence. Most people who rehearse in English learnt it second, so two things are
no signs by themselves: the present tense ("so what I do is I go to my manager" tells an event) and "would" (for what
somebody said, or was to come: "he said he would"). Such a sentence is UNCLEAR unless other words decide.
"""

from __future__ import annotations

import re
from itertools import pairwise

from .statement import Telling
from .tokens import PAUSES, tokens
from .verbs import PASTS

_FIRST = frozenset(("i", "we"))
_WOULD = frozenset("i'd we'd i'll we'll".split())
_MODALS = frozenset("would will could might".split())
#: After these "would" is a wish, a courtesy or a figure of speech, or what was to come in a past that is being told.
_NO_PLAN = frozenset(
    "like love prefer say rather appreciate describe have need lose miss never be think argue call consider hate "
    "recommend".split()
)
#: What is said, thought, promised or hoped was to come at its time: "I knew I would …".
_REPORTS = frozenset(
    "that said say says told tell knew thought realised realized believed promised decided agreed "
    "hoped hope feared worried explained confirmed assumed expected so what which where how whether until than "
    "things "
    "everything anything something because since sure whatever all when who why imagined figured guaranteed "
    "suggested "
    "proposed felt why as worked".split()
)
#: These have a word between themselves and what was to come: "told him I would".
_TOLD = frozenset("told promised assured warned informed convinced reminded asked".split())
_CONDITION = frozenset("if unless whenever when once suppose imagine".split())
_PERFECT = frozenset("been gone done seen taken given written known become begun come run better".split())
_ADVERBS = frozenset(
    "also then first next always just really still never often usually again finally immediately quickly only even "
    "definitely certainly probably normally generally typically sometimes not now later actually soon successfully "
    "personally simply regularly constantly carefully initially eventually already".split()
)
_OFTEN = frozenset("usually normally generally typically often sometimes frequently occasionally regularly".split())
#: "I" after these acts in a clause that only says when, why or what: "it was my fault that I took it".
_SUBORDINATE = frozenset(
    "if what that whether unless why how when while after before once because since as where which until "
    "whatever".split()
)
_EVER = frozenset(("whenever",))
_BRACKETS = frozenset("()")
_EACH = frozenset(
    (each, unit)
    for each in ("every", "each")
    for unit in "day morning evening night week month year shift time".split()
)
_STATES = frozenset("was were had were wasn't weren't hadn't did didn't".split())
_IRREGULAR = frozenset(PASTS.split()) - frozenset("put set cut let read hit cost quit shut spread ground bit".split())
_NOT_PAST = frozenset(
    "need feed speed indeed seed exceed proceed succeed weed breed bleed agreed-upon hundred red bed shed wed "
    "embed based "
    "need detailed".split()
)
#: After these an "-ed" form is an adjective or the passive of a time that isn't past.
_NOT_BEFORE = frozenset(
    "am is are be being i'm we're you're he's she's it's they're that's get gets getting the a an my our your his "
    "her "
    "their its this these those more most very so too quite well highly of in by with for on at to as from any "
    "some no "
    "every each become becomes not isn't aren't newly will would can could should must might may feel feels remain "
    "stay keep have has 've i've we've haven't hasn't or".split()
)

_PRESENT = frozenset("am is are i'm we're you're he's she's it's they're".split())
_BETWEEN = 2

_HABIT = re.compile(
    r"\b(?:(?:i|we) (?:\w+ )?(?:usually|always|often|normally|generally|typically|sometimes|frequently|regularly|"
    r"tend to|like to|try to|"
    r"make (?:it a point|sure to always)|am used to)\b|(?:usually|normally|generally|typically|in general|often|"
    r"sometimes|most of the time),? (?:i|we)\b|"
    r"^\W*(?:so |but |and )?(?:usually|normally|generally|typically|in general|mostly|most of the time|often),? "
    r"(?!when\b)\w|"
    r"whenever\b|(?:every|each) (?:time|single time)\b|(?:it is|it's) (?:common|usual|normal) (?:that|for)|"
    r"as a rule\b|"
    r"(?:every|each) (?:day|morning|week|evening|night|month|year|quarter|sprint|project|monday|friday|"
    r"shift),? (?:i|we)\b|"
    r"(?:i|we) used to (?!be\b)|my (?:usual |normal |general |typical )?(?:approach|method|process|habit|routine|"
    r"way|principle|strategy|first step) (?:\w+ )?(?:is|are)\b|"
    r"(?<!time )(?<!situation )(?<!case )(?<!example )when (?:i|we) (?:face|get|receive|see|encounter|deal|need|"
    r"notice|feel|run into|come across|disagree)\b|"
    r"when (?:someone|somebody|people|things|a (?:\w+ )?(?:colleague|teammate|customer|client|problem|conflict|"
    r"task|person)) (?:\w+s|is|are)\b)"
)
#: What would be, whoever does it, where nothing in the sentence happened.
_WOULD_BE = re.compile(
    r"(?<!how )(?<!what )(?<!where )\b(?:would|it'd|she'd|he'd|they'd|that'd)\b(?! (?:like|love|say|prefer|"
    r"describe|call|rather|recommend|argue|be (?:nice|great))\b)"
)
_SELF = re.compile(
    r"\b(?:(?:i'm|i am|i consider myself|i see myself as|i've always been|i have always been|i would (?:say|"
    r"describe) (?:that )?i(?:'m| am)) "
    r"(?:\w+ly |quite |very |really |always |also |a very |not |more |somewhat |generally )*"
    r"(?:an?|the (?:kind|type|sort)|someone|somebody|good|great|organi[sz]ed|patient|calm|hard-?working|detail|"
    r"curious|passionate|motivated|reliable|"
    r"responsible|flexible|fast|quick|creative|friendly|open|honest|confident|comfortable|willing|able|capable|"
    r"proactive|shy|"
    r"perfectionist|driven|adaptable|"
    r"empathetic|punctual|strict|direct|introvert\w*|extrovert\w*|committed|dedicated|positive|optimistic|"
    r"independent|persistent|resilient|skilled|"
    r"experienced|known|used|interested|fond|keen|proud|technical|data-driven|disciplined|self-motivated|"
    r"energetic|eager)\b|"
    r"i (?:\w+ )?(?:pride myself|enjoy|love|like|thrive|value|care about|excel|have (?:a |an |"
    r"the )?(?:\w+ )*(?:ability|skills?|sense|passion|mindset|personality|attitude)|"
    r"can (?:\w+ )*(?:work|handle|adapt|learn|manage|communicate)|work (?:well|best)|prefer|adapt|"
    r"believe in myself|hate|dislike)\b|"
    r"my (?:\w+ )?(?:\w+ )?(?:strengths?|weakness(?:es)?|personality|passion|skills?|principles?|nature|"
    r"work ethic|style|goal|motto|"
    r"greatest|biggest (?:strength|weakness)) (?:\w+ )?(?:is|are|lie|lies|include)\b|people (?:describe|know|call|"
    r"see) me|(?:colleagues|friends) (?:describe|would say|say))"
)
_OPINION = re.compile(
    r"\b(?:i (?:\w+ )?(?:think|believe|feel|guess|agree|find|suppose)\b|in my (?:opinion|view|mind|experience)|"
    r"(?:it is|it's|is|are) (?:\w+ )?(?:important|necessary|essential|crucial|critical|vital|key|better|best|good|"
    r"inevitable|natural|normal|unavoidable|ok|fine|impossible|healthy|never easy)\b|"
    r"(?:people|teams?|everyone|everybody|leaders?|managers?|you|one|engineers?|companies|nobody|"
    r"no one) (?:\w+ )?(?:should|must|need|needs|have to|has to|can|cannot|can't)\b|"
    r"the (?:best|most important|key|worst|secret|right) (?:\w+ )?(?:way|thing|point|to|is)\b|"
    r"(?:communication|teamwork|trust|honesty|feedback|conflicts?|failures?|mistakes?|leadership|quality|"
    r"customers?|deadlines?) (?:is|are|comes?|matters?)\b)"
)
#: What places a story in time though its verbs may stand in the present.
_ONCE = re.compile(
    r"\b(?:once|one (?:day|time|morning|evening|afternoon|night)|last (?:year|month|week|summer|winter|spring|"
    r"autumn|fall|semester|quarter|project|time)|"
    r"yesterday|(?:\w+ )?(?:years?|months?|weeks?|days?) ago|in (?:19|20)\d\d|in (?:january|february|march|april|"
    r"may|june|july|august|september|october|november|december)|"
    r"(?:when|while) (?:i|we) (?:was|were|worked|studied|interned|joined|started|had|did)|during (?:my|the|our|"
    r"this|that)|at (?:that|the) (?:time|moment)|"
    r"there (?:is|was|has been) (?:a|one|this) (?:time|case|situation|day|moment|project|customer|client|"
    r"colleague|incident)|"
    r"(?:in|at|on|for) (?:my|our) (?:last|previous|first|former|old|current|second|final|senior|junior|graduation|"
    r"capstone) \w+|i remember|"
    r"in the end|at the end|finally|eventually|as a result|it turn(?:s|ed) out|(?:a|the) time when|one of (?:my|"
    r"our|the)|after (?:that|this)|the next (?:day|week|morning)|suddenly)\b"
)


def telling(words: str) -> Telling:
    """Return what kind of telling a sentence is; UNCLEAR where nothing speaks for any."""
    lower = words.replace("\u2019", "'").lower()
    them = tokens(lower)
    would = _plan(them)
    past = _past(them, 0, len(them) if would is None else would)
    if past is None and would is not None:
        acted = _teller_acted(them, would)
        return Telling.EPISODE if acted else _repeated(them, would) or Telling.HYPOTHETICAL
    habit = _HABIT.search(lower)
    if past is not None:
        return Telling.HABIT if habit and _recurs(them, lower) else Telling.EPISODE
    if habit:
        return Telling.HABIT
    if _WOULD_BE.search(lower):
        return Telling.HYPOTHETICAL
    if _ONCE.search(lower):
        return Telling.EPISODE
    if _SELF.search(lower):
        return Telling.SELF_DESCRIPTION
    if _OPINION.search(lower):
        return Telling.OPINION
    return Telling.UNCLEAR


def is_anchored(words: str) -> bool:
    """Tell whether a sentence has words that place what is told in time: "last summer", "in the end"."""
    return _ONCE.search(words.replace("\u2019", "'").lower()) is not None


def tells_act(words: str) -> bool:
    """Tell whether the teller is said to have done something, in the past and not only in a supposition."""
    them = tokens(words)
    would = _plan(them)
    return _teller_acted(them, 0, len(them) if would is None else would) or (
        would is not None and _teller_acted(them, would)
    )


def _plan(them: list[str]) -> int | None:
    """Return where the teller says what they would do; None where they don't."""
    for at, token in enumerate(them):
        if token in _WOULD or (token in _MODALS and _first_before(them, at)):
            start = at if token in _WOULD else _first_at(them, at)
            after = [word for word in them[at + 1 : at + 4] if word not in _ADVERBS][:1]
            if not after or after[0] in PAUSES or after[0] in _NO_PLAN or after[0] in _FIRST:
                continue
            if token.endswith("'d") and (after[0] in _IRREGULAR or after[0] in _PERFECT or after[0].endswith("ed")):
                continue
            if token in ("could", "might") and not _conditional(them, start):
                continue
            if start and them[start - 1] in _REPORTS and not (start == 1 and them[0] == "so"):
                continue
            if start > 1 and them[start - 1] not in PAUSES and them[start - 2] in _TOLD:
                continue
            return start
    return None


def _first_at(them: list[str], at: int) -> int:
    return next(index for index in range(at - 1, at - 4, -1) if them[index] in _FIRST)


def _first_before(them: list[str], at: int) -> bool:
    for index in range(at - 1, max(-1, at - 4), -1):
        if them[index] in _FIRST:
            return True
        if them[index] not in _ADVERBS:
            return False
    return False


def _conditional(them: list[str], start: int) -> bool:
    return bool(_CONDITION.intersection(them[:start]))


def _repeated(them: list[str], would: int) -> Telling | None:
    """Take "we would often meet" for what happened again and again, unless a condition makes it a supposition."""
    if "if" in them:
        return None
    if _OFTEN.intersection(them[max(0, would - 2) : would + 5]) or _EACH.intersection(pairwise(them)):
        return Telling.HABIT
    return None


def _recurs(them: list[str], lower: str) -> bool:
    """Tell whether the past that is told is one that came back: "we often met", "I used to …"."""
    if "used to" in lower:
        return True
    if _ONCE.search(lower):
        return False
    return any(
        (token in _OFTEN and at > 0 and them[at - 1] in _FIRST | PAUSES) or token in _EVER
        for at, token in enumerate(them)
    )


def _past(them: list[str], start: int, stop: int) -> int | None:
    """Return where the first finite verb in the past stands, outside of conditions."""
    supposed = False
    for at in range(start, stop):
        token = them[at]
        if token in PAUSES:
            supposed = supposed and token in _BRACKETS
        elif token in ("if", "unless", "suppose", "imagine", "whether"):
            supposed = True
        elif not supposed and (_is_past(them, at) or _had(them, at)):
            return at
    return None


def _had(them: list[str], at: int) -> bool:
    """Tell whether "'d" stands for "had": "I'd been there"."""
    after = them[at + 1] if at + 1 < len(them) else ""
    return them[at].endswith("'d") and (after in _PERFECT or after in _IRREGULAR or after.endswith("ed"))


def _is_past(them: list[str], at: int) -> bool:
    token = them[at]
    before = them[at - 1] if at else ""
    if token in _STATES:
        return True
    if token in _IRREGULAR:
        return before not in _NOT_BEFORE or before in ("it", "no")
    if not token.endswith("ed") or len(token) < 4 or token in _NOT_PAST:
        return False
    while before in _ADVERBS and at > 1:
        at -= 1
        before = them[at - 1]
    # "I'm detail oriented": an adjective, with a word between.
    return before not in _NOT_BEFORE and (at < _BETWEEN or them[at - _BETWEEN] not in _PRESENT)


def _teller_acted(them: list[str], start: int, stop: int | None = None) -> bool:
    """Tell whether "I" or "we" stand right before a verb in the past that isn't a mere state."""
    stop = len(them) if stop is None else stop
    for at in range(start, stop):
        if them[at] not in _FIRST or (at and them[at - 1] in _SUBORDINATE):
            continue
        verb = at + 1
        while verb < stop and them[verb] in _ADVERBS:
            verb += 1
        if verb < stop and them[verb] not in _STATES and _is_past(them, verb):
            return True
    return False
