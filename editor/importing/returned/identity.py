"""Which response a file is, at which revision, and what it says of its fields without their text."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from editor.importing.package_guard import guarded_word
from editor.importing.word_package import Element, WordFile

_DOCUMENT: Final = "{urn:pcc-response-editor:document:1}document"
_FIELD: Final = "{urn:pcc-response-editor:document:1}field"


@dataclass(frozen=True, slots=True)
class Identity:
    """``record`` and ``revision`` from the custom properties, else from the customXml part; None where neither says.

    ``digests`` holds, by tag, the digest of each answer at the export, None for an unanswered one; it is empty
    where the part was lost. ``record_ids`` holds the ids of records by the tags of their fields.
    """

    record: str | None
    revision: int | None
    form: str | None
    form_version: int | None
    digests: Mapping[str, str | None]
    record_ids: Mapping[str, str]


def read_identity(data: bytes) -> Identity:
    """The identity of a returned file, by which its base is asked of the archive.

    Raises :class:`~editor.importing.word_package.WordFileError`.
    """
    return identity_of(guarded_word(data))


def identity_of(file: WordFile) -> Identity:
    """The identity of a file that was opened."""
    item = next((each for each in file.items if each.tag == _DOCUMENT), None)
    said = {str(key): str(value) for key, value in item.attrib.items()} if item is not None else {}
    fields = item.findall(_FIELD) if item is not None else []
    return Identity(
        record=file.properties.get("Record") or said.get("id"),
        revision=_first(_whole(file.properties.get("Revision")), _whole(said.get("revision"))),
        form=said.get("form"),
        form_version=_whole(said.get("formVersion")),
        digests=MappingProxyType({_tag(each): each.get("sha256") for each in fields}),
        record_ids=MappingProxyType(
            {_tag(each): each.get("record", "") for each in fields if each.get("record")}
        ),
    )


def _tag(field: Element) -> str:
    return field.get("tag", "")


def _whole(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else None


def _first(one: int | None, other: int | None) -> int | None:
    return other if one is None else one
