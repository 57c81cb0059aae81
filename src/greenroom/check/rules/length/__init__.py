"""Rules about how long an answer takes to say."""
