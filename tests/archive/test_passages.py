"""What did we say last time: passages of other responses on the same subject."""

from typing import Any

import pytest
from hypothesis import given

from editor.archive import Archive
from editor.archive.passages import PastPassage, Subject, passages_of, past_passages, subject_of
from editor.archive.verify import verify
from editor.model.richtext import RichText, plain_lines, to_json
from tests.archive.archives import retitled, titled
from tests.builders import force_statement, pcc_response, prose, shipped_form
from tests.strategies import rich_texts

CUSTODY = "Detainees in **custody** suites wait too long for appropriate adults."
VETTING = "Vetting decisions about transferees are reviewed by a panel each month."


@pytest.fixture
def filled(archive: Archive) -> Archive:
    save(archive, "Custody inspection", CUSTODY, published_on="2024-01-05")
    save(archive, "Vetting inspection", VETTING)
    for number in range(8):
        save(
            archive,
            f"Other {number}",
            f"Something else was said about number {number} of the ordinary matters.",
        )
    return archive


def save(archive: Archive, title: str, comment: str, **answers: Any) -> str:
    return archive.save(titled(title, pcc_comment=to_json(prose(comment)), **answers)).id


def about(title: str = "New", text: str = "", field: str = "pcc_comment", response: str = "") -> Subject:
    return Subject(response, title, field, text)


def said(archive: Archive, subject: Subject) -> list[str]:
    return [each.words for each in past_passages(archive, subject)]


def test_passages_on_the_subject_come_with_their_formatting_and_source(filled: Archive) -> None:
    found = past_passages(filled, about(text="How long detainees wait in custody"))
    assert found[0].text == prose(CUSTODY)
    assert found[0].source == "Custody inspection, 5 Jan 2024, Comment by the PCC"
    assert all("Vetting" not in each.words for each in found)


def test_the_title_alone_tells_the_subject(filled: Archive) -> None:
    assert said(filled, about("Vetting, a second look"))[0] == VETTING


def test_in_an_archive_where_all_speak_of_one_thing_it_is_found_too(archive: Archive) -> None:
    save(archive, "Custody", CUSTODY)
    assert said(archive, about("Custody")) == [CUSTODY.replace("**", "")]


def test_a_response_does_not_quote_itself(filled: Archive) -> None:
    (id,) = [each.id for each in filled.list() if each.title == "Custody inspection"]
    assert said(filled, about("Custody", response=id)) == []


def test_what_stands_there_already_is_not_offered(filled: Archive) -> None:
    assert said(filled, about("Custody", text=f"Before. {CUSTODY.replace('**', '')} After.")) == []


def test_the_same_field_comes_first(archive: Archive) -> None:
    words = "Custody suites lack appropriate adults for vulnerable detainees at night."
    archive.save(titled("A", executive_summary=to_json(prose(words + " Summary."))))
    save(archive, "B", words + " Comment.")
    save(archive, "C", "Nothing of that kind was ever said by this office before today.")
    assert said(archive, about(text="custody detainees"))[0].endswith("Comment.")
    assert said(archive, about(text="custody detainees", field="executive_summary"))[0].endswith("Summary.")


def test_no_two_are_alike(filled: Archive) -> None:
    save(filled, "Custody again", CUSTODY)
    assert len(said(filled, about("Custody"))) == 1


def test_a_statement_and_a_binned_response(filled: Archive) -> None:
    words = "Detainees in custody at night are seen by a nurse within the hour."
    filled.save(force_statement(title="Night", body=to_json(prose(words))))
    assert words in said(filled, about("Custody"))
    (id,) = [each.id for each in filled.list() if each.title == "Custody inspection"]
    filled.bin(id)
    assert said(filled, about("Custody")) == [words]


def test_common_words_and_an_empty_text_find_nothing(filled: Archive) -> None:
    assert said(filled, about("", "the police have been there and will be again")) == []
    assert said(filled, about("", "")) == []


def test_a_list_goes_with_what_leads_into_it() -> None:
    text = prose(
        "First.\n# Heading\nInspectors found:\n- one\n- two\nLast.\n| a | b |\nEnds with:\n> quoted:"
    )
    assert [list(plain_lines(each)) for each in passages_of(text)] == [
        ["First."],
        ["Inspectors found:", "one", "two"],
        ["Last."],
        ["Ends with:"],
        ["quoted:"],
    ]


@given(rich_texts())
def test_no_passage_is_lost_and_none_stands_twice(text: RichText) -> None:
    blocks = [block for each in passages_of(text) for block in each.blocks]
    assert blocks == [block for block in text.blocks if type(block).__name__ not in ("Heading", "Table")]


def test_the_subject_of_a_field() -> None:
    document = pcc_response(inspection_title="Custody", pcc_comment=to_json(prose("One\nTwo")))
    subject = subject_of(document, shipped_form("pcc-response"), "pcc_comment")
    assert subject == Subject(document.id, "Custody", "pcc_comment", "One\nTwo")


def test_the_trail_tells_from_where_a_passage_was_taken(filled: Archive) -> None:
    passage: PastPassage = past_passages(filled, about("Custody"))[0]
    document = filled.save(titled("New"))
    filled.note_passage(document.id, passage.source, "Alex")
    last = filled.trail(document.id)[-1]
    assert (last.action, last.by, last.note) == ("took a passage", "Alex", passage.source)
    assert verify(filled) == []
    # It is no other text: neither a further save nor one after a hold is a conflict.
    filled.hold(document.id, "asked for")
    assert filled.save(retitled(document, "Newer")).revision > document.revision
