"""The forms that an office can use: those shipped here, and those in the office's own folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from forms.reader import DefinitionError, read_definition
from forms.schema import FormDefinition


@dataclass(eq=False)  # not frozen: Python itself sets __traceback__ on its way through a context manager
class UnknownFormError(LookupError):
    """No definition has this id (and version)."""

    form: str
    version: int | None
    known: tuple[str, ...]

    def __str__(self) -> str:
        wanted = self.form if self.version is None else f"{self.form}, version {self.version}"
        return f"there is no form “{wanted}”; the forms are {', '.join(self.known)}"


class Catalogue:
    """Definitions by id and version, every superseded version included.

    ``broken`` holds what could not be read of the office's own folder: one bad file must not keep the office
    from its other forms, but nobody may overlook it either.
    """

    def __init__(
        self,
        definitions: Iterator[FormDefinition] | list[FormDefinition],
        broken: tuple[DefinitionError, ...] = (),
    ) -> None:
        self._by_key = {(each.id, each.version): each for each in definitions}
        self.broken = broken

    @property
    def definitions(self) -> list[FormDefinition]:
        """Every definition, in the order in which they were read."""
        return list(self._by_key.values())

    @property
    def current(self) -> list[FormDefinition]:
        """The newest version of each form, in the order in which they were read: what a new response is made with."""
        newest: dict[str, FormDefinition] = {}
        for each in self._by_key.values():
            if each.id not in newest or newest[each.id].version < each.version:
                newest[each.id] = each
        return list(newest.values())

    def newest(self, form: str) -> FormDefinition:
        """The newest version of ``form``; :class:`UnknownFormError` if there is none."""
        found = next((each for each in self.current if each.id == form), None)
        if found is None:
            raise UnknownFormError(form, None, self._ids())
        return found

    def get(self, form: str, version: int) -> FormDefinition:
        """Exactly this version, for a response that was made with it; :class:`UnknownFormError` if it is not here."""
        found = self._by_key.get((form, version))
        if found is None:
            raise UnknownFormError(form, version, self._ids())
        return found

    def _ids(self) -> tuple[str, ...]:
        return tuple(each.id for each in self.current)


@cache
def shipped() -> tuple[FormDefinition, ...]:
    """The definitions that come with the program; PCC response first."""
    sources = sorted(
        (entry for entry in files("forms").iterdir() if entry.name.endswith(".toml")),
        key=lambda entry: entry.name,
        reverse=True,
    )
    return tuple(read_definition(entry.read_text(encoding="utf-8"), entry.name) for entry in sources)


def load_catalogue(office_folder: Path | None = None) -> Catalogue:
    """The shipped forms and, where the folder exists, the office's own ``*.toml``.

    An office cannot replace a shipped definition: documents that were made with it would change their meaning.
    """
    definitions = [*shipped()]
    of_program = {each.id for each in definitions}
    taken: dict[tuple[str, int], str] = {}
    broken = []
    for path in sorted(office_folder.glob("*.toml")) if office_folder else ():
        try:
            own = _read_file(path)
            if own.id in of_program:
                raise DefinitionError(
                    path.name, "id", f"“{own.id}” is a form of the program; choose another id"
                )
            if (own.id, own.version) in taken:
                other = taken[own.id, own.version]
                raise DefinitionError(path.name, "version", f"“{own.id}” {own.version} stands in {other} too")
            taken[own.id, own.version] = path.name
            definitions.append(own)
        except DefinitionError as error:
            broken.append(error)
    return Catalogue(definitions, tuple(broken))


def _read_file(path: Path) -> FormDefinition:
    try:
        text = path.read_text(encoding="utf-8-sig")  # editors on Windows write a mark
    except (OSError, UnicodeDecodeError) as error:
        raise DefinitionError(path.name, "", f"cannot be read ({error})") from None
    return read_definition(text, path.name)
