"""A document into an office's template: each tagged control filled, the rest where the template wants it.

What is put there are the controls and bookmarks of the ordinary export, so that a document that comes back is read in
the same way. The template's own words stay; behind each narrative the next of them is marked, so that a reader who
goes by bookmarks does not take them for the writer's.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from docx.document import Document as Package
from docx.opc.constants import RELATIONSHIP_TYPE

from editor.model.document import Document
from editor.model.edits import Place
from editor.model.tags import SCHEMA, section_bookmark
from editor.output.blocks import Block, Choices, CrestSpace, TickBox, Title
from editor.output.compose import compose_answer, compose_rest
from editor.output.reading import InlineField, Reading
from editor.output.word.body import BodyWriter
from editor.output.word.controls import Controls
from editor.output.word.lists import Numbering
from editor.output.word.narrative import NarrativeWriter, Relate
from editor.output.word.template.dressing import Dress, dress_of, fitted
from editor.output.word.template.lists import adopt_lists
from editor.output.word.template.places import (
    CREST,
    FORM_TITLE,
    REST,
    WITH,
    Names,
    Spot,
    level_of,
    spots,
    stands_alone,
    tag_of,
)
from editor.output.word.template.styles import adopt
from editor.output.word.template.tidying import tidy
from editor.output.word.template.unwrapping import (
    cell_of,
    end_with_paragraph,
    is_ours,
    open_rows,
    place,
    remove,
    unwrap,
)
from editor.output.word.xml import Element, element, name, paragraph, run, styled
from forms.schema import Field, FormDefinition, RichField

_TITLE_STYLES: Final = ("Heading1", "Title")
_BETWEEN_BOXES: Final = "\u2003"


@dataclass(frozen=True, slots=True)
class Filling:
    """What goes into a template besides the document: ties to web addresses, and the crest when asked for."""

    crest: Callable[[], Element | None]
    relate: Relate


def fill_template(package: Package, document: Document, definition: FormDefinition, filling: Filling) -> None:
    """Fill the body of a template that :func:`open_template` opened."""
    styles = adopt(package)
    bookmarks = tidy(package)
    lists = adopt_lists(package, styles.brought)
    numbering = Numbering(package.part.numbering_part.element, lists)
    writer = _Writer(
        document,
        definition,
        Controls(bookmarks),
        NarrativeWriter(numbering, filling.relate),
        filling.crest,
    )
    _Filler(package, writer).fill()


def has_title(body: Element) -> bool:
    """Whether a template has a heading for the whole document, once its styles have our ids."""
    used = (each.get(name("w:val"), "") for each in body.iter(name("w:pStyle")))
    return any(each in _TITLE_STYLES for each in used)


def has_picture(package: Package) -> bool:
    """Whether a template brings a picture, such as a logo in its header."""
    parts = [package.part, *(each.target_part for each in package.part.rels.values() if not each.is_external)]
    return any(
        each.reltype == RELATIONSHIP_TYPE.IMAGE and not each.is_external
        for part in parts
        for each in part.rels.values()
    )


@dataclass(slots=True)
class _Writer:
    """Writes answers, in paragraphs of their own or in a line."""

    document: Document
    definition: FormDefinition
    controls: Controls
    narratives: NarrativeWriter
    crest: Callable[[], Element | None]

    def words(self, text: str) -> str:
        return self.document.office.fill(text)

    def in_line(self, spot: Spot) -> list[Element] | None:
        """The answer as runs and controls of a line; None for what takes paragraphs."""
        if spot.name == FORM_TITLE:
            return [run(self.words(self.definition.title or ""))]
        if spot.name == CREST:
            crest = self.crest()
            return [] if crest is None else [element("w:r", None, crest)]
        if spot.name == REST:
            return None
        field = self.definition.field(spot.name)
        if isinstance(field, InlineField):
            value = Reading(self.document, self.definition).inline(field, self.document.answer(field.id))
            return self.controls.value(
                Place(field.id), self.words(field.label), value, quiet=not field.expected
            )
        rows = self.boxes(field)
        if rows is None:
            return None
        return [each for n, row in enumerate(rows) for each in (*([run(_BETWEEN_BOXES)] if n else []), *row)]

    def boxes(self, field: Field) -> list[list[Element]] | None:
        """Each box with its words; None for what has none."""
        blocks = (
            () if isinstance(field, InlineField) else compose_answer(self.document, self.definition, field)
        )
        match blocks[:1]:
            case (Choices() as choices,):
                title = self.words(field.label).rstrip(":")
                return [
                    [
                        *self.controls.box(choices.place, f"{title} – {each.label}", each.ticked, each.id),
                        run(f"\u00a0{each.label}"),
                    ]
                    for each in choices.options
                ]
            case (TickBox() as tick,):
                label = self.words(field.label)
                row = self.controls.box(tick.place, label, tick.ticked)
                if tick.on.text:
                    row += [run(" "), *self.controls.value(tick.place, f"{label}: date", tick.on, "on")]
                return [row]
            case _:
                return None

    def blocks(self, blocks: Iterable[Block], heading: str, crest: Element | None = None) -> list[Element]:
        return list(BodyWriter(self.controls, self.narratives, crest, heading).elements(blocks))

    def paragraphs(self, spot: Spot, dress: Dress) -> list[Element]:
        """The answer as paragraphs and tables, in the look of what stood there."""
        if spot.name in (FORM_TITLE, CREST):
            return [dress.paragraph(self.in_line(spot) or [])]
        field = self.definition.field(spot.name)
        if isinstance(field, InlineField):
            return [dress.paragraph(self.in_line(spot) or [])]
        boxes = self.boxes(field)
        if boxes is not None:
            return [dress.paragraph(row) for row in boxes]
        written = self.blocks(compose_answer(self.document, self.definition, field), self.words(field.label))
        if isinstance(field, RichField):
            dress.body_text(written)
        return written or [paragraph("", styled("Not yet filled in", "PlaceholderText"))]


class _Filler:
    def __init__(self, package: Package, writer: _Writer) -> None:
        self._package, self._writer = package, writer
        self._body: Element = package.element.body
        self._names = Names(writer.definition)
        self._own_words = 0

    def fill(self) -> None:
        open_rows(self._body, self._names)
        head = not has_title(self._body)
        found = list(spots(self._body, self._names))
        first = {each.name: each for each in reversed(found) if self._fits(each)}
        self._leave_out_unanswered(found)
        for spot in found:
            if first.get(spot.name) is spot and spot.name != REST and self._is_there(spot.control):
                self._fill(spot)
        rest = self._rest(frozenset(first), head=head)
        if REST in first and self._is_there(first[REST].control):
            self._put(first[REST], rest)
        else:
            self._at_the_end(rest)
        for control in list(self._body.iter(name("w:sdt"))):
            if (is_ours(control) or self._names.of(tag_of(control))) and not _is_filled(control):
                place(control, [], level_of(control))
        self._mark_own_words()

    def _fits(self, spot: Spot) -> bool:
        return not (
            spot.name.startswith(WITH) or spot.level == "row" or spot.in_text_box or self._is_held(spot)
        )

    def _is_held(self, spot: Spot) -> bool:
        """Whether another control of ours holds this one, and would be filled over it."""
        meant = (self._names.of(tag_of(each)) for each in spot.control.iterancestors(name("w:sdt")))
        return any(each is not None and not each.startswith(WITH) for each in meant)

    def _is_there(self, node: Element) -> bool:
        return any(each is self._body for each in node.iterancestors())

    # --- what is left out ---------------------------------------------------------------------------

    def _leave_out_unanswered(self, found: list[Spot]) -> None:
        """A part with a condition goes where nothing is answered that it is about, or that stands in it."""
        for spot in found:
            if not spot.name.startswith(WITH) or not self._is_there(spot.control):
                continue
            inside = (each.name for each in spots(spot.control, self._names))
            if any(map(self._is_answered, (*self._meant(spot.name.removeprefix(WITH)), *inside))):
                unwrap(spot.control)
            else:
                place(spot.control, [], spot.level)

    def _meant(self, part: str) -> Iterator[str]:
        for section in self._writer.definition.sections:
            yield from (each.id for each in section.fields if part in (section.id, each.id))

    def _is_answered(self, field: str) -> bool:
        return self._writer.document.answers.get(field) not in (None, ())

    # --- what is filled -----------------------------------------------------------------------------

    def _fill(self, spot: Spot) -> None:
        dress = dress_of(spot.control)
        in_line = self._writer.in_line(spot) if spot.level == "line" else None
        if in_line is not None:
            dress.runs(in_line)
            place(spot.control, in_line, "line")
        else:
            self._put(spot, self._writer.paragraphs(spot, dress))

    def _put(self, spot: Spot, blocks: list[Element]) -> None:
        """Paragraphs and tables in a control's place; in a line, in place of its paragraph or behind it."""
        fitted(blocks, spot.control, self._body)
        if spot.level == "cell":
            cell = cell_of(spot.control)
            for each in list(cell):
                if each.tag != name("w:tcPr"):
                    cell.remove(each)
            cell.extend(blocks)
            end_with_paragraph(cell)
            return
        if spot.level == "block":
            place(spot.control, blocks, "block")
            return
        line = spot.paragraph
        assert line is not None
        alone = stands_alone(spot.control)
        holder = line.getparent()
        at: Element = line
        for each in blocks:
            at.addnext(each)
            at = each
        remove(line if alone else spot.control)
        if holder is not None and holder.tag == name("w:tc"):
            end_with_paragraph(holder)

    def _rest(self, placed: frozenset[str], *, head: bool) -> list[Element]:
        """What has no control of its own; under the form's title and the crest where the template has none."""
        definition = self._writer.definition
        titled = FORM_TITLE in placed or any(
            each.prints == "title" and each.id in placed for each in definition.fields
        )
        head = head and not titled
        crest = (
            self._writer.crest() if head and CREST not in placed and not has_picture(self._package) else None
        )
        blocks = (
            each
            for each in compose_rest(self._writer.document, definition, placed)
            if not (isinstance(each, Title) and each.place is None and not head)
            and not (isinstance(each, CrestSpace) and crest is None)
        )
        return self._writer.blocks(blocks, "", crest)

    def _at_the_end(self, blocks: list[Element]) -> None:
        section = self._body.find(name("w:sectPr"))
        assert section is not None  # open_template has made sure
        fitted(blocks, None, self._body)
        for each in blocks:
            section.addprevious(each)

    # --- the template's own words -------------------------------------------------------------------

    def _mark_own_words(self) -> None:
        lines = [
            each
            for each in self._body.iter(name("w:p"))
            if next(each.iterancestors(name("w:txbxContent")), None) is None
        ]
        position = {id(each): number for number, each in enumerate(lines)}
        for control in [each for each in self._body.iter(name("w:sdt")) if _is_narrative(each)]:
            inside = [each for each in control.iter(name("w:p")) if id(each) in position]
            if not inside:
                continue
            in_table = next(control.iterancestors(name("w:tbl")), None) is not None
            if in_table and inside[0].getparent() is control.find(name("w:sdtContent")):
                self._mark(inside[0])  # by which a reader sees that the table is a frame
            self._mark_next(lines[position[id(inside[-1])] + 1 :])

    def _mark_next(self, following: list[Element]) -> None:
        for each in following:
            if any(_is_ours_name(mark) for mark in each.iter(name("w:bookmarkStart"))):
                return
            self._mark(each)
            if not any(_prompts(holder) for holder in each.iterancestors(name("w:sdt"))):
                return

    def _mark(self, line: Element) -> None:
        self._own_words += 1
        self._writer.controls.mark_paragraph(line, section_bookmark(f"own_words_{self._own_words}"))


def _is_ours_name(mark: Element) -> bool:
    return mark.get(name("w:name"), "").startswith(f"{SCHEMA}_")


def _is_filled(control: Element) -> bool:
    """Whether a control is one that we made: ours count from 1, a template's down from -1."""
    number = control.find(f"{name('w:sdtPr')}/{name('w:id')}")
    return number is not None and not number.get(name("w:val"), "").startswith("-")


def _is_narrative(control: Element) -> bool:
    content = control.find(name("w:sdtContent"))
    first = next(iter(content), None) if content is not None else None
    return is_ours(control) and first is not None and first.tag in (name("w:p"), name("w:tbl"))


def _prompts(control: Element) -> bool:
    return control.find(f"{name('w:sdtPr')}/{name('w:showingPlcHdr')}") is not None
