"""Our two list definitions brought into a template's numbering, under ids that are free there."""

from copy import deepcopy
from typing import Final

from docx.document import Document as Package

from editor.model.richtext import ListKind
from editor.output.word.template.opening import our_package
from editor.output.word.xml import Element, name

_KINDS: Final[tuple[ListKind, ...]] = ("ul", "ol")  # in the order of our template
_STEP: Final = 0x10


def adopt_lists(package: Package, brought: frozenset[str]) -> dict[ListKind, str]:
    """The ids of our list definitions in the template's numbering part.

    A template's own list styles keep their numbering, for each item of ours names its list itself; ``brought`` are
    the ids of the styles that came with us and are tied to our definitions.
    """
    root = package.part.numbering_part.element
    for each in root.findall(name("w:numIdMacAtCleanup")):
        root.remove(each)  # it would have to stay last, and lists are still to come
    ours = our_package().part.numbering_part.element
    first_list = root.find(name("w:num"))
    taken = {_value(each, "w:nsid") for each in root.iterfind(name("w:abstractNum"))}
    result: dict[ListKind, str] = {}
    for kind, definition in zip(_KINDS, ours.findall(name("w:abstractNum")), strict=True):
        number = _next(root, "w:abstractNum", "w:abstractNumId")
        copy = deepcopy(definition)
        copy.set(name("w:abstractNumId"), str(number))
        _set_apart(copy, taken)
        _tie(copy, brought)
        if first_list is None:
            root.append(copy)
        else:
            first_list.addprevious(copy)
        result[kind] = str(number)
    renumbered: dict[str, str] = {}
    for kind, listed in zip(_KINDS, ours.findall(name("w:num")), strict=True):
        number = _next(root, "w:num", "w:numId")
        copy = deepcopy(listed)
        renumbered[copy.get(name("w:numId"), "")] = str(number)
        copy.set(name("w:numId"), str(number))
        copy[0].set(name("w:val"), result[kind])
        root.append(copy)
    _point(package.styles.element, brought, renumbered)
    return result


def _set_apart(definition: Element, taken: set[str]) -> None:
    """Word takes definitions of one ``nsid`` for the same; a template made from an export holds ours already."""
    for each in definition.iterfind(name("w:nsid")):
        number = int(each.get(name("w:val"), "0"), 16)
        while f"{number:08X}" in taken:
            number += _STEP
        each.set(name("w:val"), f"{number:08X}")
        taken.add(f"{number:08X}")


def _tie(definition: Element, brought: frozenset[str]) -> None:
    """A definition is linked with the list styles that came along with it and with no other."""
    for level in definition.iterfind(name("w:lvl")):
        for link in level.findall(name("w:pStyle")):
            if link.get(name("w:val"), "") not in brought:
                level.remove(link)


def _point(styles: Element, brought: frozenset[str], renumbered: dict[str, str]) -> None:
    for style in styles.iterfind(name("w:style")):
        if style.get(name("w:styleId"), "") in brought:
            for each in style.iterfind(f"{name('w:pPr')}/{name('w:numPr')}/{name('w:numId')}"):
                each.set(name("w:val"), renumbered[each.get(name("w:val"), "")])


def _next(root: Element, tag: str, key: str) -> int:
    return 1 + max((int(each.get(name(key), "0")) for each in root.iterfind(name(tag))), default=0)


def _value(parent: Element, tag: str) -> str:
    found = parent.find(name(tag))
    return "" if found is None else found.get(name("w:val"), "")
