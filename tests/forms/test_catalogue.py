"""The forms that an office can use: the shipped ones, and those in its own folder."""

from pathlib import Path

import pytest

from forms.catalogue import Catalogue, UnknownFormError, load_catalogue, shipped
from forms.reader import DefinitionError
from tests.builders import EVERY_KIND_TOML, every_kind_form


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The office's own folder with one good form in it."""
    (tmp_path / "tidewatch.toml").write_text(EVERY_KIND_TOML, encoding="utf-8")
    return tmp_path


def own(folder: Path, name: str, *changes: tuple[str, str]) -> None:
    """Put the office's form there once more, with some of its text changed."""
    text = EVERY_KIND_TOML
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (folder / name).write_text(text, encoding="utf-8")


def only_broken(catalogue: Catalogue) -> DefinitionError:
    assert len(catalogue.broken) == 1
    return catalogue.broken[0]


def test_the_program_comes_with_two_forms_the_response_first() -> None:
    assert [form.id for form in load_catalogue().current] == ["pcc-response", "force-statement"]
    assert load_catalogue().broken == ()


def test_every_shipped_definition_can_be_got_by_its_version() -> None:
    catalogue = load_catalogue()
    assert tuple(catalogue.get(form.id, form.version) for form in shipped()) == shipped()


def test_the_offices_own_form_stands_behind_the_shipped_ones(folder: Path) -> None:
    catalogue = load_catalogue(folder)
    assert [form.id for form in catalogue.current] == ["pcc-response", "force-statement", "tidewatch-log"]
    assert catalogue.newest("tidewatch-log") == every_kind_form()


@pytest.mark.parametrize("missing", ["no-such-folder", "empty"])
def test_an_office_without_own_forms_has_the_shipped_ones(tmp_path: Path, missing: str) -> None:
    (tmp_path / "empty").mkdir()
    assert load_catalogue(tmp_path / missing).current == load_catalogue().current


def test_other_files_in_the_folder_are_passed_over(folder: Path) -> None:
    (folder / "notes.txt").write_text("not a form", encoding="utf-8")
    assert load_catalogue(folder).broken == ()


def test_a_byte_order_mark_is_tolerated(folder: Path) -> None:
    (folder / "tidewatch.toml").write_text(EVERY_KIND_TOML, encoding="utf-8-sig")
    assert load_catalogue(folder).newest("tidewatch-log") == every_kind_form()


def test_a_newer_version_is_current_and_the_older_stays_readable(folder: Path) -> None:
    own(folder, "a-newer.toml", ("version = 3", "version = 10"))
    catalogue = load_catalogue(folder)
    assert [form.version for form in catalogue.current if form.id == "tidewatch-log"] == [10]
    assert [catalogue.get("tidewatch-log", version).version for version in (3, 10)] == [3, 10]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"id = ", "not readable as TOML"),
        (b"\xff\xfei\x00d\x00", "cannot be read"),
        (b"", "is missing"),
    ],
)
def test_one_broken_file_is_named_and_the_others_load(folder: Path, content: bytes, reason: str) -> None:
    (folder / "broken.toml").write_bytes(content)
    catalogue = load_catalogue(folder)
    error = only_broken(catalogue)
    assert error.file == "broken.toml"
    assert error.reason.startswith(reason)
    assert catalogue.newest("tidewatch-log")


def test_a_folder_that_is_named_like_a_form_is_broken(folder: Path) -> None:
    (folder / "odd.toml").mkdir()
    assert only_broken(load_catalogue(folder)).file == "odd.toml"


@pytest.mark.parametrize("version", ["version = 1", "version = 2", "version = 99"])
def test_a_shipped_form_cannot_be_replaced(folder: Path, version: str) -> None:
    own(folder, "mine.toml", ('"tidewatch-log"', '"pcc-response"'), ("version = 3", version))
    catalogue = load_catalogue(folder)
    error = only_broken(catalogue)
    assert (error.file, error.key) == ("mine.toml", "id")
    assert "choose another id" in error.reason
    assert catalogue.newest("pcc-response") == load_catalogue().newest("pcc-response")


def test_two_files_cannot_be_the_same_version_of_a_form(folder: Path) -> None:
    own(folder, "zz-copy.toml", ('name = "Tidewatch log"', 'name = "Another log"'))
    catalogue = load_catalogue(folder)
    error = only_broken(catalogue)
    assert (error.file, error.key) == ("zz-copy.toml", "version")
    assert "“tidewatch-log” 3 stands in tidewatch.toml too" in error.reason
    assert catalogue.newest("tidewatch-log").name == "Tidewatch log"


@pytest.mark.parametrize(
    ("form", "version", "words"),
    [
        ("letter", None, "there is no form “letter”; the forms are pcc-response, force-statement"),
        ("pcc-response", 99, "there is no form “pcc-response, version 99”; the forms are pcc-response,"),
    ],
)
def test_an_unknown_form_is_refused_with_those_that_are_known(
    form: str, version: int | None, words: str
) -> None:
    catalogue = load_catalogue()
    with pytest.raises(UnknownFormError) as refused:
        catalogue.newest(form) if version is None else catalogue.get(form, version)
    assert str(refused.value).startswith(words)
