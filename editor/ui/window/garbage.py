"""Python's garbage is collected on the window's thread alone.

The collector runs in whatever thread happens to allocate. Where that is not the window's, it may free widgets that
refer to one another, and Qt's lock and Python's then wait for each other for ever: seen while an archive was read.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EACH_MS = 1000


class Garbage(QObject):
    """Collects in pauses of the event loop, as often as Python itself would; until :meth:`end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EACH_MS)
        self._timer.timeout.connect(collect)
        self._timer.start()

    def end(self) -> None:
        """Let Python collect again as it pleases: no window is left."""
        self._timer.stop()
        gc.enable()


def collect() -> None:
    """Collect the oldest generation that is due by Python's own thresholds; nothing where none is."""
    due = [
        number
        for number, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most
    ]
    if due:
        gc.collect(max(due))
