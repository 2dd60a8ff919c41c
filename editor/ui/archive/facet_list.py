"""Facets beside the table: how many responses there are of each kind, and boxes to narrow by."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from editor.languages import later, said
from editor.ui.controls.choices import TickBox
from editor.ui.controls.components import clear, label, order_focus, row
from editor.ui.controls.theme import Look

Counts = Mapping[str, Mapping[str, int]]
TITLES = {
    "state": later("State"),
    "form": later("Form"),
    "year": later("Year of report"),
    "type": later("Type of inspection"),
}
_MOST_SHOWN = 12


class FacetList(QScrollArea):
    """A box for each value that some response has, with its count. ``changed`` is called when a choice changes.

    ``words`` says a value as people do (``("form", "pcc-response")`` is "PCC response").
    """

    def __init__(self, look: Look, words: Callable[[str, str], str], changed: Callable[[], None]) -> None:
        super().__init__()
        self._look, self._words, self._changed = look, words, changed
        self._chosen: dict[str, set[str]] = {}
        self.boxes: dict[tuple[str, str], TickBox] = {}
        inside = QWidget()
        inside.setObjectName("canvas")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, look.px(8), 0)
        self._rows.setSpacing(look.px(2))
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFixedWidth(look.px(220))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def chosen(self) -> dict[str, frozenset[str]]:
        """The ticked values by facet; only facets with a tick."""
        return {facet: frozenset(values) for facet, values in self._chosen.items() if values}

    def choose(self, chosen: Mapping[str, Collection[str]]) -> None:
        """Tick these values and no others; shown with the next counts."""
        self._chosen = {facet: set(values) for facet, values in chosen.items() if facet in TITLES}
        for (facet, value), box in self.boxes.items():
            box.setChecked(value in self._chosen.get(facet, ()))

    def show_counts(self, counts: Counts) -> None:
        """Show these counts; a chosen value stays to be unticked even where nothing is left of it."""
        wanted = [(facet, values) for facet in TITLES if (values := self._values(facet, counts))]
        if [(facet, value) for facet, values in wanted for value, _ in values] == list(self.boxes):
            for facet, values in wanted:
                for value, number in values:
                    self._counts[facet, value].setText(f"{number:,}")
            return
        self._rebuild(wanted)

    def _values(self, facet: str, counts: Counts) -> list[tuple[str, int]]:
        found = dict(counts.get(facet, {}))
        for value in self._chosen.get(facet, ()):
            found.setdefault(value, 0)
        newest_first = facet == "year"
        ordered = sorted(found, key=lambda value: self._words(facet, value), reverse=newest_first)
        return [(value, found[value]) for value in ordered[:_MOST_SHOWN]]

    def _rebuild(self, wanted: list[tuple[str, list[tuple[str, int]]]]) -> None:
        clear(self._rows)
        self.boxes, self._counts = {}, {}
        for facet, values in wanted:
            self._rows.addWidget(label(said(TITLES[facet]), "fieldLabel"))
            for value, number in values:
                box = TickBox(self._words(facet, value), self._look)
                box.setChecked(value in self._chosen.get(facet, ()))
                box.clicked.connect(lambda on, facet=facet, value=value: self._on_clicked(facet, value, on))
                count = label(f"{number:,}", "help", wrap=False)
                line = row(box, None, count)
                self._rows.addLayout(line)
                self.boxes[facet, value] = box
                self._counts[facet, value] = count
            self._rows.addSpacing(self._look.px(12))
        self._rows.addStretch(1)
        order_focus(self)

    def _on_clicked(self, facet: str, value: str, on: bool) -> None:
        chosen = self._chosen.setdefault(facet, set())
        (chosen.add if on else chosen.discard)(value)
        self._changed()
