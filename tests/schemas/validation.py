"""The check itself: package, then markup compatibility and schema part by part, then rules."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any, cast

from lxml import etree
from lxml.etree import QName, _Element

from tests.schemas.compatibility import MC, W14, CompatibilityError, resolve
from tests.schemas.package import CONTENT_TYPES, OFFICE, PACKAGE, Package, read_package
from tests.schemas.rules import W, broken_rules

SCHEMA = Path(__file__).parent / "own" / "parts.xsd"

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DOCUMENT = "application/vnd.openxmlformats-officedocument."
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"

CONTENT_TYPES_ROOT = f"{{{PACKAGE}/content-types}}Types"

# The root element that a part of each content type must have. Parts of other XML types are refused, save for
# customXml/item*.xml, which may hold anything.
ROOTS = {
    "application/vnd.openxmlformats-package.relationships+xml": f"{{{PACKAGE}/relationships}}Relationships",
    "application/vnd.openxmlformats-package.core-properties+xml": (
        f"{{{PACKAGE}/metadata/core-properties}}coreProperties"
    ),
    f"{_DOCUMENT}extended-properties+xml": f"{{{OFFICE}/extended-properties}}Properties",
    f"{_DOCUMENT}custom-properties+xml": f"{{{OFFICE}/custom-properties}}Properties",
    f"{_DOCUMENT}customXmlProperties+xml": f"{{{OFFICE}/customXml}}datastoreItem",
    f"{_DOCUMENT}theme+xml": f"{{{_DRAWING}/main}}theme",
    f"{_WORD}document.main+xml": f"{W}document",
    f"{_WORD}comments+xml": f"{W}comments",
    f"{_WORD}endnotes+xml": f"{W}endnotes",
    f"{_WORD}fontTable+xml": f"{W}fonts",
    f"{_WORD}footer+xml": f"{W}ftr",
    f"{_WORD}footnotes+xml": f"{W}footnotes",
    f"{_WORD}header+xml": f"{W}hdr",
    f"{_WORD}numbering+xml": f"{W}numbering",
    f"{_WORD}settings+xml": f"{W}settings",
    f"{_WORD}styles+xml": f"{W}styles",
    f"{_WORD}webSettings+xml": f"{W}webSettings",
}


def validate_package(data: bytes) -> list[str]:
    """What is wrong with a .docx, in the form “part:line: what”; empty when nothing is."""
    package = read_package(data)
    problems = list(package.problems)
    for name, root in package.trees.items():
        problems.extend(_root_problems(package, name, root) or _schema_problems(name, root))
    problems.extend(broken_rules(package))
    return problems


def _root_problems(package: Package, name: str, root: _Element) -> list[str]:
    kind = package.content_types.get(name, "")
    if _is_custom(name, kind):
        return []
    expected = CONTENT_TYPES_ROOT if name == CONTENT_TYPES else ROOTS.get(kind)
    if expected is None:
        return [f"{name}: no schema for the content type “{kind}”"]
    return [] if root.tag == expected else [f"{name}: its root should be {expected}, not {root.tag}"]


def _is_custom(name: str, content_type: str) -> bool:
    return name.startswith("customXml/") and content_type == "application/xml"


def _schema_problems(name: str, root: _Element) -> Iterator[str]:
    if _is_custom(name, "application/xml") and QName(root).namespace not in understood():
        return
    yield from _check_boxes(name, root)
    seen = deepcopy(root)
    try:
        resolve(seen, understood())
    except CompatibilityError as error:
        yield f"{name}:{error.line}: {error}"
        return
    yield from _against_schema(name, seen)


def _check_boxes(name: str, root: _Element) -> Iterator[str]:
    """Tick boxes are taken out as markup that a consumer may ignore, so they are looked at before."""
    for box in root.iter(f"{{{W14}}}checkbox"):
        parent = box.getparent()
        if parent is None or parent.tag != f"{W}sdtPr":
            yield f"{name}:{box.sourceline}: a tick box stands outside the properties of a content control"
        yield from _against_schema(name, deepcopy(box))


def _against_schema(name: str, root: _Element) -> Iterator[str]:
    validator = schema()
    if not validator.validate(root):
        for error in cast("Iterable[Any]", validator.error_log):
            yield f"{name}:{error.line}: {error.message}"


@cache
def schema() -> etree.XMLSchema:
    """All the schemas as one, loaded once."""
    return etree.XMLSchema(etree.parse(str(SCHEMA), etree.XMLParser(no_network=True)))


@cache
def understood() -> frozenset[str]:
    """The namespaces that the standard's schemas define."""
    files = (SCHEMA.parent.parent / "ooxml").glob("*.xsd")
    targets = {str(etree.parse(str(file)).getroot().get("targetNamespace")) for file in files}
    return frozenset(targets | {MC})
