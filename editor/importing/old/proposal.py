"""What an old document is proposed to become: answers, how sure that is, what was not placed, where each part stands.

The words of a proposal stand once, in its passages; the answers are made from them. So a correction moves a passage
and reads the answers again, and no character can be lost on the way.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from editor.errors import RefusalError
from editor.importing.old.answers import answers_of, value_of
from editor.importing.old.lines import Line, OldText
from editor.importing.old.matching import Finder, Match, Target, targets_of
from editor.importing.old.options import split
from editor.importing.old.passages import Characters, Kind, Passage, count
from editor.importing.old.placing import Letter, place
from editor.importing.old.reading import read_here, read_old
from editor.importing.old.ticks import signs
from editor.model.office import OfficeProfile
from editor.model.text import one_line
from editor.model.values import Answers, Person
from forms.catalogue import Catalogue
from forms.schema import (
    ChoiceField,
    DateField,
    FileField,
    FormDefinition,
    ReferenceField,
    RichField,
    SeveralField,
    TickField,
    YesNoField,
)

_LEAST_SURE_LETTER: Final = 0.4
_CLOSE: Final = 1.0


class CannotHoldError(RefusalError):
    """A passage that a field cannot hold; ``str()`` is one sentence, and nothing was changed."""


@dataclass(frozen=True, slots=True)
class Flag:
    """Something to look at: a stable word for programs, a sentence for people, the field where there is one."""

    word: str
    sentence: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Confidence:
    """How sure the proposal is, from 0 to 1, and a sentence for each reason."""

    value: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Lines that could not be placed: their text, the first one's number from 0, and after which label they stand."""

    text: str
    line: int
    where: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A document proposed from a file.

    ``text`` is the file's text and ``passages`` say what each part of it is taken for, in its order; together they
    are what a window shows. ``signed_by`` and ``dated`` are what a letter says of itself (the date as written);
    the form may have no field for them.
    """

    form: str
    version: int
    text: OldText
    passages: tuple[Passage, ...]
    answers: Answers
    confidence: Confidence
    flags: tuple[Flag, ...]
    signed_by: Person | None = None
    dated: str = ""

    @property
    def characters(self) -> Characters:
        """Every visible character of the text, by where it went: the sum is right by construction and by test."""
        return count(self.text.lines, self.passages)

    @property
    def unplaced(self) -> tuple[Unplaced, ...]:
        """What could not be placed, neighbouring lines together."""
        return tuple(_unplaced(self.text.lines, self.passages))

    def passage_at(self, line: int, character: int) -> Passage | None:
        """The passage under a character of a line."""
        here = (each for each in self.passages if each.line == line and each.start <= character < each.end)
        return next(here, None)

    def words(self, passage: Passage) -> str:
        """The characters of a passage."""
        return self.text.lines[passage.line].text[passage.start : passage.end]


def propose(
    data: bytes,
    name: str,
    catalogue: Catalogue,
    form: str | None = None,
    *,
    office: OfficeProfile | None = None,
) -> Proposal:
    """What the file ``name`` with these bytes would be as a document of ``form``, or of the form it is most like.

    The file is parsed in a process of its own. ``office`` lets labels be known by the office's own names too.
    Raises :class:`~editor.errors.RefusalError` for a file that is not read (see
    :func:`~editor.importing.old.reading.read_old`), and :class:`~forms.catalogue.UnknownFormError`.
    """
    return propose_text(read_old(data, name), catalogue, form, office=office)


def propose_here(data: bytes, name: str, catalogue: Catalogue, form: str | None = None) -> Proposal:
    """As :func:`propose`, parsed in this process: for files that can be trusted."""
    return propose_text(read_here(data, name), catalogue, form)


def propose_text(
    text: OldText, catalogue: Catalogue, form: str | None = None, *, office: OfficeProfile | None = None
) -> Proposal:
    """The proposal for a text that was read already: quick enough to try another form with it."""
    words = office.words() if office is not None else None
    finder = Finder(text.lines)
    forms = [catalogue.newest(form)] if form is not None else catalogue.current
    tried = [_tried(finder, each, words) for each in forms]
    ranked = sorted(tried, key=lambda each: -each.score)
    best = ranked[0]
    placed = place(best.form, text.lines, best.matches, words)
    answers = answers_of(best.form, text.lines, placed.passages)
    letter = placed.letter
    proposal = Proposal(
        best.form.id,
        best.form.version,
        text,
        placed.passages,
        answers,
        Confidence(0.0, ()),
        (),
        letter.signed_by if letter else None,
        text.lines[letter.dated].text if letter and letter.dated is not None else "",
    )
    guessed = form is None and len(ranked) > 1 and best.score - ranked[1].score < _CLOSE
    return replace(
        proposal,
        confidence=_confidence(proposal, best, letter),
        flags=tuple(_flags(proposal, best.form, letter, guessed=guessed)),
    )


def reassign(
    proposal: Proposal,
    passage: Passage,
    field: str | None,
    form: FormDefinition,
    *,
    office: OfficeProfile | None = None,
) -> Proposal:
    """``proposal`` with one of its passages given to ``field``, or to nothing (unplaced).

    ``form`` is the definition of the proposal's form. Raises :class:`CannotHoldError` where the field cannot hold
    the passage's words, KeyError for a field that the form has not, ValueError for a passage of another proposal.
    """
    if passage not in proposal.passages:
        raise ValueError("The passage is not one of this proposal.")
    return reassign_all(proposal, [passage], field, form, office=office)


def reassign_all(
    proposal: Proposal,
    chosen: Collection[Passage],
    field: str | None,
    form: FormDefinition,
    *,
    office: OfficeProfile | None = None,
) -> Proposal:
    """As :func:`reassign` for several passages at once; those that the field cannot hold stay what they are.

    Raises :class:`CannotHoldError` where it can hold none of them.
    """
    words = office.words() if office is not None else None
    wanted = frozenset(chosen)
    passages: list[Passage] = []
    refused: list[CannotHoldError] = []
    for each in proposal.passages:
        try:
            passages += _parts(proposal, each, field, form, words) if each in wanted else [each]
        except CannotHoldError as error:
            refused.append(error)
            passages.append(each)
    if refused and len(refused) == len(wanted):
        raise refused[0]
    answers = answers_of(form, proposal.text.lines, passages)
    changed = replace(proposal, passages=tuple(passages), answers=answers)
    flags = [each for each in proposal.flags if each.word not in _OF_ANSWERS]
    return replace(changed, flags=(*flags, *_answer_flags(changed, form)))


def _parts(
    proposal: Proposal,
    passage: Passage,
    field_id: str | None,
    form: FormDefinition,
    office: Mapping[str, str] | None,
) -> Sequence[Passage]:
    if field_id is None:
        return [replace(passage, kind="unplaced", field=None, option="")]
    field = form.field(field_id)
    lines = proposal.text.lines
    if isinstance(field, SeveralField | YesNoField | TickField):
        parts = split(field, passage.line, lines[passage.line], passage.start, passage.end, office)
        if not any(each.field == field.id and (each.option or each.kind == "value") for each in parts):
            raise CannotHoldError(f"“{_short(proposal.words(passage))}” shows no box of this field.")
        return parts
    moved = replace(passage, kind="value", field=field_id, option="")
    if isinstance(field, ReferenceField | FileField):
        raise CannotHoldError("This field points at records or files; it holds no words.")
    if isinstance(field, DateField | ChoiceField) and value_of(field, lines, [moved]) is None:
        what = "a date" if isinstance(field, DateField) else "one of this field’s options"
        raise CannotHoldError(f"“{_short(proposal.words(passage))}” is not {what}.")
    return [moved]


# --- which form, and how sure ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Tried:
    form: FormDefinition
    targets: Sequence[Target]
    matches: Sequence[Match]

    @property
    def score(self) -> float:
        return sum(each.score for each in self.matches)


def _tried(finder: Finder, form: FormDefinition, office: Mapping[str, str] | None) -> _Tried:
    targets = targets_of(form, office)
    return _Tried(form, targets, finder.best(targets))


def _confidence(proposal: Proposal, tried: _Tried, letter: Letter | None) -> Confidence:
    """Half for the form's titles and labels that were found, half for the characters that were placed."""
    wanted = {each.name for each in tried.targets if _is_telling(each)}
    found = [each for each in tried.matches if each.target.name in wanted]
    share = sum(each.like for each in found) / len(wanted) if wanted else 0.0
    told = proposal.characters
    placed = (told.placed + told.label) / told.in_ if told.in_ else 0.0
    why = [
        f"{len(found)} of the form’s {len(wanted)} titles and labels were found.",
        f"{placed:.0%} of the characters could be placed.",
    ]
    value = (share + placed) / 2
    if letter is not None:
        why.append("The document has none of the headings under which the form’s texts stand.")
        value = min(value, _LEAST_SURE_LETTER)
    return Confidence(round(value, 2), tuple(why))


def _is_telling(target: Target) -> bool:
    """Whether a document made with the form shows this title or label."""
    field = target.field
    if target.section is not None and target.section.optional:
        return False
    if field is None or target.pattern is not None:
        return True
    # A detail that nobody expects prints nothing while it is unanswered.
    shown = field.expected or isinstance(field, RichField | SeveralField | YesNoField | TickField)
    return bool(target.phrases) and field.prints == "labelled" and shown


# --- what to look at -------------------------------------------------------------------------------------

_OF_ANSWERS: Final = frozenset(
    {"unplaced", "ticks_unknown", "no_title", "no_date", "date_from_text", "date_unread"}
)


def _flags(proposal: Proposal, form: FormDefinition, letter: Letter | None, *, guessed: bool) -> list[Flag]:
    found = []
    if guessed:
        found.append(Flag("form_guessed", f"It is not sure that this is a {form.name}: choose the form."))
    if letter is not None:
        found.append(
            Flag("no_headings", "It has none of the template’s headings; its body is in the closest text.")
        )
    if letter is not None and letter.dated is not None:
        day = one_line(proposal.dated)
        found.append(
            Flag("letter_date", f"The letter is dated {day}; that is not the report’s day of publication.")
        )
    if letter is not None and letter.signed_by is not None:
        found.append(Flag("signed", f"The letter is signed by {letter.signed_by.name}."))
    if any(each.note for each in proposal.text.lines):
        found.append(Flag("footnotes", "Footnotes stand in brackets behind their paragraphs."))
    words = {"header": "a page header", "footer": "a page footer", "comments": "comments"}
    for kind, text in proposal.text.beside:
        found.append(Flag(kind, f"The file has {words[kind]}, not taken over: “{_short(text)}”."))
    return [*found, *_answer_flags(proposal, form)]


def _answer_flags(proposal: Proposal, form: FormDefinition) -> list[Flag]:
    """What is to be said of the answers as they are now."""
    found = []
    labelled = {each.field for each in proposal.passages}
    for field in form.fields:
        answer = proposal.answers.get(field.id)
        if (
            isinstance(field, SeveralField | YesNoField | TickField)
            and answer is None
            and field.id in labelled
        ):
            shown = any(
                signs(proposal.text.lines[each.line]) for each in proposal.passages if each.field == field.id
            )
            told = (
                "it cannot be told to which words its boxes belong"
                if shown
                else "the document does not show it"
            )
            found.append(Flag("ticks_unknown", f"What is ticked is unknown: {told}.", field.id))
        if isinstance(field, DateField) and answer is None and field.id in labelled:
            found.append(Flag("date_unread", "The label of a date was found, and no date with it.", field.id))
        if field.role == "title" and answer is None:
            found.append(Flag("no_title", "No title was found.", field.id))
        if field.role == "published_on" and field.id not in labelled:
            word, told = (
                ("no_date", "was not found")
                if answer is None
                else ("date_from_text", "is taken from the text")
            )
            found.append(Flag(word, f"The report’s day of publication {told}.", field.id))
    if proposal.characters.unplaced:
        found.append(Flag("unplaced", f"{proposal.characters.unplaced:,} characters could not be placed."))
    return found


# --- what could not be placed ----------------------------------------------------------------------------


def _unplaced(lines: Sequence[Line], passages: Sequence[Passage]) -> list[Unplaced]:
    found: list[Unplaced] = []
    after = ""
    for kind, group in groupby(passages, key=lambda each: each.kind):
        together = list(group)
        if kind == "unplaced":
            texts = [lines[each.line].text[each.start : each.end].strip() for each in together]
            words = "\n".join(text for text in texts if text)
            where = f"after “{after}”" if after else "at the beginning"
            found += [Unplaced(words, together[0].line, where)] if words else []
        elif kind == "label":
            after = _last_label(lines, together) or after
    return found


def _last_label(lines: Sequence[Line], labels: Sequence[Passage]) -> str:
    words = (one_line(lines[each.line].text[each.start : each.end]).strip(" :") for each in reversed(labels))
    return next((_short(each) for each in words if any(map(str.isalpha, each))), "")


def _short(text: str) -> str:
    words = one_line(text)
    return words if len(words) <= 60 else words[:59] + "…"


__all__ = [
    "CannotHoldError",
    "Characters",
    "Confidence",
    "Flag",
    "Kind",
    "Passage",
    "Proposal",
    "Unplaced",
    "propose",
    "propose_here",
    "propose_text",
    "reassign",
    "reassign_all",
]
