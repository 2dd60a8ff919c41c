"""Edits of what stands round the narratives (lines, dates, boxes, options, people, rows of tables), as Word makes them.

As in :mod:`tests.importing.returned.edits`, each edit states while it is made what must be seen: here in the answers'
JSON, once for each view. No code under test is used.
"""

from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any, Final

from editor.model.document import Document
from editor.model.richtext import Run
from editor.model.values import Value
from tests.builders import pcc_response, shipped_form
from tests.importing.returned.edits import (
    W14,
    Element,
    Returning,
    Told,
    W,
    _element,
    _mark_end,
    _plain,
    _told,
    _wrapped,
)

PCC: Final = shipped_form("pcc-response")
VIEWS: Final = ("exported", "original", "final", "tracked")
DAYS: Final = {
    "2026-01-05": "5 January 2026",
    "2026-02-01": "1 February 2026",
    "2027-03-31": "31 March 2027",
    "2024-02-29": "29 February 2024",
    "2025-12-25": "25 December 2025",
}
GRADES: Final = {"good": "Good", "inadequate": "Inadequate", "requires_improvement": "Requires improvement"}
OWNERS: Final = {"force": "The force", "body": "The local policing body", "national": "National bodies"}
KINDS: Final = {
    "recommendation": "Recommendation",
    "cause_of_concern": "Cause of concern",
    "afi": "Area for improvement",
}
TYPES: Final = ("force_specific", "national", "follow_up", "thematic", "partner")
OFF, ON = "☐", "☒"


def answers() -> dict[str, Any]:
    """An answer in every place that is edited here."""
    items = [("ten", "recommendation", "10"), ("cause", "cause_of_concern", "11"), ("loose", "afi", "12")]
    return {
        "inspection_title": "Custody visits in Northmoor",
        "series": "PEEL",
        "published_on": "2026-01-05",
        "inspection_types": ["national", "thematic"],
        "force_quoted": True,
        "force_response_by": {"name": "Robin Hale", "role": "Chief Constable"},
        "forwarded_home_office": {"done": True, "on": "2026-02-01"},
        "published_website": {"done": False, "on": None},
        "items": [
            {
                "id": id,
                "item_kind": kind,
                "item_number": number,
                "item_text": f"Answer call {number} sooner.",
                "item_owners": ["force"],
                "item_due": "2027-03-31",
                "item_part_of": "ten" if id == "cause" else None,
            }
            for id, kind, number in items
        ],
        "grades": [
            {"graded_area": "Calls", "grade": "good"},
            {"graded_area": "Cells", "grade": "inadequate"},
        ],
        "answers": [{"answer_items": ["ten"], "body_action": "taken"}],
    }


def _numbered(said: dict[str, Any]) -> dict[str, Any]:
    """Answers whose records bear the number that they had in the export."""
    for field in ("items", "grades"):
        said[field] = [{**each, "number": str(number)} for number, each in enumerate(said[field], 1)]
    return said


def _bare(said: dict[str, Any]) -> dict[str, Any]:
    bare = {
        f: [{k: v for k, v in each.items() if k != "number"} for each in said[f]] for f in ("items", "grades")
    }
    return {**said, **bare}


class FormReturning(Returning):
    """One exported document on its way back, with what must be seen of every field but the narratives."""

    def __init__(self, document: Document, random: Random) -> None:
        super().__init__(document, PCC, random)
        self.said: dict[str, dict[str, Any]] = {view: _numbered(answers()) for view in VIEWS}
        self.told: dict[str, list[Told]] = {}
        self.outside: list[str] = []
        self.doubtful: set[str] = set()
        self.flagged: set[tuple[str, str | None]] = set()
        self._touched: set[str] = set()

    def value(self, view: str, field: str) -> Value:
        return pcc_response(**_bare(self.said[view])).answer(field)

    def form_state(self, field: str) -> str:
        if self.value("original", field) != self.value("exported", field):
            return "edited"
        return "tracked" if self.told.get(field) else "unchanged"

    def changed(self, field: str) -> Counter[Told]:
        return Counter(self.told.get(field, []))

    # --- for the edits ----------------------------------------------------------------------------------

    def touch(self, tag: str) -> bool:
        """Whether nothing was done yet at a place, from now on something is."""
        if tag in self._touched:
            return False
        self._touched.add(tag)
        return True

    def touch_row(self, field: str, number: int) -> bool:
        """Likewise of a whole record."""
        places = {f"{field}.{number}.{sub}" for sub in answers()[field][number - 1]}
        if places & self._touched:
            return False
        self._touched |= places
        return True

    def state(self, field_id: str) -> str:
        return super().state(field_id) if field_id in self.narratives else self.form_state(field_id)

    def put(self, tag: str, value: Any, *, tracked: bool) -> None:
        """State that ``value`` stands at a place from now on."""
        views = ("final", "tracked") if tracked else ("original", "final")
        for view in views:
            at, *path = tag.split(".")
            if not path:
                self.said[view][at] = value
            elif path[0].isdecimal():
                for each in self.said[view][at]:
                    if each["number"] == path[0]:
                        each[path[1]] = value
            else:
                self.said[view][at][path[0]] = value

    def tell(self, field: str, *changes: Told) -> None:
        self.told.setdefault(field, []).extend(changes)

    def type_over(self, tag: str, old: str, new: str, *, tracked: bool, holder: Element = None) -> None:
        """``new`` in place of ``old``, which is all that a control shows (or one run of it, ``holder``)."""
        content = self.control(tag).find(f"{W}sdtContent")
        runs = [each for each in content.iter(f"{W}r") if _shown(each) == old]
        run = holder if holder is not None else runs[0]
        assert _shown(run) == old, (tag, old, _shown(run))
        if not tracked:
            _replace(run, [_like(run, new)] if new else [])
            return
        stamp = self.stamp()
        gone, come = self.mark("del", stamp), self.mark("ins", stamp)
        deleted = deepcopy(run)
        for text in deleted.iter(f"{W}t"):
            text.tag = f"{W}delText"
        gone.append(deleted)
        come.append(_like(run, new))
        _replace(run, [gone, come] if new else [gone])
        told = [_told("delete", old, stamp), *([_told("insert", new, stamp)] if new else [])]
        self.tell(tag.split(".", maxsplit=1)[0], *told)

    def set_day(self, tag: str, day: str) -> None:
        """As Word does it when a day is picked: the control holds it as well."""
        date = self.control(tag).find(f"{W}sdtPr/{W}date")
        date.set(f"{W}fullDate", f"{day}T00:00:00Z")

    def set_box(self, tag: str, *, on: bool, tracked: bool) -> None:
        """As Word does it when a box is clicked."""
        control = self.control(tag)
        control.find(f"{W}sdtPr/{W14}checkbox/{W14}checked").set(f"{W14}val", "1" if on else "0")
        self.type_over(tag, *((OFF, ON) if on else (ON, OFF)), tracked=tracked)

    def row(self, field: str, number: int) -> Element:
        sub = {"items": "item_text", "grades": "graded_area"}[field]
        return next(self.control(f"{field}.{number}.{sub}").iterancestors(f"{W}tr"))


Edit = Callable[[FormReturning, bool], bool]


# --- lines ------------------------------------------------------------------------------------------------


def _line(tag: str, old: str) -> Edit:
    def change(r: FormReturning, tracked: bool) -> bool:
        if not r.touch(tag):
            return False
        new = r.words()
        r.type_over(tag, old, new, tracked=tracked)
        r.put(tag, new, tracked=tracked)
        return True

    return change


def _emptied(tag: str, old: str) -> Edit:
    def change(r: FormReturning, tracked: bool) -> bool:
        if not r.touch(tag):
            return False
        r.type_over(tag, old, "", tracked=tracked)
        r.put(tag, None, tracked=tracked)
        return True

    return change


def words_of_a_line(r: FormReturning, tracked: bool) -> bool:
    """Words typed into the middle of the title, others taken out of it."""
    tag = "inspection_title"
    if not r.touch(tag):
        return False
    text = f"{r.words()} "
    content = r.control(tag).find(f"{W}sdtContent")
    run = next(content.iter(f"{W}r"))
    first, gone, last = "Custody ", "visits", " in Northmoor"
    stamp, other = r.stamp(), r.stamp()
    if tracked:
        new = [
            *_plain((Run(first),)),
            _wrapped(r, "ins", stamp, (Run(text),)),
            _wrapped(r, "del", other, (Run(gone),)),
            *_plain((Run(last),)),
        ]
        r.tell(tag, _told("insert", text, stamp), _told("delete", gone, other))
    else:
        new = _plain((Run(first), Run(text), Run(last)))
    _replace(run, new)
    r.put(tag, first + text + last, tracked=tracked)
    return True


# --- days -------------------------------------------------------------------------------------------------


def _day(tag: str, old: str, path: str = "") -> Edit:
    def change(r: FormReturning, tracked: bool) -> bool:
        if not r.touch(tag):
            return False
        day = r.random.choice([each for each in DAYS if each != old])
        r.set_day(tag, day)
        r.type_over(tag, DAYS[old], DAYS[day], tracked=tracked)
        r.put(path or tag, day, tracked=tracked)
        return True

    return change


# --- boxes ------------------------------------------------------------------------------------------------


def box_of_several(r: FormReturning, tracked: bool) -> bool:
    """Some of the types of inspection ticked or cleared; Word keeps one state of a box, tracked or not."""
    if not r.touch("inspection_types"):
        return False
    ticked = set(answers()["inspection_types"])
    for option in r.random.sample(TYPES, r.random.randint(1, 3)):
        r.set_box(f"inspection_types.{option}", on=option not in ticked, tracked=tracked)
        ticked ^= {option}
    r.put("inspection_types", [each for each in TYPES if each in ticked], tracked=tracked)
    return True


def the_other_answer(r: FormReturning, tracked: bool) -> bool:
    """No in place of Yes: each has a box of its own."""
    if not r.touch("force_quoted"):
        return False
    r.set_box("force_quoted.yes", on=False, tracked=tracked)
    r.set_box("force_quoted.no", on=True, tracked=tracked)
    r.put("force_quoted", False, tracked=tracked)
    return True


def both_answers(r: FormReturning, tracked: bool) -> bool:
    """Yes and No: nobody knows what is meant, and it is flagged."""
    if not r.touch("force_quoted"):
        return False
    r.set_box("force_quoted.no", on=True, tracked=tracked)
    r.put("force_quoted", None, tracked=tracked)
    r.doubtful.add("force_quoted")
    r.flagged.add(("yes_and_no", "force_quoted"))
    return True


def box_of_a_tick(r: FormReturning, tracked: bool) -> bool:
    tag, on = r.random.choice((("forwarded_home_office", False), ("published_website", True)))
    if not r.touch(tag):
        return False
    r.set_box(tag, on=on, tracked=tracked)
    r.put(f"{tag}.done", on, tracked=tracked)
    return True


# --- people -----------------------------------------------------------------------------------------------


def _person(part: str, old: str) -> Edit:
    def change(r: FormReturning, tracked: bool) -> bool:
        if not r.touch(f"force_response_by.{part}"):
            return False
        new = r.random.choice(("Ines Marlow", "B. Ŵyn", "Deputy Chief Constable", "Superintendent"))
        space = " " if part == "role" else ""
        tag = "force_response_by"
        r.type_over(tag, old + space, new + space, tracked=tracked)
        r.put(f"{tag}.{part}", new, tracked=tracked)
        return True

    return change


# --- rows of tables ---------------------------------------------------------------------------------------


def _option(field: str, number: int, sub: str, words: dict[str, str], *, listed: bool = False) -> Edit:
    def change(r: FormReturning, tracked: bool) -> bool:
        tag = f"{field}.{number}.{sub}"
        if not r.touch(tag):
            return False
        given = answers()[field][number - 1][sub]
        old = given[0] if listed else given
        new = r.random.choice([each for each in words if each != old])
        r.type_over(tag, words[old], words[new], tracked=tracked)
        r.put(tag, [new] if listed else new, tracked=tracked)
        return True

    return change


def _row_gone(field: str, number: int) -> Edit:
    def change(r: FormReturning, tracked: bool) -> bool:
        if not r.touch_row(field, number):
            return False
        row = r.row(field, number)
        for view in ("final", "tracked") if tracked else ("original", "final"):
            r.said[view][field] = [each for each in r.said[view][field] if each["number"] != str(number)]
        if not tracked:
            row.getparent().remove(row)
            r.flagged.add(("record_gone", field))
            return True
        stamp = r.stamp()
        text = _row_text(row)
        row.find(f"{W}trPr").append(r.mark("del", stamp))
        for run in list(row.iter(f"{W}r")):
            wrapper = r.mark("del", stamp)
            run.addprevious(wrapper)
            wrapper.append(run)
            for each in run.iter(f"{W}t"):
                each.tag = f"{W}delText"
        for paragraph in row.iter(f"{W}p"):
            _mark_end(paragraph, r.mark("del", stamp))
        r.tell(field, _told("delete", text, stamp))
        r.flagged.add(("record_gone", field))
        return True

    return change


def row_typed(r: FormReturning, tracked: bool) -> bool:
    """A new row as Word makes it: without our controls, so its words belong to no record, and are shown as such."""
    if not r.touch("a new row"):
        return False
    old = r.row("items", 1)
    new = deepcopy(old)
    texts = [f"{r.words()} {number} typed." for number in range(4)]
    stamp = r.stamp()
    for cell, text in zip(new.iterfind(f"{W}tc"), texts, strict=True):
        for paragraph in cell.findall(f"{W}p")[1:]:
            cell.remove(paragraph)
        (paragraph,) = cell.findall(f"{W}p")
        for each in list(paragraph)[1:]:
            paragraph.remove(each)
        typed = (Run(text),)
        if tracked:
            _mark_end(paragraph, r.mark("ins", stamp))
        paragraph.append(_wrapped(r, "ins", stamp, typed) if tracked else _plain(typed)[0])
    if tracked:
        new.find(f"{W}trPr").append(r.mark("ins", stamp))
    old.addnext(new)
    r.outside += texts
    r.flagged.add(("unplaced", None))
    return True


def row_pasted(r: FormReturning, _tracked: bool) -> bool:
    """A row copied with its controls and typed over: the first of two counts, what the second says is not lost."""
    if not r.touch_row("items", 3):
        return False
    old = r.row("items", 3)
    new = deepcopy(old)
    words = f"{r.words()} pasted."
    for mark in list(new.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
        mark.getparent().remove(mark)  # a bookmark stays where it was
    for text in new.iter(f"{W}t"):
        if text.text == "Answer call 12 sooner.":
            text.text = words
    old.addnext(new)
    r.outside.append(words)
    r.doubtful.add("items")
    r.flagged |= {("unplaced", None), ("control_duplicated", "items")}
    return True


FORM_EDITS: Final[list[tuple[str, Edit]]] = [
    ("title", words_of_a_line),
    ("title typed over", _line("inspection_title", "Custody visits in Northmoor")),
    ("series", _line("series", "PEEL")),
    ("series emptied", _emptied("series", "PEEL")),
    ("published on", _day("published_on", "2026-01-05")),
    ("date emptied", _emptied("published_on", DAYS["2026-01-05"])),
    ("sent on", _day("forwarded_home_office.on", "2026-02-01")),
    ("types", box_of_several),
    ("no", the_other_answer),
    ("yes and no", both_answers),
    ("tick", box_of_a_tick),
    ("name", _person("name", "Robin Hale")),
    ("role", _person("role", "Chief Constable")),
    *((f"item {n}", _line(f"items.{n}.item_text", f"Answer call {9 + n} sooner.")) for n in (1, 2, 3)),
    ("number", _line("items.3.item_number", "12")),
    ("kind", _option("items", 3, "item_kind", KINDS)),
    ("owner", _option("items", 2, "item_owners", OWNERS, listed=True)),
    ("due", _day("items.1.item_due", "2027-03-31")),
    ("due emptied", _emptied("items.2.item_due", DAYS["2027-03-31"])),
    ("area", _line("grades.1.graded_area", "Calls")),
    ("grade", _option("grades", 2, "grade", GRADES)),
    ("item gone", _row_gone("items", 3)),
    ("grade gone", _row_gone("grades", 1)),
    ("row typed", row_typed),
    ("row pasted", row_pasted),
]


def edit_form(r: FormReturning) -> bool:
    """One edit of a kind that chance chooses, tracked or not; False where it cannot be made."""
    name, change = r.random.choice(FORM_EDITS)
    tracked = r.random.random() < 0.6
    if not change(r, tracked):
        return False
    r.edits.append(f"{name}{' tracked' if tracked else ''}")
    return True


# --- XML by hand ------------------------------------------------------------------------------------------


def _shown(run: Element) -> str:
    return "".join(each.text or "" for each in run.iter(f"{W}t"))


def _like(run: Element, text: str) -> Element:
    """A run of the same look with other words."""
    new = deepcopy(run)
    for each in [each for each in new if each.tag != f"{W}rPr"]:
        new.remove(each)
    written = _element("t")
    written.text = text
    written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    new.append(written)
    return new


def _replace(old: Element, new: list[Element]) -> None:
    for each in new:
        old.addprevious(each)
    old.getparent().remove(old)


def _row_text(row: Element) -> str:
    cells = (
        "\n".join("".join(map(_shown, each.iter(f"{W}r"))) for each in cell.iterfind(f"{W}p"))
        for cell in row.iterfind(f"{W}tc")
    )
    return " | ".join(cells)
