"""A response file as a whole: what stands around the document, the hash that seals it, the schema.

A file is a JSON object for people and programs alike::

    {"format": "pcc-response-editor/response", "schema": 3, "app_version": str, "sha256": str,
     "revision": int, "hold": {"reason", "by", "at"} or null, "doc": {…}}

``doc`` is the document (:mod:`editor.archive.codec`), ``sha256`` is over its canonical JSON. What a later version adds
beside these keys is kept. A file of an older schema is read as if it were of this one
(:mod:`editor.archive.migrations`).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor import __version__
from editor.archive.errors import Damaged, NewerFormat
from editor.archive.json_text import digest, digest_of_laid_out, digest_of_spelled, file_of, spelled, to_bytes
from editor.archive.migrations import migrated
from editor.model.jsonreading import JsonError, Node, refuse_depth, strict_loads

RESPONSE_FORMAT = "pcc-response-editor/response"

SCHEMA = 3
"""The schema that this version writes. A change needs a migration and a fixture of its own."""

Envelope = dict[str, Any]
"""A response file's whole object, as TinyDB sees it."""

_MOST = 10**9

_BEGINNING = to_bytes({"format": RESPONSE_FORMAT, "schema": SCHEMA}).removesuffix(b"\n}\n") + b","


@dataclass(frozen=True, slots=True)
class Sealed:
    """A response file's object and its bytes."""

    envelope: Envelope
    data: bytes


def fits_its_hash(data: bytes, envelope: Envelope) -> bool:
    """Whether the ``doc`` in a file of these bytes, which hold ``envelope``, is the one that ``sha256`` is over.

    TypeError, ValueError and LookupError where there is no such thing.
    """
    # Most files are laid out as this program does it; one that somebody saved in another layout fits as well.
    told = envelope["sha256"]
    return bool(told == digest_of_laid_out(data) or told == digest(envelope["doc"]))


def sealed(envelope: Mapping[str, Any], document_id: str, revision: int) -> Sealed:
    """``envelope`` as it goes to disk: this version's marks and the hash of ``doc`` put in, the rest kept."""
    doc = {"id": document_id, **envelope["doc"]}
    spelled_doc = spelled(doc, 2)
    marks = {
        "format": RESPONSE_FORMAT,
        "schema": SCHEMA,
        "app_version": __version__,
        "sha256": digest_of_spelled(spelled_doc),
        "revision": revision,
        "hold": envelope.get("hold"),
        "doc": doc,
    }
    whole = {**marks, **{key: value for key, value in envelope.items() if key not in marks}}
    members = {key: spelled_doc if key == "doc" else spelled(value, 2) for key, value in whole.items()}
    return Sealed(whole, file_of(members))


def open_envelope(data: bytes, path: Path, document_id: str) -> Envelope:
    """The object in a response file, checked against its hash and its name.

    An older schema comes back as this one. A newer one passes unchecked, to be listed if it can be;
    :func:`refuse_newer` stands before any other use. Raises :class:`~editor.archive.errors.Damaged`.
    """
    try:
        node = Node(strict_loads(data))
        members = node.at_least(("format", "schema", "sha256", "revision", "doc"))
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
