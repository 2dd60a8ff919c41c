"""What stands on paper: the template's order, labels and words."""

from editor.model.edits import Place
from editor.output.blocks import (
    Block,
    Box,
    Choice,
    Choices,
    CrestSpace,
    Day,
    Detail,
    FieldHeading,
    Line,
    Narrative,
    Pointer,
    Quoted,
    SectionHeading,
    Source,
    SubHeading,
    TickBox,
    Title,
    Words,
)
from editor.output.compose import compose
from tests.builders import (
    EVERY_KIND_ANSWERS,
    definition,
    document_of,
    every_kind,
    every_kind_form,
    force_statement,
    pcc_response,
    prose,
    shipped_form,
)

PCC = shipped_form("pcc-response")
STATEMENT = shipped_form("force-statement")


def pcc(**answers: object) -> tuple[Block, ...]:
    return compose(pcc_response(**answers), PCC).blocks


def statement(**answers: object) -> tuple[Block, ...]:
    return compose(force_statement(**answers), STATEMENT).blocks


def test_a_pcc_response_follows_the_template() -> None:
    outline = [
        getattr(block, "text", None) or getattr(block, "label", None)
        for block in pcc()
        if block != CrestSpace()
    ]
    assert outline == [
        None,
        "Inspection details",
        "Title of inspection",
        "Date inspection published",
        "Type of inspection",
        "Is Northmoor Police quoted in the report?",
        "Executive summary of report",
        "Force response to recommendations",
        "PCC response to inspection",
        "Comment by the PCC:",
        None,
    ]


def test_the_title_is_in_ordinary_case_with_the_offices_words() -> None:
    assert pcc()[:2] == (
        CrestSpace(),
        Title(Words("Response by the PCC to HMICFRS inspections of Northmoor Police")),
    )


def test_the_office_box_is_a_frame_of_two_ticks() -> None:
    box = pcc(forwarded_home_office={"done": False, "on": "2026-02-01"})[-1]
    assert isinstance(box, Box)
    assert box.blocks == (
        SectionHeading("office", "For office use only"),
        TickBox(
            Place("forwarded_home_office"),
            "Response forwarded to Home Office",
            False,
            Day(pcc_response(published_on="2026-02-01").answer("published_on"), "1 February 2026"),  # type: ignore[arg-type]
        ),
        TickBox(Place("published_website"), "Response published on PCC website", None, Day(None, "")),
    )


def types_ticked(value: list[str] | None) -> Choices:
    return next(block for block in pcc(inspection_types=value) if isinstance(block, Choices))


def test_none_ticked_is_not_the_same_as_not_recorded() -> None:
    none_ticked, unknown = types_ticked([]), types_ticked(None)
    assert none_ticked.recorded
    assert [option.ticked for option in none_ticked.options] == [False] * 5
    assert not unknown.recorded
    assert [option.ticked for option in unknown.options] == [None] * 5


def test_yes_and_no_have_a_box_each() -> None:
    *_, quoted = (block for block in pcc(force_quoted=False) if isinstance(block, Choices))
    assert quoted.options == (Choice("yes", "Yes", False), Choice("no", "No", True))


def test_a_series_is_a_further_line_of_the_title() -> None:
    details = [block for block in pcc(inspection_title="T", series="S") if isinstance(block, Detail)]
    assert [(detail.value.text, detail.continues) for detail in details[:2]] == [("T", False), ("S", True)]


def test_what_prints_as_value_or_line_prints_nothing_until_it_is_answered() -> None:
    kinds = {
        "several": 'options = [{ id = "x", label = "X" }]',
        "yes_no": "",
        "tick": "",
        "rich": "",
        "date": "",
        "person": "",
    }
    form = definition(
        'id = "own"\nversion = 1\nname = "Own"\n[[sections]]\nid = "s"\ntitle = "S"\n'
        '[[sections.fields]]\nkind = "text"\nid = "t"\nlabel = "T"\nrole = "title"\nprints = "title"\n'
        + "".join(
            f'[[sections.fields]]\nkind = "{kind}"\nid = "{kind}{prints}"\nlabel = "L"\nprints = "{prints}"\n{more}\n'
            for kind, more in kinds.items()
            for prints in ("value", "line")
        )
    )
    assert [type(each) for each in compose(document_of(form), form).blocks] == [
        Title,
        CrestSpace,
        SectionHeading,
    ]


def test_a_person_reads_rank_first() -> None:
    line = next(
        block
        for block in pcc(force_response_by={"name": "Robin Hale", "role": "Chief Constable"})
        if isinstance(block, Line)
    )
    assert (line.before, line.value.text, line.after) == ("", "Chief Constable Robin Hale", "")


def test_a_statement_says_who_and_when_in_its_sentences() -> None:
    lines = [
        block.before + block.value.text + block.after
        for block in statement(
            statement_by={"name": "Robin Hale", "role": "Chief Constable"}, posted_on="2016-10-19"
        )
        if isinstance(block, Line)
    ]
    assert lines == ["Statement from Chief Constable Robin Hale:", "Posted on Wednesday 19th October 2016"]


def test_a_statement_has_its_title_then_the_crest() -> None:
    assert statement(title="T")[:2] == (Title(Words("T"), Place("title")), CrestSpace())


def test_details_that_may_be_left_out_print_only_when_answered() -> None:
    assert [type(block) for block in statement()] == [Title, CrestSpace]
    answered = statement(answers_report="A letter on youth justice", answers_publisher="Ofsted")
    assert [type(block) for block in answered] == [Title, CrestSpace, Detail, Detail]


def test_quotations_stand_under_the_writers_heading_each_with_its_source() -> None:
    blocks = statement(
        quotations_heading="Quotes", quotations=[{"text": "A"}, {"text": "B", "source": "p. 2"}]
    )
    assert blocks[-4:] == (
        FieldHeading(Place("quotations_heading"), Words("Quotes")),
        Quoted(Place("quotations", 0, "text"), Words("A", multiline=True)),
        Quoted(Place("quotations", 1, "text"), Words("B", multiline=True)),
        Source(Place("quotations", 1, "source"), Words("p. 2")),
    )


def test_records_stand_each_under_a_heading() -> None:
    box = compose(every_kind(**EVERY_KIND_ANSWERS), every_kind_form()).blocks[-1]
    assert isinstance(box, Box)
    headings = [(block.depth, block.text) for block in box.blocks if isinstance(block, SubHeading)]
    assert headings == [
        (1, "Crates"),
        (2, "Crate 1"),
        (2, "Crate 2"),
        (1, "Lashings"),
        (2, "Lashing of T, A"),
    ]


def test_references_read_as_the_names_of_what_they_point_at() -> None:
    document = every_kind(
        crates=[{"id": "x", "cratemark": "Tea"}, {"id": "y"}], breakables=["y", "x"], heaviest="y"
    )
    box = compose(document, every_kind_form()).blocks[-1]
    assert isinstance(box, Box)
    pointers = [
        block.value.text
        for block in box.blocks
        if isinstance(block, Detail) and isinstance(block.value, Pointer)
    ]
    assert pointers[-2:] == ["Crate 2", "Tea, Crate 2"]


def test_a_narrative_keeps_its_tree() -> None:
    narratives = [block for block in pcc(pcc_comment="Yes.\n\n- so") if isinstance(block, Narrative)]
    assert narratives == [Narrative(Place("pcc_comment"), "Comment by the PCC:", prose("Yes.\n- so"))]


def test_a_documents_name_is_its_title_on_one_line() -> None:
    assert compose(pcc_response(inspection_title="A\nB"), PCC).title == "A B"
