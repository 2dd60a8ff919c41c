"""The walk over answers: each stands once, at the place under which edits know it."""

from dataclasses import replace

from hypothesis import given

from editor.model.edits import main_text
from editor.model.placed import WRITTEN, placed_answers, written_answers
from editor.model.values import Answers
from forms.schema import RecordsField
from tests.builders import every_kind, every_kind_form
from tests.strategies import answers

FORM = every_kind_form()


@given(answers(FORM))
def test_each_answer_stands_at_its_place(given_answers: Answers) -> None:
    document = replace(every_kind(), answers=given_answers)
    found = list(placed_answers(document, FORM))
    assert [main_text(document, each.place) for each in found] == [each.value for each in found]
    assert len({each.place for each in found}) == len(found)


@given(answers(FORM))
def test_an_answer_in_a_record_knows_both(given_answers: Answers) -> None:
    for each in placed_answers(replace(every_kind(), answers=given_answers), FORM):
        field = FORM.field(each.place.field)
        if isinstance(field, RecordsField):
            assert each.whole is field and each.record is not None
            assert each.record.get(each.field.id) == each.value
        else:
            assert (each.whole, each.record, each.field) == (None, None, field)


def test_only_words_that_a_person_wrote_are_written() -> None:
    document = every_kind()
    written = {each.place for each in written_answers(document, FORM)}
    assert {type(each.field) for each in written_answers(document, FORM)} == set(WRITTEN)
    assert written < {each.place for each in placed_answers(document, FORM)}
