"""What a document says in words, as checks look at it: line by line, with who is speaking."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from editor.model.document import Document
from editor.model.edits import Place
from editor.model.placed import Placed, placed_answers
from editor.model.richtext import Heading, Quotation, RichText, Table, runs_text
from editor.model.values import Person
from forms.schema import FormDefinition, Role, SubRole, TextField

_SPOKEN_BY_OTHERS: frozenset[Role | SubRole] = frozenset({"chief_officer_comments", "force_position"})


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """A block, cell or line of text. ``quoted``: it stands as somebody else's words, as a block of its own.

    ``own``: the body's own prose, which it may write as it likes; a person's statement and a heading are not.
    """

    place: Place
    text: str
    quoted: bool = False
    own: bool = False


def spoken_lines(document: Document, definition: FormDefinition) -> Iterator[SpokenLine]:
    """Every line that a person wrote, in the form's order; the names of files are none."""
    for each in placed_answers(document, definition):
        whole = each.whole
        quotation = whole is not None and whole.layout == "quotations" and each.field is whole.fields[0]
        for line in _lines(each):
            yield replace(line, quoted=True) if quotation else line


def _lines(answer: Placed) -> Iterator[SpokenLine]:
    match answer.value:
        case str() as text if isinstance(answer.field, TextField):
            yield from (SpokenLine(answer.place, each) for each in text.split("\n"))
        case Person(name, role):
            yield from (SpokenLine(answer.place, each) for each in (name, role) if each)
        case RichText() as text:
            yield from _rich_lines(text, answer.place, own=answer.field.role not in _SPOKEN_BY_OTHERS)
        case _:
            return


def _rich_lines(text: RichText, place: Place, *, own: bool) -> Iterator[SpokenLine]:
    for block in text.blocks:
        if isinstance(block, Table):
            if block.caption:
                yield SpokenLine(place, block.caption)
            yield from (SpokenLine(place, runs_text(cell), own=own) for row in block.rows for cell in row)
        else:
            quoted = isinstance(block, Quotation)
            prose = own and not isinstance(block, Quotation | Heading)
            yield SpokenLine(place, runs_text(block.runs), quoted, prose)
