"""Words of each section, against what the office wants."""

from editor.model.richtext import to_json
from editor.model.targets import SectionWords, section_words
from tests.builders import every_kind, every_kind_form, pcc_response, prose, shipped_form

PCC = shipped_form("pcc-response")


def test_every_section_is_counted_in_the_forms_order() -> None:
    document = pcc_response(
        inspection_title="Two words",
        executive_summary=to_json(prose("Three plain words\n| and | two |")),
        force_response_by={"name": "Robin Hale", "role": "Chief Constable"},
    )
    counted = section_words(document, PCC, {"summary": 400})
    assert [each.section for each in counted] == [section.id for section in PCC.sections]
    written = {each.section: each.words for each in counted if each.words}
    assert written == {"details": 2, "summary": 5, "force": 4}
    assert {each.section: each.target for each in counted if each.target} == {"summary": 400}


def test_words_in_records_count() -> None:
    document = every_kind(crates=[{"id": "a", "cratemark": "one two"}, {"id": "b", "cratenotes": "three"}])
    assert {each.section: each.words for each in section_words(document, every_kind_form())}["afterdeck"] == 3


def test_in_words() -> None:
    assert SectionWords("a", 312, 400).in_words() == "312 of 400 words"
    assert SectionWords("a", 1).in_words() == "1 word"
    assert SectionWords("a", 1312).in_words() == "1,312 words"
    assert SectionWords("a", 401, 400).over
    assert not SectionWords("a", 400, 400).over
