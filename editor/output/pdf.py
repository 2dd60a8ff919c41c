"""An accessible PDF of a Word document, made by a LibreOffice that is installed, and looked at before it is believed.

LibreOffice writes PDF/UA (tagged, with language and title) from version 7.4 on; what an older one makes is refused
here, so that nothing is called accessible that is not.
"""

import ctypes
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

SECONDS: Final = 120.0
"""How long LibreOffice may take: its first start on a slow machine takes most of it."""

_NAMES: Final = ("soffice", "libreoffice")
_PDF_UA: Final = b"pdfuaid:part"  # how a PDF/UA file says in its metadata that it is one (ISO 14289-1, 5)
# writer_pdf_Export's own names. "UA" stands for universal accessibility.
_OPTIONS: Final = {
    "PDFUACompliance": True,
    "UseTaggedPDF": True,
    "ExportBookmarks": True,
    "DisplayPDFDocumentTitle": True,
    "ExportFormFields": False,
    "UseLosslessCompression": True,
}


class PdfError(Exception):
    """No accessible PDF was made; ``str()`` says why, as the end of a sentence ("LibreOffice took too long")."""


def find_libreoffice(
    environment: Mapping[str, str] = os.environ, usual: Iterable[Path] | None = None
) -> Path | None:
    """LibreOffice's program on the path or where it is usually installed; None where there is none."""
    search = environment.get("PATH", "")
    on_path = (shutil.which(name, path=search) for name in _NAMES)
    found = next((Path(each) for each in on_path if each), None)
    if found is not None:
        return found
    return next((each for each in (usual or _usual_places(environment)) if each.is_file()), None)


def _usual_places(environment: Mapping[str, str]) -> Iterable[Path]:
    if sys.platform == "win32":
        for key in ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"):
            if environment.get(key):
                yield Path(environment[key], "LibreOffice", "program", "soffice.exe")
    elif sys.platform == "darwin":
        yield Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
    else:
        yield Path("/usr/lib/libreoffice/program/soffice")
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def accessible_pdf(word: bytes, program: Path, seconds: float = SECONDS) -> bytes:
    """``word`` (a .docx) as PDF/UA. It has a profile of its own, so that a LibreOffice in use is left alone.

    Raises :class:`PdfError` where none is made in time, or what is made lacks tags, language or title.
    """
    with tempfile.TemporaryDirectory(prefix="response-pdf-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / "response.docx"
        source.write_bytes(word)
        _convert(program, source, folder, seconds)
        try:
            data = source.with_suffix(".pdf").read_bytes()
        except OSError as error:
            raise PdfError("LibreOffice made none") from error
    missing = lacking(data)
    if missing:
        raise PdfError(f"what LibreOffice made lacks {missing}")
    return data


def _convert(program: Path, source: Path, folder: Path, seconds: float) -> None:
    options = {
        key: {"type": "boolean", "value": "true" if value else "false"} for key, value in _OPTIONS.items()
    }
    command = [
        str(program),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nolockcheck"),
        *("--convert-to", f"pdf:writer_pdf_Export:{json.dumps(options)}"),
        *("--outdir", str(folder), str(source)),
    ]
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=_environment(os.environ),
            start_new_session=True,
        )
    except OSError as error:
        raise PdfError("LibreOffice cannot be started") from error
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired as error:
        raise PdfError(f"LibreOffice took longer than {seconds:g} seconds") from error
    finally:
        _end(process)


def _environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Without the frozen program's own libraries, which PyInstaller puts before those that LibreOffice needs."""
    libraries = "LD_LIBRARY_PATH"
    original = environment.get(f"{libraries}_ORIG")
    if original is None and not getattr(sys, "frozen", False):
        return dict(environment)
    others = {key: text for key, text in environment.items() if key != libraries}
    return {**others, libraries: original} if original else others


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End what still runs, with the processes that it started itself: LibreOffice works in a child."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        tree = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
        subprocess.run(tree, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    else:
        os.killpg(process.pid, 9)
    process.kill()
    process.wait()


def lacking(pdf: bytes) -> str:
    """What an accessible PDF has and this one has not, in words; empty where nothing is lacking."""
    # Imported here: it loads PDFium, which no other verb needs.
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415  (it brings no types)
    from pypdfium2 import raw  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return "a form that can be read"
    with document:
        has = {
            "tags": bool(raw.FPDFCatalog_IsTagged(document)),
            "a language": bool(_language(document, raw)),
            "a title": bool(document.get_metadata_dict().get("Title")),
            "the mark of PDF/UA": _PDF_UA in pdf,
        }
    return " and ".join(name for name, there in has.items() if not there)


def _language(document: Any, raw: Any) -> str:
    """The language that an open PDF declares ("en-GB"); empty where it declares none."""
    size = raw.FPDFCatalog_GetLanguage(document, None, 0)
    units = (ctypes.c_ushort * (size // 2))()  # UTF-16, its end included
    raw.FPDFCatalog_GetLanguage(document, units, size)
    return bytes(units).decode("utf-16-le").rstrip("\0")
