"""An export in an office's own template comes back: the template's words are nobody's change."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import docx
import pytest

from editor.importing.returned import Returned, compare_returned
from editor.output import to_word
from forms.schema import FormDefinition
from tests.builders import NOW, northmoor_two_reports, shipped_form
from tests.output.office_templates import branded, half_tagged, letterhead, of_other_styles, saved

FORM = shipped_form("pcc-response")
SENT = replace(northmoor_two_reports(), revision=1)
Template = Callable[[FormDefinition], bytes]


def came_back(data: bytes, template: bytes) -> Returned:
    return compare_returned(data, SENT, SENT, FORM, template)


@pytest.mark.parametrize(
    "make", [branded, of_other_styles, letterhead, half_tagged], ids=lambda make: make.__name__
)
def test_what_nobody_touched_differs_in_nothing(make: Template) -> None:
    template = make(FORM)
    returned = came_back(to_word(SENT, FORM, None, NOW, template), template)
    assert {each.state for each in returned.fields} == {"unchanged"}
    assert (returned.unplaced, returned.flags) == ((), ())


def test_what_somebody_adds_between_the_templates_words_is_told() -> None:
    template = branded(FORM)
    package = docx.Document(BytesIO(to_word(SENT, FORM, None, NOW, template)))
    package.add_paragraph("Please ring me.")
    assert [each.text for each in came_back(saved(package), template).unplaced] == ["Please ring me."]
