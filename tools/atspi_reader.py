"""Reads the program's window over AT-SPI, as a screen reader does, and prints what it finds as JSON.

    /usr/bin/python3 tools/atspi_reader.py

Run by the system's own Python, whose GObject bindings the .venv does not have; see proof_atspi.py.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

PROGRAM = "PCC Response Editor"
TYPED = "custody board"
_PATIENCE_SECONDS = 40.0
_DEEPEST = 30


def main() -> int:
    """Wait for the program, read its window, type into the search box, and read that back."""
    Atspi.init()
    window = _waited(_window)
    if window is None:
        print(json.dumps({"failed": f"{PROGRAM} did not appear on the accessibility bus"}))
        return 1
    box = _waited(lambda: _named(window, "Search the archive"))
    found = [{"name": each.get_name(), "role": each.get_role_name()} for each in _tree(window)]
    print(json.dumps({"found": found, "read back": _typed(box) if box else ""}))
    return 0


def _window() -> Any:
    desktop = Atspi.get_desktop(0)
    programs = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
    ours = next((each for each in programs if each and each.get_name() == PROGRAM), None)
    return ours.get_child_at_index(0) if ours and ours.get_child_count() else None


def _tree(node: Any, depth: int = 0) -> Iterator[Any]:
    yield node
    if depth < _DEEPEST:
        for number in range(min(node.get_child_count(), 200)):
            child = node.get_child_at_index(number)
            if child is not None:
                yield from _tree(child, depth + 1)


def _named(window: Any, name: str) -> Any:
    return next((each for each in _tree(window) if each.get_name() == name), None)


def _typed(box: Any) -> str:
    """Put the keyboard there over the bus, press real keys, and ask over the bus what stands there."""
    box.get_component_iface().grab_focus()
    time.sleep(0.5)
    subprocess.run(["xdotool", "type", "--delay", "30", TYPED], check=True)
    _waited(lambda: _text(box) == TYPED)
    return _text(box)


def _text(box: Any) -> str:
    text = box.get_text_iface()
    return str(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)))


def _waited(ask: Any) -> Any:
    end = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.3)
    return None


if __name__ == "__main__":
    sys.exit(main())
