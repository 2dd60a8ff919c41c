"""What a screen reader says by itself: saved, what is wrong, how many were found."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from editor.languages import tr


def announce(source: QObject, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say ``words``, if one listens. ``urgent`` breaks into what it says just now.

    ``source`` is the widget that the words are about; it keeps the keyboard, or not, as before.
    """
    if not words:
        return
    event = QAccessibleAnnouncementEvent(source, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def found_words(count: int) -> str:
    """How many a search found, for the ear: "No responses found", "1 response found", "1,204 responses found"."""
    if not count:
        return tr("No responses found")
    return tr("{n:,} response found", "{n:,} responses found", n=count)


class Announcer:
    """Says the same thing once: a count that stays the same while somebody types is not repeated."""

    def __init__(self, source: QObject) -> None:
        self._source, self._last = source, ""

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Announce ``words`` unless they were the last that were announced."""
        if words != self._last:
            announce(self._source, words, urgent=urgent)
        self._last = words
