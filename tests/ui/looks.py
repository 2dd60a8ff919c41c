"""A bare window in the program's look, for parts that are tested by themselves; pictures of them where asked for."""

import os
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from editor.settings import TEXT_SIZES
from editor.ui.controls.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Look, qt_palette, stylesheet

EVERY_LOOK = tuple(
    Look(palette, size) for palette, size in product((LIGHT, DARK, HIGH_LIGHT, HIGH_DARK), TEXT_SIZES)
)


def look_name(look: Look) -> str:
    """For the names of tests and pictures."""
    return (
        f"{'high-' if look.palette.high else ''}{'dark' if look.palette.dark else 'light'}-{look.text_size}"
    )


def bare_window(qtbot: QtBot, look: Look, size: tuple[int, int] = (1100, 720)) -> QMainWindow:
    """An empty window, shown, as the program would draw it."""
    wear(look)
    window = QMainWindow()
    window.setStyleSheet(stylesheet(look))
    ground = QWidget()
    ground.setObjectName("ground")
    window.setCentralWidget(ground)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def wear(look: Look) -> None:
    """Let the application draw in this look."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(qt_palette(look.palette))
    application.setFont(look.body)


def picture(widget: QWidget, name: str) -> None:
    """Keep a picture of the widget in the folder that PICTURES names, if it names one: to be looked at."""
    folder = os.environ.get("PICTURES")
    if folder:
        QApplication.processEvents()
        assert widget.grab().save(str(Path(folder) / f"{name}.png"))
