"""An office's template as a package that can be written into: .dotx as .docx, the parts and names we need there."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Final, cast
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

import docx
from docx.document import Document as Package
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import Part, XmlPart
from lxml import etree

import resources
from editor.languages import tr
from editor.output.word.xml import NAMESPACES, Element, name

_TYPES: Final = "[Content_Types].xml"
_OVERRIDE: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
_WML: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DOCUMENT: Final = CONTENT_TYPE.WML_DOCUMENT_MAIN
_TEMPLATE: Final = f"{_WML}.template.main+xml"
_MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_IGNORABLE: Final = f"{{{_MC}}}Ignorable"
_NEEDED: Final = {key: uri for key, uri in NAMESPACES.items() if key != "xml"} | {"mc": _MC}
_PARTS: Final = (RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.SETTINGS)
_GLOSSARY: Final = RELATIONSHIP_TYPE.GLOSSARY_DOCUMENT


class TemplateError(ValueError):
    """A template that cannot be opened; ``str()`` is one sentence."""


def open_template(data: bytes) -> Package:
    """The package of a .docx or .dotx that passed the guard, with every part that a document of ours needs.

    Raises :class:`TemplateError`.
    """
    try:
        package = docx.Document(BytesIO(_as_document(data)))
        missing = set(_PARTS) - {each.reltype for each in package.part.rels.values()}
    except (KeyError, ValueError, AttributeError, BadZipFile, OpcError, etree.LxmlError) as error:
        raise TemplateError(
            tr("The template cannot be opened: a part that it names is missing or damaged.")
        ) from error
    ours = our_package()
    for kind in sorted(missing):
        package.part.relate_to(ours.part.part_related_by(kind), kind)
    body = package.element.body
    if body is None:
        raise TemplateError(tr("The template has no text part that can be read."))
    if body.find(name("w:sectPr")) is None:
        body.append(ours.element.body.find(name("w:sectPr")))
    return package


def our_package() -> Package:
    """The template that every export without an office's own starts from."""
    return docx.Document(BytesIO(resources.word_template()))


def stories(package: Package) -> Iterator[Part]:
    """The main part and those that it refers to and that hold Word's own XML: headers, notes, styles, settings."""
    yield package.part
    for each in package.part.rels.values():
        if not each.is_external and each.reltype != _GLOSSARY and _is_word(each.target_part):
            yield each.target_part


def edited(part: Part, change: Callable[[Element], None]) -> None:
    """Let ``change`` work on the root of an XML part."""
    if isinstance(part, XmlPart):
        change(part.element)
        return
    root = etree.fromstring(part.blob, _parser())
    change(root)
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _is_word(part: Part) -> bool:
    kind: str = part.content_type
    return kind.startswith(f"{_WML}.") and kind.endswith("+xml")


def _as_document(data: bytes) -> bytes:
    """The same package, its main part declared as a document and with the namespaces of what will come into it.

    Namespaces cannot be added to a root later.
    """
    with ZipFile(BytesIO(data)) as source:
        types = etree.fromstring(source.read(_TYPES), _parser())
        main = next(
            (each for each in types.iter(_OVERRIDE) if each.get("ContentType") in (_DOCUMENT, _TEMPLATE)),
            None,
        )
        if main is None:
            raise TemplateError(tr("The file is neither a .docx nor a .dotx that Word would open as one."))
        main.set("ContentType", _DOCUMENT)
        path = main.get("PartName", "").lstrip("/")
        changed = {_TYPES: types, path: _with_namespaces(etree.fromstring(source.read(path), _parser()))}
        target = BytesIO()
        with ZipFile(target, "w", ZIP_DEFLATED) as result:
            for entry in source.infolist():
                root = changed.get(entry.filename)
                content = source.read(entry) if root is None else etree.tostring(root, encoding="UTF-8")
                result.writestr(entry.filename, content)
    return target.getvalue()


def _with_namespaces(root: Element) -> Element:
    known = {**_NEEDED, **cast("dict[str, str]", root.nsmap)}
    result = etree.Element(root.tag, None, known)
    for key, value in root.attrib.items():
        result.set(key, value)
    result.extend(list(root))
    ignorable = result.get(_IGNORABLE, "").split()
    if "w14" not in ignorable:
        result.set(_IGNORABLE, " ".join((*ignorable, "w14")))
    return result


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
