"""Lists as CSV."""

import csv
import io
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.output.sheet import Cell, guarded, sheet_csv


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_days_times_numbers_and_nothing() -> None:
    at = datetime.fromisoformat("2026-11-23T14:02:31+00:00")
    rows: list[list[Cell]] = [["Custody", date(2026, 9, 3), at, 56, None]]
    assert read(sheet_csv(("Title", "Day", "Changed", "Days", "State"), rows)) == [
        ["Title", "Day", "Changed", "Days", "State"],
        ["Custody", "2026-09-03", "2026-11-23T14:02+00:00", "56", ""],
    ]


def test_a_spreadsheet_reads_welsh() -> None:
    data = sheet_csv(("Title",), [["Tŷ’r Heddlu"]])
    assert data.startswith(b"\xef\xbb\xbf")
    assert "Tŷ’r Heddlu" in data.decode("utf-8-sig")


@pytest.mark.parametrize("title", ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "|calc", "%0A"])
def test_no_title_becomes_a_formula(title: str) -> None:
    assert guarded(title) == f"'{title}"


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2)))
def test_what_was_shown_is_read_back_with_at_most_an_apostrophe_before_it(rows: list[list[str]]) -> None:
    (_, *found) = read(sheet_csv(("a", "b"), rows))
    shown = [[each.replace("\0", "") for each in row] for row in rows]
    assert [[cell.removeprefix("'") for cell in row] for row in found] == [
        [cell.removeprefix("'") for cell in row] for row in shown
    ]
    assert not any(cell.lstrip().startswith(tuple("=+-@")) for row in found for cell in row)
