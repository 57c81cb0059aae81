"""Short forms written without their apostrophe, where that is no word of its own ("well", "its")."""

from __future__ import annotations

CONTRACTIONS = {
    "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "wont": "won't", "isnt": "isn't",
    "wasnt": "wasn't", "werent": "weren't", "arent": "aren't", "havent": "haven't", "hasnt": "hasn't",
    "hadnt": "hadn't",
    "wouldnt": "wouldn't", "couldnt": "couldn't", "shouldnt": "shouldn't", "thats": "that's", "whats": "what's",
    "theres": "there's", "youre": "you're", "theyre": "they're", "weve": "we've", "theyve": "they've", "ive": "I've",
    "im": "I'm", "youve": "you've", "theyll": "they'll", "youll": "you'll", "itll": "it'll",
}  # fmt: skip
