"""Plain-English hints: useful, and seldom wrong."""

from itertools import pairwise

import pytest
from hypothesis import given

import resources
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.hints import Advice, Hint, advise, counted, read_plain_words
from editor.model.richtext import to_json
from editor.model.sentences import count_syllables, readability, sentences
from tests.builders import every_kind, every_kind_form, force_statement, pcc_response, prose, shipped_form
from tests.strategies import texts

PCC = shipped_form("pcc-response")
WORDS = read_plain_words(resources.read_text("hints/plain_english.toml"))


def response(notation: str) -> Document:
    return pcc_response(executive_summary=to_json(prose(notation)))


def advice(notation: str) -> Advice:
    return advise(response(notation), PCC, WORDS)


def hints(notation: str, kind: str = "") -> list[Hint]:
    return [each for each in advice(notation).hints if not kind or each.kind == kind]


def words(notation: str, kind: str) -> list[str]:
    return [each.words for each in hints(notation, kind)]


# --- sentences -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two! Three? “Four.” (Five.)", 5),
        ("We met Dr. Hale and Mr. Rowan, e.g. on 5 May.", 1),
        ("See s. 55 and para. 4 of J. Smith’s letter", 1),
        ("It cost 4.5 million. It was worth it.", 2),
        ("no stop at all", 1),
        ("", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(list(sentences(text))) == count


@given(texts())
def test_sentences_are_in_order_and_hold_every_letter(text: str) -> None:
    spans = list(sentences(text))
    kept = "".join(text[each.start : each.end] for each in spans)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("police", 2),
        ("force", 1),
        ("inspected", 3),
        ("table", 2),
        ("the", 1),
        ("recommendation", 5),
        ("asked", 1),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert count_syllables(word) == count


def test_short_words_in_short_sentences_read_easily() -> None:
    easy = readability(["We did it. It went well. We shall do it again."]).reading_ease
    hard = readability(
        ["Organisational prioritisation necessitates considerable interdepartmental collaboration."]
    )
    assert easy is not None and easy > 90
    assert hard.reading_ease is not None and hard.reading_ease < 0
    assert hard.in_words().endswith("very hard to read")
    assert readability([]).in_words() == "Nothing to read yet"


# --- hints ---------------------------------------------------------------------------------------------


def test_a_long_sentence_is_advice_and_a_very_long_one_more() -> None:
    assert hints(" ".join(["word"] * 25) + ".") == []
    assert [each.kind for each in hints(" ".join(["word"] * 26) + ".")] == ["long"]
    assert [each.kind for each in hints(" ".join(["word"] * 41) + ".")] == ["too long"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Officers utilised the room in  order to talk.", ["utilised", "in  order to"]),
        ("Prior to that they were facilitating it.", ["Prior to", "facilitating"]),
        ("The prioritisation, a robustness and pre-implement work.", []),
    ],
)
def test_wordy_phrases_in_all_their_forms(text: str, said: list[str]) -> None:
    assert words(text, "wordy") == said


def test_the_plain_word_is_named() -> None:
    assert hints("They utilised it.", "wordy")[0].advice == "Plainer: use."


@pytest.mark.parametrize(
    "text", ["The plan was not fully agreed.", "Calls are being answered.", "It has been written down."]
)
def test_passive_voice(text: str) -> None:
    assert len(words(text, "passive")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "I am pleased and we are committed to it.",
        "There is indeed a need, and she was concerned.",
        "The force answered and agreed; officers have trained.",
        "The red car is hundred-year old.",
    ],
)
def test_what_only_looks_like_the_passive_is_no_hint(text: str) -> None:
    assert words(text, "passive") == []


def test_an_acronym_is_explained_at_its_first_use() -> None:
    assert words("The MIT met the MIT and three RCAs.", "acronym") == ["MIT", "RCAs"]
    assert words("The Major Incident Team (MIT) met. MIT went on.", "acronym") == []
    assert words("MIT (Major Incident Team) met.", "acronym") == []
    assert words("A HEADING OF THE OFFICE", "acronym") == []


def test_the_offices_own_acronyms_and_well_known_ones_need_no_explanation() -> None:
    assert words("The PCC, HMICFRS and the NHS met in part III.", "acronym") == []


def test_quotations_headings_and_tables_are_nobodys_fault() -> None:
    assert hints("# Prior to this\n> It was utilised prior to this.\n|# Prior to\n| utilised |") == []


def test_hints_know_their_place() -> None:
    (hint,) = hints("# Heading\n| a | b |\nWe **utilised** it.", "wordy")
    assert (hint.place, hint.line, hint.start, hint.end) == (Place("executive_summary"), 3, 3, 11)


def test_titles_and_quotation_records_are_passed_over() -> None:
    statement = force_statement(title="Prior to", quotations=[{"text": "It was utilised."}])
    assert advise(statement, shipped_form("force-statement"), WORDS).hints == ()


def test_many_lines_of_plain_text_and_records_are_looked_at() -> None:
    document = every_kind(mastnotes="We utilised it.", crates=[{"id": "a", "cratenotes": "We utilised it."}])
    found = advise(document, every_kind_form(), WORDS).hints
    assert [each.place for each in found] == [Place("mastnotes"), Place("crates", 0, "cratenotes")]


def test_the_shipped_list_is_long_and_plainer_words_are_not_in_it() -> None:
    assert len(WORDS.instead) > 200
    assert not [plain for plain in WORDS.instead.values() if plain in WORDS.instead]


@pytest.mark.parametrize("toml", ["[nouns]\na = 'b'", "verbs = 3", "[verbs]\na = 3", "["])
def test_a_list_of_another_shape_is_refused(toml: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_plain_words(toml)


def test_hints_are_counted_by_kind() -> None:
    assert counted(advice("We utilised it prior to lunch.").hints) == {"wordy": 2}


@given(texts())
def test_any_text_at_all_can_be_advised_on(text: str) -> None:
    document = every_kind(mastnotes=text or None)
    for hint in advise(document, every_kind_form(), WORDS).hints:
        assert text[hint.start : hint.end] == hint.words
