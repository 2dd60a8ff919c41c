"""The office profile: the names, titles and crest that forms and documents speak in."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from editor.languages import OFFICE, current
from editor.model.text import clean, one_line

_FALLBACKS = {
    "body": "the local policing body",
    "commissioner": "the commissioner",
    "commissioner_title": "Police and Crime Commissioner",
    "commissioner_short": "PCC",
    "force": "the force",
    "force_area": "Force area",
    "chief_officer": "the chief officer",
    "chief_officer_title": "Chief Constable",
}


@dataclass(frozen=True, slots=True)
class OfficeProfile:
    """Who the office is. Each archive has one; a document keeps the one it was made with.

    Names and titles change (a mayor takes over, a chief constable leaves); an archived response does not.
    ``force_area`` is the short name in "… specific"; ``crest`` names a picture kept in the archive
    (``attachments/<sha256>.png``). Empty means not set: :meth:`words` then falls back to neutral words.
    """

    body: str = ""
    commissioner: str = ""
    commissioner_title: str = ""
    commissioner_short: str = ""
    force: str = ""
    force_area: str = ""
    chief_officer: str = ""
    chief_officer_title: str = ""
    crest: str = ""

    def words(self) -> dict[str, str]:
        """The words that labels and titles may hold, none of them empty."""
        return {key: getattr(self, key) or fallback for key, fallback in _FALLBACKS.items()}

    def fill(self, text: str) -> str:
        """``text`` (a label or title of a form definition) with the office's words in place."""
        return text.format_map(self.words())

    def worded(self, say: Callable[[str], str]) -> "OfficeProfile":
        """This profile as ``say`` puts it in another language, with neutral words there too for what is not set."""
        words = {key: say(value) for key, value in self.words().items()}
        return replace(self, **words) if self.body else replace(self, **{**words, "body": ""})

    def spoken(self) -> "OfficeProfile":
        """This profile in the language of this call or window: for what is shown, not for what is written."""
        to = current()
        return self if to.language == "en" else self.worded(lambda words: to.words(OFFICE, words))

    def as_dict(self) -> dict[str, str]:
        """Key and value, in the order in which people are shown them."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def with_values(self, changes: dict[str, str]) -> "OfficeProfile":
        """This profile with some keys changed; each value on one line. Keys must be :data:`OFFICE_KEYS`."""
        return replace(self, **{key: one_line(clean(value)) for key, value in changes.items()})


OFFICE_KEYS = tuple(each.name for each in fields(OfficeProfile))
