"""A document that came back: what is seen in it, what is doubted, and what of it is taken."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from editor.importing.returned import (
    Decisions,
    Returned,
    compare_returned,
    read_identity,
    take,
    to_json,
)
from editor.importing.returned.office import OfficeError, converted, find_office
from editor.importing.word import read_answers
from editor.importing.word_text import PROMPTS
from editor.model.document import Document
from editor.model.edits import apply
from editor.model.values import Person, Record, Tick, Value
from editor.output import to_word
from forms.schema import FormDefinition
from tests.builders import (
    EVERY_KIND_ANSWERS,
    NOW,
    every_kind,
    every_kind_form,
    pcc_response,
    prose,
    shipped_form,
)
from tests.importing.returned.sent import (
    EVERY_BLOCK,
    PCC,
    SENT,
    full_response,
    statement,
    tracked_file,
    word_file,
)

FIXTURES = Path(__file__).parent / "fixtures"
STATEMENT = shipped_form("force-statement")
MARK = b'w:id="900" w:author="Jo Carter" w:date="2026-03-03T10:00:00Z"'


def rewritten(
    data: bytes, *pairs: tuple[bytes, bytes], part: str = "word/document.xml", count: int = -1
) -> bytes:
    """The package with pieces of one part replaced."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(target, "w") as result:
        for name in package.namelist():
            content = package.read(name)
            if name == part:
                for old, new in pairs:
                    assert old in content, old
                    content = content.replace(old, new, count)
            result.writestr(name, content)
    return target.getvalue()


def without(data: bytes, *beginnings: str) -> bytes:
    target = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(target, "w") as result:
        for name in package.namelist():
            if not name.startswith(beginnings):
                result.writestr(name, package.read(name))
    return target.getvalue()


def returned(document: Document, *pairs: tuple[bytes, bytes], form: FormDefinition = PCC) -> Returned:
    """``document`` exported, its XML edited, and compared with itself."""
    return compare_returned(rewritten(word_file(document, form), *pairs), document, document, form)


def kinds(result: Returned, field: str | None = None) -> set[str]:
    return {each.kind for each in result.flags if field is None or each.field == field}


def states(result: Returned) -> dict[str, str]:
    return {each.field: each.state for each in result.fields if each.state != "unchanged"}


def shown(text: str) -> bytes:
    return f'<w:t xml:space="preserve">{text}</w:t></w:r>'.encode()


def typed_over(old: str, new: str) -> tuple[bytes, bytes]:
    """A tracked replacement of a whole run."""
    run, gone = shown(old), f'<w:delText xml:space="preserve">{old}</w:delText></w:r></w:del>'.encode()
    return (
        b"<w:r>" + run,
        b"<w:del " + MARK + b"><w:r>" + gone + b"<w:ins " + MARK + b"><w:r>" + shown(new) + b"</w:ins>",
    )


# --- nothing was done ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SENT)
def test_what_comes_back_untouched_is_unchanged(name: str) -> None:
    document, form = SENT[name]
    result = compare_returned(word_file(document, form), document, document, form)
    assert (states(result), result.flags, result.unplaced, result.changes) == ({}, (), (), ())


@pytest.mark.parametrize("kind", ["resaved", "through-odt"])
@pytest.mark.parametrize("name", SENT)
def test_a_resave_by_libreoffice_changes_nothing(name: str, kind: str) -> None:
    document, form = SENT[name]
    data = (FIXTURES / f"{name}-{kind}.docx").read_bytes()
    result = compare_returned(data, document, document, form)
    assert (states(result), result.unplaced, kinds(result)) == ({}, (), {"controls_lost"})
    assert [each.original for each in result.fields] == [
        document.answer(each.field) for each in result.fields
    ]


def test_tracked_changes_survive_a_resave_by_libreoffice() -> None:
    sent = tracked_file()
    data = (FIXTURES / "tracked-resaved.docx").read_bytes()
    found = compare_returned(data, sent.document, sent.document, PCC).field("pcc_comment")
    assert found.original == sent.view("pcc_comment", "original")
    assert found.final == sent.view("pcc_comment", "final")
    assert [(c.kind, c.text, c.author, c.at) for c in found.changes] == sent.changes("pcc_comment")
    assert found.state == "tracked"


needs_office = pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed")


@needs_office
def test_libreoffice_itself_resaves_and_changes_nothing() -> None:
    document = full_response()
    odt = converted(word_file(document, PCC), ".docx", ".odt")
    result = compare_returned(converted(odt, ".odt"), document, document, PCC)
    assert (states(result), result.unplaced) == ({}, ())


@needs_office
def test_libreoffice_is_stopped_when_it_takes_too_long() -> None:
    with pytest.raises(OfficeError, match="took longer than 0 seconds"):
        converted(word_file(full_response(), PCC), ".docx", seconds=0.01)


# --- values on a line -------------------------------------------------------------------------------------

TICK = b'<w14:checked w14:val="0"/>', b'<w14:checked w14:val="1"/>'

TRACKED_VALUES: list[tuple[str, tuple[bytes, bytes], Value, Value]] = [
    ("inspection_title", typed_over("Custody", "Custody, again"), "Custody", "Custody, again"),
    ("published_on", typed_over("5 January 2026", "6 January 2026"), "2026-01-05", "2026-01-06"),
    (
        "force_response_by",
        typed_over("Robin Hale", "Ines Marlow"),
        Person("Robin Hale", "Chief Constable"),
        Person("Ines Marlow", "Chief Constable"),
    ),
]


@pytest.mark.parametrize(("field", "pair", "before", "after"), TRACKED_VALUES)
def test_a_value_that_was_typed_over(
    field: str, pair: tuple[bytes, bytes], before: Value, after: Value
) -> None:
    result = returned(full_response(), pair)
    found = result.field(field)
    assert (found.state, states(result)) == ("tracked", {field: "tracked"})
    assert (_plain(found.original), _plain(found.final)) == (before, after)
    assert [(each.kind, each.author) for each in found.changes] == [
        ("delete", "Jo Carter"),
        ("insert", "Jo Carter"),
    ]
    assert result.flags == ()


def _plain(value: Value) -> object:
    return value if isinstance(value, str | Person) else str(value)


def test_a_value_that_was_edited_without_tracking() -> None:
    result = returned(full_response(), (shown("Custody"), shown("Custody “again”")))
    found = result.field("inspection_title")
    assert (found.state, found.original, found.final) == ("edited", "Custody “again”", "Custody “again”")
    assert found.exported == "Custody" and found.changes == ()


def test_a_tracked_tick_is_read_by_its_sign_before_the_change() -> None:
    """Word keeps one state for a box; only the sign in it is tracked."""
    sent = pcc_response(published_website={"done": False, "on": None})
    old = b'<w:tag w:val="hpr1.published_website"/>'
    data = word_file(sent, PCC)
    with ZipFile(BytesIO(data)) as package:
        content = package.read("word/document.xml")
    at = content.index(old)
    box, rest = content[at:].split(b"</w:sdt>", 1)
    run = box[box.index(b"<w:r>") : box.index(b"</w:sdtContent>")]
    gone = run.replace(b"<w:t ", b"<w:delText ").replace(b"</w:t>", b"</w:delText>")
    new = box.replace(*TICK).replace(
        run,
        b"<w:del " + MARK + b">" + gone + b"</w:del><w:ins " + MARK + b">"
        + run.replace("☐".encode(), "☒".encode()) + b"</w:ins>",
    )  # fmt: skip
    edited = rewritten(data, (content[at:], new + b"</w:sdt>" + rest))
    result = compare_returned(edited, sent, sent, PCC)
    found = result.field("published_website")
    assert (found.state, found.original, found.final) == ("tracked", Tick(False), Tick(True))
    assert result.flags == ()


def test_the_quotation_of_one_record_is_told_apart_from_the_others() -> None:
    sent = statement()
    result = compare_returned(
        rewritten(word_file(sent, STATEMENT), typed_over("Second", "Second, rewritten")),
        sent,
        sent,
        STATEMENT,
    )
    found = result.field("quotations")
    assert states(result) == {"quotations": "tracked"}
    assert found.original == sent.answer("quotations")
    assert isinstance(found.final, tuple) and isinstance(found.final[1], Record)
    assert found.final[1].get("text") == "Second, rewritten"


def test_records_keep_their_ids_and_what_refers_to_them() -> None:
    sent, form = SENT["every-kind"]
    data = rewritten(word_file(sent, form), (b">Keep dry.<", b">Keep very dry.<"))
    result = compare_returned(data, sent, sent, form)
    taken = take(result, sent, Decisions("all"))
    assert taken.fields == ("crates",)
    after = apply(sent, taken.edit, form)
    was, now = sent.answer("crates"), after.answer("crates")
    assert isinstance(was, tuple) and isinstance(now, tuple)
    first = now[0]
    assert isinstance(first, Record) and first.id == "tea" and first.get("restingon") == "anvils"
    assert now[1] == was[1] and first.get("cratenotes") == "Keep very dry.\nKeep level."


# --- three ways -------------------------------------------------------------------------------------------


EDITED = (shown("Two."), shown("Two, edited."))


def three_ways(present: Document, base: Document | None, *pairs: tuple[bytes, bytes]) -> Returned:
    data = word_file(full_response(), PCC)
    return compare_returned(rewritten(data, *pairs) if pairs else data, present, base, PCC)


def test_where_only_our_draft_moved_on_nothing_is_taken() -> None:
    present = full_response().with_answers({"force_response": prose("Ours.")})
    result = three_ways(present, full_response())
    assert states(result) == {"force_response": "changed_here"}
    taken = take(result, present, Decisions("all"))
    assert (taken.edit.answers, taken.left) == ({}, ())


@pytest.mark.parametrize("kept", [True, False])
def test_where_both_moved_on_it_is_a_conflict(kept: bool) -> None:
    """The same where the revision is not kept any more: then the digests in the file say so."""
    present = full_response().with_answers({"force_response": prose("Ours.")})
    result = three_ways(present, full_response() if kept else None, EDITED)
    assert states(result) == {"force_response": "conflict"}
    assert take(result, present, Decisions("all")).edit.answers == {
        "force_response": prose("One.\nTwo, edited.\nThree.")
    }
    assert take(result, present, Decisions("tracked")).left == ("force_response",)


def test_digests_tell_what_only_we_changed() -> None:
    present = full_response().with_answers({"force_response": prose("Ours.")})
    result = three_ways(present, None)
    assert states(result) == {"force_response": "changed_here"}
    assert kinds(result) == {"revision_not_kept"}


def test_without_base_and_digests_what_differs_is_doubtful() -> None:
    present = replace(full_response(), revision=7).with_answers({"force_response": prose("Ours.")})
    data = without(word_file(full_response(), PCC), "customXml")
    result = compare_returned(data, present, None, PCC)
    assert result.field("force_response").doubtful
    assert take(result, present, Decisions("all")).edit.answers == {}


def test_the_same_words_here_and_there_are_no_conflict() -> None:
    present = full_response().with_answers({"force_response": prose("One.\nTwo, edited.\nThree.")})
    result = three_ways(present, full_response(), EDITED)
    assert states(result) == {"force_response": "edited"}
    assert take(result, present, Decisions("all")).edit.answers == {}


def test_a_base_of_another_revision_is_not_used() -> None:
    other = replace(full_response(), revision=3).with_answers({"force_response": prose("Older.")})
    result = three_ways(full_response(), other, EDITED)
    assert states(result) == {"force_response": "edited"}


def test_the_identity_is_read_before_anything_is_compared() -> None:
    found = read_identity(word_file(full_response(), PCC))
    assert (found.record, found.revision, found.form) == ("northmr234", 4, "pcc-response")
    bare = read_identity(without(word_file(full_response(), PCC), "customXml", "docProps/custom"))
    assert (bare.record, bare.revision, bare.form) == (None, None, None)


def test_a_revision_that_no_archive_can_have_is_none() -> None:
    data = without(word_file(full_response(), PCC), "customXml")
    long = rewritten(data, (b">4<", b">" + b"4" * 5000 + b"<"), part="docProps/custom.xml")
    assert (read_identity(data).revision, read_identity(long).revision) == (4, None)


# --- taking -----------------------------------------------------------------------------------------------


def two_authors() -> tuple[Document, Returned]:
    first, second = typed_over("Two.", "Two, by Jo."), typed_over("Three.", "Three, by Sam.")
    sams = (second[0], second[1].replace(b"Jo Carter", b"Sam Poole"))
    return full_response(), returned(full_response(), first, sams)


def test_changes_are_taken_by_author() -> None:
    document, result = two_authors()
    assert result.authors == ("Jo Carter", "Sam Poole")
    taken = take(result, document, Decisions(authors={"Sam Poole": True}))
    assert taken.edit.answers == {"force_response": prose("One.\nTwo.\nThree, by Sam.")}
    assert taken.left == ("force_response",)


def test_changes_are_taken_one_by_one() -> None:
    document, result = two_authors()
    refused = {each.number: False for each in result.changes if each.author == "Sam Poole"}
    taken = take(result, document, Decisions("tracked", changes=refused))
    assert taken.edit.answers == {"force_response": prose("One.\nTwo, by Jo.\nThree.")}


def test_changes_are_taken_by_field() -> None:
    document = full_response()
    result = returned(document, EDITED, (shown("Custody"), shown("Renamed")))
    taken = take(result, document, Decisions(fields={"inspection_title": "all"}))
    assert (taken.edit.answers, taken.left) == ({"inspection_title": "Renamed"}, ("force_response",))


def test_tracked_changes_are_taken_without_what_was_edited_beside_them() -> None:
    document = full_response()
    result = returned(document, (shown("One."), shown("One, unseen.")), typed_over("Three.", "Three, seen."))
    assert result.field("force_response").state == "edited"
    taken = take(result, document, Decisions("tracked"))
    assert taken.edit.answers == {"force_response": prose("One.\nTwo.\nThree, seen.")}
    assert taken.left == ("force_response",)


def test_a_record_that_was_deleted_takes_references_to_it_along() -> None:
    form = every_kind_form()
    crates = [{"id": "tea", "cratemark": "Mark T"}, {"id": "anvils", "cratemark": "Mark A"}]
    document = every_kind(**{**EVERY_KIND_ANSWERS, "crates": crates})
    gone = (
        b"<w:r>" + shown("Mark A"),
        b"<w:del " + MARK + b"><w:r><w:delText>Mark A</w:delText></w:r></w:del>",
    )
    data = rewritten(word_file(document, form), gone)
    result = compare_returned(data, document, document, form)
    after = apply(document, take(result, document, Decisions("all")).edit, form)
    left = after.answer("crates")
    assert isinstance(left, tuple) and [each.id for each in left if isinstance(each, Record)] == ["tea"]
    assert after.answer("heaviest") is None and after.answer("breakables") == ("tea",)


# --- what is flagged --------------------------------------------------------------------------------------


def look(properties: bytes) -> tuple[bytes, bytes]:
    """A run of the force's response in another look."""
    return b"<w:r>" + shown("Two."), b"<w:r><w:rPr>" + properties + b"</w:rPr>" + shown("Two.")


FLAGGED: list[tuple[str, str, tuple[bytes, bytes]]] = [
    ("date_differs", "published_on", (shown("5 January 2026"), shown("9 January 2026"))),
    ("not_a_date", "published_on", (shown("5 January 2026"), shown("soon"))),
    ("field_lost", "series", (b"series", b"elsewhere")),
    ("control_lost", "published_on", (b'<w:tag w:val="hpr1.published_on"/>', b"")),
    ("highlighted", "force_response", look(b'<w:highlight w:val="yellow"/>')),
    ("struck_out", "force_response", look(b"<w:strike/>")),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "field", "pair"), FLAGGED)
def test_what_is_doubtful_is_flagged(kind: str, field: str, pair: tuple[bytes, bytes]) -> None:
    assert kind in kinds(returned(full_response(), pair), field)


def test_a_doubtful_field_is_taken_by_a_decision_on_it_alone() -> None:
    document = full_response()
    result = returned(document, (shown("5 January 2026"), shown("soon")))
    assert "published_on" not in take(result, document, Decisions("all")).edit.answers
    assert take(result, document, Decisions(fields={"published_on": "all"})).edit.answers == {
        "published_on": None
    }


def test_sign_and_state_of_a_box_must_agree() -> None:
    result = returned(full_response(), ("☒".encode(), "☐".encode()))
    assert {each.field for each in result.flags if each.kind == "tick_differs"} == {
        "inspection_types", "force_quoted", "forwarded_home_office",
    }  # fmt: skip


def test_yes_and_no_cannot_both_be_ticked_nor_both_be_cleared() -> None:
    every = returned(full_response(), TICK, ("☐".encode(), "☒".encode()))
    none = returned(full_response(), TICK[::-1], ("☒".encode(), "☐".encode()))
    assert "yes_and_no" in kinds(every, "force_quoted")
    assert "neither_yes_nor_no" in kinds(none, "force_quoted")
    assert none.field("force_quoted").doubtful


def test_a_control_that_stands_twice_is_flagged() -> None:
    data = word_file(full_response(), PCC)
    with ZipFile(BytesIO(data)) as package:
        content = package.read("word/document.xml")
    at = content.index(b'<w:tag w:val="hpr1.inspection_title"/>')
    start, end = content.rindex(b"<w:sdt>", 0, at), content.index(b"</w:sdt>", at) + len(b"</w:sdt>")
    control = content[start:end]
    result = returned(full_response(), (control, control + control))
    assert "control_duplicated" in kinds(result, "inspection_title")


def test_text_outside_every_field_is_kept_apart() -> None:
    before = b"<w:r>" + shown("Inspection details")
    stray = b"<w:r>" + shown("Please see me.")
    result = returned(full_response(), (before, before + stray))
    assert "unplaced" in kinds(result)
    assert ["Please see me." in each.text for each in result.unplaced] == [True]


def test_text_below_a_control_is_read_and_flagged() -> None:
    end = b"Three.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    result = returned(full_response(), (end, end + b"<w:p><w:r><w:t>Below.</w:t></w:r></w:p>"))
    assert result.field("force_response").final == prose("One.\nTwo.\nThree.\nBelow.")
    assert "outside_control" in kinds(result, "force_response")


def test_a_note_at_the_foot_is_unplaced() -> None:
    notes = (
        b'<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b'<w:footnote w:id="2"><w:p><w:r><w:t>See the letter.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    data = rewritten(
        word_file(full_response(), PCC),
        (b"</Relationships>", b'<Relationship Id="rIdF" Target="footnotes.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/></Relationships>'),
        part="word/_rels/document.xml.rels",
    )  # fmt: skip
    with ZipFile(target := BytesIO(data), "a") as package:
        package.writestr("word/footnotes.xml", notes)
    result = compare_returned(target.getvalue(), full_response(), full_response(), PCC)
    assert [(each.text, each.after) for each in result.unplaced] == [("See the letter.", "footnote")]


def test_words_typed_into_a_prompt_are_text() -> None:
    document = full_response()
    result = returned(document, (shown("Not yet written"), shown("Not yet written but soon")))
    assert result.field("pcc_comment").final == prose("Not yet written but soon")
    assert "placeholder_left" in kinds(result, "pcc_comment")


def test_a_paragraph_that_was_cut_and_put_elsewhere_is_told() -> None:
    long = "A paragraph of more words than three."
    document = pcc_response(executive_summary=long, pcc_comment="Here.")
    result = returned(document, (shown(long), shown("Gone.")), (shown("Here."), shown(long)))
    assert "moved_between_fields" in kinds(result, "pcc_comment")


def test_a_marking_is_flagged() -> None:
    before = b"<w:r>" + shown("Inspection details")
    marked = b"<w:p><w:r><w:t>OFFICIAL-SENSITIVE</w:t></w:r></w:p>"
    data = word_file(full_response(), PCC)
    with ZipFile(BytesIO(data)) as package:
        content = package.read("word/document.xml")
    at = content.rindex(b"<w:p>", 0, content.index(before))
    result = compare_returned(
        rewritten(data, (content[at:], marked + content[at:])), full_response(), full_response(), PCC
    )
    assert "marking" in kinds(result)


def test_another_response_or_form_is_said_and_nothing_is_taken_in_bulk() -> None:
    other = replace(full_response(), id="another234", revision=4)
    result = three_ways(other, other, EDITED)
    assert "another_response" in kinds(result)
    assert take(result, other, Decisions("all")).edit.answers == {}
    assert "another_form" in kinds(
        compare_returned(word_file(statement(), STATEMENT), full_response(), None, PCC)
    )


def test_a_file_that_is_no_export_at_all_is_said_to_be_none() -> None:
    said = {"revision_unknown", "controls_lost", "not_an_export"}
    data = bare(without(word_file(statement(), STATEMENT), "docProps/custom"))
    result = compare_returned(data, full_response(), None, PCC)
    assert kinds(result) & said == {"not_an_export"}
    assert take(result, full_response(), Decisions("all")).edit.answers == {}
    ours = compare_returned(data, statement(), None, STATEMENT)
    assert kinds(ours) & said == {"revision_unknown", "controls_lost"}


# --- quotation marks ----------------------------------------------------------------------------------------

QUOTING = """It's "plain" here.
And "there" as well, isn't it."""
CURLY = (b'It\'s "plain" here', "It’s “plain” here".encode()), (b"isn't it", "isn’t it".encode())


def quoting() -> Document:
    return pcc_response(inspection_title="T").with_answers({"pcc_comment": prose(QUOTING)})


def test_straight_quotation_marks_that_came_back_curly_are_no_edit() -> None:
    result = returned(quoting(), *CURLY)
    assert (states(result), kinds(result), result.unplaced) == ({}, {"quotes_turned"}, ())
    assert result.field("pcc_comment").final == prose(QUOTING)


def test_curly_ones_that_came_back_straight_are_an_edit() -> None:
    document = quoting().with_answers({"pcc_comment": prose("It’s so.")})
    result = returned(document, ("It’s so".encode(), b"It's so"))
    assert (states(result), kinds(result)) == ({"pcc_comment": "edited"}, set())


def test_what_was_tracked_beside_them_is_taken_without_them() -> None:
    end = b"isn't it.</w:t></w:r></w:p>"
    tracked = end.removesuffix(b"</w:p>") + inserted(" Yes.") + b"</w:p>"
    document = quoting()
    result = returned(document, (end, tracked), CURLY[0])
    assert states(result) == {"pcc_comment": "tracked"}
    expected = prose(QUOTING + " Yes.")
    assert result.field("pcc_comment").final == expected
    assert take(result, document, Decisions("tracked")).edit.answers == {"pcc_comment": expected}


def test_a_tracked_change_of_words_with_such_marks_is_taken_as_it_stands() -> None:
    document = quoting().with_answers({"pcc_comment": prose("It's so.")})
    curly = b"It's so.</w:delText>", "It’s so.</w:delText>".encode()
    result = returned(document, typed_over("It's so.", "That’s so."), curly)
    assert (states(result), kinds(result)) == ({"pcc_comment": "tracked"}, {"quotes_turned"})
    assert result.field("pcc_comment").final == prose("That’s so.")
    assert take(result, document, Decisions("tracked")).edit.answers == {"pcc_comment": prose("That’s so.")}


def test_a_tracked_change_of_the_marks_themselves_is_taken() -> None:
    document = quoting().with_answers({"pcc_comment": prose("It's so.")})
    result = returned(document, typed_over("It's so.", "It’s so."))
    assert states(result) == {"pcc_comment": "tracked"}
    assert take(result, document, Decisions("tracked")).edit.answers == {"pcc_comment": prose("It’s so.")}


# --- where everything else was lost ---------------------------------------------------------------------


def bare(data: bytes) -> bytes:
    """Without controls, bookmarks and hidden parts: as some programs save it."""
    lost = (b"<w:tag ", b"<w:lost "), (b"<w:bookmarkStart ", b"<w:lost "), (b"<w:bookmarkEnd ", b"<w:lost ")
    return without(rewritten(data, *lost), "customXml")


def test_fields_are_found_by_headings_and_labels_alone() -> None:
    document = full_response().with_answers({"series": None, "pcc_comment": prose("Ours.\nSecond.")})
    result = compare_returned(bare(word_file(document, PCC)), document, document, PCC)
    found = {each.field: each.final for each in result.fields}
    for field in ("inspection_title", "published_on", "inspection_types", "force_quoted", "pcc_comment"):
        assert found[field] == document.answer(field), field
    for field in ("executive_summary", "forwarded_home_office"):
        assert found[field] == document.answer(field), field
    assert "found_by_heading" in kinds(result, "pcc_comment")
    assert result.field("pcc_comment").state == "unchanged"
    assert take(result, document, Decisions("all")).edit.answers == {}


# --- one thing each -------------------------------------------------------------------------------------


def inserted(text: str) -> bytes:
    return b"<w:ins " + MARK + b"><w:r>" + shown(text) + b"</w:ins>"


def test_words_that_stand_between_two_insertions_part_them() -> None:
    """Of one author and one minute: still two changes, to be accepted one by one."""
    run = b"<w:r>" + shown("Two.")
    result = returned(full_response(), (run, inserted("First ") + run + inserted(" second")))
    assert [each.text for each in result.field("force_response").changes] == ["First ", " second"]


def test_neighbouring_marks_of_one_author_and_time_are_one_change() -> None:
    run = b"<w:r>" + shown("Two.")
    result = returned(full_response(), (run, run + inserted(" One") + inserted(" change")))
    assert [each.text for each in result.field("force_response").changes] == [" One change"]


def test_the_role_stays_where_the_bookmark_on_the_name_went_with_the_name() -> None:
    data = word_file(full_response(), PCC)
    with ZipFile(BytesIO(data)) as package:
        content = package.read("word/document.xml")
    name = content[content.index(b"hpr1_name") :].split(b'"')[0]
    result = returned(full_response(), (name, b"gone"), (shown("Robin Hale"), shown("Ines Marlow")))
    assert result.field("force_response_by").final == Person("Ines Marlow", "Chief Constable")


def test_a_comment_quotes_what_stands_and_what_is_gone_only_where_nothing_stands() -> None:
    def commented(inside: bytes) -> str:
        start, end = b'<w:commentRangeStart w:id="0"/>', b'<w:commentRangeEnd w:id="0"/>'
        run = b"<w:r>" + shown("Two.")
        data = rewritten(word_file(full_response(), PCC), (run, start + inside + end))
        data = rewritten(
            data,
            (b"</Relationships>", b'<Relationship Id="rIdC" Target="comments.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"/></Relationships>'),
            part="word/_rels/document.xml.rels",
        )  # fmt: skip
        with ZipFile(target := BytesIO(data), "a") as package:
            package.writestr(
                "word/comments.xml",
                '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
                '<w:comment w:id="0" w:author="Jo"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment></w:comments>',
            )
        found = compare_returned(target.getvalue(), full_response(), full_response(), PCC).comments
        assert [(each.author, each.text, each.field) for each in found] == [("Jo", "Why?", "force_response")]
        return found[0].quoted

    gone = b"<w:del " + MARK + b"><w:r><w:delText>Gone.</w:delText></w:r></w:del>"
    assert commented(b"<w:r>" + shown("Stands.") + gone) == "Stands."
    assert commented(gone) == "Gone."


def test_a_resaved_list_begins_anew_only_where_it_did() -> None:
    """Read without knowing what was exported; what LibreOffice cannot say is a restart without an effect."""
    expected = prose(EVERY_BLOCK.replace("!1. begins anew where", "1. begins anew where"))
    data = (FIXTURES / "response-resaved.docx").read_bytes()
    assert read_answers(data, PCC)["executive_summary"] == expected


TABLE = "|# Caption\n| Head | Second |\n|---|\n| a | b |\n| c | d |"


def test_rows_that_were_inserted_and_deleted_are_seen() -> None:
    document = pcc_response(inspection_title="T").with_answers({"pcc_comment": prose(TABLE)})
    data = word_file(document, PCC)
    with ZipFile(BytesIO(data)) as package:
        content = package.read("word/document.xml")
    end = content.index(b"</w:tr>", content.index(b">c<")) + len(b"</w:tr>")
    row = content[content.rindex(b"<w:tr>", 0, end) : end]
    gone = row.replace(b"</w:trPr>", b"<w:del " + MARK + b"/></w:trPr>")
    new = row.replace(b"</w:trPr>", b"<w:ins " + MARK + b"/></w:trPr>")
    new = new.replace(b">c<", b">e<").replace(b">d<", b">f<")
    result = compare_returned(rewritten(data, (row, gone + new)), document, document, PCC)
    found = result.field("pcc_comment")
    assert found.original == prose(TABLE)
    assert found.final == prose(TABLE.replace("| c | d |", "| e | f |"))
    assert [(each.kind, each.text) for each in found.changes] == [("delete", "c | d"), ("insert", "e | f")]


# --- JSON -------------------------------------------------------------------------------------------------


def test_the_json_has_exactly_the_keys_that_are_promised() -> None:
    _, result = two_authors()
    found = to_json(result)
    assert list(found) == ["response", "revision", "fields", "comments", "flags", "unplaced"]
    assert (found["response"], found["revision"]) == ("northmr234", 4)
    each = next(field for field in found["fields"] if field["field"] == "force_response")
    assert list(each) == ["field", "state", "original", "final", "changes"]
    assert each["changes"][0] == {
        "kind": "delete", "text": "Two.", "author": "Jo Carter", "at": "2026-03-03T10:00:00Z",
    }  # fmt: skip


def test_every_prompt_of_an_export_is_known() -> None:
    data = to_word(every_kind(), every_kind_form(), None, NOW)
    with ZipFile(BytesIO(data)) as package:
        content = package.read("word/document.xml").decode()
    shown_prompts = {each.split("</w:t>")[0].split(">")[-1] for each in content.split("PlaceholderText")[1:]}
    assert shown_prompts and shown_prompts <= PROMPTS
