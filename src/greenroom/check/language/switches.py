"""Which of Harper's rules are heard, as data.

A rule is switched off for one of three reasons: it was wrong in a good part of its notes when they were read on real
banks of answers; it is a matter of taste or of the page's look; it speaks of things that nobody says at work, and
only costs time. A rule that this program has never heard of is heard.
"""

from __future__ import annotations

#: Raised whenever what is heard changes, so that kept results are made anew.
SETTINGS_VERSION = "2"

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
NeedToNoun NotTo OrthographicConsistency OverPlus PhrasalVerbAsCompoundNoun PossessiveYour PronounInflectionBe
PronounKnew QuantifierNeedsOf QuiteQuiet RegularIrregulars SentenceCapitalization TheHowWhy TheirToThere TheirToTheyre
There ThereIsAgreement TheyToThem ToAdverb ToTwoToo UpdatePlaceNames WhomSubjectOfVerb WrongNegative
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
AccuseOf AdNauseam AheadAnd Ajar Akimbo AllHellBreakLoose AllOfASudden AllWellAndGood AlzheimersDisease
AMeansToAnEnd AnalogAcousticBike AnotherThingComing AnotherThinkComing AsHow AsIsWithAnything AsOfLately AtFaceValue
AtTheBestOfTimes AWaysToGo AWholeOther BackhandedCompliment BadRap BainBane BanTogether BareBones BareInMind
BarelyUn BareWithMe BatedBreath BeckAndCall BeenThere BeShocked BestRegards BewareOf BoarderBorder Bollocks
BrandBrandish Brutality CallItQuits Catch22 CautionaryTale CeaseTo Chalkboard ChampAtTheBit ChangeTack ChickenAndEgg
ChockFull CloseTightKnit ColdModalTypo CompulseToCompel CondensateVerb ConvenientStore Copyright
CoursingThroughVeins CraveFor CureFor CuttingAgeEggcorn Damages DampSquib DayAndAge Deadlift DenyOffer
DigestiveTract DigUnderTheHood DissembleDisassemble DoNotWant DoubleEdgedSword EagleEyed EggYolk EludedTo EnMasse
EnRoute EverPresent Expat Expatriate ExplanationMark FaceFirst FarAndFewBetween FarBeIt FastPaste FedUpWith
FetalPosition FinishingTouches FirstAidKit FishNorFowl FlauntForFlout FoamAtTheMouth FondOn FootTheBill
ForArgumentsSake FreeRein Freezing FriendOfMe FullToTheBrim GildedAge GoMissing GoSoFarAsTo GoToSleep GoToWar
GrindToAHalt Hallucination Haphazard Hazzle HeartToHeard HelloGreeting Hereby Hijack HitTheNailOnTheHead HolyWar
HomeInOn HopHope HumanBeings HumanLife HungerPang InOnTheCards InRetaliationTo InTheGrandSchemeOfThings JawDropping
JealousOf JumpTheGun JustDeserts KindRegards LastDitch LaughOfAt LeadRiseTo LeavingInDroves LeftRightHand
LikeThePlague LikeTheresNoTomorrow LinkedList LookDownOnesNose MakeupCompoundNoun ManagerialReins MassExodus
MixedBag Monumentous MootPoint NailInCoffin NailOnTheHead NakedEye NeitherHereNorThere NervousWreck NobelPeacePrize
NoHarmNoFoul OffLimits OffTheCuff OldestInTheBook OldWivesTale OneFellSwoop OneHanded OnFloor OnTheFence
OpenTheLight Oxymorons PaleByComparison PassersBy PayForPrice PedalToTheMetal PeekBehindTheCurtain PerSe Piggyback
PrayingMantis PreferPleaded PreferPled PreferSneaked PreferSnuck RainbowColoredHyphen RallyToReally RapidFire
RealTrouper RedundantFirsts RegimenRegiment RifeWith RiseTheQuestion RiseTheRanks RogueRouge RollerSkated
ScantilyClad ScapeGoat SeizeControlOf ShootOneselfInTheFoot Skyrocket SlipperySlope SneakingSuspicion
SneakPeekPreview SoonToBe SpecialAttention SpinalChord StatuteOfLimitations StrikeChord StrikeOfGenius StrikeOfLuck
SuchShame SufficeItToSay Surreality TakeMedicine TakePrideIn ThieveNoun ThreatenVerb ThrowBabyWithBathwater
ThrowRubbish TickingTimeClock ToGreatLengths TongueInCheek ToteTout ToTheMannerBorn TryOnesHandAt TryOnesLuck
TuffEnough TurnItOff VerseAsVerb ViciousCircle ViciousCircleOrCycle ViciousCycle WaistWaste WasAloud WaveFunction
WhetYourAppetite WinPrize WithOpenArms WokVerbTypo WreakHavoc WroughtIron
"""

OFF = frozenset(f"{_WRONG} {_TASTE} {_CHAT} {_NAMES} {_ELSEWHERE}".split())
