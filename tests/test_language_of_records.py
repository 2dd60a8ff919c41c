"""People are spoken to in their language; what is kept or sent out never depends on it."""

from datetime import timedelta
from pathlib import Path

import pytest

from editor.archive import Archive
from editor.casework.exporting import as_json
from editor.casework.samples import sample_document
from editor.casework.stepping import findings_of, take_step
from editor.languages import use
from editor.model.document import new_document
from editor.model.rules import Rules
from editor.model.statute import statute_of
from editor.model.workflow import State, StepRefusedError, state_said, state_words
from editor.output.calendar import to_calendar
from editor.output.letters import letter_words
from editor.output.panel import panel_summary
from editor.output.register import Row
from tests.brackets import BRACKETED
from tests.builders import NOW
from tests.command_line import call


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open_or_create(tmp_path / "archive", lambda: NOW)


def test_the_faults_that_a_step_keeps_are_in_english(archive: Archive) -> None:
    with use(BRACKETED):
        definition = archive.catalogue.newest("pcc-response")
        saved = archive.save(new_document(definition, archive.office, NOW, {"inspection_title": "Custody"}))
        states: tuple[State, ...] = ("for_sign_off", "signed_off")
        for state in states:
            saved = take_step(archive, saved, definition, state, by="Sam Reed", now=NOW)
        with pytest.raises(StepRefusedError, match="⟦"):
            take_step(archive, saved, definition, "published", by="Sam Reed", now=NOW)
        saved = take_step(archive, saved, definition, "published", by="Sam Reed", now=NOW, despite="Late")
        assert all(each.message.startswith("⟦") for each in findings_of(archive, saved, definition, NOW))
    assert saved.steps[-1].despite
    assert "⟦" not in str(as_json(saved))


def test_what_is_sent_out_is_worded_as_ever(archive: Archive) -> None:
    document = sample_document("pcc-response", archive, NOW)
    definition = archive.catalogue.get(document.form, document.form_version)
    statute, today = statute_of(document, definition), (NOW + timedelta(days=9)).date()

    def sent() -> str:
        return str(
            (
                to_calendar(document, definition, Rules(), NOW),
                letter_words(statute, "Home Office", today),
                panel_summary(statute, today),
                Row.of(document, definition, today),
            )
        )

    in_english = sent()
    with use(BRACKETED):
        assert sent() == in_english


def test_a_state_is_said_and_is_written_apart() -> None:
    with use("cy"):
        assert (state_said("draft"), state_words("draft")) == ("drafft", "draft")


def test_the_command_line_speaks_welsh_and_its_json_does_not() -> None:
    line = ("deadline", "21 September 2017")
    english, welsh = call(*line), call("--language", "cy", *line)
    assert "21 Medi 2017" in welsh.out and "21 September 2017" in english.out
    assert call("--language", "cy", *line, "--json").out == call(*line, "--json").out


def test_a_refusal_is_said_in_the_language_of_the_call(tmp_path: Path) -> None:
    office = ("office", "--archive", str(tmp_path / "nowhere"), "--set")
    assert call("--language", "cy", *office, "x").status == 2
