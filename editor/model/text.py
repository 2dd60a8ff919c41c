"""What text may be: every character that XML can carry, line ends as one newline, nothing else changed."""

import re
import unicodedata
from functools import cache, lru_cache

# The characters outside XML 1.0's Char production: NUL and other C0 controls, surrogates, U+FFFE and U+FFFF.
# No Word file, web page or reader could hold them, so they are taken out where text comes in.
_FORBIDDEN = "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


def clean(text: str) -> str:
    """``text`` as the program keeps it: without characters that XML forbids, each line end a single newline.

    No-break spaces, quotation marks and combining characters stay as typed; there is no Unicode normalisation.
    """
    if text.isprintable():  # so is nearly all text, and this is known ten times sooner
        return text
    return _forbidden().sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


@cache
def _forbidden() -> re.Pattern[str]:
    """Made when it is first wanted: so large a set takes longer to compile than all else that a start compiles."""
    return re.compile(_FORBIDDEN)


def one_line(text: str) -> str:
    """``text`` on a single line, runs of white space as one space: for names in lists, titles and messages."""
    return " ".join(text.split())


def fold(text: str) -> str:
    """``text`` for comparing as people do: case and accents do not matter (``ty`` finds ``Tŷ``)."""
    # Decomposing may bring capitals back ("™" is "TM"), and folding may compose anew: hence twice.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@lru_cache(maxsize=4096)  # of a long text one line changes with a key; the others are not counted again
def count_words(text: str) -> int:
    """How many words a person would count: hyphenated words and contractions are one."""
    return sum(1 for _ in _WORD.finditer(text))


def visible(text: str) -> int:
    """How many characters can be seen: code points that are not white space."""
    return sum(map(len, text.split()))
