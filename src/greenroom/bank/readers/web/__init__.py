"""What a page of HTML is made of: its charset, its looks, its tree, its tables.

Read with lxml's HTML parser: it is linear where the standard library's takes quadratic time on broken pages, mends what
is not closed, and is a dependency already. Its limits (256 levels, 10 MB of text without a tag) are kept; where a page
is beyond them, ``flat`` reads its words without its structure.
"""
