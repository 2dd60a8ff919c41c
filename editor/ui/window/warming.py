"""Once the window is ready, what the first opening of a response needs is imported, bit by bit."""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_BETWEEN_MS = 40
"""So that keys and clicks come in between."""

_MODULES = (
    "editor.archive.responses",
    "editor.model.edits",
    "editor.model.rules",
    "editor.model.clock",
    "editor.model.hints",
    "editor.output.text",
    "editor.ui.rich_text.look",
    "editor.ui.rich_text.edit",
    "editor.ui.form.records_editor",
    "editor.ui.form.page",
    "editor.ui.response.place",
    "editor.ui.response.open_response",
    "editor.ui.sides.sides_desk",
    "editor.ui.statute.statute_desk",
    "editor.ui.statute.report_desk",
    "editor.ui.archive.shelf_desk",
    "editor.spelling",
    "editor.ui.writing.tools",
    "editor.ui.writing.writing_desk",
    "editor.ui.window.opening",
)
"""From the ground up, so that no step takes long; what has been read by then takes no time at all."""


class Warming(QObject):
    """Reads one module in each pause, until all are read or :meth:`end`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(_MODULES)
        self._timer = QTimer(self, interval=_BETWEEN_MS)
        self._timer.timeout.connect(self._read)

    @property
    def done(self) -> bool:
        """Whether all are read."""
        return not self._left

    def begin(self) -> None:
        """Begin with the next pause."""
        self._timer.start()

    def end(self) -> None:
        """Read no more."""
        self._timer.stop()

    def _read(self) -> None:
        if self._left:
            import_module(self._left.pop(0))
        else:
            self._timer.stop()
