"""What people call a record."""

from types import MappingProxyType

import pytest
from hypothesis import given

from editor.model.records import record_name
from editor.model.values import Record, SubValue
from forms.schema import ChoiceField, DateField, Option, RecordsField, TextField
from tests.builders import NORTHMOOR
from tests.strategies import texts

KIND = ChoiceField(id="kind", label="Kind", options=(Option("rec", "Wish of {force}"), Option("afi", "Hope")))
FIELDS = (
    KIND,
    DateField(id="day", label="Day"),
    TextField(id="number", label="No"),
    TextField(id="text", label="T"),
)


def name(naming: str = "", **values: SubValue) -> str:
    field = RecordsField(id="r", label="R", singular="Wish", naming=naming, fields=FIELDS)
    return record_name(field, Record(MappingProxyType(values)), 2, NORTHMOOR.fill)


@pytest.mark.parametrize(
    ("naming", "values", "called"),
    [
        ("", {}, "Wish 2"),
        ("", {"number": "7", "text": "Words"}, "7"),
        ("", {"number": " \n", "text": "Words"}, "Wish 2"),
        ("", {"number": "a\n b"}, "a b"),
        ("{kind} {number}", {"kind": "rec", "number": "10 and 22"}, "Wish of Northmoor Police 10 and 22"),
        ("{kind} {number}", {"kind": "afi"}, "Hope"),
        ("{kind} {number}", {"number": "7"}, "7"),
        ("{kind} {number}", {}, "Wish 2"),
        ("{text}", {"text": " two\nlines "}, "two lines"),
        ("{text}", {"text": "{number} {force} {"}, "{number} {force} {"),
        ("{{{number}}}", {"number": "7"}, "{7}"),
    ],
)
def test_a_record_is_called_by_its_naming_or_its_first_text_or_its_place(
    naming: str, values: dict[str, SubValue], called: str
) -> None:
    assert name(naming, **values) == called


@given(texts(), texts())
def test_every_record_has_a_name_on_one_line(number: str, text: str) -> None:
    for naming in ("", "{kind} {number}", "{text}"):
        called = name(naming, number=number or None, text=text or None)
        assert called.strip()
        assert called == " ".join(called.split())
