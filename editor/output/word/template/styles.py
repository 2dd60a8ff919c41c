"""Styles of an office's template and ours made one set: what has the same name is the same style, as in Word.

The template's look is kept. Its ids give way to ours, by which a document that comes back is read; a style of
the template that happens to have one of our ids under another name gets a new id.
"""

from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from docx.document import Document as Package

from editor.output.word.template.opening import edited, our_package, stories
from editor.output.word.xml import Element, element, name, val

_USES: Final = frozenset(
    name(f"w:{each}")
    for each in (
        "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink",
        "clickAndTypeStyle", "defaultTableStyle",
    )
)  # fmt: skip
_LANGUAGE: Final = "en-GB"
_AFTER_LANGUAGE: Final = frozenset(name(f"w:{each}") for each in ("eastAsianLayout", "specVanish", "oMath"))


@dataclass(frozen=True, slots=True)
class Styles:
    """How the two sets fit: the names of styles that the template has, and of those that it lacks.

    ``brought`` are the ids of what it lacks, ``renamed`` ids of the template with what becomes of them.
    """

    found: tuple[str, ...]
    lacking: tuple[str, ...]
    brought: frozenset[str]
    renamed: dict[str, str]


def matched(package: Package) -> Styles:
    """Compare the template's styles with ours; changes nothing."""
    theirs = _styles(package.styles.element)
    taken = {_id(each) for each in theirs}
    found: list[str] = []
    lacking: list[str] = []
    brought: set[str] = set()
    renamed: dict[str, str] = {}
    used: set[str] = set()
    for ours in _styles(our_package().styles.element):
        match = _match(ours, theirs)
        if match is None:
            lacking.append(_name(ours))
            brought.add(_id(ours))
            continue
        found.append(_name(ours))
        used.add(_id(match))
        renamed[_id(match)] = _id(ours)
    our_ids = {_id(each) for each in _styles(our_package().styles.element)}
    for each in sorted((taken & our_ids) - used):
        renamed[each] = _free(f"{each}Office", taken | our_ids)
    return Styles(
        tuple(found),
        tuple(lacking),
        frozenset(brought),
        {key: to for key, to in renamed.items() if key != to},
    )


def adopt(package: Package) -> Styles:
    """Give the template's styles our ids, everywhere, and bring along those of ours that it lacks."""
    styles = matched(package)
    if styles.renamed:
        for part in stories(package):
            edited(part, lambda root: _rename(root, styles.renamed))
    root = package.styles.element
    names = {_name(each).casefold() for each in _styles(root)}
    for ours in _styles(our_package().styles.element):
        if _id(ours) in styles.brought:
            root.append(_brought(ours, names))
    _speak_english(root)
    return styles


def _brought(style: Element, names: set[str]) -> Element:
    """A copy of ours; a name that the template uses for another kind of style is made our own."""
    result = deepcopy(style)
    if _name(style).casefold() in names:
        _part(result, "w:name").set(name("w:val"), f"{_name(style)} (response)")
    return result


def _rename(root: Element, renamed: dict[str, str]) -> None:
    value, own = name("w:val"), name("w:styleId")
    for each in root.iter("*"):
        if each.tag in _USES and each.get(value, "") in renamed:
            each.set(value, renamed[each.get(value, "")])
        elif each.tag == name("w:style") and each.get(own, "") in renamed:
            each.set(own, renamed[each.get(own, "")])


def _match(ours: Element, theirs: list[Element]) -> Element | None:
    kind = ours.get(name("w:type"))
    same = [each for each in theirs if each.get(name("w:type"), "paragraph") == kind]
    if _is_default(ours):
        default = next((each for each in same if _is_default(each)), None)
        if default is not None:
            return default
    return next((each for each in same if _name(each).casefold() == _name(ours).casefold()), None)


def _speak_english(root: Element) -> None:
    """The document's language, where all text takes it from, and in the style that all others rest on."""
    defaults = _child(root, "w:docDefaults", 0)
    run = _child(_child(defaults, "w:rPrDefault", 0), "w:rPr", 0)
    normal = [each for each in _styles(root) if _id(each) == "Normal"]
    for properties in (run, *(each.find(name("w:rPr")) for each in normal)):
        if properties is None:
            continue
        language = properties.find(name("w:lang"))
        if language is not None:
            language.set(name("w:val"), _LANGUAGE)
        elif properties is run:
            at = next((n for n, each in enumerate(run) if each.tag in _AFTER_LANGUAGE), len(run))
            run.insert(at, val("w:lang", _LANGUAGE))


def _child(parent: Element, tag: str, at: int) -> Element:
    found = parent.find(name(tag))
    if found is None:
        found = element(tag)
        parent.insert(at, found)
    return found


def _styles(root: Element) -> list[Element]:
    return root.findall(name("w:style"))


def _id(style: Element) -> str:
    return style.get(name("w:styleId"), "")


def _name(style: Element) -> str:
    return (
        _part(style, "w:name").get(name("w:val"), "")
        if style.find(name("w:name")) is not None
        else _id(style)
    )


def _part(style: Element, tag: str) -> Element:
    found = style.find(name(tag))
    assert found is not None
    return found


def _is_default(style: Element) -> bool:
    return style.get(name("w:default"), "0") not in ("0", "false", "off")


def _free(wanted: str, taken: set[str]) -> str:
    number, result = 1, wanted
    while result in taken:
        number += 1
        result = f"{wanted}{number}"
    return result
