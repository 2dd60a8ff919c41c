"""From the labels that were found to a passage for each stretch of the document."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from editor.importing.old.furniture import furniture
from editor.importing.old.letters import Letter, closest_narrative, read_letter
from editor.importing.old.lines import Line
from editor.importing.old.options import belongs, find_day, option_called, split
from editor.importing.old.passages import Kind, Passage
from editor.importing.old.people import SALUTATION, SUBJECT, read_person
from editor.importing.old.reach import Stretch, before_closing, of_row
from editor.importing.old.targets import Match
from editor.importing.old.ticks import signs
from editor.importing.old.titles import can_be_title, introduced, is_heading_of_any
from editor.importing.old.wording import SALUTATIONS
from editor.model.dates import parse_day
from editor.model.text import fold, visible
from forms.schema import (
    ChoiceField,
    DateField,
    Field,
    FormDefinition,
    PersonField,
    RecordsField,
    RichField,
    SeveralField,
    TextField,
    TickField,
    YesNoField,
)

_LONGEST_TITLE: Final = 250
_SENTENCE_END: Final = re.compile(r"[.;,]\s*$")
_LEAST_BODY: Final = 80
_MOST_ABOVE: Final = 200
_MOST_UNHEADED: Final = 25
_LABELLED: Final = re.compile(r"[^:]{2,60}:\s*\S")


@dataclass(frozen=True, slots=True)
class Placed:
    """Every stretch of the document, in order; ``letter`` where none of the template's narratives was found."""

    passages: tuple[Passage, ...]
    letter: Letter | None


def place(
    form: FormDefinition, lines: Sequence[Line], matches: Sequence[Match], office: Mapping[str, str] | None
) -> Placed:
    """What each character of ``lines`` is, now that it is known which of them are labels."""
    placer = _Placer(form, lines, matches, office)
    placer.place()
    letter = placer.place_letter()
    placer.place_salutation()
    order = sorted(placer.passages, key=lambda each: (each.line, each.start, each.end))
    return Placed(tuple(order), letter)


class _Placer:
    def __init__(
        self,
        form: FormDefinition,
        lines: Sequence[Line],
        matches: Sequence[Match],
        office: Mapping[str, str] | None,
    ) -> None:
        self.passages: list[Passage] = []
        self._form, self._lines, self._matches, self._office = form, lines, matches, office
        self._fields = [(section, each) for section in form.sections for each in section.fields]
        self._filled = {each.target.field.id for each in matches if each.target.field is not None}
        self._furniture = furniture(lines, {each.at for each in matches})
        self._introduced: dict[int, list[Stretch]] = {}

    # --- the template's own parts -----------------------------------------------------------------

    def place(self) -> None:
        self._place_introduced_title()
        first = self._matches[0].at if self._matches else len(self._lines)
        lead = self._take_title(list(self._stretches(0, first)))
        for each in lead:
            self._set([each], "label" if is_heading_of_any(self._text(each)) else "unplaced")
        for number, match in enumerate(self._matches):
            until = self._matches[number + 1].at if number + 1 < len(self._matches) else len(self._lines)
            behind = self._matches[number + 1] if number + 1 < len(self._matches) else None
            self._place_match(match, behind, until)

    def _place_match(self, match: Match, behind: Match | None, until: int) -> None:
        line, field = self._lines[match.at], match.target.field
        rest = list(self._stretches(match.at + 1, until))
        if match.at in self._introduced:
            rest = [*self._introduced[match.at], *rest]
        elif match.label_is_value and field is not None:
            self._set([Stretch(match.at, 0, len(line.text))], "value", field)
        else:
            self._label(match, field)
            if match.start < match.end:
                rest.insert(0, Stretch(match.at, match.start, match.end))
        if match.target.section is None:
            rest = self._take_title(rest)
        rest, closing = before_closing(self._lines, rest)
        rest, other_rows = (rest, []) if match.gathers else of_row(self._lines, match.at, rest)
        for each in self._flow(match, behind):
            if rest:
                rest = self._take(each, rest, match)
        self._set([*rest, *other_rows, *closing], "unplaced")

    def _label(self, match: Match, field: Field | None) -> None:
        """The words before the value, and behind it where the field's line goes on."""
        line = self._lines[match.at]
        for start, end in ((0, match.start), (match.end, len(line.text))):
            if isinstance(field, TickField | SeveralField | YesNoField):
                self._label_with_boxes(match.at, start, end, field)
            elif start < end:
                self._set([Stretch(match.at, start, end)], "label", field)

    def _label_with_boxes(self, at: int, start: int, end: int, field: Field) -> None:
        position = start
        for sign in signs(self._lines[at]):
            if start <= sign.start and sign.start < sign.end <= end:
                self._set(
                    [Stretch(at, position, sign.start)] if position < sign.start else [], "label", field
                )
                self._set([Stretch(at, sign.start, sign.end)], "value", field)
                position = sign.end
        self._set([Stretch(at, position, end)] if position < end else [], "label", field)

    def _flow(self, match: Match, behind: Match | None) -> Iterator[Field]:
        """The fields that what follows a label may belong to: its own, then those the document has no label for."""
        start, end = self._index(match), self._index(behind) if behind else len(self._fields)
        section = self._fields[start][0]
        own = match.target.field
        if own is not None and not match.label_is_value:
            yield own
        for here, field in self._fields[start : max(end, start)]:
            if here is not section and here.heading:
                return
            if field.id not in self._filled:
                yield field
        # Words between a section's heading and the label that is printed in it belong to that label's text.
        label = behind.target.field if behind and behind.target.section is section else None
        if isinstance(label, RichField) and label.prints == "labelled":
            yield label

    def _index(self, match: Match) -> int:
        target = match.target
        for number, (section, field) in enumerate(self._fields):
            if target.section is None or (
                section is target.section and (target.field is None or field is target.field)
            ):
                return number
        return len(self._fields)

    # --- what a field takes of what follows its label ----------------------------------------------

    def _take(self, field: Field, rest: list[Stretch], match: Match) -> list[Stretch]:
        labelled = field is match.target.field
        match field:
            case RichField():
                return self._give(field, rest, len(rest))
            case RecordsField():
                return self._give(field, rest, len(rest) if field.layout == "quotations" else 0)
            case TextField() if labelled or (self._comes_next(field, match) and self._like_a_series(rest[0])):
                return self._give(field, rest, len(rest) if field.multiline else self._wrapped(rest))
            case DateField() if labelled:
                return self._take_day(field, rest)
            case SeveralField() | YesNoField() | TickField() if labelled:
                return self._take_boxes(field, rest)
            case ChoiceField() if labelled:
                return self._give(field, rest, 1 if option_called(field, self._text(rest[0])) else 0)
            case PersonField() if labelled:
                fits = read_person(self._text(rest[0])) is not None
                return self._give(field, rest, 1 if fits else 0)
            case _:
                return rest

    def _comes_next(self, field: TextField, match: Match) -> bool:
        """Whether the field is printed without a label right behind the one that was found."""
        at = self._index(match)
        following = self._fields[at + 1][1] if at + 1 < len(self._fields) else None
        return field.prints == "value" and field is following and match.target.field is not None

    def _wrapped(self, rest: Sequence[Stretch]) -> int:
        """How many stretches make up the first paragraph, where the paper's edge alone divides it."""
        taken = 1
        while taken < len(rest) and self._lines[rest[taken].at].wrapped:
            taken += 1
        return taken

    def _give(self, field: Field, rest: list[Stretch], number: int) -> list[Stretch]:
        self._set(rest[:number], "value", field)
        if number:
            self._filled.add(field.id)
        return rest[number:]

    def _take_day(self, field: DateField, rest: list[Stretch]) -> list[Stretch]:
        first = rest[0]
        span = find_day(self._text(first))
        if span is None:
            return rest
        text = self._text(first)
        behind = text[span[1] :]
        again = find_day(behind)
        if again and parse_day(behind[slice(*again)]) == parse_day(text[slice(*span)]):
            span = span[0], span[1] + again[1]  # the same day in another language
        elif again and not behind.lstrip().startswith("("):
            return rest
        start, end = first.start + span[0], first.start + span[1]
        self._set([Stretch(first.at, start, end)], "value", field)
        around = [(first.start, start), (end, first.end)]
        self._set([Stretch(first.at, *each) for each in around if each[0] < each[1]], "unplaced")
        return rest[1:]

    def _take_boxes(self, field: SeveralField | YesNoField | TickField, rest: list[Stretch]) -> list[Stretch]:
        for number, each in enumerate(rest):
            line = self._lines[each.at]
            if not belongs(field, line, each.start, each.end, self._office):
                return rest[number:]
            self.passages += split(field, each.at, line, each.start, each.end, self._office)
        return []

    # --- titles and furniture ---------------------------------------------------------------------

    def _place_introduced_title(self) -> None:
        """The report's title where a line above the texts introduces it; the words that do so are a label."""
        field = self._form.with_role("title")
        if field is None or field.id in self._filled or field.prints == "title":
            return
        found = introduced(self._lines, self._above_texts())
        if found is None:
            return
        label = found.at if found.label is None else found.label
        end = found.start if found.label is None else len(self._lines[label].text)
        self._set([Stretch(label, 0, end)] if end else [], "label", field)
        self._set([Stretch(found.at, found.start, found.end)], "value", field)
        tail = Stretch(found.at, found.end, len(self._lines[found.at].text))
        mere_marks = not any(map(str.isalnum, self._text(tail)))
        if mere_marks and tail.start < tail.end:
            self._set([tail], "label", field)
        self._introduced = {label: [], found.at: [] if mere_marks else [tail]}
        self._filled.add(field.id)

    def _above_texts(self) -> list[int]:
        """The lines above the first text that can be a label's: of a letter, down to the line below its salutation."""
        texts = (
            each.at
            for each in self._matches
            if isinstance(each.target.field, RichField)
            or (each.target.field is None and each.target.rank > 1)
        )
        until = min(next(texts, _MOST_UNHEADED), _MOST_ABOVE, len(self._lines))
        matched = {each.at for each in self._matches if each.target.section is not None}
        found = [at for at in range(until) if at not in matched and at not in self._furniture]
        greeted = next((n for n, at in enumerate(found) if SALUTATION.fullmatch(self._lines[at].text)), None)
        return found if greeted is None else found[: greeted + 3]

    def _like_a_series(self, stretch: Stretch) -> bool:
        """Whether a line right under the title can be its second line: no sentence, no label with a value."""
        text, line = self._text(stretch), self._lines[stretch.at]
        labelled = _LABELLED.match(text) is not None and not (line.bold or line.heading)
        return self._like_a_title(stretch, least_words=1) and not labelled and find_day(text) is None

    def _take_title(self, rest: list[Stretch]) -> list[Stretch]:
        """The form's title where no label announces it: a heading, else a short line that is no sentence."""
        field = self._form.with_role("title")
        if field is None or field.id in self._filled:
            return rest
        greeted = next((n for n, each in enumerate(rest) if SALUTATION.fullmatch(self._text(each))), None)
        # Above a salutation stand the letter's head and address; the subject is right below it.
        near = rest if greeted is None else rest[greeted + 1 : greeted + 3]
        likely = [each for each in near if self._like_a_title(each)]
        headed = [each for each in likely if self._lines[each.at].heading]
        strong = [each for each in likely if self._lines[each.at].bold or self._text(each).isupper()]
        subject = [each for each in rest if SUBJECT.match(self._text(each))]
        plain = [each for each in likely if not self._runs_on(each.at)]
        unlabelled = plain if field.prints == "title" or not self._matches else []
        found = next((each[0] for each in (subject, headed, strong, unlabelled) if each), None)
        if found is None:
            return rest
        begin = SUBJECT.match(self._text(found))
        start = found.start + (begin.end() if begin else 0)
        self._set([Stretch(found.at, found.start, start)] if start > found.start else [], "label", field)
        self._set([Stretch(found.at, start, found.end)], "value", field)
        self._filled.add(field.id)
        return [each for each in rest if each is not found]

    def _runs_on(self, at: int) -> bool:
        """Whether the line is a part of a longer paragraph."""
        return any(each.wrapped for each in self._lines[at + 1 : at + 2]) or self._lines[at].wrapped

    def _like_a_title(self, stretch: Stretch, *, least_words: int = 2) -> bool:
        if stretch.at in self._furniture:
            return False
        return can_be_title(self._lines[stretch.at], self._text(stretch), least_words=least_words)

    # --- letters and pages without the template's headings -----------------------------------------

    def place_letter(self) -> Letter | None:
        """Put the body into the closest narrative where no narrative has anything, and tell who wrote it."""
        narratives = [(section, each) for section, each in self._fields if isinstance(each, RichField)]
        held = {each.field for each in self.passages if each.kind == "value"}
        loose = [
            each for each in self.passages if each.kind == "unplaced" and each.line not in self._furniture
        ]
        if not narratives or not loose or any(each.id in held for _, each in narratives):
            return None
        letter = read_letter(self._lines, sorted({each.line for each in loose}))
        amount = sum(visible(self._lines[each.line].text[each.start : each.end]) for each in loose)
        if self._matches and letter.salutation is None and amount < _LEAST_BODY:
            return None
        first = letter.salutation if letter.salutation is not None else -1
        last = letter.closing if letter.closing is not None else len(self._lines)
        body = [each for each in loose if first < each.line < last and each.line != letter.dated]
        opening = [self._lines[each.line].text for each in body[:3]]
        field = closest_narrative(narratives, letter, " ".join(opening))
        held_lines = {id(each) for each in body}
        self.passages = [each for each in self.passages if id(each) not in held_lines]
        self._set([Stretch(each.line, each.start, each.end) for each in body], "value", field)
        return letter

    def place_salutation(self) -> None:
        """Give the first line that greets somebody, above all texts, to the field that a form has for it."""
        field = next((each for _, each in self._fields if fold(each.label) in SALUTATIONS), None)
        texts = {each.id for _, each in self._fields if isinstance(each, RichField)}
        begun = (each.line for each in self.passages if each.kind == "value" and each.field in texts)
        first = min(begun, default=len(self._lines))
        for number, each in enumerate(self.passages):
            greets = each.kind == "unplaced" and SALUTATION.fullmatch(self._lines[each.line].text)
            if field is not None and greets and each.line < first:
                self.passages[number] = replace(each, kind="value", field=field.id)
                return

    # --- small things -----------------------------------------------------------------------------

    def _stretches(self, start: int, until: int) -> Iterator[Stretch]:
        """The lines from ``start``, furniture and prompts put in their places."""
        for at in range(start, until):
            line = self._lines[at]
            if at in self._introduced:
                yield from self._introduced[at]
                continue
            whole = Stretch(at, 0, len(line.text))
            if line.prompt:
                self._set([whole], "label")
            elif at in self._furniture:
                self._set([whole], "unplaced")
            elif line.text or line.boxes:
                yield whole

    def _text(self, stretch: Stretch) -> str:
        return self._lines[stretch.at].text[stretch.start : stretch.end]

    def _set(self, stretches: Sequence[Stretch], kind: Kind, field: Field | None = None) -> None:
        name = field.id if field is not None else None
        self.passages += [Passage(each.at, each.start, each.end, kind, name) for each in stretches]
