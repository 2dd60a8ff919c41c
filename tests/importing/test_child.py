"""Parsers in a process of their own: answers, refusals, and what happens to those that go astray."""

import os
import sys
import time

import pytest

from editor.errors import RefusalError
from editor.importing import child
from editor.importing.child import (
    ChildEndedError,
    ChildMemoryError,
    ChildRefusedError,
    ChildTimeoutError,
    run_guarded,
)

# --- what the child is asked to do --------------------------------------------------------------------


def backwards(data: bytes) -> bytes:
    return data[::-1]


def modules(_: bytes) -> bytes:
    return " ".join(sys.modules).encode()


def refuse(data: bytes) -> bytes:
    raise RefusalError(f"“{data.decode()}” is no report.")


def fail(_: bytes) -> bytes:
    raise ZeroDivisionError


def crash(_: bytes) -> bytes:
    os.abort()


def circle(_: bytes) -> bytes:
    while True:
        time.sleep(0.01)


def devour(_: bytes) -> bytes:
    return b"x" * 10**10


def babble(_: bytes) -> bytes:
    return bytes(1001)


# --- what is seen of it -------------------------------------------------------------------------------


def test_gives_what_the_function_gives_also_where_it_is_much() -> None:
    assert run_guarded(backwards, b"abc" * 1_000_000) == b"cba" * 1_000_000


def test_loads_no_qt() -> None:
    assert not {name for name in run_guarded(modules, b"").decode().split() if "PySide6" in name}


def test_a_refusal_arrives_in_its_own_words() -> None:
    with pytest.raises(ChildRefusedError, match=r"^“ŵ” is no report\.$"):
        run_guarded(refuse, "ŵ".encode())


@pytest.mark.parametrize("function", [fail, crash])
def test_a_parser_that_fails_is_one_sentence_and_no_noise(
    function: child.Reader, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ChildEndedError, match=r"^The PDF could not be read: it may be damaged\.$"):
        run_guarded(function, b"", what="The PDF")
    assert capfd.readouterr() == ("", "")


def test_a_parser_without_end_is_ended() -> None:
    started = time.monotonic()
    with pytest.raises(ChildTimeoutError, match=r"^The PDF could not be read within 0\.5 seconds\.$"):
        run_guarded(circle, b"", what="The PDF", seconds=0.5)
    assert time.monotonic() - started < 5


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_a_parser_without_measure_gets_no_more_memory() -> None:
    with pytest.raises(ChildMemoryError, match=r"^The PDF could not be read with 512 MB of memory\.$"):
        run_guarded(devour, b"", what="The PDF")


def test_an_answer_without_measure_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "LONGEST_ANSWER", 1000)
    with pytest.raises(ChildEndedError):
        run_guarded(babble, b"")
