"""Adapters to other people's programs and data, each with its heavy imports inside functions."""
