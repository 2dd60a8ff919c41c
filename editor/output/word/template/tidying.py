"""What a template brings that a response must not carry on, and numbers that would be used twice."""

from collections.abc import Iterable
from itertools import count
from typing import Final

from docx.document import Document as Package
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from lxml import etree

from editor.model.tags import SCHEMA
from editor.output.word.properties import DOCUMENT_NAMESPACE
from editor.output.word.template.opening import edited, stories
from editor.output.word.xml import Element, name

# A tie to another template, locks that would keep people from commenting, and what would strip their names.
_SETTINGS: Final = (
    "w:attachedTemplate", "w:documentProtection", "w:writeProtection", "w:removePersonalInformation",
    "w:removeDateAndTime", "w:trackRevisions",
)  # fmt: skip
_OURS: Final = f"{SCHEMA}_"
_ATTACHED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
# A copy of the styles for Word 2007, in which ours are not.
_OLD_STYLES: Final = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
_THUMBNAIL: Final = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"


def tidy(package: Package) -> int:
    """Take out what must not stay and number the template's own controls and bookmarks.

    Returns how many bookmarks the template has.
    """
    _tidy_settings(package)
    _forget_exports(package)
    controls, bookmarks, pictures = count(1), count(1), count(2)  # the crest is picture 1
    names: set[str] = set()
    for part in stories(package):
        edited(part, lambda root: _number(root, controls, bookmarks, names))
        edited(part, lambda root: _number_pictures(root, pictures))
    return next(bookmarks) - 1


def _tidy_settings(package: Package) -> None:
    _drop(package.part, (_OLD_STYLES,))
    root = package.settings.element
    for zoom in root.findall(name("w:zoom")):
        zoom.set(name("w:percent"), zoom.get(name("w:percent"), "100"))
    for tag in _SETTINGS:
        for each in root.findall(name(tag)):
            root.remove(each)
    for language in root.findall(name("w:themeFontLang")):
        language.set(name("w:val"), "en-GB")
    settings = package.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    _drop(settings, (_ATTACHED,))


def _forget_exports(package: Package) -> None:
    """A template made from an export still says which response that was; and no picture of it is of use."""
    for key, each in list(package.part.rels.items()):
        if each.reltype != RELATIONSHIP_TYPE.CUSTOM_XML or each.is_external:
            continue
        root = etree.fromstring(each.target_part.blob, etree.XMLParser(resolve_entities=False))
        if etree.QName(root).namespace == DOCUMENT_NAMESPACE:
            del package.part.rels[key]
    whole = package.part.package
    for key, each in list(whole.rels.items()):
        if each.reltype == _THUMBNAIL:
            del whole.rels[key]
    core = package.core_properties._element
    for each in list(core):
        core.remove(each)


def _drop(part: Part, kinds: Iterable[str]) -> None:
    for key, each in list(part.rels.items()):
        if each.reltype in kinds:
            del part.rels[key]


def _number(root: Element, controls: "count[int]", bookmarks: "count[int]", names: set[str]) -> None:
    """Controls count down from -1, which Word allows, out of the way of ours; bookmarks up from 1.

    Bookmarks of ours, of a name that is taken, and halves of bookmarks go.
    """
    for each in root.iterfind(f".//{name('w:sdtPr')}/{name('w:id')}"):
        each.set(name("w:val"), str(-next(controls)))
    ends: dict[str, list[Element]] = {}
    for each in root.iter(name("w:bookmarkEnd")):
        ends.setdefault(each.get(name("w:id"), ""), []).append(each)
    for start in list(root.iter(name("w:bookmarkStart"))):
        same = ends.get(start.get(name("w:id"), ""))
        end = same.pop(0) if same else None
        called = start.get(name("w:name"), "").casefold()
        if end is None or called.startswith(_OURS) or called in names:
            _remove(start)
            if end is not None:
                _remove(end)
            continue
        names.add(called)
        number = str(next(bookmarks))
        start.set(name("w:id"), number)
        end.set(name("w:id"), number)
    for left in (each for same in ends.values() for each in same):
        _remove(left)


def _number_pictures(root: Element, pictures: "count[int]") -> None:
    for each in root.iter(name("wp:docPr")):
        each.set("id", str(next(pictures)))


def _remove(node: Element) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)
