"""A response in two languages: what its other side says, and what there is still to do.

Only texts have two sides: typed and rich text, and the role in which a person speaks. Days, ticks, choices, references
and files are recorded once. A text that reads the same in every language (a number, a web address, a name whose
translation is known) needs no translation.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from types import MappingProxyType
from typing import Final, Literal, cast

from editor.languages import OFFICE, Language, Translator, other_language, tr, translator
from editor.model.digests import answer_digest
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.findings import Finding
from editor.model.placed import WRITTEN, written_answers
from editor.model.richtext import RichText
from editor.model.rules import Rules
from editor.model.values import Answers, Person, Record, Records, Translation, Value
from forms.schema import Field, FormDefinition, RecordsField

SideState = Literal["done", "missing", "stale", "nothing"]
"""``stale``: the main text was changed since. ``nothing``: there is nothing to translate."""

SIDE_NAMES: Final[Mapping[Language, str]] = MappingProxyType({"en": "English", "cy": "Welsh"})
"""What each language is called in English."""

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2}")


def is_spoken(field: Field) -> bool:
    """Whether a field holds text in a language."""
    return isinstance(field, WRITTEN)


@dataclass(frozen=True, slots=True)
class SidedText:
    """One text: where it stands, its field, what it says in the document's language, and its translation, if any."""

    place: Place
    field: Field
    main: Value
    translation: Translation | None

    @property
    def is_stale(self) -> bool:
        """Whether the main text was changed since it was translated."""
        return self.translation is not None and self.translation.made_from != answer_digest(self.main)

    def state(self, to: Translator) -> SideState:
        """How far its translation is."""
        if self.translation is not None:
            return "stale" if self.is_stale else "done"
        return "missing" if needs_translation(self.main, to) else "nothing"


def sided_texts(document: Document, definition: FormDefinition) -> Iterator[SidedText]:
    """Every text of the document, in the form's order. Notes on attached files stay in the office and are left out."""
    for each in written_answers(document, definition):
        if (each.whole or each.field).role == "attachments":
            continue
        side = document.other_side if each.record is None else each.record.other_side
        yield SidedText(each.place, each.field, each.value, side.get(each.field.id))


def needs_translation(value: Value, to: Translator) -> bool:
    """Whether an answer reads differently in the language of ``to``, and only a person can say how."""
    match value:
        case str():
            return not _is_neutral(value) and not _knows(to, value)
        case Person():
            return bool(value.role) and not _knows(to, value.role)
        case RichText():
            return bool(value)
        case _:
            return False


def _is_neutral(text: str) -> bool:
    return _ADDRESS.fullmatch(text.strip()) is not None or _WORD.search(text) is None


def _knows(to: Translator, text: str) -> bool:
    # English is what the known names are translated from, so nothing is known to be English.
    return to.language != "en" and to.has(OFFICE, text)


# --- what there is to do ---------------------------------------------------------------------------------


def has_other_side(document: Document, definition: FormDefinition) -> bool:
    """Whether anything was translated."""
    return any(each.translation is not None for each in sided_texts(document, definition))


def side_findings(document: Document, definition: FormDefinition, rules: Rules) -> Iterator[Finding]:
    """Advice for each text whose translation does not follow it, and, where the office publishes in both languages,
    for each that has none.
    """
    language = other_language(document.language)
    name, main_name = SIDE_NAMES[language], SIDE_NAMES[document.language]
    wanted = language in rules.languages
    for each in sided_texts(document, definition):
        label = _label(each, document, definition)
        if each.is_stale:
            told = tr(
                "{label}: the {name} was made from an earlier {main_name} text; compare them.",
                label=label,
                name=name,
                main_name=main_name,
            )
            yield Finding(each.place, told, "advice")
        elif wanted and each.state(translator(language)) == "missing":
            yield Finding(each.place, tr("{label} has no {name} yet.", label=label, name=name), "advice")


def _label(text: SidedText, document: Document, definition: FormDefinition) -> str:
    label = f"“{document.office.spoken().fill(text.field.label).rstrip(':')}”"
    if text.place.record is None:
        return label
    field = cast("RecordsField", definition.field(text.place.field))
    return f"{field.singular} {text.place.record + 1}: {label}"


def main_side_alone(document: Document, definition: FormDefinition) -> Document:
    """The document without its translations."""
    records = {
        field.id: tuple(
            Record(each.values, each.id) for each in cast("Records", document.answer(field.id) or ())
        )
        for field in definition.fields
        if isinstance(field, RecordsField)
    }
    return replace(document.with_answers(records), other_side=MappingProxyType({}))


# --- records that come from outside ------------------------------------------------------------------------


def sides_kept(document: Document, given: Answers, definition: FormDefinition) -> Answers:
    """Answers from outside, which bring no translations, with those of the records that they replace."""
    return MappingProxyType(
        {key: _with_sides_kept(definition.field(key), document, value) for key, value in given.items()}
    )


def _with_sides_kept(field: Field, document: Document, value: Value) -> Value:
    if not isinstance(field, RecordsField):
        return value
    before, after = (cast("Records", each or ()) for each in (document.answer(field.id), value))
    stay = [each.values for each in after]
    return tuple(
        _with_side_kept(each, before, [old for old in before[number : number + 1] if old.values not in stay])
        for number, each in enumerate(after)
    )


def _with_side_kept(record: Record, before: Records, in_place: list[Record]) -> Record:
    """With the translations of the record of its id, else of the one that says the same, else of that in its place."""
    if record.other_side:
        return record
    by_id = (each for each in before if record.id and each.id == record.id)
    alike = (each for each in before if not record.id and each.values == record.values)
    found = next(chain(by_id, alike, () if record.id else in_place), None)
    return replace(record, other_side=found.other_side) if found else record
