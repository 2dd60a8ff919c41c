"""A response that was opened gets its place in the window, with what the desks put into it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from editor.languages import tr
from editor.ui.controls.components import button
from editor.ui.response.open_response import OpenResponse
from editor.ui.response.place import ResponsePlace
from editor.ui.sides.sides_desk import sides_of
from editor.ui.window.menus import menu_button
from forms.schema import Field

if TYPE_CHECKING:
    from editor.ui.window.main_window import MainWindow


def make_place(window: "MainWindow", opened: OpenResponse) -> ResponsePlace:
    """The place of ``opened``, which becomes its own, ready to be shown."""
    desks, actions = window.desks, window.actions_by_id
    sides = sides_of(opened.session, window.look, desks.statute.rules())

    def beneath(field: Field) -> QWidget | None:
        return (
            desks.report.beneath(field)
            or desks.shelf.beneath(field)
            or (sides.beneath(field) if sides else None)
        )

    place = opened.place = ResponsePlace(
        opened.session,
        window.look,
        lambda: window.clock().date(),
        desks.statute.rules,
        window.files,
        [
            button(tr("‹ Archive"), "plain", actions["back"].trigger, name=tr("Back to the archive")),
            menu_button(actions, window.set_language),
            button(tr("Next step…"), "outlined", actions["step"].trigger),
            button(tr("Check"), "outlined", actions["check"].trigger),
            button(tr("Export Word"), "primary", actions["export"].trigger),
        ],
        panel_open=window.settings.panel_open,
        counted=window.note_words,
        reopen=desks.statute.reopen,
        beneath=beneath,
    )
    if sides is not None:
        sides.furnish(place)
    place.read_only(opened.read_only)
    return place
