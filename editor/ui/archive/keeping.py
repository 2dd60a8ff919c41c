"""What an office decides about keeping: legal holds, and for how long the bin keeps what is in it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from editor.archive import Archive, ArchiveError, Summary
from editor.archive.disposal import dispose_due, due, retention, set_retention
from editor.archive.presence import me, utc_now
from editor.errors import RefusalError, sentence
from editor.languages import tr
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.messages import Say


class Keeping:
    """The actions of the archive place that outlive a person's day. ``changed``: the list may look different now."""

    def __init__(self, archive: Archive, dialogs: Dialogs, say: Say, changed: Callable[[], None]) -> None:
        self._archive, self._dialogs, self._say, self._changed = archive, dialogs, say, changed

    def hold(self, parent: QWidget, summary: Summary) -> None:
        """Hold a response, for a reason that is asked for, or end its hold."""
        if summary.held:
            if self._done(lambda: self._archive.release(summary.id, me())):
                self._say(tr("The legal hold of “{title}” has ended.", title=summary.title))
            return

        def answered(reason: str) -> None:
            if reason.strip() and self._done(lambda: self._archive.hold(summary.id, reason.strip(), me())):
                self._say(
                    tr(
                        "“{title}” is under a legal hold: it cannot be put into the bin or disposed of.",
                        title=summary.title,
                    )
                )

        words = tr("Why must it be kept? The reason stands in the audit trail.")
        self._dialogs.ask_line(parent, tr("Legal hold"), words, "", answered)

    def ask_retention(self, parent: QWidget) -> None:
        """Ask for how many days the bin keeps a response."""
        try:
            days = retention(self._archive)
        except ArchiveError as error:
            self._say(sentence(error), "late")
            return
        words = tr("For how many days does the bin keep a response? Empty means for ever.")
        self._dialogs.ask_line(
            parent, tr("Bin"), words, "" if days is None else str(days), self._set_retention
        )

    def _set_retention(self, text: str) -> None:
        text = text.strip()
        if text and not text.isdecimal():
            self._say(tr("“{text}” is not a number of days; nothing was changed.", text=text), "warning")
            return
        if not self._done(lambda: set_retention(self._archive, int(text) if text else None)):
            return
        waiting = len(due(self._archive, utc_now()))
        words = (
            tr("The bin keeps responses for {n} day.", "The bin keeps responses for {n} days.", n=int(text))
            if text
            else tr("The bin keeps responses for ever.")
        )
        if not waiting:
            self._say(words)
            return
        longer = tr(
            "{n} response has been there for longer; disposing of it cannot be undone.",
            "{n} responses have been there for longer; disposing of them cannot be undone.",
            n=waiting,
        )
        offer = (tr("Dispose of {count}", count=waiting), self._dispose)
        self._say(f"{words} {longer}", "warning", offer)

    def _dispose(self) -> None:
        removed = 0

        def run() -> None:
            nonlocal removed
            removed = len(dispose_due(self._archive, utc_now(), me()))

        if self._done(run):
            self._say(tr("{removed} disposed of; the log of disposals says which.", removed=removed))

    def _done(self, run: Callable[[], object]) -> bool:
        try:
            run()
        except (ArchiveError, RefusalError) as error:
            self._say(sentence(error), "late")
            return False
        self._changed()
        return True
