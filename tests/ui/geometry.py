"""What can be wrong with a window's words by geometry: cut off, lying over one another, or of nobody's name."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from editor.ui.controls.components import Elided

_SLACK = 2
_WORDED = (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons that have less room than their words need; what leaves words out on purpose may."""
    return [told for each in _shown(root) if (told := _cut(each))]


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, Elided):
        return _cut_label(widget)
    if isinstance(widget, QPushButton) and widget.text():
        needed = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
        high = widget.fontMetrics().height()
        if needed > widget.width() - _SLACK or high > widget.height() + _SLACK:
            return f"button “{widget.text()}”: {widget.width()}×{widget.height()} for {needed}×{high}"
    return ""


def _cut_label(label: QLabel) -> str:
    wrapped = label.wordWrap()
    high = label.heightForWidth(label.width()) if wrapped else label.sizeHint().height()
    longest = max(label.text().split(), key=len, default="")
    words = longest if wrapped else label.text()
    wide = max(map(label.fontMetrics().horizontalAdvance, words.splitlines()), default=0)
    if high > label.height() + _SLACK or wide > label.width() + _SLACK:
        return f"label “{label.text()[:60]}”: {label.width()}×{label.height()} for {wide}×{high}"
    return ""


def overlapping(root: QWidget) -> list[str]:
    """Pairs of things with words that lie over one another and neither is within the other."""
    placed = [(each, _seen(each, root)) for each in _shown(root) if isinstance(each, _WORDED)]
    return [
        f"{_told(one)} over {_told(other)}"
        for (one, area), (other, another) in combinations(placed, 2)
        if _deeply(area, another) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]


def _deeply(one: QRect, other: QRect) -> bool:
    common = one.intersected(other)
    return common.width() > _SLACK and common.height() > _SLACK


def _seen(widget: QWidget, root: QWidget) -> QRect:
    """What of a widget can be seen, in the root's coordinates: a scroll area cuts off what is outside it."""
    area = widget.visibleRegion().boundingRect()
    return area.translated(widget.mapTo(root, QPoint(0, 0)))


def outside(root: QWidget) -> list[str]:
    """Things that stand out sideways of what they are in."""
    return [
        f"{_told(each)} in {type(parent).__name__}"
        for each in _shown(root)
        if (parent := each.parentWidget()) is not None
        and (each.x() < 0 or each.x() + each.width() > parent.width() + 1)
    ]


def nameless(root: QWidget) -> list[str]:
    """What the Tab key reaches and a screen reader could not name."""
    return [
        _told(each)
        for each in _shown(root)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and not _spoken(each)
    ]


def strangers(root: QWidget) -> list[str]:
    """Focusable things in the tree that a screen reader walks which have no name: also what no widget stands for."""
    return [
        f"{each.role().name} without a name"
        for each in _walked(QAccessible.queryAccessibleInterface(root))
        if _takes_keyboard(each) and not each.text(QAccessible.Text.Name) and each.role() not in _CONTAINERS
    ]


_CONTAINERS = (
    QAccessible.Role.Window,
    QAccessible.Role.Client,
    QAccessible.Role.Dialog,
    QAccessible.Role.Cell,
    QAccessible.Role.ListItem,
)


def _takes_keyboard(interface: QAccessibleInterface) -> bool:
    state = interface.state()
    return bool(state.focusable) and not state.invisible and not state.disabled


def _walked(interface: QAccessibleInterface | None, depth: int = 0) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid() or depth > 25:
        return
    yield interface
    for number in range(min(interface.childCount(), 60)):
        yield from _walked(interface.child(number), depth + 1)


def _shown(root: QWidget) -> list[QWidget]:
    QApplication.processEvents()
    return [
        each for each in root.findChildren(QWidget) if each.isVisible() and each.window() is root.window()
    ]


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{_spoken(widget)[:50] or widget.objectName()}”"
