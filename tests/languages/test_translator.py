"""What the program says in which language, and what it says where a word is missing."""

from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context

import pytest

from editor.languages import FORMS, OFFICE, PROGRAM, Translator, current, other_language, tr, translator, use
from editor.languages.plurals import PLURAL_FORMS, plural_form
from editor.languages.ts import Message


def speaking(*messages: Message) -> Translator:
    return Translator("cy", {each.key: each for each in messages})


def said(source: str, welsh: str, number: str = "", context: str = PROGRAM) -> Message:
    return Message(context, source, welsh, "finished", number=number)


DOGS = {"0": "dim ci", "1": "{n} ci", "2": "{n} gi", "3": "{n} chi", "6": "{n} chi", "other": "{n} ci"}


def test_english_is_said_as_it_stands() -> None:
    assert tr("Saved {time}", time="14:02") == "Saved 14:02"
    assert tr("Braces {stay} where nothing is filled in") == "Braces {stay} where nothing is filled in"


@pytest.mark.parametrize(("n", "words"), [(0, "0 words"), (1, "1 word"), (2, "2 words"), (21, "21 words")])
def test_english_has_one_form_for_one_and_one_for_all_else(n: int, words: str) -> None:
    assert tr("{n} word", "{n} words", n=n) == words


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "dim ci"),
        (1, "1 ci"),
        (2, "2 gi"),
        (3, "3 chi"),
        (4, "4 ci"),
        (5, "5 ci"),
        (6, "6 chi"),
        (7, "7 ci"),
    ],
)
def test_welsh_has_six_forms(n: int, words: str) -> None:
    dogs = speaking(*(said("{n} dog", welsh, number) for number, welsh in DOGS.items()))
    assert dogs.tr("{n} dog", "{n} dogs", n=n) == words


def test_a_form_that_is_not_translated_is_said_in_english() -> None:
    assert speaking(said("{n} dog", "{n} gi", "2")).tr("{n} dog", "{n} dogs", n=4) == "4 dogs"


def test_every_number_has_a_form() -> None:
    for language, forms in PLURAL_FORMS.items():
        assert {plural_form(language, n) for n in range(200)} == set(forms)


def test_what_is_not_translated_or_not_finished_is_said_in_english() -> None:
    proposal = Message(PROGRAM, "Open", "Agor", "unfinished")
    gone = Message(PROGRAM, "Close", "Cau", "vanished")
    welsh = speaking(proposal, gone, said("Save", "Cadw"))
    assert [welsh.tr(each) for each in ("Save", "Open", "Close", "Print")] == [
        "Cadw",
        "Open",
        "Close",
        "Print",
    ]
    assert not welsh.has(PROGRAM, "Open")


def test_the_words_of_forms_and_offices_are_apart_from_the_programs() -> None:
    welsh = speaking(said("Report", "Adroddiad", context=FORMS))
    assert welsh.words(FORMS, "Report") == "Adroddiad"
    assert welsh.tr("Report") == welsh.words(OFFICE, "Report") == "Report"


def test_a_language_is_spoken_only_inside() -> None:
    with use("cy"):
        assert (current().language, tr("Contents")) == ("cy", "Cynnwys")
    assert (current().language, tr("Contents")) == ("en", "Contents")


def test_work_in_a_thread_speaks_it_in_a_copy_of_the_context() -> None:
    with use("cy"), ThreadPoolExecutor(1) as pool:
        assert pool.submit(copy_context().run, tr, "Contents").result() == "Cynnwys"


def test_the_other_language_of_the_other_is_the_first() -> None:
    assert [other_language(other_language(each)) for each in ("en", "cy")] == ["en", "cy"]


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("Police and Crime Commissioner", "Comisiynydd yr Heddlu a Throseddu"),
        ("Chief Constable", "Prif Gwnstabl"),
        ("South Wales Police", "Heddlu De Cymru"),
        ("Home Office", "Y Swyddfa Gartref"),
        ("HMICFRS", "HMICFRS"),
    ],
)
def test_names_that_have_an_official_welsh_form_are_known(english: str, welsh: str) -> None:
    assert translator("cy").words(OFFICE, english) == welsh
