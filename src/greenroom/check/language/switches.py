"""Which of Harper's rules are heard, as data.

A rule is switched off for one of three reasons: it was wrong in a good part of its notes when they were read on real
banks of answers; it is a matter of taste or of the page's look; it speaks of things that nobody says at work, and
only costs time. A rule that this program has never heard of is heard.
"""

from __future__ import annotations

#: Raised whenever what is heard changes, so that kept results are made anew.
SETTINGS_VERSION = "1"

#: The rule that says a word is unknown, and the one that takes it for two words.
SPELLING = "SpellCheck"
SPLIT = "SplitWords"

#: Classes of notes that are matters of taste or of mark-up, whatever the rule.
OFF_KINDS = frozenset(
    {"Style", "Enhancement", "Readability", "Formatting", "Redundancy", "Regionalism", "Punctuation", "Capitalization"},
)
#: The rules of those classes that are heard all the same.
KEPT = frozenset({"CapitalizePersonalPronouns", "CommaFixes", "ItsContraction", "WrongApostrophe"})

#: Wrong too often in what people write about their work.
_WRONG = """
AsSoonAsPossible AWhile CompoundNouns CondenseAllThe DisjointPrefixes FindOut HowTo ImplementIn InflectedVerbAfterTo
Lots MergeWords MissingDeterminer MissingPreposition MissingTo ModalBeAdjective MultipleSequentialPronouns
NeedToNoun OrthographicConsistency OverPlus PhrasalVerbAsCompoundNoun PossessiveYour PronounInflectionBe PronounKnew
QuantifierNeedsOf QuiteQuiet RegularIrregulars SentenceCapitalization TheHowWhy TheirToThere TheirToTheyre There
ThereIsAgreement TheyToThem ToAdverb ToTwoToo UpdatePlaceNames WhomSubjectOfVerb WrongNegative
"""

#: Taste, register, or the look of the page: short forms, dashes, titles, ranges, wordiness.
_TASTE = """
ACoupleMore AOkHyphen ArriveOnWeekday AsIfThough AvoidAndAlso AvoidContractions AvoidCurses BlacklistWhitelist
BoringWords CaseSensitive CauseItIsBecause ClicheAccent ClickThroughRate Codebase Codebases CurrencyPlacement
Cybersec Dashes DegreesKelvin DegreesKelvinSymbol DiscourseMarkers DotInitialisms DoubleCheckHyphen DoubleNegative
EllipsisLength EverPronounRelPronoun Excellent ExpandAlgorithm ExpandAlloc ExpandArgument ExpandBecause
ExpandConfiguration ExpandControl ExpandCoordinate ExpandDecl ExpandDependencies ExpandDereference ExpandDirectory
ExpandFavourite ExpandForward ExpandGovt ExpandLegitimate ExpandMemoryShorthands ExpandMinimum ExpandNotification
ExpandParameter ExpandPeople ExpandPerformance ExpandPointer ExpandPreference ExpandPrevious
ExpandStandardInputAndOutput ExpandThough ExpandThrough ExpandTimeShorthands ExpandVulnerability ExpandWith
ExpandWithout FellowCoRedundancy FillerWords FirstPersonModifierHyphen FootInchMinuteSecondSymbols ForFreeOfCharge
Hedging HyphenateNumberDay KindOf LitotesDirectPositive LongSentences Multicore MultipleFrequencyAdverbs
NoFrenchSpaces NoOxfordComma NumericRangeEnDash OkToOkay OxfordComma PluralDecades QuoteSpacing RedundantAcronyms
RedundantAdditiveAdverbs RedundantAlmostNearly RedundantIIRC RedundantPretty RedundantSelf RedundantSuperlatives
RedundantThat Regionalisms RoadMap SendAnEmailTo SideTangent Spaces SpelledNumbers Starving ToDoHyphen Touristic
Towards Tradeoff UnclosedQuotes UseEllipsisCharacter UseTitleCase VeryUnique WayTooAdjective WidelyAccepted
"""

#: Short forms of chats.
_CHAT = """
AsFarAsICanTell AsFarAsIKnow AsIUnderstandIt BeRightBack ByTheWay ExplainLikeImFive ForWhatItsWorth
ForYourInformation IDontKnow IfIRecallCorrectly IfIUnderstandCorrectly IfYouKnowYouKnow InCaseYouMissedIt
InMyHumbleOpinion InMyOpinion InRealLife LetMeKnow NeverMind OhMyGod OnTheOtherHand OutOfTheBox PleaseTakeALook
Really TalkToYouLater ToBeHonest
"""

#: How names are written: nobody hears it, and lower-case products are a way of writing.
_NAMES = """
AmazonNames Americas AppleNames Australia AzureNames BluRayHyphen Canada ChineseCommunistParty
CompaniesProductsAndTrademarks Countries DayOneNames GoggleBrand GoogleNames GuineaBissau Holidays JetpackNames
JohnsHopkins Koreas Laos Malaysia MercedesBenzHyphen MetaNames MicrosoftNames NationalCapitals NotablePlaces
OceansAndSeas PocketCastsNames PortAuPrince PortoNovo PostItNoteHyphen ProperNouns TheProperNounPossessive
TumblrNames UnitedOrganizations USUniversities WordPressDotcom
"""

#: Sayings and things that no answer is about.
_ELSEWHERE = """
AdNauseam Ajar Akimbo AlzheimersDisease AnalogAcousticBike BackhandedCompliment BainBane BatedBreath BeckAndCall
BoarderBorder Bollocks Brutality Catch22 Chalkboard ChampAtTheBit ChockFull ConvenientStore CoursingThroughVeins
DampSquib Deadlift DigestiveTract EggYolk Expat Expatriate ExplanationMark FetalPosition FirstAidKit FishNorFowl
FoamAtTheMouth FriendOfMe GildedAge HolyWar HumanBeings HumanLife HungerPang InRetaliationTo JumpTheGun LinkedList
NobelPeacePrize OldWivesTale PassersBy PeekBehindTheCurtain PrayingMantis RainbowColoredHyphen RollerSkated
ScantilyClad SpinalChord StatuteOfLimitations Surreality TakeMedicine ThrowRubbish ToTheMannerBorn VerseAsVerb
WaistWaste WaveFunction WokVerbTypo WroughtIron
"""

OFF = frozenset(f"{_WRONG} {_TASTE} {_CHAT} {_NAMES} {_ELSEWHERE}".split())
