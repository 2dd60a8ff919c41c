"""What a person likes: read whatever stands there, written whole, never a reason to stop."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.directories import default_archive, settings_file
from editor.errors import RefusalError
from editor.settings import TEXT_SIZES, THEME_CHOICES, Settings, read_settings, write_settings
from tests.command_line import call, unchanged


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "likes" / "settings.json"


def written(place: Path, **members: Any) -> Settings:
    """What is read after somebody wrote these members."""
    place.parent.mkdir(exist_ok=True)
    place.write_text(json.dumps(members), encoding="utf-8")
    return read_settings(place)


# --- there and back --------------------------------------------------------------------------------------

_EDGE = st.integers(-100_000, 100_000)
_SETTINGS = st.builds(
    Settings,
    text_size=st.sampled_from(TEXT_SIZES),
    theme=st.sampled_from(THEME_CHOICES),
    archive=st.text().map(lambda text: text.replace("\0", "")) | st.just("C:\\Büro\udcff"),
    geometry=st.none() | st.tuples(_EDGE, _EDGE, _EDGE, _EDGE),
    panel_open=st.booleans(),
)


@given(settings=_SETTINGS)
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    place = tmp_path_factory.getbasetemp() / "settings.json"
    assert write_settings(settings, place)
    assert read_settings(place) == settings


def test_the_folder_is_made_and_an_old_file_replaced(place: Path) -> None:
    assert write_settings(Settings(theme="dark"), place)
    assert write_settings(Settings(theme="light"), place)
    assert read_settings(place).theme == "light"
    assert list(place.parent.iterdir()) == [place]


# --- what makes no sense ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b"\xff", b'{"theme": NaN}', b"[" * 100_000], ids=repr
)
def test_a_file_that_cannot_be_read_is_passed_over(place: Path, data: bytes) -> None:
    place.parent.mkdir()
    place.write_bytes(data)
    assert read_settings(place) == Settings()


def test_a_missing_file_and_a_folder_in_its_place_are_passed_over(place: Path) -> None:
    assert read_settings(place) == read_settings(place.parent.parent) == Settings()


@pytest.mark.parametrize(
    "member",
    [
        {"theme": "sepia"}, {"theme": 1}, {"text_size": None}, {"panel_open": "yes"}, {"archive": 3},
        {"geometry": []}, {"geometry": [1, 2, 3]}, {"geometry": [1, 2, 3, 4, 5]}, {"geometry": [1, 2, 3, "4"]},
        {"geometry": [1, 2, 3, 10**9]}, {"geometry": None}, {"colour": "red"},
    ],
    ids=repr,
)  # fmt: skip
def test_what_makes_no_sense_is_passed_over(place: Path, member: dict[str, Any]) -> None:
    assert written(place, **member) == Settings()


def test_what_makes_sense_beside_it_is_kept(place: Path) -> None:
    assert written(place, theme="sepia", text_size="large", geometry=[1], archive="x") == Settings(
        text_size="large", archive="x"
    )


def test_no_archive_is_at_a_path_with_a_nul(place: Path) -> None:
    assert "\0" not in written(place, archive="a\0b").archive


# --- what cannot be written ------------------------------------------------------------------------------


def test_a_place_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    with unchanged(tmp_path):
        assert not write_settings(Settings(), tmp_path / "file" / "settings.json")
        assert not write_settings(Settings(), tmp_path)


def test_what_cannot_be_written_leaves_the_old_file(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    write_settings(Settings(theme="dark"), place)
    monkeypatch.setattr("os.write", full)
    with unchanged(place.parent):
        assert not write_settings(Settings(theme="light"), place)


# --- where things are kept -------------------------------------------------------------------------------


def test_another_place_for_settings_can_be_named(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PCC_RESPONSE_EDITOR_SETTINGS", str(place))
    assert settings_file() == place


def test_the_archive_of_the_settings_is_the_default(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PCC_RESPONSE_EDITOR_SETTINGS", str(place))
    write_settings(Settings(archive=str(tmp_path / "ours")), place)
    id = call("new", "pcc-response").out.strip()
    assert [each["id"] for each in call("list", "--json").json] == [id]
    assert (tmp_path / "ours" / "responses" / f"{id}.json").is_file()


def test_the_users_own_archive_is_among_their_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_home(tmp_path, monkeypatch)
    assert default_archive() == tmp_path / "Documents" / "PCC responses"
    assert "no archive folder at" in call("list").refusal
    assert [each["id"] for each in call("forms", "--json").json] == ["pcc-response", "force-statement"]
    assert list(tmp_path.iterdir()) == []
    assert call("new", "pcc-response").status == 0
    assert len(call("list", "--json").json) == 1


def test_a_user_without_a_home_hears_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_home(tmp_path, monkeypatch)
    monkeypatch.setenv("HOME", "")
    with pytest.raises(RefusalError, match="no home folder"):
        default_archive()
    assert "name a folder with --archive" in call("new", "pcc-response").refusal
    assert call("list", "--archive", str(tmp_path), "--json").json == []


def test_a_home_that_is_a_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("kept")
    at_home(tmp_path / "file", monkeypatch)
    with unchanged(tmp_path):
        assert "no archive folder" in call("list").refusal
        assert "could not be written" in call("new", "pcc-response").refusal


def at_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("XDG_DOCUMENTS_DIR", "XDG_CONFIG_HOME", "PCC_RESPONSE_EDITOR_SETTINGS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(folder))
