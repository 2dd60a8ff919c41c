"""A table for spreadsheets, as CSV: what a list shows, row by row."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final

# What a spreadsheet takes for the beginning of a formula, also in its full-width forms (OWASP, CSV injection).
_FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠|%")

Cell = str | date | datetime | int | None


def sheet_csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """UTF-8 with its mark, so that Excel reads Welsh; days as ISO dates; no cell is ever a formula."""
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    writer.writerow(headings)
    for row in rows:
        writer.writerow([_words(each) for each in row])
    return target.getvalue().encode("utf-8-sig")


def _words(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return cell.isoformat(timespec="minutes")
        case date():
            return cell.isoformat()
        case int():
            return str(cell)
        case _:
            return guarded(cell)


def guarded(text: str) -> str:
    """``text`` as no spreadsheet takes for a formula: an apostrophe before what would begin one."""
    text = text.replace("\0", "")
    starts = text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA)
    return f"'{text}" if starts else text
