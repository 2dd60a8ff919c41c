"""A year of deadlines."""

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from editor.model.deadline import deadline
from editor.model.year import STANDINGS, year_facts, years_of

TODAY = date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Response:
    """What an archive would tell of a response."""

    title: str = "Custody"
    published_on: date | None = None
    clock_off: bool = False
    publication_on: date | None = None
    published: bool = False

    @property
    def id(self) -> str:
        return self.title.casefold()

    @property
    def last_day(self) -> date | None:
        return deadline(self.published_on, TODAY).last_day if self.published_on else None


def report(day: date, **more: object) -> Response:
    return Response(published_on=day, **more)  # type: ignore[arg-type]


def published(day: date, on_day: int) -> Response:
    """A response that was published on that day of its 56."""
    return report(day, published=True, publication_on=day + timedelta(days=on_day - 1))


def standing(response: Response, year: int = 2026) -> tuple[str, str]:
    (due,) = year_facts([response], year, TODAY).due
    return due.standing, due.days_words


def test_day_56_is_in_time_and_day_57_is_late() -> None:
    assert standing(published(date(2026, 3, 2), 56)) == ("in time", "Day 56 of 56")
    assert standing(published(date(2026, 3, 2), 57)) == ("late", "Day 57 of 56, 1 late")
    assert standing(published(date(2026, 3, 2), 1)) == ("in time", "Day 1 of 56")


def test_what_is_not_published_runs_until_its_last_day() -> None:
    assert standing(report(TODAY - timedelta(days=55))) == ("running", "Day 56 of 56, 0 left")
    assert standing(report(TODAY - timedelta(days=56))) == ("overdue", "Day 57 of 56, 1 late")
    assert standing(report(date(2026, 11, 1))) == ("running", "Day 23 of 56, 33 left")


def test_a_published_response_without_a_day_is_neither_in_time_nor_late() -> None:
    assert standing(report(date(2026, 3, 2), published=True)) == ("day not recorded", "Not recorded")


def test_a_response_belongs_to_the_year_of_its_last_day() -> None:
    response = published(date(2025, 12, 1), 40)
    assert year_facts([response], 2025, TODAY).due == ()
    assert [each.id for each in year_facts([response], 2026, TODAY).due] == ["custody"]


def test_what_has_no_limit_is_counted_and_not_drawn() -> None:
    facts = year_facts([report(date(2026, 3, 1), clock_off=True), Response()], 2026, TODAY)
    assert (facts.due, facts.unlimited) == ((), 1)
    assert facts.in_words == "Nothing fell due in 2026. 1 more without a 56-day limit."
    old = year_facts([report(date(2016, 3, 1))], 2016, TODAY)
    assert (old.due, old.unlimited) == ((), 1)


def test_the_year_in_words() -> None:
    facts = year_facts(
        [
            published(date(2026, 1, 5), 40),
            published(date(2026, 2, 5), 60),
            report(date(2026, 11, 1), title="PEEL"),
        ],
        2026,
        TODAY,
    )
    assert facts.in_words == (
        "3 responses due in 2026: 1 published in time, 1 published late, 1 still to publish."
        " Half were published by day 50."
    )
    assert year_facts([report(date(2026, 10, 1))], 2026, TODAY).in_words == (
        "1 response due in 2026: 1 still to publish."
    )


def test_a_line_says_all_of_it() -> None:
    (due,) = year_facts([published(date(2026, 3, 2), 43)], 2026, TODAY).due
    assert due.words == (
        "Custody: last lawful day 26 April 2026; published in time on 13 April 2026; Day 43 of 56."
    )


def test_the_years_that_can_be_chosen() -> None:
    responses = [report(date(2019, 3, 1)), report(date(2021, 3, 1), clock_off=True), Response()]
    assert years_of(responses, TODAY) == (2026, 2019)
    assert years_of([], TODAY) == (2026,)


@given(
    st.lists(
        st.builds(report, st.dates(date(2018, 1, 1), date(2027, 1, 1)), published=st.booleans()), max_size=20
    )
)
def test_each_response_with_a_limit_is_in_exactly_one_year_with_one_standing(
    responses: list[Response],
) -> None:
    facts = [year_facts(responses, year, TODAY) for year in years_of(responses, TODAY)]
    assert sum(len(each.due) for each in facts) == len(responses)
    for each in facts:
        assert sum(each.count(standing) for standing in STANDINGS) == len(each.due)
        assert list(each.due) == sorted(each.due, key=lambda due: due.last_day)
