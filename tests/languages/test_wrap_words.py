"""The words that people see are put inside ``tr()``, and nothing else is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translations import calls
from wrap_words import is_words, main, wrapped


def body(*lines: str) -> str:
    return "\n".join(["def shown(count, when):", *(f"    {line}" for line in lines), ""])


def after(line: str) -> str:
    """The line, inside a function, once its words are wrapped."""
    return wrapped(body(line)).text.split("\n    ", 1)[1].rstrip("\n")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('label("Saved", "help")', 'label(tr("Saved"), "help")'),
        ('button("Keep", "outlined", run, name="Keep it")', 'button(tr("Keep"), "outlined", run, name=tr("Keep it"))'),
        ('box.setText(f"Saved {when}")', 'box.setText(tr("Saved {when}", when=when))'),
        ('box.setText(f"{count:,} of {len(all)}")', 'box.setText(tr("{count:,} of {all}", count=count, all=len(all)))'),
        ('box.setText(f"{a.x} or {b.x}")', 'box.setText(tr("{x} or {x2}", x=a.x, x2=b.x))'),
        ('box.setText("Open" if count else "Closed")', 'box.setText(tr("Open") if count else tr("Closed"))'),
        ('return "Nothing was found."', 'return tr("Nothing was found.")'),
        ('say("It says “no”: {braces}")', 'say(tr("It says “no”: {braces}"))'),
        ("label('with \"marks\"')", 'label(tr("with \\"marks\\""))'),
    ],
)  # fmt: skip
def test_what_is_shown_is_wrapped(line: str, told: str) -> None:
    assert after(line) == told


@pytest.mark.parametrize(
    "line",
    [
        'box.setObjectName("fieldLabel")',
        'label("", "help")',
        'label("–")',
        'button(words, "outlined", run)',
        'label(tr("Saved"), "help")',
        'icon("tick")',
        'return "tick"',
        'return f"{count}.docx"',
        'return "<b>bold words</b>"',
        'return f"<img src={count} height=90>"',
        'action("Ctrl+Shift+P")',
    ],
)
def test_what_the_program_reads_itself_is_left(line: str) -> None:
    assert after(line) == line


def test_kinds_that_are_compared_are_no_words() -> None:
    source = 'Kind = Literal["no limit"]\n\n\ndef of():\n    return "no limit"\n'
    assert wrapped(source).text == source


def test_words_of_a_module_and_plurals_are_left_to_a_person() -> None:
    done = wrapped(
        'NAMES = ("Keep it", "x")\n\n\ndef shown(n):\n    return f"{n} word{\'\' if n == 1 else \'s\'}"\n'
    )
    assert [line for line, _ in done.left] == [1, 5]
    assert done.wrapped == 0


def test_to_do_it_twice_changes_nothing_more() -> None:
    once = wrapped(body('label("Saved", "help")', 'say(f"Saved {when}")')).text
    assert wrapped(once).text == once


def test_days_are_said_in_the_language_of_the_window() -> None:
    done = wrapped("from editor.model.dates import format_day, parse_day\n")
    assert (
        done.text
        == "from editor.model.dates import parse_day\nfrom editor.ui.controls.days import format_day\n"
    )


def test_only_writing_changes_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:

    path = tmp_path / "a.py"
    path.write_text(body('label("Saved")'))
    before = path.read_text()
    assert main([str(path.parent)]) == 0
    assert "1 wrapped" in capsys.readouterr().out
    assert path.read_text() == before
    main([str(path.parent), "--write"])
    assert 'label(tr("Saved"))' in path.read_text()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_every_text_is_found_again_as_it_was(text: str) -> None:
    told = wrapped(body(f"label({text!r})")).text
    assert calls(told, "a.py") == ([(text, "")] if is_words(text) else [])
