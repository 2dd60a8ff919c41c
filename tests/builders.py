"""What tests speak in: documents, rich text, an office and forms in as few words as possible."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from itertools import groupby
from textwrap import dedent
from typing import Any, Final

from editor.model.answers_json import read_answers
from editor.model.document import Document, new_document
from editor.model.jsonreading import Node
from editor.model.office import OfficeProfile
from editor.model.richtext import (
    Block,
    Heading,
    ListItem,
    Paragraph,
    Quotation,
    RichText,
    Run,
    Runs,
    Table,
    rich,
)
from editor.model.values import Answers
from forms.catalogue import shipped
from forms.reader import read_definition
from forms.schema import FormDefinition
from tests.northmoor import TWO_REPORTS

NOW: Final = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
"""The moment at which documents of the tests are made: a Monday."""

TODAY: Final = date(2026, 3, 2)

NORTHMOOR: Final = OfficeProfile(
    body="Northmoor Police and Crime Commissioner’s Office",
    commissioner="Morgan Ashdown",
    commissioner_title="Police and Crime Commissioner",
    commissioner_short="PCC",
    force="Northmoor Police",
    force_area="Northmoor",
    chief_officer="Robin Hale",
    chief_officer_title="Chief Constable",
)
"""An office that does not exist, with every name set and no crest."""


# --- forms and documents -------------------------------------------------------------------------------


def definition(toml: str, file: str = "own.toml") -> FormDefinition:
    """The form that ``toml`` describes."""
    return read_definition(toml, file)


@cache
def shipped_form(form: str) -> FormDefinition:
    """The newest shipped definition of that id."""
    return max((each for each in shipped() if each.id == form), key=lambda each: each.version)


@cache
def shipped_version(form: str, version: int) -> FormDefinition:
    """The shipped definition of that id and version."""
    return next(each for each in shipped() if (each.id, each.version) == (form, version))


@cache
def every_kind_form() -> FormDefinition:
    """An office's own form with every kind of field; see :data:`EVERY_KIND_TOML`."""
    return definition(EVERY_KIND_TOML, "every-kind.toml")


def answers_of(form: FormDefinition, **answers: Any) -> Answers:
    """Answers in the JSON shape that the command line takes (``published_on="2026-01-05"``), as values."""
    return read_answers(form, Node(answers))


def document_of(form: FormDefinition, **answers: Any) -> Document:
    """A document of ``form``, made by Northmoor at :data:`NOW`; answers as JSON would have them."""
    return new_document(form, NORTHMOOR, NOW, answers_of(form, **answers))


def pcc_response(**answers: Any) -> Document:
    """A PCC response: ``pcc_response(inspection_title="Custody", published_on="2026-01-05")``."""
    return document_of(shipped_form("pcc-response"), **answers)


def northmoor_two_reports(**changes: Any) -> Document:
    """A rich PCC response to two reports (see :data:`tests.northmoor.TWO_REPORTS`), some answers changed."""
    return pcc_response(**{**TWO_REPORTS, **changes})


def force_statement(**answers: Any) -> Document:
    """A force statement: ``force_statement(title="Custody", quotations=[{"text": "…"}])``."""
    return document_of(shipped_form("force-statement"), **answers)


def every_kind(**answers: Any) -> Document:
    """A document of the office's own form; ``every_kind(**EVERY_KIND_ANSWERS)`` leaves nothing unanswered."""
    return document_of(every_kind_form(), **answers)


# --- rich text -----------------------------------------------------------------------------------------

_ITEM = re.compile(r"(?P<indent>(?:  )*)(?P<restart>!)?(?P<mark>-|1\.) (?P<words>.*)", re.DOTALL)
_MARKED = re.compile(
    r"\*\*\*(?P<both>.+?)\*\*\*|\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*|\[(?P<words>.+?)\]\((?P<href>.+?)\)",
    re.DOTALL,
)


def prose(notation: str) -> RichText:
    """Rich text in one line for each block; blank lines and the notation's common indent do not count.

    ::

        # Heading                 ## Heading of level 2         A paragraph
        > Quotation               - Bullet                        - Nested bullet (two spaces a level)
        1. Numbered               !1. Numbered, begins anew at 1
        **bold**  *italic*  ***both***  [words](https://link.example)   ⏎ stands for a line break
        |# Caption of the table that follows (may be left out)
        | Head | Head |           |---| after the first row makes it the header
        | cell | cell |
    """
    lines = [line.replace("⏎", "\n") for line in dedent(notation).split("\n") if line.strip()]
    blocks: list[Block] = []
    for in_table, group in groupby(lines, key=lambda line: line.startswith("|")):
        together = list(group)
        blocks.extend([_table(together)] if in_table else map(_block, together))
    return rich(blocks)


def runs(notation: str) -> Runs:
    """The runs of one line: ``runs("plain **bold** *italic*")``."""
    return tuple(_runs(notation, Run("")))


def _block(line: str) -> Block:
    if item := _ITEM.fullmatch(line):
        return ListItem(
            list="ul" if item["mark"] == "-" else "ol",
            level=len(item["indent"]) // 2,
            runs=runs(item["words"]),
            restart=bool(item["restart"]),
        )
    mark, _, words = line.partition(" ")
    match mark:
        case "#" | "##":
            return Heading(len(mark), runs(words))
        case ">":
            return Quotation(runs(words))
        case _:
            return Paragraph(runs(line))


def _table(lines: list[str]) -> Table:
    caption = lines.pop(0)[2:].strip() if lines[0].startswith("|#") else None
    header = "|---|" in lines[1:2]
    rows = [line.strip("|").split("|") for line in lines if line != "|---|"]
    return Table(tuple(tuple(runs(cell.strip()) for cell in row) for row in rows), header, caption)


def _runs(words: str, like: Run) -> Iterator[Run]:
    end = 0
    for found in _MARKED.finditer(words):
        yield Run(words[end : found.start()], like.bold, like.italic, like.href)
        inner = next(text for text in found.group("both", "bold", "italic", "words") if text is not None)
        yield from _runs(
            inner,
            Run(
                "",
                bold=like.bold or bool(found["bold"] or found["both"]),
                italic=like.italic or bool(found["italic"] or found["both"]),
                href=found["href"] or like.href,
            ),
        )
        end = found.end()
    yield Run(words[end:], like.bold, like.italic, like.href)


# --- an office's own form ------------------------------------------------------------------------------

EVERY_KIND_TOML: Final = """
# Every kind of field, inside and outside records; no id of it is known to the program.
id = "tidewatch-log"
version = 3
name = "Tidewatch log"

[[sections]]
id = "foredeck"
title = "On deck at {force}"

[[sections.fields]]
kind = "text"
id = "brigname"
label = "Name of the brig"
role = "title"
prints = "title"
expected = true
aliases = ["Ship", "Vessel"]

[[sections.fields]]
kind = "text"
id = "mastnotes"
label = "Notes from the mast"
help = "As many lines as {force_area} needs."
multiline = true

[[sections.fields]]
kind = "date"
id = "slipwayday"
label = "Left the slipway"
role = "published_on"
expected = true

[[sections.fields]]
kind = "date"
id = "mooringday"
label = "Moored"
prints = "line"
line = "Moored on {value} by {force}."
style = "ordinal"

[[sections.fields]]
kind = "several"
id = "riggings"
label = "Rigging"
expected = true
options = [
  { id = "sloop_rig", label = "Sloop" },
  { id = "yawl_rig", label = "Yawl of {force_area}" },
  { id = "ketch_rig", label = "Ketch" },
]

[[sections.fields]]
kind = "yes_no"
id = "seaworthy"
label = "Is she seaworthy?"
expected = true

[[sections.fields]]
kind = "person"
id = "helmsman"
label = "At the helm"
prints = "line"
line = "Steered by {value}"

[[sections.fields]]
kind = "tick"
id = "hullscraped"
label = "Hull scraped"
role = "response_published"
expected = true

[[sections.fields]]
kind = "rich"
id = "voyagetale"
label = "The voyage"
prints = "value"
expected = true

[[sections.fields]]
kind = "choice"
id = "tiderun"
label = "Tide of {force_area}"
options = [{ id = "ebb_run", label = "Ebb" }, { id = "flood_run", label = "Flood, past {force}" }]

[[sections.fields]]
kind = "file"
id = "chartscan"
label = "Chart"
prints = "answered"

[[sections]]
id = "orlop"
title = "On the orlop"
optional = true
stays_open = true

[[sections.fields]]
kind = "records"
id = "moorings"
label = "Moorings"
singular = "Mooring"
naming = "{swell} {buoyname}"
layout = "table"
keyed = true
prints = "answered"

[[sections.fields.fields]]
kind = "choice"
id = "swell"
label = "Swell"
options = [{ id = "calm_swell", label = "Calm" }, { id = "rough_swell", label = "Rough" }]

[[sections.fields.fields]]
kind = "text"
id = "buoyname"
label = "Buoy"
prints = "value"

[[sections.fields.fields]]
kind = "reference"
id = "seawardof"
label = "Beyond"
to = "moorings"
prints = "line"
line = "Beyond: {value}"
blank = "Nearest to {force}"

[[sections.fields.fields]]
kind = "text"
id = "holdground"
label = "Holding ground"
multiline = true

[[sections.fields.fields]]
kind = "several"
id = "lanterns"
label = "Lanterns"
options = [{ id = "red_lantern", label = "Red" }, { id = "green_lantern", label = "Green, low" }]

[[sections.fields.fields]]
kind = "yes_no"
id = "dredged"
label = "Dredged?"

[[sections.fields.fields]]
kind = "date"
id = "sounded"
label = "Sounded"

[[sections.fields.fields]]
kind = "person"
id = "harbourhand"
label = "Sounded by"
prints = "line"

[[sections.fields.fields]]
kind = "reference"
id = "holdcrates"
label = "Crates landed"
to = "crates"
several = true
blank = "None landed"

[[sections.fields.fields]]
kind = "file"
id = "sketchscan"
label = "Sketch"

[[sections.fields]]
kind = "records"
id = "yarns"
label = "Yarns"
singular = "Yarn"
role = "own_sections"
layout = "sections"
prints = "answered"

[[sections.fields.fields]]
kind = "text"
id = "yarntitle"
label = "Called"

[[sections.fields.fields]]
kind = "rich"
id = "yarntext"
label = "Told"
prints = "value"

[[sections.fields.fields]]
kind = "choice"
id = "yarnafter"
label = "Told after"
role = "after"
options = [{ id = "foredeck", label = "The deck" }, { id = "afterdeck", label = "Below" }]

[[sections]]
id = "afterdeck"
title = "Below"
heading = false
boxed = true

[[sections.fields]]
kind = "text"
id = "cargoheading"
label = "Heading of the cargo"
prints = "heading"

[[sections.fields]]
kind = "records"
id = "crates"
label = "Crates"
singular = "Crate"
keyed = true
expected = true

[[sections.fields.fields]]
kind = "text"
id = "cratemark"
label = "Mark of {force}:"
expected = true

[[sections.fields.fields]]
kind = "text"
id = "cratenotes"
label = "Notes"
multiline = true

[[sections.fields.fields]]
kind = "date"
id = "stowedday"
label = "Stowed"

[[sections.fields.fields]]
kind = "several"
id = "perils"
label = "Perils"
options = [{ id = "wet_peril", label = "Wet" }, { id = "heavy_peril", label = "Heavy" }]

[[sections.fields.fields]]
kind = "yes_no"
id = "lashed"
label = "Lashed?"

[[sections.fields.fields]]
kind = "person"
id = "stevedore"
label = "Stowed by"

[[sections.fields.fields]]
kind = "tick"
id = "unladen"
label = "Unloaded"

[[sections.fields.fields]]
kind = "rich"
id = "manifest"
label = "Manifest"

[[sections.fields.fields]]
kind = "choice"
id = "cratewood"
label = "Wood"
options = [{ id = "oak_wood", label = "Oak" }, { id = "elm_wood", label = "Elm of {force_area}" }]

[[sections.fields.fields]]
kind = "file"
id = "ladingscan"
label = "Bill of lading"

[[sections.fields.fields]]
kind = "reference"
id = "restingon"
label = "Rests on"
to = "crates"

[[sections.fields]]
kind = "records"
id = "lashings"
label = "Lashings"
singular = "Lashing"

[[sections.fields.fields]]
kind = "text"
id = "ropework"
label = "Knot"

[[sections.fields.fields]]
kind = "reference"
id = "tieddown"
label = "Ties down"
to = "crates"
several = true
expected = true
prints = "heading"
line = "Lashing of {value}"

[[sections.fields]]
kind = "records"
id = "hailings"
label = "Hailings"
singular = "Hailing"
layout = "quotations"
printed_with = "shouted"
prints = "value"

[[sections.fields.fields]]
kind = "text"
id = "shouted"
label = "Shouted"
multiline = true

[[sections.fields.fields]]
kind = "text"
id = "fromshore"
label = "From"

[[sections.fields]]
kind = "reference"
id = "heaviest"
label = "Heaviest crate"
to = "crates"

[[sections.fields]]
kind = "reference"
id = "breakables"
label = "Breakable crates"
to = "crates"
several = true
"""

EVERY_KIND_ANSWERS: Final[dict[str, Any]] = {
    "brigname": "Sea Holly",
    "mastnotes": "Wind from the west.\nGulls.",
    "slipwayday": "2026-01-05",
    "mooringday": "2026-02-03",
    "riggings": ["sloop_rig", "ketch_rig"],
    "seaworthy": True,
    "helmsman": {"name": "Ines Marlow", "role": "Bosun"},
    "hullscraped": {"done": True, "on": "2026-01-20"},
    "voyagetale": "We sailed.\n\n- First east\n- then home",
    "tiderun": "flood_run",
    "chartscan": {"name": "Chart of the bay.pdf", "attachment": f"attachments/{'c' * 64}.pdf"},
    "moorings": [
        {
            "id": "outer",
            "swell": "rough_swell",
            "buoyname": "Gull",
            "holdground": "Sand\nover rock",
            "lanterns": ["red_lantern", "green_lantern"],
            "dredged": False,
            "sounded": "2026-01-07",
            "harbourhand": {"name": "Ada Quill", "role": "Pilot"},
            "holdcrates": ["tea", "anvils"],
            "sketchscan": {"name": "sketch.png", "attachment": f"attachments/{'5' * 64}.png"},
        },
        {"id": "inner", "swell": "calm_swell", "buoyname": "Tern", "seawardof": "outer", "dredged": True},
    ],
    "yarns": [
        {"yarntitle": "The fog", "yarntext": "It was thick.", "yarnafter": "foredeck"},
        {"yarntitle": "The cook", "yarntext": "He sang.", "yarnafter": None},
    ],
    "cargoheading": "What she carried",
    "crates": [
        {
            "id": "tea",
            "cratemark": "T",
            "cratenotes": "Keep dry.\nKeep level.",
            "stowedday": "2026-01-06",
            "perils": ["wet_peril"],
            "lashed": True,
            "stevedore": {"name": "Owen Pike", "role": "Mate"},
            "unladen": {"done": False, "on": None},
            "manifest": "- Green\n- Black",
            "cratewood": "elm_wood",
            "ladingscan": {"name": "lading.pdf", "attachment": f"attachments/{'1' * 64}.pdf"},
            "restingon": "anvils",
        },
        {"id": "anvils", "cratemark": "A", "perils": ["heavy_peril"]},
    ],
    "lashings": [{"ropework": "Bowline", "tieddown": ["tea", "anvils"]}],
    "hailings": [{"shouted": "What ship?", "fromshore": "Harbour wall"}],
    "heaviest": "anvils",
    "breakables": ["tea"],
}
"""An answer to every field of :data:`EVERY_KIND_TOML`, as JSON."""
