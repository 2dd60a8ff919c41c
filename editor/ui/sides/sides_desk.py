"""The two sides of one open response: the switch above its page, the page to translate on, the notes under fields."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from editor.languages import Language
from editor.model.edits import Place
from editor.model.rules import Rules
from editor.session import Change, Session
from editor.ui.controls.theme import Look
from editor.ui.response.place import ResponsePlace
from editor.ui.sides.notes import SideNotes
from editor.ui.sides.page import SidePage, SideSwitch, offers_sides
from forms.schema import Field

_PAUSE_MS = 200


def sides_of(session: Session, look: Look, rules: Rules) -> "Sides | None":
    """The sides of a response; None where its office publishes in one language and nothing is translated."""
    if not offers_sides(session.document, session.definition, rules):
        return None
    return Sides(session, look)


class Sides:
    """What one response place shows of the other language; :meth:`furnish` puts it there."""

    def __init__(self, session: Session, look: Look) -> None:
        self._session, self._look = session, look
        self._main = session.document.language
        self._notes = SideNotes(session, look, self.translate)
        self.switch = SideSwitch(look, self._main, self._choose)
        self.page: SidePage | None = None
        self._place: ResponsePlace | None = None

    def beneath(self, field: Field) -> QWidget | None:
        """What a field says on the other side."""
        return self._notes.beneath(field)

    def furnish(self, place: ResponsePlace) -> None:
        """Put the switch above the page, and follow the response until the place goes."""
        self._place = place
        place.put_above(self.switch)
        # What is left to do is counted in a pause, as all is that a keystroke must not wait for.
        paused = QTimer(self.switch, singleShot=True, interval=_PAUSE_MS)
        paused.timeout.connect(self._count)

        def begin_pause(_change: Change) -> None:
            paused.start()

        for stop in (self._session.listen(begin_pause), self._notes.let_go, self._let_page_go, paused.stop):
            place.on_leaving(stop)
        self._count()

    def translate(self, place: Place) -> None:
        """Change to the other side, to the translation at ``place``."""
        other = next(each for each in self.switch.buttons if each != self._main)
        self.switch.choose(other)
        if self.page is not None:
            self.page.go_to(place)

    def _choose(self, language: Language) -> None:
        if self._place is None or (self.page is not None) == (language != self._main):
            return
        self._place.flush()
        self._let_page_go()
        if language == self._main:
            self._place.show_instead(None)
            return
        self.page = SidePage(self._session, self._look)
        self._place.show_instead(self.page)
        self.page.focus_first()

    def _let_page_go(self) -> None:
        if self.page is not None:
            self.page.let_go()
            self.page = None

    def _count(self) -> None:
        self.switch.show_document(self._session.document, self._session.definition)
