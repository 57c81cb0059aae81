"""The sorts of slips, which of them are heard when an answer is said aloud, and what each is called in a message."""

from __future__ import annotations

from enum import StrEnum


class Sort(StrEnum):
    """A sort of slip: the last part of its rule's id."""

    SPELLING = "spelling"
    APOSTROPHE = "apostrophe"
    CAPITAL = "capital"
    SPACING = "spacing"
    PUNCTUATION = "punctuation"
    REPEATED_WORD = "repeated-word"
    ARTICLE = "article"
    AGREEMENT = "agreement"
    UNCOUNTABLE = "uncountable"
    VERB_FORM = "verb-form"
    CONFUSED_WORD = "confused-word"
    PHRASE = "phrase"


#: Sorts that an interviewer hears. The others are on paper only.
AUDIBLE = frozenset(
    {
        Sort.REPEATED_WORD,
        Sort.ARTICLE,
        Sort.AGREEMENT,
        Sort.UNCOUNTABLE,
        Sort.VERB_FORM,
        Sort.CONFUSED_WORD,
        Sort.PHRASE,
    },
)

_MESSAGES = {
    Sort.SPELLING: "“{wrong}” looks misspelt: “{right}”?",
    Sort.APOSTROPHE: "“{wrong}” wants an apostrophe: “{right}”.",
    Sort.CAPITAL: "“{wrong}” is written with a capital: “{right}”.",
    Sort.SPACING: "A space is out of place in “{wrong}”: “{right}”.",
    Sort.PUNCTUATION: "The mark in “{wrong}” looks out of place: “{right}”.",
    Sort.REPEATED_WORD: "“{wrong}” says it twice: “{right}”.",
    Sort.ARTICLE: "“{wrong}” should probably be “{right}” here.",
    Sort.AGREEMENT: "“{wrong}” doesn't agree with the words beside it: “{right}”?",
    Sort.UNCOUNTABLE: "“{wrong}” isn't counted in English: “{right}”.",
    Sort.VERB_FORM: "“{wrong}” should probably be “{right}” here.",
    Sort.CONFUSED_WORD: "“{wrong}” may be the wrong word here: “{right}”?",
    Sort.PHRASE: "“{wrong}” is usually said “{right}”.",
}
_WITHOUT_FIX = "“{wrong}” looks misspelt."
_LEFT_OUT = "“{wrong}” seems to be one word too many here."

#: Harper's classes of notes, for rules that are not named below.
_BY_KIND = {
    "Agreement": Sort.AGREEMENT,
    "BoundaryError": Sort.SPACING,
    "Capitalization": Sort.CAPITAL,
    "Eggcorn": Sort.CONFUSED_WORD,
    "Malapropism": Sort.CONFUSED_WORD,
    "WordChoice": Sort.CONFUSED_WORD,
    "Grammar": Sort.VERB_FORM,
    "Punctuation": Sort.PUNCTUATION,
    "Repetition": Sort.REPEATED_WORD,
    "Typo": Sort.SPELLING,
}
_BY_RULE = {
    "AnA": Sort.ARTICLE,
    "MassNouns": Sort.UNCOUNTABLE,
    "ItsContraction": Sort.APOSTROPHE,
    "ItsPossessive": Sort.APOSTROPHE,
    "WrongApostrophe": Sort.APOSTROPHE,
    "OneOfTheSingular": Sort.AGREEMENT,
    "Everyday": Sort.SPACING,
    "Whereas": Sort.SPACING,
    "EveryTime": Sort.SPACING,
    "Myself": Sort.SPACING,
    "Yourself": Sort.SPACING,
    "Everyone": Sort.SPACING,
    "Codebase": Sort.SPACING,
    "NominalWants": Sort.AGREEMENT,
    "TheMy": Sort.ARTICLE,
}


def sort_of(rule: str, kind: str) -> Sort:
    """Return the sort of one of Harper's notes."""
    return _BY_RULE.get(rule) or _BY_KIND.get(kind, Sort.PHRASE)


def message(sort: Sort, wrong: str, fixes: tuple[str, ...]) -> str:
    """Say in one sentence what is wrong and what would be right."""
    wrong = " ".join(wrong.split())
    if not fixes:
        return _WITHOUT_FIX.format(wrong=wrong)
    if not fixes[0].strip():
        return _LEFT_OUT.format(wrong=wrong)
    return _MESSAGES[sort].format(wrong=wrong, right=" ".join(fixes[0].split()))
