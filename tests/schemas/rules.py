"""What the schemas cannot say of a document: ids that are unique, and references that lead somewhere."""

from collections import Counter
from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from tests.schemas.package import OFFICE, Package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
R = f"{{{OFFICE}/relationships}}"

LONGEST_TAG = 63  # Word refuses a tag or title of 64 characters or more
LONGEST_BOOKMARK = 40

_STYLE_USES = {
    "pStyle": "paragraph",
    "rStyle": "character",
    "tblStyle": "table",
    "basedOn": "",
    "next": "",
    "link": "",
    "numStyleLink": "numbering",
    "styleLink": "numbering",
}


def broken_rules(package: Package) -> Iterator[str]:
    """Each rule that the document breaks, one line each."""
    story = {name: root for name, root in package.trees.items() if name.startswith("word/")}
    elements = [(name, element) for name, root in story.items() for element in root.iter("*")]
    yield from _repeated("content control id", _values(elements, f"{W}id", f"{W}val", f"{W}sdtPr"))
    yield from _repeated("drawing id", _values(elements, f"{WP}docPr", "id"))
    yield from _control_names(elements)
    yield from _bookmarks(elements)
    yield from _styles(elements)
    yield from _lists(elements)
    yield from _relationship_ids(package, elements)


Elements = list[tuple[str, _Element]]
Found = list[tuple[str, str]]  # where, value


def _where(name: str, element: _Element) -> str:
    return f"{name}:{element.sourceline}"


def _values(elements: Elements, tag: str, attribute: str, parent: str = "") -> Found:
    """Every value of an attribute of the elements with a tag, in any parent or in parents with a tag."""
    return [
        (_where(name, element), str(element.get(attribute) or ""))
        for name, element in elements
        if element.tag == tag and (not parent or _parent_tag(element) == parent)
    ]


def _parent_tag(element: _Element) -> str:
    parent = element.getparent()
    return "" if parent is None else str(parent.tag)


def _repeated(what: str, found: Found) -> Iterator[str]:
    counts = Counter(value for _, value in found)
    for where, value in found:
        if counts[value] > 1:
            yield f"{where}: {what} “{value}” is used {counts[value]} times"


def _control_names(elements: Elements) -> Iterator[str]:
    for kind in ("tag", "alias"):
        for where, value in _values(elements, f"{W}{kind}", f"{W}val", f"{W}sdtPr"):
            if not 1 <= len(value) <= LONGEST_TAG:
                yield f"{where}: the {kind} of a content control has {len(value)} characters"


def _bookmarks(elements: Elements) -> Iterator[str]:
    starts = _values(elements, f"{W}bookmarkStart", f"{W}id")
    ends = _values(elements, f"{W}bookmarkEnd", f"{W}id")
    names = [(where, name.lower()) for where, name in _values(elements, f"{W}bookmarkStart", f"{W}name")]
    yield from _repeated("bookmark id", starts)
    yield from _repeated("end of bookmark id", ends)
    yield from _repeated("bookmark name", names)
    for where, name in names:
        if len(name) > LONGEST_BOOKMARK or not name.isidentifier():
            yield f"{where}: “{name}” cannot be a bookmark's name"
    yield from _missing("bookmark that does not end", starts, {value for _, value in ends})
    yield from _missing("end of a bookmark that does not start", ends, {value for _, value in starts})


def _missing(what: str, used: Found, known: Iterable[str]) -> Iterator[str]:
    known = set(known)
    for where, value in used:
        if value not in known:
            yield f"{where}: {what}: “{value}”"


def _styles(elements: Elements) -> Iterator[str]:
    defined = [(name, element) for name, element in elements if element.tag == f"{W}style"]
    kinds = {str(style.get(f"{W}styleId")): str(style.get(f"{W}type")) for _, style in defined}
    yield from _repeated("style id", _values(elements, f"{W}style", f"{W}styleId"))
    yield from _repeated("style name", _values(elements, f"{W}name", f"{W}val", f"{W}style"))
    for use, kind in _STYLE_USES.items():
        used = _values(elements, f"{W}{use}", f"{W}val")
        yield from _missing(f"unknown {kind} style" if kind else "unknown style", used, kinds)
        for where, value in used:
            if kind and kinds.get(value, kind) != kind:
                yield f"{where}: “{value}” is no {kind} style"


def _lists(elements: Elements) -> Iterator[str]:
    definitions = _values(elements, f"{W}abstractNum", f"{W}abstractNumId")
    lists = _values(elements, f"{W}num", f"{W}numId")
    yield from _repeated("list definition", definitions)
    yield from _repeated("list", lists)
    in_lists = _values(elements, f"{W}abstractNumId", f"{W}val", f"{W}num")
    yield from _missing("unknown list definition", in_lists, (value for _, value in definitions))
    used = _values(elements, f"{W}numId", f"{W}val", f"{W}numPr")
    yield from _missing("unknown list", used, ("0", *(value for _, value in lists)))


def _relationship_ids(package: Package, elements: Elements) -> Iterator[str]:
    ids = {name: {each.id for each in package.from_part(name)} for name in package.trees}
    for name, element in elements:
        for attribute in element.attrib:
            value = str(element.get(attribute))
            if str(attribute).startswith(R) and value not in ids[name]:
                yield f"{_where(name, element)}: no relationship “{value}”"
