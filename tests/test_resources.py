"""The assets are complete, sound and what their makers say."""

from io import BytesIO
from zipfile import ZipFile

import docx
import make_word_template
import pytest
from lxml import etree
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QImage, QRawFont
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import resources
from editor.model.answers_json import read_answers
from editor.model.checks import is_answered
from editor.model.jsonreading import Node, strict_loads
from editor.model.office import OFFICE_KEYS
from editor.model.richtext import RichText, to_json
from forms.catalogue import load_catalogue
from tests.schemas import validate_package

ICONS = """add back bin bold bullet-list calendar check circle clear close dash delete down duplicate export folder
heading indent info italic link moon more new number-list office open outdent panel quote redo restore search settings
sun table text-size tick undo up warning"""
WELSH = "âêîôûŵŷÂÊÎÔÛŴŶáàäẁẃẅỳéèëïíöóúüÿẀẂẄỲ"
MARKS = "–—‘’“”•‹›…£€½×·§©−\u00a0"
STYLES = """Normal Heading1 Heading2 Heading3 Heading4 Quote ListBullet ListBullet2 ListBullet3 ListNumber ListNumber2
ListNumber3 Details DetailsMore DetailLabel Choice ChoiceMore Attribution Crest OfficeUse Caption TableText TableGrid
Hyperlink PlaceholderText Header Footer"""


@pytest.mark.parametrize(
    "name", ["", "word", "nothing.txt", "../pyproject.toml", "/etc/hosts", "word/../__init__.py"]
)
def test_what_is_no_asset_is_refused(name: str) -> None:
    with pytest.raises(FileNotFoundError):
        resources.read_bytes(name)


@pytest.fixture(scope="module")
def family(qapp: QApplication) -> str:  # noqa: ARG001 - Qt's fonts need an application
    ids = [QFontDatabase.addApplicationFontFromData(QByteArray(data)) for data in resources.font_files()]
    assert len(ids) == 5
    assert all(resources.FONT_FAMILY in QFontDatabase.applicationFontFamilies(font) for font in ids)
    return resources.FONT_FAMILY


def test_fonts_are_one_family(family: str) -> None:
    weights = {style: QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family)}
    assert weights == {"Regular": 400, "Italic": 400, "SemiBold": 600, "Bold": 700, "Bold Italic": 700}


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_fonts_can_write_welsh(family: str, weight: int) -> None:
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    raw = QRawFont.fromFont(font)
    assert raw.familyName().startswith(family)
    assert [letter for letter in WELSH + MARKS if not raw.supportsCharacter(ord(letter))] == []


def test_fonts_have_tabular_figures(family: str) -> None:
    font = QFont(family, 20)
    font.setFeature(QFont.Tag("tnum"), 1)
    assert len({QFontMetricsF(font).horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_fonts_have_their_licence_beside_them() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in resources.read_text("fonts/OFL.txt")


def test_icons_are_all_there() -> None:
    assert set(ICONS.split()) <= set(resources.icon_names())


@pytest.mark.parametrize("name", resources.icon_names())
def test_icon_is_drawn_in_one_ink(name: str) -> None:
    root = etree.fromstring(resources.icon(name))
    assert root.get("viewBox") == "0 0 20 20"
    colours = {str(each.get(key)) for each in root.iter() for key in ("fill", "stroke") if each.get(key)}
    assert colours <= {"none", resources.ICON_INK}
    assert QSvgRenderer(QByteArray(resources.icon(name))).isValid()


def test_template_is_what_its_script_makes() -> None:
    with ZipFile(BytesIO(resources.word_template())) as package:
        stored = {name: package.read(name).decode() for name in package.namelist()}
    assert stored == make_word_template.parts()


def test_template_is_valid_and_opens() -> None:
    assert validate_package(resources.word_template()) == []
    document = docx.Document(BytesIO(resources.word_template()))
    assert {style.style_id for style in document.styles} == {
        *STYLES.split(), "DefaultParagraphFont", "NoList", "TableNormal",
    }  # fmt: skip
    assert not document.paragraphs
    assert document.core_properties.language == "en-GB"
    page = document.sections[0]
    assert page.page_width is not None
    assert page.left_margin is not None
    assert (round(page.page_width.mm), round(page.left_margin.mm)) == (210, 25)


def test_each_shipped_form_has_a_sample() -> None:
    assert set(resources.sample_forms()) == {form.id for form in load_catalogue().current}


@pytest.mark.parametrize("form", resources.sample_forms())
def test_sample_is_finished_and_canonical(form: str) -> None:
    members = Node(strict_loads(resources.sample(form))).object(["form", "answers", "office"])
    definition = load_catalogue().newest(members["form"].text())
    answers = read_answers(definition, members["answers"])
    assert definition.id == form
    unanswered = [
        each.id for each in definition.fields if each.expected and not is_answered(each, answers[each.id])
    ]
    assert unanswered == []
    assert [field.id for field in definition.fields if str(answers.get(field.id)).startswith("Sample: ")]
    for field, value in answers.items():
        if isinstance(value, RichText):
            assert to_json(value) == members["answers"].mapping()[field].value
    assert set(members["office"].mapping()) == set(OFFICE_KEYS) - {"crest"}


def test_crest_is_a_picture_that_lets_the_page_through() -> None:
    crest = QImage.fromData(resources.sample_crest())
    assert (crest.width(), crest.height()) == (600, 600)
    assert crest.pixelColor(0, 0).alpha() == 0
    assert crest.pixelColor(300, 300).alpha() == 255
