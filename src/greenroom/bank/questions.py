"""Questions that an interviewer would ask: whether a line is one, and what stands before it."""

from __future__ import annotations

import re
from functools import lru_cache

_NUMBERING = re.compile(
    r"^\s*(?:[^\w\s\"“'‘(（\[【「<$€£#%&*_.,;:!?+-]{1,4}\s+|(?:q(?:uestion)?|story|example|no"
    r"|bq)?\s*[#.]?\s*\d{1,3}(?:\.\d{1,2})?\s*[.)、:：\-–—]*\s*"
    r"|[一二三四五六七八九十]{1,3}[、.．]\s*|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]\s*|[a-z][.)]\s+|q\s*[.:：)\-]\s*"
    r"|question\s*[:：]\s*|[\"“'‘]\s*)+",
    re.IGNORECASE,
)
_THEME_PREFIX = re.compile(r"^[A-Z][A-Z ,&'’-]{3,40}[:：]\s*(?=\S)")
_ASKS = re.compile(
    r"""^(?:
      (?:please\s+|can\s+you\s+|could\s+you\s+|so,?\s+|or,?\s+|and\s+|also,?\s+)?(?:
        tell\s+(?:me|us)\b | describe\s+(?:a\w*|the|your|how|what|one|me|any|some)\b | give\s+(?:me\s+|us\s+)?(?:an?
        |one|some|two|the)\s+(?:\w+\s+)?(?:examples?|time|instance|situation)
      | share\s+(?:an?|one|some|the|your)\s+(?:\w+\s+)?(?:examples?|time|story|experience|instance|situation)
      | talk\s+(?:me\s+|us\s+)?(?:about|through)\b | walk\s+(?:me|us)\s+through\b
      | introduce\s+yourself | explain\s+(?:a\s+(?:time|situation)|how\s+you\s+(?:would|handled|managed|dealt))
      | reflect\s+on\s+(?:a|your|the)\b | name\s+(?:a|one|an)\b | think\s+(?:of|about)\s+a\s+time | recall\s+a
      | provide\s+(?:an?|me)\b.{0,20}\bexample | discuss\s+(?:a|an|your)\b | imagine\s+(?:you|a|it|that)\b
      | have\s+you\s+(?:ever\s+)?\w+ | are\s+you\s+(?:a|an|able|willing|comfortable|good)\b
      | (?:what|which)(?:'s|’s|\s+(?:is|are|was|were|do|does|did|would|will|can|makes?|made|motivates?|drives?|kind
      |type|sort|has|have|steps|skills|qualities|interests?|attracts?|about|frustrates?|excites?|questions?\s+do
      |should|could|you)\b)
      | how\s+(?:do|did|would|have|are|can|could|will|does|is|was|comfortable|many|much|often|long|well|should|open
      |you)\b
      | why\s+(?:do|did|should|are|this|us|our|would|is|you|choose|the|now|change|leave|have|not|a|an)\b
      | where\s+(?:do|did|are|would|will|is)\b | who\s+(?:is|was|are|do|did|inspires)\b
      | when\s+(?:was|did|have|do|is|were)\b | do\s+you\b | did\s+you\b | if\s+(?:you|i|your|we)\b.{5,}\?
      | (?:a|an|the\s+last|one)\s+time\s+(?:when\s+|that\s+|where\s+|in\s+which\s+)?(?:you|your)\b
      | (?:question|prompt)\s*[:：]
      )
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_WHY_X = re.compile(r"^why\s+\S+(?:\s+\S+){0,3}$", re.IGNORECASE)
_HOW_TO = re.compile(
    r"^(?:how to (?:answer|prepare|structure|use|write|respond|ace|read|approach|practi[cs]e)\b"
    r"|how to\b(?!.*[?？])|what to|why (?:they|interviewers)\b|why (?:it|this) (?:works|matters)"
    r"|what (?:they|interviewers|it|this|i|we)\b"
    r"|what you(?:'ll|’ll| will| need| should)\b|how (?:i"
    r"|we|they|it|this|not to)\b)",
    re.IGNORECASE,
)
_SELF = re.compile(r"\b(?:I|i|I'm|I’m|i'm|i’m|I've|I’ve|i've|my|me is|we|our)\b")
_YOU = re.compile(r"\b(?:you|your|yourself|us|our company)\b", re.IGNORECASE)
_HAN_QUESTION = re.compile(
    r"吗|怎么|如何|什么|为什么|有没有|为何|哪|是否|怎样|谁|多少|介绍|谈谈|说说|讲|描述|举例|谈一|说一|分享"
)
_HAN_ASKS = re.compile(
    r"[你您]|^(?:为什么|为何|如何|怎么|怎样|什么|有没有|是否|哪|介绍|谈谈|说说|讲|描述|举例|谈一|说一|分享|请)|怎么(?:办|做|处理|解决)"
)
_HAN_TELLS = re.compile(r"(?<!自)我|^(?:先|要|一定|重点|这|注意|可以|扣题|最后)")
#: A part of an answer by its own label, whatever it ends in: "Story: …, and where is the challenge?"
_NO_QUESTION = re.compile(r"^(?:story|case|note|hint|example|answer|[star])\s*[:：]", re.IGNORECASE)
_STOPS = re.compile(r"(?<=[.?!？。])\s+")
_MAX_LED_IN = 320
_MAX_HAN_QUESTION, _MAX_ELLIPTIC_WORDS = 100, 10
_HAN = re.compile(r"[\u4e00-\u9fff]")
_TAIL = re.compile(r"[\s\"”'’)）*_\]】.!！]*(?:[(\[（【][^()\[\]]{0,60}[)\]）】])?[\s\"”'’*_.]*$")
#: A line longer than this is a paragraph that happens to begin or end with a question.
_MAX_QUESTION_CHARS = 420
_MAX_BARE_CHARS = 220


@lru_cache(maxsize=20_000)
def bare(words: str) -> str:
    """Return a title without numbering, "Q:" and opening quotes."""
    return _THEME_PREFIX.sub("", _NUMBERING.sub("", words)).strip() or words.strip()


def theme_prefix(words: str) -> str:
    """Return the theme in capitals that stands before a question: "OWNERSHIP: Tell me …"; empty where there is none."""
    match = _THEME_PREFIX.match(_NUMBERING.sub("", words))
    return match[0].rstrip(" :：") if match else ""


def addresses(words: str) -> bool:
    """Tell whether a question speaks to somebody, or asks in so many words."""
    return bool(_YOU.search(words)) or asks(words) or bool(_HAN.search(words))


def asks(words: str) -> bool:
    """Tell whether a sentence asks in so many words: "Tell me …", "How do you …"; a question mark is not enough."""
    text = bare(words)
    return bool(_ASKS.match(text)) and not _HOW_TO.match(text) and not _SELF.search(text)


@lru_cache(maxsize=20_000)
def is_question(words: str) -> bool:
    """Tell whether a whole line is a question that an interviewer would ask."""
    text = bare(words)
    if not text or len(text) > _MAX_QUESTION_CHARS or _HOW_TO.match(text):
        return False
    ends = _TAIL.sub("", text + " ").endswith(("?", "？")) or text.rstrip(" *_\"”'’").endswith(("?", "？"))
    if _NO_QUESTION.match(text):
        return False
    first, *_, last = _STOPS.split(text) if _STOPS.search(text) else (text, text)
    if last is not first and len(text) <= _MAX_LED_IN and _ASKS.match(last) and not _SELF.search(last):
        # "We all make mistakes. Tell me about a time …": what is asked may come last.
        return True
    if ends:
        short = 2 <= len(text.split()) <= _MAX_ELLIPTIC_WORDS and text[0].isalpha() and not _SELF.search(text)
        return bool(
            _YOU.search(text) or _ASKS.match(text) or short or (_HAN.search(text) and not _HAN_TELLS.search(text))
        )
    if _HAN.search(text) and len(text) <= _MAX_HAN_QUESTION and not _ASKS.match(text):
        last = text.rstrip("。.").rsplit("。", 1)[-1]
        return bool(_HAN_QUESTION.search(last)) and bool(_HAN_ASKS.search(last)) and not _HAN_TELLS.search(text)
    if len(text) > _MAX_BARE_CHARS:
        return False
    if _WHY_X.match(text):
        return True
    if not _ASKS.match(text):
        return False
    # "What is important is that I …" is a sentence of an answer; a request ("Tell me …") stays one whatever it says.
    return first[:4].lower() in ("tell", "desc", "give", "shar", "walk") or not _SELF.search(first)
