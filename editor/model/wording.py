"""Advice about the wording: acronyms unexplained, sentences too long to read, quotations that were changed."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from editor.languages import tr
from editor.model.findings import Finding
from editor.model.prose import SpokenLine
from editor.model.text import count_words, one_line

LONGEST_SENTENCE: Final = 40
"""More words than that, and many readers lose the thread (the program's own advice, not law)."""

SHORTEST_QUOTATION: Final = 5
"""Fewer words between quotation marks may be a name, a title or an irony."""

_ACRONYM = re.compile(r"(?<![\w&])[A-Z](?:[A-Z]|&(?=[A-Z])){1,7}(?:s|’s|'s)?(?![\w&-])")
_KNOWN: Final = frozenset(
    {
        "HMIC",
        "HMICFRS",
        "PEEL",
        "PCC",
        "PFCC",
        "UK",
        "OFFICIAL",
        "SENSITIVE",
        "AM",
        "PM",
        "OK",
        "TV",
        "ID",
        "IT",
    }
)
_ENDING = re.compile(r"[.!?…][”’\"')\]]*\s+(?=[“‘\"'(\[]*[A-Z0-9])|\n+")
_NO_END = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|cf|vs|no|nos|para|paras|p|pp|s|ss|mr|mrs|ms|dr|st|rev|sgt|insp)|\b[A-Z])\.$",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"“(?P<curly>[^“”]+)”"
    r'|"(?P<straight>[^"]+)"'
    r"|(?<!\w)‘(?P<single>(?:[^‘’]|’(?=\w))+)’(?!\w)"
    r"|(?<![\w])'(?P<typed>(?:[^']|'(?=\w))+)'(?!\w)"
)
_MARKS: Final = str.maketrans("‘’‚‛“”„‟", "''''\"\"\"\"")
_SHOWN: Final = 60


def unexplained_acronyms(lines: Iterable[SpokenLine], known: Iterable[str] = ()) -> Iterator[Finding]:
    """Advice for each acronym that its first use does not explain; ``known`` are the office's own short names.

    "multi-agency safeguarding hub (MASH)" and "MASH (multi-agency safeguarding hub)" explain it.
    """
    met = {*_KNOWN, *known}
    for line in lines:
        if not line.own or _is_shouted(line.text):
            continue
        for found in _ACRONYM.finditer(line.text):
            acronym = re.sub(r"(?:’s|'s|s)$", "", found[0])
            if acronym in met:
                continue
            met.add(acronym)
            if not _is_explained(line.text, found):
                yield Finding(
                    line.place,
                    tr(
                        "“{acronym}” is not explained where it is first used; write it out, with the "
                        "letters in brackets.",
                        acronym=acronym,
                    ),
                    "advice",
                )


def _is_shouted(text: str) -> bool:
    """A line in capitals throughout has words in it and no acronyms."""
    return text.upper() == text and count_words(text) > 1


def _is_explained(text: str, found: re.Match[str]) -> bool:
    before, after = text[: found.start()].rstrip("“‘\"'"), text[found.end() :]
    return (
        before.endswith(("(", "[", "or ", "known as "))
        or re.match(r"[”’\"']?\s*[(\[]\s*[a-z]", after, re.IGNORECASE) is not None
    )


def long_sentences(lines: Iterable[SpokenLine]) -> Iterator[Finding]:
    """Advice for each sentence of the body's own with more than :data:`LONGEST_SENTENCE` words."""
    for line in lines:
        for sentence in _sentences(line.text) if line.own else ():
            words = count_words(sentence)
            if words > LONGEST_SENTENCE:
                yield Finding(
                    line.place,
                    tr(
                        "A sentence of {words} words begins “{sentence}”; split it, so that none has "
                        "more than {longest}.",
                        words=words,
                        sentence=_beginning(sentence),
                        longest=LONGEST_SENTENCE,
                    ),
                    "advice",
                )


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for found in _ENDING.finditer(text):
        if not _NO_END.search(text[start : found.start() + 1]):
            yield text[start : found.end()]
            start = found.end()
    yield text[start:]


def changed_quotations(lines: Iterable[SpokenLine], report: str) -> Iterator[Finding]:
    """Advice for each quotation that does not stand exactly so in the text of the report.

    A quotation is a quotation block, or five words or more between quotation marks. White space, and which kind of
    quotation mark is used, are no difference; everything else is.
    """
    read = folded(report)
    for line in lines:
        for quotation in _quotations(line):
            if folded(quotation) not in read:
                yield Finding(
                    line.place,
                    tr(
                        "The quotation “{quotation}” does not stand so in the report that is "
                        "attached; compare them.",
                        quotation=_beginning(quotation),
                    ),
                    "advice",
                )


def _quotations(line: SpokenLine) -> Iterator[str]:
    if line.quoted:
        yield line.text.strip().strip("“”\"‘’'")
        return
    for found in _QUOTED.finditer(line.text):
        words = next(each for each in found.groups() if each is not None)
        if count_words(words) >= SHORTEST_QUOTATION:
            yield words


def folded(text: str) -> str:
    """``text`` with one kind of white space and one kind of quotation mark."""
    return one_line(text.translate(_MARKS))


def _beginning(text: str) -> str:
    whole = one_line(text)
    return whole if len(whole) <= _SHOWN else whole[:_SHOWN].rsplit(" ", 1)[0] + "…"
