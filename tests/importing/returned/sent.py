"""Documents that were sent out in the tests, and one that was edited on its way."""

from dataclasses import replace
from random import Random
from typing import Final

from editor.model.document import Document
from editor.output import to_word
from forms.schema import FormDefinition
from tests.builders import (
    EVERY_KIND_ANSWERS,
    NOW,
    every_kind,
    every_kind_form,
    force_statement,
    pcc_response,
    prose,
    shipped_form,
)
from tests.importing.returned.edits import (
    Returning,
    delete_paragraph,
    delete_words,
    insert_words,
    move_paragraph,
    split_paragraph,
)

PCC: Final = shipped_form("pcc-response")

EVERY_BLOCK: Final = """
# Heading one
First paragraph **bold** and *italic*. A sentence⏎after a break.
- bullet
  - nested bullet
1. one
1. two
!1. begins anew
A paragraph between.
1. again one
1. again two
!1. begins anew again
  1. nested
  !1. nested anew
After the list.
!1. begins anew where it would anyway
## Heading two
> Quotation
|# Caption of the table
| Column A | Column B |
|---|
| c | d |
Last [link](https://northmoor.example/x) end.
"""


def full_response() -> Document:
    """A response with every kind of block."""
    return _fixed(
        pcc_response(
            inspection_title="Custody",
            series="PEEL",
            published_on="2026-01-05",
            inspection_types=["national"],
            force_quoted=True,
            force_response_by={"name": "Robin Hale", "role": "Chief Constable"},
            forwarded_home_office={"done": True, "on": "2026-02-01"},
        ).with_answers(
            {"executive_summary": prose(EVERY_BLOCK), "force_response": prose("One.\nTwo.\nThree.")}
        )
    )


def statement() -> Document:
    """A force statement with quotations."""
    return _fixed(
        force_statement(
            title="Letter & “answer”",
            statement_by={"name": "Robin Hale", "role": "Chief Constable"},
            body="One\n\nTwo",
            quotations_heading="Quotations",
            quotations=[{"text": "First\nline", "source": "p. 1"}, {"text": "Second"}],
            posted_on="2026-01-05",
        )
    )


def _fixed(document: Document) -> Document:
    return replace(document, id="northmr234", revision=4)


SENT: Final[dict[str, tuple[Document, FormDefinition]]] = {
    "response": (full_response(), PCC),
    "statement": (statement(), shipped_form("force-statement")),
    "every-kind": (_fixed(every_kind(**EVERY_KIND_ANSWERS)), every_kind_form()),
    "blank": (_fixed(pcc_response(inspection_title="Only a title")), PCC),
}


def word_file(document: Document, form: FormDefinition) -> bytes:
    """The document as exported."""
    return to_word(document, form, None, NOW)


def eight_paragraphs() -> Document:
    """A comment of paragraphs that are told apart by their numbers."""
    text = "\n".join(f"Paragraph {number} speaks of custody and review." for number in range(8))
    return _fixed(pcc_response(inspection_title="Custody").with_answers({"pcc_comment": prose(text)}))


def tracked_file() -> Returning:
    """A response with a tracked change of each kind.

    The first paragraph is left alone: LibreOffice 7.4 loses the tracking of what is changed in it, since it moves
    the control into that paragraph.
    """
    returning = Returning(eight_paragraphs(), PCC, Random(5))
    pieces = returning.narratives["pcc_comment"]
    for index, change in ((1, insert_words), (2, delete_words), (3, split_paragraph), (4, delete_paragraph)):
        assert change(returning, pieces, index, "pcc_comment")
    assert move_paragraph(returning, pieces, 7, "pcc_comment")
    return returning
