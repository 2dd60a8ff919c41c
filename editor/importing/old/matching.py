"""Which lines are the form's titles and labels: scored one by one, then chosen together in the template's order."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from editor.importing.old.days_told import day_told, is_of_another_day
from editor.importing.old.itemised import gathered
from editor.importing.old.likeness import Phrase, Token, likenesses, tokens
from editor.importing.old.lines import Line
from editor.importing.old.options import find_day
from editor.importing.old.people import read_person
from editor.importing.old.targets import Match, Target
from editor.importing.old.ticks import signs
from editor.model.dates import parse_day
from forms.schema import (
    DateField,
    PersonField,
    RichField,
    Role,
    TextField,
)

_LEAST_LIKE: Final = 0.78
_LIKE_WORTH: Final = 3.0
_SURE: Final = 0.93
_LONGEST_VALUE: Final = 160
# Comparing costs a tenth of a millisecond. A form's own document needs some hundreds; a file made to cost time more.
_MOST_COMPARED: Final = 10_000
_SEPARATOR: Final = re.compile(r"\s*[:?–—]\s*|\s+-\s+|\t\s*|[ \u00a0]{2,}|\s*$")
_SENTENCE: Final = re.compile(r"[.;]\s*$|[.!]\s+[A-Z]")
_TWO_LANGUAGES: Final = re.compile(r"(?P<one>[^:/|]{3,60})\s[/|]\s(?P<other>[^:/|]{3,60}?)\s*(?::\s*|$)")
_CLOSE: Final = 0.1
_TOLD: Final = 0.9
_LONG: Final = 280
_NEAR_SEPARATOR: Final = re.compile(r"[:?–—\t]|\s-\s|[ \u00a0]{2}")
_AFTER_LABEL: Final = re.compile(r"[\s:?–—\-.]*")


class Finder:
    """Scores the lines of one document; the same lines serve every form."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._prose = [_is_prose(line) for line in lines]
        self._tokens = [
            [] if prose else _tokens(line) for line, prose in zip(lines, self._prose, strict=True)
        ]
        self._sides = [
            None if prose else _sides(line) for line, prose in zip(lines, self._prose, strict=True)
        ]
        self._capitals = [line.text.isupper() for line in lines]
        self._days = [
            self._day(at) if len(line.text) <= _LONGEST_VALUE else None for at, line in enumerate(lines)
        ]
        self._compared = 0

    def best(self, targets: Sequence[Target]) -> list[Match]:
        """The matches that are worth most together, in the order of the lines."""
        by_line: defaultdict[int, list[Match]] = defaultdict(list)
        self._compared = 0
        for match in self._candidates(targets):
            by_line[match.at].append(match)
        found = _without_repeats(_chain(gathered(self._lines, by_line)))
        return [
            each
            for number, each in enumerate(found)
            if not (self._contradicted(each, by_line) or self._astray(each, found[:number]))
        ]

    def _contradicted(self, match: Match, by_line: Mapping[int, Sequence[Match]]) -> bool:
        """Whether another line, about as likely, tells another day of the same thing."""
        if not isinstance(match.target.field, DateField):
            return False
        rivals = (
            each
            for matches in by_line.values()
            for each in matches
            if each.target is match.target and each.score > match.score - _CLOSE
        )
        days = {self._day_behind(each.at, each.start) for each in rivals}
        return len(days - {None}) > 1

    def _astray(self, match: Match, before: Sequence[Match]) -> bool:
        """Whether "Published on" stands alone, far from its section: the day may be the report's or the response's."""
        target = match.target
        if target.field is None or target.field.role != "publication_on" or match.by_words:
            return False
        return not before or before[-1].target.section is not target.section

    def _candidates(self, targets: Sequence[Target]) -> Iterator[Match]:
        telling: defaultdict[str, set[int]] = defaultdict(set)
        patterned = [target for target in targets if target.pattern]
        for number, target in enumerate(targets):
            for phrase, _ in target.phrases:
                for word in phrase.telling:
                    telling[word].add(number)
        for at, line in enumerate(self._lines):
            if not line.text or line.note or line.prompt or self._prose[at]:
                continue
            near = {number for token in self._tokens[at][:16] for number in telling.get(token.word, ())}
            for number in sorted(near):
                match = self._match(at, targets[number])
                if match is not None:
                    yield match
            yield from self._in_two_languages(at, [targets[number] for number in sorted(near)])
            day = self._days[at]
            for each in targets if day is not None else ():
                if day and each.told and each.field is not None and each.field.role == day[0]:
                    yield Match(at, each, _TOLD + self._looks(at), 1.0, day[1], len(line.text), by_words=True)
            if len(line.text) <= _LONGEST_VALUE + 60:
                yield from (found for each in patterned if (found := self._patterned(at, each)) is not None)

    def _in_two_languages(self, at: int, near: Sequence[Target]) -> list[Match]:
        """A label said twice, with a stroke between; none where its sides are of different parts of the form."""
        both = self._sides[at]
        if both is None:
            return []
        end, sides = both
        found: list[Match] = []
        for target in near:
            self._compared += 2 * len(target.phrases)
            if self._compared > _MOST_COMPARED:
                return []
            like, bonus = max(
                (likenesses(phrase, side)[0].like, bonus)
                for phrase, bonus in target.phrases
                for side in sides
            )
            if like >= _SURE:
                worth = (like - _LEAST_LIKE) * _LIKE_WORTH + bonus + self._looks(at) + 0.1
                found.append(Match(at, target, worth, like, end, len(self._lines[at].text)))
        return found if _same_section(found) else []

    def _day(self, at: int) -> tuple[Role, int] | None:
        """The role of the day that a label tells, and where the value begins; the day may be the next line."""
        text = self._lines[at].text
        span = find_day(text)
        if span is None:
            following = self._lines[at + 1].text if at + 1 < len(self._lines) else ""
            role = day_told(text) if parse_day(following) else None
            return (role, len(text)) if role else None
        behind = text[span[1] :].strip()
        if any(map(str.isalnum, behind)) and not (behind[0] == "(" and behind[-1] == ")"):
            return None
        role = day_told(text[: span[0]])
        return (role, span[0]) if role and not behind.endswith(".") else None

    def _patterned(self, at: int, target: Target) -> Match | None:
        text = self._lines[at].text
        assert target.pattern is not None
        found = target.pattern.fullmatch(text.strip("*# "))
        if found is None or self._lines[at].list:
            return None
        if target.field is not None and target.field.prints == "heading":
            if _SENTENCE.search(text):
                return None
            return Match(at, target, 0.8 + self._looks(at), 1.0, 0, len(text), label_is_value=True)
        value = found["value"]
        start = text.find(value)
        if isinstance(target.field, DateField) and parse_day(value) is None:
            return None
        if isinstance(target.field, PersonField) and (len(value) > 100 or read_person(value) is None):
            return None
        return Match(at, target, 0.9 + self._looks(at), 1.0, start, start + len(value))

    def _match(self, at: int, target: Target) -> Match | None:
        if self._compared > _MOST_COMPARED:
            return None
        self._compared += len(target.phrases)
        if target.told and is_of_another_day(self._lines[at].text):
            return None
        found = (self._one(at, target, phrase, bonus) for phrase, bonus in target.phrases)
        return max((each for each in found if each is not None), key=lambda each: each.score, default=None)

    def _one(self, at: int, target: Target, phrase: Phrase, bonus: float) -> Match | None:
        line, words = self._lines[at], self._tokens[at]
        whole, begin = likenesses(phrase, words)
        plain = len(phrase.telling) < 2 and None not in phrase.words
        if (
            whole.like >= _LEAST_LIKE
            and len(line.text) <= _LONG
            and (whole.like >= begin.like - 0.05 or begin.whole)
        ):
            if plain and not self._stands_out(at) and not (whole.like == 1.0 and self._heads(at, target)):
                return None
            worth = (whole.like - _LEAST_LIKE) * _LIKE_WORTH + bonus + self._looks(at) + 0.1
            return self._worthwhile(at, target, worth, whole.like, len(line.text))
        if target.field is None or begin.like < _SURE or begin.whole:
            return None
        return self._beginning(at, target, begin.like, begin.end, bonus, plain)

    def _beginning(
        self, at: int, target: Target, like: float, end: int, bonus: float, plain: bool
    ) -> Match | None:
        """A label with its value on the same line."""
        line = self._lines[at]
        separator = _SEPARATOR.match(line.text, end)
        rest = line.text[_value_start(line.text, end) :]
        marked = separator is not None or _bold_until(line, end)
        if isinstance(target.field, RichField) and (separator is None or ":" not in separator[0]):
            return None
        if not marked and (
            plain or _SENTENCE.search(rest) or len(rest) > _LONGEST_VALUE or rest[:1].islower() or line.list
        ):
            return None
        if isinstance(target.field, DateField) and not re.search(r"\d", rest):
            return None
        worth = (like - _LEAST_LIKE) * _LIKE_WORTH + bonus + (0.0 if marked else -0.2)
        return self._worthwhile(at, target, worth, like, _value_start(line.text, end))

    def _worthwhile(self, at: int, target: Target, worth: float, like: float, start: int) -> Match | None:
        if worth <= 0 or (isinstance(target.field, TextField) and self._is_day(at, start)):
            return None
        return Match(at, target, worth, like, start, len(self._lines[at].text))

    def _is_day(self, at: int, start: int) -> bool:
        """Whether all that stands behind a label, on its line or on the next, is a day."""
        return parse_day(self._behind(at, start)) is not None

    def _day_behind(self, at: int, start: int) -> date | None:
        text = self._behind(at, start)
        span = find_day(text)
        return parse_day(text[slice(*span)]) if span else None

    def _behind(self, at: int, start: int) -> str:
        """What stands behind a label: on its line, else on the next."""
        return self._lines[at].text[start:] or "".join(each.text for each in self._lines[at + 1 : at + 2])

    def _heads(self, at: int, target: Target) -> bool:
        """Whether a line without any look of a heading has a text of sentences below it."""
        below = self._lines[at + 1] if at + 1 < len(self._lines) else None
        if target.field is not None and not isinstance(target.field, RichField):
            return False
        wrapped = below is None or below.wrapped or self._lines[at].wrapped
        return not wrapped and below is not None and _SENTENCE.search(below.text) is not None

    def _stands_out(self, at: int) -> bool:
        line = self._lines[at]
        return bool(
            line.heading or line.bold or self._capitals[at] or line.cell or line.text.endswith((":", "?"))
        )

    def _looks(self, at: int) -> float:
        """What heading style, bold, capitals and punctuation say for or against a label."""
        line = self._lines[at]
        worth = 0.25 * bool(line.heading) + 0.15 * line.bold + 0.15 * self._capitals[at]
        worth += 0.1 * line.text.endswith((":", "?")) + 0.05 * (line.cell is not None)
        worth -= 0.5 * bool(line.list and not line.number) + 0.5 * line.quoted + 0.3 * line.edge
        return worth - 0.4 * bool(_SENTENCE.search(line.text))


def _is_prose(line: Line) -> bool:
    """Whether a line is too long for a label, and nothing in it divides a label from what follows."""
    if len(line.text) <= _LONG:
        return False
    return not line.pieces[0].bold and _NEAR_SEPARATOR.search(line.text, 0, _LONGEST_VALUE) is None


def _tokens(line: Line) -> list[Token]:
    """The first of the line's words, without tick boxes and without a number before them."""
    text = line.text[:_LONG]
    for sign in signs(line):
        text = text[: sign.start] + " " * (sign.end - sign.start) + text[sign.end :]
    found = tokens(text)
    return found[1:] if len(found) > 1 and re.fullmatch(r"\d{1,2}|[a-hivx]", found[0].word) else found


def _sides(line: Line) -> tuple[int, tuple[list[Token], list[Token]]] | None:
    """The words on both sides of a label's stroke, and where the value behind it begins."""
    found = _TWO_LANGUAGES.match(line.text)
    if found is None:
        return None
    sides = tokens(found["one"]), tokens(found["other"])
    return (found.end(), sides) if all(sides) else None


def _same_section(found: Sequence[Match]) -> bool:
    return len({each.target.section.id for each in found if each.target.section is not None}) == 1


def _value_start(text: str, end: int) -> int:
    found = _AFTER_LABEL.match(text, end)
    return found.end() if found else end


def _bold_until(line: Line, end: int) -> bool:
    """Whether the label is bold and what follows is not."""
    at = 0
    for piece in line.pieces:
        if at < end and piece.text.strip() and not piece.bold:
            return False
        at += len(piece.text)
        if at >= end:
            return at <= end + 2 < len(line.text)
    return False


def _chain(by_line: Mapping[int, Sequence[Match]]) -> list[Match]:
    """The row of matches with rising ranks whose scores sum to the most; one line has one match."""
    ends: list[tuple[float, Match, int]] = []
    best: dict[int, int] = {}
    for at in sorted(by_line):
        added = []
        for match in by_line[at]:
            before = _best_before(match, best, ends)
            total = match.score + (ends[before][0] if before >= 0 else 0.0)
            added.append((total, match, before))
        for total, match, before in added:
            ends.append((total, match, before))
            rank = match.target.rank
            if rank not in best or ends[best[rank]][0] < total:
                best[rank] = len(ends) - 1
    at = max(range(len(ends)), key=lambda number: ends[number][0], default=-1)
    found: list[Match] = []
    while at >= 0:
        found.append(ends[at][1])
        at = ends[at][2]
    return found[::-1]


def _best_before(match: Match, best: Mapping[int, int], ends: Sequence[tuple[float, Match, int]]) -> int:
    rank = match.target.rank
    choices = [
        end
        for other, end in best.items()
        if other < rank or (other == rank and ends[end][1].target.name != match.target.name)
    ]
    return max(choices, key=lambda end: ends[end][0], default=-1)


def _without_repeats(matches: Sequence[Match]) -> list[Match]:
    """Each target once: within a rank the chain may have come back to it."""
    best: dict[str, Match] = {}
    for each in matches:
        name = each.target.name
        if name not in best or best[name].score < each.score:
            best[name] = each
    return [each for each in matches if best[each.target.name] is each]
