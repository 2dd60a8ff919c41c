"""The two published documents as plain text; `make proof` is the place for what an office suite makes of them."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from editor.importing.old.proposal import Proposal
from editor.importing.old.proposing import propose_here
from editor.model.richtext import RichText, plain_lines
from tests.importing.old.documents import CATALOGUE, COUNTERS
from tests.importing.old.test_accounting import the_law
from tests.test_seeds import SEEDS, Seed, force_statement, pcc_response
from tests.thorough import THOROUGH

FILES = {
    "pcc-response-child-protection-2017": pcc_response,
    "force-statement-ofsted-2016": force_statement,
}
FURNITURE = re.compile(
    r"Text Only(?: Accessibility Options .*)?|Accessibility Options|Default Text Size.*|Set your Postcode.*"
    r"|Skip Content"
    r"|\w+ Crest \d+x\d+|Share this|Powered by \w+"
)


@pytest.fixture(params=FILES)
def name(request: pytest.FixtureRequest) -> str:
    chosen: str = request.param
    return chosen


def the_seed_is_recognised(proposal: Proposal, seed: Seed) -> None:
    assert proposal.form == seed.form
    answers: Any = proposal.answers
    for field, given in seed.answers.items():
        if field in ("answers_report", "answers_publisher"):
            continue  # entered by a person: the document says it nowhere by itself
        answer = answers[field]
        if field == "quotations":
            assert [words(each.get("text")) for each in answer] == [words(each["text"]) for each in given]
        elif isinstance(given, dict):
            assert {"name": answer.name, "role": answer.role} == given
        elif isinstance(answer, RichText):
            assert words("\n".join(plain_lines(answer))) == words(re.sub(r"(?m)^- ", "", given))
            assert sum(type(each).__name__ == "ListItem" for each in answer.blocks) == len(
                re.findall(r"(?m)^- ", given)
            )
        else:
            assert str(answer) == given
    boxes = ("inspection_types", "force_quoted", "forwarded_home_office", "published_website")
    assert all(answers.get(each) is None for each in boxes)
    assert [each for each in unplaced(proposal) if not FURNITURE.fullmatch(each)] == []


def unplaced(proposal: Proposal) -> list[str]:
    return [line for each in proposal.unplaced for line in each.text.split("\n")]


def words(text: object) -> list[str]:
    """The words, with plain quotation marks: pandoc makes them curly, which is no matter here."""
    return str(text).translate(str.maketrans("‘’“”", "''\"\"")).split()


def test_the_seed_as_plain_text(name: str) -> None:
    make: Callable[[], Seed] = FILES[name]
    seed = make()
    data = (SEEDS / f"{name}.txt").read_bytes()
    proposal = propose_here(data, f"{name}.txt", CATALOGUE)
    the_seed_is_recognised(proposal, seed)
    the_law(proposal, COUNTERS["old.txt"](data))


def test_the_furniture_is_all_there_is_unplaced() -> None:
    seed = force_statement()
    data = (SEEDS / "force-statement-ofsted-2016.txt").read_bytes()
    found = unplaced(propose_here(data, "a.txt", CATALOGUE))
    assert len(found) == 8 and seed.form == "force-statement"


def test_who_spoke_is_copied_from_the_seed(name: str) -> None:
    data = _seed(name)
    answers = propose_here(data, "a.txt", CATALOGUE).answers
    person: Any = answers.get("force_response_by") or answers.get("statement_by")
    assert "Chief Constable" in person.role and len(person.name.split()) == 2


def _seed(name: str) -> bytes:
    FILES[name]()  # skips where the file is not there
    return (SEEDS / f"{name}.txt").read_bytes()


def by_libreoffice(source: Path, folder: Path) -> bytes:
    """The file as LibreOffice saves it as .docx."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    kind = "docx:MS Word 2007 XML"
    run("soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(folder), str(source))
    return (folder / f"{source.stem}.docx").read_bytes()


def by_pandoc(source: Path, folder: Path) -> bytes:
    """The file as pandoc makes a .docx of it."""
    target = folder / f"{source.stem}.docx"
    run("pandoc", "--from", "markdown", "--to", "docx", "--output", str(target), str(source))
    return target.read_bytes()


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not THOROUGH, reason="make proof has the programs that convert")
@pytest.mark.parametrize("convert", [by_libreoffice, by_pandoc], ids=lambda convert: convert.__name__)
def test_the_seed_as_other_programs_convert_it(
    name: str, convert: Callable[[Path, Path], bytes], tmp_path: Path
) -> None:
    seed = FILES[name]()
    data = convert(SEEDS / f"{name}.txt", tmp_path)
    proposal = propose_here(data, f"{name}.docx", CATALOGUE)
    the_seed_is_recognised(proposal, seed)
    the_law(proposal, COUNTERS["old.docx"](data))
