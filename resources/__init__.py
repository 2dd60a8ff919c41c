"""Fonts, icons, the Word template and the samples: the only place that looks them up.

An asset is named by its place below this package, with forward slashes: ``"word/template.docx"``. What
comes back is its content, never a path (save in :func:`folder`), so that it does not matter whether the
package is a folder in a checkout, an installed copy or part of the frozen program.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

ICON_INK: Final = "#000"
"""The one colour in every icon: replace it in the SVG's text to draw the icon in another."""

FONT_FAMILY: Final = "Atkinson Hyperlegible Next"
"""The family that all the fonts belong to, under the name they carry."""


def read_bytes(name: str) -> bytes:
    """The content of an asset. Raises :class:`FileNotFoundError`, naming it, where there is none."""
    found = _find(name)
    if not found.is_file():
        raise FileNotFoundError(f"No asset called “{name}”")
    return found.read_bytes()


def read_text(name: str) -> str:
    """The content of an asset as text (UTF-8), with line ends as stored."""
    return read_bytes(name).decode("utf-8")


@contextmanager
def folder(name: str) -> Iterator[Path]:
    """A folder of assets as files on the disk, for a library that opens files itself; only while it is in use."""
    with as_file(_find(name)) as path:
        yield path


def names(folder_name: str, suffix: str) -> tuple[str, ...]:
    """The names, without the suffix and in order, of the assets in a folder that end in ``suffix``."""
    inside = (entry.name for entry in _find(folder_name).iterdir() if entry.is_file())
    return tuple(sorted(name.removesuffix(suffix) for name in inside if name.endswith(suffix)))


def font_files() -> tuple[bytes, ...]:
    """The bundled fonts, all of :data:`FONT_FAMILY`: regular, italic, semi-bold, bold, bold italic."""
    return tuple(read_bytes(f"fonts/{name}.ttf") for name in names("fonts", ".ttf"))


def icon_names() -> tuple[str, ...]:
    """What :func:`icon` can be asked for."""
    return names("icons", ".svg")


@cache
def icon(name: str) -> bytes:
    """An icon as SVG on a square of 20 units, drawn in :data:`ICON_INK` alone."""
    return read_bytes(f"icons/{name}.svg")


def word_template() -> bytes:
    """The document that Word exports start from: styles, numbering and page, without any text."""
    return read_bytes("word/template.docx")


def sample_forms() -> tuple[str, ...]:
    """The forms that have a sample."""
    return names("samples", ".json")


def sample(form_id: str) -> str:
    """The finished sample of a form, about an invented force: JSON of ``{"form", "answers", "office"}``."""
    return read_text(f"samples/{form_id}.json")


def sample_crest() -> bytes:
    """The crest of the samples' invented office: a square PNG on a transparent ground."""
    return read_bytes("samples/crest.png")


def _find(name: str) -> Traversable:
    parts = name.split("/")
    if any(part in ("", ".", "..") or "\\" in part for part in parts):
        raise FileNotFoundError(f"“{name}” does not name an asset")
    return files(__name__).joinpath(*parts)
