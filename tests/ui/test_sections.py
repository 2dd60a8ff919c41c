"""A page comes section by section, from its top; what is asked for is there at once, and nothing moves."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from editor.session import Session
from editor.ui.form.page import FormPage
from editor.ui.form.rich_editor import RichEditor
from tests.builders import pcc_response, shipped_form
from tests.ui.person import Person, new_response, place
from tests.ui.writing import LOOK, NoFiles

FORM = shipped_form("pcc-response")


def begin() -> FormPage:
    """A page of many sections that no turn of the event loop has passed over."""
    return FormPage(Session(pcc_response(), FORM, lambda saved, _keep: saved), LOOK, NoFiles())


def here(page: FormPage) -> list[str]:
    return [view.section.id for view in page._sections.here]


def test_what_is_there_from_the_start_ends_with_the_first_field_to_fill_in() -> None:
    assert here(begin()) == ["letter", "details"]


def test_each_turn_of_the_event_loop_brings_one_more() -> None:
    page = begin()
    for count in range(3, len(FORM.sections) + 1):
        QApplication.processEvents()
        assert here(page) == [each.id for each in FORM.sections[:count]]


def test_a_field_that_is_asked_for_comes_at_once_with_all_above_it() -> None:
    page = begin()
    section = FORM.sections[3]
    page.editor(section.fields[0].id)
    assert here(page) == [each.id for each in FORM.sections[:4]]


def test_a_field_that_there_is_not_is_not_looked_for() -> None:
    page = begin()
    with pytest.raises(KeyError):
        page.editor("no such field")
    assert len(here(page)) == 2


def test_all_can_be_asked_for() -> None:
    page = begin()
    page.complete()
    assert here(page) == [each.id for each in FORM.sections]


def test_what_is_there_stays_where_it_is_while_others_come(person: Person) -> None:
    new_response(person)
    page = place(person).page
    title = page.editor("inspection_title").widget
    before = title.mapTo(page, QPoint(0, 0)), title.size()
    person.wait(lambda: len(here(page)) == len(FORM.sections))
    assert (title.mapTo(page, QPoint(0, 0)), title.size()) == before


def test_the_walk_through_the_spelling_sees_all_sections_at_once(person: Person) -> None:
    new_response(person)
    page = place(person).page
    person.window.desks.writing.walk()
    assert here(page) == [each.id for each in FORM.sections]


def test_a_text_is_marked_as_soon_as_its_section_has_come(person: Person) -> None:
    new_response(person)
    summary = place(person).page.editor("executive_summary")
    tools = person.window.desks.writing.tools
    assert isinstance(summary, RichEditor) and tools is not None
    assert summary.text in tools.marks._marks
