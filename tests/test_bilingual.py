"""A response in two languages, from the command line to the publication pack."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest

from editor.archive import Archive, Locked
from editor.archive.envelope import sealed
from editor.archive.facts import read_facts
from editor.errors import RefusalError
from editor.languages import Language
from editor.model.document import Document
from editor.model.edits import Place, SetAnswer, Translate, apply
from editor.model.rules import Rules
from editor.session import Session
from tests.archive.archives import file_of, made
from tests.builders import NOW, pcc_response, prose, shipped_form
from tests.command_line import Office
from tests.packs import northmoor_archive, packed, signed, words_of

FORM = shipped_form("pcc-response")
PUBLISHED = {"inspection_title": "Custody", "published_on": "2026-01-05", "pcc_comment": "We agree."}
IN_WELSH = {"inspection_title": "Y ddalfa", "pcc_comment": prose("Rydym yn cytuno.")}


def translated(document: Document, **texts: object) -> Document:
    for field, text in texts.items():
        document = apply(document, Translate(Place(field), text), FORM)  # type: ignore[arg-type]
    return document


def bilingual(**answers: object) -> Document:
    told = {
        **PUBLISHED,
        "pcc_comment": {"v": 1, "blocks": [{"t": "p", "runs": [{"s": "We agree."}]}]},
        **answers,
    }
    return translated(pcc_response(**told), **IN_WELSH)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "archive")


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return northmoor_archive(tmp_path)


# --- the command line --------------------------------------------------------------------------------------


def set_welsh(office: Office, id: str, texts: dict[str, object]) -> None:
    done = office.run("set", id, "--side", "cy", "--answers", "-", stdin=json.dumps(texts).encode())
    assert done.status == 0, done.err


def test_texts_are_given_shown_and_flagged(office: Office) -> None:
    id = office.new(**PUBLISHED)
    set_welsh(office, id, {"inspection_title": "Y ddalfa"})
    side = office.run("show", id, "--json").json["other_side"]
    assert side["inspection_title"]["value"] == "Y ddalfa"
    office.run("set", id, "--answers", "-", stdin=b'{"inspection_title": "Cells"}')
    told = [each["message"] for each in office.run("check", id, "--json").json]
    assert "“Title of inspection”: the Welsh was made from an earlier English text; compare them." in told


def test_the_main_side_is_set_by_its_name_too(office: Office) -> None:
    id = office.new(**PUBLISHED)
    office.run("set", id, "--side", "en", "--answers", "-", stdin=b'{"inspection_title": "Cells"}')
    shown = office.run("show", id, "--json").json
    assert shown["answers"]["inspection_title"] == "Cells"
    assert "other_side" not in shown


def test_what_has_no_other_side_is_refused_and_nothing_saved(office: Office) -> None:
    id = office.new(**PUBLISHED)
    done = office.run("set", id, "--side", "cy", "--answers", "-", stdin=b'{"published_on": "2026-01-05"}')
    assert (
        done.refusal
        == "standard input: published_on: holds no text, so it has no other side; nothing was saved"
    )
    assert office.run("show", id, "--json").json["revision"] == 1


def test_an_office_in_wales_says_so_in_its_rules(office: Office) -> None:
    id = office.new(**PUBLISHED)
    office.run("rules", "--set", "-", stdin=b'{"languages": ["en", "cy"]}')
    assert "Languages: English, Welsh" in office.run("rules").out
    assert "“Title of inspection” has no Welsh yet." in office.run("check", id).out


@pytest.mark.parametrize("suffix", [".docx", ".html", ".txt"])
def test_it_is_exported_in_either_language(office: Office, tmp_path: Path, suffix: str) -> None:
    id = office.new(**PUBLISHED)
    set_welsh(office, id, {"inspection_title": "Y ddalfa"})
    for language, title, day in (("en", "Custody", "5 January 2026"), ("cy", "Y ddalfa", "5 Ionawr 2026")):
        target = tmp_path / f"{language}{suffix}"
        assert office.run("export", id, "--to", str(target), "--language", language).status == 0
        words = words_of(target) if suffix == ".docx" else target.read_text("utf-8")
        assert title in words
        assert day in words
        assert ("heb ei gyfieithu eto" in words) is (language == "cy")


def test_without_a_language_it_is_the_response_as_it_always_was(office: Office, tmp_path: Path) -> None:
    id = office.new(**PUBLISHED)
    for name, more in (("a.txt", ()), ("b.txt", ("--language", "en"))):
        office.run("export", id, "--to", str(tmp_path / name), *more)
    assert (tmp_path / "a.txt").read_bytes() == (tmp_path / "b.txt").read_bytes()


def test_a_language_that_is_neither_is_refused(office: Office, tmp_path: Path) -> None:
    id = office.new(**PUBLISHED)
    assert "fr" in office.run("export", id, "--to", str(tmp_path / "a.txt"), "--language", "fr").refusal


def part(path: Path, name: str) -> str:
    with ZipFile(path) as package:
        return package.read(name).decode()


def test_word_is_told_the_language_and_holds_nothing_to_be_read_back(office: Office, tmp_path: Path) -> None:
    id = office.new(**PUBLISHED)
    office.run("export", id, "--to", str(tmp_path / "cy.docx"), "--language", "cy")
    assert 'w:val="cy-GB"' in part(tmp_path / "cy.docx", "word/styles.xml")
    assert 'w:lang w:val="en-GB"' not in part(tmp_path / "cy.docx", "word/styles.xml")
    assert "<dc:language>cy-GB</dc:language>" in part(tmp_path / "cy.docx", "docProps/core.xml")
    assert "w:sdt" not in part(tmp_path / "cy.docx", "word/document.xml")
    assert "Tudalen" in part(tmp_path / "cy.docx", "word/footer1.xml")


# --- kept, found, locked ------------------------------------------------------------------------------------


def test_a_search_finds_the_words_of_both_sides(archive: Archive) -> None:
    saved = archive.save(bilingual(items=[{"item_text": "Listen."}]))
    document = apply(saved, Translate(Place("items", 0, "item_text"), "Gwrandewch."), FORM)
    archive.save(document)
    for words in ("custody", "ddalfa", "cytuno", "gwrandewch", "inspection_title:ddalfa"):
        assert [each.id for each in archive.search(words)] == [saved.id], words


def _doubting(*_: object) -> None:
    """The quick way, never sure."""


def test_the_quick_way_of_reading_finds_what_the_strict_one_does(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = apply(
        bilingual(items=[{"item_text": "Listen."}]),
        Translate(Place("items", 0, "item_text"), "Clywch."),
        FORM,
    )
    data = file_of(archive, archive.save(document)).read_bytes()
    quick = read_facts(data, Path("x.json"), document.id, archive.catalogue)
    monkeypatch.setattr("editor.archive.facts.plain_passages", _doubting)
    strict = read_facts(data, Path("x.json"), document.id, archive.catalogue)
    assert (quick.passages, quick.problem) == (strict.passages, "")
    assert quick.passages["items"] == ("Listen.", "Clywch.")


def test_a_side_that_makes_no_sense_is_damage(archive: Archive) -> None:
    saved = archive.save(bilingual())
    raw = json.loads(file_of(archive, saved).read_bytes())
    raw["doc"]["other_side"]["published_on"] = {"value": "2026-01-05", "made_from": "0" * 64}
    data = sealed(raw, saved.id, 1).data
    assert "holds no text" in read_facts(data, Path("x.json"), saved.id, archive.catalogue).problem


def test_versions_keep_both_sides(archive: Archive) -> None:
    saved = archive.save(bilingual(), keep="named")
    changed = archive.save(translated(saved, inspection_title="Celloedd"))
    [version] = archive.versions(saved.id)
    assert archive.version(saved.id, version.token).other_side["inspection_title"].value == "Y ddalfa"
    assert archive.load(saved.id).other_side == changed.other_side


def test_a_sign_off_locks_both_sides(archive: Archive) -> None:
    document = archive.save(signed(bilingual(), "signed_off"))
    with pytest.raises(Locked, match="Title of inspection"):
        archive.save(translated(document, inspection_title="Celloedd"))


# --- a session -----------------------------------------------------------------------------------------------


class Writing:
    """A session whose clock the test turns."""

    def __init__(self, document: Document) -> None:
        self.at = 0.0
        self.session = Session(
            document, FORM, lambda document, _: replace(document, revision=1), lambda: self.at
        )

    def welsh(self) -> object:
        return getattr(self.session.document.other_side.get("inspection_title"), "value", None)


def test_translating_is_undone_in_pieces_and_saved() -> None:
    writing = Writing(replace(pcc_response(inspection_title="Custody"), revision=1))
    place = Place("inspection_title")
    for text in ("Y", "Y dd", "Y ddalfa"):
        writing.session.edit(Translate(place, text))
    assert writing.session.dirty
    writing.session.undo()
    assert (writing.welsh(), writing.session.dirty) == (None, False)
    writing.session.redo()
    assert writing.welsh() == "Y ddalfa"
    assert writing.session.save(datetime.now(NOW.tzinfo) + timedelta(1))
    assert not writing.session.dirty


def test_typing_on_one_side_and_then_on_the_other_are_two_steps() -> None:
    writing = Writing(pcc_response())
    writing.session.edit(SetAnswer(Place("inspection_title"), "Custody"))
    writing.session.edit(Translate(Place("inspection_title"), "Y ddalfa"))
    writing.session.undo()
    assert (writing.welsh(), writing.session.document.answer("inspection_title")) == (None, "Custody")


# --- the publication pack -------------------------------------------------------------------------------------


def in_wales(archive: Archive, languages: tuple[Language, ...] = ("en", "cy")) -> Archive:
    archive.set_rules(Rules(languages=languages))
    return archive


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def test_both_editions_are_packed(archive: Archive, tmp_path: Path) -> None:
    pack = packed(in_wales(archive), tmp_path / "pack", bilingual())
    assert {f"{name}.{end}" for name in ("response", "ymateb") for end in ("docx", "html", "txt")} <= names(
        pack.folder
    )
    page = (pack.folder / "ymateb.html").read_text("utf-8")
    assert '<html lang="cy">' in page
    assert all(
        words in page for words in ("Y ddalfa", "Rydym yn cytuno.", "5 Ionawr 2026", "Neidio i’r ymateb")
    )
    assert not any(words in page for words in ("Custody", "We agree.", "heb ei gyfieithu"))
    assert "Custody" in (pack.folder / "response.html").read_text("utf-8")


def test_it_is_told_that_no_welsh_speaker_has_read_the_forms_words(archive: Archive, tmp_path: Path) -> None:
    pack = packed(in_wales(archive), tmp_path / "pack", bilingual())
    assert any("No Welsh speaker has reviewed" in each for each in pack.notes)


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (Translate(Place("inspection_title"), None), "“Title of inspection” (not translated yet)"),
        (
            SetAnswer(Place("inspection_title"), "Cells"),
            "“Title of inspection” (changed since it was translated into Welsh)",
        ),
    ],
)
def test_half_a_translation_is_never_published(
    archive: Archive, tmp_path: Path, spoil: Translate | SetAnswer, why: str
) -> None:
    pack = packed(in_wales(archive), tmp_path / "pack", apply(bilingual(), spoil, FORM))
    assert "ymateb.html" not in names(pack.folder)
    assert f"There is no Welsh edition in this pack: {why}." in pack.notes


def test_an_office_that_publishes_in_english_alone_packs_and_hears_nothing_else(
    archive: Archive, tmp_path: Path
) -> None:
    pack = packed(archive, tmp_path / "pack", pcc_response(**PUBLISHED))
    assert not any("ymateb" in each for each in names(pack.folder))
    assert not any("Welsh" in each for each in pack.notes)


def test_a_marking_on_the_other_side_is_refused_too(archive: Archive, tmp_path: Path) -> None:
    marked = translated(bilingual(), pcc_comment=prose("OFFICIAL-SENSITIVE\n\nRydym yn cytuno."))
    with pytest.raises(RefusalError, match="OFFICIAL-SENSITIVE"):
        packed(in_wales(archive), tmp_path / "pack", marked)
    assert not (tmp_path / "pack").exists()


def test_a_response_written_in_welsh_is_the_first_edition(tmp_path: Path) -> None:
    archive = in_wales(made(tmp_path / "cymru"), ("cy", "en"))
    welsh = replace(pcc_response(inspection_title="Y ddalfa"), language="cy", other_side={})
    pack = packed(archive, tmp_path / "pack", translated(welsh, inspection_title="Custody"))
    assert "Teitl yr arolygiad: Y ddalfa" in (pack.folder / "ymateb.txt").read_text("utf-8")
    assert "Title of inspection: Custody" in (pack.folder / "response.txt").read_text("utf-8")
