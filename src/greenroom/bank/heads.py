"""Headings and first words that say what follows: advice, an answer, a story, questions to ask back."""

from __future__ import annotations

import re
from functools import lru_cache

from .questions import bare

#: Signs that people put before a heading.
_SIGNS = " ✅🌟⚙️🚀📇🧠💡📌📋✨🔥⭐❓❗️*#"

_ADVICE_HEADS = re.compile(
    r"""^(?:
      (?:\w+\s+){0,3}tips?\b | .*\b(?:star|soar|car|par|stl?ar)\b.{0,3}\s*(?:method|framework|structure|format
      |technique|template|guide|approach)? \s*$ | (?!.*\bframework\s+answers?\b).*\bframework\b | how\s+to\b
      | what\s+to\b
    | (?:the\s+)?(?:rules?|guidelines?|principles?|instructions?|strategy|strategies|advice|checklist|overview
    |purpose|reminders?|notes?|resources?|references?|links?|further\s+reading|sources?|credits?|licen[cs]e)\s*$
    | (?:table\s+of\s+)?contents?\s*$ | toc\s*$ | index\s*$ | goals?\s*$ | patterns?\s*$ | bonus\s+points?\s*$
    | what\s+(?:they|interviewers?|we|he|she|it|this)\b.*
    | why\s+(?:they|interviewers?)\b.* | why\s+(?:it|this)\s+(?:works|matters|question|helps)\b.* | (?:likely
    |possible|common|potential)?\s*follow[\s-]*ups?\b.* | (?:red|green)\s+flags?\b.* | things\s+to\b.*
    | do'?s\s+and\s+don'?t'?s.* | avoid\s*$
    | (?:key|main)\s+(?:points?|signals?|phrases?|words?|themes?|elements?)\s*(?:to\b.*)?$ | (?:practice|preparation
    |prep|interview)\s+(?:plan|guide|tips?|checklist|schedule|framework|process)\b.* | interview\s+tip.*
    | example\s+structure\s*$ | template\s*$ | .*\btemplates?\s*$ | (?:your\s+)?questions?\s+(?:to|for)\s+(?:ask
    |the\s+interviewer|interviewer|them)\b.* | ask\s+(?:the\s+)?interviewer.* | asked\s+by\b.*
    | (?:what\s+)?(?:they|he|she|interviewers?)\s+(?:may|might|could|will|would)\s+(?:also\s+|then\s+)?ask\b.*
    | remember\s*$ | .*\bchecklist\b.* | scoring.* | evaluation.* | answer\s+(?:tips?|guide|framework|strategy)\b.*
    | tell\s+them\b.* | search\s+for\s*$ | to\s*do\s*$ | general\s+tips?\b.* | cheat\s*sheet.*
    | .*\bquick\s+reference\b.* | summary\s+(?:table|of)\b.* | mapping\b.* | .*\b(?:story|stories)\s+(?:map|matrix
    |index|selection)\b.* | 目录 | .*(?:技巧|攻略|注意事项|核心考点|参考|资料|经验|套路).*
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_TEMPLATE_HEADS = re.compile(r"\btemplates?\s*[)\]]?\s*[:：]?\s*$", re.IGNORECASE)


def is_template_head(words: str) -> bool:
    """Tell whether a title says itself that a template follows: "Why this company? (Template)"."""
    return bool(_TEMPLATE_HEADS.search(words))


_TEACHING_HEADS = re.compile(r"\b(?:how to|frameworks?|method|technique|templates?|tips)\b", re.IGNORECASE)


def is_teaching_head(words: str) -> bool:
    """Tell whether a heading stands over a lesson about answers, whatever first person its examples use."""
    return is_advice_head(words) and bool(_TEACHING_HEADS.search(words))


_ASK_BACK_HEADS = re.compile(
    r"""^(?:
      (?:what\s+)?(?:your\s+|good\s+|smart\s+|some\s+)?questions?\s+(?:to|for|you\s+can|should\s+you|do\s+you\s+have
      |i\s+(?:can|should|could|will)|that\s+you\s+can)\b.* | (?:do\s+you\s+have\s+)?any\s+questions?\b.*
      | .*\b(?:ask(?:ing)?|questions?\s+for)\s+(?:the\s+|your\s+)?(?:interviewers?|managers?|them|employers?
      |recruiters?|team)\b.*
    | my\s+questions? | ask\s+(?:back|them|the\s+company)\b.* | reverse\s+(?:interview|questions?).* | 反问.*
    )$""",
    re.IGNORECASE | re.VERBOSE,
)


@lru_cache(maxsize=5_000)
def is_ask_back_head(words: str) -> bool:
    """Tell whether a heading stands over questions that the person wants to ask the interviewer."""
    return bool(_ASK_BACK_HEADS.match(bare(words).strip(" :：?？.!")))


_ANSWER_HEADS = re.compile(
    r"""^(?:
      (?:my|sample|example|model|possible|suggested|best|good|full|short|long|strong|the|final|draft|polished
      |framework|alternative|alternate|second|other|another
      |written|spoken|old|new|revised)?\s*(?:answers?|responses?|script)\s*(?:\#?\s*\d+|\(.{0,40}\))?\s*
    | (?:the\s+)?(?:full\s+)?story\s*(?:\(.{0,30}\))? | (?:quick\s+)?talking\s+points\b.* | example\s*\#?\s*\d*\s*
    | case\s*\#?\s*\d+\s*
    | (?:long|short)\s+(?:form|version)\b.* | nugget | headline | summary | hook | specific\s+example
    | star\s+(?:answer|response|story|version|example|breakdown)\s* | (?:middle|first|last)\s+part | conclusion
    | introduction\s+part | opening | closing | (?:30|60|90)[\s-]*(?:sec|second).* | one[\s-]*liner
    | version\s*\#?\s*\d+ | option\s*\#?\s*\d+ | 回答 | 答案 | 故事 | 参考答案 | 我的回答
    )\s*[:：]?\s*$""",
    re.IGNORECASE | re.VERBOSE,
)


@lru_cache(maxsize=20_000)
def is_advice_head(words: str) -> bool:
    """Tell whether a heading or bold line stands over advice, lists or other material that nobody says aloud."""
    if is_answer_head(words):
        return False
    return bool(_ADVICE_HEADS.match(bare(words).lstrip("".join(_SIGNS)).rstrip(" :：").strip())) or is_ask_back_head(
        words
    )


@lru_cache(maxsize=20_000)
def is_answer_head(words: str) -> bool:
    """Tell whether a heading or bold line only says that an answer, or a version of it, follows."""
    return bool(_ANSWER_HEADS.match(bare(words).strip(" :：*")) or _ANSWER_HEADS.match(words.strip(" :：*")))


_QUESTION_PREFIX = re.compile(r"^\s*(?:q(?:uestion)?\s*\d{0,3}\s*[:：.)]|问\s*[:：])\s*", re.IGNORECASE)
_ANSWER_PREFIX = re.compile(
    r"^\s*(?:a(?:nswer|ns)?\s*\d{0,2}\s*[:：]|答\s*[:：]|ans\.|(?:my|sample|example)\s+answer\s*[:：])\s*",
    re.IGNORECASE,
)
#: "Case 1: Leadership" is a title, "Case 1: The theatre asked me for a forest, and …" an answer.
_MIN_CASE_CHARS = 90
_STORY_PREFIX = re.compile(
    r"^\s*(?:story|example|scenario|situation|case|project|experience|故事)\s*#?\s*(?:\d{1,2}|[A-Z])\s*(?:[:：.)—–-]|$)",
    re.IGNORECASE,
)


def question_prefix(words: str) -> int:
    """Return the length of a "Q:" at the beginning, 0 where there is none."""
    match = _QUESTION_PREFIX.match(words)
    return match.end() if match else 0


def answer_prefix(words: str) -> int:
    """Return the length of an "A:" or "Answer:" at the beginning, 0 where there is none."""
    match = _ANSWER_PREFIX.match(words)
    return match.end() if match else 0


_CASE_PREFIX = re.compile(r"^\s*(?:case|example)\s*\d{1,2}\s*(?:[:：]|\s[-–—])\s*(?=\S)", re.IGNORECASE)


def case_prefix(words: str, *, listed: bool) -> int:
    """Return the length of a "Case 1:" at the beginning, 0 where there is none."""
    match = _CASE_PREFIX.match(words)
    return match.end() if match and (listed or len(words) > _MIN_CASE_CHARS) else 0


def is_story_head(words: str) -> bool:
    """Tell whether a line begins with "Story 3:", "Scenario 1:", "Example 2 -"."""
    return bool(_STORY_PREFIX.match(words))


#: Words of group headings that name no theme.
_GENERIC = re.compile(
    r"^\W*(?:\d+[.)]?\s*)?(?:(?:general|common|other|misc\w*|behaviou?ral|bq|bqs|sample|samples|examples?"
    r"|stories|story\s+bank|questions?|answers?|questions?\s+(?:and|&)\s+answers?|q\s*&\s*a|star|notes?"
    r"|interview|hr|difficult|basic|top|my|amazon|leadership|principles?|\d+|in|most|asked|for"
    r"|preparation|prep|guide|bank|the|and|&|method|stor(?:y|ies))\W*)+$",
    re.IGNORECASE,
)
#: A group heading longer than this is a sentence, no theme.
_MAX_TAG_WORDS = 7


def is_generic(words: str) -> bool:
    """Tell whether a group heading names no theme: "General", "Stories", a whole sentence."""
    return bool(_GENERIC.match(words)) or len(words.split()) > _MAX_TAG_WORDS or is_advice_head(words)
