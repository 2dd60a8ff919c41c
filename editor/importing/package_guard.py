"""Whether a Word file is fit to be opened: looked at whole before anything of it is kept in memory as a tree.

Word files come from strangers. The limits are those of the note on hostile input: they passed every real file and
stopped every bomb that was tried. Macros are never run, for nothing here runs; relations that lead out of the
file are told of and never followed.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from posixpath import basename, dirname, join, normpath
from typing import Final
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from editor.importing.word_package import Element, WordFile, WordFileError, open_word

MOST_BYTES: Final = 30_000_000
MOST_PARTS: Final = 2_000
MOST_EXPANDED: Final = 120_000_000
MOST_OF_PART: Final = 25_000_000
MOST_RATIO: Final = 150
RATIO_COUNTS_FROM: Final = 1_000_000
MOST_ELEMENTS: Final = 400_000
MOST_CHARACTERS: Final = 3_000_000
DEEPEST: Final = 20_000
"""A table inside a table costs three levels; what Word itself writes stays below a hundred."""

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = 0x1
_BYTE_ORDERS: Final = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_PACKAGE: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_STRICT: Final = "http://purl.oclc.org/ooxml/"
_DAMAGED: Final = "The file is not a Word document, or it is damaged."


@dataclass(frozen=True, slots=True)
class Relation:
    """One part's tie to another, or to the world outside (``external``).

    ``kind`` is the last word of its type; ``strict`` says that the type is Strict's.
    """

    id: str
    kind: str
    target: str
    external: bool
    strict: bool


class Package:
    """A Word file that passed the guard; make one with :func:`open_guarded`.

    ``strict`` says that it was saved as "Strict Open XML Document", in namespaces of its own.
    """

    def __init__(self, package: ZipFile) -> None:
        self._zip = package
        self._names = {name.casefold(): name for name in package.namelist()}
        main = _main(self.relations(""))
        if main is None or self._stored(main.target) is None:
            raise WordFileError("The file holds no Word document.")
        self.main, self.strict = main.target, main.strict

    def part(self, name: str) -> bytes | None:
        """The bytes of a part, or None where there is none; names are the same in any case."""
        stored = self._stored(name)
        return None if stored is None else self._zip.read(stored)

    def _stored(self, name: str) -> str | None:
        return self._names.get(name.lstrip("/").casefold())

    def root(self, name: str) -> Element | None:
        """The root of an XML part, or None where there is no such part."""
        data = self.part(name)
        return None if data is None else etree.fromstring(data, xml_parser())

    def relations(self, part: str) -> list[Relation]:
        """What ``part`` refers to; the package itself is the part without a name."""
        root = self.root(join(dirname(part), "_rels", f"{basename(part)}.rels"))
        if root is None:
            return []
        return [_relation(each, dirname(part)) for each in root.iterfind(f"{_PACKAGE}Relationship")]

    def related(self, kind: str) -> Iterator[bytes]:
        """The parts that the main part refers to as ``kind`` ("footnotes"), those inside the file alone."""
        for each in self.relations(self.main):
            found = self.part(each.target) if each.kind == kind and not each.external else None
            if found is not None:
                yield found


def xml_parser() -> etree.XMLParser:
    """A parser for parts that passed the guard: no entities, no network, and any depth, for that was measured."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)


def open_guarded(data: bytes) -> Package:
    """The package in ``data``, every part looked at.

    Raises :class:`~editor.importing.word_package.WordFileError`, whose sentence says what is wrong.
    """
    if len(data) > MOST_BYTES:
        raise WordFileError(f"The file is too large: over {MOST_BYTES // 1_000_000} MB.")
    if data.startswith(_OLE):
        raise WordFileError(
            "The file is password-protected or an old .doc: open it in Word and save it as .docx."
        )
    try:
        package = ZipFile(BytesIO(data))
        _check_entries(package.infolist())
        _check_parts(package)
        return Package(package)
    except (
        BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeDecodeError, etree.LxmlError,
    ) as error:  # fmt: skip
        raise WordFileError(_DAMAGED) from error


def guarded_word(data: bytes) -> WordFile:
    """The Word file in ``data`` for those who read trees, once it passed the guard.

    Raises :class:`~editor.importing.word_package.WordFileError`, for a Strict document too.
    """
    if open_guarded(data).strict:
        raise WordFileError(
            "The document was saved as “Strict Open XML”: open it in Word and save it as “Word Document (.docx)”."
        )
    return open_word(data)


def _check_entries(entries: list[ZipInfo]) -> None:
    """What the table of contents says, before a byte is expanded."""
    if len(entries) > MOST_PARTS:
        raise WordFileError(f"The file is refused: it holds {len(entries):,} parts, over {MOST_PARTS:,}.")
    if len({each.filename.casefold() for each in entries}) < len(entries):
        raise WordFileError("The file is refused: two of its parts have the same name.")
    if any(each.flag_bits & _ENCRYPTED for each in entries):
        raise WordFileError("The file is password-protected: open it in Word and save it without a password.")
    for each in entries:
        name = basename(each.filename)[:60]
        if each.file_size > MOST_OF_PART:
            raise WordFileError(f"The file is refused: {name} is over {MOST_OF_PART // 1_000_000} MB.")
        if each.file_size > max(RATIO_COUNTS_FROM, MOST_RATIO * each.compress_size):
            raise WordFileError(
                f"The file is refused: {name} grows more than {MOST_RATIO} times when unpacked."
            )
    if sum(each.file_size for each in entries) > MOST_EXPANDED:
        raise WordFileError(f"The file is refused: unpacked it is over {MOST_EXPANDED // 1_000_000} MB.")


def _check_parts(package: ZipFile) -> None:
    entries = package.infolist()
    meter = _Meter(sum(each.file_size for each in entries))
    for entry in entries:
        data = package.read(entry)
        if _is_xml(entry.filename, data):
            meter.measure(basename(entry.filename)[:60], data)


def _is_xml(name: str, data: bytes) -> bool:
    """By its name or its beginning: a part may be called anything."""
    named = name.casefold().endswith((".xml", ".rels"))
    return named or data.startswith(_BYTE_ORDERS) or data[:64].lstrip().startswith(b"<")


class _Meter:
    """Counts elements and characters over all parts, and hears of document types.

    What a file of ``size`` bytes is too small for is not listened to, for each call out of the parser costs more than
    the parsing.
    """

    def __init__(self, size: int) -> None:
        self._may_hold_too_much = size > MOST_CHARACTERS
        self._elements = 0
        self._characters = 0
        self._depth = 0

    def measure(self, name: str, data: bytes) -> None:
        # Each element begins with a "<" that no "/" follows; comments do too, which are few.
        elements = data.count(b"<") - data.count(b"</")
        self._elements += elements
        if self._elements > MOST_ELEMENTS:
            raise WordFileError(f"The document is too large to be read: over {MOST_ELEMENTS:,} elements.")
        parser = expat.ParserCreate()
        if elements > DEEPEST:
            parser.StartElementHandler = self._start
            parser.EndElementHandler = self._end
        if self._may_hold_too_much:
            parser.buffer_text = True
            parser.CharacterDataHandler = self._text

        def refuse(*_: object) -> None:
            raise WordFileError(f"The file is refused: {name} declares a document type.")

        parser.StartDoctypeDeclHandler = refuse
        self._depth = 0
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            if isinstance(error, WordFileError):
                raise
            raise WordFileError(f"The Word document is damaged: {name} is no readable XML.") from error

    def _start(self, _name: str, _attributes: object) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise WordFileError(f"The document is refused: it nests more than {DEEPEST:,} levels deep.")

    def _end(self, _name: str) -> None:
        self._depth -= 1

    def _text(self, text: str) -> None:
        self._characters += len(text)
        if self._characters > MOST_CHARACTERS:
            raise WordFileError(f"The document is too large to be read: over {MOST_CHARACTERS:,} characters.")


def _main(relations: list[Relation]) -> Relation | None:
    return next((each for each in relations if each.kind == "officeDocument" and not each.external), None)


def _relation(element: Element, folder: str) -> Relation:
    target, kind = element.get("Target", ""), element.get("Type", "")
    external = element.get("TargetMode") == "External"
    inside = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
    return Relation(
        element.get("Id", ""),
        kind.rpartition("/")[2],
        target if external else inside,
        external,
        kind.startswith(_STRICT),
    )
