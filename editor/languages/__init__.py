"""The languages that the program and its documents speak: English, and Welsh from ``resources/translations/cy.ts``.

Words in the code are English; :func:`tr` says them in the language of the call or window, which :func:`use` sets
once at the start. What speaks another language than the window, such as a Welsh copy of a response, asks a
:class:`Translator` of its own. What is not translated is said in English.
"""

from editor.languages.current import current, later, said, speak, tr, use
from editor.languages.translator import (
    FORMS,
    LANGUAGE_NAMES,
    LANGUAGES,
    OFFICE,
    PROGRAM,
    Language,
    Translator,
    other_language,
    translator,
)

__all__ = [
    "FORMS",
    "LANGUAGES",
    "LANGUAGE_NAMES",
    "OFFICE",
    "PROGRAM",
    "Language",
    "Translator",
    "current",
    "later",
    "other_language",
    "said",
    "speak",
    "tr",
    "translator",
    "use",
]
