"""The verbs of the command line, by what they look after; :mod:`editor.cli` gathers them into one table."""
