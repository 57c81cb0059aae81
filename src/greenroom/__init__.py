"""Greenroom: read, check and rehearse the interview answers that a person has written."""

__version__ = "0.1.0"
