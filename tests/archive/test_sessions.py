"""A session with a real archive behind it: what is typed is saved over what it comes from, and nothing else."""

import pytest

from editor.archive import Archive, Conflict
from editor.model.document import Document
from editor.model.edits import Place, SetAnswer
from editor.session import Session
from tests.archive.archives import retitled, titled


def session(archive: Archive, document: Document) -> Session:
    definition = archive.catalogue.get(document.form, document.form_version)
    return Session(document, definition, archive.save)


def typed(open_session: Session, title: str) -> None:
    open_session.edit(SetAnswer(Place("inspection_title"), title))


def test_saves_follow_one_another_and_an_undo_is_saved_as_well(archive: Archive) -> None:
    writing = session(archive, titled("a"))
    writing.save()
    typed(writing, "b")
    writing.save()
    writing.undo()
    writing.save()
    stored = archive.load(writing.document.id)
    assert (stored.answer("inspection_title"), stored.revision) == ("a", 3)


def test_what_was_saved_elsewhere_is_not_written_over_however_often_it_is_tried(archive: Archive) -> None:
    writing = session(archive, archive.save(titled("a")))
    theirs = archive.save(retitled(writing.document, "theirs"))
    typed(writing, "ours")
    for _ in range(3):
        with pytest.raises(Conflict):
            writing.save()
    assert archive.load(theirs.id) == theirs
    assert writing.dirty
    assert len(archive.versions(theirs.id)) == 2


def test_a_save_by_hand_after_autosave_keeps_a_version(archive: Archive) -> None:
    writing = session(archive, titled("a"))
    writing.save()
    writing.save(keep="named")
    writing.save(keep="named")
    assert [each.reason for each in archive.versions(writing.document.id)] == ["named"]
