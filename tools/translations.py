#!/usr/bin/env python3
"""Keep ``resources/translations/*.ts`` in step with the words that the program and its forms say.

    python tools/translations.py            bring the files up to date; no translation is lost
    python tools/translations.py --check    only say whether they are

New words come in as unfinished; words that nobody says any more stay, marked as vanished (or obsolete, if they were
never finished), and come back with their translation. Names and titles of offices stand in the files alone and are kept
as they are. Open the files with Qt Linguist (``pyside6-linguist``) or any editor; what the marks mean is told in
``editor/languages/ts.py``.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from editor.languages import FORMS, LANGUAGES, OFFICE, PROGRAM, Language
from editor.languages.plurals import PLURAL_FORMS
from editor.languages.ts import FOR_REVIEW, Message, State, read_ts
from forms.catalogue import shipped
from forms.schema import (
    ChoiceField,
    Field,
    FormDefinition,
    RecordsField,
    ReferenceField,
    SeveralField,
)

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "translations"
# As Qt's own tool does: what vanished was finished and is so again, what is obsolete never was.
_GONE: Final[dict[State, State]] = {"finished": "vanished", "unfinished": "obsolete"}
_BACK: Final[dict[State, State]] = {gone: there for there, gone in _GONE.items()}
_NO_WORDS: Final = ("", "{value}")


def main(arguments: list[str]) -> int:
    """0 where the files are up to date (now), 1 where ``--check`` finds one that is not."""
    stale = [
        language
        for language in translated_languages()
        if updated(language) != _file(language).read_text("utf-8")
    ]
    for language in stale:
        if "--check" in arguments:
            print(f"{_file(language).name} is not up to date; run tools/translations.py", file=sys.stderr)
        else:
            _file(language).write_text(updated(language), "utf-8", newline="\n")
            print(f"{_file(language).name} is up to date now.")
    return 1 if stale and "--check" in arguments else 0


def translated_languages() -> list[Language]:
    """All but English."""
    return [each for each in LANGUAGES if each != "en"]


def _file(language: Language) -> Path:
    return FOLDER / f"{language}.ts"


def updated(language: Language) -> str:
    """What the file of that language holds once it is up to date."""
    before = read_ts(_file(language).read_bytes(), language)
    names = [each for each in before if each.context == OFFICE]
    said = [*program_words(ROOT / "editor"), *form_words(shipped())]
    return to_ts(merged(said, before, language) + names, language)


# --- what is said -----------------------------------------------------------------------------------------


def program_words(folder: Path) -> Iterator[Message]:
    """Each text that a call of ``tr`` or ``later`` holds, with the files that do, in their order."""
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent).as_posix()
        for text, plural in calls(path.read_text("utf-8"), name):
            yield Message(PROGRAM, text, plural=plural, found_in=(name,))


def calls(source: str, name: str) -> list[tuple[str, str]]:
    """The text and plural of each call of ``tr`` or ``later``, by line. ValueError where one is no literal text."""
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and _is_tr(node.func)]
    nodes.sort(key=lambda node: (node.lineno, node.col_offset))
    return [_texts(node, name) for node in nodes]


def _is_tr(called: ast.expr) -> bool:
    match called:
        case ast.Name(id="tr" | "later") | ast.Attribute(attr="tr" | "later"):
            return True
        case _:
            return False


def _texts(node: ast.Call, name: str) -> tuple[str, str]:
    texts = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
    match texts:
        case [str(text)]:
            return text, ""
        case [str(text), str(plural)]:
            return text, plural
        case _ if name.startswith("editor/languages/"):
            return "", ""  # hands on what others say
        case _:
            raise ValueError(f"{name}, line {node.lineno}: tr() takes literal text, values by name")


def form_words(definitions: Iterable[FormDefinition]) -> Iterator[Message]:
    """The names, titles, labels, helps, sentences and options of forms."""
    for definition in definitions:
        found_in = (f"forms/{definition.id}.{definition.version}",)
        for words in _words_of(definition):
            if words not in _NO_WORDS:
                yield Message(FORMS, words, found_in=found_in)


def _words_of(definition: FormDefinition) -> Iterator[str]:
    yield definition.name
    yield definition.title or ""
    for section in definition.sections:
        yield from (section.title, section.short)
        for field in section.fields:
            yield from _words_of_field(field)


def _words_of_field(field: Field) -> Iterator[str]:
    yield from (field.label, field.help, field.line)
    match field:
        case ChoiceField() | SeveralField():
            yield from (each.label for each in field.options)
        case ReferenceField():
            yield field.blank
        case RecordsField():
            yield field.singular
            for sub in field.fields:
                yield from _words_of_field(sub)
        case _:
            pass


# --- the file ---------------------------------------------------------------------------------------------


def merged(said: Iterable[Message], before: Iterable[Message], language: Language) -> list[Message]:
    """What is said, each text once, with the translations there were; then what is said no more."""
    known = {each.key: each for each in before if each.context != OFFICE}
    result: dict[tuple[str, str, str], Message] = {}
    for each in (form for message in said if message.source for form in _forms(message, language)):
        if each.key in result:
            found_in = tuple(dict.fromkeys((*result[each.key].found_in, *each.found_in)))
            result[each.key] = replace(result[each.key], found_in=found_in)
        else:
            result[each.key] = _with_translation(each, known.pop(each.key, None))
    gone = (
        replace(each, state=_GONE.get(each.state, each.state), found_in=())
        for each in known.values()
        if each.translation
    )
    return [*result.values(), *gone]


def _forms(said: Message, language: Language) -> Iterator[Message]:
    """The message, or one for each plural form where a number changes its words."""
    numbers = PLURAL_FORMS[language] if said.plural else ("",)
    yield from (replace(said, number=said.number or each) for each in numbers)


def _with_translation(said: Message, before: Message | None) -> Message:
    if before is None:
        return said
    state = _BACK.get(before.state, before.state)
    if before.plural != said.plural:
        state = "unfinished"
    return replace(said, translation=before.translation, state=state, comment=before.comment)


def to_ts(messages: Iterable[Message], language: Language) -> str:
    """A ``.ts`` file: context by context, the messages in the order in which they are said."""
    by_context: dict[str, list[Message]] = {}
    for each in messages:
        by_context.setdefault(each.context, []).append(each)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language={quoteattr(language)} sourcelanguage="en">']
    for context in sorted(by_context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += [line for each in by_context[context] for line in _message(each)]
        lines += ["</context>"]
    return "\n".join([*lines, "</TS>", ""])


def _message(message: Message) -> Iterator[str]:
    yield "    <message>"
    yield from (f"        <location filename={quoteattr(each)}/>" for each in message.found_in)
    yield f"        <source>{escape(message.source)}</source>"
    if message.number:
        yield f"        <comment>{message.number}</comment>"
        yield f"        <extracomment>Plural: {escape(message.plural)}</extracomment>"
    comment = message.comment or (FOR_REVIEW if message.translation else "")
    if comment:
        yield f"        <translatorcomment>{escape(comment)}</translatorcomment>"
    mark = "" if message.state == "finished" else f' type="{message.state}"'
    yield f"        <translation{mark}>{escape(message.translation)}</translation>"
    yield "    </message>"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
