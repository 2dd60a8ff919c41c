"""What a converter ran together is told apart again; nothing that can be seen goes."""

from typing import Any

from editor.importing.old.lines import Line, Piece, make_line
from editor.importing.old.typed_marks import without_typed_marks
from editor.model.text import visible


def line(text: str, **shape: Any) -> Line:
    return make_line([Piece(text)], 0, **shape)


def texts(*lines: Line) -> list[str]:
    return [each.text for each in without_typed_marks(lines)]


def test_items_that_were_run_together_are_items_again() -> None:
    found = without_typed_marks([line("paint the cells • count the keys • mend the lift", list="ul")])
    assert [each.text for each in found] == ["paint the cells", "count the keys", "mend the lift"]
    assert {each.list for each in found} == {"ul"}
    assert sum(visible(each.text + each.marks) for each in found) == len(
        "paintthecells•countthekeys•mendthelift"
    )


def test_a_bullet_in_a_sentence_is_left_alone() -> None:
    assert texts(line("the sign • was painted")) == ["the sign • was painted"]


def test_a_pages_own_words_leave_the_last_line() -> None:
    assert texts(line("A word."), line("Posted on Monday Share this Powered by Heron")) == [
        "A word.",
        "Posted on Monday",
        "Share this",
        "Powered by Heron",
    ]


def test_such_words_in_the_middle_of_a_text_stay() -> None:
    assert texts(line("To Share this is well."), line("The end.")) == ["To Share this is well.", "The end."]


def test_a_last_sentence_of_the_writers_is_left_whole() -> None:
    assert texts(line("We shall share this with all.")) == ["We shall share this with all."]
