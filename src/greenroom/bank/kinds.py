"""What kind of entry a title, the questions and the words make."""

from __future__ import annotations

import re
from functools import lru_cache

from .entry import Kind
from .questions import bare, is_question

_TITLES: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.INTRODUCTION,
        re.compile(
            r"\b(?:self[\s-]*introduc\w*|about\s+urself|introduc(?:e|ing)\s+(?:your|my)\s*sel(?:f|ves)"
            r"|tell\s+(?:me"
            r"|us)\s+(?:a\s+)?(?:little\s+)?(?:bit\s+)?(?:something\s+)?(?:more\s+)?about\s+(?:your?\s*sel\w+"
            r"|you)\b"
            r"|tell\s+about\s+yoursel\w*|about\s+(?:me|myself|yourself)\s*$|tmay|elevator\s+pitch|walk\s+(?:me"
            r"|us)\s+through\s+your\s+(?:resume|résumé|cv|background|career|experience)|who\s+(?:are\s+you"
            r"|am\s+i)\b"
            r"|(?:your|my)\s+background\b|brief\s+introduction|can\s+you\s+introduce|personal\s+(?:pitch"
            r"|introduction))|^\W*(?:intro|introduction|introduce)\W*(?:\(.*\))?\W*$|自我介绍|自介|介绍.{0,4}自己",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.FUTURE,
        re.compile(
            r"\b(?:where\s+(?:do|will|would)\s+you\s+(?:see|be)\b|(?:in|next)\s+(?:the\s+)?(?:next\s+)?(?:\w+"
            r"|\d+)(?:\s*[-–]\s*\d+)?\s+ye\w*s?\b.{0,30}\?|\b\d+\s*(?:yrs?|years?)\s+(?:plan|goal)s?|(?:five|5"
            r"|ten|10|three|3)[\s-]*year\w*\s+(?:plan"
            r"|goal|vision|from)|career\s+(?:goal|plan|aspiration|objective|path|ambition)s?"
            r"|(?:long|short)[\s-]*term\s+(?:\w+\s+)?(?:goal|plan)s?|(?:goals?"
            r"|plans?)\s+for\s+(?:the\s+)?(?:future|your\s+career)|future\s+(?:goal|plan|self)s?"
            r"|your\s+(?:future\s+)?(?:career\s+)?goals?\b|years?\s+from\s+now"
            r"|(?:in\s+the\s+)?next\s+\d+\s+(?:months|years)|aspirations?)|职业规划|未来规划|五年|长期目标",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.WEAKNESS,
        re.compile(
            r"\bweak(?:ness|nesses|nesse|\s*points?)\b|areas?\s+(?:of|for)\s+(?:improvement|development"
            r"|growth)\b|personal\s+growth\s+area|\bneed\s+to\s+improve\b|\bimprove\s+(?:about\s+)?yourself|缺点"
            r"|弱点|不足之处",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.STRENGTH,
        re.compile(
            r"\bstrength\w*\b(?!\s+of\s+(?:the|your\s+(?:team|company)))"
            r"|what\s+are\s+you\s+(?:really\s+)?(?:good|best)\s+at|\byour\s+(?:best|greatest)\s+(?:qualit(?:y"
            r"|ies)|skill|asset)s?|makes?\s+you\s+(?:unique|different|stand\s+out|special)|sets?\s+you\s+apart"
            r"|优点|优势|强项|\b(?:my\s+|about\s+)?advantages?\b",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.MOTIVATION,
        re.compile(
            r"^why\s+i\s+(?:want|left|chose|am|would)\b|^(?:\W*(?:so\s+)?why\s+(?:do\s+you\s+want"
            r"|did\s+you\s+(?:choose|apply|leave|decide|join|become"
            r"|want|go|pursue)|are\s+you\s+(?:interested|leaving|looking|applying|here|a\s+good|the)"
            r"|should\s+we|us\b|this\b|our\b|the\s+(?:role|company|position)|leave|leaving|change|now|not|gap"
            r"|search|appl|look|choose|you\b|join|[A-Z\u4e00-\u9fff]\S*(?:\s+\S+){0,2}\W*$))"
            r"|\bwhy\s+(?:do\s+you\s+want\s+to|you\s+(?:want|choose|should)|are\s+you\s+(?:interested|leaving"
            r"|looking))|\bmotivat(?:es|ed|e|ion)\b(?!\s+(?:a|the|your|others|someone|team))"
            r"|what\s+(?:attracts|interests|excites|drives)\s+you|reasons?\s+(?:for|to|of)\s+(?:leav|appl|join"
            r"|chang|look)\w*|should\s+we\s+hire\s+you"
            r"|what\s+(?:are\s+you\s+(?:looking\s+for|passionate)|do\s+you\s+(?:want\s+(?:from|to\s+do)|hope"
            r"|know\s+about\s+(?:us|our|this|the)|look\s+for\s+in))|(?:best|good|great|right)\s+fit\s+for\b"
            r"|为什么(?:选择|想|要|来|离开|加入|申请|投|跳槽)|离职原因|求职动机|动机",
            re.IGNORECASE,
        ),
    ),
)
_APPROACH = re.compile(
    r"^(?:\W*(?:so\s+)?(?:how\s+(?:do|would|will|should|can|to|comfortable|important|often)\b|what(?:'s|’s"
    r"|\s+(?:would|will|do|is|are|can|kind|type|should|makes|words|motivates))\b|could\s+you\s+share\b|who\b"
    r"|if\s+(?:you|an?|your|the|someone|somebody|one)\b|imagine\b|do\s+you\s+(?:prefer|like|work|have\s+a)|(?:which"
    r"|what)\s+(?:\w+\s+){0,3}do\s+you\b|describe\s+your\s+(?:\w+\s+){0,2}(?:style|approach|philosophy|process"
    r"|ideal)|are\s+you\b|can\s+you\s+(?:work|handle)|would\s+you\b|when\s+you\s+(?:have|are|work)\b"
    r"|in\s+your\s+opinion))"
    r"|怎么(?:做|办|处理)|如何|会怎么|怎样",
    re.IGNORECASE,
)
_EPISODE = re.compile(
    r"\b(?:a|one|the\s+last|last|any)\s+(?:specific\s+)?(?:time|situation|occasion|instance|example|moment)\b"
    r"|\b(?:example|story|time)\s+(?:of|when|where|about)\b|have\s+you\s+ever|tell\s+(?:me|us)\s+about\s+(?:a"
    r"|an|your\s+(?:most|biggest|proudest))|the\s+last\s+time|\bdid\s+you\b|describe\s+(?:a|an)\b"
    r"|biggest\s+(?:mistake|failure|challenge|accomplishment|achievement)|most\s+(?:challenging|difficult"
    r"|proud)",
    re.IGNORECASE,
)
_HABITUAL_THEME = re.compile(r"^\W*(?:handling|managing|dealing\s+with|working\s+(?:with|under))\b", re.IGNORECASE)
_STORY_THEMES = re.compile(
    r"\b(?:conflict|disagree\w*|fail(?:ure|ed)?|mistake|deadline|challeng\w*|leadership|led\b|lead\b|ownership"
    r"|teamwork|collaborat\w*|feedback|difficult|pressure|priorit\w*|multiple\s+tasks|multi-?task\w*"
    r"|personalit\w*|ambigu\w*|customer|initiative|innovat\w*|influenc\w*|persua\w*|accomplish\w*|achiev\w*"
    r"|proud\w*|project|risk|story|mentor\w*|adapt\w*|stress\w*|decision|crisis|goal)",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|went|made|took|told|asked|led|built|found|began|began|got|gave|came|decided|worked"
    r"|realized|realised|\w{3,}ed)\b",
    re.IGNORECASE,
)
_FUTURE_OR_HABIT = re.compile(
    r"\b(?:would|will|I'll|I’ll|I'd|I’d|usually|always|often|whenever|tend to|try to|I (?:prioriti[sz]e|prefer"
    r"|like|believe|think|make sure|stay|handle|focus|ask|listen|start))\b"
)


def count_past(text: str) -> int:
    """Count the verbs of a text that stand in the past."""
    return len(_PAST.findall(text))


def _tells_habits(body: str) -> bool:
    """Tell whether an answer tells of no event: hardly a verb of the past in it."""
    return count_past(body) * 25 < len(body.split())


@lru_cache(maxsize=10_000)
def title_kind(title: str) -> Kind | None:
    """Return the personal kind that a title or question asks for; None for stories and approaches."""
    text = bare(title)
    why = text[:3].lower() == "why"
    if (
        not why
        and _EPISODE.search(text)
        and not re.search(
            r"tell\s+(?:me|us)\s+about\s+(?:your\s+)?(?:biggest\s+|greatest\s+)?(?:weak|strength)", text, re.IGNORECASE
        )
    ):
        personal: tuple[Kind, ...] = (Kind.INTRODUCTION,)
    else:
        personal = tuple(kind for kind, _ in _TITLES)
    if len(text) > 200:
        return None
    return next(
        (kind for kind, pattern in _TITLES if kind in personal and (pattern.search(text) or pattern.search(title))),
        None,
    )


def is_theme(title: str) -> bool:
    """Tell whether a short title names something that interviewers ask for."""
    return bool(title_kind(title) or _STORY_THEMES.search(title))


def entry_kind(title: str, questions: tuple[str, ...], body: str, *, labelled: bool) -> Kind:
    """Return the kind of an answer with a body."""
    personal = title_kind(title) or next((kind for kind in map(title_kind, questions[:1]) if kind), None)
    if personal:
        return personal
    if labelled:
        return Kind.STORY
    asked = next((text for text in (title, *questions) if is_question(text)), title)
    text = bare(asked)
    if _EPISODE.search(text):
        return Kind.STORY
    if is_question(text) and _tells_habits(body):
        return Kind.APPROACH
    if _APPROACH.search(text) or (_HABITUAL_THEME.match(text) and not is_question(text)):
        past, habit = count_past(body), len(_FUTURE_OR_HABIT.findall(body))
        words = max(1, len(body.split()))
        # "How do you handle conflict?" answered by an event is a story: every twelfth word in the past, hardly a habit.
        return Kind.STORY if past * 12 > words and past > 4 * habit else Kind.APPROACH
    return Kind.STORY
