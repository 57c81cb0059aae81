"""Reports as one page of HTML that holds everything it needs and loads nothing.

`page` makes whole pages; `answers` and `table` turn reports into the values of `view`, which the templates show;
`templates` holds the one way from a template to text, in which all that a person wrote is escaped. ``tokens.css`` names
colours and measures, ``page.css`` uses them: another page takes both and writes no colour of its own.
"""
