"""A response as it reads in one language."""

from hypothesis import given

from editor.languages import Language
from editor.model.document import Document, new_document
from editor.model.editions import are_reviewed, edition, in_language, on_side
from editor.model.edits import Place, SetAnswer, Translate, apply
from editor.model.office import OfficeProfile
from editor.output.compose import compose
from editor.output.html import to_html
from editor.output.text import to_text
from forms.schema import FormDefinition
from tests import strategies
from tests.builders import NORTHMOOR, NOW, every_kind_form, pcc_response, prose, shipped_form

FORM = shipped_form("pcc-response")
SAMPLE = pcc_response(
    inspection_title="Custody",
    published_on="2017-09-21",
    force_quoted=True,
    inspection_types=["national"],
    executive_summary={"v": 1, "blocks": [{"t": "p", "runs": [{"s": "What was found."}]}]},
)


def translated(document: Document) -> Document:
    document = apply(document, Translate(Place("inspection_title"), "Y ddalfa"), FORM)
    return apply(document, Translate(Place("executive_summary"), prose("Yr hyn a welwyd.")), FORM)


def text(document: Document, language: Language = "cy") -> str:
    return to_text(*edition(document, FORM, language))


def test_labels_dates_ticks_and_texts_are_in_its_language() -> None:
    told = text(translated(SAMPLE))
    for words in (
        "Manylion yr arolygiad", "Teitl yr arolygiad: Y ddalfa", "Dyddiad cyhoeddi’r arolygiad: 21 Medi 2017",
        "[x] Cenedlaethol", "[x] Ie", "Yr hyn a welwyd.", "Ymateb y CHTh i arolygiadau HMICFRS",
    ):  # fmt: skip
        assert words in told
    assert "What was found." not in told


def test_what_is_not_translated_yet_says_so() -> None:
    assert text(SAMPLE).count("[heb ei gyfieithu eto]") == 2
    assert "Custody" not in text(SAMPLE)


def test_the_page_says_which_language_it_is_in() -> None:
    assert to_html(*edition(SAMPLE, FORM, "cy"), None).startswith('<!DOCTYPE html>\n<html lang="cy">')
    assert compose(*edition(SAMPLE, FORM, "cy")).language == "cy-GB"
    assert compose(*edition(SAMPLE, FORM, "en")).language == "en-GB"


def test_the_offices_names_are_those_known_in_welsh_and_others_stay() -> None:
    office = on_side(SAMPLE, FORM, "cy").office
    assert (office.commissioner_short, office.chief_officer_title) == ("CHTh", "Prif Gwnstabl")
    assert (office.force, office.commissioner) == ("Northmoor Police", "Morgan Ashdown")


def test_an_office_without_names_has_neutral_words_in_welsh() -> None:
    nobody = new_document(FORM, OfficeProfile(), NOW)
    office = on_side(nobody, FORM, "cy").office
    assert (office.force, office.body, office.crest) == ("yr heddlu", "", "")


def test_a_response_in_welsh_has_an_english_edition() -> None:
    welsh_first = apply(
        Document(**{**{k: getattr(SAMPLE, k) for k in SAMPLE.__slots__}, "language": "cy"}),
        SetAnswer(Place("inspection_title"), "Y ddalfa"),
        FORM,
    )
    both = apply(welsh_first, Translate(Place("inspection_title"), "Custody"), FORM)
    assert "Title of inspection: Custody" in text(both, "en")
    assert "Teitl yr arolygiad: Y ddalfa" in text(both, "cy")


def test_its_own_language_is_the_document_itself() -> None:
    assert edition(SAMPLE, FORM, "en") == (SAMPLE, FORM)


@given(strategies.answers(every_kind_form()))
def test_every_document_reads_in_welsh_with_the_same_blocks(answers: object) -> None:
    form = every_kind_form()
    document = new_document(form, NORTHMOOR, NOW, answers)  # type: ignore[arg-type]
    there, here = compose(*edition(document, form, "cy")), compose(document, form)
    assert [type(each) for each in there.blocks] == [type(each) for each in here.blocks]


def shape(form: FormDefinition) -> list[tuple[str, str]]:
    return [(type(each).__name__, each.id) for each in form.fields]


def test_a_form_in_welsh_is_the_same_form_in_other_words() -> None:
    for form in (FORM, shipped_form("force-statement"), every_kind_form()):
        assert shape(in_language(form, "cy")) == shape(form)
    assert not are_reviewed(FORM, "cy"), "a Welsh speaker has read it: let the pack say so"
