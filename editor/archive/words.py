"""The office's own words, which count as right in every response: ``words.txt`` beside ``archive.json``.

One word or name on each line, in order, in UTF-8, so that anybody can read and mend the file. Lines that begin with
``#`` are notes of people and stay at its head.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from editor.archive.disk import told_as_reading
from editor.archive.errors import Damaged
from editor.archive.folder import WORDS, ArchiveFolder
from editor.files import Stamp, stamp
from editor.model.text import clean, fold, one_line

_NOTE: Final = "#"
_MOST_BYTES: Final = 1_000_000

_HEAD = ("# Words and names that the spelling check takes for right, one on each line.",)


class OfficeWords:
    """The words kept with the archive in ``folder``. Others may add words at any time; none is lost."""

    def __init__(self, folder: Path) -> None:
        self._place = ArchiveFolder(folder)
        self._path = folder / WORDS
        self._seen: Stamp | None = None

    def read(self) -> tuple[str, ...]:
        """The words as they stand, in order. Raises CannotRead and Damaged."""
        self._seen = self._stamp()
        return self._parsed()[1]

    def changed(self) -> bool:
        """Whether the file is another one than when it was read last. Raises CannotRead."""
        return self._stamp() != self._seen

    def add(self, *words: str) -> tuple[str, ...]:
        """Keep these words too; all words, in order. Raises CannotRead, CannotWrite and Damaged."""
        new = [word for each in words if (word := one_line(clean(each)).lstrip(_NOTE).strip())]
        return self._change(lambda known: (*known, *new))

    def remove(self, *words: str) -> tuple[str, ...]:
        """Keep these words no more; all words that are left. Raises CannotRead, CannotWrite and Damaged."""
        return self._change(lambda known: (each for each in known if each not in words))

    def _change(self, change: Callable[[tuple[str, ...]], Iterable[str]]) -> tuple[str, ...]:
        # Read anew under the lock: what somebody else has added meanwhile stays.
        with self._place.writing():
            notes, known = self._parsed()
            words = _in_order(change(known))
            if words != known:
                lines = [*(notes or _HEAD), *words]
                self._place.write(WORDS, "".join(f"{each}\n" for each in lines).encode())
            self._seen = self._stamp()
        return words

    def _parsed(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The notes and the words."""
        data = self._place.read(WORDS) or b""
        if len(data) > _MOST_BYTES:
            raise Damaged(self._path, "it is far too long for a list of words")
        try:
            lines = clean(data.decode("utf-8-sig")).split("\n")
        except UnicodeDecodeError as error:
            raise Damaged(self._path, f"not UTF-8 text (byte {error.start})") from None
        notes = tuple(each for each in lines if each.startswith(_NOTE))
        return notes, _in_order(each for each in lines if not each.startswith(_NOTE))

    def _stamp(self) -> Stamp | None:
        with told_as_reading(self._path), suppress(FileNotFoundError, NotADirectoryError):
            return stamp(self._path.stat())
        return None


def _in_order(words: Iterable[str]) -> tuple[str, ...]:
    unique = {one_line(each) for each in words}
    return tuple(sorted((each for each in unique if each), key=lambda each: (fold(each), each)))
