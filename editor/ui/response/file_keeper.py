"""Files that are kept with a response: into the archive and out of it, without the window waiting for a large one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from editor.archive import Archive, ArchiveError
from editor.errors import reason_of, sentence
from editor.files import write_whole
from editor.languages import later, tr
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.messages import Say
from editor.ui.controls.tasks import Tasks

if TYPE_CHECKING:
    from editor.model.values import File

_ALL = [later("All files (*)")]


class FileKeeper:
    """Keeps, opens and copies files; the window's :class:`~editor.ui.form.file_editor.Files`."""

    def __init__(
        self,
        archive: Archive,
        dialogs: Dialogs,
        tasks: Tasks,
        say: Say,
        open_outside: Callable[[Path], None],
    ) -> None:
        self._archive, self._dialogs, self._tasks, self._say = archive, dialogs, tasks, say
        self._open_outside = open_outside
        # What is opened is a copy: another program must never hold the archive's own file.
        self._shown: Path | None = None

    def choose(self, parent: QWidget, then: Callable[[Path], None]) -> None:
        """Ask which file."""
        self._dialogs.choose_file(parent, tr("File to keep"), _ALL, then)

    def keep(self, path: Path, kept: "Callable[[File], None]", failed: Callable[[str], None]) -> None:
        """Keep a file byte for byte; the work is done off the window's thread."""
        from editor.casework.attaching import keep_file

        folder = self._archive.folder
        self._tasks.start(lambda _progress: keep_file(Archive.open(folder), path), kept, failed)

    def wait(self) -> None:
        """Wait until every file that was given is kept."""
        self._tasks.wait()

    def end(self) -> None:
        """Take the copies away that were made to look at."""
        self.wait()
        if self._shown is not None:
            import shutil

            shutil.rmtree(self._shown, ignore_errors=True)
            self._shown = None

    def open(self, file: "File") -> None:
        """Show a kept file in the system's own program for it, as a copy."""
        import tempfile

        data = self.content(file)
        if data is None:
            return
        try:
            self._shown = self._shown or Path(tempfile.mkdtemp(prefix="response-files-"))
            target = self._shown / Path(file.attachment).stem[:12] / safe_name(file.name)
            target.parent.mkdir(exist_ok=True)
            write_whole(target, data)
        except OSError as error:
            self._say(
                tr(
                    "{name} cannot be shown: {error}; it is kept as it was.",
                    name=file.name,
                    error=sentence(error),
                ),
                "late",
            )
            return
        self._open_outside(target)

    def save_copy(self, parent: QWidget, file: "File") -> None:
        """Ask where to, and write the kept file there."""
        suggestion = self._archive.folder.parent / safe_name(file.name)
        self._dialogs.save_as(
            parent, tr("Save a copy"), suggestion, _ALL, lambda target: self._copy(file, target)
        )

    def content(self, file: "File") -> bytes | None:
        """What a kept file holds; None, with the reason said, where the archive does not have it."""
        try:
            data = self._archive.attachment(file.attachment)
        except ArchiveError as error:
            self._say(sentence(error), "late")
            return None
        if data is None:
            self._say(
                tr(
                    "{name} is not in the archive any more ({attachment}).",
                    name=file.name,
                    attachment=file.attachment,
                ),
                "late",
            )
        return data

    def _copy(self, file: "File", target: Path) -> None:
        data = self.content(file)
        if data is None:
            return
        if self._archive.owns(target):
            self._say(
                tr("Cannot write {target}: the archive keeps its own files there.", target=target), "late"
            )
            return
        try:
            write_whole(target, data)
        except OSError as error:
            self._say(
                tr(
                    "Cannot write {target}: {error}; the file is kept in the archive still.",
                    target=target,
                    error=reason_of(error),
                ),
                "late",
            )
            return
        self._say(
            tr("A copy is in {target}", target=target),
            "done",
            (tr("Show its folder"), lambda: self._open_outside(target.parent)),
        )


def safe_name(name: str) -> str:
    """``name`` as a file's name that every system takes."""
    kept = "".join(char if char.isalnum() or char in " -_.,()’'" else " " for char in name)
    return " ".join(kept.split()).strip(" .")[-100:] or "file"
