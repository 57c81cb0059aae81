"""Fields beside a story: "Best for: …", "Tags: …", "#conflict": what the author says that it answers or shows."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .questions import is_question

_FIELD = re.compile(
    r"""^\s*[(\[]?\s*(?P<name>
      best\s+(?:used\s+)?for | also\s+(?:answers?|works?\s+for|good\s+for|use(?:d|ful)?(?:\s+for)?|fits|covers|for
      |asked\s+as) | (?:good|great|useful|use|used|works?|works\s+well|suitable)\s+for | can\s+(?:also\s+)?(?:answer
      |be\s+used\s+for)
    | (?:answers|fits|covers|maps\s+to|applies\s+to|applicable\s+(?:to|questions?)) | (?:example\s+|sample\s+
    |related\s+|relevant\s+|possible\s+|target\s+|matching\s+|similar\s+)?(?:questions?|bq)(?:\s+(?:it\s+
    |this\s+)?(?:answered|answers|covered))? | prompts?
    | tags? | traits? | themes? | values? | (?:leadership\s+)?principles?(?:\s+(?:demonstrated|shown|covered))?
    | lps? | competenc(?:y|ies)(?:\s+\w+)? | skills?(?:\s+(?:shown|demonstrated|highlighted))? | categor(?:y|ies)
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
    # Bare words behind "Best for" are themes: "failure, listening to users".
    return Field(questions=questions, tags=tuple(item for item in items if item not in questions))
