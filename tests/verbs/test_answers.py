"""Answers that are refused: what and where in one line, and nothing saved."""

from pathlib import Path
from typing import Any

import pytest

from tests.command_line import Office, as_bytes, refused


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An office with an archive that holds one response, “Custody”."""
    office = Office(tmp_path / "archive")
    office.run("office", "--set", "force=Northmoor Police")
    office.new(inspection_title="Custody")
    return office


@pytest.fixture
def id(office: Office) -> str:
    return office.listed()[0]


def deep(levels: int, opening: str = "[", closing: str = "]") -> bytes:
    return (opening * levels + closing * levels).encode()


BAD_FILES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "not JSON"),
    "not JSON": (b"inspection_title: Custody", "not JSON: Expecting value at line 1, column 1"),
    "cut short": (b'{"series": "PE', "not JSON"),
    "two values": (b"{} {}", "not JSON: Extra data"),
    "a list": (b"[]", "must be an object"),
    "null": (b"null", "must be an object"),
    "text": (b'"Custody"', "must be an object"),
    "duplicate keys": (b'{"series": "a", "series": "b"}', "“series” stands twice"),
    "duplicate keys inside": (b'{"force_response_by": {"name": "a", "name": "b"}}', "“name” stands twice"),
    "NaN": (b'{"series": NaN}', "NaN is not a value of JSON"),
    "minus infinity": (b'{"series": -Infinity}', "-Infinity is not a value of JSON"),
    "a float beyond all": (b'{"series": 1e999}', "too large"),
    "deep lists": (deep(100_000), "nested deeper than 32 levels"),
    "deep objects": (deep(100_000, '{"a":', "}").replace(b":}", b":1}"), "nested deeper than 32 levels"),
    "deep in an answer": (b'{"pcc_comment": ' + deep(33) + b"}", "nested deeper than 32 levels"),
    "5,000 digits": (b'{"series": ' + b"9" * 5000 + b"}", "thousands of digits"),
    "UTF-16": ('{"series": "a"}'.encode("utf-16"), "not UTF-8 text"),
    "Latin 1": ('{"series": "é"}'.encode("latin-1"), "not UTF-8 text"),
    "an unknown field": (b'{"sereis": "a"}', "sereis: is not known here; known are"),
    "a field of the other form": (b'{"title": "a"}', "title: is not known here"),
    "show's whole object": (b'{"id": "x", "answers": {}}', "id: is not known here"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "words"), BAD_FILES.values(), ids=BAD_FILES)
def test_answers_that_are_no_answers(
    office: Office, id: str, tmp_path: Path, data: bytes, words: str
) -> None:
    path = tmp_path / "answers.json"
    path.write_bytes(data)
    for arguments in (["new", "pcc-response"], ["set", id]):
        refusal = refused(office, *arguments, "--answers", str(path))
        assert refusal.startswith(f"{path}: ") and words in refusal
        assert refused(office, *arguments, "--answers", "-", stdin=data).startswith("standard input: ")


NO_LINKS = (
    "javascript:alert(1)", "JavaScript:x", " https://a.example", "file:///etc/passwd", "//a.example", "data:,", "",
)  # fmt: skip


def rich(*blocks: Any) -> dict[str, Any]:
    return {"v": 1, "blocks": list(blocks)}


def paragraph(**run: Any) -> dict[str, Any]:
    return rich({"t": "p", "runs": [{"s": "words", **run}]})


NO_TEXT: tuple[Any, ...] = (1, 1.5, True, [], {}, ["a"], {"v": 1})
NO_DAY: tuple[Any, ...] = (20170921, True, [], {})
NO_LIST: tuple[Any, ...] = ("national", True, {}, 1)
NO_FLAG: tuple[Any, ...] = ("yes", 1, 0, [], {})
NO_OBJECT: tuple[Any, ...] = (1, True, [])

BAD_ANSWERS: dict[str, list[tuple[Any, str]]] = {
    "inspection_title": [(each, "must be text") for each in NO_TEXT],
    "published_on": [
        *((each, "must be text") for each in NO_DAY),
        ("21 September 2017", "is not a date such as 2017-09-21"),
        ("2017-9-21", "is not a date such as"),
        ("2017-09-21T00:00", "is not a date such as"),
        ("２０１７-09-21", "is not a date such as"),
        ("", "is not a date such as"),
        ("2017-02-29", "is not a day of the calendar"),
        ("2017-13-01", "is not a day of the calendar"),
        ("0000-01-01", "is not a day of the calendar"),
    ],
    "inspection_types": [
        *((each, "must be a list") for each in NO_LIST),
        (["international"], "inspection_types[0]: must be one of force_specific, national"),
        (["national", None], "inspection_types[1]: must be one of"),
        ([["national"]], "inspection_types[0]: must be one of"),
        (["national", "national"], "names an option twice"),
    ],
    "force_quoted": [(each, "must be true or false") for each in NO_FLAG],
    "executive_summary": [
        *((each, "must be an object") for each in NO_OBJECT),
        ({}, "executive_summary: lacks “v”"),
        ({"v": 2, "blocks": []}, "executive_summary.v: must be a whole number from 1 to 1"),
        ({"v": 1, "blocks": {}}, "must be a list"),
        ({"v": 1, "blocks": [], "fonts": []}, "fonts: is not known here"),
        (rich({"t": "image", "src": "x"}), "blocks[0].t: must be one of p, quote, h, li, table"),
        (rich({"runs": []}), "blocks[0]: lacks “t”"),
        (rich({"t": "h", "level": 3, "runs": []}), "level: must be a whole number from 1 to 2"),
        (rich({"t": "h", "level": True, "runs": []}), "level: must be a whole number"),
        (rich({"t": "li", "list": "dl", "level": 0, "runs": []}), "list: must be one of ul, ol"),
        (rich({"t": "li", "list": "ul", "level": 3, "runs": []}), "level: must be a whole number from 0 to 2"),
        (rich({"t": "table", "rows": [[[]], [[], []]]}), "equally long rows"),
        (paragraph(colour="red"), "colour: is not known here"),
        (paragraph(m=["u"]), "m[0]: must be one of b, i"),
        *(
            (paragraph(href=each), "must be a link that begins with https:, http: or mailto:")
            for each in NO_LINKS
        ),
        (paragraph(href=None), "must be text"),
    ],
    "force_response_by": [
        ("Robin Hale", "must be an object"),
        *((each, "must be an object") for each in NO_OBJECT),
        ({"name": 1}, "force_response_by.name: must be text"),
        ({"nom": "Robin Hale"}, "nom: is not known here"),
    ],
    "forwarded_home_office": [
        ("done", "must be an object"),
        *((each, "must be an object") for each in NO_OBJECT),
        ({}, "lacks “done”"),
        ({"on": "2017-09-21"}, "lacks “done”"),
        ({"done": "yes"}, "forwarded_home_office.done: must be true or false"),
        ({"done": True, "on": "yesterday"}, "forwarded_home_office.on: “yesterday” is not a date"),
        ({"done": True, "by": "post"}, "by: is not known here"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [(field, value, words) for field, cases in BAD_ANSWERS.items() for value, words in cases],
    ids=lambda each: repr(each)[:40],
)
def test_an_answer_that_its_field_cannot_hold(
    office: Office, id: str, field: str, value: Any, words: str
) -> None:
    data = as_bytes({"series": "PEEL", field: value})
    for arguments in (["new", "pcc-response"], ["set", id]):
        refusal = refused(office, *arguments, "--answers", "-", stdin=data)
        assert refusal.startswith(f"standard input: {field}") and words in refusal
        assert refusal.endswith("; nothing was saved")


BAD_RECORDS: dict[str, tuple[Any, str]] = {
    "text": ("a", "quotations: must be a list"),
    "an object": ({}, "quotations: must be a list"),
    "a list of texts": (["a"], "quotations[0]: must be an object"),
    "an unknown part": ([{"text": "a"}, {"texte": "a"}], "quotations[1].texte: is not known here"),
    "a wrong part": ([{"text": 1}], "quotations[0].text: must be text"),
    "an id where none is": ([{"id": "r1"}], "quotations[0].id: is not known here"),
}


@pytest.mark.parametrize(("value", "words"), BAD_RECORDS.values(), ids=BAD_RECORDS)
def test_records_that_their_field_cannot_hold(office: Office, value: Any, words: str) -> None:
    data = as_bytes({"quotations": value})
    assert words in refused(office, "new", "force-statement", "--answers", "-", stdin=data)


BAD_REFERENCES: dict[str, tuple[dict[str, Any], str]] = {
    "to nothing": ({"heaviest": "r1"}, "heaviest: refers to “r1”, which is not among crates"),
    "several, one to nothing": (
        {"crates": [{}], "breakables": ["r1", "r2"]},
        "breakables: refers to “r2”, which is not among crates",
    ),
    "from a record": ({"crates": [{"restingon": "r9"}]}, "crates[0].restingon: refers to “r9”"),
    "twice": ({"crates": [{}], "breakables": ["r1", "r1"]}, "names a record twice"),
    "ids twice": ({"crates": [{"id": "a"}, {"id": "a"}]}, "two records with the same id"),
    "an id with a path": ({"crates": [{"id": "../x"}]}, "crates[0].id: must be lower-case letters"),
    "of another kind": ({"crates": [{"id": "a"}], "heaviest": ["a"]}, "heaviest: must be text"),
}


@pytest.mark.parametrize(("answers", "words"), BAD_REFERENCES.values(), ids=BAD_REFERENCES)
def test_references_that_point_nowhere(office: Office, answers: dict[str, Any], words: str) -> None:
    office.with_own_form()
    assert words in refused(office, "new", "tidewatch-log", "--answers", "-", stdin=as_bytes(answers))


def test_taking_away_a_record_that_another_refers_to(office: Office) -> None:
    id = office.with_own_form().new("tidewatch-log", crates=[{"id": "a"}], heaviest="a")
    refusal = refused(office, "set", id, "--answers", "-", stdin=as_bytes({"crates": []}))
    assert "heaviest: refers to “a”, which is not among crates" in refusal


def test_answers_that_cannot_be_read(office: Office, id: str, tmp_path: Path) -> None:
    for arguments in (["new", "pcc-response"], ["set", id]):
        missing, folder = tmp_path / "missing.json", office.folder
        assert (
            refused(office, *arguments, "--answers", str(missing))
            == f"cannot read {missing}: it is not there"
        )
        assert refused(office, *arguments, "--answers", str(folder)).endswith("it is a folder, not a file")


def test_answers_without_end(office: Office) -> None:
    endless = Path("/dev/zero")
    if not endless.exists():
        pytest.skip("no endless file on this system")
    assert refused(office, "new", "pcc-response", "--answers", str(endless)).endswith("is larger than 50 MB")


@pytest.mark.parametrize(
    "form", ["nosuchform", "", "PCC-response", "../forms/pcc_response", "pcc-response.toml"]
)
def test_new_of_a_form_that_is_not_there_makes_no_folder(tmp_path: Path, form: str) -> None:
    refusal = refused(Office(tmp_path / "archive"), "new", form, "--answers", "-", stdin=b"{}")
    assert refusal == f"there is no form “{form}”; the forms are pcc-response, force-statement"


def test_new_with_bad_answers_makes_no_folder(tmp_path: Path) -> None:
    for answers in ("-", str(tmp_path / "missing.json")):
        refused(Office(tmp_path / "a" / "b"), "new", "pcc-response", "--answers", answers, stdin=b"{")
