"""Whether a window can be shown here, found out before Qt is asked: Qt ends the whole process where it cannot."""

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_DISPLAY = re.compile(r"(?P<host>[^:]*):(?P<number>[0-9]+)(?:\.[0-9]+)?")
_HEADLESS_PLATFORMS = {"offscreen", "minimal", "vnc"}


def has_display(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Whether there is a screen: always on Windows and macOS, elsewhere a Wayland or X server that answers."""
    if environment.get("QT_QPA_PLATFORM", "").split(":")[0] in _HEADLESS_PLATFORMS:
        return False
    if system in ("win32", "darwin"):
        return True
    return _wayland_answers(environment) or _x_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    return bool(name) and _connects(str(Path(environment.get("XDG_RUNTIME_DIR", "/run")) / str(name)))


def _x_answers(display: str) -> bool:
    found = _DISPLAY.fullmatch(display)
    if not found:
        return False
    number = int(found["number"])
    if found["host"] in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return _connects(path) or _connects("\0" + path)
    return _connects((found["host"], 6000 + number))


def _connects(address: str | tuple[str, int]) -> bool:
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as connection:
            connection.settimeout(1)
            connection.connect(address)
    except (OSError, OverflowError, UnicodeError):  # also what is no port or no name of a machine
        return False
    return True
