"""What a file system says, in a person's words."""

import errno

import pytest

from editor.errors import reason_of


@pytest.mark.parametrize("number", [32, 33])
def test_a_file_that_another_program_has_open_on_windows_is_told_as_such(number: int) -> None:
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = number  # type: ignore[attr-defined]  # only Windows' own errors have one
    assert reason_of(error) == "another program has it open"


def test_a_full_disk_is_told_as_such() -> None:
    assert reason_of(OSError(errno.ENOSPC, "No space left on device")) == "the disk is full"


def test_a_reason_without_words_of_ours_is_the_systems_own_on_one_line() -> None:
    assert reason_of(OSError(errno.ELOOP, "Too many\nlinks")) == "Too many links"
    assert reason_of(OSError()) == "the system gives no reason"
