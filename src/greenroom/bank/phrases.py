"""What the words of one line say it is: a question, a heading for advice, a field such as "Best for", an answer's prefix."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_NUMBERING = re.compile(
    r"^\s*(?:(?:q(?:uestion)?|story|example|no|bq)?\s*[#.]?\s*\d{1,3}(?:\.\d{1,2})?\s*[.)、:：\-–—]*\s*|[(（]\d{1,2}[)）]\s*|[a-z][.)]\s+|q\s*[.:：)\-]\s*|question\s*[:：]\s*|[\"“'‘]\s*)+",
    re.IGNORECASE,
)
_THEME_PREFIX = re.compile(r"^[A-Z][A-Z ,&'’-]{3,40}[:：]\s*(?=\S)")
_ASKS = re.compile(
    r"""^(?:
      (?:please\s+|can\s+you\s+|could\s+you\s+|so,?\s+)?(?:
        tell\s+(?:me|us)\b | describe\s+(?:a|an|the|your|how|what|one|me|any|some)\b | give\s+(?:me\s+|us\s+)?(?:an?|one|some|two|the)\s+(?:\w+\s+)?(?:examples?|time|instance|situation)
      | share\s+(?:an?|one|some|the|your)\s+(?:\w+\s+)?(?:examples?|time|story|experience|instance|situation) | talk\s+(?:me\s+|us\s+)?(?:about|through)\b | walk\s+(?:me|us)\s+through\b
      | introduce\s+yourself | explain\s+(?:a\s+(?:time|situation)|how\s+you\s+(?:would|handled|managed|dealt)) | reflect\s+on\s+(?:a|your|the)\b | name\s+(?:a|one|an)\b | think\s+(?:of|about)\s+a\s+time | recall\s+a
      | provide\s+(?:an?|me)\b.{0,20}\bexample | discuss\s+(?:a|an|your)\b | imagine\s+(?:you|a|it|that)\b | have\s+you\s+(?:ever\s+)?\w+ | are\s+you\s+(?:a|an|able|willing|comfortable|good)\b
      | (?:what|which)(?:'s|’s|\s+(?:is|are|was|were|do|does|did|would|will|can|makes?|made|motivates?|drives?|kind|type|sort|has|have|steps|skills|qualities|interests?|attracts?|about|frustrates?|excites?|questions?\s+do|should|could|you)\b)
      | how\s+(?:do|did|would|have|are|can|could|will|does|is|was|comfortable|many|much|often|long|well|should|open|you)\b
      | why\s+(?:do|did|should|are|this|us|our|would|is|you|choose|the|now|change|leave|have|not|a|an)\b | where\s+(?:do|did|are|would|will|is)\b | who\s+(?:is|was|are|do|did|inspires)\b
      | when\s+(?:was|did|have|do|is|were)\b | do\s+you\b | did\s+you\b | if\s+(?:you|i|your|we)\b.{5,}\?
      | (?:a|an|the\s+last|one)\s+time\s+(?:when\s+|that\s+|where\s+|in\s+which\s+)?(?:you|your)\b
      | (?:question|prompt)\s*[:：]
      )
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_WHY_X = re.compile(r"^why\s+\S+(?:\s+\S+){0,3}$", re.IGNORECASE)
_HOW_TO = re.compile(
    r"^(?:how to|what to|why (?:it|this) (?:works|matters)|what (?:they|interviewers|it|this|i|we)\b|how (?:i|we|they|it|this|not to)\b)",
    re.IGNORECASE,
)
_SELF = re.compile(r"\b(?:I|i|I'm|I’m|i'm|i’m|I've|I’ve|i've|my|me is|we|our)\b")
_YOU = re.compile(r"\b(?:you|your|yourself|us|our company)\b", re.IGNORECASE)
_HAN_QUESTION = re.compile(
    r"吗|怎么|如何|什么|为什么|有没有|为何|哪|是否|怎样|谁|多少|介绍一下|谈谈|说说|讲讲|描述|举例"
)
_HAN_ASKS = re.compile(
    r"[你您]|^(?:为什么|为何|如何|怎么|怎样|什么|有没有|是否|哪|介绍一下|谈谈|说说|讲讲|描述|举例|请)"
)
_HAN_TELLS = re.compile(r"我|^(?:先|要|一定|重点|这|注意|可以|扣题|最后)")
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


def asks(words: str) -> bool:
    """Tell whether a sentence asks in so many words: "Tell me …", "How do you …"; a question mark alone is not enough."""
    text = bare(words)
    return bool(_ASKS.match(text)) and not _HOW_TO.match(text) and not _SELF.search(text)


@lru_cache(maxsize=20_000)
def is_question(words: str) -> bool:
    """Tell whether a whole line is a question that an interviewer would ask."""
    text = bare(words)
    if not text or len(text) > _MAX_QUESTION_CHARS or _HOW_TO.match(text):
        return False
    ends = _TAIL.sub("", text + " ").endswith(("?", "？")) or text.rstrip(" *_\"”'’").endswith(("?", "？"))
    first = re.split(r"[.?!？。]\s", text, maxsplit=1)[0]
    if ends:
        short = 2 <= len(text.split()) <= _MAX_ELLIPTIC_WORDS and text[0].isalpha() and not _SELF.search(text)
        return bool(
            _YOU.search(text) or _ASKS.match(text) or short or (_HAN.search(text) and not _HAN_TELLS.search(text))
        )
    if _HAN.search(text) and len(text) <= _MAX_HAN_QUESTION:
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


#: Signs that people put before a heading.
_SIGNS = " ✅🌟⚙️🚀📇🧠💡📌📋✨🔥⭐❓❗️*#"

_ADVICE_HEADS = re.compile(
    r"""^(?:
      (?:\w+\s+){0,3}tips?\b | .*\b(?:star|soar|car|par|stl?ar)\b.{0,3}\s*(?:method|framework|structure|format|technique|template|guide|approach)? \s*$ | .*\bframework\b | how\s+to\b | what\s+to\b
    | (?:the\s+)?(?:rules?|guidelines?|principles?|instructions?|strategy|strategies|advice|checklist|overview|purpose|reminders?|notes?|resources?|references?|links?|further\s+reading|sources?|credits?|licen[cs]e)\s*$
    | (?:table\s+of\s+)?contents?\s*$ | toc\s*$ | index\s*$ | goals?\s*$ | patterns?\s*$ | bonus\s+points?\s*$ | what\s+(?:they|interviewers?|we|he|she|it|this)\b.*
    | why\s+(?:they|interviewers?)\b.* | why\s+(?:it|this)\s+(?:works|matters|question|helps)\b.* | (?:likely|possible|common|potential)?\s*follow[\s-]*ups?\b.* | (?:red|green)\s+flags?\b.* | things\s+to\b.* | do'?s\s+and\s+don'?t'?s.* | avoid\s*$
    | (?:key|main)\s+(?:points?|signals?|phrases?|words?|themes?|elements?)\s*(?:to\b.*)?$ | (?:practice|preparation|prep|interview)\s+(?:plan|guide|tips?|checklist|schedule|framework|process)\b.* | interview\s+tip.*
    | example\s+structure\s*$ | template\s*$ | .*\btemplates?\s*$ | (?:your\s+)?questions?\s+(?:to|for)\s+(?:ask|the\s+interviewer|interviewer|them)\b.* | ask\s+(?:the\s+)?interviewer.* | asked\s+by\b.*
    | remember\s*$ | .*\bchecklist\b.* | scoring.* | evaluation.* | answer\s+(?:tips?|guide|framework|strategy)\b.* | tell\s+them\b.* | search\s+for\s*$ | to\s*do\s*$ | general\s+tips?\b.* | cheat\s*sheet.*
    | .*\bquick\s+reference\b.* | summary\s+(?:table|of)\b.* | mapping\b.* | .*\b(?:story|stories)\s+(?:map|matrix|index|selection)\b.* | 目录 | .*(?:技巧|攻略|注意事项|核心考点|参考|资料|经验|套路|鸡精).*
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_ASK_BACK_HEADS = re.compile(
    r"""^(?:
      (?:what\s+)?(?:your\s+|good\s+|smart\s+|some\s+)?questions?\s+(?:to|for|you\s+can|should\s+you|do\s+you\s+have|i\s+(?:can|should|could|will)|that\s+you\s+can)\b.* | (?:do\s+you\s+have\s+)?any\s+questions?\b.* | .*\b(?:ask(?:ing)?|questions?\s+for)\s+(?:the\s+|your\s+)?(?:interviewers?|managers?|them|employers?|recruiters?|team)\b.*
    | ask\s+(?:back|them|the\s+company)\b.* | reverse\s+(?:interview|questions?).* | 反问.*
    )$""",
    re.IGNORECASE | re.VERBOSE,
)


@lru_cache(maxsize=5_000)
def is_ask_back_head(words: str) -> bool:
    """Tell whether a heading stands over questions that the person wants to ask the interviewer."""
    return bool(_ASK_BACK_HEADS.match(bare(words).strip(" :：?？.!")))


_ANSWER_HEADS = re.compile(
    r"""^(?:
      (?:my|sample|example|model|possible|suggested|best|good|full|short|long|strong|the|final|draft|polished|written|spoken|old|new|revised)?\s*(?:answers?|responses?|script)\s*(?:\#?\s*\d+|\(.{0,40}\))?\s*
    | (?:the\s+)?(?:full\s+)?story\s*(?:\(.{0,30}\))? | (?:quick\s+)?talking\s+points\b.* | example\s*\#?\s*\d*\s* | (?:long|short)\s+(?:form|version)\b.* | nugget | headline | summary | hook | specific\s+example
    | star\s+(?:answer|response|story|version|example|breakdown)\s* | (?:middle|first|last)\s+part | conclusion | introduction\s+part | opening | closing | (?:30|60|90)[\s-]*(?:sec|second).* | one[\s-]*liner
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


_FIELD = re.compile(
    r"""^\s*[(\[]?\s*(?P<name>
      best\s+(?:used\s+)?for | also\s+(?:answers?|works?\s+for|good\s+for|use(?:d|ful)?(?:\s+for)?|fits|covers|for|asked\s+as) | (?:good|great|useful|use|used|works?|works\s+well|suitable)\s+for | can\s+(?:also\s+)?(?:answer|be\s+used\s+for)
    | (?:answers|fits|covers|maps\s+to|applies\s+to|applicable\s+(?:to|questions?)) | (?:example\s+|sample\s+|related\s+|relevant\s+|possible\s+|target\s+|matching\s+|similar\s+)?(?:questions?|bq)(?:\s+(?:it\s+|this\s+)?(?:answered|answers|covered))? | prompts?
    | tags? | traits? | themes? | values? | (?:leadership\s+)?principles?(?:\s+(?:demonstrated|shown|covered))? | lps? | competenc(?:y|ies)(?:\s+\w+)? | skills?(?:\s+(?:shown|demonstrated|highlighted))? | categor(?:y|ies)
    | topics? | keywords? | demonstrates | shows | 适用(?:于|问题)? | 标签 | 主题 | 关键词 | 问题 | 对应(?:问题|题目)?
    )\s*[)\]]?\s*(?:[:：]|\s[-–—]\s)\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_TAG_FIELDS = re.compile(
    r"tag|trait|theme|value|principle|lp|competenc|skill|categor|topic|keyword|demonstrates|shows|标签|主题|关键词",
    re.IGNORECASE,
)
_HASHTAGS = re.compile(r"^\s*(?:#[^\W\d_][\w/-]{1,40}[\s,;]*)+$")
_QUOTED = re.compile(r"[\"“]([^\"“”]{3,300})[\"”]")
_SPLIT = re.compile(r"\s*(?:[;；|·•]|,(?=\s)|，|、|\s/\s|\s[-–—]\s)\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What the author says a story is for: questions that it answers, or values and themes it shows."""

    questions: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    open: str | None = None


def read_field(words: str) -> Field | None:
    """Read "Best for: …", "Tags: …", "#conflict #trust"; ``open`` names what a list under an empty field holds."""
    if _HASHTAGS.match(words):
        return Field(tags=tuple(tag.strip("#,;") for tag in words.split() if tag.strip("#,; ")))
    match = _FIELD.match(words)
    if not match:
        return None
    name, rest = match["name"].lower(), words[match.end() :].strip(" *_")
    tagged = bool(_TAG_FIELDS.search(name))
    if not rest:
        return Field(open="tags" if tagged else "questions")
    return read_values(rest, tagged=tagged)


def read_values(rest: str, *, tagged: bool) -> Field:
    """Read what stands behind a field's name: quoted, or cut at signs."""
    quoted = tuple(item.strip(" ,;") for item in _QUOTED.findall(rest))
    if quoted and not tagged:
        return Field(questions=quoted)
    if is_question(rest) and not tagged:
        return Field(questions=(rest,))
    items = tuple(item.strip(' .*_"“”[]#') for item in _SPLIT.split(rest) if item.strip(' .*_"“”[]#'))
    if tagged:
        return Field(tags=items)
    questions = tuple(item for item in items if is_question(item))
    return Field(questions=questions or items)


_QUESTION_PREFIX = re.compile(r"^\s*(?:q(?:uestion)?\s*\d{0,3}\s*[:：.)]|问\s*[:：])\s*", re.IGNORECASE)
_ANSWER_PREFIX = re.compile(
    r"^\s*(?:a(?:nswer|ns)?\s*\d{0,2}\s*[:：]|答\s*[:：]|(?:my|sample|example)\s+answer\s*[:：])\s*", re.IGNORECASE
)
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


def is_story_head(words: str) -> bool:
    """Tell whether a line begins with "Story 3:", "Scenario 1:", "Example 2 -"."""
    return bool(_STORY_PREFIX.match(words))
