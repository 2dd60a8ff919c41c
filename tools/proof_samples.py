"""The documents that `make proof` checks: the program's own samples, published ones, a long and a hard one."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Sample:
    """A document to make: its name in the report, its form, and answers and office as the command line takes them."""

    name: str
    form: str
    answers: dict[str, object]
    office: dict[str, str] = field(default_factory=dict)


def samples(folder: Path) -> list[Sample]:
    """Every sample in `folder`, the published documents where they lie beside the checkout, a long and a hard one."""
    shipped = [_read(path) for path in sorted(folder.glob("*.json"))]
    return [*shipped, *_seeds(), long_sample(shipped[-1].office), hard_sample()]


def _read(path: Path) -> Sample:
    content = json.loads(path.read_text("utf-8"))
    office = {**content["office"], "crest": str(path.with_name("crest.png"))}
    return Sample(path.stem, content["form"], content["answers"], office)


def _seeds() -> list[Sample]:
    """Two documents as an office entered them; they lie beside the checkout, and may not."""
    from tests import test_seeds  # noqa: PLC0415  (it needs what only the tests need)

    if not test_seeds.SEEDS.is_dir():
        return []
    seeds = (test_seeds.pcc_response(), test_seeds.force_statement())
    return [Sample(f"published {each.form}", each.form, each.answers, each.office) for each in seeds]


ITEMS = 40


def long_sample(office: dict[str, str]) -> Sample:
    """A PCC response to two reports with 40 items of each kind, parts, several owners, and an answer to two of them."""
    items = [_item(number) for number in range(1, ITEMS + 1)]
    answers = [_answer(number) for number in range(1, ITEMS + 1) if number not in (22, 39)]
    answers[9]["answer_items"] = ["item10", "item22"]
    return Sample(
        f"{ITEMS} items",
        "pcc-response",
        {
            "inspection_title": "Answering calls for help in Northmoor",
            "published_on": "2026-10-06",
            "publisher": "HMICFRS",
            "addressee": "The Home Secretary\nHome Office",
            "salutation": "Dear Home Secretary,",
            "cc": "The Chief Inspector\nThe Chief Constable",
            "further_reports": [
                {
                    "id": "second",
                    "report_title": "Both sides of the line",
                    "report_published_on": "2026-10-07",
                }
            ],
            "grades": [{"graded_area": "Responding to the public", "grade": "requires_improvement"}],
            "stated_total": "The report makes 31 recommendations.",
            "items": items,
            "answers": answers,
            "pcc_comment": "I thank the inspectors.",
            "related_documents": [
                {"related_title": "Our last response", "related_to": "https://northmoor.example/6"}
            ],
            "copies": [{"copy_to": "Home Office", "copy_by": "email", "copy_on": "2026-11-19"}],
            "publication_on": "2026-11-20",
            "publication_address": "https://northmoor.example/7",
        },
        office,
    )


def _item(number: int) -> dict[str, object]:
    kind = ("recommendation", "recommendation", "recommendation", "afi", "cause_of_concern")[number % 5]
    owners = (["force"], ["body", "national"], ["force", "body"])[number % 3]
    return {
        "id": f"item{number}",
        "item_kind": kind,
        "item_number": f"{number}a" if number % 7 == 0 else str(number),
        "item_text": f"By 31 March 2027, thing number {number} should be done,\nand be seen to be done.",
        "item_owners": owners,
        "item_due": "2027-03-31" if number % 2 else None,
        "item_part_of": f"item{number - 1}" if number % 7 == 0 else None,
        "item_report": "second" if number > 30 else None,
    }


def _answer(number: int) -> dict[str, object]:
    return {
        "answer_items": [f"item{number}"],
        "force_position": f"The force accepts number {number}.",
        "body_action": ("taken", "proposed", "none")[number % 3],
        "body_explanation": f"About number {number}:\n\n- first\n- then",
        "answer_status": ("not_started", "in_progress", "complete")[number % 3],
        "answer_due": "2027-02-01",
    }


# Emoji of several code points, right-to-left scripts, stacked accents, astral letters, no-break and
# zero-width spaces, and what markup languages take for their own.
HOSTILE = " ".join(
    (
        "family \U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
        "flag \U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
        "hebrew \u05e9\u05dc\u05d5\u05dd arabic \u0645\u0631\u062d\u0628\u0627 welsh \u0175\u0177",
        "accents e\u0301\u0323a\u0308\u0304 astral \U0001d518\U0001d52b",
        "no\u00a0break soft\u00adhyphen zero\u200bwidth joined\u2060words",
        "quotes \u2018\u2019\u201c\u201d dash \u2013\u2014",
        "markup <b>&amp;</b> ]]> <!-- --> {{curly}} %s \\n tab\tend",
    )
)


def hard_sample() -> Sample:
    """A PCC response with a title of 300 characters, every block as deep as it nests, and hostile text."""
    rich = _hard_rich_text()
    return Sample(
        "hard",
        "pcc-response",
        {
            "inspection_title": ("An inspection of everything that a title can hold, " * 6)[:299] + ".",
            "series": HOSTILE.replace("\t", " "),
            "published_on": "2025-02-28",
            "inspection_types": ["force_specific", "national", "follow_up", "thematic", "partner"],
            "force_quoted": True,
            "executive_summary": rich,
            "force_response_by": {"name": "Áine Ó’Brádaigh-Llŷr", "role": "Chief Constable & more <tbc>"},
            "force_response": rich,
            "pcc_comment": rich,
            "forwarded_home_office": {"done": True, "on": "2025-03-31"},
            "published_website": {"done": None, "on": None},
        },
    )


def _hard_rich_text() -> dict[str, object]:
    blocks: list[dict[str, object]] = [
        {"t": "h", "level": 1, "runs": [_run("A first heading")]},
        {"t": "p", "runs": [_run(HOSTILE), _run(" bold", ["b"]), _run(" both", ["b", "i"])]},
        {"t": "h", "level": 2, "runs": [_run("A second heading")]},
        {
            "t": "p",
            "runs": [_run("See "), _run("the report", href="https://example.org/a?b=1&c=%20#d"), _run(".")],
        },
        {
            "t": "p",
            "runs": [_run("write to "), _run("us", ["i"], "mailto:office@example.org"), _run("\nnew line")],
        },
        {"t": "quote", "runs": [_run("A quotation, with “quotation marks” in it.")]},
    ]
    for kind in ("ul", "ol"):
        blocks += [
            {"t": "li", "list": kind, "level": level, "runs": [_run(f"{kind} item {n} at level {level}")]}
            for n, level in enumerate((0, 1, 2, 2, 1, 0))
        ]
        blocks.append({"t": "p", "runs": [_run("Between lists.")]})
    blocks += [
        {"t": "li", "list": "ol", "level": 0, "runs": [_run("counted again")], "restart": True},
        {"t": "table", "header": True, "caption": "Recommendations & dates", "rows": _rows(30, 4)},
        {"t": "table", "header": False, "rows": [[[_run("one cell")]]]},
    ]
    blocks += [
        {"t": "p", "runs": [_run(f"Paragraph {n}. " + "A sentence of plain words. " * 12)]} for n in range(60)
    ]
    return {"v": 1, "blocks": blocks}


def _rows(height: int, width: int) -> list[list[list[dict[str, object]]]]:
    return [[[_run(f"row {row} column {column}")] for column in range(width)] for row in range(height)]


def _run(text: str, marks: list[str] | None = None, href: str | None = None) -> dict[str, object]:
    run: dict[str, object] = {"s": text}
    if marks:
        run["m"] = marks
    if href:
        run["href"] = href
    return run
