"""What a Word file says about itself: core and custom properties, and the part with ids and digests.

No text of the document stands here: a wording that was withdrawn must not leak through a hidden part.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, cast
from uuid import NAMESPACE_URL, uuid5

from lxml import etree

from editor.model.digests import answer_digest
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.tags import SCHEMA, tag
from editor.model.values import File, Records, Tick, Value
from editor.output.reading import Reading
from forms.schema import ChoiceField, FileField, FormDefinition, RecordsField, ReferenceField, SubField

DOCUMENT_NAMESPACE: Final = "urn:pcc-response-editor:document:1"
_CUSTOM: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_STORE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_USER_DEFINED: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def custom_properties(document: Document, before: bytes | None = None) -> bytes:
    """docProps/custom.xml: the record's id and revision and the version of our naming.

    ``before`` is what an office's template holds there; of it stays what has another name.
    """
    values = {"Record": document.id, "Revision": str(document.revision), "Schema": SCHEMA}
    root = etree.Element(
        f"{{{_CUSTOM}}}Properties", nsmap=cast("dict[str, str]", {None: _CUSTOM, "vt": _TYPES})
    )
    theirs = [] if before is None else list(etree.fromstring(before, etree.XMLParser(resolve_entities=False)))
    kept = [each for each in theirs if each.get("name") not in values]
    for number, each in enumerate(kept, 2 + len(values)):
        each.set("pid", str(number))
    for number, (key, value) in enumerate(values.items(), 2):  # 0 and 1 are reserved
        attributes = {"fmtid": _USER_DEFINED, "pid": str(number), "name": key}
        each = etree.SubElement(root, f"{{{_CUSTOM}}}property", attributes)
        etree.SubElement(each, f"{{{_TYPES}}}lpwstr").text = value
    root.extend(kept)
    return _bytes(root)


def document_item(document: Document, definition: FormDefinition) -> bytes:
    """The customXml part: ids, the digest of each answer, and which ticks were not recorded.

    What paper cannot say stands here by id: the records that a reference means and the file that a name means, beside
    the digest of what is ``shown`` for them, so that a reader knows whether it is still theirs; and the option that
    says where a section of the writer's own stands.
    """
    reading = Reading(document, definition)
    root = etree.Element(
        f"{{{DOCUMENT_NAMESPACE}}}document", nsmap=cast("dict[str, str]", {None: DOCUMENT_NAMESPACE})
    )
    for key, text in (
        ("id", document.id),
        ("revision", str(document.revision)),
        ("form", document.form),
        ("formVersion", str(document.form_version)),
        ("schema", SCHEMA),
    ):
        root.set(key, text)
    for each in _answers(document, definition):
        field = etree.SubElement(root, f"{{{DOCUMENT_NAMESPACE}}}field", {"tag": tag(each.place)})
        if each.record_id:
            field.set("record", each.record_id)
        for key, text in _meant(each, reading):
            field.set(key, text)
        if each.value is None:
            field.set("recorded", "false")
        else:
            field.set("sha256", answer_digest(each.value))
            if isinstance(each.value, Tick) and each.value.done is None:
                field.set("recorded", "false")
    return _bytes(root)


def _meant(answer: "_Answer", reading: Reading) -> Iterator[tuple[str, str]]:
    field, value = answer.field, answer.value
    match field:
        case ReferenceField():
            yield "shown", text_digest(reading.inline(field, value).text or reading.words(field.blank))
            if value is not None:
                yield "to", value if isinstance(value, str) else " ".join(cast("tuple[str, ...]", value))
        case FileField() if isinstance(value, File):
            yield "attachment", value.attachment
        case ChoiceField(role="after") if isinstance(value, str):
            yield "option", value
        case _:
            pass


def text_digest(text: str) -> str:
    """SHA-256 of a text in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def item_properties(document: Document) -> bytes:
    """The properties part beside the customXml part; its id follows from the record's."""
    item_id = f"{{{str(uuid5(NAMESPACE_URL, document.id)).upper()}}}"
    root = etree.Element(f"{{{_STORE}}}datastoreItem", {f"{{{_STORE}}}itemID": item_id}, nsmap={"ds": _STORE})
    references = etree.SubElement(root, f"{{{_STORE}}}schemaRefs")
    etree.SubElement(references, f"{{{_STORE}}}schemaRef", {f"{{{_STORE}}}uri": DOCUMENT_NAMESPACE})
    return _bytes(root)


@dataclass(frozen=True, slots=True)
class _Answer:
    place: Place
    field: SubField
    value: Value
    record_id: str | None = None


def _answers(document: Document, definition: FormDefinition) -> Iterator[_Answer]:
    for field in definition.fields:
        value = document.answer(field.id)
        if not isinstance(field, RecordsField):
            yield _Answer(Place(field.id), field, value)
            continue
        for number, record in enumerate(cast("Records", value or ())):
            for sub in field.fields:
                yield _Answer(Place(field.id, number, sub.id), sub, record.get(sub.id), record.id)


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
