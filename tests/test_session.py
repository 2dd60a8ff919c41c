"""One open document: undo and redo, what merges, and a save that fails."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.archive import Reason
from editor.model.document import Document
from editor.model.edits import Edit, InsertRecord, MoveRecord, Place, RemoveRecord, SetAnswer
from editor.model.history import History
from editor.model.locking import LockedTextError
from editor.model.values import Records, Tick
from editor.model.workflow import Step
from editor.session import Change, Session
from tests.builders import NOW, every_kind, every_kind_form, pcc_response, shipped_form


@dataclass
class Desk:
    """A session with a clock that stands still until told, and a shelf that takes what is saved."""

    document: Document = field(default_factory=every_kind)
    seconds: float = 0.0
    shelf: list[Document] = field(default_factory=list)
    kept: list[Reason | None] = field(default_factory=list)
    full: bool = False
    heard: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.session = Session(self.document, every_kind_form(), self._save, lambda: self.seconds)
        self.session.listen(self.heard.append)

    def _save(self, document: Document, keep: Reason | None) -> Document:
        if self.full:
            raise OSError("no space left")
        self.kept.append(keep)
        self.shelf.append(replace(document, revision=document.revision + 1))
        return self.shelf[-1]

    def type(self, *words: str, into: str = "brigname", pause: float = 0.1) -> None:
        """Let each of ``words`` be the whole text of the field, one after the other."""
        for each in words:
            self.seconds += pause
            self.session.edit(SetAnswer(Place(into), each))

    def answer(self, field_id: str = "brigname") -> Any:
        return self.session.document.answer(field_id)


@pytest.fixture
def desk() -> Desk:
    return Desk()


# --- undo and redo ---------------------------------------------------------------------------------------


def test_keystrokes_in_one_place_are_undone_together(desk: Desk) -> None:
    desk.type("S", "Se", "Sea")
    desk.session.undo()
    assert desk.answer() is None
    assert not desk.session.can_undo
    desk.session.redo()
    assert desk.answer() == "Sea"


def test_a_pause_begins_a_new_step(desk: Desk) -> None:
    desk.type("Sea")
    desk.type("Sea Holly", pause=1.2)
    desk.session.undo()
    assert desk.answer() == "Sea"


def test_long_writing_without_a_pause_is_one_step(desk: Desk) -> None:
    desk.type(*("x" * count for count in range(1, 30)), pause=1.1)
    desk.session.undo()
    assert desk.answer() is None


def test_another_place_begins_a_new_step(desk: Desk) -> None:
    desk.type("Sea")
    desk.type("Gulls", into="mastnotes")
    desk.type("Sea Holly")
    desk.session.undo()
    assert (desk.answer(), desk.answer("mastnotes")) == ("Sea", "Gulls")
    desk.session.undo()
    assert (desk.answer(), desk.answer("mastnotes")) == ("Sea", None)


def test_another_record_is_another_place(desk: Desk) -> None:
    for number in (0, 1):
        desk.session.edit(InsertRecord("hailings", number))
    for number in (0, 1):
        desk.session.edit(SetAnswer(Place("hailings", number, "shouted"), "Ahoy"))
    desk.session.undo()
    assert [record.get("shouted") for record in desk.answer("hailings")] == ["Ahoy", None]


def test_inserting_two_records_is_two_steps(desk: Desk) -> None:
    desk.session.edit(InsertRecord("hailings", 0))
    desk.session.edit(InsertRecord("hailings", 0))
    desk.session.undo()
    assert len(desk.answer("hailings")) == 1


def test_writing_after_an_undo_does_not_merge_with_what_is_left(desk: Desk) -> None:
    desk.type("Sea")
    desk.type("Sea Holly", pause=5)
    desk.session.undo()
    desk.type("Sea Thrift")
    assert not desk.session.can_redo
    desk.session.undo()
    assert desk.answer() == "Sea"


def test_writing_after_a_redo_is_a_step_of_its_own(desk: Desk) -> None:
    desk.type("Sea")
    desk.session.undo()
    desk.session.redo()
    desk.type("Sea Holly")
    desk.session.undo()
    assert desk.answer() == "Sea"


def test_an_edit_that_changes_nothing_leaves_no_trace(desk: Desk) -> None:
    desk.session.edit(SetAnswer(Place("brigname"), None))
    assert not desk.session.can_undo
    assert not desk.heard


def test_an_edit_that_is_refused_leaves_no_trace(desk: Desk) -> None:
    with pytest.raises(KeyError):
        desk.session.edit(SetAnswer(Place("unheardof"), "x"))
    assert not desk.session.can_undo
    assert not desk.heard


def test_undo_and_redo_at_the_ends_do_nothing(desk: Desk) -> None:
    desk.session.undo()
    desk.session.redo()
    assert not desk.heard


def test_the_oldest_of_very_many_steps_are_let_go() -> None:
    start = every_kind()
    history = History(start)
    for number in range(1100):
        history = history.record(start.with_answers({"brigname": str(number)}), number, number)
    assert len(history.past) == 1000
    assert history.past[0].document.answer("brigname") == "99"


@st.composite
def edits(draw: st.DrawFn, document: Document) -> Edit:
    """Some edit that ``document`` can take."""
    count = len(cast("Records", document.answer("hailings")))
    possible: list[Edit] = [
        SetAnswer(Place("brigname"), draw(st.sampled_from(("a", "b", None)))),
        SetAnswer(Place("seaworthy"), draw(st.sampled_from((True, False, None)))),
        InsertRecord("hailings", draw(st.integers(0, count))),
    ]
    if count:
        number, to = draw(st.integers(0, count - 1)), draw(st.integers(0, count - 1))
        possible += [
            RemoveRecord("hailings", number),
            MoveRecord("hailings", number, to),
            SetAnswer(Place("hailings", number, "shouted"), draw(st.sampled_from(("a", "b")))),
        ]
    return draw(st.sampled_from(possible))


@given(st.data())
def test_undoing_all_and_redoing_all_brings_everything_back(data: st.DataObject) -> None:
    desk = Desk()
    for _ in range(data.draw(st.integers(1, 12))):
        desk.seconds += data.draw(st.sampled_from((0.1, 5.0)))
        desk.session.edit(data.draw(edits(desk.session.document)))
    forward = [desk.session.document]
    while desk.session.can_undo:
        desk.session.undo()
        forward.insert(0, desk.session.document)
    assert forward[0] == desk.document
    backward = [desk.session.document]
    while desk.session.can_redo:
        desk.session.redo()
        backward.append(desk.session.document)
    assert backward == forward


# --- listening -------------------------------------------------------------------------------------------


def test_listeners_hear_where_and_by_whom(desk: Desk) -> None:
    before = desk.session.document
    desk.session.edit(SetAnswer(Place("brigname"), "Sea"), source="the title's line")
    after = desk.session.document
    assert desk.heard == [Change(before, after, Place("brigname"), "the title's line")]


def test_undo_and_redo_tell_the_place_where_the_caret_belongs(desk: Desk) -> None:
    desk.type("Sea")
    desk.session.edit(InsertRecord("hailings", 0))
    desk.heard.clear()
    for move in (desk.session.undo, desk.session.undo, desk.session.redo, desk.session.redo):
        move()
    assert [change.place for change in desk.heard] == [
        Place("hailings"),
        Place("brigname"),
        Place("brigname"),
        Place("hailings"),
    ]
    assert all(change.source is None for change in desk.heard)
    assert [change.after for change in desk.heard[:-1]] == [change.before for change in desk.heard[1:]]


# --- saving ----------------------------------------------------------------------------------------------


def test_a_new_document_is_stored_even_before_anything_is_typed(desk: Desk) -> None:
    assert not desk.session.dirty
    assert desk.session.save()
    assert not desk.session.save()
    assert [each.revision for each in desk.shelf] == [1]


def test_a_save_counts_the_revision_on_and_gives_the_time(desk: Desk) -> None:
    at = datetime(2026, 3, 2, 14, 2, tzinfo=UTC)
    desk.type("Sea")
    desk.session.save(at)
    desk.type("Sea Holly")
    desk.session.save(at.replace(minute=3))
    assert [(each.revision, each.changed.minute, each.answer("brigname")) for each in desk.shelf] == [
        (1, 2, "Sea"),
        (2, 3, "Sea Holly"),
    ]
    assert desk.session.saved == desk.shelf[-1]


def test_a_failed_save_leaves_everything_and_stays_dirty(desk: Desk) -> None:
    desk.type("Sea")
    desk.full = True
    with pytest.raises(OSError, match="no space"):
        desk.session.save()
    assert desk.session.dirty
    assert desk.answer() == "Sea"
    assert desk.session.saved == desk.document
    desk.full = False
    saves = [desk.session.save(), desk.session.save()]
    assert saves == [True, False]
    assert [each.revision for each in desk.shelf] == [1]


def test_undoing_what_was_saved_is_dirty_and_redoing_it_is_not(desk: Desk) -> None:
    desk.type("Sea")
    desk.session.save()
    seen = []
    for move in (desk.session.undo, desk.session.redo):
        move()
        seen.append(desk.session.dirty)
    assert seen == [True, False]


def test_who_has_stopped_listening_hears_no_more() -> None:
    session = Session(pcc_response(), shipped_form("pcc-response"), lambda document, _keep: document)
    heard: list[Change] = []
    stop = session.listen(heard.append)
    session.edit(SetAnswer(Place("series"), "PEEL"))
    stop()
    session.edit(SetAnswer(Place("series"), "Custody"))
    assert len(heard) == 1


def test_a_save_by_hand_keeps_what_autosave_has_stored_and_keeps_it_once(desk: Desk) -> None:
    desk.type("Sea")
    desk.session.save()
    saves = [desk.session.save(keep="named"), desk.session.save(keep="named"), desk.session.save()]
    assert saves == [True, False, False]
    assert desk.kept == [None, "named"]


def test_a_save_that_only_keeps_is_no_change(desk: Desk) -> None:
    desk.type("Sea")
    desk.session.save(datetime(2026, 3, 2, tzinfo=UTC))
    desk.session.save(datetime(2026, 3, 3, tzinfo=UTC), keep="step")
    assert [each.changed.day for each in desk.shelf] == [2, 2]


# --- signed off ------------------------------------------------------------------------------------------


SIGNED = Step("signed_off", "Morgan", NOW)


def signed(*edits: tuple[str, Any], **answers: Any) -> Session:
    """A session of a response that was signed off after these edits."""
    session = Session(pcc_response(**answers), shipped_form("pcc-response"), lambda document, _: document)
    for field_id, value in edits:
        session.edit(SetAnswer(Place(field_id), value))
    session.acknowledge(replace(session.document, revision=2, steps=(SIGNED,)))
    return session


def test_signed_off_text_is_not_edited() -> None:
    session = signed(inspection_title="Custody")
    with pytest.raises(
        LockedTextError, match="signed off, so “Series” cannot be changed; reopen it as a draft"
    ):
        session.edit(SetAnswer(Place("series"), "PEEL"))
    assert (session.document.answer("series"), session.dirty) == (None, False)


def test_nor_undone_and_redone() -> None:
    session = signed(("series", "PEEL"))
    assert not session.can_undo
    session.undo()
    assert session.document.answer("series") == "PEEL"


def test_what_stays_open_is_edited_and_undone_while_the_text_is_locked() -> None:
    session = signed()
    session.edit(SetAnswer(Place("publication_on"), NOW.date()))
    assert session.document.answer("published_website") == Tick(True, NOW.date())
    session.undo()
    assert (session.document.answer("publication_on"), session.can_redo) == (None, True)


def test_what_is_undone_is_never_a_step() -> None:
    session = signed(("series", "PEEL"))
    session.acknowledge(
        replace(session.document, revision=3, steps=(SIGNED, Step("draft", "Sam", NOW, "Why")))
    )
    session.undo()
    assert session.document.answer("series") is None
    assert session.document.state == "draft"
    to_save = session.to_save(NOW)
    assert to_save is not None
    assert [each.state for each in to_save.steps] == ["signed_off", "draft"]
