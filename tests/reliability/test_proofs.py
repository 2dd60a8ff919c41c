"""A taste of each proof in ``benchmarks/reliability``; the long runs are done by hand."""

from types import ModuleType

import pytest

from benchmarks.reliability import backups, catalogues, faults, kills, power, troubles, writers
from benchmarks.reliability.results import Result, markdown


@pytest.mark.parametrize(
    "proof", [backups, catalogues, faults, kills, power, troubles, writers], ids=lambda each: each.__name__
)
def test_a_short_run_holds(proof: ModuleType) -> None:
    results = list(proof.run(short=True))
    assert results
    assert all(each.holds for each in results), "\n".join(markdown(results))


def test_a_control_that_finds_nothing_does_not_hold() -> None:
    assert Result("control", "1 kill", ("torn",), control=True).holds
    assert not Result("control", "1 kill", control=True).holds


def test_a_proof_that_was_not_run_says_so() -> None:
    skipped = Result("a full disk", "", skipped="only root may mount one")
    assert skipped.holds
    assert "| only root may mount one | not run |" in "\n".join(markdown([skipped]))


def test_what_went_wrong_stands_below_the_table() -> None:
    lines = list(markdown([Result("kills", "2 kills", ("first", "second"))]))
    assert lines[-2:] == ["- first", "- second"]
