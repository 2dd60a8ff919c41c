"""A document as a Word file: for sign-off with controls and bookmarks and changes tracked; for readers without."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Final

import docx
from docx.document import Document as Package
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.image import ImagePart
from lxml import etree

import resources
from editor.model.document import Document
from editor.model.office import OfficeProfile
from editor.model.text import clean
from editor.output.blocks import Composition
from editor.output.compose import LANGUAGE, compose
from editor.output.crest import Crest
from editor.output.word.body import BodyWriter
from editor.output.word.controls import Controls
from editor.output.word.lists import Numbering
from editor.output.word.narrative import TEXT_WIDTH, NarrativeWriter
from editor.output.word.picture import picture
from editor.output.word.properties import custom_properties, document_item, item_properties
from editor.output.word.publication import without_anchors
from editor.output.word.template import Filling, fill_template, open_template
from editor.output.word.xml import NAMESPACES, Element, element, name, paragraph, run, tab
from forms.schema import FormDefinition

_PROPERTY_LIMIT: Final = 255  # characters that a core property may have
# The settings that stand before w:trackRevisions in the schema's sequence and that a template may hold.
_BEFORE_TRACKING: Final = frozenset(
    name(f"w:{each}")
    for each in (
        "writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime",
        "doNotDisplayPageBoundaries", "displayBackgroundShape", "printPostScriptOverText",
        "printFractionalCharacterWidth", "printFormsData", "embedTrueTypeFonts", "embedSystemFonts",
        "saveSubsetFonts", "saveFormsData", "mirrorMargins", "alignBordersAndEdges",
        "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "hideSpellingErrors",
        "hideGrammaticalErrors", "activeWritingStyle", "proofState", "formsDesign", "attachedTemplate",
        "linkStyles", "stylePaneFormatFilter", "stylePaneSortMethod", "documentType", "mailMerge",
        "revisionView",
    )
)  # fmt: skip


def to_word(
    document: Document,
    definition: FormDefinition,
    crest: Crest | None,
    now: datetime,
    template: bytes | None = None,
) -> bytes:
    """The document as a .docx file for sign-off, made at ``now`` (aware), in the office's ``template`` if there is one.

    Raises :class:`~editor.output.word.template.TemplateError` for a template that cannot be opened.
    """
    composition = compose(document, definition)
    if template is None:
        package = _package(composition, document.office, crest, now)
        _write_footer(package, composition, document.id)
    else:
        package = _filled(document, definition, composition, crest, template)
        _describe(package, composition, document.office, now)
    _track_changes(package)
    package.core_properties.revision = max(1, document.revision)
    _attach_ids(package, document, definition)
    return _bytes(package)


def to_published_word(
    composition: Composition, office: OfficeProfile, crest: Crest | None, now: datetime
) -> bytes:
    """A .docx file for readers, made at ``now`` (aware): no controls, ids, prompts, or tracked changes."""
    package = _package(composition, office, crest, now)
    without_anchors(package.element.body)
    _write_footer(package, composition, clean(office.body))
    return _bytes(package)


def _package(composition: Composition, office: OfficeProfile, crest: Crest | None, now: datetime) -> Package:
    package = docx.Document(BytesIO(resources.word_template()))
    _write_body(
        package,
        composition,
        _crest_picture(package, crest, composition, office),
    )
    _speak(package, composition.language)
    _describe(package, composition, office, now)
    return package


def _filled(
    document: Document,
    definition: FormDefinition,
    composition: Composition,
    crest: Crest | None,
    template: bytes,
) -> Package:
    package = open_template(template)
    filling = Filling(
        lambda: _crest_picture(package, crest, composition, document.office), _Links(package.part)
    )
    fill_template(package, document, definition, filling)
    if next(package.element.body.iter(name("w:footerReference")), None) is None:
        _write_footer(package, composition, document.id)
    return package


def _bytes(package: Package) -> bytes:
    target = BytesIO()
    package.save(target)
    return target.getvalue()


def _write_body(package: Package, composition: Composition, crest: Element | None) -> None:
    part = package.part
    numbering = Numbering(part.numbering_part.element)
    narratives = NarrativeWriter(numbering, _Links(part))
    writer = BodyWriter(Controls(), narratives, crest)
    body = package.element.body
    section = body.find(name("w:sectPr"))
    for each in writer.elements(composition.blocks):
        section.addprevious(each)


def _speak(package: Package, language: str) -> None:
    """Let the text be in ``language``, so that it is spelt and read aloud as such."""
    if language == LANGUAGE:
        return  # as the template is
    for each in package.styles.element.iter(name("w:lang")):
        each.set(name("w:val"), language)
    for each in package.element.body.iter(name("w:lid")):
        each.set(name("w:val"), language)


class _Links:
    """Relationships to web addresses, one for each address."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._ids: dict[str, str] = {}

    def __call__(self, uri: str) -> str:
        if uri not in self._ids:
            self._ids[uri] = self._part.relate_to(uri, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return self._ids[uri]


def _crest_picture(
    package: Package, crest: Crest | None, composition: Composition, office: OfficeProfile
) -> Element | None:
    if crest is None:
        return None
    free = package.part.package.next_partname(f"/word/media/image%d{crest.suffix}")
    image = ImagePart(free, crest.media_type, crest.data)
    relationship = package.part.relate_to(image, RELATIONSHIP_TYPE.IMAGE)
    words = composition.tr("Crest of {body}", body=office.words()["body"])
    return picture(crest, relationship, words)


def _write_footer(package: Package, composition: Composition, reference: str) -> None:
    """The record's short reference, or whose document it is, on the left; "Page x of y" on the right.

    The style's middle tab is cleared: a long name would reach past it.
    """
    tr = composition.tr
    page = (run(f"{tr('Page')} "), _count("PAGE"), run(f" {tr('of')} "), _count("NUMPAGES"))
    content = paragraph("Footer", run(reference), tab(), *page)
    middle = element("w:tab", {"w:val": "clear", "w:pos": str(TEXT_WIDTH // 2)})
    content[0].append(element("w:tabs", None, middle))
    root = etree.Element(name("w:ftr"), nsmap={"w": NAMESPACES["w"]})
    root.append(content)
    free = str(package.part.package.next_partname("/word/footer%d.xml"))
    footer = _part(free, CONTENT_TYPE.WML_FOOTER, _xml(root), package)
    relationship = package.part.relate_to(footer, RELATIONSHIP_TYPE.FOOTER)
    section = package.element.body.find(name("w:sectPr"))
    section.insert(0, element("w:footerReference", {"w:type": "default", "r:id": relationship}))


def _count(field: str) -> Element:
    return element("w:fldSimple", {"w:instr": f" {field} "}, run("1"))


def _track_changes(package: Package) -> None:
    settings = package.settings.element
    at = next(
        (index for index, each in enumerate(settings) if each.tag not in _BEFORE_TRACKING), len(settings)
    )
    settings.insert(at, element("w:trackRevisions"))


def _describe(package: Package, composition: Composition, office: OfficeProfile, now: datetime) -> None:
    body = clean(office.words()["body"])
    moment = now.astimezone(UTC).replace(tzinfo=None)
    core = package.core_properties
    core.title = composition.title[:_PROPERTY_LIMIT]
    core.author = core.last_modified_by = body[:_PROPERTY_LIMIT]
    core.language = composition.language
    core.created = core.modified = moment
    core.revision = 1


def _attach_ids(package: Package, document: Document, definition: FormDefinition) -> None:
    whole = package.part.package
    kept = [key for key, each in whole.rels.items() if each.reltype == RELATIONSHIP_TYPE.CUSTOM_PROPERTIES]
    before = whole.rels[kept[0]].target_part.blob if kept else None
    for key in kept:
        del whole.rels[key]
    properties = _part(
        "/docProps/custom.xml",
        CONTENT_TYPE.OFC_CUSTOM_PROPERTIES,
        custom_properties(document, before),
        package,
    )
    whole.relate_to(properties, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
    # A template of an office's own may bring customXml parts: take the next free names.
    free = str(whole.next_partname("/customXml/item%d.xml"))
    item = _part(free, CONTENT_TYPE.XML, document_item(document, definition), package)
    beside = _part(
        str(whole.next_partname("/customXml/itemProps%d.xml")),
        CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        item_properties(document),
        package,
    )
    item.relate_to(beside, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    package.part.relate_to(item, RELATIONSHIP_TYPE.CUSTOM_XML)


def _part(part_name: str, content_type: str, content: bytes, package: Package) -> Part:
    return Part(PackURI(part_name), content_type, content, package.part.package)


def _xml(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
