"""The files of Qt Linguist are read strictly: half a translation is none."""

import pytest

from editor.languages.ts import TranslationError, read_ts


def ts(inside: str, language: str = "cy") -> bytes:
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return f'{head}<TS version="2.1" language="{language}"><context><name>editor</name>{inside}</context></TS>'.encode()


def message(source: str, translation: str, more: str = "") -> str:
    return f"<message><source>{source}</source>{more}{translation}</message>"


def test_a_message_is_read_with_its_state_and_comment() -> None:
    [read] = read_ts(
        ts(
            message(
                "Save",
                "<translation>Cadw</translation>",
                "<translatorcomment>Reviewed by Nia</translatorcomment>",
            )
        ),
        "cy",
    )
    assert (read.context, read.source, read.translation, read.state) == ("editor", "Save", "Cadw", "finished")
    assert read.reviewed


@pytest.mark.parametrize("state", ["unfinished", "vanished", "obsolete"])
def test_linguists_own_marks_are_read(state: str) -> None:
    [read] = read_ts(ts(message("Save", f'<translation type="{state}">Cadw</translation>')), "cy")
    assert read.state == state


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        (message("{n} left", "<translation>ar ôl</translation>"), "name other values"),
        (message("Save", "<translation></translation>"), "has no translation"),
        (message("Save", '<translation type="done">Cadw</translation>'), "no state"),
        (message("Save", "<translation>Cadw</translation>") * 2, "twice"),
        (message("", "<translation>Cadw</translation>"), "lacks its source"),
        ("<message>", "not readable as XML"),
        (message("Save", "<translation>Cadw</translation>", "<comment>7</comment>"), "does not have"),
    ],
)
def test_what_cannot_be_used_is_refused(inside: str, reason: str) -> None:
    with pytest.raises(TranslationError, match=reason):
        read_ts(ts(inside), "cy")


def test_the_form_for_one_number_may_leave_the_number_out_and_that_for_all_others_may_not() -> None:
    words = message("{n} dog", "<translation>dim ci</translation>", "<comment>0</comment>")
    [read] = read_ts(ts(words), "cy")
    assert read.number == "0"
    with pytest.raises(TranslationError, match="name other values"):
        read_ts(ts(words.replace(">0<", ">other<")), "cy")


def test_another_language_and_entities_are_refused() -> None:
    with pytest.raises(TranslationError, match="language"):
        read_ts(ts("", "fr"), "cy")
    bomb = b'<!DOCTYPE TS [<!ENTITY a "b">]><TS version="2.1" language="cy"></TS>'
    with pytest.raises(TranslationError, match="entities"):
        read_ts(bomb, "cy")


def test_an_unfinished_message_may_lack_anything() -> None:
    [read] = read_ts(ts(message("{n} left", '<translation type="unfinished"></translation>')), "cy")
    assert read.translation == ""
