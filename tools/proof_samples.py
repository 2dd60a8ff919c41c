"""The documents that `make proof` checks: the program's own samples, and one as hard as answers can be."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Sample:
    """A document to make: its name in the report, its form, and answers as the command line takes them."""

    name: str
    form: str
    answers: dict[str, object]


def samples(folder: Path) -> list[Sample]:
    """Every sample in `folder`, and the hard one."""
    shipped = [_read(path) for path in sorted(folder.glob("*.json"))]
    return [*shipped, hard_sample()]


def _read(path: Path) -> Sample:
    content = json.loads(path.read_text("utf-8"))
    return Sample(path.stem, content["form"], content["answers"])


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
