"""The window. It shows a session and turns gestures into edits; it decides nothing about documents."""

import builtins

_as_python_imports = builtins.__import__

from PySide6 import QtCore as _QtCore  # noqa: E402, F401

# PySide puts an import of its own in the place of Python's, which reads the source of every module from then on, to
# learn whether that one wants Qt's names in another style. None of ours does; a start would take an eighth longer.
builtins.__import__ = _as_python_imports
