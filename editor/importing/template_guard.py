"""Whether an office's template is safe to keep and to build on: no macros, nothing embedded, nothing from outside."""

import re
from collections.abc import Iterator
from io import BytesIO
from posixpath import basename, dirname, join
from typing import Final
from zipfile import ZipFile

from editor.importing.package_guard import Package, Relation, open_guarded
from editor.importing.word_package import Element, W, WordFileError
from editor.languages import later, said, tr

_TYPES: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_MACROS: Final = ("macroenabled", "vbaproject", "vbadata", "keymapcustomizations", "attachedtoolbars")
_EMBEDDED: Final = {
    "oleObject": later("an embedded object"),
    "package": later("an embedded file"),
    "control": later("an ActiveX control"),
    "activeXControlBinary": later("an ActiveX control"),
    "aFChunk": later("a file inserted as a whole"),
    "vbaProject": later("macros"),
    "wordVbaData": later("macros"),
    "keyMapCustomizations": later("changed keys"),
    "attachedToolbars": later("changed toolbars"),
}
_WEB: Final = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
_ELSEWHERE: Final = re.compile(r"(?:[a-z][a-z0-9+.-]+:)?(?://|\\\\)(?!/)", re.IGNORECASE)
_LOADING: Final = re.compile(
    r"\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|RD|MACROBUTTON|DATABASE|ASK|FILLIN)\b",
    re.IGNORECASE,
)
_STRICT: Final = later(
    "It was saved as “Strict Open XML”: open it in Word and save it as “Word Document (.docx)”."
)


def refuse_unsafe(data: bytes) -> tuple[str, ...]:
    """What is worth knowing of a template that is safe, in sentences.

    Raises :class:`~editor.importing.word_package.WordFileError` for one that is not; its sentence says why.
    """
    reasons, notes = inspect(data)
    if reasons:
        raise WordFileError(reasons[0])
    return notes


def inspect(data: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Every reason to refuse a template, and what is worth knowing of it.

    Raises :class:`~editor.importing.word_package.WordFileError` where the package itself cannot be opened.
    """
    package = open_guarded(data)
    if package.strict:
        raise WordFileError(said(_STRICT))
    with ZipFile(BytesIO(data)) as stored:
        names = stored.namelist()
    ties = [each for part in _parts(names) for each in package.relations(part)]
    reasons = dict.fromkeys(
        (*_macros(package, names), *_embedded(ties), *_outside(ties), *_fields(package, names))
    )
    return tuple(reasons), tuple(dict.fromkeys(_notes(ties)))


def _parts(names: list[str]) -> Iterator[str]:
    """The parts that refer to others, by the names of their relations; the package itself is ""."""
    for each in names:
        if each.casefold().endswith(".rels"):
            yield join(dirname(dirname(each)), basename(each).removesuffix(".rels"))


def _macros(package: Package, names: list[str]) -> Iterator[str]:
    types = package.root("[Content_Types].xml")
    kinds = [] if types is None else [each.get("ContentType", "") for each in types.iter(f"{_TYPES}*")]
    if any(word in each.casefold() for each in (*kinds, *names) for word in _MACROS):
        yield tr(
            "It holds macros: save it as “Word Document (.docx)” or “Word Template (.dotx)”, which hold none."
        )


def _embedded(ties: list[Relation]) -> Iterator[str]:
    for each in ties:
        if each.kind in _EMBEDDED and not each.external:
            yield tr(
                "It holds {what}: take it out; only text and pictures may be in a template.",
                what=said(_EMBEDDED[each.kind]),
            )


def _outside(ties: list[Relation]) -> Iterator[str]:
    for each in ties:
        if not each.external or _is_plain_link(each) or _is_own_machine(each):
            continue
        if each.kind == "attachedTemplate":
            yield (
                tr(
                    "It would load another template from {target}: in Word, under File, Options, "
                    "Add-ins, Templates, empty the box “Document template”.",
                    target=_shown(each.target),
                )
            )
        else:
            what = said(_WHAT[each.kind]) if each.kind in _WHAT else tr("something")
            yield tr(
                "It would load {what} from {target}: put it into the file itself.",
                what=what,
                target=_shown(each.target),
            )


_WHAT: Final = {
    "image": later("a picture"),
    "oleObject": later("an object"),
    "subDocument": later("a document"),
    "hyperlink": later("what a link names"),
}


def _is_plain_link(tie: Relation) -> bool:
    return tie.kind == "hyperlink" and bool(_WEB.match(tie.target))


def _is_own_machine(tie: Relation) -> bool:
    """Word notes on which template a document was based; a local one loads nothing here and is not kept."""
    target = (
        tie.target.removeprefix("file:///") if tie.target.casefold().startswith("file:///") else tie.target
    )
    return tie.kind == "attachedTemplate" and not _ELSEWHERE.match(target)


def _notes(ties: list[Relation]) -> Iterator[str]:
    for each in ties:
        if each.external and each.kind == "attachedTemplate":
            yield tr(
                "It was based on the template “{target}”; responses are not tied to that.",
                target=_shown(each.target),
            )
        elif each.external:
            yield tr("Its link to {target} stays.", target=_shown(each.target))


def _fields(package: Package, names: list[str]) -> Iterator[str]:
    """Word's own fields that fetch files or start programs when they are updated."""
    for each in names:
        if not (each.casefold().startswith("word/") and each.casefold().endswith(".xml")):
            continue
        root = package.root(each)
        for instruction in () if root is None else _instructions(root):
            found = _LOADING.match(instruction)
            if found:
                named = tr("It holds a field “{field}”", field=found[1].upper())
                yield tr(
                    "{named}, which asks or fetches from outside: put the text in its place.", named=named
                )


def _instructions(root: Element) -> Iterator[str]:
    for each in root.iter(f"{W}fldSimple"):
        yield each.get(f"{W}instr", "")
    whole = ""
    for each in root.iter(f"{W}fldChar", f"{W}instrText"):
        if each.tag == f"{W}instrText":
            whole += each.text or ""
            continue
        if whole:
            yield whole
        whole = ""
    if whole:
        yield whole


def _shown(target: str) -> str:
    """An address as far as a person needs it; of a path only its end."""
    if _WEB.match(target):
        return target[:80]
    return target.replace("\\", "/").rstrip("/").rpartition("/")[2][:80] or target[:80]
