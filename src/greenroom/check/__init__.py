"""What is missing or wrong, as findings with the words that show it. One rule a file, in ``rules``."""
