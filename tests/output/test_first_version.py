"""A response of version 1 leaves as it always did, and one of version 2 that says no more says it in the same words.

What stands in ``golden/`` was written by the program before there was a version 2.
"""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from editor.model.document import Document
from editor.output import to_html, to_text, to_word
from forms.schema import FormDefinition
from tests.builders import NOW, document_of, shipped_form, shipped_version

GOLDEN = Path(__file__).parent / "golden"
FIRST = shipped_version("pcc-response", 1)
NEWEST = shipped_form("pcc-response")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

of_each_kind = pytest.mark.parametrize("name", ["empty", "partial", "full"])


def made_with(form: FormDefinition, name: str) -> Document:
    return document_of(form, **json.loads((GOLDEN / f"{name}.json").read_bytes()))


def golden(name: str) -> bytes:
    return (GOLDEN / name).read_bytes()


def word_body(document: Document, form: FormDefinition) -> bytes:
    with ZipFile(BytesIO(to_word(document, form, None, NOW))) as package:
        return package.read("word/document.xml")


def visible(body: bytes) -> list[str]:
    """The words of each paragraph."""
    paragraphs = etree.fromstring(body).iter(f"{W}p")
    return ["".join(each.text or "" for each in paragraph.iter(f"{W}t")) for paragraph in paragraphs]


@of_each_kind
def test_the_first_version_exports_byte_by_byte_as_before(name: str) -> None:
    document = made_with(FIRST, name)
    assert to_html(document, FIRST, None).encode() == golden(f"{name}.html")
    assert to_text(document, FIRST).encode() == golden(f"{name}.txt")
    assert word_body(document, FIRST) == golden(f"{name}.xml")


@of_each_kind
def test_the_newest_version_says_the_same_where_it_is_told_the_same(name: str) -> None:
    document = made_with(NEWEST, name)
    assert to_html(document, NEWEST, None).encode() == golden(f"{name}.html")
    assert to_text(document, NEWEST).encode() == golden(f"{name}.txt")
    assert visible(word_body(document, NEWEST)) == visible(golden(f"{name}.xml"))
