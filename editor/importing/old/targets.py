"""The titles and labels of a form, as they may be written in a document of past years."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from string import Formatter

from editor.importing.old.likeness import Phrase, phrases
from editor.importing.old.wording import ALSO_CALLED, OF_ROLE, QUOTATIONS_BEGIN
from editor.model.editions import in_language
from forms.schema import Field, FormDefinition, RecordsField, RichField, Section


@dataclass(frozen=True, slots=True)
class Target:
    """A title or label to be found. Targets of one ``rank`` may stand in any order, others in that of ranks."""

    rank: int
    section: Section | None
    field: Field | None
    phrases: tuple[tuple[Phrase, float], ...] = ()
    pattern: re.Pattern[str] | None = None
    """The field's own printed line, its value in the group ``value``."""
    told: bool = False
    """Whether it is also known by what all the words of a label speak of: a day, by the field's role."""

    @property
    def name(self) -> str:
        """One target's name among the others of its form."""
        return f"{self.rank}:{self.section.id if self.section else ''}:{self.field.id if self.field else ''}"


@dataclass(frozen=True, slots=True)
class Match:
    """``target`` stands on the line ``at``; the value, if any, in its characters from ``start`` to ``end``."""

    at: int
    target: Target
    score: float
    like: float
    start: int
    end: int
    label_is_value: bool = False
    by_words: bool = False
    """Whether all words of the label together told what it is, and not their likeness to a name."""
    gathers: bool = False
    """Whether several of the form's headings stand in what follows, which is one text."""


def targets_of(form: FormDefinition, office: Mapping[str, str] | None = None) -> list[Target]:
    """Every title and label of the form, in its order."""
    found: list[Target] = []
    if form.title:
        found.append(Target(0, None, None, _phrases((form.title,), office)))
    rank = 1
    for section, welsh in zip(form.sections, in_language(form, "cy").sections, strict=True):
        if section.heading:
            names = tuple(filter(None, (section.title, section.short, welsh.title, welsh.short)))
            found.append(Target(rank, section, None, _phrases((*names, *_others(names)), office)))
            rank += 1
        for each, in_welsh in zip(section.fields, welsh.fields, strict=True):
            large = isinstance(each, RichField | RecordsField) or each.prints == "heading"
            rank += large
            found.append(_of_field(rank, section, each, in_welsh.label, office))
            rank += large
        rank += 1
    return [*found, *_days_of_response(found)]


def _days_of_response(targets: Sequence[Target]) -> Iterator[Target]:
    """The response's own day, which old documents show beside the report's and not at the end."""
    beside = next((each for each in targets if each.field and each.field.role == "published_on"), None)
    for each in targets:
        if beside is not None and each.field is not None and each.field.role == "publication_on":
            yield Target(beside.rank, each.section, each.field, told=True)


def _of_field(
    rank: int, section: Section, field: Field, welsh: str, office: Mapping[str, str] | None
) -> Target:
    names = (field.label, welsh, *field.aliases)
    more = (*_others(names), *OF_ROLE.get(field.role, ()))
    if field.prints == "heading":
        return Target(rank, section, field, pattern=QUOTATIONS_BEGIN if _above_quotations(section) else None)
    unlabelled = field.prints == "title" or isinstance(field, RecordsField)
    known = () if unlabelled else _phrases((*names, *more), office)
    told = field.role in ("published_on", "publication_on")
    return Target(rank, section, field, known, _line_pattern(field), told)


def _above_quotations(section: Section) -> bool:
    return any(isinstance(each, RecordsField) and each.layout == "quotations" for each in section.fields)


def _others(names: Sequence[str]) -> Iterator[str]:
    """What else a part is called that is called by one of ``names``."""
    wanted = {phrase for name in names for phrase in phrases(name)}
    for known, others in _known():
        if any(_equal(phrase, other) for phrase in known for other in wanted):
            yield from others


@cache
def _known() -> tuple[tuple[list[Phrase], tuple[str, ...]], ...]:
    return tuple((phrases(known), others) for known, others in ALSO_CALLED.items())


def _equal(one: Phrase, other: Phrase) -> bool:
    return one.words == other.words or (None in other.words and one.telling - {"force"} == other.telling)


def _phrases(names: Sequence[str], office: Mapping[str, str] | None) -> tuple[tuple[Phrase, float], ...]:
    """The phrases of ``names``, the first name's worth a little more than the others'."""
    found: dict[Phrase, float] = {}
    for number, name in enumerate(names):
        for phrase in phrases(name, office):
            found.setdefault(phrase, 0.0 if number else 0.1)
    return tuple(found.items())


def _line_pattern(field: Field) -> re.Pattern[str] | None:
    """The line that the field prints its value in, where it has words of its own: "Posted on {value}"."""
    if field.prints != "line" or not field.line.replace("{value}", "").strip(" :.,"):
        return None
    parts = []
    for literal, name, _, _ in Formatter().parse(field.line):
        parts.append(r"\s+".join(map(re.escape, literal.strip().rstrip(":.").split())))
        if name:
            parts.append(r"\s*(?P<value>\S.*?)\s*" if name == "value" else r"\s*.{0,80}?\s*")
    return re.compile("".join(parts) + r"\s*[:.]?", re.IGNORECASE)
