"""What works for the window beside the desk, each made when it is first asked for: a start needs hardly any of it."""

from functools import cached_property
from typing import TYPE_CHECKING

from editor.ui.response.desk import Desk

if TYPE_CHECKING:
    from editor.ui.archive.many_desk import ManyDesk
    from editor.ui.archive.shelf_desk import ShelfDesk
    from editor.ui.guide.guide_desk import GuideDesk
    from editor.ui.office.office_desk import OfficeDesk
    from editor.ui.returned.returns_desk import ReturnsDesk
    from editor.ui.statute.leaving_desk import LeavingDesk
    from editor.ui.statute.report_desk import ReportDesk
    from editor.ui.statute.statute_desk import StatuteDesk
    from editor.ui.window.main_window import MainWindow
    from editor.ui.writing.writing_desk import WritingDesk


class Desks:
    """The desks of a window; with the first question to one, its modules are read as well."""

    def __init__(self, window: "MainWindow", desk: Desk) -> None:
        self._window, self._desk = window, desk

    @cached_property
    def statute(self) -> "StatuteDesk":
        from editor.ui.statute.statute_desk import StatuteDesk

        return StatuteDesk(self._window, self._desk)

    @cached_property
    def report(self) -> "ReportDesk":
        from editor.ui.statute.report_desk import ReportDesk

        return ReportDesk(self._window, self._desk, self.statute)

    @cached_property
    def leaving(self) -> "LeavingDesk":
        from editor.ui.statute.leaving_desk import LeavingDesk

        return LeavingDesk(self._window, self._desk)

    @cached_property
    def returns(self) -> "ReturnsDesk":
        from editor.ui.returned.returns_desk import ReturnsDesk

        return ReturnsDesk(self._window, self._desk, self._window.refresh)

    @cached_property
    def writing(self) -> "WritingDesk":
        from editor.ui.writing.writing_desk import WritingDesk

        return WritingDesk(self._window, self._desk)

    @cached_property
    def many(self) -> "ManyDesk":
        from editor.ui.archive.many_desk import ManyDesk

        return ManyDesk(self._window, self._desk)

    @cached_property
    def shelf(self) -> "ShelfDesk":
        from editor.ui.archive.shelf_desk import ShelfDesk

        return ShelfDesk(self._window, self._desk, self.statute, lambda: self.many)

    @cached_property
    def office(self) -> "OfficeDesk":
        from editor.ui.office.office_desk import OfficeDesk

        return OfficeDesk(self._window, self._desk)

    @cached_property
    def guide(self) -> "GuideDesk":
        from editor.ui.guide.guide_desk import GuideDesk

        return GuideDesk(self._window, self._desk)

    def on_progress(self, done: int, of: int) -> None:
        """Long work has come so far: whoever began it says so."""
        if "leaving" in vars(self):
            self.leaving.on_progress(done, of)
        if "many" in vars(self):
            self.many.on_progress(done, of)

    def leave_tour(self) -> None:
        """End the tour, if one is under way."""
        if "guide" in vars(self):
            self.guide.leave_tour()

    def show_anew(self) -> None:
        """The window has another look: whatever stands beside it takes it too."""
        if "guide" in vars(self):
            self.guide.show_anew()

    def end(self) -> None:
        """The window is closing: let go of what is under way."""
        if "writing" in vars(self):
            self.writing.end()
        if "guide" in vars(self):
            self.guide.leave_tour()
            self.guide.end()
