"""A template to begin with, to be edited in Word: our look, a control for every field, a prompt in each."""

from collections.abc import Iterator
from io import BytesIO
from typing import Final, assert_never

from editor.model.edits import Place
from editor.model.office import OfficeProfile
from editor.model.tags import tag
from editor.output.word.frame import framed
from editor.output.word.template.opening import our_package
from editor.output.word.template.places import CREST, FORM_TITLE, REST, WITH
from editor.output.word.xml import Element, element, name, paragraph, run, styled, tab
from forms.schema import (
    ChoiceField,
    DateField,
    Field,
    FileField,
    FormDefinition,
    PersonField,
    RecordsField,
    ReferenceField,
    RichField,
    Section,
    SeveralField,
    TextField,
    TickField,
    YesNoField,
)

_VALUE: Final = "{value}"
_TITLE_LIMIT: Final = 60


def starter_template(definition: FormDefinition, office: OfficeProfile | None = None) -> bytes:
    """A .docx with everything that a response of this form prints; labels in the office's words."""
    package = our_package()
    body = package.element.body
    section = body.find(name("w:sectPr"))
    for each in _Starter(definition, office or OfficeProfile()).body():
        section.addprevious(each)
    core = package.core_properties
    core.title, core.author, core.language = f"Template: {definition.name}"[:255], "", "en-GB"
    target = BytesIO()
    package.save(target)
    return target.getvalue()


class _Starter:
    def __init__(self, definition: FormDefinition, office: OfficeProfile) -> None:
        self._definition, self._office = definition, office
        self._controls = 0

    def body(self) -> Iterator[Element]:
        crest = paragraph("Crest", self._line(CREST, "Crest", "The office’s crest"))
        title = next((each for each in self._definition.fields if each.prints == "title"), None)
        if self._definition.title is not None or title is None:
            yield crest
            yield paragraph("Heading1", self._line(FORM_TITLE, "Title", "The form’s title"))
        else:
            yield paragraph("Heading1", self._field_line(title))
            yield crest
        for section in self._definition.sections:
            inside = list(self._section(section))
            if section.boxed:
                inside = framed([each for each in inside if each.tag != name("w:sdt")]) + [
                    each for each in inside if each.tag == name("w:sdt")
                ]
            if section.optional and inside:
                yield self._block(f"{WITH}{section.id}", f"Only where answered: {section.title}", inside)
            else:
                yield from inside
        yield self._block(REST, "Everything else", [_prompt("Whatever has no control of its own comes here")])

    def _section(self, section: Section) -> Iterator[Element]:
        if section.heading:
            yield paragraph("Heading2", run(self._words(section.title)))
        for field in section.fields:
            inside = list(self._field(field, boxed=section.boxed))
            if inside and not _always_printed(field):
                yield self._block(f"{WITH}{field.id}", f"Only where answered: {self._label(field)}", inside)
            else:
                yield from inside

    def _field(self, field: Field, *, boxed: bool) -> Iterator[Element]:
        if field.prints == "title":
            return
        label = self._label(field)
        labelled = field.prints in ("labelled", "answered")
        match field:
            case RichField():
                if labelled:
                    yield paragraph("Attribution", run(label))
                elif field.prints == "line":
                    yield paragraph("Attribution", run(" ".join(field.line.replace(_VALUE, " ").split())))
                yield self._block(tag(Place(field.id)), label, [_prompt(f"{label.rstrip(':')} – the text")])
            case RecordsField():
                if labelled:
                    yield paragraph("Heading3", run(label))
                words = f"{label.rstrip(':')} – an entry for each {field.singular.lower()}"
                yield self._block(tag(Place(field.id)), label, [_prompt(words)])
            case TickField():
                yield paragraph(
                    "OfficeUse" if boxed else "", run(f"{label.rstrip(':')}: "), self._field_line(field)
                )
            case _ if field.prints == "heading":
                yield paragraph("Heading2", self._field_line(field))
            case _ if field.prints == "line":
                before, _, after = self._words(field.line.replace(_VALUE, "\0")).partition("\0")
                yield paragraph(_style(field), *_runs(before), self._field_line(field), *_runs(after))
            case _ if boxed:
                start = [styled(f"{label.rstrip(':')}: ", "DetailLabel")] if labelled else []
                yield paragraph("OfficeUse", *start, self._field_line(field))
            case _ if labelled:
                yield paragraph("Details", styled(label, "DetailLabel"), tab(), self._field_line(field))
            case _:
                yield paragraph(_style(field), self._field_line(field))

    def _field_line(self, field: Field) -> Element:
        label = self._label(field)
        return self._line(tag(Place(field.id)), label, f"{label.rstrip(':')} – {_comes(field)}")

    def _line(self, name_: str, title: str, words: str) -> Element:
        return self._control(name_, title, [styled(words, "PlaceholderText")], prompting=True)

    def _block(self, name_: str, title: str, inside: list[Element]) -> Element:
        return self._control(name_, title, inside, prompting=not name_.startswith(WITH))

    def _control(self, name_: str, title: str, inside: list[Element], *, prompting: bool) -> Element:
        self._controls += 1
        shown = " ".join(title.split())[:_TITLE_LIMIT] or name_
        return element(
            "w:sdt",
            None,
            element(
                "w:sdtPr",
                None,
                element("w:alias", {"w:val": shown}),
                element("w:tag", {"w:val": name_}),
                element("w:id", {"w:val": str(self._controls)}),
                *([element("w:showingPlcHdr")] if prompting else []),
            ),
            element("w:sdtContent", None, *inside),
        )

    def _label(self, field: Field) -> str:
        return self._words(field.label)

    def _words(self, text: str) -> str:
        return self._office.fill(text)


def _style(field: Field) -> str:
    return "Attribution" if isinstance(field, PersonField) else ""


def _always_printed(field: Field) -> bool:
    """Whether a response shows the field's label without an answer too, as the ordinary export does."""
    if isinstance(field, RichField | SeveralField | YesNoField | TickField):
        return field.prints == "labelled" or field.expected
    return field.expected and field.prints == "labelled"


def _comes(field: Field) -> str:
    match field:
        case TextField():
            return "words"
        case DateField():
            return "a date"
        case PersonField():
            return "rank and name"
        case ChoiceField():
            return "what was chosen"
        case SeveralField() | YesNoField():
            return "boxes to tick"
        case TickField():
            return "a box to tick, and the day"
        case ReferenceField():
            return "the names of what is referred to"
        case FileField():
            return "a file’s name"
        case RichField() | RecordsField():
            return "paragraphs"
        case _:
            assert_never(field)


def _prompt(words: str) -> Element:
    return paragraph("", styled(words, "PlaceholderText"))


def _runs(text: str) -> list[Element]:
    return [run(text)] if text else []
