"""Proves that a screen reader on Linux can use the window: the real program, a real bus, a real X server.

    .venv/bin/python tools/proof_atspi.py

The window's tree is read over AT-SPI by another process: its main controls must be there with names and roles, and
text typed by key presses must be read back. Where that cannot run, it says why in a sentence and counts as passed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import apt

ROOT = Path(__file__).resolve().parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
TOOLS = {"Xvfb": "xvfb", "xauth": "xauth", "xdotool": "xdotool", "dbus-run-session": "dbus"}
BINDINGS = ("at-spi2-core", "gir1.2-atspi-2.0", "python3-gi")
TYPED = "custody board"
EXPECTED = (
    ("Search the archive", "text"),
    ("Responses", "table"),
    ("New response", "button"),
    ("Menu", "button"),
    ("Text size: Large", "check box|radio button|toggle button|button"),
    ("Open", "button"),
)
"""Names and roles (any of those given) that a screen reader must find when the window has opened."""


def main() -> int:
    """0 where everything was found or it cannot run here, 1 where something is missing."""
    why_not = _prepared()
    if why_not:
        print(f"skipped  AT-SPI: {why_not}")
        return 0
    if "--inside" not in sys.argv:
        return _on_a_bus_and_screen_of_its_own()
    problems = findings(_read())
    for problem in problems:
        print(f"FAILED  AT-SPI: {problem}")
    if not problems:
        print(f"passed  AT-SPI: {len(EXPECTED)} controls by name and role; what was typed was read back")
    return 1 if problems else 0


def findings(told: dict[str, object]) -> list[str]:
    """What is missing in what the reader told."""
    if "failed" in told:
        return [str(told["failed"])]
    found = told["found"]
    assert isinstance(found, list)
    roles = {
        each["name"]: {other["role"] for other in found if other["name"] == each["name"]} for each in found
    }
    missing = [
        f"“{name}” has the roles {sorted(roles.get(name, ())) or 'of nothing that is there'}, expected {wanted}"
        for name, wanted in EXPECTED
        if not roles.get(name, set()) & {*wanted.split("|"), *(f"push {each}" for each in wanted.split("|"))}
    ]
    if told["read back"] != TYPED:
        missing.append(f"typed “{TYPED}”, read back “{told['read back']}”")
    return missing


def _prepared() -> str:
    """Install what is missing; why it cannot run, or nothing."""
    if sys.platform != "linux":
        return "only Linux has this bus"
    wanted = sorted({package for tool, package in TOOLS.items() if not shutil.which(tool)})
    if not _has_bindings():
        wanted += BINDINGS
    if wanted and not apt.install(wanted):
        return f"as root, type: apt-get install {' '.join(wanted)}"
    return "" if _has_bindings() else "the system’s Python has no Atspi bindings"


def _has_bindings() -> bool:
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    try:
        return subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _on_a_bus_and_screen_of_its_own() -> int:
    command = [sys.executable, str(Path(__file__).resolve()), "--inside"]
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1366x768x24"]
    return subprocess.run(["dbus-run-session", "--", *screen, *command], check=False).returncode


def _read() -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        environment = os.environ | {
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PCC_RESPONSE_EDITOR_SETTINGS": str(place / "settings.json"),
            "PCC_RESPONSE_EDITOR_STATE": str(place / "state"),
            "PCC_RESPONSE_EDITOR_CACHE": str(place / "cache"),
            "PYTHONPATH": str(ROOT),
        }
        program = [sys.executable, "-m", "editor", "--archive", str(place / "archive")]
        with subprocess.Popen(program, cwd=ROOT, env=environment) as window:
            try:
                reader = [SYSTEM_PYTHON, str(ROOT / "tools" / "atspi_reader.py")]
                done = subprocess.run(reader, capture_output=True, text=True, timeout=150, check=False)
            finally:
                window.terminate()
    lines = done.stdout.strip().splitlines()
    if not lines:
        return {"failed": f"the reader ended with: {done.stderr.strip()[-300:]}"}
    told: dict[str, object] = json.loads(lines[-1])
    return told


if __name__ == "__main__":
    sys.exit(main())
