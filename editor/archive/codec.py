"""Between documents and the ``doc`` of their files::

    {"id", "form", "form_version", "office": {…}, "answers": {…}, "created", "changed", "steps": […],
     "sources": […], "language", "other_side": {…}}

``steps`` are those from draft to published (:mod:`editor.model.steps_json`), ``sources`` the files that were read in
(:mod:`editor.model.sources_json`; the key is there only where one was). ``language`` is there where the answers are in
another than English, ``other_side`` where anything is translated (:mod:`editor.model.sides_json`). Times are ISO 8601
in UTC with microseconds. What a later version added beside these keys, in ``office`` or among the answers, is kept
(``Document.extra``). What stands around a ``doc`` is the envelope's (:mod:`editor.archive.envelope`).
"""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, cast

from editor.languages import LANGUAGES, Language
from editor.model.answers_json import answers_to_json, read_answers
from editor.model.document import Document, empty_answers
from editor.model.jsonreading import Node
from editor.model.moments import moment_from_json, moment_to_json
from editor.model.office import OFFICE_KEYS, OfficeProfile
from editor.model.sides_json import other_side_to_json, with_other_side
from editor.model.sources_json import sources_from_json, sources_to_json
from editor.model.steps_json import steps_from_json, steps_to_json
from editor.model.text import clean
from forms.schema import FormDefinition

_DOC_KEYS = ("id", "form", "form_version", "office", "answers", "created", "changed", "steps")
_OPTIONAL_KEYS = ("language", "other_side")
_SOURCES = "sources"
_NEWEST_VERSION = 10**9


def document_to_json(document: Document) -> dict[str, Any]:
    """The ``doc`` of a response file, with what a later version had added."""
    known = {
        "id": document.id,
        "form": document.form,
        "form_version": document.form_version,
        "office": document.office.as_dict(),
        "answers": answers_to_json(document.answers),
        "created": moment_to_json(document.created),
        "changed": moment_to_json(document.changed),
        "steps": steps_to_json(document.steps),
        **({"language": document.language} if document.language != "en" else {}),
        **({"other_side": told} if (told := other_side_to_json(document)) else {}),
        **({_SOURCES: sources_to_json(document.sources)} if document.sources else {}),
    }
    return _with_extra(known, document.extra)


def document_from_json(node: Node, revision: int, definition: FormDefinition) -> Document:
    """The document in the ``doc`` of a response file. Raises :class:`~editor.model.jsonreading.JsonError`."""
    members = node.at_least(_DOC_KEYS)
    form, form_version = made_with(node)
    answers, unknown_answers = _split(members["answers"], [field.id for field in definition.fields])
    _, unknown_office = _split(members["office"], OFFICE_KEYS)
    _, unknown = _split(node, (*_DOC_KEYS, _SOURCES, *_OPTIONAL_KEYS))
    nested = {"office": unknown_office, "answers": unknown_answers}
    document = Document(
        id=members["id"].text(),
        form=form,
        form_version=form_version,
        office=office_from_json(members["office"]),
        answers=read_answers(definition, Node(answers, members["answers"].path), empty_answers(definition)),
        created=moment_from_json(members["created"]),
        changed=moment_from_json(members["changed"]),
        revision=revision,
        steps=steps_from_json(members["steps"]),
        sources=sources_from_json(members[_SOURCES]) if _SOURCES in members else (),
        extra=MappingProxyType({**unknown, **{key: value for key, value in nested.items() if value}}),
        language=_language(members),
    )
    return with_other_side(document, definition, members.get("other_side", Node({})))


def _language(members: Mapping[str, Node]) -> Language:
    return cast("Language", members["language"].choice(LANGUAGES)) if "language" in members else "en"


def made_with(node: Node) -> tuple[str, int]:
    """The id and version of the form that the ``doc`` of a response file was made with."""
    return form_in(node.at_least(("form", "form_version")))


def form_in(members: Mapping[str, Node]) -> tuple[str, int]:
    """As :func:`made_with`, of the members of such a ``doc``."""
    return members["form"].text(), members["form_version"].whole(1, _NEWEST_VERSION)


def office_from_json(node: Node) -> OfficeProfile:
    """The profile in a JSON object; keys that are missing are empty, keys that are unknown are left aside.

    Values are cleaned, because a person may have written the file.
    """
    members = node.mapping()
    return OfficeProfile(**{key: clean(members[key].text()) for key in OFFICE_KEYS if key in members})


def _split(node: Node, known: Collection[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The members with known keys, and the others."""
    members = {key: member.value for key, member in node.mapping().items()}
    return (
        {key: value for key, value in members.items() if key in known},
        {key: value for key, value in members.items() if key not in known},
    )


def _with_extra(known: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """``known`` with what only ``extra`` has, in the objects inside as well; what is known wins."""
    result = dict(known)
    for key, value in extra.items():
        if key not in known:
            result[key] = value
        elif isinstance(known[key], dict) and isinstance(value, Mapping):
            result[key] = _with_extra(known[key], value)
    return result
