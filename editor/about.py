"""What the program is made of: itself, Python, the libraries, the font and the dictionaries, each with its licence."""

import platform
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import resources
from editor import __version__
from editor.languages import tr

_PROGRAM = "pcc-response-editor"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(?i)licen[cs]e|copying|notice")
_CLASSIFIER = "License :: OSI Approved :: "
_SHORT = 60


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the program is made of. ``text()`` is its licence in full; empty where it brings none along."""

    name: str
    version: str
    licence: str
    text: Callable[[], str]


def parts() -> list[Part]:
    """The program first, then Python, what is bundled, and the libraries by name."""
    return [
        Part("PCC Response Editor", __version__, "MIT", lambda: _licence_text(_PROGRAM)),
        Part("Python", platform.python_version(), "PSF-2.0", lambda: ""),
        Part(resources.FONT_FAMILY, "", "OFL-1.1", lambda: resources.read_text("fonts/OFL.txt")),
        *_dictionaries(),
        *sorted(_libraries(), key=lambda each: each.name.casefold()),
    ]


def _dictionaries() -> Iterator[Part]:
    try:
        names = resources.names("dictionaries", "-LICENCE.txt")
    except FileNotFoundError:
        return
    for name in names:
        yield Part(
            tr("Dictionary {name}", name=name),
            "",
            tr("see its text"),
            partial(resources.read_text, f"dictionaries/{name}-LICENCE.txt"),
        )


def _libraries() -> Iterator[Part]:
    for name in needed_by(_PROGRAM):
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        yield Part(found.name, found.version, licence_of(found), partial(_licence_text, name))


def needed_by(name: str) -> set[str]:
    """The libraries that one needs, and those that they need, whatever is installed beside them for developers."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for each in _requirements(waiting.pop()):
            if each not in found:
                found.add(each)
                waiting.append(each)
    return found


def _requirements(name: str) -> Iterator[str]:
    try:
        lines = distribution(name).requires or []
    except PackageNotFoundError:
        return
    for line in lines:
        named = _NAME.match(line)
        if named and "extra ==" not in line:
            yield named[0].casefold().replace("_", "-")


def licence_of(found: Distribution) -> str:
    """The licence as the library itself names it."""
    told = _field(found, "License-Expression") or _field(found, "License")
    if told and len(told) <= _SHORT and "\n" not in told:
        return told
    classifiers = found.metadata.get_all("Classifier") or []
    named = [each.removeprefix(_CLASSIFIER) for each in classifiers if each.startswith(_CLASSIFIER)]
    return "; ".join(named) or tr("see its text")


def _field(found: Distribution, name: str) -> str:
    values: list[str] = found.metadata.get_all(name) or [""]
    return values[0]


def _licence_text(name: str) -> str:
    try:
        files = distribution(name).files or []
    except PackageNotFoundError:
        return ""
    wanted = [each for each in files if ".dist-info" in str(each) and _LICENCE_FILE.search(each.name)]
    texts = (each.locate() for each in wanted)
    return "\n\n".join(path.read_text("utf-8", "replace") for path in map(_as_path, texts) if path.is_file())


def _as_path(place: object) -> Path:
    return Path(str(place))


def about_lines(archive: str, qt_version: str) -> list[str]:
    """Everything as lines of text, to be copied into a letter to whoever helps."""
    system = f"{platform.system()} {platform.release()} ({platform.machine()})"
    head = [
        f"PCC Response Editor {__version__}",
        f"Python {platform.python_version()}, Qt {qt_version}, {system}",
    ]
    listed = [
        " ".join(part for part in (each.name, each.version, f"({each.licence})") if part) for each in parts()
    ]
    return [*head, f"Archive: {archive}", "", *listed]
