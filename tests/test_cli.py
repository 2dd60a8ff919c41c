"""What each verb does, as the manual says it."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import resources
from editor import __version__
from editor.cli import main
from editor.importing.word import read_answers
from tests.builders import EVERY_KIND_ANSWERS, NOW, shipped_form
from tests.command_line import Office, as_bytes, call

VERBS = (
    "office", "forms", "new", "set", "list", "search", "show", "check", "deadline", "export", "delete", "restore",
)  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "archive")


# --- the line itself -------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [[], *([verb] for verb in VERBS)], ids=" ".join)
def test_help_is_there_for_every_verb(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        call_with_capsys(*arguments, "--help")
    said = capsys.readouterr()
    assert (ended.value.code, said.err) == (0, "")
    assert said.out.startswith(" ".join(["usage: response-editor", *arguments]))
    assert "--archive DIR" in said.out


def call_with_capsys(*arguments: str) -> int:
    """Help ends the process, so that nothing comes back from :func:`call`."""
    return main(arguments, clock=lambda: NOW)


def test_help_names_the_verbs(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        call_with_capsys("--help")
    said = capsys.readouterr().out
    assert [verb for verb in VERBS if f"    {verb} " not in said] == []


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        call_with_capsys("--version")
    assert (ended.value.code, capsys.readouterr().out) == (0, f"response-editor {__version__}\n")


def test_the_archive_may_be_named_before_or_after_the_verb_and_the_last_one_counts(tmp_path: Path) -> None:
    here, there = str(tmp_path / "here"), str(tmp_path / "there")
    assert call("--archive", here, "new", "pcc-response").status == 0
    assert len(call("list", "--json", "--archive", here).json) == 1
    assert call("--archive", here, "new", "pcc-response", "--archive", there).status == 0
    assert [len(call("--archive", each, "list", "--json").json) for each in (here, there)] == [1, 1]


def test_an_archive_may_be_named_from_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert call("new", "pcc-response", "--archive", "tŷ/of ours").status == 0
    assert (tmp_path / "tŷ" / "of ours" / "archive.json").is_file()


# --- office ----------------------------------------------------------------------------------------------


def test_the_office_is_set_by_key_and_value(office: Office) -> None:
    office.run("office", "--set", "force=Northmoor Police", "body=Tŷ’r Heddlu", "--set", "force_area=a=b")
    shown = office.run("office", "--json").json
    assert {key: value for key, value in shown.items() if value} == {
        "body": "Tŷ’r Heddlu",
        "force": "Northmoor Police",
        "force_area": "a=b",
    }


def test_the_office_has_these_keys(office: Office) -> None:
    names = [
        "body", "commissioner", "commissioner_title", "force", "force_area", "chief_officer", "chief_officer_title",
    ]  # fmt: skip
    done = office.run("office", "--json", "--set", *(f"{name}={name}!" for name in names))
    assert {name: done.json[name] for name in names} == {name: f"{name}!" for name in names}


def test_setting_a_key_leaves_the_others_and_an_empty_value_clears_it(office: Office) -> None:
    office.run("office", "--set", "force=Northmoor Police", "commissioner=Morgan Ashdown")
    shown = office.run("office", "--set", "force=", "--json").json
    assert (shown["force"], shown["commissioner"]) == ("", "Morgan Ashdown")


def test_the_office_for_people(office: Office) -> None:
    said = office.run("office", "--set", "force=Northmoor Police").out
    assert "force                Northmoor Police\n" in said
    assert "body                 (not set)\n" in said


def test_setting_the_office_makes_the_folder(office: Office) -> None:
    assert office.run("office", "--set", "force=Northmoor Police").status == 0
    assert office.listed() == []


def test_the_crest_is_kept_in_the_archive_and_printed(
    office: Office, tmp_path: Path, crest_file: Path
) -> None:
    kept = office.run("office", "--set", f"crest={crest_file}", "--json").json["crest"]
    assert (office.folder / kept).read_bytes() == crest_file.read_bytes()
    crest_file.unlink()
    office.run("export", office.new(), "--to", str(tmp_path / "out.html"))
    assert '<img class="crest" src="data:image/png;base64,' in (tmp_path / "out.html").read_text("utf-8")


@pytest.fixture
def crest_file(tmp_path: Path) -> Path:
    path = tmp_path / "our crest.png"
    path.write_bytes(resources.sample_crest())
    return path


def test_a_response_keeps_the_office_it_was_made_with(office: Office, tmp_path: Path) -> None:
    office.run("office", "--set", "force=Northmoor Police", "force_area=Northmoor")
    made_then = office.new(inspection_title="Custody")

    def printed(name: str) -> list[Any]:
        for suffix in ("docx", "html", "txt"):
            office.run("export", made_then, "--to", str(tmp_path / f"{name}.{suffix}"))
        texts = [(tmp_path / f"{name}.{suffix}").read_text("utf-8") for suffix in ("html", "txt")]
        return [
            office.run("show", made_then, "--json").json,
            office.run("show", made_then).out,
            _words_in_word(tmp_path / f"{name}.docx"),
            *texts,
        ]

    before = printed("before")
    office.run("office", "--set", "force=Southmere Police", "force_area=Southmere")
    assert printed("after") == before
    assert "Northmoor Police" in before[1] and "Northmoor specific" in before[1]
    assert "Southmere Police" in office.run("show", office.new()).out
    office.set(made_then, series="PEEL")
    assert office.run("show", made_then, "--json").json["office"]["force"] == "Northmoor Police"


def _words_in_word(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    return "".join(str(text) for text in root.itertext())


# --- forms -----------------------------------------------------------------------------------------------


def test_the_shipped_forms(office: Office) -> None:
    office.new()
    listed = office.run("forms", "--json").json
    assert [(each["id"], each["version"], each["name"]) for each in listed] == [
        ("pcc-response", 2, "PCC response"),
        ("force-statement", 1, "Force statement"),
    ]
    assert listed[1]["fields"] == [each.id for each in shipped_form("force-statement").fields]
    assert "pcc-response         version 2   PCC response\n" in office.run("forms").out


def test_an_offices_own_form_works_with_every_verb(office: Office, tmp_path: Path) -> None:
    office.with_own_form()
    assert "tidewatch-log" in [each["id"] for each in office.run("forms", "--json").json]
    id = office.new("tidewatch-log", **EVERY_KIND_ANSWERS)
    assert office.listed() == office.listed("search", "bowline") == [id]
    assert "Sea Holly" in office.run("show", id).out
    assert office.run("check", id).status == 0
    assert office.set(id, seaworthy=False).status == 0
    for suffix in ("docx", "html", "txt", "json"):
        assert office.run("export", id, "--to", str(tmp_path / f"out.{suffix}")).status == 0


def test_a_form_that_cannot_be_read_is_named_and_the_others_go_on(office: Office) -> None:
    office.with_own_form('id = "own"\nversion = 1\nname = "Own"\nflavour = "mint"\nsections = []\n')
    done = office.run("forms", "--json")
    assert done.status == 2
    assert done.err.splitlines() == [
        "response-editor: own.toml: sections: must not be empty",
    ]
    assert [each["id"] for each in json.loads(done.out)] == ["pcc-response", "force-statement"]
    id = office.new(inspection_title="Custody")
    assert office.listed("search", "custody") == [id]
    assert [office.run(verb, id).status for verb in ("show", "check", "delete", "restore")] == [0, 1, 0, 0]


def test_every_form_that_cannot_be_read_is_named_on_one_line(office: Office) -> None:
    office.with_own_form("id =")
    (office.folder / "forms" / "two.toml").write_bytes(b"\xff\xfe")
    said = office.run("forms").err
    assert said.count("\n") == 1
    assert "own.toml: " in said and "two.toml: cannot be read" in said


def test_who_asks_for_the_form_that_cannot_be_read_hears_why(office: Office) -> None:
    office.with_own_form('id = "own"\nversion = 0\n')
    refusal = office.run("new", "own").refusal
    assert refusal.startswith(
        "there is no form “own”; the forms are pcc-response, force-statement; own.toml: "
    )


# --- new, set, show --------------------------------------------------------------------------------------


def test_new_prints_the_id_alone_and_makes_the_folder(office: Office) -> None:
    id = office.new(inspection_title="Custody")
    assert id.isalnum() and id in office.file(id).read_text("utf-8")


def test_answers_are_read_from_a_file(office: Office, tmp_path: Path) -> None:
    (tmp_path / "answers.json").write_bytes(b"\xef\xbb\xbf" + as_bytes({"inspection_title": "Tŷ"}))
    id = office.run("new", "pcc-response", "--answers", str(tmp_path / "answers.json")).out.strip()
    assert office.answers(id)["inspection_title"] == "Tŷ"


def test_show_tells_every_field_answered_or_not(office: Office) -> None:
    shown = office.run("show", office.new("force-statement", title="Custody"), "--json").json
    assert shown["answers"] == {
        "title": "Custody",
        "statement_by": None,
        "answers_report": None,
        "answers_publisher": None,
        "body": None,
        "quotations_heading": None,
        "quotations": [],
        "posted_on": None,
    }
    assert (shown["form"], shown["form_version"]) == ("force-statement", 1)


def test_a_new_response_without_answers_has_none_but_a_row_for_each_copy_to_send(office: Office) -> None:
    id = office.run("new", "pcc-response").out.strip()
    answers = office.answers(id)
    copies = answers.pop("copies")
    assert [each for each in answers.values() if each not in (None, [])] == []
    assert [(each["copy_to"], each["copy_on"]) for each in copies] == [
        ("Home Office", None),
        ("HMICFRS", None),
    ]


def test_every_kind_of_answer_as_the_manual_writes_it(office: Office) -> None:
    given: dict[str, Any] = {
        "inspection_title": "Custody",
        "series": None,
        "published_on": "2017-09-21",
        "inspection_types": ["thematic", "national"],
        "force_quoted": False,
        "executive_summary": "One.\nTwo.\n\n- a\n- b",
        "force_response_by": {"name": "Robin Hale", "role": "Chief Constable"},
        "force_response": {"v": 1, "blocks": [{"t": "quote", "runs": [{"s": "Yes", "m": ["i"]}]}]},
        "forwarded_home_office": {"done": None, "on": None},
        "published_website": {"done": True, "on": "2017-11-15"},
    }
    id = office.new(**given)
    answers = office.answers(id)
    assert {key: answers[key] for key in (*given, "pcc_comment")} == {
        **given,
        "inspection_types": ["national", "thematic"],
        "executive_summary": {
            "v": 1,
            "blocks": [
                {"t": "p", "runs": [{"s": "One.\nTwo."}]},
                {"t": "li", "list": "ul", "level": 0, "runs": [{"s": "a"}]},
                {"t": "li", "list": "ul", "level": 0, "runs": [{"s": "b"}]},
            ],
        },
        "pcc_comment": None,
    }


def test_none_ticked_is_not_the_same_as_not_recorded(office: Office) -> None:
    assert office.answers(office.new(inspection_types=[]))["inspection_types"] == []
    assert office.answers(office.new(inspection_types=None))["inspection_types"] is None


def test_text_is_kept_as_typed(office: Office) -> None:
    typed = "e\u0301 é\u00a0“{force}” \u202e<b>&amp;%s"
    assert office.answers(office.new(inspection_title=typed, pcc_comment=typed)) == {
        **office.answers(office.new()),
        "inspection_title": typed,
        "pcc_comment": {"v": 1, "blocks": [{"t": "p", "runs": [{"s": typed}]}]},
    }


def test_set_changes_the_given_answers_alone(office: Office) -> None:
    id = office.new(inspection_title="Custody", series="PEEL", force_quoted=True)
    assert office.set(id, series="Custody again", force_quoted=None).out == ""
    shown = office.answers(id)
    assert [shown[key] for key in ("inspection_title", "series", "force_quoted")] == [
        "Custody",
        "Custody again",
        None,
    ]


def test_show_for_people_is_the_document_as_text(office: Office, tmp_path: Path) -> None:
    id = office.new(inspection_title="Custody", inspection_types=[])
    office.run("export", id, "--to", str(tmp_path / "out.txt"))
    shown = office.run("show", id).out
    assert shown.strip() == (tmp_path / "out.txt").read_text("utf-8").strip()
    assert "Title of inspection: Custody\n" in shown


# --- list, search ----------------------------------------------------------------------------------------


def test_an_empty_archive_lists_nothing(office: Office) -> None:
    office.folder.mkdir()
    assert [(done.status, done.out) for done in map(office.run, ("list",))] == [(0, "No responses.\n")]
    assert office.run("list", "--json").out == office.run("search", "custody", "--json").out == "[]\n"
    assert list(office.folder.iterdir()) == []


def test_the_list_is_newest_first_and_a_change_makes_new(office: Office) -> None:
    first, second, third = (office.new(inspection_title=str(number)) for number in range(3))
    assert office.listed() == office.listed("search", "") == [third, second, first]
    office.set(first, series="PEEL")
    assert office.listed() == [first, third, second]


def test_what_the_list_says_of_a_response(office: Office) -> None:
    id = office.new(inspection_title="  Custody\nin Northmoor", published_on="2017-09-21")
    statement = office.new("force-statement", posted_on="2017-09-21")
    undated, dated = office.run("list", "--json").json
    assert dated == {
        "id": id,
        "form": "pcc-response",
        "title": "Custody in Northmoor",
        "published_on": "2017-09-21",
        "changed": "2026-03-02T09:31:00+00:00",
    }
    assert (undated["id"], undated["form"], undated["published_on"]) == (statement, "force-statement", None)
    assert office.run("list").out.splitlines() == [
        f"{statement}  –            Untitled Force statement",
        f"{id}  21 Sep 2017  Custody in Northmoor",
    ]


@pytest.mark.parametrize(
    "words", ["tŷ", "TY", "Tŷ Mawr", "mawr ty", "exploit", "STRASSE", "resume", "vemt", "hale"]
)
def test_search_minds_neither_case_nor_accents_and_takes_the_beginning_of_a_word(
    office: Office, words: str
) -> None:
    found = office.new(
        inspection_title="Tŷ Mawr",
        executive_summary="Children who were exploited, Straße, résumé (VEMT)",
        force_response_by={"name": "Robin Hale"},
    )
    office.new(inspection_title="Beauty, remawr, unexploited")
    assert office.listed("search", *words.split()) == office.listed("search", words) == [found]


def test_what_is_not_found_is_an_empty_list(office: Office) -> None:
    office.new(inspection_title="Custody")
    done = office.run("search", "ustody", "--json")
    assert (done.status, done.json) == (0, [])


def test_a_response_that_cannot_be_listed_is_not_passed_over_in_silence(office: Office) -> None:
    well, damaged = office.new(), office.new()
    office.file(damaged).write_bytes(b"")
    done = office.run("list", "--json")
    assert (done.status, [each["id"] for each in done.json]) == (0, [well])
    assert done.err.count("\n") == 1 and str(office.file(damaged)) in done.err


# --- check -----------------------------------------------------------------------------------------------


def test_check_ends_with_1_where_answers_are_missing(office: Office) -> None:
    id = office.new("force-statement", title="Custody", quotations=[{"source": "p. 4"}])
    done = office.run("check", id, "--json")
    assert (done.status, done.err) == (1, "")
    assert [(each["field"], each["record"], each["sub_field"]) for each in done.json] == [
        ("statement_by", None, None),
        ("body", None, None),
        ("quotations", 0, "text"),
    ]
    assert office.run("check", id).out.splitlines() == [each["message"] for each in done.json]


def test_check_ends_with_0_where_nothing_is_missing(office: Office) -> None:
    id = office.new("force-statement", title="Custody", statement_by={"name": "Hale"}, body="Well.")
    assert (office.run("check", id).status, office.run("check", id, "--json").out) == (0, "[]\n")
    assert office.run("check", id).out == "Nothing is missing in “Custody”.\n"


# --- export ----------------------------------------------------------------------------------------------


def test_export_writes_what_the_ending_names(office: Office, tmp_path: Path) -> None:
    id = office.new(inspection_title="Custody", force_quoted=True)
    for name in ("out.docx", "out.HTML", "out.txt", "out.json"):
        done = office.run("export", id, "--to", str(tmp_path / name))
        assert (done.status, done.out, done.err) == (0, "", "")
    word = read_answers((tmp_path / "out.docx").read_bytes(), shipped_form("pcc-response"))
    assert (word["inspection_title"], word["force_quoted"]) == ("Custody", True)
    assert (tmp_path / "out.HTML").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert json.loads((tmp_path / "out.json").read_bytes()) == office.run("show", id, "--json").json


def test_export_takes_the_place_of_an_older_file(office: Office, tmp_path: Path) -> None:
    (tmp_path / "out.txt").write_text("old")
    office.run("export", office.new(inspection_title="Custody"), "--to", str(tmp_path / "out.txt"))
    assert "Custody" in (tmp_path / "out.txt").read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive", "out.txt"]


# --- delete, restore -------------------------------------------------------------------------------------


def test_deleted_is_out_of_sight_and_restored_is_as_before(office: Office) -> None:
    id = office.new(inspection_title="Custody")
    before = office.file(id).read_bytes()
    assert (office.run("delete", id).out, office.listed(), office.listed("search", "custody")) == ("", [], [])
    assert "is in the bin" in office.run("show", id).refusal
    assert (office.run("restore", id).out, office.listed()) == ("", [id])
    assert office.file(id).read_bytes() == before
