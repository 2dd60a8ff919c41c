"""A search finds what a person wrote, however they spell it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.archive import Archive
from editor.archive.query import Term, parse, plain, snippet
from tests.archive.archives import titled
from tests.builders import force_statement, pcc_response


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


def test_records_and_tables_are_searched(archive: Archive) -> None:
    cell = [{"s": "needle"}]
    table = {"v": 1, "blocks": [{"t": "table", "caption": "thread", "rows": [[cell, []]]}]}
    archive.save(force_statement(title="Here", body=table, quotations=[{"text": "eye", "source": "camel"}]))
    for word in ("needle", "thread", "eye", "camel"):
        assert found(archive, word) == ["Here"]


def test_words_may_stand_in_different_answers(archive: Archive) -> None:
    archive.save(titled("Custody", pcc_comment="We agree"))
    assert found(archive, "agree custody") == ["Custody"]


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
