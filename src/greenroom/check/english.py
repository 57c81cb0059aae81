"""Whether an answer is in English, so that it can be judged by its words."""

from __future__ import annotations

from greenroom.structure.account import Account
from greenroom.text.pattern import lazy

_WORD = lazy(r"[^\W\d_]+")
_HAN = lazy(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

#: Words that any English text is full of and that other languages written in Latin letters don't share.
_COMMON = frozenset(
    "the and of to was were with that this for my we our it is are had have had not but they their which from when "
    "would been be an at by as or who what them you your i".split()
)
#: In English prose they are about two words in five; in notes, names and technical terms fewer. Below this share
#: a text is another language, or no sentences.
_SHARE = 0.14
#: Of the characters; an answer with a name or a remark in another script is still English.
_FOREIGN = 0.08


def in_english(account: Account) -> bool:
    """Tell whether what would be said is English, by its most common words."""
    said = " ".join(one.words for one in account.statements)
    words = _WORD.findall(said.lower())
    if not words or len(_HAN.findall(said)) > _FOREIGN * len(said):
        return False
    return sum(word in _COMMON for word in words) >= _SHARE * len(words)
