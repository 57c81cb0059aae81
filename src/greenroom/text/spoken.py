"""How many words a text has, and how long they take to say."""

from __future__ import annotations

import re

#: Words a minute of a calm speaker in an interview: inside the 120 to 160 that studies of interviews and lectures
#: report. A setting, since people differ by a third.
WORDS_PER_MINUTE = 140

#: A Chinese speaker says about 250 characters in the minute in which an English speaker says 140 words.
_CHARACTERS_PER_WORD = 250 / 140

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[^\W_{_HAN}]+(?:['’.,/&+-][^\W_{_HAN}]+)*")
_CHARACTER = re.compile(rf"[{_HAN}]")


def count_words(text: str) -> int:
    """Return the number of words; Chinese characters count by the time they take to say."""
    characters = len(_CHARACTER.findall(text))
    return len(_WORD.findall(text)) + round(characters / _CHARACTERS_PER_WORD)


def seconds_to_say(words: int, *, words_per_minute: int = WORDS_PER_MINUTE) -> int:
    """Return how many seconds it takes to say so many words."""
    return round(words * 60 / words_per_minute)
