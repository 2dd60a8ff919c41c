"""Long work off the window's thread, one piece after the other, with its progress and its outcome."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from editor.errors import RefusalError, sentence
from editor.languages import later, said

T = TypeVar("T")
Progress = Callable[[int, int], None]
"""Called from the work with how much is done, and of how much. It raises CancelledError once that is wanted."""

_LOOK_MS = 100
STOPPED = later("It was stopped before it was complete.")


class CancelledError(Exception):
    """The person wants the work no longer. It comes from ``progress``, so only between two parts of the work."""


def _refusals() -> tuple[type[Exception], ...]:
    """What is told in a sentence; imported here, because they are only asked for once something went wrong."""
    from editor.archive import ArchiveError
    from editor.importing.pasted import TooLongError
    from editor.model.workflow import StepRefusedError

    return (ArchiveError, RefusalError, StepRefusedError, TooLongError, OSError)


class _Piece(Generic[T]):
    """One piece of work that was begun, and who hears of it."""

    def __init__(
        self, work: Callable[[Progress], T], done: Callable[[T], None], failed: Callable[[str], None]
    ) -> None:
        self.work, self.done, self.failed = work, done, failed
        self.progress = (0, 0)
        self._cancelled = Event()

    def run(self) -> T:
        self._note(0, 0)
        return self.work(self._note)

    def cancel(self) -> None:
        """Let the work end at its next word of progress."""
        self._cancelled.set()

    def _note(self, done: int, of: int) -> None:
        if self._cancelled.is_set():
            raise CancelledError
        self.progress = (done, of)

    def tell(self, future: Future[T]) -> None:
        try:
            result = future.result()
        except CancelledError:
            self.failed(said(STOPPED))
        except _refusals() as error:
            self.failed(sentence(error))
        else:
            self.done(result)


class Tasks(QObject):
    """Does what it is given in turn, and tells on the window's thread how each ended.

    ``moved`` is called now and then with how far the present piece of work is.
    """

    def __init__(self, moved: Progress | None = None) -> None:
        super().__init__()
        self._moved = moved
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="task")
        self._begun: list[tuple[_Piece[Any], Future[Any]]] = []
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look)

    def start(
        self, work: Callable[[Progress], T], done: Callable[[T], None], failed: Callable[[str], None]
    ) -> Callable[[], None]:
        """Do ``work`` after what was begun before; call ``done`` with its result or ``failed`` with a sentence.

        What is returned cancels the work, which then fails with ``STOPPED``; what it has done till then stays.
        """
        piece = _Piece(work, done, failed)
        self._begun.append((piece, self._thread.submit(copy_context().run, piece.run)))
        self._looking.start(_LOOK_MS)
        return piece.cancel

    def wait(self) -> None:
        """Wait for all that was begun, and for what that begins in its turn, and hear of it."""
        while self._begun:
            piece, future = self._begun.pop(0)
            piece.tell(future)
        self._looking.stop()

    def hush(self) -> None:
        """Tell nothing more by itself: who would hear it is about to go. :meth:`wait` still tells."""
        self._looking.stop()

    def end(self) -> None:
        """Wait, and begin nothing more."""
        self.wait()
        self._thread.shutdown()

    def _look(self) -> None:
        while self._begun and self._begun[0][1].done():
            piece, future = self._begun.pop(0)
            piece.tell(future)
        if not self._begun:
            self._looking.stop()
        elif self._moved is not None and self._begun[0][0].progress[1]:
            self._moved(*self._begun[0][0].progress)
