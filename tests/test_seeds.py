"""Two published documents, entered at the command line: each of their words comes back, in order, once.

The documents lie beside the checkout and not in it; where they are missing these tests are skipped.
"""

import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

import editor
from editor.model.dates import parse_day
from tests.command_line import Office

SEEDS = Path(editor.__path__[0]).parents[1] / "shared" / "seeds"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True)
class Seed:
    """A document as its file has it (page furniture and Markdown marks aside), and as a person enters it."""

    form: str
    text: str
    office: dict[str, str]
    answers: dict[str, Any]
    added: tuple[str, ...] = ()
    """What the form prints beyond the document: each stands in every output exactly once."""

    @property
    def prose(self) -> list[str]:
        """The texts that a person wrote, as against what the form prints."""
        entered = [
            value for value in self.answers.values() if isinstance(value, str) and not parse_day(value)
        ]
        quoted = [each["text"] for each in self.answers.get("quotations", [])]
        return [text for text in (*entered, *quoted) if not any(text in each for each in self.added)]


@cache
def pcc_response() -> Seed:
    text = _read("pcc-response-child-protection-2017.txt")
    text = re.sub(r"(?m)^#+ ", "", text.replace("**", ""))
    about = r"(?s)Title of Inspection (?P<title>.*?)\n(?P<series>.*?)\n\s*Date Inspection Published\s*\n(?P<date>.*?)\n"
    details = _found(about, text)
    return Seed(
        form="pcc-response",
        text=re.sub("(?m)^- ", "", text),
        office={
            "force": _found(r"(?m)^Is (?P<force>.*) quoted in the Report\?", text)["force"],
            "force_area": _found(r"Type of Inspection:\W*(?P<area>\w+) Specific", text)["area"],
        },
        answers={
            "inspection_title": details["title"].strip(),
            "series": details["series"].strip(),
            "published_on": str(parse_day(details["date"])),
            "executive_summary": _between(text, "EXECUTIVE SUMMARY OF REPORT", "FORCE RESPONSE TO REC"),
            "force_response": _between(text, "FORCE RESPONSE TO RECOMMENDATIONS", "PCC RESPONSE TO INSP"),
            "pcc_comment": _between(text, "Comment by the PCC:", "For Office Use Only"),
        },
    )


@cache
def force_statement() -> Seed:
    page = _read("force-statement-ofsted-2016.txt")
    text = re.sub(r"(?m)^\w+ Crest \d+x\d+$", "", _between(page, "Skip Content", "Share this"))
    head = _found(
        r"(?P<title>.*?to (?P<publisher>\w+) (?P<report>.*))\n\s*Statement from (?P<rank>.*) (?P<name>\w+ \w+):\n",
        text,
    )
    heading = _found(r"\n(?P<quotes>Quotes from .*)\n", text)["quotes"]
    posted = _found(r"Posted on (?P<day>.*)", text)["day"]
    quotations = [each.strip() for each in _between(text, heading, "Posted on").split("\n\n")]
    return Seed(
        form="force-statement",
        text=text.replace("•", ""),
        office={},
        answers={
            "title": head["title"].strip(),
            "statement_by": {"name": head["name"], "role": head["rank"]},
            "answers_report": head["report"].strip(),
            "answers_publisher": head["publisher"],
            "body": re.sub(r"(?m)^ *• *", "- ", _between(text, f"{head['name']}:", heading)),
            "quotations_heading": heading,
            "quotations": [{"text": each} for each in quotations if each],
            "posted_on": str(parse_day(posted)),
        },
        added=(f"Report or letter answered {head['report']}", f"Published by {head['publisher']}"),
    )


def _read(name: str) -> str:
    path = SEEDS / name
    if not path.is_file():
        pytest.skip(f"{name} is not beside this checkout")
    return path.read_text(encoding="utf-8")


def _found(pattern: str, text: str) -> re.Match[str]:
    found = re.search(pattern, text)
    assert found, pattern
    return found


def _between(text: str, start: str, end: str) -> str:
    return text.partition(start)[2].partition(end)[0].strip("\n")


@pytest.fixture(params=[pcc_response, force_statement], ids=lambda make: make.__name__)
def seed(request: pytest.FixtureRequest) -> Seed:
    make: Callable[[], Seed] = request.param
    return make()


@pytest.fixture
def office(tmp_path: Path, seed: Seed) -> Office:
    office = Office(tmp_path / "archive")
    office.run("office", "--set", "crest=", *(f"{key}={value}" for key, value in seed.office.items()))
    return office


# --- the words of each output ----------------------------------------------------------------------------


def shown(office: Office, id: str) -> str:
    return _plain(office.run("show", id).out)


def as_text(office: Office, id: str) -> str:
    return _plain(_exported(office, id, "txt").read_text("utf-8"))


def as_page(office: Office, id: str) -> str:
    body = html.fromstring(_exported(office, id, "html").read_bytes()).find("body")
    assert body is not None
    assert body.find(".//script") is None
    return "\n".join(str(text) for text in body.itertext())


def as_word(office: Office, id: str) -> str:
    with zipfile.ZipFile(_exported(office, id, "docx")) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    assert root.find(f".//{W}del") is None
    pieces = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}p": "\n"}
    return "".join(
        (each.text or "") if each.tag == f"{W}t" else pieces.get(str(each.tag), "") for each in root.iter()
    )


def _exported(office: Office, id: str, suffix: str) -> Path:
    target = office.folder.parent / f"out.{suffix}"
    done = office.run("export", id, "--to", str(target))
    assert (done.status, done.err) == (0, "")
    return target


def _plain(text: str) -> str:
    """Plain text without the marks that stand for headings and bullets there."""
    return re.sub(r"(?m)^(?:=+|-+)$|^ *- ", "", text)


OUTPUTS = [shown, as_text, as_page, as_word]


def words(text: str) -> list[str]:
    """Words, numbers and each punctuation mark; colons aside, which stand behind some labels and not others."""
    return [each for each in re.findall(r"\w+|[^\w\s]", text) if each != ":"]


def of_document(text: str, seed: Seed) -> list[str]:
    """The words of an output without the named differences: boxes, "(not recorded)", what the form adds."""
    text = re.sub(r"\[[x ]\]|[☐☒]|\(not recorded\)", " ", text)
    found = words(text)
    for each in seed.added:
        at = places(words(each), found)
        assert len(at) == 1, each
        del found[at[0] : at[0] + len(words(each))]
    return found


def places(part: list[str], whole: list[str]) -> list[int]:
    """Where ``part`` stands in ``whole``."""
    return [at for at in range(len(whole)) if whole[at : at + len(part)] == part]


def folded(tokens: list[str]) -> list[str]:
    return [each.casefold() for each in tokens]


# --- the tests -------------------------------------------------------------------------------------------


def test_the_files_are_read_as_they_are_meant(seed: Seed) -> None:
    assert all(seed.office.values()) and all(seed.prose)
    entered = sum(len(words(each)) for each in seed.prose)
    assert entered > 0.9 * len(words(seed.text))
    assert "☐" not in seed.text and "(not recorded)" not in seed.text


@pytest.mark.parametrize("output", OUTPUTS, ids=lambda output: output.__name__)
def test_every_word_stands_in_every_output_in_order_and_once(
    office: Office, seed: Seed, output: Callable[[Office, str], str]
) -> None:
    id = office.new(seed.form, **seed.answers)
    printed = of_document(output(office, id), seed)
    # Labels are printed in the form's own capitals; that prose is printed in the writer's is tested below.
    assert folded(printed) == folded(words(re.sub("[\ue000-\uf8ff☐☒]", " ", seed.text)))


@pytest.mark.parametrize("output", OUTPUTS, ids=lambda output: output.__name__)
def test_prose_is_printed_letter_by_letter(
    office: Office, seed: Seed, output: Callable[[Office, str], str]
) -> None:
    printed = of_document(output(office, office.new(seed.form, **seed.answers)), seed)
    for text in seed.prose:
        assert places(words(re.sub("(?m)^- ", "", text)), printed)


def test_show_gives_back_what_was_entered(office: Office, seed: Seed) -> None:
    id = office.new(seed.form, **seed.answers)
    answers = office.answers(id)
    for field, given in seed.answers.items():
        if isinstance(answers[field], dict) and "blocks" in answers[field]:
            blocks = answers[field]["blocks"]
            lines = [("- " if block["t"] == "li" else "") + block["runs"][0]["s"] for block in blocks]
            assert re.sub(r"\s+", " ", " ".join(lines)) == re.sub(r"\s+", " ", given).strip()
        elif field != "quotations":
            assert answers[field] == given
    assert [each["text"] for each in answers.get("quotations", [])] == [
        each["text"] for each in seed.answers.get("quotations", [])
    ]
    assert office.answers(office.new(seed.form, **answers)) == answers


def test_bullets_come_in_as_bullets(office: Office, seed: Seed) -> None:
    answers = office.answers(office.new(seed.form, **seed.answers))
    blocks = [
        block for each in answers.values() if isinstance(each, dict) for block in each.get("blocks", [])
    ]
    entered = sum(text.count("\n- ") for text in seed.prose)
    assert len([block for block in blocks if block["t"] == "li"]) == entered > 0


def test_not_one_sentence_of_them_stands_in_the_repository(seed: Seed) -> None:
    sentences = {
        " ".join(each.split())
        for each in re.split(r"(?<=[.;:?!”])\s|\n", seed.text)
        if len(each.split()) >= 7
    }
    assert len(sentences) > 20
    root = Path(editor.__path__[0]).parent
    files = [
        path
        for folder in ("editor", "forms", "resources", "tests", "tools")
        for path in (root / folder).rglob("*")
        if path.suffix in (".py", ".toml", ".json", ".md", ".txt", ".html")
    ]
    for path in files:
        text = " ".join(path.read_text("utf-8", errors="replace").split())
        assert not {each for each in sentences if each in text}, path


def test_a_seed_travels_as_json_too(office: Office, seed: Seed) -> None:
    id = office.new(seed.form, **seed.answers)
    assert json.loads(_exported(office, id, "json").read_bytes())["answers"] == office.answers(id)
