"""The developers' style guide: every control, in every look, with nothing cut off and nothing without a name."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from style_guide import BUTTONS, STATES, StyleGuide

from editor.ui.controls.theme import Look
from tests.ui.geometry import clipped, nameless, overlapping
from tests.ui.looks import EVERY_LOOK, look_name, picture, wear


@pytest.mark.parametrize("look", EVERY_LOOK, ids=look_name)
def test_every_control_in_every_look(qtbot: QtBot, look: Look) -> None:
    wear(look)
    guide = StyleGuide(look)
    qtbot.addWidget(guide)
    guide.resize(look.px(1000), look.px(1500))
    guide.show()
    QTest.qWait(50)
    picture(guide, f"style-guide-{look_name(look)}")
    assert clipped(guide) == []
    assert overlapping(guide) == []
    assert nameless(guide) == []


def test_every_kind_of_button_is_there_in_every_state(qtbot: QtBot) -> None:
    guide = StyleGuide(EVERY_LOOK[0])
    qtbot.addWidget(guide)
    shown = {each.text() for each in guide.findChildren(QPushButton)}
    assert {f"{kind}, {state}" for kind in BUTTONS for state in STATES} <= shown
