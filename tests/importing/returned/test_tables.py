"""Records in tables and options in lists: changed in Word, seen as changes of those records."""

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from editor.importing.returned import Decisions, Returned, compare_returned, take
from editor.model.document import Document
from editor.model.edits import apply
from editor.model.values import Record, Records
from tests.builders import pcc_response, prose
from tests.importing.returned.sent import PCC, word_file
from tests.importing.returned.test_returned import rewritten, shown, states, typed_over

ITEMS = [
    {
        "id": "ten",
        "item_kind": "recommendation",
        "item_number": "10",
        "item_text": "Answer sooner.",
        "item_owners": ["force"],
        "item_due": "2027-03-31",
    },
    {
        "id": "next",
        "item_kind": "afi",
        "item_text": "Tell victims.",
        "item_owners": [],
        "item_part_of": "ten",
    },
]


def sent() -> Document:
    document = pcc_response(
        inspection_title="Calls",
        items=ITEMS,
        grades=[{"graded_area": "Calls", "grade": "good"}],
        answers=[{"answer_items": ["ten"], "body_action": "taken"}],
        own_sections=[{"own_heading": "Our view", "own_after": "summary"}],
    )
    return replace(document, id="northmr234", revision=4)


def came_back(*pairs: tuple[bytes, bytes]) -> Returned:
    return compare_returned(rewritten(word_file(sent(), PCC), *pairs), sent(), sent(), PCC)


def records(result: Returned, field: str) -> list[Record]:
    value = result.field(field).final
    assert isinstance(value, tuple)
    return [each for each in value if isinstance(each, Record)]


def test_a_document_with_tables_comes_back_unchanged() -> None:
    result = came_back()
    assert (states(result), result.flags, result.unplaced) == ({}, (), ())


def test_a_cell_that_was_changed_is_a_change_of_its_record() -> None:
    result = came_back(typed_over("Answer sooner.", "Answer at once."))
    assert states(result) == {"items": "tracked"}
    assert [(each.kind, each.text) for each in result.field("items").changes] == [
        ("delete", "Answer sooner."),
        ("insert", "Answer at once."),
    ]
    first, second = records(result, "items")
    assert (first.id, first.get("item_text"), first.get("item_number")) == ("ten", "Answer at once.", "10")
    assert (second.id, second.get("item_part_of")) == ("next", "ten")


@pytest.mark.parametrize(
    ("old", "new", "field", "sub", "value"),
    [
        ("Good", "Inadequate", "grades", "grade", "inadequate"),
        ("The force", "National bodies", "items", "item_owners", ("national",)),
        ("Action taken", "Action proposed", "answers", "body_action", "proposed"),
    ],
)
def test_another_option_is_the_one_that_reads_so(
    old: str, new: str, field: str, sub: str, value: object
) -> None:
    result = came_back((shown(old), shown(new)))
    assert states(result) == {field: "edited"}
    assert records(result, field)[0].get(sub) == value


def test_what_is_taken_keeps_ids_and_references() -> None:
    document = sent()
    result = came_back(typed_over("Tell victims.", "Tell each victim."))
    after = apply(document, take(result, document, Decisions("tracked")).edit, PCC)
    items = after.answer("items")
    assert isinstance(items, tuple)
    assert [each.id for each in items if isinstance(each, Record)] == ["ten", "next"]
    answers: Records = tuple(each for each in records(result, "answers"))
    assert answers[0].get("answer_items") == ("ten",)


def test_a_section_of_ones_own_keeps_its_place() -> None:
    result = came_back((shown("Our view"), shown("Our own view")))
    (section,) = records(result, "own_sections")
    assert (section.get("own_heading"), section.get("own_after")) == ("Our own view", "summary")


# --- marks of tables in narratives ----------------------------------------------------------------------

TABLE = "Before.\n|# Caption\n| Head | Second |\n|---|\n| a | b |\n| c | d |\nAfter."
BY = b'w:id="900" w:author="Jo Carter" w:date="2026-03-03T10:00:00Z"'


def narrative(text: str) -> Document:
    return pcc_response(inspection_title="T").with_answers({"pcc_comment": prose(text)})


def with_table(change: Callable[[bytes], bytes]) -> Returned:
    document = narrative(TABLE)
    data = word_file(document, PCC)
    with ZipFile(BytesIO(data)) as package:
        content = package.read("word/document.xml")
    return compare_returned(rewritten(data, (content, change(content))), document, document, PCC)


@pytest.mark.parametrize("kind", [b"tblPr", b"trPr", b"tcPr"])
def test_another_look_of_a_table_is_told_and_changes_no_view(kind: bytes) -> None:
    texts = {b"tblPr": "Head | Second\na | b\nc | d", b"trPr": "Head | Second", b"tcPr": "Head"}

    def change(content: bytes) -> bytes:
        at = content.index(b"</w:" + kind + b">", content.index(b"<w:tbl>"))
        was = content[content.rindex(b"<w:" + kind, 0, at) : at] + b"</w:" + kind + b">"
        mark = b"<w:" + kind + b"Change " + BY + b">" + was + b"</w:" + kind + b"Change>"
        return content[:at] + mark + content[at:]

    found = with_table(change).field("pcc_comment")
    assert (found.original, found.final, found.state) == (prose(TABLE), prose(TABLE), "tracked")
    assert [(each.kind, each.text, each.author) for each in found.changes] == [
        ("format", texts[kind], "Jo Carter")
    ]


@pytest.mark.parametrize(("kind", "told"), [(b"ins", "insert"), (b"del", "delete")])
def test_a_whole_table_comes_and_goes_with_its_rows(kind: bytes, told: str) -> None:
    def change(content: bytes) -> bytes:
        start = content.index(b"<w:tbl>")
        end = content.index(b"</w:tbl>")
        rows = content[start:end].replace(b"</w:trPr>", b"<w:" + kind + b" " + BY + b"/></w:trPr>")
        return content[:start] + rows + content[end:]

    found = with_table(change).field("pcc_comment")
    gone = prose("Before.\nCaption\nAfter.")
    assert (found.original, found.final) == ((gone, prose(TABLE)) if kind == b"ins" else (prose(TABLE), gone))
    assert [(each.kind, each.text) for each in found.changes] == [(told, "Head | Second\na | b\nc | d")]


def test_a_cell_that_was_taken_out_leaves_the_others() -> None:
    def change(content: bytes) -> bytes:
        for text in (b">b<", b">d<", b">Second<"):
            at = content.rindex(b"</w:tcPr>", 0, content.index(text))
            content = content[:at] + b"<w:cellDel " + BY + b"/>" + content[at:]
        return content

    found = with_table(change).field("pcc_comment")
    assert found.original == prose(TABLE)
    assert found.final == prose("Before.\n|# Caption\n| Head |\n|---|\n| a |\n| c |\nAfter.")


# --- rows of records ------------------------------------------------------------------------------------------


def test_a_row_that_was_deleted_is_one_change_to_decide() -> None:
    document = sent()
    data = word_file(document, PCC)
    with ZipFile(BytesIO(data)) as package:
        content = package.read("word/document.xml")
    start = content.rindex(b"<w:tr>", 0, content.index(b"Tell victims."))
    end = content.index(b"</w:tr>", start)
    row = content[start:end].replace(b"</w:trPr>", b"<w:del " + BY + b"/></w:trPr>")
    result = compare_returned(
        rewritten(data, (content, content[:start] + row + content[end:])), document, document, PCC
    )
    (change,) = result.changes
    assert (change.kind, change.fields) == ("delete", ("items",))
    assert "Tell victims." in change.text and "Area for improvement" in change.text
    assert [each.id for each in records(result, "items")] == ["ten"]


def test_what_a_copied_control_says_otherwise_is_not_lost() -> None:
    control = re.compile(rb'<w:sdt>(?:(?!</w:sdt>).)*hpr1\.inspection_title"(?:(?!</w:sdt>).)*</w:sdt>')
    document = sent()
    data = word_file(document, PCC)
    with ZipFile(BytesIO(data)) as package:
        (found,) = control.findall(package.read("word/document.xml"))
    same = compare_returned(rewritten(data, (found, found + found)), document, document, PCC)
    other = compare_returned(
        rewritten(data, (found, found + found.replace(b">Calls<", b">Cells, rather<"))),
        document,
        document,
        PCC,
    )
    assert same.unplaced == ()
    assert [each.text for each in other.unplaced] == ["Cells, rather"]
    assert {each.field for each in other.flags if each.kind == "control_duplicated"} == {"inspection_title"}


def test_a_row_in_a_control_of_its_own_goes_without_the_rest_of_its_table() -> None:
    def change(content: bytes) -> bytes:
        start = content.rindex(b"<w:tr>", 0, content.index(b">c<"))
        end = content.index(b"</w:tr>", start) + len(b"</w:tr>")
        row = content[start:end].replace(b"</w:trPr>", b"<w:del " + BY + b"/></w:trPr>")
        return content[:start] + b"<w:sdt><w:sdtContent>" + row + b"</w:sdtContent></w:sdt>" + content[end:]

    found = with_table(change).field("pcc_comment")
    assert (found.original, found.final) == (prose(TABLE), prose(TABLE.replace("\n| c | d |", "")))
