"""Translations in the format of Qt Linguist (``.ts``), read strictly and without Qt.

Every message stands in a context ("editor", "forms", "office"). Linguist's own marks say how far it is: one that is
``unfinished`` is a proposal or nothing yet, ``vanished`` is kept of words that the program no longer says. A finished
one is in use; a comment of the translator that begins :data:`REVIEWED` says that a speaker of the language has read it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter
from typing import Final, Literal, cast
from xml.etree import ElementTree

from editor.languages.plurals import PLURAL_FORMS, Language

State = Literal["finished", "unfinished", "vanished"]

FOR_REVIEW: Final = "For review by a Welsh speaker"
REVIEWED: Final = "Reviewed by"

_DOCTYPE = re.compile(rb"<!DOCTYPE TS>\s*")


class TranslationError(ValueError):
    """A file of translations that cannot be used; ``str()`` says where and why."""


@dataclass(frozen=True, slots=True)
class Message:
    """``source`` in English and its translation: one of ``forms``, or one for each of the language's plural forms.

    ``plural`` is the English plural; empty where no number changes the words. ``found_in`` are the files that say them.
    """

    context: str
    source: str
    forms: tuple[str, ...] = ("",)
    state: State = "unfinished"
    comment: str = ""
    plural: str = ""
    found_in: tuple[str, ...] = ()

    @property
    def reviewed(self) -> bool:
        """Whether a speaker of the language has read it and said so."""
        return self.comment.startswith(REVIEWED)


def read_ts(data: bytes, language: Language) -> list[Message]:
    """The messages in a ``.ts`` file of that language. Raises :class:`TranslationError`."""
    if b"<!ENTITY" in data:
        raise TranslationError("the translations define entities, which they have no use for")
    try:
        root = ElementTree.fromstring(_DOCTYPE.sub(b"", data, count=1))
    except ElementTree.ParseError as error:
        raise TranslationError(f"the translations are not readable as XML: {error}") from None
    if root.tag != "TS" or root.get("language") != language:
        raise TranslationError(f"the translations are not a TS file of the language “{language}”")
    messages = [each for context in root.iterfind("context") for each in _context(context, language)]
    told = [(each.context, each.source) for each in messages]
    twice = (
        next((each for each in told if told.count(each) > 1), None) if len(set(told)) < len(told) else None
    )
    if twice is not None:
        raise TranslationError(f"“{twice[1]}” is translated twice in “{twice[0]}”")
    return messages


def _context(node: ElementTree.Element, language: Language) -> Iterator[Message]:
    name = node.findtext("name") or ""
    for each in node.iterfind("message"):
        yield _message(each, name, language)


def _message(node: ElementTree.Element, context: str, language: Language) -> Message:
    source, translation = node.findtext("source"), node.find("translation")
    if not source or translation is None:
        raise TranslationError(f"a message of “{context}” lacks its source or its translation")
    state = translation.get("type", "finished")
    if state not in ("finished", "unfinished", "vanished", "obsolete"):
        raise TranslationError(f"“{source}” is “{state}”, which is no state of a translation")
    plural = node.findtext("extracomment", "").removeprefix("Plural: ")
    forms = _forms(node, translation)
    message = Message(
        context,
        source,
        forms,
        cast("State", "vanished" if state == "obsolete" else state),
        node.findtext("translatorcomment", ""),
        plural,
        tuple(each.get("filename", "") for each in node.iterfind("location")),
    )
    refuse_unusable(message, language)
    return message


def _forms(node: ElementTree.Element, translation: ElementTree.Element) -> tuple[str, ...]:
    if node.get("numerus") == "yes":
        return tuple(each.text or "" for each in translation.iterfind("numerusform"))
    return (translation.text or "",)


def refuse_unusable(message: Message, language: Language) -> None:
    """Raise TranslationError for a finished message that lacks a form or fills in other values than its source."""
    if message.state != "finished":
        return
    wanted = len(PLURAL_FORMS[language]) if message.plural else 1
    if len(message.forms) != wanted or not all(message.forms):
        raise TranslationError(f"“{message.source}” is finished but lacks one of its {wanted} forms")
    for form in message.forms:
        if placeholders(form) != placeholders(message.plural or message.source):
            raise TranslationError(f"“{message.source}” and its translation “{form}” name other values")


def placeholders(text: str) -> frozenset[str]:
    """The names in braces. Text whose braces do not pair holds none: it is never filled in."""
    try:
        return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return frozenset()
