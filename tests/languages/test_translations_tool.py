"""The translations shipped fit the words that are said, and updating them loses none."""

import pytest
import translations
from hypothesis import given
from hypothesis import strategies as st

import resources
from editor.languages import FORMS, OFFICE
from editor.languages.ts import FOR_REVIEW, REVIEWED, Message, State, read_ts
from editor.model.editions import unspoken_words
from tests.builders import shipped_form

SHIPPED = read_ts(resources.read_bytes("translations/cy.ts"), "cy")


def test_the_file_is_up_to_date() -> None:
    assert translations.main(["--check"]) == 0, "run tools/translations.py"


def test_every_translation_is_reviewed_or_marked_for_a_welsh_reviewer() -> None:
    for each in SHIPPED:
        assert not each.translation or each.comment.startswith((FOR_REVIEW, REVIEWED)), each.source


def test_every_name_of_an_office_has_its_welsh_form() -> None:
    assert all(each.translation for each in SHIPPED if each.context == OFFICE)


@pytest.mark.parametrize("form", ["pcc-response", "force-statement"])
def test_the_printed_words_of_the_shipped_forms_are_said_in_welsh(form: str) -> None:
    unprinted = {"What the report says it makes", "Stands after", "Who it is for", "What it is"}
    assert set(unspoken_words(shipped_form(form), "cy")) <= unprinted


SOURCE = """
tr("Save")
self.tr("Saved {time}", time=now)
tr("{n} word", "{n} words", n=3)
other("Not said")
"""


def test_calls_of_tr_are_found_wherever_they_stand() -> None:
    assert translations.calls(SOURCE, "editor/a.py") == [
        ("Save", ""),
        ("Saved {time}", ""),
        ("{n} word", "{n} words"),
    ]


@pytest.mark.parametrize("call", ["tr(words)", 'tr(f"Saved {time}")', 'tr("a", "b", "c")', "tr()"])
def test_words_that_nobody_could_translate_are_refused(call: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        translations.calls(call, "editor/a.py")


def test_new_words_come_in_unfinished_and_old_ones_stay() -> None:
    before = [Message("editor", "Save", "Cadw", "finished", "Reviewed by Nia")]
    said = [Message("editor", "Open", found_in=("a.py",)), Message("editor", "Save", found_in=("b.py",))]
    opened, saved = translations.merged(said, before, "cy")
    assert (opened.translation, opened.state) == ("", "unfinished")
    assert (saved.translation, saved.state, saved.comment) == ("Cadw", "finished", "Reviewed by Nia")


@pytest.mark.parametrize(("there", "gone"), [("finished", "vanished"), ("unfinished", "obsolete")])
def test_what_nobody_says_any_more_is_kept_and_comes_back_as_it_was(there: State, gone: State) -> None:
    before = [Message("editor", "Save", "Cadw", there)]
    kept = translations.merged([], before, "cy")
    assert [(each.state, each.translation) for each in kept] == [(gone, "Cadw")]
    assert translations.merged([Message("editor", "Save")], kept, "cy") == before


def test_a_text_said_twice_is_translated_once() -> None:
    said = [Message("editor", "Save", found_in=(name,)) for name in ("a.py", "b.py")]
    assert [each.found_in for each in translations.merged(said, [], "cy")] == [("a.py", "b.py")]


WORDS = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="{}"), min_size=1, max_size=8)


@st.composite
def messages(draw: st.DrawFn) -> Message:
    number = draw(st.sampled_from(("", "0", "3", "other")))
    plural = draw(WORDS) if number else ""
    state: State = draw(st.sampled_from(("finished", "unfinished", "vanished", "obsolete")))
    context = draw(st.sampled_from(("editor", FORMS)))
    found_in = () if state in ("vanished", "obsolete") else ("a.py",)
    return Message(context, draw(WORDS), draw(WORDS), state, draw(WORDS), number, plural, found_in)


FILES = st.lists(messages(), max_size=5, unique_by=lambda each: each.key)


@given(FILES)
def test_a_file_reads_back_as_it_was_written(file: list[Message]) -> None:
    read = read_ts(translations.to_ts(file, "cy").encode(), "cy")
    assert sorted(read, key=repr) == sorted(file, key=repr)


@given(FILES, FILES)
def test_no_translation_is_ever_lost(before: list[Message], said: list[Message]) -> None:
    kept = {each.key: each.translation for each in translations.merged(said, before, "cy")}
    assert all(kept[each.key] == each.translation for each in before)


def test_words_that_a_number_changes_come_in_once_for_each_form() -> None:
    forms = translations.merged([Message("editor", "{n} word", plural="{n} words")], [], "cy")
    assert [each.number for each in forms] == ["0", "1", "2", "3", "6", "other"]
