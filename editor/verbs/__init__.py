"""The verbs of the command line, by what they look after; :mod:`editor.verbs.table` gathers them."""
