"""Words by which one occasion is told from all the others: a date, "last year", "for example"."""

from __future__ import annotations

import re

#: Not "may" and "march" without a preposition, which are verbs as well.
ONCE = re.compile(
    r"\b(?:last\s(?:year|month|week|night|time|spring|summer|autumn|fall|winter|job|role|project|team|january|"
    r"february|march|april|may|june|july|"
    r"august|september|october|november|december|\w+day)|once|one\s(?:time|day|morning|evening|night|\w+day)|"
    r"one\sof\s(?:the|my|our)\s\w+s|"
    r"(?:in|since|on|by|until|during)\s(?:the\s|my\s|our\s)?(?:\w+\s)?(?:spring|summer|autumn|winter|january|"
    r"february|march|april|may|june|july|"
    r"august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter|(?:19|"
    r"20)\d\d|\w+['’]s\seve)|"
    r"(?:19|20)\d\d|in\s(?:one|a|my|our)\s(?:\w+\s){0,2}(?:project|team|job|role|internship|review|company)s?|"
    r"for\s(?:example|instance)|"
    r"when\si\s(?:was|first|joined|started|worked|led)|(?:two|three|four|five|\d+|some|a\sfew)\s(?:days|weeks|"
    r"months|years)\sago)\b",
    re.IGNORECASE,
)
