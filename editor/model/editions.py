"""The editions of a response: the document as it reads in one language, under its form in that language."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import cast

from editor.languages import FORMS, OFFICE, Language, Translator, current, other_language, translator
from editor.model.document import Document
from editor.model.richtext import Paragraph, RichText, Run, rich
from editor.model.sides import SidedText, is_spoken, needs_translation, sided_texts
from editor.model.values import Person, Records, Spoken, SubValue, Value
from forms.schema import (
    ChoiceField,
    Field,
    FormDefinition,
    RecordsField,
    ReferenceField,
    SeveralField,
    SubField,
)

Say = Callable[[str], str]


def edition(
    document: Document, definition: FormDefinition, language: Language
) -> tuple[Document, FormDefinition]:
    """The document and its form as they read in ``language``."""
    return on_side(document, definition, language), in_language(definition, language)


def on_side(document: Document, definition: FormDefinition, language: Language) -> Document:
    """The document as it reads in ``language``, its texts there in place of the main ones and all else shared.

    What is not translated says so in brackets. The office's names are those known in that language.
    """
    to = translator(language)
    office = document.office.worded(lambda words: to.words(OFFICE, words))
    if language == document.language:
        return replace(document, office=office) if language != "en" else document
    answers = _answers(document, definition, lambda text: _read(text, to))
    return replace(
        document,
        answers=MappingProxyType(answers),
        office=office,
        language=language,
        other_side=MappingProxyType({}),
    )


def other_side_alone(document: Document, definition: FormDefinition) -> Document:
    """The document with nothing but its translations, to be compared."""
    answers = _answers(
        document, definition, lambda text: text.translation.value if text.translation else None
    )
    alone = {field.id: _spoken_alone(field, answers.get(field.id)) for field in definition.fields}
    return replace(document, answers=MappingProxyType(alone), language=other_language(document.language))


def _spoken_alone(field: Field, value: Value) -> Value:
    if not isinstance(field, RecordsField):
        return value if is_spoken(field) else None
    shared = dict.fromkeys(sub.id for sub in field.fields if not is_spoken(sub))
    return tuple(
        replace(each, values=MappingProxyType({**each.values, **shared}))
        for each in cast("Records", value or ())
    )


def _answers(
    document: Document, definition: FormDefinition, read: Callable[[SidedText], SubValue]
) -> dict[str, Value]:
    answers = dict(document.answers)
    for text in sided_texts(document, definition):
        place = text.place
        if place.record is None:
            answers[place.field] = read(text)
        else:
            records = list(cast("Records", answers[place.field]))
            records[place.record] = records[place.record].with_value(place.sub_field or "", read(text))
            answers[place.field] = tuple(records)
    return answers


def _read(text: SidedText, to: Translator) -> SubValue:
    """What a text says in the language of ``to``."""
    if text.translation is not None:
        return text.translation.value
    main = cast("Spoken | None", text.main)
    if needs_translation(main, to):
        return _not_yet(cast("Spoken", main), to.tr("[not yet translated]"))
    if isinstance(main, Person):
        return replace(main, role=to.words(OFFICE, main.role))
    return to.words(OFFICE, main) if isinstance(main, str) else main


def _not_yet(main: Spoken, words: str) -> Spoken:
    match main:
        case Person():
            return replace(main, role=words)
        case RichText():
            return rich([Paragraph((Run(words),))])
        case _:
            return words


def in_language(definition: FormDefinition, language: Language) -> FormDefinition:
    """The form with its labels, titles and sentences in ``language``, as far as they are translated."""
    return worded(definition, translator(language))


def as_spoken(definition: FormDefinition) -> FormDefinition:
    """The form in the language of this call or window. For showing it: what is written speaks its own language."""
    return worded(definition, current())


def worded(definition: FormDefinition, to: Translator) -> FormDefinition:
    """The form as ``to`` says it."""
    if to.language == "en":
        return definition

    def say(words: str) -> str:
        return to.words(FORMS, words)

    sections = tuple(
        replace(
            section,
            title=say(section.title),
            short=say(section.short),
            fields=tuple(_field_in(field, say) for field in section.fields),
        )
        for section in definition.sections
    )
    title = say(definition.title) if definition.title else None
    return replace(definition, name=say(definition.name), title=title, sections=sections)


def _field_in(field: Field, say: Say) -> Field:
    if not isinstance(field, RecordsField):
        return _sub_field_in(field, say)
    return replace(
        field,
        label=say(field.label),
        help=say(field.help),
        singular=say(field.singular),
        naming=say(field.naming),
        fields=tuple(_sub_field_in(sub, say) for sub in field.fields),
    )


def _sub_field_in(field: SubField, say: Say) -> SubField:
    worded = replace(field, label=say(field.label), help=say(field.help), line=say(field.line))
    match worded:
        case ChoiceField() | SeveralField():
            options = tuple(replace(each, label=say(each.label)) for each in worded.options)
            return replace(worded, options=options)
        case ReferenceField():
            return replace(worded, blank=say(worded.blank))
        case _:
            return worded


def unspoken_words(definition: FormDefinition, language: Language) -> tuple[str, ...]:
    """The printed words of the form that are not translated into ``language``, in the form's order."""
    to = translator(language)
    return tuple(words for words in printed_words(definition) if not to.has(FORMS, words))


def are_reviewed(definition: FormDefinition, language: Language) -> bool:
    """Whether a speaker of ``language`` has read all printed words of the form in it."""
    to = translator(language)
    return all(to.is_reviewed(FORMS, words) for words in printed_words(definition))


def printed_words(definition: FormDefinition) -> tuple[str, ...]:
    """The words of a form that stand on paper, each once, in the form's order."""
    return tuple(dict.fromkeys(words for words in _printed_words(definition) if words.strip(_NO_WORDS)))


_NO_WORDS = "{value} "


def _printed_words(definition: FormDefinition) -> Iterator[str]:
    yield definition.title or ""
    for section in definition.sections:
        yield section.title if section.heading else ""
        for field in section.fields:
            yield from _words_of(field)


def _words_of(field: Field) -> Iterator[str]:
    yield from (field.label, field.line)
    match field:
        case ChoiceField() | SeveralField():
            yield from (each.label for each in field.options)
        case ReferenceField():
            yield field.blank
        case RecordsField():
            yield field.singular
            for sub in field.fields:
                yield from _words_of(sub)
        case _:
            pass
