"""What stands on paper, block by block, before any format: the common source of Word, web page and text.

Every value carries the :class:`~editor.model.edits.Place` it came from. An output writes ``match block:``
over :data:`Block` and ends in ``assert_never``, so that a new block shows every output that has to learn of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from editor.languages import translator
from editor.model.edits import Place
from editor.model.richtext import RichText
from editor.model.values import File, Person

# --- values on a line: what an answer reads as, and which kind of control holds it -------------------------


@dataclass(frozen=True, slots=True)
class Words:
    """Unformatted text; empty where unanswered."""

    text: str
    multiline: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A day and how it is written; ``on`` is None and ``text`` empty where unanswered."""

    on: date | None
    text: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person, written role first as ranks are: "Chief Constable Robin Hale"."""

    person: Person | None

    @property
    def text(self) -> str:
        if self.person is None:
            return ""
        return " ".join(part for part in (self.person.role, self.person.name) if part)


@dataclass(frozen=True, slots=True)
class Pointer:
    """References, as the names of the records that they point at."""

    text: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """Options that were chosen, by their ids, of all there are (ids and words), one or ``several`` of them."""

    ids: tuple[str, ...]
    options: tuple[tuple[str, str], ...]
    several: bool = False

    @property
    def text(self) -> str:
        """As they read: "Action taken", "The force, National bodies"; empty where none was chosen."""
        return ", ".join(words for id, words in self.options if id in self.ids)


@dataclass(frozen=True, slots=True)
class Kept:
    """A file kept with the document; it reads as its name."""

    file: File | None

    @property
    def text(self) -> str:
        return self.file.name if self.file else ""


Inline = Words | Day | Speaker | Pointer | Chosen | Kept


# --- blocks ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Title:
    """The document's title; ``place`` is None where the form itself gives it."""

    value: Words
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class CrestSpace:
    """Where the crest stands, if the office has one."""


@dataclass(frozen=True, slots=True)
class SectionHeading:
    """The heading of one of the form's sections."""

    section: str
    text: str


@dataclass(frozen=True, slots=True)
class FieldHeading:
    """A section's heading that the writer gave as an answer."""

    place: Place
    value: Words


@dataclass(frozen=True, slots=True)
class SubHeading:
    """The heading over repeating records (``depth`` 1), or over one record below such a heading (2).

    ``line`` is there where the heading is an answer: the value of which ``text`` is made.
    """

    place: Place
    depth: int
    text: str
    line: "Line | None" = None


@dataclass(frozen=True, slots=True)
class Detail:
    """A label and its value; ``continues`` says that it is a further line of the detail above it."""

    place: Place
    label: str
    value: Inline
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A value inside a sentence of the form: "Posted on *value*"."""

    place: Place
    before: str
    value: Inline
    after: str

    @property
    def text(self) -> str:
        return f"{self.before}{self.value.text}{self.after}"


@dataclass(frozen=True, slots=True)
class Choice:
    """One box; ``ticked`` is None where nobody recorded it, which is not the same as empty."""

    id: str
    label: str
    ticked: bool | None


@dataclass(frozen=True, slots=True)
class Choices:
    """A label and its boxes, each once."""

    place: Place
    label: str
    options: tuple[Choice, ...]

    @property
    def recorded(self) -> bool:
        return all(option.ticked is not None for option in self.options)


@dataclass(frozen=True, slots=True)
class TickBox:
    """One box that says whether something was done, and the day if it is known."""

    place: Place
    label: str
    ticked: bool | None
    on: Day


@dataclass(frozen=True, slots=True)
class Narrative:
    """Rich text under its label, which may be empty; ``text`` is None where unanswered."""

    place: Place
    label: str
    text: RichText | None


@dataclass(frozen=True, slots=True)
class Quoted:
    """Somebody else's words, with whatever leads into them."""

    place: Place
    value: Words


@dataclass(frozen=True, slots=True)
class Source:
    """Where the quotation above stands."""

    place: Place
    value: Inline


@dataclass(frozen=True, slots=True)
class Cell:
    """A value in a table of records; others may stand ``beside`` it on its line, or ``below`` it on their own."""

    place: Place
    value: Inline
    beside: tuple[Line, ...] = ()
    below: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[tuple[Line, ...], ...]:
        """All its values, line by line."""
        first = (Line(self.place, "", self.value, ""), *self.beside)
        return (first, *((line,) for line in self.below))

    @property
    def texts(self) -> tuple[str, ...]:
        """Each line that says anything, as it reads."""
        lines = (" ".join(part.text for part in line if part.value.text) for line in self.lines)
        return tuple(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class RecordTable:
    """Records as a table with a header row and no merged cells, a row for each record, which its first cell names.

    ``name`` says what the table holds where no ``caption`` is printed above it.
    """

    place: Place
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A section set off in a frame."""

    section: str
    blocks: tuple["Block", ...]


Block = (
    Title
    | CrestSpace
    | SectionHeading
    | FieldHeading
    | SubHeading
    | Detail
    | Line
    | Choices
    | TickBox
    | Narrative
    | Quoted
    | Source
    | RecordTable
    | Box
)


@dataclass(frozen=True, slots=True)
class Composition:
    """A whole document: its name for lists and file properties, its language ("en-GB"), its blocks in reading order."""

    title: str
    language: str
    blocks: tuple[Block, ...]

    @property
    def tr(self) -> Callable[..., str]:
        """Says what an output itself says, in the language of the document."""
        return translator("cy" if self.language.startswith("cy") else "en").tr
