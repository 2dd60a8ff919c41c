"""Translations in the format of Qt Linguist (``.ts``), read strictly and without Qt.

Every message stands in a context ("editor", "forms", "office"). Linguist's own marks say how far it is: one that is
``unfinished`` is a proposal or nothing yet; of words that the program no longer says, ``vanished`` is kept of finished
ones and ``obsolete`` of unfinished ones. A finished one is in use; a comment of the translator that begins
:data:`REVIEWED` says that a speaker of the language has read it.

Words that a number changes stand here once for each form (:mod:`editor.languages.plurals`), told apart by Linguist's
``<comment>``. Its ``<numerusform>`` would not do: it knows five forms of Welsh, which has six, and drops the last.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter
from typing import Final, Literal, cast, get_args
from xml.etree import ElementTree

from editor.languages.plurals import PLURAL_FORMS, Language

State = Literal["finished", "unfinished", "vanished", "obsolete"]

FOR_REVIEW: Final = "For review by a Welsh speaker"
REVIEWED: Final = "Reviewed by"

_DOCTYPE = re.compile(rb"<!DOCTYPE TS>\s*")


class TranslationError(ValueError):
    """A file of translations that cannot be used; ``str()`` says where and why."""


@dataclass(frozen=True, slots=True)
class Message:
    """``source`` in English and its translation; ``comment`` is the translator's.

    ``number`` is the plural form that it is ("1", "other") and ``plural`` the English plural; both are empty where no
    number changes the words. ``found_in`` are the files that say them.
    """

    context: str
    source: str
    translation: str = ""
    state: State = "unfinished"
    comment: str = ""
    number: str = ""
    plural: str = ""
    found_in: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """By what it is found: no other message of a file has the same."""
        return self.context, self.source, self.number

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
    told = Counter(each.key for each in messages)
    for (context, source, _), count in told.items():
        if count > 1:
            raise TranslationError(f"“{source}” is translated twice in “{context}”")
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
    if state not in get_args(State):
        raise TranslationError(f"“{source}” is “{state}”, which is no state of a translation")
    message = Message(
        context,
        source,
        translation.text or "",
        cast("State", state),
        node.findtext("translatorcomment", ""),
        node.findtext("comment", ""),
        node.findtext("extracomment", "").removeprefix("Plural: "),
        tuple(each.get("filename", "") for each in node.iterfind("location")),
    )
    if message.number and message.number not in PLURAL_FORMS[language]:
        raise TranslationError(
            f"“{source}” has a form for “{message.number}”, which the language does not have"
        )
    refuse_unusable(message)
    return message


def refuse_unusable(message: Message) -> None:
    """Raise TranslationError for a finished message that says nothing, or fills in other values than its source.

    A form that goes with one number alone may leave the number out.
    """
    if message.state != "finished":
        return
    if not message.translation:
        raise TranslationError(f"“{message.source}” is finished but has no translation")
    free = {"n"} if message.number not in ("", "other") else set()
    wanted, told = placeholders(message.plural or message.source), placeholders(message.translation)
    if wanted - free != told - free:
        raise TranslationError(
            f"“{message.source}” and its translation “{message.translation}” name other values"
        )


def placeholders(text: str) -> frozenset[str]:
    """The names in braces. Text whose braces do not pair holds none: it is never filled in."""
    if "{" not in text:
        return frozenset()
    try:
        return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return frozenset()
