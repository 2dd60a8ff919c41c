"""What is exported to Word and read back is what it was, with every hidden part taken out."""

import re
from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType
from typing import cast
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.importing.word import read_answers, read_narratives
from editor.importing.word_names import taken_apart
from editor.importing.word_package import WordFileError
from editor.model.document import Document, new_document
from editor.model.edits import Place
from editor.model.richtext import Heading, ListItem, Paragraph, RichText, Run, Table, rich
from editor.model.tags import bookmark
from editor.model.values import Answers, File, Record, Records, SubValue, Tick, Value
from editor.output import to_word
from forms.schema import (
    Field,
    FileField,
    FormDefinition,
    RecordsField,
    ReferenceField,
    SeveralField,
    TickField,
)
from tests.builders import (
    EVERY_KIND_ANSWERS,
    NORTHMOOR,
    NOW,
    definition,
    document_of,
    every_kind,
    every_kind_form,
    force_statement,
    pcc_response,
    prose,
    shipped_form,
)
from tests.strategies import answers, rich_texts

PCC = shipped_form("pcc-response")
STATEMENT = shipped_form("force-statement")


def stripped(data: bytes, *, controls: bool = True) -> bytes:
    """The package without customXml and custom properties; without controls too, as some programs save it."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(target, "w") as result:
        for name in package.namelist():
            if name.startswith("customXml/") or name == "docProps/custom.xml":
                continue
            content = package.read(name)
            if name == "word/document.xml" and not controls:
                content = content.replace(b"w:tag ", b"w:lost ")
            result.writestr(name, content)
    return target.getvalue()


def through_word(text: RichText, *, controls: bool = True) -> RichText | None:
    document = pcc_response().with_answers(
        {"executive_summary": text or None, "force_response": text or None}
    )
    data = stripped(to_word(document, PCC, None, NOW), controls=controls)
    found = read_narratives(data, PCC)
    assert found.get(Place("executive_summary")) == found.get(Place("force_response"))
    return found.get(Place("force_response"), RichText())


def comparable(form: FormDefinition, values: Answers, *, recorded: bool) -> dict[str, Value]:
    """Answers as a reader can know them. Without the hidden parts: boxes that nobody ticked are unknown, records have
    ids in their order, no file is known, nor where a section of the writer's own stood."""
    result: dict[str, Value] = {}
    for field in form.fields:
        value = values.get(field.id)
        if isinstance(field, RecordsField) and isinstance(value, tuple):
            records = [shown_on_paper(field, each) for each in value if isinstance(each, Record)]
            result[field.id] = tuple(
                Record(
                    MappingProxyType({sub.id: seen(sub, each.get(sub.id), recorded) for sub in field.fields}),
                    each.id if recorded or not field.keyed else f"r{number}",
                )
                for number, each in enumerate(records, 1)
            )
        else:
            result[field.id] = seen(field, cast("SubValue", value), recorded)
    return result


def shown_on_paper(field: RecordsField, record: Record) -> Record:
    """What is only planned is not printed, and so is not there to read."""
    if not field.printed_with or record.get(field.printed_with):
        return record
    return Record(MappingProxyType(dict.fromkeys(record.values)), record.id)


def seen(field: Field, value: SubValue, recorded: bool) -> SubValue:
    if isinstance(field, TickField) and isinstance(value, Tick):
        done = value.done if recorded or value.done else None
        return Tick(done, value.on) if done is not None or value.on else None
    if recorded:
        return value
    if isinstance(field, FileField) or field.role == "after":
        return None
    return None if isinstance(field, SeveralField | ReferenceField) and value == () else value


def without_references(form: FormDefinition, values: Mapping[str, Value]) -> dict[str, Value]:
    """Answers whose references say nothing: names that are hostile, or the same twice, leave doubts."""
    result = dict(values)
    for field in form.fields:
        if isinstance(field, ReferenceField):
            result[field.id] = None
        for sub in field.fields if isinstance(field, RecordsField) else ():
            if isinstance(sub, ReferenceField):
                records = cast("Records", result[field.id])
                result[field.id] = tuple(each.with_value(sub.id, None) for each in records)
    return result


def without_empty_ends(records: Value) -> Value:
    """Quotations and sections of which nothing was written leave no trace on paper, wherever they should stand."""
    kept = list(records) if isinstance(records, tuple) else []
    while kept and isinstance(kept[-1], Record) and not any(words(kept[-1])):
        kept.pop()
    return cast("Records", tuple(kept))


def words(record: Record) -> list[SubValue]:
    return [value for sub, value in record.values.items() if sub not in WHERE]


WHERE = {sub.id for form in (every_kind_form(), PCC) for field in form.fields if isinstance(field, RecordsField)
         for sub in field.fields if sub.role == "after"}  # fmt: skip


@given(rich_texts())
def test_any_text_comes_back_by_its_control(text: RichText) -> None:
    assert through_word(text) == text


@given(rich_texts())
def test_any_text_comes_back_by_its_bookmarks_where_the_controls_were_lost(text: RichText) -> None:
    assert through_word(text, controls=False) == text


ITEMS = st.builds(
    ListItem,
    st.sampled_from(("ul", "ol")),
    st.integers(0, 2),
    st.just((Run("item"),)),
    st.booleans(),
)


@given(st.lists(ITEMS | st.just(Paragraph((Run("between"),))), max_size=12).map(rich))
def test_lists_keep_kind_level_and_restart_in_any_order(text: RichText) -> None:
    assert through_word(text) == text


def test_a_table_keeps_header_caption_and_empty_cells() -> None:
    table = Table(((runs("a"), ()), ((), runs("b\nc"))), header=False, caption="Ta\tble")
    assert through_word(rich([table, table, Heading(2, runs("h"))])) == rich(
        [table, table, Heading(2, runs("h"))]
    )


def test_tables_that_follow_each_other_stay_apart() -> None:
    table = Table(((runs("a"),),))
    assert through_word(rich([table, table])) == rich([table, table])


def test_a_lone_paragraph_that_looks_like_a_prompt_is_text() -> None:
    assert through_word(prose("Not yet written")) == prose("Not yet written")


@pytest.mark.parametrize(
    "href",
    [
        "https://northmoor.example/{a}|b^c`d\\e",
        "https://tŷ.example/’?q=100%&r=%20#a#b",
        "http://[bad/x[1]",
        "https://northmoor.example:port/",
        "mailto:a@northmoor.example?subject=ŵ",
        "https:x",
    ],
)
def test_an_odd_address_survives(href: str) -> None:
    text = rich([Paragraph((Run("here", href=href),))])
    assert through_word(text) == text


@given(answers(every_kind_form()))
def test_every_answer_of_an_offices_own_form_comes_back(values: Answers) -> None:
    assert_comes_back(every_kind_form(), values)


@given(answers(STATEMENT))
def test_every_answer_of_a_force_statement_comes_back(values: Answers) -> None:
    assert_comes_back(STATEMENT, values)


@settings(max_examples=40)
@given(answers(PCC, max_records=2))
def test_every_answer_of_a_response_comes_back(values: Answers) -> None:
    assert_comes_back(PCC, values)


def assert_comes_back(form: FormDefinition, values: Answers) -> None:
    data = to_word(new_document(form, NORTHMOOR, NOW, values), form, None, NOW)
    for package, recorded in ((data, True), (stripped(data), False)):
        found, expected = dict(read_answers(package, form)), comparable(form, values, recorded=recorded)
        for field in form.fields:
            if isinstance(field, RecordsField) and (
                field.layout in ("quotations", "sections") or field.printed_with
            ):
                expected[field.id] = without_empty_ends(expected[field.id])
        if recorded:
            assert found == expected
        else:
            assert without_references(form, found) == without_references(form, expected)


def test_values_come_back_by_bookmark_where_the_controls_were_lost() -> None:
    form, document = every_kind_form(), every_kind(**EVERY_KIND_ANSWERS)
    data = stripped(to_word(document, form, None, NOW), controls=False)
    expected = comparable(form, document.answers, recorded=False)
    # Labels with the office's words in them are only known from a control's list.
    expected["tiderun"] = None
    tea, *others = cast("Records", expected["crates"])
    expected["crates"] = (tea.with_value("cratewood", None), *others)
    found = read_answers(data, form)
    assert without_references(form, found) == without_references(form, expected)


# --- relations ----------------------------------------------------------------------------------------


def test_references_come_back_by_names_that_leave_no_doubt() -> None:
    found = read_answers(
        stripped(to_word(every_kind(**EVERY_KIND_ANSWERS), every_kind_form(), None, NOW)), every_kind_form()
    )
    assert (found["heaviest"], found["breakables"]) == ("r2", ("r1",))
    assert [each.get("tieddown") for each in records(found["lashings"])] == [("r1", "r2")]
    assert [(each.get("seawardof"), each.get("holdcrates")) for each in records(found["moorings"])] == [
        (None, ("r1", "r2")),
        ("r1", None),
    ]


def test_names_that_leave_a_doubt_mean_nobody() -> None:
    twice = every_kind(crates=[{"cratemark": "T"}, {"cratemark": "T"}], heaviest="r2")
    data = to_word(twice, every_kind_form(), None, NOW)
    assert read_answers(data, every_kind_form())["heaviest"] == "r2"
    assert read_answers(stripped(data), every_kind_form())["heaviest"] is None


def test_a_reference_that_was_typed_over_means_what_is_read() -> None:
    document = every_kind(
        crates=[{"id": "tea", "cratemark": "Tea"}, {"id": "salt", "cratemark": "Salt"}], heaviest="tea"
    )
    data = retyped(document, "heaviest", "Salt")
    assert read_answers(data, every_kind_form())["heaviest"] == "salt"
    assert read_answers(retyped(document, "heaviest", "Pepper"), every_kind_form())["heaviest"] is None


def test_a_renamed_record_is_still_the_one_that_was_meant() -> None:
    document = every_kind(crates=[{"id": "tea", "cratemark": "Tea"}], heaviest="tea")
    found = read_answers(retyped(document, "crates.1.cratemark", "Green tea"), every_kind_form())
    assert records(found["crates"])[0].get("cratemark") == "Green tea"
    assert found["heaviest"] == "tea"


def test_a_file_keeps_what_it_is_under_another_name() -> None:
    document = every_kind(chartscan=EVERY_KIND_ANSWERS["chartscan"])
    kept = EVERY_KIND_ANSWERS["chartscan"]["attachment"]
    assert read_answers(retyped(document, "chartscan", "Bay.pdf"), every_kind_form())["chartscan"] == File(
        "Bay.pdf", kept
    )
    data = to_word(document, every_kind_form(), None, NOW)
    assert read_answers(stripped(data), every_kind_form())["chartscan"] is None


def test_a_choice_that_was_made_in_word_comes_back() -> None:
    document = every_kind(tiderun="ebb_run", moorings=[{"lanterns": ["red_lantern"], "dredged": True}])
    found = read_answers(retyped(document, "tiderun", "Flood, past Northmoor Police"), every_kind_form())
    assert found["tiderun"] == "flood_run"
    both = read_answers(retyped(document, "moorings.1.lanterns", "Red, Green, low"), every_kind_form())
    assert records(both["moorings"])[0].get("lanterns") == ("red_lantern", "green_lantern")
    not_at_all = read_answers(retyped(document, "moorings.1.dredged", "No"), every_kind_form())
    assert records(not_at_all["moorings"])[0].get("dredged") is False


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A", ("1",)),
        ("A, B", ("1", "2")),
        ("A, B, A, B", None),
        ("B, C, D", ("2", "4")),
        ("C, D, A, B", None),
        ("A, B, C, D", ("1", "2", "4")),
        ("", None),
        ("A, ", None),
        ("E", None),
    ],
)
def test_names_joined_by_commas_are_taken_apart(text: str, found: tuple[str, ...] | None) -> None:
    named = (("1", "A"), ("2", "B"), ("3", ""), ("4", "C, D"), ("5", "E"), ("6", "E"))
    assert taken_apart(text, named) == found


def test_a_thousand_equal_names_are_given_up_quickly() -> None:
    assert taken_apart(", ".join(["x"] * 500), [(str(number), "x") for number in range(1000)]) is None


def records(value: Value) -> Records:
    return cast("Records", value)


def retyped(document: Document, at: str, text: str) -> bytes:
    """The exported document after somebody typed ``text`` into the control of ``at``."""
    data = to_word(document, every_kind_form(), None, NOW)
    with ZipFile(BytesIO(data)) as package:
        body = package.read("word/document.xml")
    whole = re.compile(
        rb"(?s)(<w:tag w:val=\"hpr1\."
        + re.escape(at.encode())
        + rb'"/>.*?<w:t xml:space="preserve">)(.*?)(?=</w:t>)'
    )
    assert whole.search(body)
    return rewritten(data, body, whole.sub(lambda found: found[1] + text.encode(), body, count=1))


def test_an_empty_box_is_unknown_where_nothing_says_that_it_was_left_empty() -> None:
    data = to_word(pcc_response(inspection_types=[]), PCC, None, NOW)
    assert read_answers(data, PCC)["inspection_types"] == ()
    assert read_answers(stripped(data), PCC)["inspection_types"] is None


def test_both_yes_and_no_is_no_answer() -> None:
    data = edited(pcc_response(force_quoted=True), b'w14:checked w14:val="0"', b'w14:checked w14:val="1"')
    assert read_answers(data, PCC)["force_quoted"] is None


def test_what_is_written_below_the_control_belongs_to_the_narrative() -> None:
    added = b"<w:p><w:r><w:t>Added.</w:t></w:r></w:p>"
    document = pcc_response(executive_summary="First.")
    data = edited(document, b"First.</w:t></w:r></w:p></w:sdtContent></w:sdt>", None, added)
    assert read_narratives(data, PCC)[Place("executive_summary")] == prose("First.\nAdded.")


def test_a_narrative_keeps_out_of_another_ones_control() -> None:
    """Where the second one's bookmark was lost, the first one's region would run on into its control."""
    data = to_word(document_of(TWO, first="A", second="B"), TWO, None, NOW)
    lost = rewritten(data, bookmark("from", Place("second")).encode(), b"lost")
    assert read_narratives(lost, TWO) == {Place("first"): prose("A"), Place("second"): prose("B")}


TWO = definition(
    'id = "two"\nversion = 1\nname = "Two"\ntitle = "Two"\n[[sections]]\nid = "s"\ntitle = "S"\n'
    '[[sections.fields]]\nkind = "text"\nid = "t"\nlabel = "T"\nrole = "title"\n'
    '[[sections.fields]]\nkind = "rich"\nid = "first"\nlabel = "F"\nprints = "value"\n'
    '[[sections.fields]]\nkind = "rich"\nid = "second"\nlabel = "S"\nprints = "value"\n'
)


def test_a_date_that_was_typed_over_counts_as_read() -> None:
    data = edited(pcc_response(published_on="2026-01-05"), b">5 January 2026<", b">6 January 2026<")
    assert str(read_answers(data, PCC)["published_on"]) == "2026-01-06"


def test_a_posting_day_in_words_comes_back() -> None:
    data = to_word(force_statement(title="T", posted_on="2016-10-19"), STATEMENT, None, NOW)
    assert str(read_answers(stripped(data, controls=False), STATEMENT)["posted_on"]) == "2016-10-19"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"{\\rtf1}", b"\xd0\xcf\x11\xe0" * 300])
def test_what_is_no_word_file_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(WordFileError, match=r"^[A-Z].*\.$"):
        read_answers(data, PCC)


def test_a_document_type_is_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'
    data = to_word(pcc_response(), PCC, None, NOW)
    target = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(target, "w") as result:
        for name in package.namelist():
            result.writestr(name, bomb if name == "word/document.xml" else package.read(name))
    with pytest.raises(WordFileError, match="document type"):
        read_answers(target.getvalue(), PCC)


def runs(text: str) -> tuple[Run, ...]:
    return (Run(text),)


def edited(document: Document, old: bytes, new: bytes | None, more: bytes = b"") -> bytes:
    """The exported document with a piece of its XML replaced (None keeps it), and ``more`` put after it."""
    data = to_word(document, PCC, None, NOW)
    return rewritten(data, old, (old if new is None else new) + more)


def rewritten(data: bytes, old: bytes, new: bytes) -> bytes:
    target = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(target, "w") as result:
        for name in package.namelist():
            content = package.read(name)
            if name == "word/document.xml":
                assert old in content
                content = content.replace(old, new)
            result.writestr(name, content)
    return target.getvalue()
