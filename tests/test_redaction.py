"""What a report of a fault tells, and what it never tells."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import editor
from editor.redaction import error_report, fault_report, short_place, without_words

NOW = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)
SECRET = "Constable Arnold of Northmoor"


def report_of(raising: object) -> str:
    try:
        raising()  # type: ignore[operator]
    except (ValueError, OSError, KeyError) as error:
        return error_report(error, error.__traceback__, NOW)
    raise AssertionError


def fails() -> None:
    secret = SECRET
    raise ValueError(f"cannot read {secret}")


def fails_in_turn() -> None:
    try:
        fails()
    except ValueError as error:
        raise KeyError(SECRET) from error


def test_it_tells_the_kind_and_the_place_and_not_a_word_of_the_text() -> None:
    report = report_of(fails)
    assert "ValueError" in report
    assert "test_redaction.py" in report and " fails" in report
    assert SECRET not in report
    assert "Arnold" not in report


def test_what_caused_it_is_told_too() -> None:
    report = report_of(fails_in_turn)
    assert report.index("KeyError") < report.index("ValueError")
    assert SECRET not in report


def test_a_failure_of_the_system_keeps_its_number_alone() -> None:
    def full() -> None:
        raise OSError(28, "No space left", f"/home/{SECRET}/x")

    report = report_of(full)
    assert "OSError 28" in report
    assert SECRET not in report


def test_it_begins_with_version_system_and_time() -> None:
    head = report_of(fails).splitlines()[0]
    assert editor.__version__ in head and "2026-11-23T14:02:00" in head


@pytest.mark.parametrize(
    ("path", "short"),
    [
        ("/home/arnold/editor/checkout/editor/ui/desk.py", "editor/ui/desk.py"),
        (r"C:\Users\arnold\app\editor\archive\codec.py", "editor/archive/codec.py"),
        ("/home/arnold/.venv/lib/python3.11/site-packages/docx/api.py", "docx"),
        ("/usr/lib/python3.11/json/decoder.py", "decoder.py"),
        ("/home/arnold/secret", "…"),
    ],
)
def test_a_place_says_nothing_of_the_machine(path: str, short: str) -> None:
    assert short_place(path) == short


def test_a_dump_of_a_dead_process_is_shortened_the_same_way() -> None:
    dump = (
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f39 (most recent call first):\n"
        '  File "/home/arnold/app/editor/ui/tour.py", line 107 in leave\n'
        f"  something of {SECRET}\n"
        "Extension modules: lxml.etree (total: 1)\n"
    )
    lines = fault_report(dump, NOW).splitlines()[1:]
    assert lines == [
        "Fatal Python error: Segmentation fault",
        "Current thread",
        "    editor/ui/tour.py:107 leave",
    ]


def test_a_message_of_qt_loses_what_may_be_somebodys() -> None:
    told = without_words(f'QFont: cannot open "/home/arnold/{SECRET}.ttf" in /home/arnold/fonts (code 3)')
    assert told.startswith("QFont: cannot open “…” in …")
    assert "arnold" not in told.casefold()


@given(st.text())
def test_quoted_text_never_stays(text: str) -> None:
    inside = text.replace('"', "").replace("\n", " ")
    secret = f"Zyx{inside}Zyx"
    assert "Zyx" not in without_words(f'Qt: could not parse "{secret}"')
