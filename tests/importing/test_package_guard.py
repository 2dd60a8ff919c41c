"""The package guard: one sentence for what is refused, before it can cost time or memory."""

from collections.abc import Callable
from time import perf_counter

import pytest

from editor.importing.package_guard import DEEPEST, MOST_CHARACTERS, guarded_word, open_guarded
from editor.importing.word_package import W, WordFileError
from tests.importing import hostile


def name_of(make: Callable[[], bytes]) -> str:
    return make.__name__


@pytest.mark.parametrize("make", hostile.REFUSED, ids=name_of)
def test_one_sentence_for_each_hostile_file(make: Callable[[], bytes]) -> None:
    data = make()
    begun = perf_counter()
    with pytest.raises(WordFileError) as refused:
        open_guarded(data)
    assert perf_counter() - begun < 5
    sentence = str(refused.value)
    assert hostile.REFUSED[make] in sentence
    assert sentence.endswith(".") and "\n" not in sentence


@pytest.mark.parametrize("make", hostile.READ_WHOLE, ids=name_of)
def test_what_only_looks_alarming_is_let_through(make: Callable[[], bytes]) -> None:
    package = open_guarded(make())
    assert hostile.READ_WHOLE[make].encode() in (package.part(package.main) or b"")


def test_a_part_just_within_the_limit_of_elements_passes() -> None:
    held = hostile.parts()
    held["word/styles.xml"] = "<s>" + "<x/>" * 399_000 + "</s>"
    assert open_guarded(hostile.packed(held, 0)).main == "word/document.xml"
    held["word/more.xml"] = "<s>" + "<x/>" * 1_000 + "</s>"
    with pytest.raises(WordFileError, match="elements"):
        open_guarded(hostile.packed(held, 0))


@pytest.mark.parametrize(("levels", "passes"), [(DEEPEST, True), (DEEPEST + 1, False)])
def test_depth_is_measured_part_by_part(levels: int, passes: bool) -> None:
    held = hostile.parts()
    held["word/flat.xml"] = "<s>" + "<x/>" * DEEPEST + "</s>"
    held["word/deep.xml"] = "<x>" * levels + "</x>" * levels
    if passes:
        assert open_guarded(hostile.packed(held, 0)).main == "word/document.xml"
        return
    with pytest.raises(WordFileError, match="levels deep"):
        open_guarded(hostile.packed(held, 0))


def test_characters_of_all_parts_are_counted_together_and_tags_are_not_among_them() -> None:
    half = "y" * (MOST_CHARACTERS // 2 - 100)
    held = {**hostile.parts(), "word/one.xml": f"<s>{half}</s>", "word/two.xml": f"<s>{half}</s>"}
    held["word/more.xml"] = f"<s {'a' * 1_000}=''>{'z' * 100}</s>"
    assert open_guarded(hostile.packed(held, 0)).main == "word/document.xml"
    held["word/more.xml"] = f"<s>{'z' * 300}</s>"
    with pytest.raises(WordFileError, match="characters"):
        open_guarded(hostile.packed(held, 0))


def test_a_file_over_30_mb_is_not_even_opened() -> None:
    with pytest.raises(WordFileError, match="over 30 MB"):
        open_guarded(b"x" * 30_000_001)
    with pytest.raises(WordFileError, match="damaged"):
        open_guarded(b"x" * 30_000_000)


def test_relations_out_of_the_file_are_told_of_and_not_followed() -> None:
    package = open_guarded(hostile.outside_relations())
    assert [each.external for each in package.relations(package.main)] == [True, True]
    assert list(package.related("image")) == []


def test_parts_are_found_by_their_relation_and_in_any_case() -> None:
    package = open_guarded(hostile.docx(footnotes="<notes/>"))
    assert list(package.related("footnotes")) == [b"<notes/>"]
    assert package.part("/WORD/Footnotes.xml") == b"<notes/>"
    assert package.part("word/none.xml") is None


def test_a_guarded_file_is_given_to_those_who_read_trees() -> None:
    body = guarded_word(hostile.docx(hostile.paragraph("Hello"))).document.find(f"{W}body")
    assert body is not None and "".join(str(each) for each in body.itertext()) == "Hello"


def test_readers_of_trees_are_told_how_to_save_a_strict_document() -> None:
    with pytest.raises(WordFileError, match="Strict"):
        guarded_word(hostile.strict())
