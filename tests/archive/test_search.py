"""A search finds what a person wrote, however they spell it."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.archive import Archive
from editor.archive.query import BETWEEN, Term, parse, plain, plain_fields, snippet
from tests.archive.archives import made, titled
from tests.builders import force_statement, pcc_response

HOSTILE = (
    '"', "“", ":", "*", "^", "(", ")", "{", "}", "-", "+", "AND", "OR", "NOT", "NEAR(", "series:", "inspection_title:",
    "custody", "\0", "\ud800", "'", ";", "--", " ", "ŷ", "¶", "x" * 3000,
)  # fmt: skip


def found(archive: Archive, words: str) -> list[str]:
    return [each.title for each in archive.search(words)]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("custody", "Custody suites"),
        ("CUSTODY", "custody"),
        ("cust", "Custody"),
        ("ty", "Tŷ Hafan"),
        ("tŷ", "Ty Hafan"),
        ("e\u0301cole", "École"),
        ("strasse", "Straße"),
        ("office", "the oﬃce"),
        ("chief's", "the Chief’s view"),
        ("hafan ty", "Tŷ Hafan"),
        ("co-op", "the co-operation"),
        ("op", "co-op"),
        ("\u00a0custody\u2003suites ", "Custody suites"),
        ("(5B)", "section 55(5B)"),
    ],
)
def test_a_word_is_found(archive: Archive, words: str, text: str) -> None:
    archive.save(titled(text))
    assert found(archive, words) == [text]


@pytest.mark.parametrize(
    ("words", "text"), [("stody", "Custody"), ("custody fire", "Custody"), ("x", ""), ("force_specific", "T")]
)
def test_a_word_is_not_found(archive: Archive, words: str, text: str) -> None:
    archive.save(titled(text, inspection_types=["force_specific"]))
    assert found(archive, words) == []


@pytest.mark.parametrize(
    "answers",
    [
        {"series": "needle"},
        {"executive_summary": "one\n\n- a needle"},
        {"force_response_by": {"name": "Ann Needle"}},
        {"force_response_by": {"role": "Needle keeper"}},
    ],
)
def test_every_text_of_a_document_is_searched(archive: Archive, answers: dict[str, Any]) -> None:
    archive.save(titled("Hay"))
    archive.save(pcc_response(inspection_title="Here", **answers))
    assert found(archive, "needle") == ["Here"]


@pytest.mark.parametrize("words", ["2017 children", "september 2017", "21 sep"])
def test_a_report_is_found_by_the_day_of_its_publication(archive: Archive, words: str) -> None:
    archive.save(titled("Children in custody", published_on="2017-09-21"))
    archive.save(titled("Children missing", published_on="2019-01-05", publication_on="2019-03-21"))
    assert found(archive, words) == ["Children in custody"]


def test_a_further_report_is_found_by_its_day_and_by_no_other(archive: Archive) -> None:
    report = {"report_title": "A second look", "report_published_on": "2018-02-14"}
    archive.save(titled("Stop and search", further_reports=[report], publication_on="2018-04-10"))
    assert found(archive, "14 February 2018") == ["Stop and search"]
    assert found(archive, "April 2018") == []


def test_records_and_tables_are_searched(archive: Archive) -> None:
    cell = [{"s": "needle"}]
    table = {"v": 1, "blocks": [{"t": "table", "caption": "thread", "rows": [[cell, []]]}]}
    archive.save(force_statement(title="Here", body=table, quotations=[{"text": "eye", "source": "camel"}]))
    for word in ("needle", "thread", "eye", "camel"):
        assert found(archive, word) == ["Here"]


def test_words_may_stand_in_different_answers(archive: Archive) -> None:
    archive.save(titled("Custody", pcc_comment="We agree"))
    assert found(archive, "agree custody") == ["Custody"]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ('"fire safety"', {"Fire safety"}),
        ("“Fire  Safety”", {"Fire safety"}),
        ("fire safety", {"Fire safety", "Safety of fire"}),
        ('"fire safe"', set()),
        ('"fire safe', {"Fire safety"}),
        ('"one two"', set()),
        ('"two" one', {"Safety of fire"}),
        ("inspection_title:fire", {"Fire safety", "Safety of fire"}),
        ("series:fire", {"Peel"}),
        ("SERIES: fire", {"Peel"}),
        ('series:"the fire"', {"Peel"}),
        ('series:"fire the"', set()),
        ("series:fire inspection_title:fire", set()),
        ("series:", {"Fire safety", "Safety of fire", "Peel"}),
        ("series:\u00a0fire", {"Peel"}),
        ("\u017feries:fire", set()),
        ("nofield:fire", {"Peel"}),
        ("10:30", {"Peel"}),
        ('"', {"Fire safety", "Safety of fire", "Peel"}),
        ("fire AND NOT safety", {"Safety of fire"}),
        ("fire*", {"Fire safety", "Safety of fire", "Peel"}),
    ],
)
def test_phrases_and_fields(archive: Archive, query: str, wanted: set[str]) -> None:
    archive.save(titled("Fire safety"))
    archive.save(titled("Safety of fire", pcc_comment="one\n\ntwo and not three"))
    archive.save(titled("Peel", series="The fire", pcc_comment="Nofield: fire at 10.30"))
    assert set(found(archive, query)) == wanted


def test_soft_hyphens_are_not_seen(archive: Archive) -> None:
    archive.save(titled("Co\u00adoper\u00adation"))
    assert found(archive, "cooperation") == ["Co\u00adoper\u00adation"]


def test_a_long_paragraph_that_is_pasted_finds_its_response(archive: Archive) -> None:
    paragraph = " ".join(f"word{number}" for number in range(2000))
    archive.save(titled("Long", pcc_comment=paragraph))
    archive.save(titled("Short", pcc_comment=paragraph.replace("word1777 ", "")))
    assert found(archive, paragraph) == ["Long"]
    assert found(archive, f'"{paragraph}"') == ["Long"]


def test_the_snippet_of_a_field_is_taken_from_that_field(archive: Archive) -> None:
    archive.save(titled("Custody", pcc_comment="Custody is well run", series="A custody of its own"))
    (summary,) = archive.search("pcc_comment:custody")
    assert summary.snippet == "Custody is well run"


def test_whatever_is_typed_is_a_question(tmp_path: Path) -> None:
    archive = made(tmp_path)
    archive.save(titled("Custody"))

    @given(st.text() | st.lists(st.sampled_from(HOSTILE)).map("".join))
    def ask(typed: str) -> None:
        assert len(archive.search(typed)) in (0, 1)
        archive.facets(typed, {"year": ["2026"]})

    ask()


def test_no_words_find_everything_newest_first(archive: Archive) -> None:
    archive.save(titled("Old"))
    archive.save(titled("New", minutes=1))
    assert found(archive, "  ") == ["New", "Old"]
    assert found(archive, "o") == ["Old"]


def test_the_snippet_shows_the_first_word_and_what_is_around_it(archive: Archive) -> None:
    comment = f"{'before ' * 20}the\nneedle in it {'after ' * 20}"
    archive.save(titled("Custody", pcc_comment=comment))
    (summary,) = archive.search("needle custody")
    assert "before the needle in it after" in summary.snippet
    assert summary.snippet.startswith("…")
    assert summary.snippet.endswith("…")
    assert len(summary.snippet) < 140


def test_a_short_passage_is_shown_whole() -> None:
    assert snippet(Term(("ty",)), ["Tŷ Hafan"]) == "Tŷ Hafan"


def test_the_snippet_counts_characters_of_the_text_not_of_its_folded_form() -> None:
    shown = snippet(Term(("needle",)), ["ﬃ" * 200 + " needle " + "ﬃ" * 200])
    assert shown.count("ﬃ") == 118
    assert " needle " in shown


@given(st.text(min_size=1), st.text(), st.text())
def test_a_word_of_the_text_is_always_found(word: str, before: str, after: str) -> None:
    text = plain(f"{before} {word} {after}")
    assert all(term.place_in(text) for term in parse(word))


@pytest.mark.parametrize("odd", [" ", "\x1e"])
def test_the_fields_of_a_response_are_folded_as_each_alone(odd: str) -> None:
    fields = [["Tŷ", f"One{odd}two"], [], ["Café “x”"]]
    folded = [each.split() for each in plain_fields(fields)]
    assert folded == [["ty", BETWEEN, "one", "two"], [], ["cafe", "x"]]
