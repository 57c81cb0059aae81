"""Slips of the pen: what of a text is prose, and which of an engine's notes are worth a person's attention.

Pure: the notes, the list of common slips and the frequencies of words are arguments, fetched by
``greenroom.engines.language``. The way of the data::

    Source ─mask─▶ Prose ─(engines)─▶ Notes ─spelling, ranking, phrases, patterns─▶ Slips
"""
