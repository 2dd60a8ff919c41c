"""The package a document comes in (ISO/IEC 29500-2): parts, their content types, and what joins them."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile

from lxml import etree
from lxml.etree import _Element

CONTENT_TYPES = "[Content_Types].xml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
MAIN_DOCUMENT = f"{OFFICE}/relationships/officeDocument"

_TYPES = f"{{{PACKAGE}/content-types}}"
_RELATIONSHIP = f"{{{PACKAGE}/relationships}}Relationship"


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link from a part (or, with ``source`` empty, from the package) to a part, or to somewhere outside."""

    source: str
    id: str
    type: str
    target: str
    external: bool


@dataclass(slots=True)
class Package:
    """The parts by name, those that are XML also as trees; ``problems`` is what was wrong on reading."""

    parts: dict[str, bytes] = field(default_factory=dict)
    trees: dict[str, _Element] = field(default_factory=dict)
    content_types: dict[str, str] = field(default_factory=dict)
    relationships: list[Relationship] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def from_part(self, name: str) -> list[Relationship]:
        """The relationships that a part holds."""
        return [each for each in self.relationships if each.source == name]


def read_package(data: bytes) -> Package:
    """Read a package as far as it can be read."""
    package = Package()
    try:
        with ZipFile(BytesIO(data)) as archive:
            _read_entries(archive, package)
    except BadZipFile as error:
        package.problems.append(f"package: {error}")
        return package
    for name in package.parts:
        _parse(name, package)
    _read_content_types(package)
    for name, root in package.trees.items():
        if name.endswith(".rels"):
            package.relationships.extend(_read_relationships(name, root))
    package.problems.extend(_joins(package))
    return package


def _read_entries(archive: ZipFile, package: Package) -> None:
    for entry in archive.infolist():
        name = entry.filename
        if name.lower() in (each.lower() for each in package.parts):
            package.problems.append(f"{name}: stands twice in the package")
        elif name.startswith("/") or "\\" in name or ".." in name.split("/"):
            package.problems.append(f"{name}: is not a part's name")
        elif not entry.is_dir():
            package.parts[name] = archive.read(entry)


def _parse(name: str, package: Package) -> None:
    if not name.endswith((".xml", ".rels")):
        return
    try:
        root = etree.fromstring(
            package.parts[name], etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        )
    except etree.XMLSyntaxError as error:
        package.problems.append(f"{name}: {error}")
        return
    if root.getroottree().docinfo.internalDTD is not None:
        package.problems.append(f"{name}: has a document type declaration")
    package.trees[name] = root


def _read_content_types(package: Package) -> None:
    root = package.trees.get(CONTENT_TYPES)
    if root is None:
        package.problems.append(f"{CONTENT_TYPES}: is missing or cannot be read")
        return
    defaults = _declared(package, root, "Default", "Extension")
    overrides = _declared(package, root, "Override", "PartName")
    for name in overrides:
        if name.removeprefix("/") not in (part.lower() for part in package.parts):
            package.problems.append(f"{CONTENT_TYPES}: {name} is not in the package")
    for name in package.parts:
        if name == CONTENT_TYPES:
            continue
        kind = overrides.get(f"/{name}".lower()) or defaults.get(name.rpartition(".")[2].lower())
        if kind is None:
            package.problems.append(f"{name}: has no content type")
        else:
            package.content_types[name] = kind


def _declared(package: Package, root: _Element, tag: str, key: str) -> dict[str, str]:
    declared: dict[str, str] = {}
    for element in root.iterchildren(_TYPES + tag):
        name = str(element.get(key)).lower()
        if name in declared:
            package.problems.append(f"{CONTENT_TYPES}: {name} is declared twice")
        declared[name] = str(element.get("ContentType"))
    return declared


def _read_relationships(name: str, root: _Element) -> Iterator[Relationship]:
    folder, file = posixpath.split(name)
    base = posixpath.dirname(folder)
    source = posixpath.join(base, file.removesuffix(".rels"))
    for element in root.iterchildren(_RELATIONSHIP):
        external = element.get("TargetMode") == "External"
        target = str(element.get("Target"))
        if not external:
            path = unquote(target).partition("#")[0]
            target = posixpath.normpath(posixpath.join("/", base, path)).lstrip("/")
        yield Relationship(source, str(element.get("Id")), str(element.get("Type")), target, external)


def _joins(package: Package) -> Iterator[str]:
    for each in package.relationships:
        where = each.source or "package"
        if each.source and each.source not in package.parts:
            yield f"{where}: has relationships but is not in the package"
        if not each.external and each.target not in package.parts:
            yield f"{where}: relationship {each.id} points to {each.target}, which is not in the package"
    targets = {each.target for each in package.relationships if not each.external}
    for name in package.parts:
        if name != CONTENT_TYPES and not name.endswith(".rels") and name not in targets:
            yield f"{name}: nothing points to this part"
    if [each.type for each in package.from_part("")].count(MAIN_DOCUMENT) != 1:
        yield "package: needs one main document"
