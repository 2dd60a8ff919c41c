"""Runs a command on a screen of its own, in memory: with_display.py COMMAND [ARGUMENT...]

The screen is as large as the largest window that is looked at. xdotool is there for real key presses.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

import apt

# Command -> the Debian package that has it.
TOOLS = {"Xvfb": "xvfb", "xauth": "xauth", "xdotool": "xdotool"}
SCREEN = "-screen 0 2560x1440x24"


def main(command: list[str]) -> int:
    """Run `command` on a virtual screen and return its exit status."""
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if missing and not apt.install(missing):
        print(
            f"A virtual screen is missing. As root, type: apt-get install {' '.join(missing)}",
            file=sys.stderr,
        )
        return 1
    on_screen = ["xvfb-run", "--auto-servernum", f"--server-args={SCREEN}", *command]
    return subprocess.run(on_screen, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
