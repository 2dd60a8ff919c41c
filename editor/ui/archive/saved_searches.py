"""The searches that a person keeps, beside the table: one click runs one, a menu renames or removes it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.languages import tr
from editor.model.saved_search import SavedSearch, Searches, added, renamed, without
from editor.ui.controls.components import Elided, button, clear, column, label, order_focus, row
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.theme import Look, icon


class SavedSearches(QWidget):
    """``chosen`` runs a search; ``present`` gives the one on the screen (its name is not looked at), and ``changed``
    is called with all of them after each change, to be kept."""

    def __init__(
        self,
        look: Look,
        searches: Searches,
        dialogs: Dialogs,
        *,
        chosen: Callable[[SavedSearch], object],
        present: Callable[[], SavedSearch],
        changed: Callable[[Searches], object],
    ) -> None:
        super().__init__()
        self._look, self._dialogs = look, dialogs
        self._chosen, self._present, self._changed = chosen, present, changed
        self.searches = searches
        self.run_buttons: dict[str, QPushButton] = {}
        self.menu_buttons: dict[str, QPushButton] = {}
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look.px(2))
        self.save = button(tr("Save this search…"), "link", self._ask_name)
        self.setLayout(
            column(label(tr("Saved searches"), "fieldLabel"), self._rows, self.save, spacing=look.px(6))
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show()

    def _show(self) -> None:
        clear(self._rows)
        self.run_buttons, self.menu_buttons = {}, {}
        for each in self.searches:
            run = button(
                "", "outline", partial(self._chosen, each), name=tr("Search: {name}", name=each.name)
            )
            words = Elided(each.name)
            inner = row(words)
            inner.setContentsMargins(self._look.px(8), 0, self._look.px(8), 0)
            run.setLayout(inner)
            run.setFixedHeight(self._look.px(34))
            more = button(
                "", "plain", lambda: None, name=tr("Rename or remove the search {name}", name=each.name)
            )
            more.setIcon(icon("more", self._look))
            more.setFixedWidth(self._look.px(40))
            more.setMenu(self._menu(each, more))
            line = row(run, more, spacing=0)
            line.setStretch(0, 1)
            self._rows.addLayout(line)
            self.run_buttons[each.name], self.menu_buttons[each.name] = run, more
        order_focus(self)

    def _menu(self, search: SavedSearch, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.addAction(tr("Rename…"), partial(self._ask_other_name, search.name))
        menu.addAction(tr("Remove"), partial(self._keep_without, search.name))
        return menu

    def _ask_name(self) -> None:
        present = self._present()
        self._dialogs.ask_line(self, tr("Save this search"), tr("Its name:"), present.words, self._add)

    def _add(self, name: str) -> None:
        present = self._present()
        self._keep(added(self.searches, SavedSearch.of(name, present.words, present.choices)))

    def _ask_other_name(self, name: str) -> None:
        self._dialogs.ask_line(
            self,
            tr("Rename the search"),
            tr("Its new name:"),
            name,
            lambda new: self._keep(renamed(self.searches, name, new)),
        )

    def _keep_without(self, name: str) -> None:
        self._keep(without(self.searches, name))

    def _keep(self, searches: Searches) -> None:
        self.searches = searches
        self._changed(searches)
        self._show()
