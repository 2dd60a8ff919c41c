"""The Word templates that an office has given its forms, one for each."""

from editor.archive.folder import TEMPLATES, ArchiveFolder
from forms.tables import FORM_ID


class Templates:
    """The Word templates of an archive, by the id of their form. ValueError for what cannot be such an id."""

    def __init__(self, folder: ArchiveFolder) -> None:
        self._folder = folder

    def read(self, form: str) -> bytes | None:
        """The template of a form, None where there is none. Raises CannotRead."""
        return self._folder.read(_name(form))

    def keep(self, form: str, data: bytes) -> None:
        """Keep a template for a form, in place of the one that was there. Raises CannotWrite."""
        with self._folder.writing():
            self._folder.write(_name(form), data)

    def remove(self, form: str) -> None:
        """Keep no template for a form any more; fine where there is none. Raises CannotRead and CannotWrite."""
        if self.read(form) is None:
            return
        with self._folder.writing():
            self._folder.remove(_name(form))


def _name(form: str) -> str:
    """Where a form's template stands; anything but an id could lead elsewhere."""
    if not FORM_ID.fullmatch(form):
        raise ValueError(f"“{form}” cannot be the id of a form")
    return f"{TEMPLATES}/{form}.docx"
