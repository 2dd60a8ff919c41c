"""A returned file read as often as needed, each time with what paper does not show."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace

from editor.importing.returned.exported import Exported, completed
from editor.importing.returned.turned import turned_back, turned_in
from editor.importing.returned.views import Views
from editor.importing.word import Reader
from editor.model.values import Value


@dataclass(frozen=True, slots=True)
class Reading:
    """The views of a file and what was exported, by field. ``lossy``: a program saved it that drops and adds things.

    ``turned`` holds what was read, with all tracked changes rejected, of fields whose quotation marks were turned.
    """

    views: Views
    exported: Mapping[str, Exported]
    lossy: bool
    turned: Mapping[str, Value] = field(default_factory=dict)

    def original(self) -> dict[str, Value]:
        """Every answer with all tracked changes rejected."""
        return self._values(self.views.original)

    def knowing(self, original: Mapping[str, Value]) -> "Reading":
        """This reading, once it is known what it says with all tracked changes rejected."""
        return replace(self, turned=turned_in(self.exported, original))

    def final(self) -> dict[str, Value]:
        """Every answer with all tracked changes accepted."""
        return self._values(self.views.final)

    def settled(self, accepted: Container[int]) -> dict[str, Value]:
        """Every answer with the marks of these numbers accepted."""
        return self._values(self.views.settled(accepted))

    def _values(self, reader: Reader) -> dict[str, Value]:
        read = reader.answers(self.views.definition)
        found = {
            field_id: completed(each, read.get(field_id), lossy=self.lossy)
            for field_id, each in self.exported.items()
        }
        return found | {
            field_id: turned_back(self.exported[field_id].value, turned, found[field_id])
            for field_id, turned in self.turned.items()
        }
