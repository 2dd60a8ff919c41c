"""The list of a report's recommendations, told apart without losing a character."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.importing.pasted import MOST_CHARACTERS, TooLongError
from editor.importing.report.items import ItemKind, Owner, ReportItem, accounting, reconcile
from editor.importing.report.recommendations import read_report_list
from editor.model.dates import format_day
from editor.model.text import clean
from tests.strategies import dirty_texts


def one(text: str) -> ReportItem:
    (item,) = read_report_list(text).items
    return item


def numbers(text: str) -> list[str]:
    return [item.number for item in read_report_list(text).items]


def tree(text: str) -> list[tuple[int | None, str, str]]:
    """What each item belongs to, its number and its words."""
    return [(item.part_of, item.number, item.text) for item in read_report_list(text).items]


# --- numbers -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "kind", "number"),
    [
        ("Recommendation 7: Forces should act.", "recommendation", "7"),
        ("Recommendation 7 – Forces should act.", "recommendation", "7"),
        ("RECOMMENDATION 7 Forces should act.", "recommendation", "7"),
        ("Recommendation 7\nForces should act.", "recommendation", "7"),
        ("Recommendation 7\n\nForces should act.", "recommendation", "7"),
        ("Recommendation\nForces should act.", "recommendation", ""),
        ("Recommendations 10 and 22: Forces should act.", "recommendation", "10 and 22"),
        ("Recommendations 4–6\nForces should act.", "recommendation", "4–6"),
        ("Recommendation 1a. Forces should act.", "recommendation", "1a"),
        ("Recommendation no. 2.3: Forces should act.", "recommendation", "2.3"),
        ("R4 Forces should act.", "recommendation", "R4"),
        ("14. Forces should act.", "recommendation", "14"),
        ("10 and 22. Forces should act.", "recommendation", "10 and 22"),
        ("14)\tForces should act.", "recommendation", "14"),
        ("AFI 2: Forces should act.", "afi", "2"),
        ("Area for improvement 3\nForces should act.", "afi", "3"),
        ("Area for improvement\nForces should act.", "afi", ""),
        ("Cause of concern 1: Forces should act.", "cause_of_concern", "1"),
    ],
)
def test_a_number_stands_as_the_report_has_it(line: str, kind: ItemKind, number: str) -> None:
    item = one(line)
    assert (item.kind, item.number, item.text) == (kind, number, "Forces should act.")


def test_numbers_need_not_follow_one_another() -> None:
    assert numbers("14. Forces should act.\n3. Forces should act.\n22. Forces should act.") == [
        "14",
        "3",
        "22",
    ]


@pytest.mark.parametrize(
    "prose",
    [
        "Recommendation 7 was met by the force.",
        "Recommendation by the force",
        "Areas for improvement are what matters.",
        "2.5 million people live in Northmoor.",
        "2024 was a good year.",
        "(a) nothing to belong to",
        "• nothing to belong to",
        "We looked at custody.",
    ],
)
def test_what_only_looks_like_an_item_is_not_placed(prose: str) -> None:
    found = read_report_list(prose)
    assert (found.items, found.unplaced) == ((), (prose,))


# --- headings and wholes -------------------------------------------------------------------------------


def test_a_heading_says_what_the_numbers_beneath_it_are() -> None:
    found = read_report_list(
        "Recommendations\n1. Forces should act.\nAreas for improvement\n1. The force should learn."
    )
    assert [item.kind for item in found.items] == ["recommendation", "afi"]


@pytest.mark.parametrize("marks", [("• ", "• "), ("", ""), ("- ", "- ")])
def test_beneath_a_heading_bullets_and_plain_requests_are_items(marks: tuple[str, str]) -> None:
    first, second = marks
    text = f"Areas for improvement\n{first}The force should listen.\n{second}The force should answer."
    assert tree(text) == [(None, "", "The force should listen."), (None, "", "The force should answer.")]


def test_a_heading_names_the_report_of_what_follows() -> None:
    text = "Recommendations from “Custody in Northmoor”\n1. Forces should act.\nReport: Stalking\n2. Forces should see."
    assert [item.report for item in read_report_list(text).items] == ["Custody in Northmoor", "Stalking"]


def test_a_cause_of_concern_carries_the_recommendations_beneath_it() -> None:
    text = """
Cause of concern 1
Northmoor Police does not record risk.

It has no plan.

Recommendations
1. The force should write a plan.
2. The force should keep it.

Areas for improvement
1. The force should listen."""
    assert tree(text) == [
        (None, "1", "Northmoor Police does not record risk.\nIt has no plan."),
        (0, "1", "The force should write a plan."),
        (0, "2", "The force should keep it."),
        (None, "1", "The force should listen."),
    ]


# --- parts ---------------------------------------------------------------------------------------------


def test_letters_make_parts_and_small_roman_numbers_parts_of_those() -> None:
    text = "3. The force should:\n(a) look;\n(b) listen:\n  (i) by day;\n  (ii) by night;\n(c) act.\n4. Rest."
    assert tree(text) == [
        (None, "3", "The force should:"),
        (0, "a", "look;"),
        (0, "b", "listen:"),
        (2, "i", "by day;"),
        (2, "ii", "by night;"),
        (0, "c", "act."),
        (None, "4", "Rest."),
    ]


def test_the_ninth_letter_is_no_roman_one() -> None:
    letters = "abcdefghij"
    text = "1. The force should:\n" + "\n".join(f"{letter}. do {letter}" for letter in letters)
    assert [item.part_of for item in read_report_list(text).items] == [None, *[0] * len(letters)]


def test_numbers_beneath_a_labelled_recommendation_are_its_parts() -> None:
    text = "Recommendation 3: The force should:\n1. look;\n2. act."
    assert tree(text) == [(None, "3", "The force should:"), (0, "1", "look;"), (0, "2", "act.")]


def test_bullets_stay_in_the_text_of_their_item() -> None:
    text = "1. The force should:\n\n• look;\n\n• act.\n2. Forces should rest."
    assert tree(text) == [
        (None, "1", "The force should:\n• look;\n• act."),
        (None, "2", "Forces should rest."),
    ]


# --- lines ---------------------------------------------------------------------------------------------


def test_a_line_that_the_page_broke_is_whole_again() -> None:
    text = "1. Forces should make sure that each of their officers knows what a self-\ninflicted injury is, and\nact."
    assert one(text).text == (
        "Forces should make sure that each of their officers knows what a self-inflicted injury is, and act."
    )


def test_prose_behind_a_blank_line_is_not_placed_but_a_further_request_is() -> None:
    found = read_report_list(
        "1. Forces should act.\n\nThey should do so well.\n\nWe saw good work in Northmoor."
    )
    assert [item.text for item in found.items] == ["Forces should act.\nThey should do so well."]
    assert found.unplaced == ("We saw good work in Northmoor.",)


# --- owners --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "named", "owners"),
    [
        ("Chief constables should act.", "Chief constables", ("force",)),
        ("By 31 March 2026, the force should act.", "the force", ("force",)),
        ("Immediately, Northmoor Police must act.", "Northmoor Police", ("force",)),
        ("Police and crime commissioners should act.", "Police and crime commissioners", ("body",)),
        ("Local policing bodies and mayors should act.", "Local policing bodies and mayors", ("body",)),
        ("The Home Office should act.", "The Home Office", ("national",)),
        (
            "The Home Office and the College of Policing should act.",
            "The Home Office and the College of Policing",
            ("national",),
        ),
        (
            "The National Police Chiefs’ Council should act.",
            "The National Police Chiefs’ Council",
            ("national",),
        ),
        ("Chief constables and the CPS should act.", "Chief constables and the CPS", ("force", "national")),
        (
            "Chief constables and police and crime commissioners should work with the Home Office.",
            "Chief constables and police and crime commissioners",
            ("force", "body"),
        ),
        ("PCCs, forces and the NPCC should act.", "PCCs, forces and the NPCC", ("body", "force", "national")),
        ("The force should also urgently act.", "The force", ("force",)),
        ("The force should act with the Home Office.", "The force", ("force",)),
        ("Training should be better.", "", ()),
    ],
)
def test_the_addressees_are_named_and_classed(text: str, named: str, owners: tuple[Owner, ...]) -> None:
    item = one(f"1. {text}")
    assert (item.owners_named, item.owners) == (named, owners)


# --- dates and pages -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "due"),
    [
        ("By 31 March 2026, the force should act.", "By 31 March 2026", date(2026, 3, 31)),
        ("The force should act by 1st April 2026.", "by 1st April 2026", date(2026, 4, 1)),
        (
            "By no later than 30/9/2026, the force should act.",
            "By no later than 30/9/2026",
            date(2026, 9, 30),
        ),
        ("By March 2026, the force should act.", "By March 2026", None),
        ("By the end of March 2026, forces should act.", "By the end of March 2026", None),
        ("Within six months, the force should act.", "Within six months", None),
        ("The force should act immediately.", "immediately", None),
        ("The force should act.", "", None),
        ("The force should act by 31 February 2026.", "by 31 February 2026", None),
    ],
)
def test_a_time_is_kept_in_its_words_and_is_a_day_where_it_names_one(
    text: str, words: str, due: date | None
) -> None:
    item = one(f"1. {text}")
    assert (item.due_words, item.due) == (words, due)


def test_a_page_is_read_where_the_item_ends_with_it() -> None:
    assert one("1. The force should act. (page 12)").page == 12


# --- tables --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("head", ["No.\tRecommendation\tOwner\tDue\tPage\n", ""])
def test_a_copied_table_has_an_item_in_each_row(head: str) -> None:
    found = read_report_list(
        f"{head}3\tStop it\tHome Office\t1 April 2026\t12\nR9\tBegin it\tForces\t2 May 2026\t13"
    )
    assert found.items == (
        ReportItem(
            "recommendation", "3", "Stop it", None, ("national",), "Home Office",
            date(2026, 4, 1), "1 April 2026", "", 12, found.items[0].source,
        ),
        ReportItem(
            "recommendation", "R9", "Begin it", None, ("force",), "Forces",
            date(2026, 5, 2), "2 May 2026", "", 13, found.items[1].source,
        ),
    )  # fmt: skip
    assert found.unplaced == ()


def test_the_head_of_a_table_tells_its_columns_in_any_order() -> None:
    item = one("Owner\tArea for improvement\tNumber\nThe force\tListen\tAFI 2")
    assert (item.kind, item.number, item.text, item.owners) == ("afi", "2", "Listen", ("force",))


def test_a_second_column_of_owners_does_not_write_over_the_first() -> None:
    found = read_report_list("Number\tText\tOwner\tLead\n2\tListen\tThe force\tMayors")
    assert (found.items[0].owners_named, found.unplaced) == ("The force", ("Mayors",))


def test_a_cell_that_says_nothing_known_is_not_lost() -> None:
    assert read_report_list("AFI 9\tDo more\tNorthmoor Police\tAt once\tblue").unplaced == ("At once", "blue")


# --- stated counts -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "This report makes 16 recommendations and 5 areas for improvement (AFIs).",
            {"recommendation": 16, "afi": 5},
        ),
        ("We identified two causes of concern.", {"cause_of_concern": 2}),
        ("The report contains twenty-one recommendations.", {"recommendation": 21}),
        (
            "We have made thirty recommendations\nand a cause of concern.",
            {"recommendation": 30, "cause_of_concern": 1},
        ),
        ("There are five further AFIs.", {"afi": 5}),
        ("We made no recommendations.", {"recommendation": 0}),
        ("The force closed two of the recommendations.", {}),
        ("The force closed two recommendations.", {}),
    ],
)
def test_what_the_report_states_is_counted(text: str, stated: dict[ItemKind, int]) -> None:
    assert {each.kind: each.count for each in read_report_list(text).stated} == stated


def test_a_stated_count_that_disagrees_is_said_and_one_that_agrees_is_not() -> None:
    text = "We made 3 recommendations, 1 AFI and two causes of concern.\n\n1. Act.\n\nAFI 1: See."
    assert reconcile(read_report_list(text)) == (
        "The report states 3 recommendations; 1 was found.",
        "The report states 2 causes of concern; none were found.",
    )


def test_joint_numbers_count_for_each_and_parts_for_none() -> None:
    text = "We made six recommendations.\n\n10 and 22. Act:\n(a) x\n(b) y\nRecommendations 4–6: See.\nR1 Go."
    assert reconcile(read_report_list(text)) == ()


# --- nothing is lost -----------------------------------------------------------------------------------


def spaceless(text: str) -> str:
    return "".join(text.split())


def assert_nothing_lost(text: str) -> None:
    found = read_report_list(text)
    end = 0
    for piece in found.pieces:
        assert piece.start >= end and not found.text[end : piece.start].strip()
        end = piece.end
    assert not found.text[end:].strip() and found.text == clean(text)
    counted = accounting(found)
    assert counted.characters_in == counted.placed + counted.label + counted.unplaced
    for index, item in enumerate(found.items):
        of_item = [piece for piece in found.pieces if piece.item == index]
        owner = item.owners_named if any(each.role == "owner" for each in of_item) else ""
        due = item.due_words if any(each.role == "due" for each in of_item) else ""
        for role, value in (("text", item.text), ("number", item.number), ("owner", owner), ("due", due)):
            pieces = (found.text[each.start : each.end] for each in of_item if each.role == role)
            assert spaceless("".join(pieces)) == spaceless(value)
        assert item.part_of is None or item.part_of < index
        assert all(item.source[0] <= each.start and each.end <= item.source[1] for each in of_item)


@given(dirty_texts())
def test_nothing_of_any_text_is_lost(text: str) -> None:
    assert_nothing_lost(text)


_SCRAPS = st.sampled_from(
    [
        "Recommendation 7", "Recommendation", "Recommendations", "Recommendations from “Custody”", "AFI 2:", "R4",
        "Cause of concern 1", "Areas for improvement", "Report: Custody", "1.", "2)", "10 and 22", "(a)", "b.", "(i)",
        "•", "-", "\t", "\n", "\n\n", " ", ": ", "The force should act", "it was good", "by 31 March 2026", ".",
        "This report makes 16 recommendations.", "Number\tRecommendation\tOwner\tDue", "Home Office", "page 3",
        "\nOwner\tLead\tNumber\tRef\tAFI\tDue\tBy\n", "\nx\ty\t1\t2\tz\tMay\tJune\n", "\n3\tlook\tforce\tby May 2026\n",
        "a long line that goes on until the page is at its end and-", "\u00a0", "\u2028", "12", "x",
    ]
)  # fmt: skip


@given(st.lists(_SCRAPS, max_size=25))
def test_nothing_of_a_list_in_any_order_is_lost(scraps: list[str]) -> None:
    assert_nothing_lost("".join(scraps))


# --- known items come back ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Known:
    number: int
    words: str
    owner: str
    due: date
    parts: tuple[str, ...]

    @property
    def sentence(self) -> str:
        colon = ":" if self.parts else "."
        return f"By {format_day(self.due)}, {self.owner} should {self.words}{colon}"


_WORD = st.sampled_from(
    ["record", "review", "listen", "answer", "children", "officers", "custody", "ŵ", "“risk”"]
)
_KNOWN = st.builds(
    Known,
    st.integers(1, 99),
    st.lists(_WORD, min_size=1, max_size=30).map(" ".join),
    st.sampled_from(["the force", "chief constables and the Home Office", "mayors"]),
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.lists(st.lists(_WORD, min_size=1, max_size=8).map(" ".join), max_size=4).map(tuple),
)


def parted(known: Known) -> str:
    return "".join(f"\n({letter}) {part}" for letter, part in zip("abcd", known.parts, strict=False))


def wrapped(text: str) -> str:
    """As it stands in a column of 60 characters."""
    lines, line = [], ""
    for word in text.split(" "):
        if len(line) + len(word) > 60:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


_LAYOUTS: list[Callable[[Known], str]] = [
    lambda known: f"Recommendation {known.number}: {known.sentence}{parted(known)}",
    lambda known: f"Recommendation {known.number}\n\n{wrapped(known.sentence)}{parted(known)}\n",
    lambda known: f"{known.number}. {known.sentence}{parted(known)}",
    lambda known: f"{known.number}.\t{known.sentence}\n{parted(known)}\n",
    lambda known: f"{known.number}\t{known.sentence}\t{known.owner}\t{known.due:%d/%m/%Y}{parted(known)}",
    lambda known: f"R{known.number} {wrapped(known.sentence)}{parted(known)}",
]


@given(st.lists(_KNOWN, min_size=1, max_size=6), st.sampled_from(_LAYOUTS))
def test_known_items_come_back_from_every_layout(known: list[Known], layout: Callable[[Known], str]) -> None:
    found = read_report_list("\n".join(map(layout, known)))
    expected: list[tuple[int | None, str, str, str, date | None]] = []
    for each in known:
        expected.append((None, str(each.number), each.sentence, each.owner, each.due))
        whole = len(expected) - 1
        expected += [
            (whole, letter, part, "", None) for letter, part in zip("abcd", each.parts, strict=False)
        ]
    assert [
        (item.part_of, item.number.lstrip("R"), item.text, item.owners_named, item.due)
        for item in found.items
    ] == expected
    assert found.unplaced == ()


# --- size ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "x" * MOST_CHARACTERS,
        "1 " * (MOST_CHARACTERS // 2),
        "1. a\n" * 100_000,
        "a\n" * 100_000,
        "(a) " * 500_000,
        "Recommendation " * 100_000,
        "one recommendations and we make " * 60_000,
        " " * (MOST_CHARACTERS - 1) + "x",
        "\t" * MOST_CHARACTERS,
        "1\tx\ty\n" * 20_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_hostile_size_is_read_in_little_time(text: str) -> None:
    started = time.perf_counter()
    read_report_list(text)
    assert time.perf_counter() - started < 60  # a hang, not a measure: benchmarks measure


def test_more_than_that_is_refused() -> None:
    with pytest.raises(TooLongError):
        read_report_list("x" * (MOST_CHARACTERS + 1))
