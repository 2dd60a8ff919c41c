"""The words beside tick boxes, and what the boxes of a field say together."""

import re
from collections.abc import Iterator, Mapping, Sequence
from string import Formatter
from typing import Final

from editor.importing.old.lines import Line
from editor.importing.old.passages import Passage
from editor.importing.old.ticks import Sign, Span, signs, states
from editor.model.dates import parse_day
from editor.model.text import fold
from editor.model.values import SubValue, Tick
from forms.schema import ChoiceField, SeveralField, TickField, YesNoField

TickLike = SeveralField | YesNoField | TickField
_YES, _NO = "yes", "no"
_DONE: Final = re.compile(r"\b(?:yes|done|sent|published|completed?)\b", re.IGNORECASE)
_NOT_DONE: Final = re.compile(r"\b(?:no|not|pending|outstanding)\b", re.IGNORECASE)
_DAY: Final = re.compile(
    r"(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\s+)?"
    r"\b[0-9]{1,2}(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)?\s*(?:of?\s+)?[a-z]{3,10}\.?,?\s*(?:[0-9]{4}|[0-9]{2})\b"
    r"|\b[0-9]{1,2}\s?[/.\-]\s?[0-9]{1,2}\s?[/.\-]\s?(?:[0-9]{4}|[0-9]{2})\b|\b[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\b",
    re.IGNORECASE,
)


def find_day(text: str) -> tuple[int, int] | None:
    """Where in ``text`` the first day of the calendar is written, as people write days."""
    found = (each.span() for each in _DAY.finditer(text))
    return next((span for span in found if parse_day(text[slice(*span)]) is not None), None)


def option_called(field: ChoiceField, text: str) -> str | None:
    """The one option that ``text`` names, whatever its capitals; None where it names none."""
    wanted = fold(text).strip(" .")
    return next((each.id for each in field.options if fold(each.label) == wanted), None)


def option_spans(field: TickLike, text: str, office: Mapping[str, str] | None) -> list[tuple[str, int, int]]:
    """The options whose words stand in ``text``: (option, start, end) in the order of the text."""
    match field:
        case TickField():
            return []
        case YesNoField():
            options = [
                (_YES, re.compile(r"\byes\b", re.IGNORECASE)),
                (_NO, re.compile(r"\bno\b", re.IGNORECASE)),
            ]
        case _:
            options = [
                (each.id, pattern) for each in field.options for pattern in _patterns(each.label, office)
            ]
    found: list[tuple[str, int, int]] = []
    # Options without an open word first: what an open word takes in must not be another option.
    for option, pattern in sorted(options, key=lambda each: "{0,3}" in each[1].pattern):
        taken = any(name == option for name, _, _ in found)
        for place in () if taken else pattern.finditer(text):
            start, end = place.span()
            if not any(start < other_end and other_start < end for _, other_start, other_end in found):
                found.append((option, start, end))
                break
    return sorted(found, key=lambda each: each[1])


def _patterns(label: str, office: Mapping[str, str] | None) -> Iterator[re.Pattern[str]]:
    if office and "{" in label:
        yield _words_pattern(label.format_map(office))
    yield _words_pattern(label)
    short = label.removesuffix(" inspection")  # as people shorten "Partner inspection"
    if short != label:
        yield _words_pattern(short)


def _words_pattern(label: str) -> re.Pattern[str]:
    """The label's words with any gap between them; an office's word may be up to four words or none."""
    parts: list[str] = []
    for literal, name, _, _ in Formatter().parse(label):
        parts += [re.escape(word) for word in re.findall(r"[\w'’]+", literal)]
        if name:
            parts.append(r"(?:[\w'’&.]+(?:[ \u00a0][\w'’&.]+){0,3}?)?")
    return re.compile(r"(?<!\w)" + r"[\s\u00a0\-–]*".join(parts) + r"(?!\w)", re.IGNORECASE)


def split(
    field: TickLike, at: int, line: Line, start: int, end: int, office: Mapping[str, str] | None
) -> list[Passage]:
    """The passages of a stretch beside boxes: boxes are the answer, the options' words are labels."""
    known = [
        Passage(at, sign.start, sign.end, "value", field.id)
        for sign in signs(line)
        if start <= sign.start < sign.end <= end
    ]
    masked = line.text[start:end]
    for each in known:
        masked = masked[: each.start - start] + "\n" * (each.end - each.start) + masked[each.end - start :]
    known += [
        Passage(at, start + first, start + last, "label", field.id, option)
        for option, first, last in option_spans(field, masked, office)
    ]
    return _with_rest(field, at, line, start, end, sorted(known, key=lambda each: (each.start, each.end)))


def _with_rest(
    field: TickLike, at: int, line: Line, start: int, end: int, known: Sequence[Passage]
) -> list[Passage]:
    found: list[Passage] = []
    position = start
    for each in (*known, None):
        until = each.start if each else end
        if position < until or (start == end and not known):
            found.append(_rest(field, at, line, position, until))
        if each:
            found.append(each)
            position = each.end
    return found


def _rest(field: TickLike, at: int, line: Line, start: int, end: int) -> Passage:
    text = line.text[start:end]
    if not any(char.isalnum() for char in text):
        return Passage(at, start, end, "label", field.id)
    if isinstance(field, TickField) and (
        find_day(text) or (len(text) < 40 and (_DONE.search(text) or _NOT_DONE.search(text)))
    ):
        return Passage(at, start, end, "value", field.id)
    return Passage(at, start, end, "unplaced")


def belongs(field: TickLike, line: Line, start: int, end: int, office: Mapping[str, str] | None) -> bool:
    """Whether a stretch stands beside the boxes of ``field``: it shows a box or an option, or tells of a tick."""
    text = line.text[start:end]
    if len(text) > 160:
        return False
    if any(start <= each.start and each.end <= end for each in signs(line)):
        span = find_day(text) or (0, 0)
        words = text[: span[0]] + text[span[1] :]
        return not isinstance(field, TickField) or not re.search(r"\w{3}", words)
    if isinstance(field, TickField):
        return bool(find_day(text)) or bool(re.fullmatch(r"\W*(?:yes|no|done|n/?a)\W*", text, re.IGNORECASE))
    return bool(option_spans(field, text, office))


def ticked(
    field: TickLike, lines: Sequence[Line], passages: Sequence[Passage], *, beside: Sequence[Passage] = ()
) -> SubValue:
    """What the boxes of ``field`` say, or the words left standing where the others are struck through.

    None where neither says anything. ``beside`` are the passages of the boxes in the same part of the form.
    """
    spans, names, boxes, texts = _flat(field, lines, passages)
    others = _flat(field, lines, beside)[2]
    told = dict(zip(names, states(spans, boxes, beside=others), strict=True))
    told |= {} if boxes else _left_standing(lines, passages)
    match field:
        case TickField():
            return _tick(told.get(field.id), texts)
        case YesNoField():
            return _yes_no(told)
        case _:
            return _several(field, told)


def _flat(
    field: TickLike, lines: Sequence[Line], passages: Sequence[Passage]
) -> tuple[list[Span], list[str], list[Sign], list[str]]:
    """The options' words and the boxes of some lines, as if those stood on one."""
    spans: list[Span] = []
    names: list[str] = []
    boxes: list[Sign] = []
    texts: list[str] = []
    offset = 0
    for at in sorted({each.line for each in passages}):
        here = [each for each in passages if each.line == at]
        first, last = min(each.start for each in here), max(each.end for each in here)
        boxes += [
            Sign(sign.start + offset, sign.end + offset, sign.ticked, sign.cross)
            for sign in signs(lines[at])
            if first <= sign.start and sign.end <= last
        ]
        for each in here:
            words = lines[at].text[each.start : each.end]
            named = field.id if isinstance(field, TickField) and each.kind == "label" else each.option
            if named and named not in names and re.search(r"\w", words):
                lead = len(words) - len(words.lstrip(" \t:-–"))
                end = each.start + len(words.rstrip(" \t:-–\u00a0"))
                spans.append(Span(each.start + lead + offset, end + offset))
                names.append(named)
            elif each.kind == "value":
                texts.append(words)
        offset += len(lines[at].text) + 1
    return spans, names, boxes, texts


def _left_standing(lines: Sequence[Line], passages: Sequence[Passage]) -> dict[str, bool | None]:
    """The options, those struck through as not chosen; none where all or none are."""
    struck = {each.option: lines[each.line].struck(each.start, each.end) for each in passages if each.option}
    return {name: not gone for name, gone in struck.items()} if len(set(struck.values())) > 1 else {}


def _tick(state: bool | None, texts: Sequence[str]) -> Tick | None:
    words = " ".join(texts)
    span = find_day(words)
    day = parse_day(words[slice(*span)]) if span else None
    if state is None and _NOT_DONE.search(words):
        state = False
    elif state is None and (day or _DONE.search(words)):
        state = True
    return None if state is None and day is None else Tick(state, day)


def _yes_no(told: Mapping[str, bool | None]) -> bool | None:
    if len(told) == 1 and None in told.values():
        return _YES in told  # only one of the words was left standing
    ticked_ones = [name for name, state in told.items() if state]
    if len(ticked_ones) != 1:
        return None
    return ticked_ones[0] == _YES


def _several(field: SeveralField, told: Mapping[str, bool | None]) -> tuple[str, ...] | None:
    if len(told) == 1 and None in told.values():
        return tuple(told)  # typed, not ticked
    if all(state is None for state in told.values()):
        return None
    return tuple(each.id for each in field.options if told.get(each.id))
