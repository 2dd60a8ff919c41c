"""Which system libraries Qt's wheel lacks here, and the Debian packages that hold them.

The wheel brings Qt itself but not what a desktop Linux already has. `ldd` on Qt's two platform plugins
tells what is missing, with all that they pull in, so nothing is asked for where it is there. (Read off
PySide6 6.11.3 on a bare Debian 12: no other module or plugin that the program uses needs more.)
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

# The plugin that draws into memory (tests, exports) and the one for a window on a screen.
OFFSCREEN = "libqoffscreen.so"
WINDOW = "libqxcb.so"

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def missing(site_packages: Path, plugin: str) -> set[str]:
    """The sonames that `plugin` of the PySide6 in `site_packages` needs and the system does not have."""
    path = site_packages / "PySide6" / "Qt" / "plugins" / "platforms" / plugin
    listing = subprocess.run(["ldd", path], capture_output=True, text=True, check=True).stdout
    return unresolved(listing)


def unresolved(listing: str) -> set[str]:
    """The sonames that ldd's `listing` calls not found."""
    return set(re.findall(r"^\s*(\S+) => not found", listing, re.MULTILINE))


def packages(sonames: set[str]) -> list[str]:
    """The Debian packages of `sonames`, sorted; a soname that is not known stands for itself."""
    return sorted({DEBIAN_PACKAGES.get(soname, soname) for soname in sonames})
