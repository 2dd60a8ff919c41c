"""The check of Word documents finds what it should, and nothing in what is sound."""

import hashlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

import resources
from tests.schemas import validate_package

DOCUMENT, STYLES, NUMBERING = "word/document.xml", "word/styles.xml", "word/numbering.xml"
LINKS, TYPES = "word/_rels/document.xml.rels", "[Content_Types].xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PNG = b"\x89PNG\r\n\x1a\n"

CHECKBOX = (
    '<w14:checkbox><w14:checked w14:val="1"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
    '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
)


def control(number: int, tag: str, inside: str = "", text: str = "☒") -> str:
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="Title"/><w:tag w:val="{tag}"/><w:id w:val="{number}"/>{inside}'
        f"</w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def picture(number: int) -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="{number}" name="Crest"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        '<pic:nvPicPr><pic:cNvPr id="1" name="c.png"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        '<pic:spPr><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


ALTERNATIVE = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w14:nothing/></mc:Choice>'
    "<mc:Fallback><w:t>plain</w:t></mc:Fallback></mc:AlternateContent></w:r>"
)
BODY = f"""<w:body>
<w:p w14:paraId="00000001"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>
<w:bookmarkStart w:id="0" w:name="_hpr1_title"/><w:r><w:t>Title</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>
<w:p>{control(5, "hpr1.types.national", CHECKBOX)}{picture(1)}{ALTERNATIVE}</w:p>
<w:p><w:pPr><w:pStyle w:val="ListNumber"/>
<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:p>
<w:sectPr/></w:body>"""


def repack(data: bytes, changes: dict[str, bytes | None]) -> bytes:
    """A package with some parts put in, changed or (``None``) left out."""
    with ZipFile(BytesIO(data)) as before:
        parts: dict[str, bytes | None] = {name: before.read(name) for name in before.namelist()}
    after = BytesIO()
    with ZipFile(after, "w", ZIP_DEFLATED) as archive:
        for name, content in (parts | changes).items():
            if content is not None:
                archive.writestr(name, content)
    return after.getvalue()


def edit(data: bytes, part: str, old: str, new: str) -> bytes:
    """A package with one piece of one part changed."""
    with ZipFile(BytesIO(data)) as archive:
        text = archive.read(part).decode()
    assert old in text
    return repack(data, {part: text.replace(old, new, 1).encode()})


@pytest.fixture(scope="module")
def template() -> bytes:
    return resources.word_template()


@pytest.fixture(scope="module")
def document(template: bytes) -> bytes:
    """A document with a tick box, a picture, a bookmark, an alternative, a list and custom XML."""
    with ZipFile(BytesIO(template)) as archive:
        text, links, types = (archive.read(name).decode() for name in (DOCUMENT, LINKS, TYPES))
    text = text[: text.index("<w:body>")] + BODY + "</w:document>"
    added = (
        f'<Relationship Id="rId9" Type="{OFFICE}/relationships/image" Target="media/c.png"/>'
        f'<Relationship Id="rId10" Type="{OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>'
    )
    return repack(
        template,
        {
            DOCUMENT: text.encode(),
            LINKS: links.replace("</Relationships>", f"{added}</Relationships>").encode(),
            TYPES: types.replace(
                "<Override", '<Default Extension="png" ContentType="image/png"/><Override', 1
            ).encode(),
            "word/media/c.png": PNG,
            "customXml/item1.xml": b'<record xmlns="urn:ours"><field/></record>',
        },
    )


def test_schemas_are_as_they_came() -> None:
    folder = Path(__file__).parent / "ooxml"
    found = {f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in folder.glob("*.xsd")}
    assert found == set((folder / "SHA256SUMS").read_text().splitlines())


def test_template_is_valid(template: bytes) -> None:
    assert validate_package(template) == []


def test_document_is_valid(document: bytes) -> None:
    assert validate_package(document) == []


@pytest.mark.parametrize(
    ("part", "old", "new", "said"),
    [
        pytest.param(DOCUMENT, "<w:sectPr/>", "<w:fnord/>", "fnord", id="unknown element"),
        pytest.param(DOCUMENT, "<w:sectPr/>", "<w:p w:fnord='1'/>", "fnord", id="unknown attribute"),
        pytest.param(
            STYLES, '<w:jc w:val="left"/>', '<w:jc w:val="sideways"/>', "sideways", id="wrong value"
        ),
        pytest.param(STYLES, "<w:b/><w:bCs/>", "<w:bCs/><w:sz w:val='x'/>", "'x'", id="wrong type"),
        pytest.param(
            STYLES, "<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>", "keepNext", id="wrong order"
        ),
    ],
)
def test_schema_mistakes(document: bytes, part: str, old: str, new: str, said: str) -> None:
    problems = validate_package(edit(document, part, old, new))
    assert problems
    assert all(problem.startswith(f"{part}:") for problem in problems)
    assert said in problems[0]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param('mc:Ignorable="w14 w15"', "", "paraId", id="not declared as ignorable"),
        pytest.param('mc:Ignorable="w14 w15"', 'mc:Ignorable="w14 w99"', "w99", id="undeclared prefix"),
        pytest.param(
            ' w14:paraId="', ' mc:MustUnderstand="w14" w14:paraId="', "understood", id="must understand"
        ),
        pytest.param(' Requires="w14"', "", "Requires", id="choice without requirement"),
        pytest.param("<mc:Fallback><w:t>plain</w:t>", "<mc:Fallback><w:q/>", "}q'", id="bad fallback"),
        pytest.param('checked w14:val="1"', 'checked w14:val="2"', "'2'", id="tick box neither on nor off"),
        pytest.param('val="2612"', 'val="☒"', "☒", id="tick box with a letter for its code"),
        pytest.param(
            CHECKBOX, f"<w:text/>{CHECKBOX.replace('w14:checkedState', 'w14:fnord')}", "fnord", id="tick box"
        ),
    ],
)
def test_markup_compatibility(document: bytes, old: str, new: str, said: str) -> None:
    problems = validate_package(edit(document, DOCUMENT, old, new))
    assert any(said in problem for problem in problems)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            ALTERNATIVE, control(5, "hpr1.other"), "content control id “5” is used 2 times", id="control id"
        ),
        pytest.param(
            ALTERNATIVE, control(6, "t" * 64), "the tag of a content control has 64", id="tag of 64"
        ),
        pytest.param(ALTERNATIVE, picture(1), "drawing id “1” is used 2 times", id="drawing id"),
        pytest.param('<w:bookmarkEnd w:id="0"/>', "", "does not end", id="bookmark open"),
        pytest.param(
            '<w:bookmarkEnd w:id="0"/>', '<w:bookmarkEnd w:id="7"/>', "does not start", id="bookmark end"
        ),
        pytest.param(
            ALTERNATIVE,
            '<w:bookmarkStart w:id="1" w:name="_HPR1_title"/><w:bookmarkEnd w:id="1"/>',
            "bookmark name “_hpr1_title” is used 2 times",
            id="bookmark name",
        ),
        pytest.param(
            'w:name="_hpr1_title"', f'w:name="{"a" * 41}"', "cannot be a bookmark's name", id="bookmark long"
        ),
        pytest.param(
            'w:val="Heading1"', 'w:val="Heading9"', "unknown paragraph style: “Heading9”", id="style"
        ),
        pytest.param(
            'w:val="Heading1"', 'w:val="TableGrid"', "is no paragraph style", id="style of another kind"
        ),
        pytest.param('<w:numId w:val="2"/>', '<w:numId w:val="3"/>', "unknown list: “3”", id="list"),
        pytest.param('r:embed="rId9"', 'r:embed="rId8"', "no relationship “rId8”", id="relationship id"),
    ],
)
def test_rules(document: bytes, old: str, new: str, said: str) -> None:
    problems = validate_package(edit(document, DOCUMENT, old, new))
    assert any(said in problem for problem in problems)
    assert all(problem.startswith(f"{DOCUMENT}:") for problem in problems)


def test_lists_and_styles_are_joined(document: bytes) -> None:
    unlisted = edit(document, NUMBERING, '<w:abstractNumId w:val="1"/>', '<w:abstractNumId w:val="8"/>')
    assert any("unknown list definition: “8”" in problem for problem in validate_package(unlisted))
    twice = edit(document, STYLES, 'w:styleId="Heading2"', 'w:styleId="Heading1"')
    assert any("style id “Heading1” is used 2 times" in problem for problem in validate_package(twice))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        pytest.param(
            {"word/media/c.png": None}, "word/media/c.png, which is not in the package", id="dangling"
        ),
        pytest.param({"word/media/d.png": PNG}, "word/media/d.png: nothing points to this part", id="orphan"),
        pytest.param(
            {"word/media/d.jpg": PNG}, "word/media/d.jpg: has no content type", id="no content type"
        ),
        pytest.param({"word/settings.xml": None}, "/word/settings.xml is not in the package", id="override"),
        pytest.param({"word/settings.xml": b"<settings/>"}, "its root should be", id="root of another kind"),
        pytest.param({TYPES: None}, "is missing", id="no content types"),
        pytest.param({"_rels/.rels": None}, "needs one main document", id="no main document"),
        pytest.param({"customXml/item1.xml": b"<a>"}, "customXml/item1.xml: ", id="not well-formed"),
        pytest.param({"customXml/item1.xml": b"<!DOCTYPE a><a/>"}, "document type", id="document type"),
    ],
)
def test_package_mistakes(document: bytes, changes: dict[str, bytes | None], said: str) -> None:
    problems = validate_package(repack(document, changes))
    assert any(said in problem for problem in problems)


def test_a_part_may_not_stand_twice(document: bytes) -> None:
    data = BytesIO(document)
    with ZipFile(data, "a") as archive:
        archive.writestr("word/Document.xml", b"<w/>")
    assert any("stands twice" in problem for problem in validate_package(data.getvalue()))


def test_not_a_package() -> None:
    assert validate_package(b"not a zip file") == ["package: File is not a zip file"]
