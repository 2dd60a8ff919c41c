"""A file that somebody gives the program to read: its bytes, and what a reader of Word files makes of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.archive import Archive
from editor.casework.attaching import read_within, suffix_of
from editor.errors import RefusalError
from editor.importing.returned.office import OfficeError, converted
from editor.languages import tr
from editor.model.text import clean, one_line
from editor.model.values import File

_BY_OFFICE: Final = ".odt"


@dataclass(frozen=True, slots=True)
class Given:
    """A file as it was given: ``name`` without its folder. ``readable`` are the bytes that readers take."""

    name: str
    suffix: str
    data: bytes
    readable: bytes

    @property
    def readable_name(self) -> str:
        """A name that says what kind of file ``readable`` is."""
        return f"{self.name}.docx" if self.suffix == _BY_OFFICE else self.name


def given_file(archive: Archive, path: Path) -> Given:
    """The file at ``path``, no larger than the office's rules allow; an .odt is put into Word's format by LibreOffice.

    Raises RefusalError.
    """
    data = read_within(path, archive.rules.largest_file)
    suffix = suffix_of(path)
    name = one_line(clean(path.name)) or "unnamed"
    try:
        readable = converted(data, suffix) if suffix == _BY_OFFICE else data
    except OfficeError as error:
        raise RefusalError(f"{name}: {sentence_about(error)}") from error
    return Given(name, suffix, data, readable)


def keep(archive: Archive, given: Given) -> File:
    """The file kept in the archive, byte for byte as it was given. Raises ArchiveError."""
    return File(given.name, archive.attach(given.data, given.suffix))


def sentence_about(error: Exception) -> str:
    """The words of an error behind the name of its file: that nothing was saved is said where it does not say so."""
    words = str(error).removesuffix(".")
    begun = words[:1].lower() + words[1:]
    return begun if "nothing was" in words else tr("{begun}; nothing was saved", begun=begun)
