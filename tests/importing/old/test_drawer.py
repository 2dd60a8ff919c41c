"""A drawer of past responses: labels, titles and days in the words of many offices, and what is left open."""

from datetime import date

import pytest

from editor.importing.old.proposal import Proposal
from editor.importing.old.proposing import propose_here
from editor.model.values import Tick
from tests.builders import prose
from tests.importing.old.documents import CATALOGUE, p, proposed, proposed_word, table

REST = "\n\nExecutive summary\n\nWords.\n\nForce response\n\nMore.\n\nPCC comment\n\nMost."
REPORT, RESPONSE, TITLE = "published_on", "publication_on", "inspection_title"


def above(lines: str) -> Proposal:
    """A response of the template's texts, with ``lines`` above them."""
    return proposed(lines + REST)


def left(proposal: Proposal) -> list[str]:
    return [line for each in proposal.unplaced for line in each.text.split("\n")]


def words(proposal: Proposal) -> set[str]:
    return {each.word for each in proposal.flags}


# --- days ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "label",
    [
        "Date report was published:", "Report issued on", "HMICFRS report published:", "Publication date of report",
        "HMICFRS Publication Date -", "Report published by HMICFRS on", "Date of publication by HMIC:",
        "Date of HMI Probation report:", "REPORT RELEASED:", "Report date:", "Dyddiad cyhoeddi’r adroddiad:",
        "Date inspection report was published", "Published by HMIC:", "Dyddiad cyhoeddi / Date published:",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "day", ["14th February 2018", "14/02/2018", "Wednesday, 14 Feb 2018", "14eg o Chwefror 2018"]
)
def test_a_label_about_the_report_and_its_publishing_tells_the_report_s_day(label: str, day: str) -> None:
    proposal = above(f"{label} {day}")
    assert (proposal.answers[REPORT], proposal.answers[RESPONSE]) == (date(2018, 2, 14), None)
    assert not proposal.unplaced


@pytest.mark.parametrize(
    "label",
    [
        "PCC response published:", "Response published on", "Date response published:", "Publication of our response:",
        "Date published (response):", "Date of publication of response:", "Commissioner’s response published –",
    ],
)  # fmt: skip
def test_the_response_s_own_day_is_never_taken_for_the_report_s(label: str) -> None:
    answers = above(f"{label} 5 April 2018").answers
    assert (answers[REPORT], answers[RESPONSE]) == (None, date(2018, 4, 5))


@pytest.mark.parametrize(
    "line",
    [
        "Date of response: 5 April 2018", "Date of inspection: 5 April 2018", "Date of letter: 5 April 2018",
        "Response due: 5 April 2018", "Publish response by: 5 April 2018", "Response published by: 5 April 2018",
        "Previous report published: 5 April 2018", "Date report received: 5 April 2018", "Published on: 5 April 2018",
        "Second report published: 5 April 2018", "Response to HMICFRS report published: 5 April 2018",
        "Date: 5 April 2018", "Letter published: 5 April 2018", "Report to be published: 5 April 2018",
    ],
)  # fmt: skip
def test_a_day_that_may_be_another_s_is_left_open(line: str) -> None:
    proposal = above(line)
    assert (proposal.answers[REPORT], proposal.answers[RESPONSE]) == (None, None)
    assert left(proposal) == [line]
    assert {"no_date", "unplaced"} <= words(proposal)


@pytest.mark.parametrize(
    "label", ["Date of inspection", "Date letter published", "Date of letter", "Published"]
)
def test_nor_is_it_in_a_table_or_on_the_next_line(label: str) -> None:
    assert above(f"{label}\n\n5 April 2018").answers[REPORT] is None
    rows = [(p(label), p("5 April 2018")), (p("PCC comment"), p("Words."))]
    answers = proposed_word(table(*rows)).answers
    assert (answers[REPORT], answers["publisher"]) == (None, None)


def test_the_day_may_be_on_the_next_line_or_in_the_next_cell() -> None:
    assert above("HMICFRS report issued\n\n14/2/2018").answers[REPORT] == date(2018, 2, 14)
    cells = (p("Date HMICFRS report issued"), p("14/2/2018"), p("Response published"), p("5/4/2018"))
    answers = proposed_word(table(cells)).answers
    assert (answers[REPORT], answers[RESPONSE]) == (date(2018, 2, 14), date(2018, 4, 5))


def test_two_lines_that_tell_different_days_tell_none() -> None:
    one, other = "Report published: 1 March 2018", "Report published: 1 May 2018"
    assert above(f"{one}\n\n{other}").answers[REPORT] is None
    assert above(f"{one}\n\n{one}").answers[REPORT] == date(2018, 3, 1)


def test_the_same_day_in_two_languages_is_one_day() -> None:
    proposal = above("Dyddiad cyhoeddi / Date published: 21 Medi 2017 / 21 September 2017")
    assert proposal.answers[REPORT] == date(2017, 9, 21) and not proposal.unplaced


def test_of_two_days_behind_a_label_none_is_taken_but_one_in_brackets_is_an_aside() -> None:
    either = above("Report published: 5 April 2018 or 6 April 2018")
    assert either.answers[REPORT] is None and left(either) == ["5 April 2018 or 6 April 2018"]
    assert above("Date published: 21 Medi 2017 / 22 September 2017").answers[REPORT] is None
    aside = above("Date published: 21 September 2017 (web page of 22 September 2017)")
    assert aside.answers[REPORT] == date(2017, 9, 21)
    assert left(aside) == ["(web page of 22 September 2017)"]


def test_a_month_is_no_day() -> None:
    proposal = above("Date inspection published: Feb 2018")
    assert proposal.answers[REPORT] is None and left(proposal) == ["Feb 2018"]
    assert "date_unread" in words(proposal)


def test_published_on_is_the_response_s_day_in_its_own_section_alone() -> None:
    assert proposed(REST + "\n\nFor office use only\n\nPublished on: 5/4/2018").answers[RESPONSE] == date(
        2018, 4, 5
    )


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("I write with my comments on the above report, which was published on 7 February 2018.", True),
        ("The Commissioner’s response to the inspection published on 7 February 2018 is below.", True),
        ("HMIC published its report on 7 February 2018.", True),
        ("The report was issued on 7 February 2018 and I have read it.", True),
        ("My response to the report was published on 7 February 2018.", False),
        ("The Police and Crime Plan was published on 7 February 2018.", False),
        ("A licence was issued on 7 February 2018.", False),
    ],
)
def test_a_sentence_names_the_report_s_day_where_what_was_published_is_the_report(
    sentence: str, day: bool
) -> None:
    wanted = date(2018, 2, 7) if day else None
    assert (
        proposed(f"Dear Home Secretary\n\n{sentence}\n\nYours sincerely\n\nJo Hay").answers[REPORT] == wanted
    )


def test_a_sentence_in_a_letter_stays_in_it() -> None:
    sentence = "The report was published on 7 February 2018."
    answers = proposed(f"Dear Home Secretary\n\n{sentence}\n\nYours sincerely\n\nJo Hay").answers
    assert answers["pcc_comment"] == prose(sentence)


@pytest.mark.parametrize("line", ["Published on 5 April 2018", "Published on: 5 April 2018"])
@pytest.mark.parametrize("below", [REST, "\n\nIt is a page of words."])
def test_the_day_of_a_page_may_be_the_report_s_or_the_response_s(line: str, below: str) -> None:
    answers = proposed(f"{line}{below}").answers
    assert (answers[REPORT], answers[RESPONSE]) == (None, None)


# --- titles --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "Response to the inspection “Stop and search”", "PCC response to HMICFRS report: Stop and search",
        "Northmoor PCC response to 'Stop and search'", "HMICFRS report: Stop and search", "Inspection: Stop and search",
        "Statement by the Mayor on HMIC’s report ‘Stop and search’", "HMICFRS INSPECTION – Stop and search",
        'Re: HMICFRS report "Stop and search"', "Inspection name: Stop and search",
        "Teitl yr arolygiad / Title of inspection: Stop and search", "Teitl yr adroddiad: Stop and search",
        "Inspection of how police use their powers - ‘Stop and search’",
    ],
)  # fmt: skip
def test_a_line_that_introduces_a_title(line: str) -> None:
    proposal = above(line)
    assert proposal.answers[TITLE] == "Stop and search" and not proposal.unplaced


@pytest.mark.parametrize(
    "line",
    [
        "The inspectors' report says “the force is good”", "Response to the report: we agree with it.",
        "Inspection report: 5 April 2018", "Report by: HMICFRS", "Response to report “A1b” and report “B2c”",
        "Northmoor Police and Crime Panel", "RESPONSE OF THE POLICE, FIRE AND CRIME COMMISSIONER",
        "HMICFRS inspection response", "Type of report: PEEL", "Welcome to “Northmoor today”",
    ],
)  # fmt: skip
def test_what_is_no_title(line: str) -> None:
    assert above(line).answers[TITLE] is None


def test_what_stands_behind_a_title_is_kept_apart() -> None:
    proposal = above("Response to the report “Race and policing”, published 25 August 2023")
    assert (proposal.answers[TITLE], proposal.answers[REPORT]) == ("Race and policing", date(2023, 8, 25))
    assert left(proposal) == ["”, published 25 August 2023"]


def test_the_end_of_a_sentence_is_no_title() -> None:
    wrapped = (
        "I write to you about the way in which Northmoor Police gave their\nresponse to “Stop and search”"
    )
    assert proposed(f"Dear Home Secretary\n\n{wrapped}\n\nYours sincerely\n\nJo Hay").answers[TITLE] is None


def test_a_title_in_the_cell_beside() -> None:
    proposal = proposed_word(table((p("Inspection"), p("Vetting")), (p("PCC comment"), p("Words."))))
    assert proposal.answers[TITLE] == "Vetting" and not proposal.unplaced


def test_words_that_stand_above_any_response_are_its_heading() -> None:
    assert not above("PCC RESPONSE TO HMICFRS INSPECTION").unplaced
    assert left(above("Northmoor Police and Crime Panel")) == ["Northmoor Police and Crime Panel"]


@pytest.mark.parametrize(
    "line", ["Date of inspection: 3 June 2019", "Force: Northmoor Police", "It was a good one."]
)
def test_the_series_is_no_label_and_no_sentence(line: str) -> None:
    proposal = above(f"Title of inspection: Custody\n\n{line}")
    assert proposal.answers["series"] is None and left(proposal) == [line]


# --- headings, tables, answers ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Crynodeb gweithredol", "executive_summary"),
        ("Crynodeb Gweithredol / Executive Summary", "executive_summary"),
        ("Summary", "executive_summary"), ("HMICFRS FINDINGS", "executive_summary"),
        ("Ymateb yr Heddlu | Force Response", "force_response"), ("Force position", "force_response"),
        ("Sylwadau'r Comisiynydd / Commissioner's Comments", "pcc_comment"), ("Mayor’s response", "pcc_comment"),
        ("Police & Crime Commissioner’s response", "pcc_comment"), ("My comments:", "pcc_comment"),
    ],
)  # fmt: skip
def test_headings_of_many_offices(heading: str, field: str) -> None:
    assert proposed(f"{heading}\n\nThe words below it.").answers[field] == prose("The words below it.")


def test_a_heading_that_names_two_texts_is_neither_s() -> None:
    answers = proposed("# Force response / PCC response\n\nWords.\n\n# PCC comment\n\nMore.").answers
    assert answers["force_response"] is None and answers["pcc_comment"] == prose("More.")


def test_a_row_of_a_table_ends_what_the_row_above_says() -> None:
    rows = [
        (p("PCC comment"), p("One.") + p("Two.")),
        (p(""), p("Three.")),
        (p("Date of response"), p("2 December 2019")),
    ]
    proposal = proposed_word(table(*rows) + p("Below."))
    assert left(proposal) == ["Date of response", "2 December 2019"]
    assert proposal.answers["pcc_comment"] == prose("One.\nTwo.\nThree.\nBelow.")


def test_answers_under_each_recommendation_are_one_text() -> None:
    each = "# Recommendation {n}\n\nLook.\n\n## Force response\n\nWe do.\n\n## PCC response\n\nSo do I.\n\n"
    text = each.format(n=1) + each.format(n=2)
    proposal = proposed("Title of inspection: Custody\n\n" + text + "For office use only\n\n")
    assert proposal.answers["force_response"] is None
    assert "gathered" in words(proposal)
    said = str(proposal.answers["pcc_comment"])
    assert (said.count("So do I."), said.count("We do."), said.count("Recommendation")) == (2, 2, 2)
    assert not proposal.unplaced


def test_what_is_gathered_begins_at_its_first_recommendation() -> None:
    each = "Recommendation {n}\n\nLook.\n\nPCC response:\n\nI look.\n\n"
    text = (
        "Executive summary\n\nWords.\n\nRecommendation 9 of 2016 is done.\n\n"
        + each.format(n=1)
        + each.format(n=2)
    )
    proposal = proposed(text)
    assert proposal.answers["executive_summary"] == prose("Words.\nRecommendation 9 of 2016 is done.")
    assert str(proposal.answers["pcc_comment"]).count("Recommendation") == 2


def test_one_recommendation_is_not_gathered() -> None:
    proposal = proposed(
        "# Recommendation 1\n\nLook.\n\n# Force response\n\nWe do.\n\n# PCC response\n\nSo do I."
    )
    assert proposal.answers["force_response"] == prose("We do.") and "gathered" not in words(proposal)


def test_a_table_of_answers_stays_one_table() -> None:
    head = (p("No."), p("Recommendation"), p("Force response"), p("PCC response"))
    rows = [(p(str(n)), p("Look."), p("We do."), p("So do I.")) for n in (1, 2)]
    proposal = proposed_word(p("Executive summary") + p("Words.") + table(head, *rows))
    assert proposal.answers["executive_summary"] == prose("Words.")
    row = "{n}|Look.|We do.|So do I."
    grid = "\n".join(
        ["|No.|Recommendation|Force response|PCC response|", *(f"|{row.format(n=n)}|" for n in (1, 2))]
    )
    assert proposal.answers["pcc_comment"] == prose(grid) and not proposal.unplaced


def test_labels_and_values_in_four_columns_are_no_heads_of_columns() -> None:
    cells = (p("Title of inspection"), p("Vetting"), p("PCC response"), p("I agree."))
    assert proposed_word(table(cells)).answers["pcc_comment"] == prose("I agree.")


# --- boxes ---------------------------------------------------------------------------------------------

STRUCK = "<w:strike/>"


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


@pytest.mark.parametrize("struck", [STRUCK, "<w:dstrike/>", '<w:strike/><w:dstrike w:val="0"/>'])
def test_the_words_left_standing_are_the_answer(struck: str) -> None:
    quoted = run("Is Northmoor Police quoted in the report? Yes / ") + run("No", struck)
    types = (
        run("Type of inspection: ")
        + run("Thematic", struck)
        + run(" / National / ")
        + run("Follow up", struck)
    )
    proposal = proposed_word(f"<w:p>{quoted}</w:p><w:p>{types}</w:p>")
    assert proposal.answers["force_quoted"] is True
    assert proposal.answers["inspection_types"] == ("national",)
    assert "struck" in words(proposal)


@pytest.mark.parametrize("struck", ["", '<w:strike w:val="false"/>'])
def test_where_all_words_or_none_are_struck_nothing_is_told(struck: str) -> None:
    body = f"<w:p>{run('Is Northmoor Police quoted in the report? ')}{run('Yes / ', struck)}{run('No', struck)}</w:p>"
    assert proposed_word(body).answers["force_quoted"] is None
    assert proposed_word(body.replace('w:val="false"', "")).answers["force_quoted"] is None


def test_where_all_kinds_are_struck_none_is_said_to_be_meant() -> None:
    body = f"<w:p>{run('Type of inspection: ')}{run('Thematic / ', STRUCK)}{run('National', STRUCK)}</w:p>"
    assert proposed_word(body).answers["inspection_types"] is None


def test_a_box_counts_before_a_word_struck_through() -> None:
    struck = (
        f"<w:p>{run('Is Northmoor Police quoted in the report? ☒ ')}{run('Yes', STRUCK)}{run(' ☐ No')}</w:p>"
    )
    assert proposed_word(struck).answers["force_quoted"] is True


@pytest.mark.parametrize(
    "no", ["<s>No</s>", "<strike>No</strike>", '<span style="text-decoration: line-through">No</span>']
)
def test_words_struck_on_a_web_page(no: str) -> None:
    page = f"<p>Is Northmoor Police quoted in the report? Yes / {no}</p>"
    assert propose_here(page.encode(), "a.html", CATALOGUE, "pcc-response").answers["force_quoted"] is True


def test_a_cross_says_no_beside_the_check_mark_of_another_office_box() -> None:
    sent, not_there = "Forwarded to Home Office", "Published on PCC website"
    answers = proposed(f"For office use only\n\n✓ {sent}\n\n✗ {not_there}").answers
    assert (answers["forwarded_home_office"], answers["published_website"]) == (
        Tick(True, None),
        Tick(False, None),
    )
    answers = proposed(f"For office use only\n\n✗ {sent}\n\n✗ {not_there}").answers
    assert (answers["forwarded_home_office"], answers["published_website"]) == (
        Tick(True, None),
        Tick(True, None),
    )


def test_a_box_with_its_day_in_the_next_cell() -> None:
    body = table((p("Forwarded to Home Secretary"), p("☑ 3 December 2019")))
    assert proposed_word(body).answers["forwarded_home_office"] == Tick(True, date(2019, 12, 3))


# --- letters and lines ---------------------------------------------------------------------------------


def test_who_is_greeted_and_who_signs_below_the_template_s_own_texts() -> None:
    proposal = proposed(
        "Our ref: 1/2\n\nDear Home Secretary,\n\nMy comments:\n\nA.\n\nYours sincerely\n\nJo Hay\n\nPCC"
    )
    assert proposal.answers["salutation"] == "Dear Home Secretary,"
    assert proposal.answers["pcc_comment"] == prose("A.")
    assert left(proposal) == ["Our ref: 1/2", "Yours sincerely", "Jo Hay", "PCC"]


def test_a_letter_within_the_texts_greets_nobody() -> None:
    answers = proposed(
        "PCC comment\n\nA.\n\nDear Home Secretary,\n\nB.\n\n# For office use only\n\nDear Jo,"
    ).answers
    assert answers["salutation"] is None


def test_below_a_greeting_only_the_next_lines_can_be_the_subject() -> None:
    letter = (
        "Dear Jo\n\nI write.\n\nAgain.\n\nMore.\n\nResponse to the report “Hay”\n\nYours sincerely\n\nJo Hay"
    )
    assert proposed(letter).answers[TITLE] is None


def test_a_bold_line_under_the_title_is_the_series_though_it_has_a_colon() -> None:
    body = p("Title of inspection: Custody") + p("PEEL: our answer", run="<w:b/>")
    assert proposed_word(body).answers["series"] == "PEEL: our answer"


def test_a_close_that_is_quoted_far_above_the_end_is_text() -> None:
    below = "\n\n".join(f"Line {n}." for n in range(8))
    assert left(proposed(f"PCC comment\n\nA.\n\nYours sincerely\n\n{below}")) == []


def test_lines_of_labels_are_not_run_together() -> None:
    proposal = above(
        "Title: An inspection of probation in Northmoor\nInspectorate: HMI Probation and others\nB c"
    )
    assert proposal.answers[TITLE] == "An inspection of probation in Northmoor"
    assert proposal.answers["publisher"] == "HMI Probation and others"
    told = "Cells that inspectors looked at: twenty-four of them\nCells that were warm: five"
    assert proposed(f"# Executive summary\n\n{told}").answers["executive_summary"] == prose(told)


def test_a_line_that_had_room_for_the_next_word_was_ended_on_purpose() -> None:
    long, short = "A line that is as long as the paper is wide, here", "A line with room for the next word, x"
    proposal = proposed(f"# Executive summary\n\n{long}\n{short}\nand another one that stands by itself")
    assert proposal.answers["executive_summary"] == prose(
        f"{long} {short}\nand another one that stands by itself"
    )
