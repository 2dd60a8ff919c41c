"""The office's own Word templates: looked at on arrival, kept with the archive, used by exports, spoken of plainly."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from editor.archive import Archive
from editor.archive.verify import verify
from editor.casework.exporting import export
from editor.casework.templates import check_template, set_template, starter_template, template_of
from editor.errors import RefusalError
from editor.importing.word import read_answers
from tests.builders import EVERY_KIND_TOML, NORTHMOOR, NOW, every_kind_form, pcc_response, shipped_form
from tests.command_line import Office, refused
from tests.output.office_templates import (
    OWN_WORDS,
    TEMPLATES,
    branded,
    control,
    half_tagged,
    letter_paper_only,
    line,
    of_other_styles,
    repacked,
    saved,
    with_blocks,
    words,
)
from tests.schemas import validate_package

PCC = shipped_form("pcc-response")
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def told(data: bytes, level: str = "refused") -> str:
    return "\n".join(
        each.message for each in check_template(data, PCC, NORTHMOOR).findings if each.level == level
    )


def tied(kind: str, target: str, part: str = "word/_rels/document.xml.rels", mode: str = "External") -> bytes:
    """A template that refers to something."""
    tie = f'<Relationship Id="rId99" Type="{RELATIONS}/{kind}" Target="{target}" TargetMode="{mode}"/></Relationships>'
    whole = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{tie}'
    data = letter_paper_only(PCC)
    if "document" not in part:
        return repacked(data, {part: whole.encode()})
    return repacked(data, {part: lambda each: each.replace(b"</Relationships>", tie.encode())})


# --- what is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"not a package", "The file is not a Word document, or it is damaged."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "password-protected or an old .doc"),
        (repacked(letter_paper_only(PCC), {"word/vbaProject.bin": b"macro"}), "It holds macros"),
        (
            repacked(
                letter_paper_only(PCC),
                {"word/styles.xml": lambda each: b"<!DOCTYPE x>" + each[each.index(b"<w:") :]},
            ),
            "styles.xml declares a document type",
        ),
        (
            tied("attachedTemplate", "https://evil.example/t.dotm", "word/_rels/settings.xml.rels"),
            "would load another template from https://evil.example/t.dotm",
        ),
        (
            tied("attachedTemplate", r"file:///\\server\share\t.dotm", "word/_rels/settings.xml.rels"),
            "would load another template from t.dotm",
        ),
        (tied("image", "https://evil.example/a.png"), "would load a picture from https://evil.example/a.png"),
        (tied("hyperlink", "file:///C:/secret.txt"), "would load what a link names from secret.txt"),
        (tied("oleObject", "embeddings/a.bin", mode="Internal"), "It holds an embedded object"),
    ],
    ids=["junk", "doc", "macros", "dtd", "remote template", "share", "picture", "file link", "object"],
)
def test_what_is_not_safe_is_refused(data: bytes, sentence: str) -> None:
    assert sentence in told(data)


@pytest.mark.parametrize(
    ("blocks", "sentence"),
    [
        (
            (control("hpr1.pcc_comment", line()), control("pcc_comment", line(), number=7)),
            "The tag “pcc_comment” stands on 2 controls; each may stand on one.",
        ),
        ((control("hpr1.pcc_coment", line()),), "The tag “hpr1.pcc_coment” names no field of the form"),
        (
            (control("hpr1.items.1.number", line()),),
            "Records and boxes come together, in one control “hpr1.items”.",
        ),
        (
            (line(words("Comment: "), control("hpr1.pcc_comment")),),
            "“hpr1.pcc_comment” receives whole paragraphs and stands in a line with other words",
        ),
        (
            (control("hpr1.pcc_comment", line(control("hpr1.series", words("s")))),),
            "“hpr1.series” stands inside the control “hpr1.pcc_comment”",
        ),
        (
            (control("hpr1.with.series", control("hpr1.rest", line())),),
            "which may be left out; put it outside",
        ),
        (
            (
                parse_xml(
                    f'<w:p {nsdecls("w")}><w:ins w:id="1" w:author="A"><w:r><w:t>a</w:t></w:r></w:ins></w:p>'
                ),
            ),
            "It holds tracked changes",
        ),
        (
            (
                parse_xml(
                    f'<w:p {nsdecls("w")}><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
                    '<w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://evil.example/a.png"</w:instrText></w:r>'
                    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
                ),
            ),
            "It holds a field “INCLUDEPICTURE”",
        ),
    ],
    ids=["twice", "unknown", "record", "in a line", "inside", "rest", "tracked", "loading field"],
)
def test_what_could_not_be_filled_well_is_refused(blocks: tuple[object, ...], sentence: str) -> None:
    assert sentence in told(with_blocks(*blocks))


def test_a_control_in_the_header_is_refused() -> None:
    package = docx.Document()
    package.sections[0].header.paragraphs[0]._p.append(control("hpr1.series", words("s")))
    assert "“hpr1.series” stands in a header, footer or note" in told(saved(package))


def test_a_control_alone_in_its_paragraph_may_receive_paragraphs() -> None:
    data = with_blocks(line(control("hpr1.pcc_comment", words("[text]"))))
    assert told(data) == ""


# --- what is said --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", TEMPLATES)
def test_every_template_of_the_tests_is_taken(kind: str) -> None:
    assert told(TEMPLATES[kind](PCC)) == ""


def test_the_report_says_what_is_there_and_what_is_not() -> None:
    whole, half, other = branded(PCC), half_tagged(PCC), of_other_styles(PCC)
    assert "Every field of the form has a control." in told(whole, "ok")
    assert "Its paper is A4." in told(whole, "ok")
    assert "Fields without a control come where the control “hpr1.rest” stands" in told(half, "note")
    assert "Was Northmoor Police inspected? (hpr1.force_inspected)" in told(half, "note")
    assert "Its paper is not A4" in told(other, "note")
    assert "Its language is en-US" in told(other, "note")
    assert "Styles that it lacks are brought along: Attribution, Crest" in told(other, "note")
    assert "the whole response comes at the end" in told(letter_paper_only(PCC), "note")


def test_a_link_and_the_local_template_it_was_based_on_are_told_of() -> None:
    assert "Its link to https://northmoor.example stays." in told(
        tied("hyperlink", "https://northmoor.example"), "note"
    )
    based = tied(
        "attachedTemplate", "file:///C:/Users/Ann/Templates/Office.dotm", "word/_rels/settings.xml.rels"
    )
    assert "It was based on the template “Office.dotm”" in told(based, "note")
    assert "Ann" not in told(based, "note")


@pytest.mark.parametrize("form", [PCC, shipped_form("force-statement"), every_kind_form()])
def test_the_starter_has_everything(form: object) -> None:
    data = starter_template(form, NORTHMOOR)  # type: ignore[arg-type]
    assert validate_package(data) == []
    report = check_template(data, form)  # type: ignore[arg-type]
    levels = {each.level for each in report.findings}
    assert "refused" not in levels
    assert "Every field of the form has a control." in [each.message for each in report.findings]


# --- kept with the archive -------------------------------------------------------------------------------


def test_a_registered_template_is_what_word_exports_are_filled_into(tmp_path: Path) -> None:
    archive = Archive.open_or_create(tmp_path / "archive", lambda: NOW)
    document = archive.save(pcc_response(inspection_title="Custody"))
    set_template(archive, PCC, branded(PCC))
    export(archive, document, tmp_path / "a.docx", NOW)
    data = (tmp_path / "a.docx").read_bytes()
    assert OWN_WORDS in [each.text for each in docx.Document(BytesIO(data)).paragraphs]
    assert read_answers(data, PCC) == document.answers
    assert list(verify(archive)) == []
    archive.remove_template("pcc-response")
    assert archive.template("pcc-response") is None


def test_a_refused_template_leaves_the_old_one(tmp_path: Path) -> None:
    archive = Archive.open_or_create(tmp_path / "archive", lambda: NOW)
    good = branded(PCC)
    set_template(archive, PCC, good)
    assert set_template(archive, PCC, b"junk").refused
    assert archive.template("pcc-response") == good


def test_a_template_that_was_changed_by_other_means_is_looked_at_again(tmp_path: Path) -> None:
    archive = Archive.open_or_create(tmp_path / "archive", lambda: NOW)
    archive.set_template("pcc-response", repacked(letter_paper_only(PCC), {"word/vbaProject.bin": b"macro"}))
    with pytest.raises(RefusalError, match="cannot be used: It holds macros"):
        template_of(archive, "pcc-response")


@pytest.mark.parametrize("form", ["../bin/x", "", "a/b", "A"])
def test_a_form_s_id_leads_nowhere_else(tmp_path: Path, form: str) -> None:
    with pytest.raises(ValueError, match="cannot be the id of a form"):
        Archive.open_or_create(tmp_path, lambda: NOW).template(form)


# --- the verb --------------------------------------------------------------------------------------------


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path / "archive")
    office.new()
    return office


def written(folder: Path, data: bytes, name: str = "ours.docx") -> str:
    (folder / name).write_bytes(data)
    return str(folder / name)


def test_a_template_is_set_shown_and_removed(office: Office, tmp_path: Path) -> None:
    path = written(tmp_path, branded(PCC))
    done = office.run("template", "pcc-response", "--set", path, "--json").json
    assert (done["form"], done["registered"]) == ("pcc-response", True)
    assert {each["level"] for each in done["findings"]} == {"ok", "note"}
    assert office.run("template", "pcc-response", "--json").json == done
    assert "Every field of the form has a control." in office.run("template", "pcc-response").out
    assert office.run("template", "pcc-response", "--remove", "--json").json["registered"] is False
    assert not list((office.folder / "templates").iterdir())


def test_a_refused_one_changes_nothing(office: Office, tmp_path: Path) -> None:
    office.run("template", "pcc-response", "--set", written(tmp_path, branded(PCC)))
    path = written(tmp_path, with_blocks(control("hpr1.nonsense", line())), "bad.docx")
    said = refused(office, "template", "pcc-response", "--set", path)
    assert said.startswith("“bad.docx” cannot be the template: The tag “hpr1.nonsense” names no field")
    assert "is not there" in refused(office, "template", "pcc-response", "--set", str(tmp_path / "none.docx"))
    assert "nonsense" in refused(office, "template", "nonsense")


def test_the_starter_is_written_and_can_be_set(office: Office, tmp_path: Path) -> None:
    office.with_own_form(EVERY_KIND_TOML)
    target = tmp_path / "start.docx"
    assert office.run("template", "tidewatch-log", "--starter", str(target)).status == 0
    assert office.run("template", "tidewatch-log", "--set", str(target)).status == 0
    assert ".docx" in refused(office, "template", "tidewatch-log", "--starter", str(tmp_path / "start.txt"))
    inside = str(office.folder / "templates" / "x.docx")
    assert "keeps its own files there" in refused(office, "template", "tidewatch-log", "--starter", inside)
