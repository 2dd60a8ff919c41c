"""A taste of each proof in ``benchmarks/reliability``; the long runs are done by hand."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.reliability.results import Result, markdown

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the proofs fork processes, which Windows cannot")
@pytest.mark.parametrize(
    "proof", ["backups", "catalogues", "faults", "kills", "power", "troubles", "writers"]
)
def test_a_short_run_holds(proof: str) -> None:
    # In a process of its own, which has one thread and so may fork.
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "benchmarks.reliability", "--short", "--only", proof],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("| yes |") >= 1


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
