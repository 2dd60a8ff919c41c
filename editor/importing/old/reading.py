"""A file of an old response to lines, whatever its kind; parsed in a process of its own that ends in time."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from lxml import etree

from editor.errors import RefusalError
from editor.importing.child import SECONDS, run_guarded
from editor.importing.old.lines import MOST_LINES, OldText, TooManyLinesError, from_bytes, to_bytes
from editor.importing.old.text_lines import TextFileError, read_text
from editor.importing.old.typed_marks import without_typed_marks
from editor.importing.old.web_lines import read_web
from editor.importing.old.word_lines import read_word
from editor.importing.word_package import WordFileError

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = b"PK\x03\x04"
_PDF: Final = b"%PDF-"
WORD_ENDINGS: Final = ("docx", "docm", "dotx", "dotm")
TEXT_ENDINGS: Final = ("txt", "md", "markdown", "text")
WEB_ENDINGS: Final = ("html", "htm", "xhtml")
ENDINGS: Final = (*WORD_ENDINGS, *TEXT_ENDINGS, *WEB_ENDINGS)
"""The endings of files that can be read, without the dot."""


class OldFileError(RefusalError):
    """A file that is not read; ``str()`` is one sentence that says why."""


Reader = Callable[[bytes], OldText]


def read_old(data: bytes, name: str, *, seconds: float = SECONDS) -> OldText:
    """The text of the file ``name`` (its ending tells the kind), parsed in a child that is ended after ``seconds``.

    Raises :class:`OldFileError`, or :class:`~editor.importing.child.ChildError` for what the child refused.
    """
    return from_bytes(run_guarded(_IN_CHILD[_reader(data, name)], data, what="The file", seconds=seconds))


def read_here(data: bytes, name: str) -> OldText:
    """As :func:`read_old`, in this process: for files that can be trusted. Raises :class:`OldFileError`."""
    return _read(_reader(data, name), data)


def _reader(data: bytes, name: str) -> Reader:
    ending = name.rpartition(".")[2].casefold() if "." in name else ""
    if not data:
        raise OldFileError("The file is empty.")
    if data.startswith(_OLE) or ending in WORD_ENDINGS:
        return read_word
    if data.startswith(_PDF) or ending == "pdf":
        raise OldFileError("The file is a PDF: open it in Word, save it as .docx, and read it in again.")
    if data.startswith(_ZIP):
        return read_word
    if ending in WEB_ENDINGS:
        return read_web
    if ending in TEXT_ENDINGS or not ending:
        return read_text
    raise OldFileError(f"Files ending in .{ending[:20]} are not read: save it as .docx, .txt or .html.")


def _read(reader: Reader, data: bytes) -> OldText:
    try:
        text = reader(data)
        if len(text.lines) > MOST_LINES:
            raise TooManyLinesError
        return text if reader is read_text else replace(text, lines=without_typed_marks(text.lines))
    except (WordFileError, TextFileError, TooManyLinesError) as error:
        raise OldFileError(str(error)) from error
    except etree.LxmlError as error:
        raise OldFileError("The file is damaged: it cannot be read to its end.") from error


def _word_in_child(data: bytes) -> bytes:
    return to_bytes(_read(read_word, data))


def _text_in_child(data: bytes) -> bytes:
    return to_bytes(_read(read_text, data))


def _web_in_child(data: bytes) -> bytes:
    return to_bytes(_read(read_web, data))


_IN_CHILD: Final[dict[Reader, Callable[[bytes], bytes]]] = {
    read_word: _word_in_child,
    read_text: _text_in_child,
    read_web: _web_in_child,
}
