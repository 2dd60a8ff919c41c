"""The office-use boxes follow the copies and the publication that are recorded."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.document import Document
from editor.model.edits import InsertRecord, Place, RemoveRecord, SetAnswer, SetAnswers, apply
from editor.model.follow import followed
from editor.model.values import Answers, Record, Tick
from tests.builders import answers_of, every_kind, every_kind_form, pcc_response, shipped_form

FORM = shipped_form("pcc-response")
HOME_OFFICE, WEBSITE = "forwarded_home_office", "published_website"
SENT = {"copy_to": "Home Office", "copy_on": "2026-11-22"}
DAY = answers_of(FORM, publication_on="2026-11-22")["publication_on"]


def after(document: Document, **changes: Any) -> Document:
    """The document after somebody changed these answers in one go."""
    return apply(document, SetAnswers({key: answers_of(FORM, **changes)[key] for key in changes}), FORM)


def test_the_box_follows_the_copy_to_the_home_office() -> None:
    assert after(pcc_response(), copies=[SENT]).answer(HOME_OFFICE) == Tick(True, DAY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "to", ["Home Office", "the HOME  SECRETARY", "Secretary of State for the Home Department"]
)
def test_the_home_office_by_every_name(to: str) -> None:
    assert after(pcc_response(), copies=[{**SENT, "copy_to": to}]).answer(HOME_OFFICE) is not None


@pytest.mark.parametrize(
    "copy",
    [{"copy_to": "HMICFRS", "copy_on": "2026-11-22"}, {"copy_to": "Home Office"}, {"copy_on": "2026-11-22"}],
)
def test_no_other_copy_ticks_it_and_none_unticks_it(copy: dict[str, str]) -> None:
    assert after(pcc_response(), copies=[copy]).answer(HOME_OFFICE) is None


def test_a_copy_is_recorded_as_it_is_typed() -> None:
    document = apply(pcc_response(), InsertRecord("copies", 0), FORM)
    document = apply(document, SetAnswer(Place("copies", 0, "copy_on"), DAY), FORM)
    assert document.answer(HOME_OFFICE) is None
    document = apply(document, SetAnswer(Place("copies", 0, "copy_to"), "Home Office"), FORM)
    assert document.answer(HOME_OFFICE) == Tick(True, DAY)  # type: ignore[arg-type]
    assert apply(document, RemoveRecord("copies", 0), FORM).answer(HOME_OFFICE) is None


def test_of_several_copies_the_first_day_counts() -> None:
    copies = [{**SENT, "copy_on": "2026-12-01"}, SENT]
    assert after(pcc_response(), copies=copies).answer(HOME_OFFICE) == Tick(True, DAY)  # type: ignore[arg-type]


def test_the_box_follows_the_day_of_publication_and_its_correction() -> None:
    published = after(pcc_response(), publication_on="2026-11-22")
    assert published.answer(WEBSITE) == Tick(True, DAY)  # type: ignore[arg-type]
    corrected = after(published, publication_on="2026-11-23").answer(WEBSITE)
    assert isinstance(corrected, Tick)
    assert corrected.on is not None
    assert corrected.on.day == 23


def test_what_is_taken_back_is_unknown_and_not_no() -> None:
    published = after(pcc_response(), publication_on="2026-11-22")
    assert after(published, publication_on=None).answer(WEBSITE) is None


def test_a_box_ticked_by_hand_stays() -> None:
    ticked = pcc_response(forwarded_home_office={"done": True}, published_website={"done": False})
    edited = after(ticked, series="PEEL", copies=[{"copy_to": "Home Office"}])
    assert (edited.answer(HOME_OFFICE), edited.answer(WEBSITE)) == (Tick(True), Tick(False))


def test_a_box_that_somebody_changed_since_is_not_taken_back() -> None:
    published = after(pcc_response(), publication_on="2026-11-22")
    by_hand = after(published, published_website={"done": False})
    assert after(by_hand, publication_on=None).answer(WEBSITE) == Tick(False)


def test_a_form_without_copies_has_nothing_to_follow() -> None:
    form = every_kind_form()
    document = every_kind(hullscraped={"done": True})
    assert followed(document.answers, {**document.answers, "brigname": "X"}, form) == {}


DAYS = st.none() | st.dates()
ROWS = st.lists(st.tuples(st.sampled_from([None, "Home Office", "HMICFRS"]), DAYS), max_size=3)
TICKS = st.none() | st.builds(Tick, st.none() | st.booleans(), DAYS)


@st.composite
def recorded(draw: st.DrawFn) -> Answers:
    """Any copies and publication, and boxes that agree with them or do not."""
    rows = [Record({"copy_to": to, "copy_on": on}) for to, on in draw(ROWS)]
    boxes = {HOME_OFFICE: draw(TICKS), WEBSITE: draw(TICKS)}
    return {"copies": tuple(rows), "publication_on": draw(DAYS), "series": draw(st.text()), **boxes}


@given(recorded(), recorded())
def test_following_is_done_once_and_never_says_no(before: Answers, now: Answers) -> None:
    changes = followed(before, now, FORM)
    assert changes.keys() <= {HOME_OFFICE, WEBSITE}
    assert all(each is None or (isinstance(each, Tick) and each.done is True) for each in changes.values())
    assert followed(now, {**now, **changes}, FORM) == {}


@given(recorded(), st.text())
def test_other_edits_leave_the_boxes(answers: Answers, series: str) -> None:
    assert followed(answers, {**answers, "series": series}, FORM) == {}
