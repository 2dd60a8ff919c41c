"""What is done with several responses of the archive at once, beside the window, and with the list as it is shown."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from editor.archive import Archive, ArchiveError, Summary
from editor.casework.exporting import export
from editor.casework.handover import Handover, hand_over
from editor.errors import RefusalError
from editor.files import write_whole
from editor.languages import later, said, tr
from editor.model.several import Item, Outcome, do_to_each
from editor.model.workflow import state_said
from editor.output.sheet import Cell, sheet_csv
from editor.ui.archive.place import ArchivePlace
from editor.ui.controls.messages import Offer
from editor.ui.controls.tasks import CancelledError, Progress, Tasks
from editor.ui.response.desk import Desk, Room, file_name
from forms.catalogue import UnknownFormError

T = TypeVar("T")

_CSV = [later("Table for spreadsheets (*.csv)")]
_HEADINGS = (
    later("Title"),
    later("Form"),
    later("Report published on"),
    later("Last lawful day"),
    later("Response published on"),
    later("State"),
    later("Changed"),
    later("Id"),
)


class Hall(Room, Protocol):
    """What is needed of the window beyond what the desk needs."""

    archive_place: ArchivePlace
    tasks: Tasks

    def refresh(self) -> None: ...


class ManyDesk:
    """Works on what is selected in the archive place."""

    def __init__(self, room: Hall, desk: Desk) -> None:
        self._room, self._desk = room, desk
        self._doing = ""
        self._cancel: Callable[[], None] = lambda: None

    def on_progress(self, done: int, of: int) -> None:
        """Say how far the present work is."""
        if self._doing:
            words = tr(
                "{doing}: {done:,} of {of:,}. You can go on meanwhile.", doing=self._doing, done=done, of=of
            )
            self._room.say(words, "done", (tr("Cancel"), self._cancel))

    def bin(self, chosen: Sequence[Summary]) -> None:
        """Move these to the bin; the message offers to take that back."""
        self._do(tr("Moving to the bin"), tr("moved to the bin"), items_of(chosen), _bin, self._offer_back)

    def restore(self, chosen: Sequence[Summary]) -> None:
        """Take these out of the bin."""
        self._restore(items_of(chosen))

    def export_chosen(self) -> None:
        """Ask for a folder, and write each selected response into it as a Word document."""
        chosen = self._chosen()
        if chosen:
            room = self._room
            room.dialogs.choose_folder(
                room.window(),
                tr("Export to the folder"),
                room.archive.folder.parent,
                lambda folder: self._export(items_of(chosen), folder),
            )

    def hand_over_chosen(self) -> None:
        """Ask for a folder, and make in it a new one with the selected responses in open formats."""
        chosen = self._chosen()
        if chosen:
            room = self._room
            room.dialogs.choose_folder(
                room.window(),
                tr("Hand over in a new folder in"),
                room.archive.folder.parent,
                lambda folder: self._hand_over([each.id for each in chosen], folder),
            )

    def write_list(self) -> None:
        """Ask where to, and write the list as it is shown as a table for spreadsheets."""
        room = self._room
        if self._desk.open is None:
            room.dialogs.save_as(
                room.window(),
                tr("List as CSV"),
                room.archive.folder.parent / "Responses.csv",
                _CSV,
                partial(self._write_list, room.archive_place.summaries),
            )

    def _chosen(self) -> list[Summary]:
        place = self._room.archive_place
        return [] if self._desk.open is not None or place.in_bin else place.chosen

    def _export(self, items: Sequence[Item], folder: Path) -> None:
        now = self._room.clock()
        titles = {each.id: each.title for each in items}

        def work(archive: Archive, id: str) -> None:
            export(archive, archive.load(id), _free(folder, titles[id], id), now)

        def offer(_outcome: Outcome) -> Offer:
            return tr("Show the folder"), lambda: self._desk.open_outside(folder)

        self._do(tr("Exporting"), tr("exported to {folder}", folder=folder), items, work, offer)

    def _hand_over(self, ids: Sequence[str], folder: Path) -> None:
        room = self._room
        archive_folder, clock, now = room.archive.folder, room.clock, room.clock()
        target = folder / f"Hand-over {now:%Y-%m-%d %H.%M.%S}"
        self._begin(
            tr("Handing over"),
            lambda progress: hand_over(Archive.open(archive_folder, clock), target, now, progress, ids),
            self._on_handed_over,
        )

    def _on_handed_over(self, done: Handover) -> None:
        self._doing = ""
        count = len(done.entries)
        words = tr(
            "{n:,} response is in {folder}.", "{n:,} responses are in {folder}.", n=count, folder=done.folder
        )
        problem = done.problems[0] if done.problems else ""
        self._room.say(
            f"{words} {problem}".rstrip(),
            "warning" if problem else "done",
            (tr("Show the folder"), lambda: self._desk.open_outside(done.folder)),
        )

    def _write_list(self, summaries: Sequence[Summary], target: Path) -> None:
        self._begin(
            tr("Writing the list"),
            lambda _progress: write_whole(
                target, sheet_csv([said(each) for each in _HEADINGS], map(cells_of, summaries))
            ),
            lambda _: self._on_list_written(len(summaries), target),
        )

    def _on_list_written(self, count: int, target: Path) -> None:
        self._doing = ""
        self._room.say(
            tr("The list of {count:,} is in {target}.", count=count, target=target),
            "done",
            (tr("Open it"), lambda: self._desk.open_outside(target)),
        )

    def _offer_back(self, outcome: Outcome) -> Offer:
        return tr("Take them back"), lambda: self._restore(outcome.done)

    def _restore(self, items: Sequence[Item]) -> None:
        self._do(tr("Taking out of the bin"), tr("taken out of the bin"), items, _restore)

    def _do(
        self,
        doing: str,
        past: str,
        items: Sequence[Item],
        work: Callable[[Archive, str], object],
        offer: Callable[[Outcome], Offer] | None = None,
    ) -> None:
        """Do ``work`` with each, with an archive of that thread, and say what came of it."""
        folder, clock = self._room.archive.folder, self._room.clock

        def run(progress: Progress) -> Outcome:
            archive = Archive.open(folder, clock)
            refusals = (ArchiveError, RefusalError, UnknownFormError)
            return do_to_each(items, partial(work, archive), refusals, _until_cancelled(progress))

        self._begin(doing, run, lambda outcome: self._on_done(outcome, past, offer))

    def _on_done(self, outcome: Outcome, past: str, offer: Callable[[Outcome], Offer] | None) -> None:
        self._doing = ""
        offers = [offer(outcome)] if offer is not None and outcome.done else []
        self._room.say(outcome.in_words(past), "warning" if outcome.failed else "done", *offers)
        self._room.refresh()

    def _begin(self, doing: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self._doing = doing
        self._cancel = self._room.tasks.start(work, done, self._on_failed)

    def _on_failed(self, problem: str) -> None:
        self._doing = ""
        self._room.say(problem, "late")
        self._room.refresh()


def items_of(summaries: Sequence[Summary]) -> list[Item]:
    """The responses by id and title."""
    return [Item(each.id, each.title) for each in summaries]


def cells_of(summary: Summary) -> tuple[Cell, ...]:
    """A response in the list for spreadsheets."""
    return (
        summary.title,
        summary.form_name,
        summary.published_on,
        None if summary.clock_off else summary.last_day,
        summary.publication_on,
        state_said(summary.state),
        summary.changed.astimezone(),
        summary.id,
    )


def _bin(archive: Archive, id: str) -> None:
    archive.bin(id)


def _restore(archive: Archive, id: str) -> None:
    archive.restore(id)


def _free(folder: Path, title: str, id: str) -> Path:
    """A file for a response; with its id in its name where another has the title."""
    plain = folder / f"{file_name(title)}.docx"
    return folder / f"{file_name(title)} {id}.docx" if plain.exists() else plain


def _until_cancelled(progress: Progress) -> Callable[[int, int], bool]:
    def told(done: int, of: int) -> bool:
        try:
            progress(done, of)
        except CancelledError:
            return False
        return True

    return told
