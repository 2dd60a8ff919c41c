"""What an office sets for its archive: who it is, and its rules."""

from pathlib import Path

from editor.archive import ArchiveError
from editor.casework.exporting import read_crest_file
from editor.errors import RefusalError, sentence
from editor.languages import tr
from editor.model.editions import as_spoken
from editor.model.office import OfficeProfile
from editor.model.rules import Rules
from editor.output import CrestError
from editor.ui.office.office_dialog import OfficeDialog
from editor.ui.office.rules_dialog import RulesDialog
from editor.ui.office.templates_dialog import TemplatesDialog
from editor.ui.response.desk import Desk, Room
from forms.schema import RichField


class OfficeDesk:
    """Asks for the office's settings and keeps them in its archive."""

    def __init__(self, room: Room, desk: Desk) -> None:
        self._room, self._desk = room, desk

    def edit_office(self) -> None:
        """Edit the office profile."""
        room = self._room
        OfficeDialog(
            room.window(),
            room.look,
            room.archive.office,
            room.archive.attachment,
            self._take_crest,
            room.dialogs,
            self._keep_office,
        ).open()

    def edit_rules(self) -> None:
        """Edit the office's rules."""
        room = self._room
        try:
            rules = room.archive.rules
        except ArchiveError as error:
            room.say(sentence(error), "late")
            return
        RulesDialog(room.window(), room.look, rules, self._sections(), self._keep_rules).open()

    def _sections(self) -> list[tuple[str, str]]:
        """The sections of the forms in which people write prose, each id once."""
        archive, found = self._room.archive, dict[str, str]()
        for form in map(as_spoken, archive.catalogue.current):
            for section in form.sections:
                if any(isinstance(each, RichField) for each in section.fields):
                    found.setdefault(
                        section.id, f"{form.name}, {archive.office.spoken().fill(section.title)}"
                    )
        return list(found.items())

    def show_templates(self) -> None:
        """Set, start from or remove the office's own Word templates."""
        room = self._room
        TemplatesDialog(room.window(), room.look, lambda: room.archive, room.dialogs).open()

    def _take_crest(self, path: Path) -> str | None:
        try:
            return read_crest_file(self._room.archive, path)
        except (RefusalError, CrestError, ArchiveError) as error:
            self._room.dialogs.tell(self._room.window(), tr("Crest"), sentence(error))
            return None

    def _keep_office(self, office: OfficeProfile) -> bool:
        try:
            self._room.archive.set_office(office)
        except ArchiveError as error:
            self._room.say(sentence(error), "late")
            return False
        return True

    def _keep_rules(self, rules: Rules) -> bool:
        try:
            self._room.archive.set_rules(rules)
        except ArchiveError as error:
            self._room.say(sentence(error), "late")
            return False
        # Planned dates follow from the rules.
        if self._desk.open is not None and self._desk.open.place is not None:
            self._desk.open.place.show_document()
        return True
