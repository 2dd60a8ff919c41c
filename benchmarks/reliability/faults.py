"""Every call to the file system fails once, in each way in which disks and Windows refuse.

Whatever fails, the person is told, the session holds what was typed, and saving again goes through.
"""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

from benchmarks.reliability.marks import made, marked, title_field
from benchmarks.reliability.places import in_memory
from benchmarks.reliability.results import Result
from editor.archive import Archive, ArchiveError
from editor.archive.verify import verify
from editor.model.document import Document
from editor.model.edits import Place, SetAnswer
from editor.session import Session
from tests.archive.faults import Fault, Real, failing, fault_at

MOST_CALLS = 200
_SHARING_VIOLATION = 32


def sharing_violation(name: str, real: Real, args: tuple[Any, ...]) -> Any:
    """What Windows answers where another program, such as a virus scanner, has the file open."""
    if name == "close":  # the system has let go of the file even so
        real(*args)
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = _SHARING_VIOLATION  # type: ignore[attr-defined]  # only Windows' own errors have one
    raise error


FAULTS: dict[str, Fault] = {
    "EIO": failing(errno.EIO),
    "ENOSPC": failing(errno.ENOSPC),
    "EACCES": failing(errno.EACCES),
    "a sharing violation": sharing_violation,
}
SAVES: dict[str, Callable[[Archive, Document], Document]] = {
    "a save": lambda archive, document: archive.save(document),
    "a named save": lambda archive, document: archive.save(document, keep="named"),
}


def each_call_failed(
    folder: Path, id: str, fault: Fault, save: Callable[[Archive, Document], Document]
) -> tuple[int, int, list[str]]:
    """Save with the first call failed, then with the second … until there is none left to fail.

    How many calls failed, how many of them were told, and what was wrong.
    """
    bad: list[str] = []
    told = 0
    for at in range(1, MOST_CALLS):
        archive = Archive.open(folder)
        before = archive.load(id)
        typed = marked(before, at)
        session = _edited(archive, before, typed, save)
        with fault_at(at, fault, reads=True) as calls:
            error = _save(session)
        if len(calls.happened) < at:
            return at - 1, told, bad + list(_after(archive, typed, id, None))
        bad += [
            f"call {at} ({calls.happened[at - 1]}): {each}" for each in _shown(error, session, typed, folder)
        ]
        told += error is not None
        bad += [
            f"call {at} ({calls.happened[at - 1]}): {each}" for each in _after(archive, typed, id, session)
        ]
    raise AssertionError("there is no end of calls")


def _edited(
    archive: Archive, before: Document, typed: Document, save: Callable[[Archive, Document], Document]
) -> Session:
    """A session in which somebody has changed the document."""
    definition = archive.catalogue.get(before.form, before.form_version)
    session = Session(before, definition, lambda document, _: save(archive, document))
    title = title_field(before)
    session.edit(SetAnswer(Place(title), typed.answer(title)))
    return session


def _save(session: Session) -> ArchiveError | None:
    try:
        session.save()
    except ArchiveError as error:
        return error
    return None


def _shown(error: ArchiveError | None, session: Session, typed: Document, folder: Path) -> Iterator[str]:
    if session.document.answers != typed.answers:
        yield "the session lost what was typed"
    if error is None:
        return
    if not session.dirty:
        yield "the session thinks that it is saved"
    if str(folder) not in str(error):
        yield f"“{error}” does not say where"


def _after(archive: Archive, typed: Document, id: str, session: Session | None) -> Iterator[str]:
    """Save again, and look whether everything is in order."""
    error = _save(session) if session else None
    if error is not None:
        yield f"saving again fails: {error}"
    if archive.load(id).answers != typed.answers:
        yield "what was typed is not what was saved"
    yield from (str(each) for each in verify(archive))


def held_open(folder: Path, id: str) -> tuple[str, list[str]]:
    """Another program holds the file for good: the save gives up after a while and says so; later it goes through."""
    archive = Archive.open(folder)
    before = archive.load(id)
    typed = marked(before, "held")
    session = _edited(archive, before, typed, SAVES["a save"])
    replaced = os.replace
    os.replace = lambda *args: sharing_violation("replace", replaced, args)
    try:
        error = _save(session)
    finally:
        os.replace = replaced
    bad = [*_shown(error, session, typed, folder), *_after(archive, typed, id, session)]
    return str(error or ""), bad if error else ["nothing was said", *bad]


def run(short: bool) -> Iterator[Result]:
    """Each call of a save and of a named save, in each of the four ways; in short, of a named save in two."""
    with in_memory() as place:
        template = place / "template"
        (id, *_) = made(template, 2 if short else 5)
        kinds = ["a named save"] if short else list(SAVES)
        names = ["EIO", "a sharing violation"] if short else list(FAULTS)
        for kind, name in product(kinds, names):
            folder = place / f"{kind} {name}"
            shutil.copytree(template, folder)
            failed, told, bad = each_call_failed(folder, id, FAULTS[name], SAVES[kind])
            yield Result(f"each call of {kind} failed: {name}", f"{failed} calls, {told} told", tuple(bad))
        if not short:  # it waits as long as a person would
            said, bad = held_open(template, id)
            yield Result("a file that another program holds open", said.replace(str(place), "…"), tuple(bad))
