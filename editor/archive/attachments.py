"""Attachments: files kept by the hash of their content, so that each is kept once and a changed one is found out."""

import hashlib
import re

from editor.archive.errors import BadAttachmentName, Damaged
from editor.archive.folder import ATTACHMENTS, ArchiveFolder

_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
_NAME = re.compile(rf"{ATTACHMENTS}/([0-9a-f]{{64}})\.[a-z0-9]{{1,8}}")


class Attachments:
    """The attachments of an archive."""

    def __init__(self, folder: ArchiveFolder) -> None:
        self._folder = folder

    def keep(self, data: bytes, suffix: str) -> str:
        """Keep ``data`` and return its name. ValueError for an odd suffix; raises CannotWrite."""
        if not _SUFFIX.fullmatch(suffix.lower()):
            raise ValueError(f"“{suffix}” is not the end of a file name such as .png")
        name = f"{ATTACHMENTS}/{hashlib.sha256(data).hexdigest()}{suffix.lower()}"
        with self._folder.writing():
            if self._folder.read(name) != data:
                self._folder.write(name, data)
        return name

    def content(self, name: str) -> bytes | None:
        """An attachment's content, None if it is missing. Raises BadAttachmentName, Damaged, CannotRead."""
        named = _NAME.fullmatch(name)
        if named is None:
            raise BadAttachmentName(name)
        data = self._folder.read(name)
        if data is not None and hashlib.sha256(data).hexdigest() != named[1]:
            raise Damaged(self._folder.path / name, "its content does not fit its name")
        return data

    def keeps(self, digest: str) -> bool:
        """Whether a file with this SHA-256 was ever kept."""
        return any((self._folder.path / ATTACHMENTS).glob(f"{digest}.*"))
