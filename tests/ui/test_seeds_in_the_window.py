"""The two published documents, entered at the real window: typed where a person types, pasted where they paste."""

from typing import Any

from PySide6.QtWidgets import QApplication

from editor.archive import Archive
from editor.model.answers_json import read_answers
from editor.model.beginning import begun
from editor.model.document import Document
from editor.model.jsonreading import Node
from editor.ui.form.editors import DateEditor, PersonEditor, TextEditor
from editor.ui.form.records_editor import RecordsEditor
from editor.ui.form.rich_editor import RichEditor
from tests.test_seeds import Seed, force_statement, pcc_response
from tests.ui.conftest import NOW
from tests.ui.person import Person, document, paste, place


def test_the_pcc_response_is_entered_whole(person: Person, archive: Archive) -> None:
    seed = pcc_response()
    person.press("Ctrl+N", "Return")
    assert enter(person, archive, seed).answers == answers_of(person, seed)


def test_the_force_statement_is_entered_whole(person: Person, archive: Archive) -> None:
    seed = force_statement()
    person.press("Ctrl+N", "Down", "Return")
    assert enter(person, archive, seed).answers == answers_of(person, seed)


def enter(person: Person, archive: Archive, seed: Seed) -> Document:
    """Fill in every answer of ``seed``, leave, and give what the archive then holds."""
    for field, answer in seed.answers.items():
        fill(person, field, answer)
    made = document(person).id
    person.press("Alt+Left")
    return archive.load(made)


def fill(person: Person, field: str, answer: Any) -> None:
    editor = place(person).page.editor(field)
    match editor:
        case RecordsEditor():
            for record in answer:
                person.scroll_to(editor.add)
                person.click(editor.add)
                paste_here(person, record["text"])
        case DateEditor() | TextEditor():
            editor.focus()
            person.write(answer)
        case PersonEditor():
            editor.focus()
            person.write(answer["name"])
            person.press("Tab")
            person.write(answer["role"])
        case RichEditor():
            editor.focus()
            paste_here(person, answer)
        case _:
            raise AssertionError(field)
    QApplication.processEvents()


def paste_here(person: Person, text: str) -> None:
    paste(text)
    person.press("Ctrl+V")


def answers_of(person: Person, seed: Seed) -> Any:
    """The answers as the command line would read them: both ways must come to the same document."""
    archive = person.window.archive
    definition = archive.catalogue.newest(seed.form)
    given = read_answers(definition, Node(seed.answers))
    return begun(definition, archive.office, archive.rules, NOW, given).answers
