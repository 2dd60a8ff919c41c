"""The archive's folder: where things stand in it, how they are read and written, the short lock around a change."""

import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from editor.archive.disk import is_there, told_as_reading, told_as_writing
from editor.archive.errors import ArchiveError, Busy, HalfEmpty, NewerFormat, NotThere
from editor.archive.header import ARCHIVE_SCHEMA, Header
from editor.files import Stamp, is_settled, make_folder, stamp, sync_directory, write_whole
from editor.model.office import OfficeProfile

if TYPE_CHECKING:
    from editor.model.rules import Rules

RESPONSES = "responses"
BIN = "bin"
TABLES = (RESPONSES, BIN)
ATTACHMENTS = "attachments"
FORMS = "forms"
TEMPLATES = "templates"
VERSIONS = "versions"
AUDIT = "audit"
QUARANTINE = "quarantine"
PRESENCE = "presence"
BACKUPS = "backups"
DISPOSALS = "disposals.jsonl"
WORDS = "words.txt"
PARAGRAPHS = "paragraphs.json"

_HEADER = "archive.json"
_LOCK = ".archive.lock"
_OWN = (
    _HEADER,
    DISPOSALS,
    WORDS,
    PARAGRAPHS,
    RESPONSES,
    BIN,
    ATTACHMENTS,
    FORMS,
    TEMPLATES,
    VERSIONS,
    AUDIT,
    QUARANTINE,
    PRESENCE,
    BACKUPS,
)
# A save holds the lock for milliseconds; whoever holds it for this long is stuck.
_LONGEST_WAIT_SECONDS = 10.0


class ArchiveFolder:
    """The folder itself. Reading changes nothing; the first write to an empty one makes ``archive.json``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._header_path = path / _HEADER
        self._may_change: Stamp | None = None
        """Of the ``archive.json`` that was last found in order, not to be read for each save."""

    def refuse_missing(self) -> None:
        """Raise :class:`NotThere` unless the folder is there: an unplugged disk is not an empty archive."""
        with told_as_reading(self.path):
            try:
                is_folder = stat.S_ISDIR(self.path.stat().st_mode)
            except (FileNotFoundError, NotADirectoryError):
                is_folder = False
        if not is_folder:
            raise NotThere(self.path)

    def owns(self, path: Path) -> bool:
        """Whether ``path`` is ``archive.json`` or lies in one of the archive's own folders."""
        with told_as_reading(path):
            found = path.resolve()
        return any(found.is_relative_to(self.path.resolve() / name) for name in _OWN)

    @property
    def half_empty(self) -> bool:
        """Whether there are responses but no ``archive.json``, as in the middle of a copy."""
        return not is_there(self._header_path) and any(
            is_there(self.path / name) for name in (RESPONSES, BIN, ATTACHMENTS)
        )

    def read(self, relative: str) -> bytes | None:
        """The bytes of a file in the archive; None if it is not there. Raises :class:`CannotRead`."""
        path = self.path / relative
        with told_as_reading(path):
            try:
                with path.open("rb", buffering=0) as file:  # it is read at once
                    return file.read()
            except FileNotFoundError:
                return None

    def write(
        self,
        relative: str,
        data: bytes,
        settle: Callable[[], None] = lambda: None,
        before: bytes | None = None,
    ) -> None:
        """Put ``data`` there, whole and durable. Only inside :meth:`writing`. Raises :class:`CannotWrite`.

        ``settle`` is called when it stands; what that raises undoes it. ``before`` is what was just read there.
        """
        path = self.path / relative
        with told_as_writing(path):
            if before is None:  # else there is a folder in which it was read
                make_folder(path.parent)
            write_whole(path, data, settle, before)

    def remove(self, relative: str) -> None:
        """Take a file out, durably; fine where there is none. Only inside :meth:`writing`.

        Raises :class:`CannotWrite`.
        """
        path = self.path / relative
        with told_as_writing(path):
            path.unlink(missing_ok=True)
            if path.parent.is_dir():
                sync_directory(path.parent)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the lock for one change, after making sure that this archive may be changed at all."""
        self._make_sure()  # before the lock, whose file would be a change as well
        with self._locked():
            if not self._make_sure():
                self._write_header(Header.new(self._header_path))
            yield

    def create(self) -> None:
        """Make folder and ``archive.json`` where they are missing; a half-empty archive is left alone."""
        with told_as_writing(self.path):
            make_folder(self.path)
        if is_there(self._header_path) or self.half_empty:
            return
        with self.writing():
            pass

    @property
    def archive_id(self) -> str | None:
        """What tells this archive from every other; None where no ``archive.json`` can be read."""
        try:
            header = self._header()
        except ArchiveError:
            return None
        return header.archive_id if header else None

    @property
    def office(self) -> OfficeProfile:
        """The archive's office profile; empty where none was ever set. Raises Damaged and CannotRead."""
        header = self._header()
        return header.office if header else OfficeProfile()

    def set_office(self, profile: OfficeProfile) -> None:
        """Store the profile. Raises CannotWrite."""
        self._change(lambda header: header.with_office(profile))

    @property
    def bin_days(self) -> int | None:
        """For how many days the bin keeps a response; None, the default, is for ever. Raises as ``office``."""
        header = self._header()
        return header.bin_days if header else None

    def set_bin_days(self, days: int | None) -> None:
        """Store for how many days the bin keeps a response. Raises CannotWrite."""
        self._change(lambda header: header.with_bin_days(days))

    @property
    def rules(self) -> "Rules":
        """The office's rules; the defaults where none were ever set. Raises as ``office``."""
        from editor.model.rules import Rules

        header = self._header()
        return header.rules if header else Rules()

    def set_rules(self, rules: "Rules") -> None:
        """Store the rules. Raises CannotWrite."""
        self._change(lambda header: header.with_rules(rules))

    def _change(self, change: Callable[[Header], Header]) -> None:
        with self.writing():
            self._write_header(change(self._header() or Header.new(self._header_path)))

    def problems(self) -> list[str]:
        """What is wrong with the folder itself."""
        if self.half_empty:
            return [str(HalfEmpty(self.path))]
        try:
            self._refuse_change(self.read(_HEADER))
            _ = self.office, self.rules
        except ArchiveError as error:
            return [str(error)]
        return []

    def _header(self) -> Header | None:
        data = self.read(_HEADER)
        return None if data is None else Header.read(data, self._header_path)

    def _make_sure(self) -> bool:
        """Whether there is an ``archive.json``. Raises what is wrong with an archive that must not be written to."""
        found = self._header_stamp()
        if found is not None and found == self._may_change:
            return True
        self.refuse_missing()
        data = self.read(_HEADER)
        self._refuse_change(data)
        self._may_change = found if found and is_settled(found) else None
        return data is not None

    def _header_stamp(self) -> Stamp | None:
        with told_as_reading(self._header_path):
            try:
                return stamp(self._header_path.stat())
            except (FileNotFoundError, NotADirectoryError):
                return None

    def _refuse_change(self, data: bytes | None) -> None:
        """Raise what is wrong with an archive whose ``archive.json`` says this and that must not be written to."""
        if data is None:
            if self.half_empty:
                raise HalfEmpty(self.path)
            return
        schema = Header.read(data, self._header_path).schema
        if schema > ARCHIVE_SCHEMA:
            raise NewerFormat(self._header_path, schema)

    def _write_header(self, header: Header) -> None:
        self.write(_HEADER, header.to_bytes())

    @contextmanager
    def _locked(self) -> Iterator[None]:
        # Imported here: a start of the window changes nothing.
        from filelock import Timeout

        from editor.archive.lock import locked

        path = self.path / _LOCK
        with ExitStack() as held:
            with told_as_writing(path):
                try:
                    held.enter_context(locked(path, _LONGEST_WAIT_SECONDS))
                except Timeout:
                    raise Busy(self.path) from None
            yield
