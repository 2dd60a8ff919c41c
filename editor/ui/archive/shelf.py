"""The archive as the table of responses asks it: what goes wrong is said once and then looks empty."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, cast

from editor.archive import Archive, ArchiveError
from editor.archive.facets import Chosen, Counts
from editor.errors import sentence
from editor.languages import FORMS, current, tr
from editor.model.workflow import State, state_said
from editor.ui.response.state_view import capital

if TYPE_CHECKING:
    from editor.archive import Summary


class ArchiveShelf:
    """Finds, counts and names for :class:`~editor.ui.archive.place.ArchivePlace`. ``failed`` says what went wrong."""

    def __init__(self, archive: Archive, failed: Callable[[ArchiveError], None]) -> None:
        self._archive, self._failed = archive, failed
        self._begun = False

    def look(self) -> None:
        """Read the archive's index, off the window's thread: what is asked afterwards is answered at once.

        Hundreds of new files are not waited for: care, which is begun with every window, reads them.
        """
        self._begin()
        with suppress(ArchiveError):  # find() says what is wrong
            self._archive.search("")

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self._archive.patient = False

    def find(self, words: str, chosen: Chosen, *, due_first: bool) -> "Sequence[Summary]":
        """The responses for these words and choices; all of them for none."""
        self._begin()
        try:
            return self._archive.search(words, chosen, due_first=due_first)
        except ArchiveError as error:
            self._failed(error)
            return []

    def binned(self) -> "Sequence[Summary]":
        """The responses in the bin."""
        try:
            return self._archive.binned()
        except ArchiveError as error:
            self._failed(error)
            return []

    def count(self, words: str, chosen: Chosen) -> Counts:
        """How many responses each value of each facet has."""
        try:
            return self._archive.facets(words, chosen)
        except ArchiveError:
            return {}  # find() has said what is wrong

    def text(self, id: str, *, binned: bool) -> str:
        """What a response says, as plain text; why it cannot be shown, where it cannot."""
        from editor.output import to_text
        from forms.catalogue import UnknownFormError

        try:
            document = self._archive.load_binned(id) if binned else self._archive.load(id)
            text = to_text(document, self._archive.catalogue.get(document.form, document.form_version))
        except (ArchiveError, UnknownFormError) as error:
            return sentence(error)
        # The lines drawn under headings would run over in so narrow a place.
        return "\n".join(
            line for line in text.split("\n") if (line.strip("=") and line.strip("-")) or not line
        )

    def unread(self) -> int:
        """How many responses what was found last is still without, because they are only being read."""
        return self._archive.unread

    def facet_words(self, facet: str, value: str) -> str:
        """A value as people say it: ("form", "pcc-response") is "PCC response"."""
        match facet:
            case "form":
                names = {
                    each.id: current().words(FORMS, each.name) for each in self._archive.catalogue.current
                }
                return names.get(value, value)
            case "type":
                label = self._option_labels.get(value)
                return self._archive.office.spoken().fill(current().words(FORMS, label)) if label else value
            case "year":
                return value or tr("No date")
            case "state":
                return capital(state_said(cast("State", value)))
            case _:
                return value

    @cached_property
    def _option_labels(self) -> dict[str, str]:
        """The options of every several-of field, by id, as the forms write them."""
        from forms.schema import SeveralField

        fields = [field for form in self._archive.catalogue.current for field in form.fields]
        options = [option for field in fields if isinstance(field, SeveralField) for option in field.options]
        return {option.id: option.label for option in options}
