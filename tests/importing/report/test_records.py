"""What a person confirmed of a proposal becomes items that keep every word and relation."""

from hypothesis import given
from hypothesis import strategies as st

from editor.importing.report.items import ItemKind, ReportItem, StatedCount
from editor.importing.report.recommendations import read_report_list
from editor.importing.report.records import answers_with, depth_of, without
from editor.model.answers_json import answers_to_json, read_answers
from editor.model.document import Document
from editor.model.jsonreading import Node
from editor.model.statute import Item, statute_of
from tests.builders import force_statement, pcc_response, shipped_form

FORM = shipped_form("pcc-response")
LIST = """This report makes 2 recommendations.
Recommendation 10
By 31 March 2027, the police and crime commissioner and the Home Office should:
(a) name an officer; and
(b) tell the child.
Recommendation 22
The force should count its keys.
"""


def item(number: str, part_of: int | None = None, kind: ItemKind = "recommendation") -> ReportItem:
    return ReportItem(kind, number, f"The force should do {number}.", part_of)


def added(document: Document, text: str, report: str | None = None) -> Document:
    proposal = read_report_list(text)
    return document.with_answers(answers_with(document, FORM, proposal.items, proposal.stated, report))


def items_of(document: Document) -> tuple[Item, ...]:
    return statute_of(document, FORM).items


def test_parts_point_at_their_whole() -> None:
    ten, a, b, twenty_two = items_of(added(pcc_response(), LIST))
    assert [each.number for each in (ten, a, b, twenty_two)] == ["10", "a", "b", "22"]
    assert a.part_of == b.part_of == ten.id
    assert ten.part_of is twenty_two.part_of is None


def test_what_is_added_reads_back_from_json_as_it_is() -> None:
    document = added(pcc_response(), LIST)
    assert read_answers(FORM, Node(answers_to_json(document.answers))) == document.answers


def test_what_is_there_already_stays_and_ids_are_new() -> None:
    before = pcc_response(items=[{"id": "r1", "item_kind": "afi", "item_text": "Old."}])
    items = items_of(added(before, LIST))
    assert items[0].text == "Old."
    assert len({each.id for each in items}) == len(items) == 5
    assert items[2].part_of == items[1].id


def test_the_stated_count_is_entered_where_there_is_none() -> None:
    assert added(pcc_response(), LIST).answer("stated_total") == "2 recommendations"
    assert added(pcc_response(stated_total="Two."), LIST).answer("stated_total") == "Two."


def test_the_chosen_report_is_theirs_and_a_named_one_goes_before_it() -> None:
    document = pcc_response(
        inspection_title="Custody",
        further_reports=[{"id": "p1", "report_title": "Calls"}, {"id": "p2", "report_title": "Keys"}],
    )
    assert {each.report for each in items_of(added(document, LIST, "p1"))} == {"p1"}
    items = (
        ReportItem("afi", "1", "Count.", report="KEYS"),
        ReportItem("afi", "2", "Tell.", report="custody"),
    )
    answers = answers_with(document, FORM, items, report="p1")
    assert [each.report for each in items_of(document.with_answers(answers))] == ["p2", None]


def test_a_form_without_items_takes_none() -> None:
    statement = force_statement(title="Custody")
    form = shipped_form("force-statement")
    assert answers_with(statement, form, [item("1")], [StatedCount("afi", 1, "one AFI")]) == {}


def test_what_was_part_of_an_item_that_is_taken_out_moves_up() -> None:
    items = (item("1"), item("a", 0), item("i", 1), item("2"))
    left = without(items, 1)
    assert [(each.number, each.part_of) for each in left] == [("1", None), ("i", 0), ("2", None)]
    assert [(each.number, each.part_of) for each in without(items, 0)] == [("a", None), ("i", 0), ("2", None)]


@given(st.lists(st.integers(-1, 7), min_size=1, max_size=8), st.data())
def test_taking_one_out_leaves_no_part_pointing_nowhere(above: list[int], data: st.DataObject) -> None:
    items = tuple(item(str(n), place if 0 <= place < n else None) for n, place in enumerate(above))
    gone = data.draw(st.integers(0, len(items) - 1))
    left = without(items, gone)
    assert [each.number for each in left] == [str(n) for n in range(len(items)) if n != gone]
    for number, each in enumerate(left):
        assert each.part_of is None or 0 <= each.part_of < number
        assert depth_of(left, number) <= depth_of(items, int(each.number))
