"""Makes an archive of any size for trying things out: varied, realistic, the same for the same seed.

    .venv/bin/python benchmarks/generate_archive.py --archive DIR --count N [--seed S]

Every response is saved by the archive itself, so files, versions and trails are the real ones; only the waiting
for the disk is left out. All people, places and findings are invented.
"""

import argparse
import json
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from editor.archive import Archive
from editor.model.document import Document, new_document
from editor.model.office import OfficeProfile
from editor.model.richtext import Block, Heading, ListItem, Paragraph, Quotation, RichText, Run, Table, rich
from editor.model.values import Answers, Person, Record, Tick
from forms.schema import FormDefinition

FIRST_DAY = date(2008, 1, 7)
LAST_DAY = date(2026, 10, 30)
NAMED_EVERY = 10
"""One response in so many was saved again under a name, so that it has kept versions."""
BINNED_EVERY = 50
STATEMENT_EVERY = 6
OFFICE = OfficeProfile(
    body="Northmoor Police and Crime Commissioner’s Office",
    commissioner="Morgan Ashdown",
    commissioner_title="Police and Crime Commissioner",
    commissioner_short="PCC",
    force="Northmoor Police",
    force_area="Northmoor",
    chief_officer="Robin Hale",
    chief_officer_title="Chief Constable",
)

# --- words ------------------------------------------------------------------------------------------------

_SUBJECTS = (
    "custody", "stalking", "rural crime", "the control room", "neighbourhood policing", "missing children",
    "firearms licensing", "digital forensics", "hate crime", "modern slavery", "road safety", "fraud",
    "domestic abuse", "vetting", "crime recording", "serious violence", "police drivers", "burglary",
    "cyber crime", "child protection", "use of force", "wellbeing", "stop and search", "out-of-court disposals",
    "online harm", "evidence storage", "victim contact", "warrants", "special constables", "air support",
)  # fmt: skip
_WHO = (
    "The inspectors", "The force", "The commissioner", "A working group", "Officers in {place}", "The chief officer",
    "Supervisors", "The audit panel", "Partners in {place}", "The team at Tŷ {place}", "Call handlers", "Victims",
    "The board", "Detectives", "Our volunteers", "The youth panel", "Analysts", "Sergeants in {place}",
)  # fmt: skip
_DID = (
    "found that", "reported that", "agreed that", "asked why", "accepted that", "recorded that", "noted that",
    "were told that", "explained why", "saw that", "measured how often", "questioned whether", "confirmed that",
)  # fmt: skip
_WHAT = (
    "files on {subject} were closed too soon", "training in {subject} had lapsed", "the plan for {subject} was clear",
    "waiting times in {place} had fallen by {number} per cent", "the naïve reading of the figures misled people",
    "{number} cases about {subject} waited for review", "records held in {place} were complete",
    "equipment bought for {place} stood unused", "advice on {subject} reached every shift",
    "letters to people in {place} were plain and prompt", "the café scheme in {place} built trust",
    "responsibility for {subject} was shared well", "risk was judged afresh at each call",
    "only {number} of the posts for {subject} were filled", "good work on {subject} was seldom passed on",
    "the rôle of supervisors in {subject} needed writing down", "the backlog of {number} items was cleared",
)  # fmt: skip
_THEN = (
    "and will look again in {month}", "because demand had doubled", "although money was short", "and set a date",
    "as the earlier report had warned", "which the new system now shows", "after a change of leadership",
    "and {number} staff have moved there", "so that nobody need ask twice", "and has published the figures",
)  # fmt: skip
_MONTHS = ("January", "March", "April", "June", "July", "September", "October", "November")
_BEGINNINGS = (
    "Ash", "Brack", "Carn", "Dun", "Elm", "Fen", "Glan", "Hart", "Kes", "Llan", "Mar", "Nor", "Ox", "Pen", "Rook",
    "Sil", "Thorn", "Up", "Wal", "Yar",
)  # fmt: skip
_ENDINGS = (
    "bury",
    "combe",
    "dale",
    "fordd",
    "gate",
    "ham",
    "leigh",
    "mere",
    "ness",
    "stow",
    "thorpe",
    "wick",
    "ŵyn",
)
_FIRST = ("Alex", "Bryony", "Carys", "Dilip", "Eleri", "Femi", "Gwen", "Hana", "Idris", "Joan", "Siân", "Zoë")
_LAST = (
    "Ashby",
    "Bevan",
    "Clarke",
    "Dávila",
    "Edwards",
    "Fox",
    "Hale",
    "Iqbal",
    "Jones",
    "Müller",
    "Okafor",
    "Price",
)
_TYPES = ("force_specific", "national", "follow_up", "thematic", "partner")
_ID_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


class Writer:
    """Writes as an office does, from one source of chance: the same seed, the same words."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def id(self) -> str:
        """Ten characters, as the program's own ids."""
        return "".join(self.chance.choices(_ID_ALPHABET, k=10))

    def title(self) -> str:
        """What a report is called."""
        subject = self.chance.choice(_SUBJECTS).capitalize()
        return f"{subject}: {self._filled(self.chance.choice(_WHAT))}"[:120]

    def text(self, blocks: int) -> RichText:
        """Rich text of about so many blocks, of every kind."""
        return rich(block for _ in range(blocks) for block in self._passage())

    def person(self) -> Person:
        """Somebody who speaks for a force."""
        name = f"{self.chance.choice(_FIRST)} {self.chance.choice(_LAST)}"
        return Person(name, self.chance.choice(("Chief Constable", "Deputy Chief Constable", "")))

    def sentence(self) -> str:
        """One sentence."""
        parts = (self.chance.choice(each) for each in (_WHO, _DID, _WHAT, _THEN))
        return self._filled(" ".join(parts)) + "."

    def _passage(self) -> Iterator[Block]:
        kind = self.chance.random()
        if kind < 0.08:
            yield Heading(self.chance.choice((1, 2)), (Run(self.chance.choice(_SUBJECTS).capitalize()),))
        elif kind < 0.14:
            yield Quotation((Run(f"“{self.sentence()}”", italic=True),))
        elif kind < 0.30:
            for number in range(self.chance.randint(2, 5)):
                yield ListItem(self.chance.choice(("ul", "ol")), min(number, 1), (Run(self.sentence()),))
        elif kind < 0.31:
            yield self._table()
        yield self._paragraph()

    def _paragraph(self) -> Paragraph:
        words = " ".join(self.sentence() for _ in range(self.chance.randint(1, 5)))
        if self.chance.random() < 0.3:
            return Paragraph((Run(f"Recommendation {self.chance.randint(1, 24)}. ", bold=True), Run(words)))
        if self.chance.random() < 0.1:
            link = f"https://northmoor.example/reports/{self.chance.randint(1, 999)}"
            return Paragraph((Run(words + " "), Run("Read the report", href=link), Run(".")))
        return Paragraph((Run(words),))

    def _table(self) -> Table:
        head = (self._cell("Area"), self._cell("Cases"), self._cell("Closed"))
        rows = (tuple(self._cell(each) for each in ("{place}", "{number}", "{number}")) for _ in range(3))
        return Table((head, *rows), caption="What was counted")

    def _cell(self, words: str) -> tuple[Run, ...]:
        return (Run(self._filled(words)),)

    def _filled(self, words: str) -> str:
        if "{" not in words:
            return words
        choose = self.chance.choice
        return words.format(
            place=choose(_BEGINNINGS) + choose(_ENDINGS),
            subject=choose(_SUBJECTS),
            number=self.chance.randint(2, 480),
            month=choose(_MONTHS),
        )


# --- documents --------------------------------------------------------------------------------------------


def pcc_answers(writer: Writer, published: date) -> Answers:
    """The answers of a PCC response to a report published on that day."""
    chance = writer.chance
    types = tuple(each for each in _TYPES if chance.random() < 0.3)
    sent = published + timedelta(days=chance.randint(20, 70))
    return {
        "inspection_title": writer.title(),
        "series": chance.choice((None, f"PEEL {published.year}", "National programme")),
        "published_on": published,
        "inspection_types": types or None,
        "force_quoted": chance.choice((True, False, None)),
        "executive_summary": writer.text(chance.randint(2, 7)),
        "force_response_by": writer.person(),
        "force_response": writer.text(chance.randint(2, 12)),
        "pcc_comment": writer.text(chance.randint(2, 11)),
        "forwarded_home_office": Tick(True, sent) if chance.random() < 0.7 else None,
        "published_website": Tick(True, sent) if chance.random() < 0.6 else None,
    }


def statement_answers(writer: Writer, published: date) -> Answers:
    """The answers of a force's statement posted on that day."""
    chance = writer.chance
    quotations = (
        Record({"text": writer.sentence(), "source": f"page {chance.randint(2, 90)}"})
        for _ in range(chance.randint(0, 4))
    )
    return {
        "title": writer.title(),
        "statement_by": writer.person(),
        "answers_report": writer.title(),
        "answers_publisher": chance.choice(("The audit office", "The inspectorate of fire services", None)),
        "body": writer.text(chance.randint(5, 26)),
        "quotations_heading": "In the report’s words",
        "quotations": tuple(quotations),
        "posted_on": published,
    }


def document(writer: Writer, form: FormDefinition, answers: Callable[[Writer, date], Answers]) -> Document:
    """A new document of that form; its day lies anywhere in the archive's years."""
    published = FIRST_DAY + timedelta(days=writer.chance.randrange((LAST_DAY - FIRST_DAY).days))
    made = datetime(published.year, published.month, published.day, 8, 30, tzinfo=UTC)
    changed = made + timedelta(days=writer.chance.randint(0, 55), seconds=writer.chance.randint(0, 28_000))
    new = new_document(form, OFFICE, made, answers(writer, published))
    return replace(new, id=writer.id(), changed=changed)


# --- the archive ------------------------------------------------------------------------------------------


@dataclass
class Clock:
    """The archive's time while it is filled: that of the document which is being saved."""

    now: datetime = datetime(2008, 1, 7, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@contextmanager
def unsynced() -> Iterator[None]:
    """Without waiting for the disk: what is made here can be made again."""
    real = os.fsync
    # mypy takes a function of a module for a constant; it is put back below.
    os.fsync = lambda _: None  # type: ignore[assignment]
    try:
        yield
    finally:
        os.fsync = real


def generate(folder: Path, count: int, seed: int = 1, progress: Callable[[int], None] | None = None) -> None:
    """Fill ``folder``, which is missing or empty, with ``count`` responses; some in the bin are among them.

    The same count and seed make the same archive, byte for byte. FileExistsError where something is there.
    """
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(f"{folder} is not empty; nothing was made.")
    writer = Writer(random.Random(seed))
    clock = Clock()
    with unsynced():
        _begin(folder, f"{seed:08x}{count:024x}")
        archive = Archive.open_or_create(folder, clock=clock)
        archive.set_office(OFFICE)
        pcc, statement = (archive.catalogue.newest(form) for form in ("pcc-response", "force-statement"))
        for number in range(count):
            is_statement = number % STATEMENT_EVERY == STATEMENT_EVERY - 1
            new = document(writer, *((statement, statement_answers) if is_statement else (pcc, pcc_answers)))
            _keep(archive, clock, new, number)
            if progress:
                progress(number + 1)


def _begin(folder: Path, archive_id: str) -> None:
    """An empty archive whose id is no chance, so that trails, which begin with it, come out the same."""
    Archive.open_or_create(folder)
    header = folder / "archive.json"
    content = {**json.loads(header.read_text("utf-8")), "archive_id": archive_id}
    header.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _keep(archive: Archive, clock: Clock, new: Document, number: int) -> None:
    clock.now = new.changed
    saved = archive.save(new, by="Bryony Ashby")
    if number % NAMED_EVERY == NAMED_EVERY - 1:
        field = "series" if "series" in saved.answers else "answers_publisher"
        for words in ("First draft", "After the panel"):
            clock.now += timedelta(minutes=25)
            again = saved.with_answers({field: words}).changed_at(clock.now)
            saved = archive.save(again, keep="named", by="Carys Bevan")
    if number % BINNED_EVERY == BINNED_EVERY - 1:
        clock.now += timedelta(days=1)
        archive.bin(saved.id)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--archive", type=Path, required=True, metavar="DIR", help="a folder, missing or empty"
    )
    parser.add_argument("--count", type=int, required=True, metavar="N", help="how many responses")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="another seed, another archive")
    chosen = parser.parse_args()
    cache = tempfile.mkdtemp(prefix="archive-cache-")
    os.environ["PCC_RESPONSE_EDITOR_CACHE"] = cache
    started = time.monotonic()

    def show(number: int) -> None:
        if number % 100 == 0 and sys.stderr.isatty():
            print(f"{number:,} of {chosen.count:,}", end="\r", file=sys.stderr, flush=True)

    try:
        generate(chosen.archive, chosen.count, chosen.seed, show)
    except FileExistsError as error:
        print(error, file=sys.stderr)
        return 2
    finally:
        shutil.rmtree(cache, ignore_errors=True)
    print(f"{chosen.count:,} responses in {chosen.archive}, {time.monotonic() - started:.1f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
