"""Where in a template something comes: its tagged content controls, and what they are tagged for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from editor.model.edits import Place
from editor.model.tags import SCHEMA, tag
from editor.output.word.xml import Element, name
from forms.schema import FormDefinition, RecordsField, RichField

REST, FORM_TITLE, CREST = f"{SCHEMA}.rest", f"{SCHEMA}.form_title", f"{SCHEMA}.crest"
WITH: Final = f"{SCHEMA}.with."
_SPECIAL: Final = (REST, FORM_TITLE, CREST)

Level = Literal["line", "block", "cell", "row"]
"""What a control stands for: words in a paragraph, paragraphs, a cell of a table, or rows of one."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A control with a tag of ours. ``name`` is a field's id, or the whole tag of what is no field."""

    name: str
    tag: str
    level: Level
    control: Element

    @property
    def paragraph(self) -> Element | None:
        """The paragraph that a control in a line stands in."""
        return next(self.control.iterancestors(name("w:p")), None)

    @property
    def in_text_box(self) -> bool:
        return next(self.control.iterancestors(name("w:txbxContent")), None) is not None


class Names:
    """What tags mean for one form."""

    def __init__(self, definition: FormDefinition) -> None:
        self._definition = definition
        self._fields = {
            **{each.id: each.id for each in definition.fields},
            **{each: each for each in _SPECIAL},
            **{tag(Place(each.id)): each.id for each in definition.fields},
        }
        self._conditions = {each.id for each in definition.sections} | {each.id for each in definition.fields}

    def of(self, value: str) -> str | None:
        """What a tag is for; None for one that is not ours."""
        if value.startswith(WITH):
            return value if value.removeprefix(WITH) in self._conditions else None
        return self._fields.get(value)


def tag_of(control: Element) -> str:
    """A control's tag; empty where it has none."""
    found = control.find(f"{name('w:sdtPr')}/{name('w:tag')}")
    return "" if found is None else found.get(name("w:val"), "")


def spots(root: Element, names: Names) -> Iterator[Spot]:
    """The controls with a tag that means something here, in reading order."""
    for control in root.iter(name("w:sdt")):
        meant = names.of(tag_of(control))
        if meant is not None:
            yield Spot(meant, tag_of(control), level_of(control), control)


def level_of(control: Element) -> Level:
    """What a control stands for, by where it stands."""
    for each in control.iterancestors():
        match str(each.tag).rpartition("}")[2]:
            case "sdt" | "sdtContent" | "customXml":
                continue
            case "tr":
                return "cell"
            case "tbl":
                return "row"
            case "body" | "tc" | "txbxContent" | "hdr" | "ftr" | "footnote" | "endnote":
                return "block"
            case _:
                return "line"
    return "block"


def takes_paragraphs(spot_name: str, definition: FormDefinition) -> bool:
    """Whether what comes there is more than words in a line."""
    if spot_name == REST:
        return True
    field = next((each for each in definition.fields if each.id == spot_name), None)
    return isinstance(field, RichField | RecordsField)


def stands_alone(control: Element) -> bool:
    """Whether nothing else that can be seen stands in the paragraph of a control in a line."""
    paragraph = next(control.iterancestors(name("w:p")), None)
    if paragraph is None:
        return False
    inside = set(control.iter("*"))
    seen = (
        name("w:t"),
        name("w:drawing"),
        name("w:pict"),
        name("w:object"),
        name("w:sym"),
        name("w:fldChar"),
    )
    return not any(
        (each.text or "").strip() or each.tag != name("w:t")
        for each in paragraph.iter(*seen)
        if each not in inside
    )
