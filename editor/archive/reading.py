"""One response file, read for the index."""

import hashlib
from collections.abc import Sequence

from editor.archive.entries import Entry, Reading
from editor.archive.errors import CannotRead
from editor.archive.facts import Facts, glance, read_facts
from editor.archive.query import plain_fields
from editor.archive.storage import FolderStorage
from forms.catalogue import Catalogue


class FileReader:
    """Reads response files; ``fields`` are the ids of all fields that a text can stand in."""

    def __init__(self, files: FolderStorage, catalogue: Catalogue, fields: Sequence[str]) -> None:
        self._files, self._catalogue, self._fields = files, catalogue, fields

    def facts(self, path: str) -> Facts | None:
        """What is in a file now, checked; None where it is gone or cannot be read."""
        found = self.read(path, "", None, glancing=False)
        return found.facts if isinstance(found, Reading) else None

    def read(self, path: str, stamp: str, known: Entry | None, *, glancing: bool) -> Reading | Entry | None:
        """What is in a file now; ``known`` with its new stamp where that is the same; None if the file is gone."""
        try:
            data = self._files.folder.read(f"{path}.json")
        except CannotRead as error:  # it may be readable the next time
            return Reading(path, "", "", Facts(None, str(error)))
        if data is None:
            return None
        content = hashlib.sha256(data).hexdigest()[:32]
        if known and known.content == content and known.checked:
            return known._replace(stamp=stamp)
        facts = self._facts(path, data, glancing)
        texts = plain_fields(facts.passages.get(each, ()) for each in self._fields) if facts.passages else ()
        return Reading(path, stamp, content, facts, texts)

    def _facts(self, path: str, data: bytes, glancing: bool) -> Facts:
        table, _, document_id = path.partition("/")
        return (glance(data, document_id, self._catalogue) if glancing else None) or read_facts(
            data, self._files.path(table, document_id), document_id, self._catalogue
        )
