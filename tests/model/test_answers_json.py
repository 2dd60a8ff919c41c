"""Answers in JSON: read by the form's definition, strictly, and written so that they read back."""

import json
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.model.answers_json import answers_to_json, read_answers, read_value
from editor.model.document import Document
from editor.model.jsonreading import JsonError, Node, strict_loads
from editor.model.values import File, Person, Record, Records, SubValue, Tick
from forms.schema import FormDefinition, RecordsField
from tests.builders import (
    EVERY_KIND_ANSWERS,
    answers_of,
    every_kind,
    every_kind_form,
    force_statement,
    prose,
    shipped_form,
)
from tests.strategies import answers


def refusal(**given_answers: Any) -> JsonError:
    """Why the office's own form refuses these answers."""
    with pytest.raises(JsonError) as refused:
        read_answers(every_kind_form(), Node(given_answers, "answers"))
    return refused.value


def records(document: Document, field: str) -> Records:
    found = document.answer(field)
    assert isinstance(found, tuple)
    return tuple(each for each in found if isinstance(each, Record))


KEPT = f"attachments/{'a' * 64}.pdf"


def mooring(**values: SubValue) -> Record:
    """The first record of the moorings, with these answers and no others."""
    field = every_kind_form().field("moorings")
    assert isinstance(field, RecordsField)
    return Record(MappingProxyType({**dict.fromkeys(sub.id for sub in field.fields), **values}), "r1")


# --- each kind -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "written", "read"),
    [
        ("brigname", "Sea  Holly ", "Sea  Holly "),
        ("brigname", "a\x00\r\nb", "a\nb"),
        ("brigname", "", None),
        ("brigname", "\x00", None),
        ("slipwayday", "2024-02-29", date(2024, 2, 29)),
        ("riggings", [], ()),
        ("riggings", ["ketch_rig", "sloop_rig"], ("sloop_rig", "ketch_rig")),
        ("seaworthy", False, False),
        ("helmsman", {"name": "Ines"}, Person("Ines", "")),
        ("helmsman", {"role": "Bosun", "name": None}, Person("", "Bosun")),
        ("helmsman", {"name": "", "role": ""}, None),
        ("helmsman", {}, None),
        ("hullscraped", {"done": None}, Tick(None)),
        ("hullscraped", {"done": False, "on": None}, Tick(False)),
        ("hullscraped", {"done": True, "on": "2026-01-20"}, Tick(True, date(2026, 1, 20))),
        ("voyagetale", "a\n- b", prose("a\n- b")),
        ("voyagetale", "", None),
        ("voyagetale", {"v": 1, "blocks": []}, None),
        ("crates", [], ()),
        ("crates", None, ()),
        ("heaviest", "r1", "r1"),
        ("breakables", ["r2", "r1"], ("r2", "r1")),
        ("breakables", [], ()),
        ("tiderun", "ebb_run", "ebb_run"),
        ("tiderun", None, None),
        (
            "chartscan",
            {"name": " a\nb ", "attachment": f"attachments/{'0a' * 32}.pdf"},
            File("a b", f"attachments/{'0a' * 32}.pdf"),
        ),
        ("moorings", [{"swell": "calm_swell"}], (mooring(swell="calm_swell"),)),
    ],
)
def test_each_kind_of_answer_is_read(field: str, written: Any, read: Any) -> None:
    assert read_value(every_kind_form().field(field), Node(written)) == read


@pytest.mark.parametrize(
    "field",
    [
        each.id
        for each in every_kind_form().fields
        if each.id not in ("crates", "lashings", "hailings", "moorings", "yarns")
    ],
)
def test_null_is_unanswered(field: str) -> None:
    assert read_value(every_kind_form().field(field), Node(None)) is None


@pytest.mark.parametrize(
    ("field", "written", "path", "reason"),
    [
        ("unheardof", 1, "answers.unheardof", "is not known here; known are "),
        ("brigname", 7, "answers.brigname", "must be text"),
        ("brigname", ["x"], "answers.brigname", "must be text"),
        ("slipwayday", "21/9/2017", "answers.slipwayday", "“21/9/2017” is not a date such as 2017-09-21"),
        ("slipwayday", "2017-9-21", "answers.slipwayday", "“2017-9-21” is not a date such as"),
        ("slipwayday", "2017-09-21T00:00", "answers.slipwayday", "“2017-09-21T00:00” is not a date"),
        ("slipwayday", "２０１７-09-21", "answers.slipwayday", "“２０１７-09-21” is not a date"),
        ("slipwayday", "x" * 41, "answers.slipwayday", "“" + "x" * 39 + "…” is not a date"),
        ("slipwayday", "2025-02-29", "answers.slipwayday", "“2025-02-29” is not a day of the calendar"),
        ("slipwayday", "0000-01-01", "answers.slipwayday", "“0000-01-01” is not a day of the calendar"),
        ("slipwayday", 20170921, "answers.slipwayday", "must be text"),
        ("riggings", "sloop_rig", "answers.riggings", "must be a list"),
        ("riggings", ["junk_rig"], "answers.riggings[0]", "must be one of sloop_rig, yawl_rig, ketch_rig"),
        ("riggings", [["sloop_rig"]], "answers.riggings[0]", "must be one of sloop_rig"),
        ("riggings", ["sloop_rig"] * 2, "answers.riggings", "names an option twice"),
        ("seaworthy", "yes", "answers.seaworthy", "must be true or false"),
        ("seaworthy", 1, "answers.seaworthy", "must be true or false"),
        ("helmsman", "Ines", "answers.helmsman", "must be an object"),
        ("helmsman", {"name": 1}, "answers.helmsman.name", "must be text"),
        ("helmsman", {"rank": "x"}, "answers.helmsman.rank", "is not known here; known are name, role"),
        ("hullscraped", True, "answers.hullscraped", "must be an object"),
        ("hullscraped", {}, "answers.hullscraped", "lacks “done”"),
        ("hullscraped", {"done": "yes"}, "answers.hullscraped.done", "must be true or false"),
        ("hullscraped", {"done": True, "on": "x"}, "answers.hullscraped.on", "“x” is not a date"),
        ("hullscraped", {"done": True, "at": 1}, "answers.hullscraped.at", "is not known here"),
        ("voyagetale", 7, "answers.voyagetale", "must be an object"),
        ("voyagetale", {"v": 1, "blocks": [{"t": "x"}]}, "answers.voyagetale.blocks[0].t", "must be one of"),
        ("tiderun", "neap_run", "answers.tiderun", "must be one of ebb_run, flood_run"),
        ("tiderun", ["ebb_run"], "answers.tiderun", "must be one of ebb_run, flood_run"),
        ("chartscan", "chart.pdf", "answers.chartscan", "must be an object"),
        ("chartscan", {"name": "a"}, "answers.chartscan", "lacks “attachment”"),
        ("chartscan", {"attachment": KEPT}, "answers.chartscan", "lacks “name”"),
        ("chartscan", {"name": "\x00 ", "attachment": KEPT}, "answers.chartscan.name", "must not be empty"),
        ("chartscan", {"name": "a", "attachment": KEPT, "size": 1}, "answers.chartscan.size", "is not known here"),
        *(
            ("chartscan", {"name": "a", "attachment": each}, "answers.chartscan.attachment", "is not the name")
            for each in ("", "a.pdf", KEPT.upper(), KEPT + "\n", f"../{KEPT}", f"attachments/{'a' * 64}")
        ),
        ("moorings", [{"seawardof": "nowhere"}], "answers.moorings[0].seawardof", "refers to “nowhere”, which"),
        ("moorings", [{"holdcrates": ["r9"]}], "answers.moorings[0].holdcrates", "refers to “r9”, which is not among"),
        ("moorings", [{"lanterns": ["blue"]}], "answers.moorings[0].lanterns[0]", "must be one of red_lantern"),
        ("crates", {}, "answers.crates", "must be a list"),
        ("crates", ["x"], "answers.crates[0]", "must be an object"),
        ("crates", [{}, {"size": 1}], "answers.crates[1].size", "is not known here"),
        ("crates", [{"lashed": 1}], "answers.crates[0].lashed", "must be true or false"),
        ("crates", [{"stevedore": {"name": 1}}], "answers.crates[0].stevedore.name", "must be text"),
        ("crates", [{"perils": ["x"]}], "answers.crates[0].perils[0]", "must be one of wet_peril"),
        ("crates", [{"id": 1}], "answers.crates[0].id", "must be text"),
        ("crates", [{"id": "Tea"}], "answers.crates[0].id", "must be lower-case letters"),
        ("crates", [{"id": ""}], "answers.crates[0].id", "must be lower-case letters"),
        ("crates", [{"id": "x" * 41}], "answers.crates[0].id", "must be lower-case letters"),
        ("crates", [{"id": "tea"}, {"id": "tea"}], "answers.crates", "holds two records with the same id"),
        ("hailings", [{"id": "x"}], "answers.hailings[0].id", "is not known here"),
        ("heaviest", ["r1"], "answers.heaviest", "must be text"),
        ("heaviest", "gone", "answers.heaviest", "refers to “gone”, which is not among crates"),
        ("heaviest", "", "answers.heaviest", "refers to “”, which is not among crates"),
        ("breakables", "r1", "answers.breakables", "must be a list"),
        ("breakables", ["gone"], "answers.breakables", "refers to “gone”, which is not among crates"),
        ("breakables", ["gone", "gone"], "answers.breakables", "names a record twice"),
        ("lashings", [{}, {"tieddown": ["no"]}], "answers.lashings[1].tieddown", "refers to “no”"),
        ("crates", [{"restingon": "no"}], "answers.crates[0].restingon", "refers to “no”"),
    ],
)  # fmt: skip
def test_an_answer_that_the_field_cannot_hold_is_refused(
    field: str, written: Any, path: str, reason: str
) -> None:
    refused = refusal(**{field: written})
    assert refused.path == path
    assert refused.reason.startswith(reason)
    assert len(str(refused).splitlines()) == 1


def test_answers_must_be_an_object() -> None:
    with pytest.raises(JsonError, match="must be an object"):
        read_answers(every_kind_form(), Node([]))


# --- records and references ------------------------------------------------------------------------------


def test_keyed_records_without_an_id_get_the_lowest_free_one() -> None:
    assert [record.id for record in records(every_kind(crates=[{}, {}]), "crates")] == ["r1", "r2"]
    read = every_kind(crates=[{}, {"id": "r1"}, {"id": None}, {"id": "tea"}, {}])
    assert [record.id for record in records(read, "crates")] == ["r2", "r1", "r3", "tea", "r4"]


def test_records_of_a_field_that_is_not_keyed_have_no_id() -> None:
    read = force_statement(quotations=[{"text": "One"}, {"text": "Two", "source": "p. 2"}])
    assert [(each.id, each.get("text"), each.get("source")) for each in records(read, "quotations")] == [
        (None, "One", None),
        (None, "Two", "p. 2"),
    ]


def test_every_sub_field_of_a_record_has_an_answer_or_none() -> None:
    crate = records(every_kind(crates=[{"cratemark": "T"}]), "crates")[0]
    crates = every_kind_form().field("crates")
    assert {"cratemark": "T", "lashed": None}.items() <= dict(crate.values).items()
    assert list(crate.values) == [sub.id for sub in crates.fields]  # type: ignore[union-attr]


def test_a_record_may_refer_to_one_that_comes_after_it() -> None:
    read = every_kind(crates=[{"id": "a", "restingon": "b"}, {"id": "b", "restingon": "b"}])
    assert [record.get("restingon") for record in records(read, "crates")] == ["b", "b"]


def test_references_are_checked_against_answers_given_before() -> None:
    before = answers_of(every_kind_form(), crates=[{"id": "tea"}], heaviest="tea")
    assert read_answers(every_kind_form(), Node({"breakables": ["tea"]}), before)["breakables"] == ("tea",)
    with pytest.raises(JsonError, match="heaviest: refers to “tea”, which is not among crates"):
        read_answers(every_kind_form(), Node({"crates": []}), before)


def test_answers_not_spoken_of_stay() -> None:
    before = answers_of(every_kind_form(), brigname="Sea Holly", seaworthy=True)
    after = read_answers(every_kind_form(), Node({"seaworthy": None}), before)
    assert dict(after) == {"brigname": "Sea Holly", "seaworthy": None}
    assert before["seaworthy"] is True


# --- writing ---------------------------------------------------------------------------------------------


@settings(max_examples=20)
@given(st.data())
@pytest.mark.parametrize(
    "form",
    [shipped_form("pcc-response"), shipped_form("force-statement"), every_kind_form()],
    ids=lambda f: f.id,
)
def test_what_is_written_reads_back(form: FormDefinition, data: st.DataObject) -> None:
    drawn = data.draw(answers(form, max_records=2))
    written = json.dumps(answers_to_json(drawn), ensure_ascii=False)
    assert read_answers(form, Node(strict_loads(written.encode()))) == drawn


def test_the_json_of_a_full_document_is_what_was_given() -> None:
    document = every_kind(**EVERY_KIND_ANSWERS)
    written = answers_to_json(document.answers)
    not_as_written = {"voyagetale", "crates", "moorings", "yarns"}
    assert {key: value for key, value in written.items() if key not in not_as_written} == {
        key: value for key, value in EVERY_KIND_ANSWERS.items() if key not in not_as_written
    }
    assert written["crates"][0]["unladen"] == {"done": False, "on": None}
    assert written["voyagetale"]["v"] == 1


def test_an_empty_document_is_written_with_null_and_no_records() -> None:
    written = answers_to_json(force_statement().answers)
    assert written.pop("quotations") == []
    assert set(written.values()) == {None}
