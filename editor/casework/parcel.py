"""A new folder that appears when it is complete and on the disk, not before: for handing over and for publishing."""

import os
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from editor.archive import Archive
from editor.errors import RefusalError, reason_of
from editor.files import sync_directory
from editor.languages import said, tr

T = TypeVar("T")


def make_parcel(archive: Archive, to: Path, verb: str, fill: Callable[[Path], T]) -> tuple[Path, T]:
    """Let ``fill`` write into a folder that becomes ``to``; where that is, and what ``fill`` returned.

    ``verb`` says in a refusal what was tried ("hand over to"). Raises RefusalError where ``to`` holds something
    already, lies in the archive or cannot be written; whatever is raised, nothing is left there.
    """
    target = Path(os.path.realpath(to))
    _refuse(archive, target, verb)
    parcel = target.with_name(f".{target.name}.{secrets.token_hex(6)}.tmp")
    try:
        parcel.mkdir()
        result = fill(parcel)
        _put_in_place(parcel, target)
    except OSError as error:
        raise RefusalError(
            tr(
                "cannot {verb} {target}: {error}; nothing was left there",
                verb=said(verb),
                target=target,
                error=reason_of(error),
            )
        ) from error
    finally:
        shutil.rmtree(parcel, ignore_errors=True)
    return target, result


def _refuse(archive: Archive, target: Path, verb: str) -> None:
    if target.is_relative_to(os.path.realpath(archive.folder)):
        raise RefusalError(
            tr("cannot {verb} {target}: it lies in the archive itself", verb=said(verb), target=target)
        )
    try:
        if not target.parent.is_dir():
            raise RefusalError(
                tr(
                    "cannot {verb} {target}: there is no folder {parent}",
                    verb=said(verb),
                    target=target,
                    parent=target.parent,
                )
            )
        taken = target.exists() and (not target.is_dir() or any(target.iterdir()))
    except OSError as error:
        raise RefusalError(
            tr("cannot {verb} {target}: {error}", verb=said(verb), target=target, error=reason_of(error))
        ) from error
    if taken:
        raise RefusalError(
            tr(
                "cannot {verb} {target}: something is there already; choose a new folder",
                verb=said(verb),
                target=target,
            )
        )


def _put_in_place(parcel: Path, target: Path) -> None:
    # Many files: one call for all of them where the system has it.
    if hasattr(os, "sync"):
        os.sync()
    with suppress(FileNotFoundError):
        target.rmdir()  # empty: it was looked at, and rmdir refuses another
    parcel.rename(target)
    sync_directory(target.parent)
