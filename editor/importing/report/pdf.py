"""The text of a report's PDF, in paragraphs and by page, and the recommendations in it.

PDFium (pypdfium2 5.15: BSD-3-Clause and Apache-2.0; a wheel for each of Windows, macOS and Linux, any Python 3)
reads a browser's PDF of 24 pages in 0.20 s, pypdf 7.1 in 2.0 s and pdfminer.six 20260107 in 3.3 s, and 37 pages in
24 MB where those take 41 and 39. PDFium and pypdf lost no word of 31,000, pdfminer.six three, and PDFium alone gave
single spaces in justified lines, letters for ligatures, and a sign where a line's end parts a word.
"""

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Final

from editor.errors import RefusalError
from editor.importing.child import ChildError, run_guarded
from editor.importing.report.items import ReportList
from editor.importing.report.marks import ends_sentence, mark_of, says_what_follows, stands_alone
from editor.importing.report.pdf_lines import PdfLine, lines_as_json
from editor.importing.report.recommendations import read_report_list
from editor.model.text import one_line

_EDGE: Final = 3
"""So many lines at the top and at the foot of a page may be running headers and footers."""
_MOST_PAGES: Final = 0.4
"""A running line is on this share of the pages at least: a left page's on half of them, without the first few."""
_DIGITS = re.compile("[0-9]+")
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_LAST_WORD = re.compile(r"([\w’'-]+)-\Z")
_FIRST_WORD = re.compile(r"\w+(?:[-’']\w+)*")


class PdfFileError(RefusalError):
    """A PDF that cannot be read; ``str()`` is one sentence that says why."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page: its number from 1 as the file counts, its paragraphs (a blank line between), what runs on every page."""

    number: int
    text: str
    furniture: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PdfText:
    """The text of all pages; a page that holds no text has ""."""

    pages: tuple[PdfPage, ...]

    @property
    def text(self) -> str:
        """The pages' text as one; a sentence that runs over to the next page is not parted by a blank line."""
        return "".join(part for _, part in self._parts())

    def pages_of(self, places: Iterable[int]) -> list[int]:
        """The numbers of the pages on which those characters of :attr:`text` stand."""
        numbers, starts, at = [1], [0], 0
        for number, part in self._parts():
            numbers.append(number)
            starts.append(at + len(part) - len(part.lstrip()))
            at += len(part)
        return [numbers[bisect_right(starts, place) - 1] for place in places]

    def _parts(self) -> Iterator[tuple[int, str]]:
        before = ""
        for page in self.pages:
            if page.text:
                runs_on = page.text[0].islower() and not ends_sentence(before)
                yield page.number, ("\n" if runs_on else "\n\n") * bool(before) + page.text
                before = page.text


def read_report_pdf(data: bytes) -> ReportList:
    """The recommendations in a report's PDF with the pages on which they begin. Raises :class:`PdfFileError`,
    and :class:`~editor.importing.pasted.TooLongError`.
    """
    pdf = read_pdf_text(data)
    proposal = read_report_list(pdf.text)
    pages = pdf.pages_of(item.source[0] for item in proposal.items)
    items = (replace(item, page=page) for item, page in zip(proposal.items, pages, strict=True))
    return replace(proposal, items=tuple(items))


def read_pdf_text(data: bytes) -> PdfText:
    """The text of a PDF, read in a process that is ended after ten seconds. Raises :class:`PdfFileError`."""
    try:
        answer = run_guarded(lines_as_json, data, what="The PDF")
    except ChildError as error:
        raise PdfFileError(str(error)) from error
    pages = [[PdfLine(*line) for line in page] for page in json.loads(answer)]
    if not any(pages):
        raise PdfFileError("The PDF has no text that can be read: it may be a scan.")
    return text_of_pages(pages)


def text_of_pages(pages: Sequence[Sequence[PdfLine]]) -> PdfText:
    """Lines put together to paragraphs, and those that run on most pages apart from them."""
    running = _running(pages)
    words = {word.casefold() for page in pages for line in page for word in _WORD.findall(line.text)}
    usual = _usual_pitch(pages)
    return PdfText(tuple(_page(number, page, running, words, usual) for number, page in enumerate(pages, 1)))


def _page(number: int, lines: Sequence[PdfLine], running: Set[str], words: Set[str], usual: float) -> PdfPage:
    edge = {line for line in _edges(lines) if _pattern(line) in running}
    body = [line for line in lines if line not in edge]
    return PdfPage(
        number,
        "".join(_paragraphs(body, words, usual)).strip(),
        tuple(line.text for line in lines if line in edge),
    )


# --- running headers and footers ---------------------------------------------------------------------


def _running(pages: Sequence[Sequence[PdfLine]]) -> set[str]:
    seen = Counter(pattern for page in pages for pattern in {_pattern(line) for line in _edges(page)})
    least = max(3, len(pages) * _MOST_PAGES)
    return {pattern for pattern, count in seen.items() if count >= least}


def _edges(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """The lines at the top and at the foot of a page that could be running ones: no item's label is."""
    downwards = sorted(lines, key=lambda line: -line.top)
    ends = downwards[:_EDGE] + downwards[_EDGE:][-_EDGE:]
    return [line for line in ends if not _is_label(line.text)]


def _is_label(text: str) -> bool:
    mark = mark_of(text)
    return mark is not None and mark.style == "labelled"


def _pattern(line: PdfLine) -> str:
    """The line without its numbers: "Page 7 of 40" is on every page what "Page 8 of 40" is on the next."""
    return _DIGITS.sub("#", one_line(line.text.casefold()))


# --- paragraphs --------------------------------------------------------------------------------------


def _paragraphs(lines: Sequence[PdfLine], words: Set[str], usual: float) -> Iterator[str]:
    """The text of ``lines``, each behind what parts it from the one above: nothing, a space, a line end or two."""
    if not lines:
        return
    widest = max(line.right for line in lines)
    for above, line, below in zip((None, *lines), lines, (*lines[1:], None), strict=False):
        if above is not None and not above.hyphen:
            yield _between(above, line, usual, widest)
        yield _without_hyphen(line.text, below.text, words) if line.hyphen and below else line.text


def _usual_pitch(pages: Sequence[Sequence[PdfLine]]) -> float:
    """From line to line inside a paragraph: what is small among the document's, for gaps only ever add to it."""
    pitches = [_pitch(above, line) for page in pages for above, line in pairwise(page)]
    heights = [_height(line) for page in pages for line in page] or [0.0]
    inside = sorted(each for each in pitches if each > median(heights) * 0.6)
    return inside[len(inside) // 4] if inside else median(heights)


def _pitch(above: PdfLine, line: PdfLine) -> float:
    return above.bottom - line.bottom


def _height(line: PdfLine) -> float:
    return line.top - line.bottom


def _between(above: PdfLine, line: PdfLine, usual: float, widest: float) -> str:
    pitch = _pitch(above, line)
    if pitch <= 0:
        # The next column, or a cell beside: the text runs on only where it plainly does.
        return " " if line.text[0].islower() and not ends_sentence(above.text) else "\n\n"
    if pitch > usual * 1.3 or abs(_height(above) - _height(line)) > _height(line) * 0.15:
        return "\n\n"
    if stands_alone(line.text) or says_what_follows(above.text):
        return "\n"
    is_short = above.right < above.left + (widest - above.left) * 0.75
    if ends_sentence(above.text) and (is_short or line.left > above.left + _height(line) * 0.7):
        return "\n\n"
    return " "


def _without_hyphen(text: str, following: str, words: Set[str]) -> str:
    """The end of a line that parts a word: without its hyphen where the document has the word in one elsewhere.

    A word that is nowhere else keeps it: "self-inflicted" may be meant, and no letter is lost.
    """
    first, second = _LAST_WORD.search(text[-60:]), _FIRST_WORD.match(following)
    if not first or not second:
        return text
    whole = f"{first[1]}{second[0]}".casefold()
    hyphened = f"{first[1]}-{second[0]}".casefold()
    return text[:-1] if whole in words and hyphened not in words else text
