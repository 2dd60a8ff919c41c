"""What a file of past years would be as a document of a form: a proposal, every character of the file in it.

The words of a proposal stand once, in its passages; the answers are made from them. So a correction moves a passage
and reads the answers again, and no character can be lost on the way.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from editor.importing.old.lines import Line, OldText
from editor.importing.old.passages import Characters, Passage, count
from editor.model.text import one_line
from editor.model.values import Answers, Person


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
    words = (
        one_line(lines[each.line].text[each.start : each.end]).strip(" :“‘\"'") for each in reversed(labels)
    )
    return next((shortened(each) for each in words if any(map(str.isalpha, each))), "")


def shortened(text: str) -> str:
    """A text for a sentence about it: on one line, and of 60 characters at most."""
    words = one_line(text)
    return words if len(words) <= 60 else words[:59] + "…"
