"""What a template has and lacks for one form, in sentences for people."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from docx.document import Document as Package

from editor.languages import tr
from editor.model.edits import Place
from editor.model.office import OfficeProfile
from editor.model.tags import SCHEMA, tag
from editor.output.word.template.filling import has_picture, has_title
from editor.output.word.template.finding import Finding
from editor.output.word.template.opening import edited, stories
from editor.output.word.template.places import (
    CREST,
    FORM_TITLE,
    REST,
    WITH,
    Names,
    Spot,
    spots,
    stands_alone,
    tag_of,
    takes_paragraphs,
)
from editor.output.word.template.styles import adopt
from editor.output.word.xml import Element, name
from forms.schema import FormDefinition

_OF_WORD: Final = ("Normal", "Default Paragraph Font", "Normal Table", "No List")
_MOST_NAMED: Final = 12
_A4: Final = (11906, 16838)
_TOLERANCE: Final = 40  # twentieths of a point: programs round a page differently
_TRACKED: Final = (
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
)
_HEADINGS: Final = ("Title", "Heading1", "Heading2", "Heading3", "Heading4")


def survey(package: Package, definition: FormDefinition, office: OfficeProfile) -> tuple[Finding, ...]:
    """What is to be said of a template that :func:`open_template` opened; the package is changed by it."""
    paper_and_language = tuple(_paper(package)) + tuple(_language(package))
    styles = adopt(package)
    body = package.element.body
    return (
        *_tags(package, definition, office),
        *_remains(package),
        *_title(package, definition),
        *_headings(body),
        Finding(
            "ok",
            tr(
                "Styles of its own that are used: {value}.",
                value=_listed(each for each in styles.found if each not in _OF_WORD),
            ),
        ),
        *(
            [
                Finding(
                    "note",
                    tr("Styles that it lacks are brought along: {lacking}.", lacking=_listed(styles.lacking)),
                )
            ]
            if styles.lacking
            else []
        ),
        *paper_and_language,
        *_footer(package),
    )


# --- tags ---------------------------------------------------------------------------------------------


def _tags(package: Package, definition: FormDefinition, office: OfficeProfile) -> Iterator[Finding]:
    names = Names(definition)
    body = package.element.body
    found = list(spots(body, names))
    counts = Counter(each.name for each in found if not each.name.startswith(WITH))
    for repeated in (each for each, number in counts.items() if number > 1):
        yield Finding(
            "refused",
            tr(
                "The tag “{tag}” stands on {count} controls; each may stand on one.",
                tag=repeated,
                count=counts[repeated],
            ),
        )
    for spot in found:
        yield from _misplaced(spot, names, definition)
    yield from _elsewhere(package, names)
    every = [tag_of(each) for each in body.iter(name("w:sdt"))]
    unknown = [each for each in every if each and names.of(each) is None]
    for each in dict.fromkeys(each for each in unknown if each.startswith(f"{SCHEMA}.")):
        yield Finding(
            "refused",
            tr("The tag “{tag}” names no field of the form “{form}”.", tag=each, form=definition.name)
            + _hint(each),
        )
    others = tuple(dict.fromkeys(each for each in unknown if not each.startswith(f"{SCHEMA}.")))
    if others:
        yield Finding(
            "note", tr("Controls with other tags are left as they are: {others}.", others=_listed(others))
        )
    yield from _missing(definition, office, frozenset(counts))


def _misplaced(spot: Spot, names: Names, definition: FormDefinition) -> Iterator[Finding]:
    named = tr("The control “{tag}”", tag=spot.tag)
    holders = [each for each in spot.control.iterancestors(name("w:sdt")) if names.of(tag_of(each))]
    if spot.in_text_box:
        yield Finding(
            "refused", tr("{named} stands in a text box; put it into the text itself.", named=named)
        )
    if any(not tag_of(each).startswith(WITH) for each in holders):
        yield Finding(
            "refused",
            tr(
                "{named} stands inside the control “{holder}”; put it beside that.",
                named=named,
                holder=tag_of(holders[0]),
            ),
        )
    if spot.name.startswith(WITH):
        return
    if spot.level == "row":
        yield Finding(
            "refused", tr("{named} is put round rows of a table; put it inside a cell.", named=named)
        )
    if spot.name == REST and holders:
        yield Finding(
            "refused",
            tr(
                "{named} stands inside “{holder}”, which may be left out; put it outside.",
                named=named,
                holder=tag_of(holders[0]),
            ),
        )
    if spot.level == "line" and takes_paragraphs(spot.name, definition) and not stands_alone(spot.control):
        yield Finding(
            "refused",
            tr(
                "{named} receives whole paragraphs and stands in a line with other words; give it its own.",
                named=named,
            ),
        )
    if next(spot.control.iter(name("w:sectPr")), None) is not None:
        yield Finding("refused", tr("{named} holds a section break; put the break behind it.", named=named))


def _elsewhere(package: Package, names: Names) -> Iterator[Finding]:
    """Controls in headers, footers and notes: a document that comes back is read from its text alone."""
    found: list[str] = []
    for part in stories(package):
        if part is not package.part:
            edited(part, lambda root: found.extend(each.tag for each in spots(root, names)))
    for each in found:
        yield Finding(
            "refused",
            tr(
                "The control “{tag}” stands in a header, footer or note; put it into the text itself.",
                tag=each,
            ),
        )


def _hint(unknown: str) -> str:
    parts = unknown.split(".")
    return (
        " " + tr("Records and boxes come together, in one control “{control}”.", control=".".join(parts[:2]))
        if len(parts) > 2
        else ""
    )


def _missing(definition: FormDefinition, office: OfficeProfile, placed: frozenset[str]) -> Iterator[Finding]:
    fields = [each for each in definition.fields if each.id not in placed]
    where = tr("where the control “{tag}” stands", tag=REST) if REST in placed else tr("at the end")
    if not fields:
        yield Finding("ok", tr("Every field of the form has a control."))
    elif len(fields) == len(list(definition.fields)):
        yield Finding(
            "note",
            tr("No field has a control: the whole response comes {where}, in our own layout.", where=where),
        )
    else:
        words = ", ".join(f"{office.fill(each.label).rstrip(':')} ({tag(Place(each.id))})" for each in fields)
        yield Finding(
            "ok", tr("Fields with a control: {count}.", count=len(list(definition.fields)) - len(fields))
        )
        yield Finding(
            "note",
            tr(
                "Fields without a control come {where}, under their labels: {words}.",
                where=where,
                words=words,
            ),
        )


# --- all else -----------------------------------------------------------------------------------------


def _remains(package: Package) -> Iterator[Finding]:
    root = package.element
    if any(next(root.iter(name(f"w:{each}")), None) is not None for each in _TRACKED):
        yield Finding(
            "refused", tr("It holds tracked changes: accept or reject them all, then register it again.")
        )
    if next(root.iter(name("w:commentRangeStart"), name("w:commentReference")), None) is not None:
        yield Finding("refused", tr("It holds comments: delete them, then register it again."))
    settings = package.settings.element
    if settings.find(name("w:documentProtection")) is not None:
        yield Finding(
            "note",
            tr("It is protected against editing; responses are not, so that they can be commented on."),
        )


def _title(package: Package, definition: FormDefinition) -> Iterator[Finding]:
    names = {each.name for each in spots(package.element.body, Names(definition))}
    title_fields = {each.id for each in definition.fields if each.prints == "title"}
    if has_title(package.element.body) or FORM_TITLE in names or names & title_fields:
        yield Finding("ok", tr("It has a title in a heading style, or a control for one."))
        return
    yield Finding(
        "note",
        tr("It has no title in the style “Heading 1”: the form’s title is put before what comes last.")
        if has_picture(package) or CREST in names
        else tr(
            "It has no title in the style “Heading 1”: the form’s title and crest is put before what comes last."
        ),
    )


def _headings(body: Element) -> Iterator[Finding]:
    used = {each.get(name("w:val"), "") for each in body.iter(name("w:pStyle"))}
    own_text = any((each.text or "").strip() for each in body.iter(name("w:t")))
    if used & set(_HEADINGS):
        yield Finding("ok", tr("It uses real headings, by which screen readers find their way."))
    elif own_text:
        yield Finding(
            "note", tr("None of its own text has a heading style; screen readers find no headings in it.")
        )


def _paper(package: Package) -> Iterator[Finding]:
    sizes = {
        tuple(sorted(int(size.get(name(key), "0")) for key in ("w:w", "w:h")))
        for size in package.element.body.iter(name("w:pgSz"))
    }
    if all(abs(a - b) <= _TOLERANCE for size in sizes for a, b in zip(size, _A4, strict=True)):
        yield Finding("ok", tr("Its paper is A4."))
    else:
        yield Finding("note", tr("Its paper is not A4; it is kept as it is."))


def _language(package: Package) -> Iterator[Finding]:
    path = f"{name('w:docDefaults')}/{name('w:rPrDefault')}/{name('w:rPr')}/{name('w:lang')}"
    found = package.styles.element.find(path)
    language = "" if found is None else found.get(name("w:val"), "")
    if language == "en-GB":
        yield Finding("ok", tr("Its language is British English."))
    else:
        told = tr("Its language is {language}", language=language) if language else tr("It names no language")
        yield Finding("note", tr("{told}; responses are marked as British English (en-GB).", told=told))


def _footer(package: Package) -> Iterator[Finding]:
    if next(package.element.body.iter(name("w:footerReference")), None) is None:
        yield Finding(
            "note", tr("It has no footer: ours, with the reference and page numbers, is brought along.")
        )


def _listed(words: Iterable[str]) -> str:
    every = list(words)
    if not every:
        return tr("none")
    told = ", ".join(every[:_MOST_NAMED])
    more = len(every) - _MOST_NAMED
    return tr("{names} and {more} more", names=told, more=more) if more > 0 else told
