"""One thing done to many responses."""

from collections.abc import Callable

import pytest

from editor.model.several import Item, Outcome, do_to_each


class HeldError(Exception):
    pass


ITEMS = [Item("a", "Custody"), Item("b", "PEEL"), Item("c", "Crime data"), Item("d", "Stalking")]


def refusing(*ids: str) -> Callable[[str], None]:
    def work(id: str) -> None:
        if id in ids:
            raise HeldError("it is under a legal hold.")

    return work


def test_all_done_is_said_in_short() -> None:
    assert do_to_each(ITEMS, refusing(), (HeldError,)).in_words("exported") == "4 responses exported."
    assert do_to_each(ITEMS[:1], refusing(), (HeldError,)).in_words("exported") == "1 response exported."


def test_what_could_not_be_done_is_named_with_its_reason_and_the_rest_is_done() -> None:
    outcome = do_to_each(ITEMS, refusing("b"), (HeldError,))
    assert [each.id for each in outcome.done] == ["a", "c", "d"]
    assert outcome.in_words("moved to the bin") == (
        "3 of 4 moved to the bin; “PEEL” was not: it is under a legal hold."
    )


def test_many_that_could_not_be_done_are_not_all_named() -> None:
    words = do_to_each(ITEMS, refusing("a", "b", "c", "d"), (HeldError,)).in_words("exported")
    assert words.startswith("0 of 4 exported; “Custody” was not")
    assert words.endswith("; 1 more were not.")


def test_it_can_be_stopped_between_two() -> None:
    outcome = do_to_each(ITEMS, refusing("a"), (HeldError,), lambda done, _of: done < 2)
    assert (len(outcome.done), len(outcome.left)) == (1, 2)
    assert outcome.in_words("exported").endswith("; 2 not begun, because it was stopped.")


def test_progress_is_told_from_none_to_all() -> None:
    told: list[tuple[int, int]] = []

    def hear(done: int, of: int) -> bool:
        told.append((done, of))
        return True

    do_to_each(ITEMS[:2], refusing(), (HeldError,), hear)
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_a_fault_in_the_program_is_no_reason_of_a_response() -> None:
    def broken(_id: str) -> None:
        raise KeyError("a fault")

    with pytest.raises(KeyError):
        do_to_each(ITEMS, broken, (HeldError,))


def test_nothing_chosen_is_nothing_done() -> None:
    assert do_to_each([], refusing(), (HeldError,)) == Outcome(())
