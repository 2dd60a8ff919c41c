"""A returned file read as often as needed, each time with what paper does not show."""

from collections.abc import Container, Mapping
from dataclasses import dataclass

from editor.importing.returned.exported import Exported, completed
from editor.importing.returned.views import Views
from editor.importing.word import Reader
from editor.model.values import Value


@dataclass(frozen=True, slots=True)
class Reading:
    """The views of a file and what was exported, by field. ``lossy``: a program saved it that drops and adds things."""

    views: Views
    exported: Mapping[str, Exported]
    lossy: bool

    def original(self) -> dict[str, Value]:
        """Every answer with all tracked changes rejected."""
        return self._values(self.views.original)

    def final(self) -> dict[str, Value]:
        """Every answer with all tracked changes accepted."""
        return self._values(self.views.final)

    def settled(self, accepted: Container[int]) -> dict[str, Value]:
        """Every answer with the marks of these numbers accepted."""
        return self._values(self.views.settled(accepted))

    def _values(self, reader: Reader) -> dict[str, Value]:
        read = reader.answers(self.views.definition)
        return {
            field_id: completed(each, read.get(field_id), lossy=self.lossy)
            for field_id, each in self.exported.items()
        }
