"""Words from English into another language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, get_args

import resources
from editor.languages.plurals import Language as Language  # noqa: PLC0414  (given on: what a translator is of)
from editor.languages.plurals import plural_form

if TYPE_CHECKING:
    from editor.languages.ts import Message

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)

LANGUAGE_NAMES: Final[Mapping[Language, str]] = MappingProxyType({"en": "English", "cy": "Cymraeg"})
"""What each language calls itself: so it is offered to those who read it, whatever else the window speaks."""

PROGRAM: Final = "editor"
FORMS: Final = "forms"
OFFICE: Final = "office"
"""Whose words they are: the program's own, the labels and titles of the shipped forms, names and titles of offices."""


def other_language(language: Language) -> Language:
    """The other one of the two."""
    return "cy" if language == "en" else "en"


@dataclass(frozen=True, slots=True)
class Translator:
    """Says English words in ``language``; what is not translated, or still unfinished, it leaves in English."""

    language: Language
    messages: "Mapping[tuple[str, str, str], Message]" = field(default_factory=lambda: MappingProxyType({}))
    """By context, English text and plural form."""

    def tr(self, text: str, plural: str = "", /, **values: object) -> str:
        """The program's words, with the values named in braces filled in.

        ``tr("Saved {time}", time="14:02")``; ``tr("{n} word", "{n} words", n=3)`` where the number ``n`` changes them.
        Text without values may hold any braces.
        """
        number = values.get("n")
        counted = plural_form(self.language, number) if plural and isinstance(number, int) else ""
        told = self._told(PROGRAM, text, counted)
        if told is None:
            told = plural if plural and number != 1 else text
        return told.format_map(values) if values else told

    def words(self, context: str, text: str) -> str:
        """The words of a form or an office as they stand, braces and all."""
        return self._told(context, text) or text

    def has(self, context: str, text: str) -> bool:
        """Whether these words are said in this language: translated, or English anyway."""
        return self.language == "en" or not text or self._told(context, text) is not None

    def is_reviewed(self, context: str, text: str) -> bool:
        """Whether somebody who speaks the language has read the translation and said so in it."""
        message = self.messages.get((context, text, ""))
        return self.language == "en" or not text or (message is not None and message.reviewed)

    def _told(self, context: str, text: str, number: str = "") -> str | None:
        message = self.messages.get((context, text, number))
        return message.translation if message and message.state == "finished" else None


@cache
def translator(language: Language) -> Translator:
    """The translator into ``language``, read once; into English it has nothing to read."""
    if language == "en":
        return Translator(language)
    # Imported here: a start in English reads no translations.
    from editor.languages.ts import read_ts

    messages = read_ts(resources.read_bytes(f"translations/{language}.ts"), language)
    return Translator(language, MappingProxyType({each.key: each for each in messages}))
