"""Which of Harper's rules are heard, as data.

Each of those switched off was wrong, or a matter of taste, in at least a good part of its notes when read on real
banks of answers. A rule is not switched off for being rare.
"""

from __future__ import annotations

#: Raised whenever what is heard changes, so that kept results are made anew.
SETTINGS_VERSION = "1"

#: The rule that says a word is unknown, and the one that takes it for two words.
SPELLING = "SpellCheck"
SPLIT = "SplitWords"

#: Classes of notes that are matters of taste or of mark-up.
OFF_KINDS = frozenset({"Style", "Enhancement", "Readability", "Formatting", "Redundancy", "Regionalism"})

#: Of the classes "Punctuation" and "Capitalization" only these are heard.
KEPT = frozenset({"CapitalizePersonalPronouns", "CommaFixes", "MicrosoftNames", "WrongApostrophe"})
KEPT_KINDS = frozenset({"Punctuation", "Capitalization"})

OFF = frozenset(
    # Taste, mark-up or another register: short forms, dashes, titles, ranges.
    "UseTitleCase LongSentences NumericRangeEnDash OxfordComma ExpandConfiguration ExpandTimeShorthands ToDoHyphen Dashes "
    "RoadMap UnclosedQuotes UseEllipsisCharacter AvoidAndAlso NoFrenchSpaces Spaces ExpandMinimum EllipsisLength "
    "DiscourseMarkers ExpandPerformance ExpandMemoryShorthands ExpandDirectory ExpandBecause AzureNames DayOneNames "
    "RedundantAcronyms RedundantSuperlatives Multicore OkToOkay Excellent DoubleCheckHyphen OrthographicConsistency "
    # Wrong too often in what people write about their work.
    "SentenceCapitalization DisjointPrefixes CompoundNouns PhrasalVerbAsCompoundNoun MissingPreposition MissingTo ToTwoToo "
    "InflectedVerbAfterTo MergeWords MissingDeterminer WrongNegative TheirToThere MultipleSequentialPronouns HowTo OverPlus "
    "ThereIsAgreement ToAdverb PronounKnew FindOut QuiteQuiet TheHowWhy WhomSubjectOfVerb CondenseAllThe AsSoonAsPossible "
    "AWhile ImplementIn NeedToNoun PronounInflectionBe RegularIrregulars TheyToThem Lots QuantifierNeedsOf PossessiveYour "
    "ModalBeAdjective TheirToTheyre There UpdatePlaceNames Codebase Tradeoff".split(),
)
