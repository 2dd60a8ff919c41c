"""Spelling in British English and Welsh at once, with the office's own words: no Qt, nothing from the network.

``chunspell`` (Hunspell itself, LGPL) judges a word in about 2 µs and has wheels for Python 3.11 to 3.13 on Windows,
Linux and macOS; ``spylls``, in Python alone, takes 50 to 280 µs and 1.2 s to load both dictionaries where this takes
0.1 s. Where there is no wheel (Macs with Intel processors), :func:`load_speller` gives None and nothing is marked.
"""

from editor.spelling.speller import Speller, load_speller
from editor.spelling.words import Word, words_in

__all__ = ["Speller", "Word", "load_speller", "words_in"]
