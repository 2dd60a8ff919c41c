"""LibreOffice, where it is installed, to turn a file of another kind (.odt) into one that can be read.

It runs without a window, with a profile of its own that is thrown away, and is stopped when it takes too long.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

SECONDS: Final = 60.0
_NAMES: Final = ("soffice", "libreoffice")
_PLACES: Final = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
)
_FILTERS: Final = {".docx": "docx:MS Word 2007 XML", ".odt": "odt:writer8"}


class OfficeError(Exception):
    """LibreOffice could not do what was asked; ``str()`` is one sentence that says why."""


def find_office() -> Path | None:
    """The installed LibreOffice, None where there is none."""
    named = (shutil.which(each) for each in _NAMES)
    placed = (each for each in _PLACES if Path(each).is_file())
    found = next((each for each in (*named, *placed) if each), None)
    return Path(found) if found else None


def converted(data: bytes, ending: str, to: str = ".docx", seconds: float = SECONDS) -> bytes:
    """The file in ``data``, which ends in ``ending`` (".odt"), saved by LibreOffice as ``to``.

    Raises :class:`OfficeError` where LibreOffice is not installed, takes over ``seconds`` or saves nothing.
    """
    program = find_office()
    if program is None:
        raise OfficeError(f"A file that ends in {ending} needs LibreOffice, which is not installed here.")
    with TemporaryDirectory(prefix="response-editor-") as folder:
        source, target = Path(folder, f"returned{ending}"), Path(folder, "out")
        source.write_bytes(data)
        profile = Path(folder, "profile").as_uri()
        _run(
            [
                str(program), f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nologo",
                "--convert-to", _FILTERS[to], "--outdir", str(target), str(source),
            ],
            seconds,
        )  # fmt: skip
        result = target / f"returned{to}"
        if not result.is_file():
            raise OfficeError(f"LibreOffice could not read the file as {ending}; nothing was taken from it.")
        return result.read_bytes()


def _run(command: Iterable[str], seconds: float) -> None:
    """Run LibreOffice in a group of its own: it starts a second program, which has to end with it."""
    process = subprocess.Popen(
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # of no effect on Windows, where there is one program alone
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        _stop(process)
        raise OfficeError(f"LibreOffice took longer than {seconds:.0f} seconds and was stopped.") from None


def _stop(process: "subprocess.Popen[bytes]") -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
