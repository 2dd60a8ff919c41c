"""A report's title where a line introduces it: "Response to the inspection “…”", "HMICFRS report: …", a cell beside."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from editor.importing.old.days_told import words_of
from editor.importing.old.likeness import tokens
from editor.importing.old.lines import Line
from editor.importing.old.options import find_day
from editor.importing.old.people import CLOSING, SALUTATION
from editor.model.dates import parse_day

_SUBJECT: Final = words_of("report inspection")
_ANSWER: Final = words_of("response responds responding comments statement ymateb")
_NAMES: Final = words_of(
    "pcc hmic hm hmi inspectorate constabulary police fire crime mayor force office panel service"
)
_JOINING: Final = words_of("a an the of by to on for from into and its their y yr i")
_SMALL: Final = _JOINING | words_of("title name")
_GENERIC: Final = _SUBJECT | _ANSWER | _NAMES | _SMALL | words_of("subject re")
_LEADS_ON: Final = words_of("report inspection to on of into hmic entitled titled called thematic peel")
_QUOTED: Final = re.compile(
    r"(?P<lead>[^“”\"]{3,140}?)(?<!\w)(?:“(?P<a>[^“”]{3,200})”|\"(?P<b>[^\"]{3,200})\""
    r"|‘(?P<c>[^‘]{3,200})’|'(?P<d>(?:[^']|(?<=\w)'(?=\w)){3,200})')(?!\w)(?P<tail>[^“\"‘]{0,80})"
)
_AFTER: Final = re.compile(r"(?P<lead>[^:“”\"]{3,90}?)(?:\s*:|\s+[–—-])\s+(?P<title>\S.*)")
_BODY: Final = re.compile(
    r"(?:the )?(?:office of (?:the )?)?(?:[\w'’-]+ ){0,3}?"
    r"(?:(?:police,? )?(?:fire )?(?:and|&) crime (?:panel|commissioner)|o?pf?cc|mayor(?:['’]s office)?)"
    r"(?: (?:for|of) [\w'’ -]{2,40})?",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"[.;,]\s*$")
_LONGEST: Final = 250


@dataclass(frozen=True, slots=True)
class Introduced:
    """A title in characters ``start`` to ``end`` of the line ``at``; the words before it announce it.

    ``label`` is the line of the announcing words where they stand in a cell of their own. What is behind the title
    (from ``tail`` on) is not part of it.
    """

    at: int
    start: int
    end: int
    tail: int
    label: int | None = None


def introduced(lines: Sequence[Line], among: Sequence[int]) -> Introduced | None:
    """The first title that one of the lines ``among`` introduces."""
    for number, at in enumerate(among):
        line = lines[at]
        if len(line.text) > _LONGEST or line.list or line.quoted or line.note or line.wrapped:
            continue
        behind = among[number + 1] if number + 1 < len(among) else None
        found = _in_line(line.text, at) or _beside(lines, at, behind)
        if found is not None:
            return found
    return None


def _in_line(text: str, at: int) -> Introduced | None:
    if _SENTENCE_END.search(text):
        return None
    quoted = _QUOTED.fullmatch(text)
    if quoted is not None and _announces(quoted["lead"]):
        start, end = next(quoted.span(each) for each in "abcd" if quoted[each] is not None)
        return Introduced(at, start, end, end + 1)
    found = _AFTER.fullmatch(text)
    if (
        found is None
        or not _is_label(found["lead"])
        or is_generic(found["title"])
        or find_day(found["title"])
    ):
        return None
    return Introduced(at, found.start("title"), len(text), len(text))


def _beside(lines: Sequence[Line], at: int, behind: int | None) -> Introduced | None:
    """A title in the cell behind the one that announces it."""
    cell, text = lines[at].cell, lines[at].text
    if cell is None or behind is None or not _is_label(text):
        return None
    next_cell, title = lines[behind].cell, lines[behind].text
    if next_cell is None or (next_cell.table, next_cell.row) != (cell.table, cell.row) or next_cell == cell:
        return None
    if is_generic(title) or find_day(title) or _SENTENCE_END.search(title) or len(title) > _LONGEST:
        return None
    return Introduced(behind, 0, len(title), len(title), label=at)


def _announces(lead: str) -> bool:
    """Whether words in front of quotation marks say that what is quoted is the title of a report."""
    found = [each.word for each in tokens(lead)]
    leads_on = bool(found) and (found[-1] in _LEADS_ON or lead.rstrip().endswith((":", "-", "–", "—")))
    return leads_on and bool((_SUBJECT | _ANSWER) & set(found))


def _is_label(text: str) -> bool:
    """Whether words say no more than that a report is named: "HMICFRS report", "PCC response to inspection"."""
    found = [each.word for each in tokens(text)]
    return bool(found) and found[-1] not in _JOINING and bool(_SUBJECT & set(found)) and is_generic(text)


def is_generic(text: str) -> bool:
    """Whether a line could stand above any response: it names who answers and that it is an answer, or an office."""
    return words_of(text) <= _GENERIC or _BODY.fullmatch(text.strip(" .,")) is not None


def is_heading_of_any(text: str) -> bool:
    """Whether a line says, in words of its own, what the form's title says: that an inspection is answered."""
    found = words_of(text)
    return found <= _GENERIC and bool(found & _ANSWER) and bool(found & (_SUBJECT | _NAMES))


def can_be_title(line: Line, text: str, *, least_words: int = 2) -> bool:
    """Whether ``text``, of ``line``, may be a title by itself: short, no sentence, no day and no part of a letter."""
    return not (
        len(text) > _LONGEST
        or len(text.split()) < least_words
        or is_generic(text)
        or line.list
        or line.quoted
        or line.note
        or _SENTENCE_END.search(text)
        or SALUTATION.fullmatch(text)
        or CLOSING.fullmatch(text)
        or parse_day(text)
        or "@" in text
    )
