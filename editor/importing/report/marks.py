"""Lines of a report's list: broken ones joined again, and the marks that they begin with."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from editor.importing.report.items import ItemKind
from editor.importing.report.owners import has_modal

BULLETS: Final = "•·▪◦‣●○■–—*-"
_SHORTEST_BROKEN: Final = 45
"""A line that was broken because the page ended has this many characters at least."""

_ONE = r"(?-i:[A-Z]{0,2})[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}[a-z]?(?!\w)"
NUMBERS: Final = rf"{_ONE}(?:\s{{0,2}}(?:,|&|\band\b|\bto\b|[–-])\s{{0,2}}{_ONE}){{0,20}}"
_LABEL = (
    r"(?P<recommendation>recommendations?|recs?\b\.?)"
    r"|(?P<afi>areas?[ ]for[ ]improvement(?:[ ]\(AFIs?\))?|\bAFIs?)"
    r"|(?P<cause_of_concern>causes?[ ]of[ ]concern|\bCoCs?)"
)
_LABELLED = re.compile(
    rf"(?:{_LABEL})(?:\s{{0,3}}(?:\bno\b\.?|number\b|ref\b\.?|#))?\s{{0,3}}"
    rf"(?P<number>{NUMBERS}|(?-i:[A-Z])(?=\s{{0,3}}(?:[:.)–—]|$)))?"
    r"(?P<sep>\s{0,3}[:.)–—-](?=\s|$)\s*|\s+|$)",
    re.IGNORECASE,
)
_DIGITS = r"[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}[a-z]?"
_BARE = re.compile(
    rf"(?P<number>R[0-9]{{1,3}}[a-z]?(?=[.):\s]|$)"
    rf"|{_DIGITS}(?:\s?(?:,|&|\band\b|[–-])\s?{_DIGITS}){{0,10}}(?=[.):](?:\s|$)|\t))"
    r"(?:[.):]?\s+|[.):]?$)"
)
_PART = re.compile(r"(?:\((?P<in>[a-z]|[ivx]{1,5}|[0-9]{1,2})\)|(?P<out>[a-z]|[ivx]{1,5})[.)])(?:\s+|$)")
_BULLET = re.compile(rf"(?P<bullet>[{BULLETS}]|o(?=\t))\s+(?=\S)")
_HEADING = re.compile(
    rf"(?:[0-9]{{1,2}}[.)]?\s{{1,3}})?(?:(?:list of|summary of|our|all|the|further|other|annex [a-z]:?)\s)*"
    rf"(?:{_LABEL})(?P<more>\b[^\n]{{0,150}}?)?:?",
    re.IGNORECASE,
)
_OF_REPORT = re.compile(
    r"\s(?:from|in|of)\s(?:the\s)?(?:report\s)?[“\"'‘]?(?P<name>.{3,}?)[”\"'’]?", re.IGNORECASE
)
_REPORT = re.compile(
    r"(?:(?:name|title) of (?:the )?(?:report|inspection)|report(?: title)?|inspection(?: report)?)\s?:\s{0,5}(?=\S)",
    re.IGNORECASE,
)
_CLOSING: Final = "”’\"')"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was before the page broke it, and where it stands; ``after_blank`` says what is before it."""

    text: str
    start: int
    end: int
    after_blank: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What an item begins with: ``length`` characters, of them ``number`` from ``at`` on.

    ``style`` tells marks of one list from those of another: "labelled", "bare", "part" or a bullet.
    """

    style: str
    length: int
    number: str = ""
    at: int = 0
    kind: ItemKind | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that says what follows: of which kind, and of which report. ``plain`` has no further words."""

    kind: ItemKind
    report: str
    plain: bool


def lines_of(text: str) -> Iterator[Line]:
    """The lines of ``text`` that are not blank, those joined that the page's width alone had parted."""
    together: list[Line] = []
    for line in _as_they_stand(text):
        if together and (line.after_blank or not _was_broken(together, line.text)):
            yield _joined(together)
            together = []
        together.append(line)
    if together:
        yield _joined(together)


def _as_they_stand(text: str) -> Iterator[Line]:
    blank, at = True, 0
    for raw in text.split("\n"):
        words = raw.strip()
        start = at + len(raw) - len(raw.lstrip())
        at += len(raw) + 1
        if words:
            yield Line(words, start, start + len(words), blank)
        blank = not words


def _was_broken(before: list[Line], words: str) -> bool:
    last = before[-1].text
    if "\t" in last or "\t" in words or last.rstrip(_CLOSING).endswith((".", "!", "?", ":", ";")):
        return False
    if stands_alone(words) or (len(before) == 1 and says_what_follows(last)):
        return False
    return len(last) >= _SHORTEST_BROKEN or words[0].islower()


def ends_sentence(text: str) -> bool:
    """Whether nothing need follow: a full stop, with or without a closing mark behind it."""
    return text.rstrip(_CLOSING).endswith((".", "!", "?"))


def stands_alone(words: str) -> bool:
    """Whether a line begins something of its own: an item, a part, a bullet, a heading."""
    return bool(mark_of(words) or part_of(words) or heading_of(words) or report_of(words))


def says_what_follows(words: str) -> bool:
    """Whether a line is a mark alone, or a heading: what it announces stands on the next."""
    mark = mark_of(words) or part_of(words)
    return (mark is not None and mark.length >= len(words)) or bool(heading_of(words) or report_of(words))


def _joined(lines: list[Line]) -> Line:
    return Line(rejoined(line.text for line in lines), lines[0].start, lines[-1].end, lines[0].after_blank)


def rejoined(lines: Iterable[str]) -> str:
    """Lines as one, with a space between; none behind a hyphen that a small letter follows."""
    whole: list[str] = []
    for line in lines:
        close = whole and whole[-1].endswith(("-", "\u2010")) and line[0].islower()
        whole.extend([line] if close or not whole else [" ", line])
    return "".join(whole)


# --- marks -------------------------------------------------------------------------------------------


def mark_of(words: str) -> Mark | None:
    """The mark of an item or a bullet at the beginning of a line: "Recommendation 7:", "AFI 2", "14.", "R4", "•"."""
    if found := _LABELLED.match(words):
        return _labelled(found, words)
    if found := _BARE.match(words):
        return Mark("bare", found.end(), found["number"], found.start("number"))
    if found := _BULLET.match(words):
        return Mark(found["bullet"], found.end())
    return None


def _labelled(found: re.Match[str], words: str) -> Mark | None:
    rest, sure, number = words[found.end() :], found["sep"].strip(), found["number"] or ""
    label = found[_kind(found)].strip()
    short = label.casefold().rstrip(".") in ("rec", "recs", "coc", "cocs")
    if number and not sure and rest[:1].islower() and "\t" not in found["sep"]:
        return None  # "Recommendation 7 was met" is told of one, and is none
    if not number and (short or _is_plural(label) or (rest and not sure)):
        return None
    return Mark("labelled", found.end(), number, found.start("number") if number else 0, _kind(found))


def _is_plural(label: str) -> bool:
    return label.strip().casefold().startswith(("areas", "causes")) or label.strip().casefold().endswith("s")


def _kind(found: re.Match[str]) -> ItemKind:
    kinds: tuple[ItemKind, ...] = ("recommendation", "afi", "cause_of_concern")
    return next(kind for kind in kinds if found[kind] is not None)


def part_of(words: str) -> Mark | None:
    """The mark of a part: "(a)", "a.", "iv)", "(2)"."""
    found = _PART.match(words)
    if found is None:
        return None
    group = "in" if found["in"] else "out"
    return Mark("part", found.end(), found[group], found.start(group))


def heading_of(words: str) -> Heading | None:
    """What a heading announces: "Recommendations", "Areas for improvement", "Recommendations from “Custody”"."""
    if len(words) > 250 or words.endswith((".", ";", ",")):
        return None
    found = _HEADING.fullmatch(words)
    if found is None or not _is_plural(found[_kind(found)]) or has_modal(words):
        return None
    more = (found["more"] or "").strip()
    of_report = _OF_REPORT.fullmatch(found["more"] or "")
    joins = re.match(r"(?:and|to|for|from|in|of|made|under)\b|[(,–:-]|$", more, re.IGNORECASE)
    if not joins or re.match(r"[:,]\s*[0-9]", more):
        return None
    return Heading(_kind(found), of_report["name"] if of_report else "", not more)


def report_of(words: str) -> int | None:
    """Where, in a line such as "Report: Custody in Northmoor", the report's name begins."""
    found = _REPORT.match(words)
    return found.end() if found else None
