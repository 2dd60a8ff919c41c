"""The main job where there is no screen: saved, checked, exported, and each step said."""

import json
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.archive import Archive
from editor.casework.samples import SAMPLE_FORMS, sample_document
from editor.cli import main
from editor.importing.word import read_answers
from editor.verbs.headless import run_sample
from tests.builders import NOW, shipped_form
from tests.command_line import call

AFTERWARDS = datetime(2026, 11, 22, 9, tzinfo=UTC)
"""When the sample's response is published."""


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No screen, and temporary files in the folder that is returned."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_without_a_verb_and_a_display_the_sample_is_done(no_display: Path) -> None:
    done = call()
    assert (done.status, done.err) == (0, "")
    assert "no display" in done.out.splitlines()[0]
    (folder,) = no_display.iterdir()
    assert done.out.splitlines()[-1] == f"Everything is in {folder}"
    (told,) = call("list", "--archive", str(folder / "archive"), "--json").json
    assert f"“{told['title']}” as {told['id']}" in done.out
    assert call("check", told["id"], "--archive", str(folder / "archive"), now=AFTERWARDS).status == 0


def test_every_kind_of_file_is_exported_and_holds_the_sample(tmp_path: Path) -> None:
    assert run_sample(lambda: NOW, tmp_path) == 0
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"archive", "sample.docx", "sample.html", "sample.txt", "sample.json", "sample.ics"}
    title = json.loads((tmp_path / "sample.json").read_bytes())["answers"]["inspection_title"]
    word = read_answers((tmp_path / "sample.docx").read_bytes(), shipped_form("pcc-response"))
    assert word["inspection_title"] == title
    for name in ("sample.html", "sample.txt"):
        assert title in (tmp_path / name).read_text("utf-8")


def test_each_step_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_sample(lambda: NOW, tmp_path)
    said = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in said] == ["There", "saved", "checked", "exported", "Everything"]


def test_missing_answers_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unfinished(form: str, archive: Archive, now: object) -> object:
        document = sample_document(form, archive, NOW)
        assert now == NOW
        return replace(document, answers={**document.answers, "pcc_comment": None})

    monkeypatch.setattr("editor.verbs.headless.sample_document", unfinished)
    assert run_sample(lambda: NOW, tmp_path) == 1
    assert "“Comment by the PCC” has no answer." in capsys.readouterr().out


def test_no_place_for_temporary_files(no_display: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(no_display / "gone"))
    assert "no folder for temporary files" in call().err
    assert call().status == 2


def test_qt_that_is_missing_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.display.has_display", lambda: True)
    monkeypatch.setitem(sys.modules, "editor.ui.window.application", None)
    assert "Qt or a library it needs is missing" in call().refusal


@pytest.mark.parametrize("form", SAMPLE_FORMS)
def test_a_sample_is_finished_and_kept_with_its_crest(form: str, tmp_path: Path) -> None:
    archive = Archive.open_or_create(tmp_path)
    saved = archive.save(sample_document(form, archive, NOW))
    assert archive.attachment(saved.office.crest)
    assert main(["check", saved.id, "--archive", str(tmp_path)], clock=lambda: AFTERWARDS) == 0
