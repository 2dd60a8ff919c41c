"""A moment is written in UTC, and comes back as it was."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.jsonreading import JsonError, Node
from editor.model.moments import moment_from_json, moment_to_json

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=ZONES)  # noqa: DTZ001 (the zones are drawn)


@given(TIMES)
def test_a_time_comes_back_in_utc(moment: datetime) -> None:
    again = moment_from_json(Node(moment_to_json(moment)))
    assert again == moment
    assert again.tzinfo is UTC


def test_a_time_without_a_zone_is_neither_written_nor_read() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        moment_to_json(datetime(2026, 1, 1))  # noqa: DTZ001 (that is the point)
    for text in ("2026-01-01T00:00:00", "yesterday", "0001-01-01T00:00:00+14:00"):
        with pytest.raises(JsonError):
            moment_from_json(Node(text))
