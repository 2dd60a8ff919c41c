"""How many items a report says that it makes."""

import re
from typing import Final

from editor.importing.report.items import ItemKind, StatedCount
from editor.importing.report.owners import NUMBER, NUMBER_OF_WORD

_COUNT = re.compile(
    rf"\b(?P<number>{NUMBER}|an?|no)\s{{1,3}}(?:(?!of\b|the\b|these\b)[\w’'-]{{1,20}}\s{{1,3}}){{0,2}}?"
    r"(?:(?P<recommendation>recommendations?)|(?P<afi>areas?\s{1,3}for\s{1,3}improvement|AFIs?)"
    r"|(?P<cause_of_concern>causes?\s{1,3}of\s{1,3}concern))\b",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"\b(?:report|inspection|inspectors|inspectorate|HMICFRS|HMIC|we|there|total)\b", re.IGNORECASE
)
_MAKES = re.compile(
    r"\b(?:mak(?:e|es|ing)|made|contains?|contained|includes?|included|including|identif(?:y|ies|ied)|issued?"
    r"|gives?|gave|set(?:s|ting)? out|are|is|were|has|have|total)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
_KINDS: Final[tuple[ItemKind, ...]] = ("recommendation", "afi", "cause_of_concern")


def stated_in(text: str) -> tuple[StatedCount, ...]:
    """What a paragraph states: "This report makes 16 recommendations and five further AFIs" says two counts."""
    if not _COUNT.search(text):
        return ()
    return tuple(
        _count(found)
        for sentence in _SENTENCE.finditer(text)
        if _WHO.search(sentence[0]) and _MAKES.search(sentence[0])
        for found in _COUNT.finditer(sentence[0])
    )


def is_one_sentence(text: str) -> bool:
    """Whether a paragraph is a single sentence."""
    return sum(1 for _ in _SENTENCE.finditer(text)) == 1


def _count(found: re.Match[str]) -> StatedCount:
    word = found["number"].casefold().replace(" ", "-")
    known = {**NUMBER_OF_WORD, "a": 1, "an": 1, "no": 0}
    kind = next(kind for kind in _KINDS if found[kind])
    return StatedCount(kind, int(word) if word.isdigit() else known[word], found[0])
