"""What holds for the window as a whole: names, room, contrast, undo, failures."""

import os
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from editor.archive import Archive
from editor.model.values import Person as Speaker
from editor.settings import TEXT_SIZES, Settings, TextSize
from editor.ui.controls.theme import DARK, LIGHT, Palette
from editor.ui.form.editors import PersonEditor, TextEditor
from editor.ui.office.office_dialog import OfficeDialog
from tests.ui.conftest import OpenWindow
from tests.ui.person import Answering, Person, document, new_response, open_sample, place, text

SMALL, LARGE = (1366, 768), (2560, 1440)


# --- names ---------------------------------------------------------------------------------------------


def nameless(within: QWidget) -> list[str]:
    """What the Tab key reaches and a screen reader could not name."""
    reached = (each for each in within.findChildren(QWidget) if each.isVisible())
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in reached
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not _spoken(each)
    ]


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_everything_that_takes_the_keyboard_has_a_name(person: Person) -> None:
    assert nameless(person.window) == []
    open_sample(person)
    assert nameless(person.window) == []
    person.window.edit_office()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OfficeDialog)
    assert nameless(dialog) == []
    dialog.reject()


def test_f6_goes_round_the_parts_of_the_window(person: Person) -> None:
    open_sample(person)
    visited = []
    for _ in range(5):
        person.press("F6")
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused)
    assert len(set(visited[:4])) == 4
    assert visited[4] is visited[0]


# --- room ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("size", "text_size"), list(product((SMALL, LARGE, (900, 700)), TEXT_SIZES)))
def test_nothing_runs_out_of_the_page(
    open_window: OpenWindow, size: tuple[int, int], text_size: TextSize
) -> None:
    person = open_window(Settings(text_size=text_size, theme="light"), size)
    assert outside(person.window) == []
    open_sample(person)
    QApplication.processEvents()
    shown = place(person)
    assert shown.page.width() <= shown.scroll_area.viewport().width()
    assert outside(person.window) == []
    assert clipped(person.window) == []


def outside(window: QWidget) -> list[str]:
    """Visible widgets that stand out sideways of what they are in."""
    found = []
    for each in window.findChildren(QWidget):
        parent = each.parentWidget()
        if not each.isVisible() or parent is None or each.isWindow() or not parent.isVisible():
            continue
        if each.x() < 0 or each.x() + each.width() > parent.width() + 1:
            found.append(
                f"{type(each).__name__} “{_spoken(each) or each.objectName()}” in {type(parent).__name__}"
            )
    return found


def clipped(window: QWidget) -> list[str]:
    """Labels that have less room than their words need."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        too_low = label.height() + 1 < needed
        too_narrow = not label.wordWrap() and label.width() + 1 < label.minimumSizeHint().width()
        if too_low or too_narrow:
            found.append(label.text())
    return found


def test_the_outline_folds_into_a_list_to_choose_from_where_room_is_short(open_window: OpenWindow) -> None:
    person = open_window(Settings(text_size="largest", theme="light"), SMALL)
    open_sample(person)
    outline = place(person).outline
    assert outline.drop_down.isVisible()
    assert not outline.list.isVisible()


def test_lines_of_text_are_of_a_good_length(person: Person) -> None:
    """60 to 75 characters: measured on the narrative's own width."""
    from editor.ui.form.rich_editor import RichEditor  # noqa: PLC0415

    open_sample(person)
    editor = place(person).page.editor("executive_summary")
    assert isinstance(editor, RichEditor)
    metrics = editor.text.fontMetrics()
    average = metrics.horizontalAdvance("The inspectors looked at how the force answers calls for help.") / 62
    assert 60 <= editor.text.viewport().width() / average <= 100


# --- colour --------------------------------------------------------------------------------------------


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2's definition, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    value = QColor(colour)
    red, green, blue = (linear(each) for each in (value.redF(), value.greenF(), value.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_and_borders_stand_out(palette: Palette) -> None:
    tints = (palette.accent, palette.published, palette.warning, palette.late, palette.sign_off)
    assert all(contrast(tint.ink, tint.ground) >= 4.5 for tint in tints)
    assert all(contrast(palette.ink, ground) >= 7 for ground in (palette.page, palette.ground, palette.hover))
    assert all(contrast(palette.secondary, ground) >= 4.5 for ground in (palette.page, palette.ground))
    assert contrast(palette.on_accent, palette.accent.ink) >= 4.5
    assert contrast(palette.border, palette.page) >= 3
    assert contrast(palette.ink, palette.accent.ground) >= 7


# --- undo ----------------------------------------------------------------------------------------------


def test_undo_goes_across_the_whole_form(person: Person) -> None:
    new_response(person)
    person.write("Custody")
    person.press("Tab")
    person.write("PEEL")
    person.press("Ctrl+Z")
    assert document(person).answer("series") is None
    person.press("Ctrl+Z")
    assert document(person).answer("inspection_title") is None
    person.press("Ctrl+Y", "Ctrl+Shift+Z")
    assert document(person).answer("inspection_title") == "Custody"
    assert document(person).answer("series") == "PEEL"
    assert text(person, "series").widget.text() == "PEEL"


def test_undo_in_a_persons_name_is_the_sessions(person: Person) -> None:
    new_response(person)
    editor = place(person).page.editor("force_response_by")
    assert isinstance(editor, PersonEditor)
    editor.focus()
    person.write("Robin Hale")
    assert document(person).answer("force_response_by") == Speaker("Robin Hale")
    person.press("Ctrl+Z")
    assert document(person).answer("force_response_by") is None
    assert editor.name.text() == ""


def test_a_no_break_space_survives_an_edit_of_its_field(person: Person) -> None:
    new_response(person)
    editor = text(person, "inspection_title")
    editor.show("Section 55")
    person.press("End")
    person.write("!")
    assert document(person).answer("inspection_title") == "Section 55!"


# --- text size and theme -------------------------------------------------------------------------------


def test_text_size_and_theme_change_without_touching_the_text(person: Person) -> None:
    open_sample(person)
    before = document(person).answers
    person.press("Ctrl++", "Ctrl++", "Ctrl+L", "Ctrl+-")
    assert document(person).answers == before
    assert person.window.settings.text_size == "large"
    assert person.window.look.palette == DARK
    assert not place(person).session.can_undo


def test_larger_text_leaves_the_caret_where_it_was(person: Person) -> None:
    new_response(person)
    person.write("Custody")
    person.press("Left", "Left", "Ctrl++")
    person.write("!")
    assert document(person).answer("inspection_title") == "Custo!dy"


def test_a_title_is_shown_as_it_is_and_never_as_markup(person: Person) -> None:
    new_response(person)
    person.write("<b>Custody</b><img src=x>")
    person.wait(
        lambda: "<b>Custody</b>" in " ".join(each.text() for each in person.window.findChildren(QLabel))
    )
    assert all(
        each.textFormat() == Qt.TextFormat.PlainText
        for each in person.window.findChildren(QLabel)
        if each.text()
    )


# --- the office ----------------------------------------------------------------------------------------


def test_the_office_profile_gives_the_form_its_words(person: Person, archive: Archive) -> None:
    person.window.edit_office()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OfficeDialog)
    person.wait(lambda: QApplication.activeWindow() is dialog)
    dialog.lines["force"].setFocus()
    person.write("Westvale Police")
    person.click(dialog.keep)
    assert archive.office.force == "Westvale Police"
    new_response(person)
    words = " ".join(each.text() for each in place(person).page.findChildren(QLabel))
    assert "Is Westvale Police quoted in the report?" in words


# --- failures ------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write where nobody may")
def test_a_folder_that_cannot_be_written_is_said_plainly(person: Person, archive: Archive) -> None:
    (archive.folder / "responses").chmod(0o500)
    new_response(person)
    person.write("Custody")
    person.window.desk.save()
    assert person.window.message.text.startswith("Not saved")
    (archive.folder / "responses").chmod(0o700)


def test_a_save_that_fails_keeps_the_text_and_is_tried_again(
    person: Person, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disk_full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    new_response(person)
    person.write("Custody")
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", disk_full)
        person.window.desk.save()
        assert "Not saved" in person.window.message.text
        assert "the disk is full" in person.window.message.text
        assert text(person, "inspection_title").widget.text() == "Custody"
    person.window.desk.save()
    assert any(each.title == "Custody" for each in archive.list())


def test_a_response_that_cannot_be_saved_is_not_closed(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disk_full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    new_response(person)
    person.write("Custody")
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", disk_full)
        person.press("Alt+Left")
        assert document(person).answer("inspection_title") == "Custody"
    person.press("Alt+Left")
    assert person.window.stack.currentWidget() is person.window.archive_place


def test_an_export_that_cannot_be_written_says_so(person: Person, dialogs: Answering, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "nowhere" / "out.docx"
    open_sample(person)
    person.press("Ctrl+E")
    assert "cannot write" in person.window.message.text
    assert not dialogs.path.exists()


def test_what_is_no_date_is_said_when_the_field_is_left(person: Person) -> None:
    new_response(person)
    person.press("Tab", "Tab")
    person.write("31 September 2026")
    words = visible(place(person).page)
    assert "Not a date" not in words
    person.press("Tab")
    assert "Not a date yet" in visible(place(person).page)
    assert document(person).answer("published_on") is None


def test_a_new_response_that_stays_empty_leaves_nothing_behind(person: Person, archive: Archive) -> None:
    count = len(archive.list())
    new_response(person)
    person.press("Alt+Left")
    assert len(archive.list()) == count


def visible(within: QWidget) -> str:
    return " ".join(each.text() for each in within.findChildren(QLabel) if each.isVisible())


def test_records_are_added_filled_moved_and_removed(person: Person) -> None:
    person.click(person.window.new_button)
    person.choose("Force statement")
    page = place(person).page
    from editor.ui.form.records_editor import RecordsEditor  # noqa: PLC0415

    quotations = page.editor("quotations")
    assert isinstance(quotations, RecordsEditor)
    for words in ("First", "Second"):
        person.scroll_to(quotations.add)
        person.click(quotations.add)
        person.write(words)
    assert [each.get("text") for each in document(person).answers["quotations"]] == ["First", "Second"]  # type: ignore[union-attr]
    up = next(
        each
        for each in quotations.widget.findChildren(QWidget)
        if each.accessibleName() == "Move Quotation 2 up"
    )
    person.scroll_to(up)
    person.click(up, QPoint(10, up.height() // 2))
    assert [each.get("text") for each in document(person).answers["quotations"]] == ["Second", "First"]  # type: ignore[union-attr]
    first = quotations.editor(0, "text")
    assert isinstance(first, TextEditor)
    assert first.widget.text() == "Second"
    person.press("Ctrl+Z", "Ctrl+Z")
    assert len(document(person).answers["quotations"]) >= 1  # type: ignore[arg-type]
