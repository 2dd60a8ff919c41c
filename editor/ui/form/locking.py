"""Text that can be read, selected and copied, and not changed."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

VIEWING = frozenset({"viewing", "line"})
"""The kinds of buttons that only show something, so that they work in a locked text too."""


def lock(widget: QWidget, locked: bool) -> None:
    """Lock or unlock every control in ``widget``."""
    for each in (widget, *widget.findChildren(QWidget)):
        if isinstance(each, QTextEdit | QPlainTextEdit | QLineEdit):
            each.setReadOnly(locked)
        elif isinstance(each, QComboBox) or (
            isinstance(each, QAbstractButton) and each.objectName() not in VIEWING
        ):
            each.setEnabled(not locked)
        elif isinstance(each, QFrame) and each.objectName() == "drop":
            each.setAcceptDrops(not locked)
