"""The parts of a Word file that a reader needs, opened with care: no entities, no network, nothing huge."""

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from posixpath import basename, dirname, join, normpath
from types import MappingProxyType
from typing import Any, Final, cast
from zipfile import BadZipFile, ZipFile

from lxml import etree

Element = etree._Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CUSTOM: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"
_APPLICATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}Application"
_BESIDE: Final = frozenset(
    ("styles", "comments", "commentsExtended", "footnotes", "endnotes", "header", "footer")
)
_MAX_PART: Final = 25_000_000


def child(parent: Element, tag: str) -> Element | None:
    """The first child of that name: what ``find`` gives, at half its cost."""
    return next(parent.iterchildren(tag), None)


class WordFileError(ValueError):
    """A file that cannot be read as a Word document; ``str()`` is one sentence that says why."""


@dataclass(frozen=True, slots=True)
class WordFile:
    """The main part's root, the numbering part's (None where there is none), links by id, customXml roots.

    ``beside`` holds the roots of other parts by kind ("styles", "comments", "header" …), ``properties`` the
    custom properties, ``application`` the name of the program that saved the file ("" where it does not say).
    """

    document: Element
    numbering: Element | None
    links: dict[str, str]
    items: tuple[Element, ...]
    beside: Mapping[str, tuple[Element, ...]] = field(default_factory=lambda: MappingProxyType({}))
    properties: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    application: str = ""

    def part(self, kind: str) -> Element | None:
        """The one part of that kind; None where there is none."""
        return next(iter(self.beside.get(kind, ())), None)


@dataclass(frozen=True, slots=True)
class _Relationship:
    id: str
    kind: str
    target: str
    external: bool


def open_word(data: bytes) -> WordFile:
    """The parts of the Word file in ``data``. Raises :class:`WordFileError`."""
    try:
        with ZipFile(BytesIO(data)) as package:
            return _read(package)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise WordFileError("The file is not a Word document, or it is damaged.") from error


def _read(package: ZipFile) -> WordFile:
    roots = _relationships(package, "")
    main = next((each.target for each in roots if each.kind == f"{_OFFICE}/officeDocument"), None)
    if main is None:
        raise WordFileError("The file holds no Word document.")
    document = _part(package, main)
    if document is None or document.find(f"{W}body") is None:
        raise WordFileError("The Word document in the file has no text part that can be read.")
    related = _relationships(package, main)
    numbering = next((each.target for each in related if each.kind == f"{_OFFICE}/numbering"), None)
    items = (_part(package, each.target) for each in related if each.kind == f"{_OFFICE}/customXml")
    return WordFile(
        document=document,
        numbering=_part(package, numbering) if numbering else None,
        links={each.id: each.target for each in related if each.external},
        items=tuple(item for item in items if item is not None),
        beside=MappingProxyType(_beside(package, related)),
        properties=MappingProxyType(_properties(_of_kind(package, roots, "custom-properties"))),
        application=_application(_of_kind(package, roots, "extended-properties")),
    )


def _beside(package: ZipFile, related: Iterable[_Relationship]) -> dict[str, tuple[Element, ...]]:
    """Parts by the last word of their relationship, which is the same in every edition of the format."""
    found: dict[str, tuple[Element, ...]] = {}
    for each in related:
        kind = basename(each.kind)
        root = _part(package, each.target) if kind in _BESIDE and not each.external else None
        if root is not None:
            found[kind] = (*found.get(kind, ()), root)
    return found


def _of_kind(package: ZipFile, roots: Iterable[_Relationship], kind: str) -> Element | None:
    target = next((each.target for each in roots if basename(each.kind) == kind), None)
    return _part(package, target) if target else None


def _properties(root: Element | None) -> dict[str, str]:
    every = root.iterfind(_CUSTOM) if root is not None else ()
    return {each.get("name", ""): "".join(str(text) for text in each.itertext()).strip() for each in every}


def _application(root: Element | None) -> str:
    return (root.findtext(_APPLICATION) or "") if root is not None else ""


def _relationships(package: ZipFile, part: str) -> list[_Relationship]:
    root = _part(package, join(dirname(part), "_rels", f"{basename(part)}.rels"))
    if root is None:
        return []
    return [_relationship(each, dirname(part)) for each in root.iterfind(f"{_PACKAGE}Relationship")]


def _relationship(element: Element, folder: str) -> _Relationship:
    target = element.get("Target", "")
    external = element.get("TargetMode") == "External"
    inside = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
    return _Relationship(
        element.get("Id", ""), element.get("Type", ""), target if external else inside, external
    )


def _part(package: ZipFile, name: str) -> Element | None:
    """The root of an XML part; None where the package has no such part."""
    try:
        entry = package.getinfo(name)
    except KeyError:
        return None
    if entry.file_size > _MAX_PART:
        raise WordFileError(f"The Word document is too large to be read: {basename(name)} is over 25 MB.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(package.read(entry), parser)
    except etree.XMLSyntaxError as error:
        raise WordFileError(f"The Word document is damaged: {basename(name)} is no readable XML.") from error
    if cast("Any", root.getroottree().docinfo).doctype:
        raise WordFileError(f"The Word document is refused: {basename(name)} declares a document type.")
    return root
