"""What is done with the open response under section 55: checked, taken a step further, filled from its report."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from editor.model.checks import check
from editor.model.rules import Rules
from editor.ui.desk import Desk, Room
from forms.schema import Field


class Office(Room, Protocol):
    """What is needed of the window beyond what the desk needs."""


class StatuteDesk:
    """Stands beside the desk, and works on whatever is open there."""

    def __init__(self, room: Office, desk: Desk) -> None:
        self._room, self._desk = room, desk

    def rules(self) -> Rules:
        """The office's rules."""
        return Rules()

    def check(self) -> None:
        """Say what stands in the way of a lawful publication, and give advice."""
        opened = self._desk.open
        if opened is None or opened.place is None:
            return
        self._desk.flush()
        session = opened.session
        found = check(session.document, session.definition, self._room.clock().date(), self.rules())
        opened.place.show_findings(found)
        if not found:
            self._room.say("Nothing is missing.")

    def reopen(self) -> None: ...
    def next_step(self) -> None: ...
    def paste_list(self) -> None: ...
    def read_pdf(self) -> None: ...
    def write_pack(self) -> None: ...
    def export_calendar(self) -> None: ...
    def carry(self) -> None: ...
    def edit_rules(self) -> None: ...
    def on_progress(self, done: int, of: int) -> None: ...
    def beneath(self, field: Field) -> QWidget | None:
        return None
