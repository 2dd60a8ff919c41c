"""A short random walk over the window; the long one is `python -m benchmarks.walk`."""

from pathlib import Path

import pytest

from benchmarks.walk import Rest, Walk, rows_of


def test_a_walk_in_no_order_ends_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PCC_RESPONSE_EDITOR_CACHE", str(tmp_path / "cache"))
    walk = Walk(tmp_path, seed=7)
    walk.go(2_000, rests=2)
    walk.end()
    assert walk.calls == 2_000 and len(walk.rests) == 2


def test_what_none_loses_and_memory_gains_is_told() -> None:
    rests = [Rest(calls, 5_000 - calls, 100 + calls / 100) for calls in (1_000, 2_000, 3_000, 4_000)]
    lost, gained, memory = rows_of(rests)
    assert (lost.value, lost.met) == (1_000, False)
    assert (gained.value, gained.goal) == (0, "")
    assert (memory.value, memory.met) == (10, False)
