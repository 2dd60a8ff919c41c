"""What ``show --json`` tells of a response is what ``new`` takes: the same answers come back."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.model.answers_json import answers_to_json
from forms.schema import FormDefinition
from tests.builders import every_kind_form, shipped_form
from tests.command_line import Office
from tests.strategies import answers, dirty_texts

FORMS = [shipped_form("pcc-response"), shipped_form("force-statement"), every_kind_form()]


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    with TemporaryDirectory() as folder:
        yield Office(Path(folder) / "archive").with_own_form()


def drawn(form: FormDefinition) -> st.SearchStrategy[tuple[FormDefinition, Any]]:
    return answers(form).map(lambda drawn: (form, answers_to_json(drawn)))


@settings(max_examples=25)
@given(case=st.sampled_from(FORMS).flatmap(drawn))
def test_answers_come_back_as_they_went_in(office: Office, case: tuple[FormDefinition, Any]) -> None:
    form, given_answers = case
    shown = office.answers(office.new(form.id, **given_answers))
    assert shown == given_answers
    assert list(shown) == [field.id for field in form.fields]
    assert office.answers(office.new(form.id, **shown)) == shown


@settings(max_examples=25)
@given(text=dirty_texts())
def test_whatever_text_comes_in_settles_at_once(office: Office, text: str) -> None:
    shown = office.answers(office.new(inspection_title=text, pcc_comment=text))
    assert office.answers(office.new(**shown)) == shown


@settings(max_examples=15)
@given(case=st.sampled_from(FORMS).flatmap(drawn))
def test_setting_all_answers_makes_another_response_the_same(
    office: Office, case: tuple[FormDefinition, Any]
) -> None:
    form, given_answers = case
    id = office.new(form.id)
    assert office.set(id, **given_answers).status == 0
    assert office.answers(id) == given_answers
