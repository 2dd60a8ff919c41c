"""Templates as offices make them, each generated: branded, of other styles, on letterhead, half tagged."""

from collections.abc import Callable
from io import BytesIO
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.document import Document as Package
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches, Mm, RGBColor

from forms.schema import Field, FormDefinition, RecordsField, RichField
from tests.output.pictures import png

OWN_WORDS: Final = "Northmoor keeps these words."
SIGNED: Final = "Signed for the office of Northmoor"
DOCUMENT_TYPE: Final = "wordprocessingml.document.main+xml"
TEMPLATE_TYPE: Final = "wordprocessingml.template.main+xml"


def saved(package: Package) -> bytes:
    target = BytesIO()
    package.save(target)
    return target.getvalue()


def control(tag: str, *inside: Any, number: int = 0) -> Any:
    """A content control as Word writes it, showing its prompt."""
    named = f'<w:alias w:val="Fill"/><w:tag w:val="{tag}"/><w:id w:val="{number or hash_of(tag)}"/>'
    result = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtPr>{named}</w:sdtPr><w:sdtContent/></w:sdt>")
    for each in inside:
        result[1].append(each)
    return result


def hash_of(tag: str) -> int:
    whole: int = sum(ord(each) * 31**place for place, each in enumerate(tag)) % 2_000_000_000 + 1
    return whole


def words(text: str, *properties: str) -> Any:
    looks = "".join(properties)
    shown = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return parse_xml(f'<w:r {nsdecls("w")}>{shown}<w:t xml:space="preserve">{text}</w:t></w:r>')


def line(*inside: Any, style: str = "") -> Any:
    result = OxmlElement("w:p")
    if style:
        result.append(parse_xml(f'<w:pPr {nsdecls("w")}><w:pStyle w:val="{style}"/></w:pPr>'))
    for each in inside:
        result.append(each)
    return result


def takes_blocks(field: Field) -> bool:
    return isinstance(field, RichField | RecordsField)


def placed(field: Field, style: str = "", prefix: str = "hpr1.") -> Any:
    """A paragraph with the field's label and control, or its block control."""
    tag = f"{prefix}{field.id}"
    if takes_blocks(field):
        return control(tag, line(words(f"[{field.id}]"), style=style))
    prompt = control(tag, words(f"[{field.id}]", '<w:color w:val="C00000"/>'))
    return line(words("Label of ours: ", "<w:b/>"), prompt, words(" ."), style=style)


def add(package: Package, *blocks: Any) -> None:
    for each in blocks:
        package.element.body.find(qn("w:sectPr")).addprevious(each)


def branded(form: FormDefinition) -> bytes:
    """Every field tagged, in order, with the office's own words between and a coloured title."""
    package = docx.Document()
    section = package.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    title = package.add_heading("Response of the Northmoor office", 0)
    title.runs[0].font.color.rgb = RGBColor(0x7A, 0x1F, 0x5C)
    section.footer.paragraphs[0].text = "Northmoor · official"
    for field in form.fields:
        add(package, line(words(OWN_WORDS)), placed(field), line(words(SIGNED)))
    add(package, control("hpr1.rest", line(words("[the rest]"))))
    return saved(package)


def of_other_styles(form: FormDefinition) -> bytes:
    """Style ids as a German Word writes them, our ids for other styles, Letter paper, our anchors left over."""
    package = docx.Document()
    section = package.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    ids = {
        "Heading3": "berschrift3",
        "Heading4": "berschrift4",
        "ListBullet": "Aufzhlung",
        "Quote": "Zitat",
        "Normal": "Standard",
    }
    ids |= {"BodyText": "Heading3", "Subtitle": "Quote", "ListNumber2": "Details"}
    for part in (package.element, package.styles.element, package.part.numbering_part.element):
        for each in part.iter():
            for key in (qn("w:val"), qn("w:styleId")):
                if each.tag != qn("w:name") and each.get(key) in ids:
                    each.set(key, ids[each.get(key)])
    package.add_heading("Our reply", 1)
    add(
        package,
        parse_xml(
            f'<w:p {nsdecls("w")}><w:bookmarkStart w:id="1" w:name="hpr1_at_old_12345678"/>'
            '<w:r><w:t>Old anchor</w:t></w:r><w:bookmarkEnd w:id="1"/>'
            '<w:bookmarkStart w:id="1" w:name="Ours"/><w:bookmarkEnd w:id="1"/></w:p>'
        ),
        line(words("A list of the template’s own"), style="Aufzhlung"),
    )
    for field in form.fields:
        add(package, placed(field, style="Heading3", prefix=""), line(words(OWN_WORDS)))
    return saved(package)


def letterhead(form: FormDefinition) -> bytes:
    """A .dotx: logo in the header, a table that lays labels and controls out, cells and narratives in it."""
    package = docx.Document()
    section = package.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.header.paragraphs[0].add_run().add_picture(BytesIO(png(120, 40)))
    section.header.paragraphs[0].add_run(" Northmoor")
    add(package, line(control("hpr1.form_title", words("[title]")), style="Heading1"))
    table = package.add_table(rows=0, cols=2)
    for number, field in enumerate(form.fields):
        row = table.add_row()
        row.cells[0].text = OWN_WORDS
        cell = row.cells[1]._tc
        if takes_blocks(field):
            cell.insert(1, control(f"hpr1.{field.id}", line(words("[text]"))))
        elif number % 2:
            cell.remove(cell.p_lst[0])
            cell.append(line(control(f"hpr1.{field.id}", words("[…]"))))
        else:
            cell.addprevious(holder := control(f"hpr1.{field.id}"))
            holder[1].append(cell)
    package.add_table(rows=1, cols=1).rows[0].cells[0].text = SIGNED
    return as_template(saved(package))


def half_tagged(form: FormDefinition) -> bytes:
    """Some fields tagged, in another order, one in an optional part; the rest where it is wanted, then more words."""
    package = docx.Document()
    package.add_heading("Reply", 1)
    some = [each for number, each in enumerate(form.fields) if number % 3 == 0][::-1]
    add(package, control("hpr1.rest", line(words("[the rest]"))), line(words(OWN_WORDS)))
    for number, field in enumerate(some):
        block = [line(words("Only if there is any:")), placed(field)]
        add(
            package,
            *([control(f"hpr1.with.{field.id}", *block)] if number % 2 else block),
            line(words(SIGNED)),
        )
    return saved(package)


def letter_paper_only(_form: FormDefinition) -> bytes:
    """A letterhead without any control."""
    package = docx.Document()
    package.sections[0].header.paragraphs[0].text = "Northmoor"
    return saved(package)


def with_blocks(*blocks: object) -> bytes:
    """A template that holds just these."""
    package = docx.Document()
    add(package, *blocks)
    return saved(package)


TEMPLATES: Final[dict[str, Callable[[FormDefinition], bytes]]] = {
    "branded": branded,
    "other styles": of_other_styles,
    "letterhead": letterhead,
    "half tagged": half_tagged,
    "no tags": letter_paper_only,
}


def repacked(data: bytes, changes: dict[str, Callable[[bytes], bytes] | bytes]) -> bytes:
    """The same package with some parts changed or added."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_DEFLATED) as result:
        for each in source.namelist():
            change = changes.get(each)
            content = source.read(each)
            result.writestr(each, change(content) if callable(change) else content)
        for each in changes.keys() - set(source.namelist()):
            added = changes[each]
            assert isinstance(added, bytes)
            result.writestr(each, added)
    return target.getvalue()


def as_template(data: bytes) -> bytes:
    """A .docx as a .dotx."""
    return repacked(
        data,
        {"[Content_Types].xml": lambda each: each.replace(DOCUMENT_TYPE.encode(), TEMPLATE_TYPE.encode())},
    )
