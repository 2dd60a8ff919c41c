"""What stands round the fields: the form's own words, and text that belongs to no field."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, cast

from editor.importing.package_guard import guarded_word
from editor.importing.returned.result import Unplaced
from editor.importing.returned.views import owner_of
from editor.importing.word_package import Element, W, WordFile
from editor.importing.word_text import PROMPTS, run_text
from editor.importing.word_tracked import body_of
from editor.model.edits import Place
from editor.model.office import OfficeProfile
from editor.model.records import Fill, record_name
from editor.model.text import one_line
from editor.model.values import Records, Value
from forms.schema import Common, FormDefinition, RecordsField, ReferenceField, SeveralField

_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TEXT_BOX: Final = f"{W}txbxContent"
_MARKING: Final = re.compile(
    r"\W*(?:(?:TOP )?SECRET|OFFICIAL(?:\W{0,3}SENSITIVE)?|RESTRICTED|CONFIDENTIAL|PROTECT(?:ED)?"
    r"|NOT PROTECTIVELY MARKED)\b.{0,60}"
)
_LONGEST_MARKING: Final = 200  # characters of a paragraph, white space and all
_NUMBERED: Final = re.compile(r" [1-9][0-9]{0,3}\Z")
_NUMBER: Final = " #"
"""Stands for the number in the heading of a record."""
_AROUND: Final = " \t\n\u00a0:,;."


def find_unplaced(
    file: WordFile,
    body: Element,
    owned: dict[Element, Place],
    words: Iterable[str],
) -> tuple[Unplaced, ...]:
    """Text of a settled body that is neither a field's nor among the form's own ``words``, and what stands in notes."""
    known = {_bare(each) for each in (*words, *PROMPTS)}
    found: list[Unplaced] = []
    after = ""
    for paragraph in body.iter(f"{W}p"):
        box = next(paragraph.iterancestors(_TEXT_BOX, _FALLBACK), None)
        if box is not None and box.tag == _FALLBACK:
            continue  # the same text once more, for programs that do not know the first
        if box is None and owner_of(paragraph, owned) is not None:
            continue
        for text in _outside(paragraph, {} if box is not None else owned):
            bare = _bare(text)
            if bare in known or _NUMBERED.sub(_NUMBER, bare) in known:
                after = one_line(text)
            elif bare:
                found.append(Unplaced(text.strip(), after))
    return (*found, *_notes(file))


def markings(file: WordFile, body: Element) -> tuple[str, ...]:
    """Protective markings in headers, footers and in lines of their own."""
    roots = [*file.beside.get("header", ()), *file.beside.get("footer", ()), body]
    texts = ("".join(map(run_text, each.iter(f"{W}r"))) for root in roots for each in root.iter(f"{W}p"))
    lines = (one_line(text) for text in texts if len(text) <= _LONGEST_MARKING)
    return tuple(dict.fromkeys(line for line in lines if _MARKING.fullmatch(line)))


def _outside(paragraph: Element, owned: dict[Element, Place]) -> Iterator[str]:
    """The stretches of a paragraph that stand in no field, as tabs divide them."""
    stretch = ""
    for run in paragraph.iter(f"{W}r"):
        if next(run.iterancestors(f"{W}p"), None) is not paragraph:
            continue
        if owner_of(run, owned) is None:
            stretch += run_text(run)
        else:
            yield from stretch.split("\t")
            stretch = ""
    yield from stretch.split("\t")


def _notes(file: WordFile) -> Iterator[Unplaced]:
    for kind in ("footnote", "endnote"):
        part = file.part(f"{kind}s")
        for note in part.iterfind(f"{W}{kind}") if part is not None else ():
            text = "".join(map(run_text, note.iter(f"{W}r"))).strip()
            if text and note.get(f"{W}type") in (None, "normal"):
                yield Unplaced(text, kind)


def _bare(text: str) -> str:
    return one_line(text).strip(_AROUND)


def words_of_template(template: bytes) -> Iterator[str]:
    """Every text of an office's own template that stands in no control of a line; it belongs to no field.

    Raises WordFileError.
    """
    for paragraph in body_of(guarded_word(template)).iter(f"{W}p"):
        stretch = ""
        for run in paragraph.iter(f"{W}r"):
            holder = next(run.iterancestors(f"{W}p", f"{W}sdt"), None)
            if holder is paragraph or holder is None:
                stretch += run_text(run)
            else:
                yield from stretch.split("\t")
                stretch = ""
        yield from stretch.split("\t")


def names_of_records(definition: FormDefinition, answers: Mapping[str, Value], fill: Fill) -> Iterator[str]:
    """What records are called by their own answers: the form prints it over them."""
    for field in definition.fields:
        if isinstance(field, RecordsField):
            records = cast("Records", answers.get(field.id) or ())
            yield from (record_name(field, each, number, fill) for number, each in enumerate(records, 1))


def words_of_form(definition: FormDefinition, office: OfficeProfile) -> Iterator[str]:
    """Every text that the form itself prints."""
    if definition.title is not None:
        yield office.fill(definition.title)
    for section in definition.sections:
        yield office.fill(section.title)
        for field in section.fields:
            yield from _of_field(field, office)
            if not isinstance(field, RecordsField):
                continue
            for sub in field.fields:
                yield from _of_field(sub, office)
            yield field.singular
            yield field.singular + _NUMBER


def _of_field(field: Common, office: OfficeProfile) -> Iterator[str]:
    yield office.fill(field.label)
    before, _, after = field.line.partition("{value}")
    yield from (office.fill(before), office.fill(after))
    if isinstance(field, SeveralField):
        yield from (office.fill(option.label) for option in field.options)
    if isinstance(field, ReferenceField):
        yield office.fill(field.blank)
    yield from ("Yes", "No")
