"""Freezes the program into dist/response-editor: `make app`.

PyInstaller reads libraries with objdump and takes Python along as a library; Debian packs both apart.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import apt

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Build, and return PyInstaller's exit status."""
    missing = _missing_packages() if sys.platform == "linux" else []
    if missing and not apt.install(missing):
        print(f"The build needs more. As root, type: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 1
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build_app.spec"]
    status = subprocess.run(build, cwd=ROOT, check=False).returncode
    if status == 0:
        print("Built dist/response-editor")
    return status


def _missing_packages() -> list[str]:
    version = sysconfig.get_python_version()
    wanted = [] if shutil.which("objdump") else ["binutils"]
    library = Path(sysconfig.get_config_var("LIBDIR")) / sysconfig.get_config_var("INSTSONAME")
    multiarch = sysconfig.get_config_var("MULTIARCH") or ""
    if not library.exists() and not (library.parent / multiarch / library.name).exists():
        wanted.append(f"libpython{version}")
    return wanted


if __name__ == "__main__":
    sys.exit(main())
