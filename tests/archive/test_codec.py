"""Any document comes back from the archive as it went in."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.archive import Archive
from editor.archive.envelope import fits_its_hash, sealed
from editor.archive.json_text import canonical, digest, to_bytes
from editor.model.jsonreading import strict_loads
from editor.model.office import OFFICE_KEYS, OfficeProfile
from editor.model.values import Answers
from tests.archive.archives import made
from tests.builders import EVERY_KIND_TOML, every_kind, every_kind_form
from tests.strategies import answers, texts

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=ZONES)  # noqa: DTZ001 (the zones are drawn)
OFFICES = st.fixed_dictionaries({key: texts() for key in OFFICE_KEYS}).map(lambda each: OfficeProfile(**each))


@pytest.fixture(scope="module")
def office_archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """An archive with the form that has every kind of field."""
    folder = tmp_path_factory.mktemp("archive")
    (folder / "forms").mkdir()
    (folder / "forms" / "own.toml").write_text(EVERY_KIND_TOML, "utf-8")
    return made(folder)


@given(given_answers=answers(every_kind_form()), office=OFFICES, changed=TIMES)
def test_saving_and_loading_is_an_identity(
    office_archive: Archive, given_answers: Answers, office: OfficeProfile, changed: datetime
) -> None:
    document = replace(every_kind(), answers=given_answers, office=office, changed=changed)
    saved = office_archive.save(document)
    assert office_archive.load(saved.id) == saved
    assert saved == replace(document, id=saved.id, revision=1)


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_json_that_python_read_comes_back_from_a_file(value: dict[str, object]) -> None:
    once = strict_loads(to_bytes(value))
    assert canonical(strict_loads(to_bytes(once))) == canonical(once)
    assert digest(json.loads(json.dumps(once))) == digest(once)


def test_the_order_of_keys_does_not_count_and_kinds_of_number_do() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    assert len({digest(value) for value in (1, 1.0, True, "1")}) == 4


@given(st.dictionaries(st.text(), st.dictionaries(st.text(), JSON, max_size=3) | JSON, max_size=4))
def test_a_file_fits_the_hash_in_it_whatever_stands_there(doc: dict[str, object]) -> None:
    whole = sealed({"doc": doc}, "one", 1)
    assert whole.envelope["sha256"] == digest(whole.envelope["doc"])
    assert fits_its_hash(whole.data, strict_loads(whole.data))


def test_one_other_character_fits_no_more_and_another_layout_does() -> None:
    whole = sealed({"doc": {"answers": {"title": "Tŷ", "series": None}, "form": "own"}}, "one", 1)
    other = whole.data.replace("Tŷ".encode(), b"Ty")
    assert not fits_its_hash(other, json.loads(other))
    assert fits_its_hash(json.dumps(whole.envelope).encode(), whole.envelope)


def test_a_file_that_is_laid_out_is_not_encoded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sealed({"doc": {"answers": {"title": "Tŷ", "a": 1, "a_b": []}, "office": {}}}, "one", 1)
    monkeypatch.setattr("editor.archive.json_text.digest", None)
    assert fits_its_hash(whole.data, json.loads(whole.data))


def test_a_file_is_for_people_too() -> None:
    assert to_bytes({"doc": {"titel": "Tŷ"}}) == '{\n "doc": {\n  "titel": "Tŷ"\n }\n}\n'.encode()
