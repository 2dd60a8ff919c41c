"""Covering letters: a copy of the response goes to the inspectors and the Secretary of State (Police Act 1996 s.55(6)).

A letter is a template, in TOML with words in braces, that an office may replace by its own; see
``resources/letters/covering-letter.toml``.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from editor.languages import use
from editor.model.clock import clock_of
from editor.model.dates import format_day
from editor.model.deadline import full_day
from editor.model.document import title_of
from editor.model.edits import Place
from editor.model.richtext import Paragraph, Run, rich
from editor.model.statute import Statute
from editor.model.text import clean, fold, one_line
from editor.output.blocks import Block, Composition, CrestSpace, Narrative, SubHeading
from editor.output.compose import LANGUAGE

GENERAL: Final = "covering-letter"
"""The template for recipients who have none of their own."""

_NOWHERE: Final = Place("letter")
_ROOM_TO_SIGN: Final = "\n" * 3
_WORD: Final = re.compile(r"{(\w*)}")
_TEXTS: Final = ("subject", "salutation", "closing", "signed")
_KEYS: Final = frozenset({*_TEXTS, "address", "paragraphs"})


class LetterError(Exception):
    """A template that cannot be used; ``str()`` is a sentence that names the file and what to mend in it."""


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """What a letter says; each paragraph with what stands in its place where a word of it is not known."""

    file: str
    address: str
    subject: str
    salutation: str
    paragraphs: tuple[tuple[str, str], ...]
    closing: str
    signed: str


def template_name(recipient: str) -> str:
    """The name of a recipient's own template, without its ending: "Home Office" is ``home-office``."""
    return re.sub(r"[^\w]+", "-", fold(recipient)).strip("-_") or "recipient"


def read_template(data: bytes, file: str) -> LetterTemplate:
    """The template in a TOML file. Raises :class:`LetterError`."""
    try:
        found = tomllib.loads(clean(data.decode("utf-8-sig")))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LetterError(f"The letter {file} cannot be read: {error}.") from error
    unknown = sorted(set(found) - _KEYS)
    if unknown:
        raise LetterError(f"The letter {file} has a key “{unknown[0]}” that no letter knows.")
    paragraphs = found.get("paragraphs", [])
    if not isinstance(paragraphs, list) or not paragraphs:
        raise LetterError(f"The letter {file} has no paragraphs.")
    texts = {key: _text(found, key, file) for key in (*_TEXTS, "address")}
    return LetterTemplate(file, paragraphs=tuple(_paragraph(each, file) for each in paragraphs), **texts)


def _paragraph(found: Any, file: str) -> tuple[str, str]:
    if not isinstance(found, dict) or not found.get("text") or set(found) - {"text", "otherwise"}:
        raise LetterError(f"In the letter {file} a paragraph is not a “text” with or without an “otherwise”.")
    return _text(found, "text", file), _text(found, "otherwise", file)


def _text(found: Mapping[str, Any], key: str, file: str) -> str:
    text = found.get(key, "")
    if not isinstance(text, str):
        raise LetterError(f"In the letter {file} “{key}” is not text.")
    return text.strip()


@use("en")
def letter_words(statute: Statute, recipient: str, today: date) -> dict[str, str]:
    """What a template's words stand for; empty where it is not known yet."""
    clock = clock_of(statute.document, statute.definition, today).soonest
    reports = statute.reports
    published, first = statute.published_on, reports[0]
    return {
        **statute.document.office.words(),
        "body": statute.document.office.body or statute.document.office.words()["body"],
        "recipient": recipient,
        "title": title_of(statute.document, statute.definition),
        "report": one_line(first.title),
        "reports": _listed(
            [
                f"the report “{one_line(each.title)}”"
                + (f", published on {format_day(each.published_on)}" if each.published_on else "")
                for each in reports
            ]
        ),
        "report_published_on": format_day(first.published_on) if first.published_on else "",
        "last_lawful_day": full_day(clock.last_day) if clock and clock.last_day else "",
        "response_published_on": format_day(published) if published else "",
        "address": one_line(statute.words("publication_address")),
        "date": format_day(today),
    }


def covering_letter(template: LetterTemplate, words: Mapping[str, str]) -> Composition:
    """The letter as blocks. Raises :class:`LetterError` for a word that no letter knows."""
    for text in (template.address, *_all_texts(template)):
        _refuse_unknown(text, words, template.file)
    subject = _filled(template.subject, words)
    return Composition(subject, LANGUAGE, tuple(_blocks(template, words, subject)))


def _all_texts(template: LetterTemplate) -> Iterator[str]:
    yield from (template.subject, template.salutation, template.closing, template.signed)
    for paragraph in template.paragraphs:
        yield from paragraph


def _blocks(template: LetterTemplate, words: Mapping[str, str], subject: str) -> Iterator[Block]:
    yield CrestSpace()
    yield _paragraphs(_filled(template.address, words) or words["recipient"], words["date"])
    yield _paragraphs(_filled(template.salutation, words))
    yield SubHeading(_NOWHERE, 1, subject)
    told = (_paragraph_text(text, otherwise, words) for text, otherwise in template.paragraphs)
    yield _paragraphs(*filter(None, told))
    yield _paragraphs(_filled(template.closing, words) + _ROOM_TO_SIGN, _filled(template.signed, words))


def _paragraph_text(text: str, otherwise: str, words: Mapping[str, str]) -> str:
    known = all(words[each] for each in _WORD.findall(text))
    if known:
        return _filled(text, words)
    return _filled(otherwise, words) if all(words[each] for each in _WORD.findall(otherwise)) else ""


def _refuse_unknown(text: str, words: Mapping[str, str], file: str) -> None:
    unknown = next((each for each in _WORD.findall(text) if each not in words), None)
    if unknown is not None:
        raise LetterError(f"The letter {file} holds {{{unknown}}}, a word that no letter knows.")


def _filled(text: str, words: Mapping[str, str]) -> str:
    return _WORD.sub(lambda found: words[found[1]], text)


def _paragraphs(*texts: str) -> Narrative:
    return Narrative(_NOWHERE, "", rich([Paragraph((Run(each),)) for each in texts]))


def _listed(texts: list[str]) -> str:
    """ "one, two and three"."""
    return " and ".join(filter(None, (", ".join(texts[:-1]), texts[-1])))
