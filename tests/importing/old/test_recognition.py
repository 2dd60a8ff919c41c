"""The form's parts, found however loosely they were typed."""

from datetime import date
from typing import Any

import pytest

from editor.importing.old.proposing import propose_here, propose_text
from editor.model.richtext import Paragraph, RichText, Run
from editor.model.values import Person
from forms.catalogue import Catalogue
from tests.builders import every_kind_form, prose
from tests.importing.old.documents import (
    CATALOGUE,
    KINDS,
    TEMPLATE,
    p,
    proposed,
    proposed_word,
    read_word,
    table,
    text_file,
)


@pytest.mark.parametrize("name", KINDS)
def test_the_template_is_recognised_whole_in_every_kind_of_file(name: str) -> None:
    proposal = propose_here(KINDS[name](TEMPLATE), name, CATALOGUE)
    assert (proposal.form, proposal.version) == ("pcc-response", 2)
    assert {field: answer for field, answer in proposal.answers.items() if answer not in (None, ())} == {
        "inspection_title": "Custody visits",
        "published_on": date(2017, 9, 21),
        "inspection_types": ("national", "thematic"),
        "force_quoted": True,
        "executive_summary": prose("Inspectors looked at cells.\n- They were warm\n- They were clean"),
        "force_response_by": Person("Robin Hale", "Chief Constable"),
        "force_response": prose(
            "Chief Constable Robin Hale said: “We shall paint them.”\nIt will take a year."
        ),
        "pcc_comment": prose("I shall look at the paint."),
        "forwarded_home_office": proposal.answers["forwarded_home_office"],
        "published_website": proposal.answers["published_website"],
    }
    furniture = ["Home Search", "Share this"] if name == "old.html" else []
    assert [each.text for each in proposal.unplaced] == furniture
    assert proposal.confidence.value > 0.9


def text_of(answer: Any) -> str:
    assert isinstance(answer, RichText)
    return "\n".join(
        "".join(run.text for run in block.runs) for block in answer.blocks if hasattr(block, "runs")
    )


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Executive Summary", "executive_summary"),
        ("EXECUTIVE SUMMARY OF THE REPORT", "executive_summary"),
        ("2. Excutive Summary", "executive_summary"),
        ("Summary of findings:", "executive_summary"),
        ("Force Response", "force_response"),
        ("Chief Constable’s Comments", "force_response"),
        ("Response from the Chief Constable", "force_response"),
        ("PCC Comment", "pcc_comment"),
        ("Police and Crime Commissioner's response", "pcc_comment"),
        ("COMMENTS BY THE PCC", "pcc_comment"),
        ("PFCC response to inspection", "pcc_comment"),
    ],
)
def test_headings_as_people_type_them(heading: str, field: str) -> None:
    assert text_of(proposed(f"{heading}\n\nThe words below it.").answers[field]) == "The words below it."


@pytest.mark.parametrize(
    "line",
    [
        "Date published: 21 September 2017",
        "Date Published\n\n21st September 2017",
        "Date of publication – 21/9/2017",
        "Report published: Thursday 21 Sept 2017",
        "Date Inspection Published  21.09.17",
        "DATE INSPECTION PUBLISHED: 2017-09-21",
    ],
)
def test_dates_as_people_write_them_on_the_line_or_on_the_next(line: str) -> None:
    assert proposed(line).answers["published_on"] == date(2017, 9, 21)


def test_the_words_round_a_date_are_not_lost() -> None:
    proposal = proposed("Date published: 21 September 2017 (embargoed)")
    assert [each.text for each in proposal.unplaced] == ["(embargoed)"]


@pytest.mark.parametrize(
    "line",
    [
        "Title of inspection: Custody",
        "Title of Inspection Custody",
        "TITLE OF REPORT\n\nCustody",
        "Report title\tCustody",
    ],
)
def test_a_title_with_or_without_a_colon(line: str) -> None:
    assert proposed(line).answers["inspection_title"] == "Custody"


def test_a_line_under_the_title_is_the_series() -> None:
    proposal = proposed("Title of inspection: Custody\n\nPEEL 2017\n\nDate published: 1/2/2018")
    assert proposal.answers["series"] == "PEEL 2017"


def test_a_template_laid_out_as_a_table() -> None:
    answers = proposed_word(
        table(
            (p("Title of inspection", run="<w:b/>"), p("Custody")),
            (p("Date published", run="<w:b/>"), p("5 January 2018")),
            (p("Executive summary", run="<w:b/>"), p("One.") + p("Two.")),
            (p("Force response", run="<w:b/>"), p("Three.")),
            (p("PCC comment", run="<w:b/>"), p("Four.")),
        )
    ).answers
    assert (answers["inspection_title"], answers["published_on"]) == ("Custody", date(2018, 1, 5))
    assert answers["executive_summary"] == prose("One.\nTwo.")
    assert (answers["force_response"], answers["pcc_comment"]) == (prose("Three."), prose("Four."))


def test_fields_of_a_section_may_stand_in_any_order() -> None:
    answers = proposed("Date published: 1/2/2018\n\nTitle of inspection: Custody").answers
    assert (answers["published_on"], answers["inspection_title"]) == (date(2018, 2, 1), "Custody")


def test_the_title_of_the_document_is_not_mistaken_for_a_section() -> None:
    proposal = proposed(
        "Response by the PCC to HMIC inspections of Northmoor Police\n\nPCC response to inspection\n\nWords."
    )
    assert text_of(proposal.answers["pcc_comment"]) == "Words."
    assert not proposal.unplaced


def test_sentences_that_begin_like_a_label_are_text() -> None:
    words = "Force response times were good.\nThe executive summary of the report says so.\nNational work goes on."
    proposal = proposed("# Executive summary\n\n" + words.replace("\n", "\n\n"))
    assert text_of(proposal.answers["executive_summary"]) == words


def test_sections_stand_in_the_template_s_order() -> None:
    """A heading that names an earlier section is the writer's own once a later one has begun."""
    proposal = proposed(
        "# PCC response to inspection\n\nWords.\n\nExecutive summary\n\n# For office use only\n\n"
    )
    assert text_of(proposal.answers["pcc_comment"]) == "Words.\nExecutive summary"


def test_a_table_of_contents_does_not_take_the_headings() -> None:
    contents = "Executive summary\nForce response to recommendations\nPCC response to inspection\n"
    body = (
        "# Executive summary\n\nA.\n\n# Force response to recommendations\n\nB.\n\n"
        "# PCC response to inspection\n\nC."
    )
    answers = proposed(contents + "\n" + body).answers
    assert [text_of(answers[each]) for each in ("executive_summary", "force_response", "pcc_comment")] == [
        "A.",
        "B.",
        "C.",
    ]


def test_the_look_of_the_text_comes_along() -> None:
    proposal = proposed(
        "# Executive summary\n\nIt was **very** good.\n\n### Cells\n\n> Warm.\n\n1. one\n2. two\n\n14. other"
    )
    assert proposal.answers["executive_summary"] == prose(
        "It was **very** good.\n# Cells\n> Warm.\n1. one\n1. two\n14. other"
    )


def test_a_table_in_a_narrative_is_a_table() -> None:
    body = (
        p("Executive summary", '<w:pStyle w:val="berschrift1"/>')
        + p("See:")
        + table((p("Grade", run="<w:b/>"), p("Year", run="<w:b/>")), (p("Good"), p("2017")))
    )
    assert proposed_word(body).answers["executive_summary"] == prose(
        "See:\n| Grade | Year |\n|---|\n| Good | 2017 |".replace(" | ", "|")
        .replace("| ", "|")
        .replace(" |", "|")
    )


def test_lines_of_one_paragraph_stay_one_paragraph() -> None:
    wrapped = "The inspectors looked at every one of the cells\nand they found that all of them were warm and\ndry.\n"
    proposal = proposed("# Executive summary\n\n" + wrapped + "\nfirst  \nsecond")
    assert proposal.answers["executive_summary"] == RichText(
        (Paragraph((Run(" ".join(wrapped.split("\n")).strip()),)), Paragraph((Run("first\nsecond"),)))
    )


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Chief Constable Jo Hay said: “Yes.”", Person("Jo Hay", "Chief Constable")),
        (
            "Temporary Deputy Chief Constable Jo Hay commented: Yes",
            Person("Jo Hay", "Temporary Deputy Chief Constable"),
        ),
        (
            "Statement from Temporary Deputy Chief Constable Jo Hay:",
            Person("Jo Hay", "Temporary Deputy Chief Constable"),
        ),
        (
            "Jo Hay, Chief Constable of Northmoor, said we agree.",
            Person("Jo Hay", "Chief Constable of Northmoor"),
        ),
        ("Chief Constable Jo O’Hay-Smith: we agree.", Person("Jo O’Hay-Smith", "Chief Constable")),
        ("The Chief Constable has said nothing.", None),
        ("We welcome it, Chief Constable Jo Hay said.", None),
    ],
)
def test_an_attribution_is_copied_and_stays(line: str, person: Person | None) -> None:
    answers = proposed(f"# Force response to recommendations\n\n{line}").answers
    assert answers["force_response_by"] == person
    assert text_of(answers["force_response"]) == line


STATEMENT = """
Text Only
Skip Content
# Our answer to a letter about custody
Statement from Deputy Chief Constable Jo Hay:
We take it seriously.
- One
- Two
Quotes from the report:
“Cells are warm.”
“Cells are clean.”
Posted on Wednesday 3rd May 2017
Share this
"""


@pytest.mark.parametrize("name", KINDS)
def test_a_force_statement_is_told_from_a_response(name: str) -> None:
    proposal = propose_here(KINDS[name](STATEMENT), name, CATALOGUE)
    assert proposal.form == "force-statement"
    answers = proposal.answers
    assert answers["title"] == "Our answer to a letter about custody"
    assert answers["statement_by"] == Person("Jo Hay", "Deputy Chief Constable")
    assert answers["body"] == prose("We take it seriously.\n- One\n- Two")
    assert answers["quotations_heading"] == "Quotes from the report:"
    quotations: Any = answers["quotations"]
    assert [each.get("text") for each in quotations] == ["“Cells are warm.”", "“Cells are clean.”"]
    assert answers["posted_on"] == date(2017, 5, 3)
    assert {word for each in proposal.unplaced for word in each.text.split("\n")} <= {
        "Home Search", "Text Only", "Skip Content", "Share this",
    }  # fmt: skip


def test_furniture_inside_a_narrative_is_text() -> None:
    proposal = proposed("# Executive summary\n\nPrint\n\nWords.\n\n# Force response\n\nMore.")
    assert text_of(proposal.answers["executive_summary"]) == "Print\nWords."


def test_a_footnote_comes_in_brackets() -> None:
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1">'
        "<w:p><w:r><w:t>Page 4.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    body = p("Executive summary") + '<w:p><w:r><w:t>Warm.</w:t><w:footnoteReference w:id="1"/></w:r></w:p>'
    proposal = propose_text(read_word(body, footnotes=notes), CATALOGUE, "pcc-response")
    assert text_of(proposal.answers["executive_summary"]) == "Warm.\n[Page 4.]"
    assert "footnotes" in {each.word for each in proposal.flags}


def test_an_office_s_own_form_needs_no_code() -> None:
    own = Catalogue([*CATALOGUE.definitions, every_kind_form()])
    text = (
        "On deck at Northmoor Police\n\nLeft the slipway: 5 January 2026\n\nRigging: [x] Sloop [ ] Ketch\n\n"
        "Is she seaworthy? Yes\n\nSteered by Ines Marlow\n\nHull scraped [x]\n\nWe sailed.\n\nWe came home."
    )
    proposal = propose_here(text_file(text), "log.txt", own)
    assert proposal.form == every_kind_form().id
    held = {key: value for key, value in proposal.answers.items() if value}
    assert date(2026, 1, 5) in held.values() and True in held.values()
    assert Person("Ines Marlow") in held.values()
    assert prose("We sailed.\nWe came home.") in held.values()


def test_the_office_s_own_names_help_and_are_not_needed() -> None:
    for words in ("Is Northmoor Police quoted in the report? Yes", "Is the force quoted in the report? Yes"):
        assert proposed(words).answers["force_quoted"] is True


@pytest.mark.parametrize("first", ["PCC response to inspection", "PCC response to inspection."])
def test_of_two_lines_that_read_like_a_heading_the_one_that_looks_like_it_is_it(first: str) -> None:
    second = "# PCC response to inspection" if not first.endswith(".") else first.rstrip(".")
    answers = proposed(f"# Force response\n\nA.\n\n{first}\n\nB.\n\n{second}\n\nC.").answers
    assert text_of(answers["force_response"]) == f"A.\n{first}\nB."
    assert text_of(answers["pcc_comment"]) == "C."


def test_a_label_counts_once_and_the_closer_one_wins() -> None:
    text = "Published on: 1/2/2018\n\nTitle of inspection: Custody\n\nDate inspection published: 3/4/2018"
    proposal = proposed(text)
    assert proposal.answers["published_on"] == date(2018, 4, 3)
    assert [each.text for each in proposal.unplaced] == ["Published on: 1/2/2018"]


def test_words_between_a_heading_and_the_label_of_its_text_belong_to_the_text() -> None:
    answers = proposed("# PCC response to inspection\n\nA.\n\nComment by the PCC:\n\nB.").answers
    assert text_of(answers["pcc_comment"]) == "A.\nB."
