"""The lines of a PDF and where they stand on the page; runs in a process of its own (:mod:`editor.importing.child`)."""

import json
from collections.abc import Iterator
from ctypes import byref
from dataclasses import astuple, dataclass
from typing import Any, Final

from editor.errors import RefusalError
from editor.importing.pasted import MOST_CHARACTERS
from editor.model.text import clean

MOST_BYTES: Final = 100_000_000
MOST_PAGES: Final = 2_000
_WRONG_PASSWORD: Final = 4  # FPDF_ERR_PASSWORD
_PARTED: Final = 2
_LINE_ENDS: Final = (10, 13)


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line and its box in points, from the foot of the page; ``hyphen`` says that its last word was parted."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    hyphen: bool = False


def lines_as_json(data: bytes) -> bytes:
    """The lines of each page, in the order in which the file holds them. Raises RefusalError with a sentence."""
    if len(data) > MOST_BYTES:
        raise RefusalError(f"The PDF is larger than {MOST_BYTES // 1_000_000} MB; nothing was read.")
    # Imported here, so that the parser is loaded nowhere but in the process that reads.
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == _WRONG_PASSWORD:
            raise RefusalError(
                "The PDF is protected by a password; save it without one, then try again."
            ) from error
        raise RefusalError("The file is not a PDF, or it is damaged.") from error
    if len(document) > MOST_PAGES:
        raise RefusalError(f"The PDF has more than {MOST_PAGES:,} pages; nothing was read.")
    pages: list[list[tuple[Any, ...]]] = []
    characters = 0
    for number in range(len(document)):
        try:
            page = document[number]
            text_page = page.get_textpage()
        except pypdfium2.PdfiumError as error:
            raise RefusalError(f"Page {number + 1} of the PDF is damaged; nothing was read.") from error
        characters += text_page.count_chars()
        if characters > MOST_CHARACTERS:
            raise RefusalError(f"The PDF has more than {MOST_CHARACTERS:,} characters; nothing was read.")
        pages.append([astuple(line) for line in _lines(text_page)])
        page.close()
    return json.dumps(pages).encode()


def _lines(text_page: Any) -> Iterator[PdfLine]:
    from pypdfium2 import raw  # noqa: PLC0415

    places: list[int] = []
    units: list[int] = []
    for place in range(text_page.count_chars()):
        unit = raw.FPDFText_GetUnicode(text_page, place)
        # A word that the line's end parts has this sign for its hyphen, and no line end behind it.
        hyphen = unit == _PARTED and raw.FPDFText_IsHyphen(text_page, place) == 1
        if not hyphen and unit not in _LINE_ENDS:
            places.append(place)
            units.append(unit)
            continue
        yield from _line(raw, text_page, places, units, hyphen)
        places, units = [], []
    yield from _line(raw, text_page, places, units, False)


def _line(raw: Any, text_page: Any, places: list[int], units: list[int], hyphen: bool) -> Iterator[PdfLine]:
    # Characters beyond the first plane may come as one number or as two.
    pairs = "".join(map(chr, units)).encode("utf-16-le", "surrogatepass")
    text = clean(pairs.decode("utf-16-le", "replace")).replace("\n", " ").strip()
    if hyphen:
        text += "-"
    if not text or not places:
        return
    shown = [place for place, unit in zip(places, units, strict=True) if not chr(unit).isspace()] or places
    first, middle, last = (_box(raw, text_page, shown[at]) for at in (0, len(shown) // 2, -1))
    yield PdfLine(text, first.left, last.right, middle.bottom, middle.top, hyphen)


def _box(raw: Any, text_page: Any, place: int) -> Any:
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text_page, place, byref(box))
    return box
