"""What goes with a response that is published: covering letters, the panel’s summary, the register."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from editor.archive import Archive
from editor.errors import RefusalError
from editor.model.document import Document
from editor.model.rules import Rules
from editor.output.letters import LetterError, read_template
from editor.output.sheet import guarded
from tests.builders import force_statement
from tests.packs import ADDRESS, northmoor_archive, packed, response, words_of


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return northmoor_archive(tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "pack"


# --- letters ---------------------------------------------------------------------------------------------


def test_each_recipient_has_a_letter_with_day_subsection_and_address(archive: Archive, folder: Path) -> None:
    packed(archive, folder, response())
    for name in ("home-office", "hmicfrs"):
        letter = words_of(folder / f"letter-{name}.docx")
        for words in (
            "2 March 2026",
            "ection 55(6)",
            ADDRESS,
            "27 February 2026",
            "Custody & “care”",
            "Morgan Ashdown",
        ):
            assert words in letter


def test_the_recipients_are_the_offices_own(archive: Archive, folder: Path) -> None:
    archive.set_rules(Rules(recipients=("Tŷ Cyfarfod", "HMICFRS")))
    packed(archive, folder, response())
    assert {path.name for path in folder.glob("letter-*")} == {
        "letter-ty-cyfarfod.docx",
        "letter-hmicfrs.docx",
    }
    assert "Tŷ Cyfarfod" in words_of(folder / "letter-ty-cyfarfod.docx")


def test_before_publication_a_letter_does_not_say_that_it_was(archive: Archive, folder: Path) -> None:
    done = packed(archive, folder, response(publication_on=None, publication_address=None))
    letter = words_of(folder / "letter-home-office.docx")
    assert "is to be published" in letter and "was published" not in letter
    assert any("address" in note for note in done.notes)


OWN = (
    'subject = "About {report}"\nsalutation = "Hello {recipient},"\n[[paragraphs]]\ntext = "Ours, {force}."\n'
)


@pytest.mark.parametrize("name", ["home-office", "covering-letter"])
def test_the_offices_own_letter_is_used_instead(archive: Archive, folder: Path, name: str) -> None:
    (archive.folder / "letters").mkdir()
    (archive.folder / "letters" / f"{name}.toml").write_text(OWN, "utf-8")
    packed(archive, folder, response())
    assert "Ours, Northmoor Police." in words_of(folder / "letter-home-office.docx")


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ('[[paragraphs]]\ntext = "{colour}"', "a word that no letter knows"),
        ('[[paragraphs]]\ntext = "{}"', "a word that no letter knows"),
        ("greeting = 1", "has a key “greeting”"),
        ("subject = 1\n[[paragraphs]]\ntext = 'a'", "“subject” is not text"),
        ("paragraphs = ['text']", "a paragraph is not"),
        ("subject = 'a'", "has no paragraphs"),
        ("subject =", "cannot be read"),
    ],
)
def test_a_letter_that_cannot_be_used_is_refused_with_its_name(
    archive: Archive, folder: Path, toml: str, words: str
) -> None:
    (archive.folder / "letters").mkdir()
    (archive.folder / "letters" / "hmicfrs.toml").write_text(toml, "utf-8")
    with pytest.raises(RefusalError, match=rf"letters/hmicfrs\.toml.*{words}.*nothing was written"):
        packed(archive, folder, response())
    assert not folder.exists()


def test_a_letter_in_bytes_that_are_no_text_is_refused() -> None:
    with pytest.raises(LetterError, match="cannot be read"):
        read_template(b"\xff\xfe\x00", "own.toml")


# --- the panel -------------------------------------------------------------------------------------------


def test_the_panel_reads_dates_answers_and_what_is_outstanding(archive: Archive, folder: Path) -> None:
    packed(archive, folder, response(copies=[{"copy_to": "HMICFRS"}]))
    text = (folder / "panel-summary.txt").read_text("utf-8")
    for words in (
        "Custody & “care”, published 5 January 2026",
        "last lawful day Sunday 1 March 2026; published in time, 2 days before it",
        "Recommendation 10\nFor: The force\nOur answer: Action taken\nStatus: In progress",
        "Recommendation 22\nFor: –\nOur answer: Not answered",
        "Not answered (section 55(5B)): 22.",
        "In progress: 10.",
        "The copy to HMICFRS is not recorded as sent",
    ):
        assert words in text
    assert "Not answered" in words_of(folder / "panel-summary.docx").replace("\u00a0", " ")


def test_a_force_statement_has_no_letters_and_no_summary(archive: Archive, folder: Path) -> None:
    done = packed(archive, folder, force_statement(title="Custody"))
    assert not list(folder.glob("letter-*")) and not list(folder.glob("panel-*"))
    assert any("no response under section 55" in note for note in done.notes)


# --- the register ----------------------------------------------------------------------------------------


def registered(archive: Archive, folder: Path, *documents: Document) -> list[dict[str, Any]]:
    """The register's rows, as JSON, once these documents are in the archive."""
    for document in documents[1:]:
        archive.save(document)
    packed(archive, folder, documents[0])
    rows: list[dict[str, Any]] = json.loads((folder / "register.json").read_bytes())
    return rows


def test_the_register_tells_of_every_response(archive: Archive, folder: Path) -> None:
    late = response(inspection_title="Late", published_on="2026-01-02", publication_on="2026-02-27")
    in_time, second = registered(archive, folder, response(), late, force_statement(title="None"))[::-1]
    assert in_time == {
        "id": in_time["id"],
        "title": "Custody & “care”",
        "reports": ["Custody & “care”"],
        "published_on": "2026-01-05",
        "last_lawful_day": "2026-03-01",
        "response_published_on": "2026-02-27",
        "days_taken": 54,
        "verdict": "in time",
        "state": "draft",
        "recommendations": 2,
        "unanswered": 1,
        "address": ADDRESS,
    }
    assert (second["title"], second["days_taken"], second["verdict"]) == ("Late", 57, "late")


@pytest.mark.parametrize(
    ("answers", "verdict"),
    [
        ({"publication_on": "2026-03-01"}, "in time"),
        ({"publication_on": "2026-03-02"}, "late"),
        ({"publication_on": None}, "late"),
        ({"publication_on": None, "published_on": "2026-01-06"}, "not due yet"),
        ({"publication_on": None, "published_on": None}, "not known"),
        ({"publication_on": None, "published_website": {"done": True, "on": None}}, "not known"),
        ({"published_on": "2017-05-01", "publication_on": "2018-01-01"}, "no limit"),
        ({"clock_off": "a fire inspection", "publication_on": "2026-06-01"}, "no limit"),
        (
            {"further_reports": [{"id": "b", "report_title": "B", "report_published_on": "2026-01-02"}]},
            "late",
        ),
    ],
)
def test_whether_it_was_in_time(
    archive: Archive, folder: Path, answers: dict[str, Any], verdict: str
) -> None:
    (row,) = registered(archive, folder, response(**answers))
    assert row["verdict"] == verdict


def test_the_spreadsheet_says_what_the_data_say(archive: Archive, folder: Path) -> None:
    rows = registered(archive, folder, response(), response(inspection_title="Trefynwy, “Tŷ”"))
    data = (folder / "register.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    table = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert [len(row) for row in table] == [12] * 3
    assert sorted(row[1] for row in table[1:]) == sorted(each["title"] for each in rows)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", " =", "\u00a0+"])
def test_no_cell_of_the_spreadsheet_is_a_formula(start: str) -> None:
    assert guarded(f"{start}1+1") == f"'{start}1+1"


@pytest.mark.parametrize("text", ["", "Custody", "1-2", "'quoted", "a=b"])
def test_other_cells_are_as_they_are(text: str) -> None:
    assert guarded(text) == text


def test_a_title_that_would_be_a_formula_is_none(archive: Archive, folder: Path) -> None:
    packed(archive, folder, response(inspection_title="=HYPERLINK(1)"))
    table = list(csv.reader(io.StringIO((folder / "register.csv").read_bytes().decode("utf-8-sig"))))
    assert table[1][1] == "'=HYPERLINK(1)"


def test_what_cannot_be_read_is_named_and_the_rest_registered(archive: Archive, folder: Path) -> None:
    spoilt = archive.save(response())
    (archive.folder / "responses" / f"{spoilt.id}.json").write_bytes(b"\x00" * 50)
    done = packed(archive, folder, response())
    assert any(spoilt.id in note for note in done.notes)
    assert len(json.loads((folder / "register.json").read_bytes())) == 1
