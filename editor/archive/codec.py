"""Between values and the archive's files.

A response file is a JSON object for people and programs alike::

    {"format": "pcc-response-editor/response", "schema": 3, "app_version": str, "sha256": str,
     "revision": int, "hold": {"reason", "by", "at"} or null, "doc": {…}}
    doc = {"id", "form", "form_version", "office": {…}, "answers": {…}, "created", "changed", "steps": […],
           "sources": […], "language", "other_side": {…}}

``steps`` are those from draft to published (:mod:`editor.model.steps_json`), ``sources`` the files that were read in
(:mod:`editor.model.sources_json`; the key is there only where one was). ``language`` is there where the answers are in
another than English, ``other_side`` where anything is translated (:mod:`editor.model.sides_json`). ``sha256`` is over
the canonical JSON of ``doc``; times are ISO 8601 in UTC with microseconds. What a later version added beside these
keys, in ``office`` or among the answers, is kept (``Document.extra``). A file of an older schema is read as if it
were of this one (:mod:`editor.archive.migrations`).
"""

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from editor import __version__
from editor.archive.errors import Damaged, NewerFormat
from editor.archive.migrations import migrated
from editor.languages import LANGUAGES, Language
from editor.model.answers_json import answers_to_json, read_answers
from editor.model.document import Document, empty_answers
from editor.model.jsonreading import JsonError, Node, refuse_depth, strict_loads
from editor.model.office import OFFICE_KEYS, OfficeProfile
from editor.model.sides_json import other_side_to_json, with_other_side
from editor.model.sources_json import sources_from_json, sources_to_json
from editor.model.steps_json import steps_from_json, steps_to_json
from editor.model.text import clean
from forms.schema import FormDefinition

RESPONSE_FORMAT = "pcc-response-editor/response"

SCHEMA = 3
"""The schema that this version writes. A change needs a migration and a fixture of its own."""

_DOC_KEYS = ("id", "form", "form_version", "office", "answers", "created", "changed", "steps")
_OPTIONAL_KEYS = ("language", "other_side")
_SOURCES = "sources"
_MOST = 10**9
# The file's own keys, those of "doc", the answers. Below that the quick encoder writes one line: a save must not
# take longer than the disk.
_LEVELS_LAID_OUT = 3
_encode_canonically = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
).encode

Envelope = dict[str, Any]
"""A response file's whole object, as TinyDB sees it."""


Spelled = str | dict[str, "Spelled"]
"""JSON as text; the members of an object that is to be laid out are still apart, by their keys."""


def to_bytes(value: Mapping[str, Any]) -> bytes:
    """A file's content: UTF-8 that a person can read, each answer on a line of its own, a newline at the end.

    A lone surrogate, which UTF-8 cannot hold, stays the escape as which it must have come in.
    """
    return _file(_spelled(value, 1))


def _file(spelled: Spelled) -> bytes:
    return _utf8(f"{_laid_out(spelled, 1)}\n")


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _spelled(value: Any, level: int) -> Spelled:
    """Each answer is encoded once and then stands both in the file and in the text whose hash is the file's."""
    if value is None:
        return "null"  # as half of the answers are; the encoder is slow to begin
    if level > _LEVELS_LAID_OUT or not isinstance(value, Mapping) or not value:
        return _encode_canonically(value)
    if not all(isinstance(key, str) for key in value):
        raise TypeError("the keys of a JSON object are text")
    return {key: _spelled(each, level + 1) for key, each in value.items()}


@lru_cache(maxsize=1024)  # the ids of the fields of some forms
def _key(key: str) -> str:
    return _encode_canonically(key)


def _laid_out(spelled: Spelled, level: int) -> str:
    if isinstance(spelled, str):
        return spelled
    indent = " " * level
    members = [f"{indent}{_key(key)}: {_laid_out(each, level + 1)}" for key, each in spelled.items()]
    return "{\n" + ",\n".join(members) + f"\n{indent[1:]}}}"


def _canonical(spelled: Spelled) -> str:
    if isinstance(spelled, str):
        return spelled
    return "{" + ",".join([f"{_key(key)}:{_canonical(spelled[key])}" for key in sorted(spelled)]) + "}"


_BEGINNING = to_bytes({"format": RESPONSE_FORMAT, "schema": SCHEMA}).removesuffix(b"\n}\n") + b","


def canonical(value: Any) -> bytes:
    """The one spelling of a JSON value: equal values, equal bytes."""
    return _utf8(_encode_canonically(value))


def digest(value: Any) -> str:
    """SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()


@dataclass(frozen=True, slots=True)
class Sealed:
    """A response file's object and its bytes."""

    envelope: Envelope
    data: bytes


def fits_its_hash(data: bytes, envelope: Envelope) -> bool:
    """Whether the ``doc`` in a file of these bytes, which hold ``envelope``, is the one that ``sha256`` is over.

    TypeError, ValueError and LookupError where there is no such thing.
    """
    # Most files are laid out as to_bytes() does. Putting their own text in order takes a tenth of encoding it.
    of_text = hashlib.sha256(_canonical_of_laid_out(data)).hexdigest()
    return envelope["sha256"] == of_text or bool(envelope["sha256"] == digest(envelope["doc"]))


def _canonical_of_laid_out(data: bytes) -> bytes:
    """The canonical JSON of the ``doc`` at the end of a file; of any other file, something that fits no hash."""
    _, _, doc = data.partition(b'\n "doc": {\n')
    opened = b""
    outer: list[bytes] = []
    inner: list[bytes] = []
    for line in doc.removesuffix(b"\n }\n}\n").split(b"\n"):
        key, _, value = line.removesuffix(b",").partition(b'": ')
        if line.startswith(b"   "):
            inner.append(b'%b":%b' % (key[3:], value))
        elif value == b"{":
            opened, inner = key[2:], []
        elif key == b"  }":
            outer.append(b'%b":{%b}' % (opened, b",".join(sorted(inner))))
        else:
            outer.append(b'%b":%b' % (key[2:], value))
    return b"{%b}" % b",".join(sorted(outer))


def sealed(envelope: Mapping[str, Any], document_id: str, revision: int) -> Sealed:
    """``envelope`` as it goes to disk: this version's marks and the hash of ``doc`` put in, the rest kept."""
    doc = {"id": document_id, **envelope["doc"]}
    spelled_doc = _spelled(doc, 2)
    marks = {
        "format": RESPONSE_FORMAT,
        "schema": SCHEMA,
        "app_version": __version__,
        "sha256": hashlib.sha256(_utf8(_canonical(spelled_doc))).hexdigest(),
        "revision": revision,
        "hold": envelope.get("hold"),
        "doc": doc,
    }
    whole = {**marks, **{key: value for key, value in envelope.items() if key not in marks}}
    spelled = {key: spelled_doc if key == "doc" else _spelled(value, 2) for key, value in whole.items()}
    return Sealed(whole, _file(spelled))


def open_envelope(data: bytes, path: Path, document_id: str) -> Envelope:
    """The object in a response file, checked against its hash and its name.

    An older schema comes back as this one. A newer one passes unchecked, to be listed if it can be;
    :func:`refuse_newer` stands before any other use. Raises :class:`~editor.archive.errors.Damaged`.
    """
    try:
        node = Node(strict_loads(data))
        members = required(node, ("format", "schema", "sha256", "revision", "doc"))
        members["format"].choice([RESPONSE_FORMAT])
        schema = members["schema"].whole(1, _MOST)
        members["revision"].whole(1, _MOST)
        doc = members["doc"].mapping()
        members["sha256"].text()
        if schema <= SCHEMA and not fits_its_hash(data, node.value):
            raise members["sha256"].error("does not fit the content")
        if "id" not in doc or doc["id"].value != document_id:
            raise members["doc"].error("holds another id than the file's name")
    except JsonError as error:
        raise Damaged(path, str(error) if data.strip(b"\0 \r\n\t") else "the file is empty") from None
    envelope: Envelope = node.value
    return envelope if schema >= SCHEMA else _of_this_schema(envelope)


def _of_this_schema(envelope: Envelope) -> Envelope:
    today = migrated(envelope)
    return {**today, "sha256": digest(today["doc"])}


def is_of_this_schema(data: bytes) -> bool:
    """Whether a file begins as this version writes it, which no other does."""
    return data.startswith(_BEGINNING)


def refuse_unreadable(data: bytes, envelope: Envelope, document_id: str) -> None:
    """Raise ValueError unless a file of these bytes, made from the sealed ``envelope``, could be read again."""
    again = json.loads(data)
    if again != envelope:
        raise ValueError("it would come back as something else")
    if envelope["doc"]["id"] != document_id:
        raise ValueError("it holds another id")
    Node(envelope["revision"], "revision").whole(1, _MOST)
    refuse_depth(again)


def refuse_newer(envelope: Envelope, path: Path) -> None:
    """Raise :class:`~editor.archive.errors.NewerFormat` for what this version must not touch."""
    if envelope["schema"] > SCHEMA:
        raise NewerFormat(path, envelope["schema"])


def document_to_json(document: Document) -> dict[str, Any]:
    """The ``doc`` of a response file, with what a later version had added."""
    known = {
        "id": document.id,
        "form": document.form,
        "form_version": document.form_version,
        "office": document.office.as_dict(),
        "answers": answers_to_json(document.answers),
        "created": time_to_json(document.created),
        "changed": time_to_json(document.changed),
        "steps": steps_to_json(document.steps),
        **({"language": document.language} if document.language != "en" else {}),
        **({"other_side": told} if (told := other_side_to_json(document)) else {}),
        **({_SOURCES: sources_to_json(document.sources)} if document.sources else {}),
    }
    return _with_extra(known, document.extra)


def document_from_json(node: Node, revision: int, definition: FormDefinition) -> Document:
    """The document in the ``doc`` of a response file. Raises :class:`JsonError`."""
    members = required(node, _DOC_KEYS)
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
        created=time_from_json(members["created"]),
        changed=time_from_json(members["changed"]),
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
    return form_in(required(node, ("form", "form_version")))


def form_in(members: Mapping[str, Node]) -> tuple[str, int]:
    """As :func:`made_with`, of the members of such a ``doc``."""
    return members["form"].text(), members["form_version"].whole(1, _MOST)


def office_from_json(node: Node) -> OfficeProfile:
    """The profile in a JSON object; keys that are missing are empty, keys that are unknown are left aside.

    Values are cleaned, because a person may have written the file.
    """
    members = node.mapping()
    return OfficeProfile(**{key: clean(members[key].text()) for key in OFFICE_KEYS if key in members})


def time_to_json(moment: datetime) -> str:
    """``2017-09-21T08:30:00.000000Z``. ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} names no time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def time_from_json(node: Node) -> datetime:
    """The moment in UTC."""
    try:
        moment = datetime.fromisoformat(node.text())
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise node.error("must be a time such as 2017-09-21T08:30:00.000000Z")


def required(node: Node, keys: Collection[str]) -> Mapping[str, Node]:
    """The object's members, among them all of ``keys``; others are welcome. Raises :class:`JsonError`."""
    members = node.mapping()
    for key in keys:
        if key not in members:
            raise node.error(f"lacks “{key}”")
    return members


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
