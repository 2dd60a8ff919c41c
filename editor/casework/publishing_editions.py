"""The editions of a publication pack: the response in its own language and, once all of it is said there, in the other.

A translation that is missing or no longer follows its text is never published: the pack then holds the one edition,
as the law asks for it in time, and notes why the other is not there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from editor.languages import Language, other_language, translator
from editor.model.document import Document
from editor.model.editions import are_reviewed, edition, unspoken_words
from editor.model.office import OfficeProfile
from editor.model.rules import Rules
from editor.model.sides import SIDE_NAMES, SidedText, has_other_side, sided_texts
from editor.output import Composition
from editor.output.publication import publication
from forms.schema import FormDefinition

_FILE_NAMES: Final[Mapping[Language, str]] = MappingProxyType({"en": "response", "cy": "ymateb"})
_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Edition:
    """The response in one language: what its files are called, how they are told of, and what they hold."""

    name: str
    what: str
    composition: Composition
    office: OfficeProfile


def editions_to_publish(
    document: Document, definition: FormDefinition, rules: Rules
) -> tuple[tuple[Edition, ...], tuple[str, ...]]:
    """The editions, that in the response's own language first, and what to know before they are used, in sentences."""
    own = _edition(document, definition, document.language, "the response")
    language = other_language(document.language)
    if not (language in rules.languages or has_other_side(document, definition)):
        return (own,), ()
    missing = _missing(document, definition, language)
    if missing:
        return (own,), (missing,)
    other = _edition(document, definition, language, f"the response in {SIDE_NAMES[language]}")
    return (own, other), tuple(_about_the_form(definition))


def _edition(document: Document, definition: FormDefinition, language: Language, what: str) -> Edition:
    told, form = edition(document, definition, language)
    return Edition(_FILE_NAMES[language], what, publication(told, form), told.office)


def _missing(document: Document, definition: FormDefinition, language: Language) -> str:
    """Why there can be no edition in ``language``; empty where there can."""
    to = translator(language)
    states = [(each, each.state(to)) for each in sided_texts(document, definition)]
    reasons = {
        "not translated yet": [each for each, state in states if state == "missing"],
        f"changed since it was translated into {SIDE_NAMES[language]}": [
            each for each, state in states if state == "stale"
        ],
    }
    told = "; ".join(f"{_named(texts, document)} ({why})" for why, texts in reasons.items() if texts)
    return f"There is no {SIDE_NAMES[language]} edition in this pack: {told}." if told else ""


def _named(texts: list[SidedText], document: Document) -> str:
    names = list(dict.fromkeys(document.office.fill(each.field.label).rstrip(":") for each in texts))
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(f"“{each}”" for each in names[:_SHOWN]) + more


def _about_the_form(definition: FormDefinition) -> Iterator[str]:
    """Only Welsh is a translation: the forms are written in English."""
    unspoken = unspoken_words(definition, "cy")
    if unspoken:
        words = ", ".join(f"“{each}”" for each in unspoken[:_SHOWN])
        yield f"The Welsh edition may say in English what the form does not say in Welsh yet, such as {words}."
    if not are_reviewed(definition, "cy"):
        yield (
            "No Welsh speaker has reviewed all of the form’s Welsh headings and labels yet; have them read before "
            "the Welsh edition is published."
        )
