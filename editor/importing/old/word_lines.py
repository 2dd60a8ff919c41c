"""A Word file as lines: its parts, its styles and numbers, its notes, each heard tag by tag."""

from typing import Any

from lxml import etree

from editor.importing.old.lines import OldText
from editor.importing.old.word_hearing import Shapes, hear
from editor.importing.old.word_styles import read_numbers, read_styles
from editor.importing.old.word_tags import STRICT, WORD
from editor.importing.package_guard import Package, open_guarded, xml_parser
from editor.importing.word_package import WordFileError


def read_word(data: bytes) -> OldText:
    """The text of a Word file. Raises :class:`~editor.importing.word_package.WordFileError`."""
    package = open_guarded(data)
    main = package.part(package.main)
    assert main is not None  # the guard has made sure
    w = f"{{{STRICT if package.strict else WORD}}}"
    shapes = Shapes(
        read_styles(_first(package, "styles"), w),
        read_numbers(_first(package, "numbering"), w),
        {each.id: each.target for each in package.relations(package.main) if each.external},
        w,
    )
    notes = {
        f"{kind}:{id}": tuple(lines)
        for kind in ("footnote", "endnote")
        for part in package.related(f"{kind}s")
        for id, lines in hear(part, shapes, {}).notes.items()
    }
    heard = hear(main, shapes, notes)
    if not heard.is_document:
        raise WordFileError("The file holds no Word document.")
    if not heard.has_body:
        raise WordFileError("The Word document in the file has no text part that can be read.")
    return OldText(tuple(heard.lines), tuple(_beside(package, shapes)))


def _first(package: Package, kind: str) -> Any:
    found = next(package.related(kind), None)
    return None if found is None else etree.fromstring(found, xml_parser())


def _beside(package: Package, shapes: Shapes) -> list[tuple[str, str]]:
    found = []
    for kind in ("header", "footer", "comments"):
        texts = (
            " ".join(line.text for line in hear(part, shapes, {}).lines) for part in package.related(kind)
        )
        found += [(kind, text) for text in dict.fromkeys(texts) if text.strip()]
    return found
