"""The office's own words, kept with the archive."""

from pathlib import Path
from threading import Thread

import pytest

from editor.archive import Archive, ArchiveError
from editor.archive.backup import Backups
from editor.archive.errors import Damaged
from editor.archive.unpacking import unpack
from editor.archive.verify import verify
from editor.archive.words import OfficeWords
from tests.builders import NOW


def words_file(archive: Archive) -> Path:
    return archive.folder / "words.txt"


@pytest.fixture
def words(archive: Archive) -> OfficeWords:
    return OfficeWords(archive.folder)


def test_without_a_file_there_are_no_words(words: OfficeWords, archive: Archive) -> None:
    assert words.read() == ()
    assert not words_file(archive).exists()


def test_words_are_kept_in_order_each_once(words: OfficeWords, archive: Archive) -> None:
    words.add("VEMT", "Ŷnys")
    assert words.add("  Robin   Hale ", "VEMT", "") == ("Robin Hale", "VEMT", "Ŷnys")
    assert words_file(archive).read_text("utf-8").split("\n")[1:] == ["Robin Hale", "VEMT", "Ŷnys", ""]
    assert OfficeWords(archive.folder).read() == ("Robin Hale", "VEMT", "Ŷnys")


def test_a_word_can_be_taken_back(words: OfficeWords) -> None:
    words.add("VEMT", "MVET")
    assert words.remove("VEMT", "unknown") == ("MVET",)


def test_what_people_wrote_by_hand_is_understood_and_their_notes_stay(
    words: OfficeWords, archive: Archive
) -> None:
    words_file(archive).write_bytes("\ufeff# ours\r\nzeta\r\n\r\n alpha \r\n# more\r\n".encode())
    assert words.read() == ("alpha", "zeta")
    words.add("mid")
    assert words_file(archive).read_text("utf-8") == "# ours\n# more\nalpha\nmid\nzeta\n"


def test_a_file_that_is_no_text_is_named_and_left_alone(words: OfficeWords, archive: Archive) -> None:
    words_file(archive).write_bytes(b"\xff\xfe")
    with pytest.raises(Damaged, match=r"words\.txt"):
        words.add("VEMT")
    assert words_file(archive).read_bytes() == b"\xff\xfe"


def test_two_programs_that_add_at_once_lose_nothing(archive: Archive) -> None:
    def add(name: str) -> None:
        mine = OfficeWords(archive.folder)
        for number in range(15):
            mine.add(f"{name}{number}")

    threads = [Thread(target=add, args=(name,)) for name in "abc"]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(OfficeWords(archive.folder).read()) == 45


def test_it_is_known_when_somebody_else_has_changed_them(words: OfficeWords, archive: Archive) -> None:
    words.read()
    assert not words.changed()
    OfficeWords(archive.folder).add("VEMT")
    assert words.changed()
    words.read()
    assert not words.changed()
    words.add("MVET")
    assert not words.changed()


def test_the_same_word_again_writes_nothing(words: OfficeWords, archive: Archive) -> None:
    words.add("VEMT")
    before = words_file(archive).stat().st_mtime_ns, words_file(archive).stat().st_ino
    words.add("VEMT")
    assert (words_file(archive).stat().st_mtime_ns, words_file(archive).stat().st_ino) == before


def test_a_word_cannot_become_a_note(words: OfficeWords) -> None:
    assert words.add("#tag", "#") == ("tag",)


def test_the_file_belongs_to_the_archive(words: OfficeWords, archive: Archive, tmp_path: Path) -> None:
    words.add("VEMT")
    assert archive.owns(words_file(archive))
    assert verify(archive) == []
    backup = Backups(archive, lambda: NOW).make()
    unpack(backup.path, tmp_path / "restored")
    assert OfficeWords(tmp_path / "restored").read() == ("VEMT",)


def test_an_archive_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError):
        OfficeWords(tmp_path / "gone").add("VEMT")
