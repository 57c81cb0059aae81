"""What a .docx is made of: its package, its styles and numbers, its paragraphs and tables.

Read with zipfile and lxml rather than python-docx, which refuses what Word opens: a document whose picture is missing
or whose link goes to "NULL", one without styles, the strict variant of the format, .docm and templates; and which knows
no numbers of lists, notes, text boxes or tracked changes, so that little of it would be used.
"""
