"""Makes .venv ready, from nothing: tools/python.sh tools/set_up.py run|dev|proof

`run` is what the program needs, `dev` what its tests and builds need as well, `proof` also Node.js. When
all is there, nothing is done and nothing asked over the network: a hash of the lock file is kept in .venv.
Standard library only.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Mapping
from pathlib import Path

import apt
import qt_libraries

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
# Each lock also installs those that it holds.
LOCKS = {"run": ("run",), "dev": ("dev", "run"), "proof": ("proof", "dev", "run")}


class SetUpError(Exception):
    """What is missing and what to type, in one line."""


def main(arguments: list[str]) -> int:
    """Set up for `arguments[0]`; 0 when all is there."""
    if len(arguments) != 1 or arguments[0] not in LOCKS:
        print(f"usage: set_up.py {'|'.join(LOCKS)}", file=sys.stderr)
        return 2
    try:
        _ensure_venv()
        _ensure_packages(arguments[0])
        _ensure_qt_libraries(arguments[0], os.environ)
    except SetUpError as error:
        print(f"Set-up: {error}", file=sys.stderr)
        return 1
    return 0


def digest(root: Path, lock: str) -> str:
    """What an installation of `lock` depends on, as a hash; settings of ruff and others are not in it."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    package = [project["build-system"], project["project"], project["tool"]["setuptools"]]
    locked = (root / "requirements" / f"{lock}.txt").read_text("utf-8")
    return hashlib.sha256(f"{json.dumps(package)}\0{locked}".encode()).hexdigest()


def _ensure_venv() -> None:
    # The scripts in a .venv name its place, so one that was moved has to be made anew.
    made_for = f"{ROOT} with Python {sys.version_info.major}.{sys.version_info.minor}"
    if _recorded("made-for") == made_for and _succeeds(VENV_PYTHON, "-c", "import pip"):
        return
    _say(f"making .venv with Python {sys.version.split()[0]}")
    # Debian takes ensurepip out of Python; without it `venv` stops half way.
    if not _succeeds(sys.executable, "-c", "import ensurepip"):
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not apt.install([package]):
            raise SetUpError(f"this Python has no venv. As root, type: apt-get install {package}")
    if not _succeeds(sys.executable, "-m", "venv", "--clear", VENV):
        raise SetUpError(f"no .venv could be made; to see why, type: {sys.executable} -m venv --clear .venv")
    (VENV / "made-for").write_text(made_for, "utf-8")


def _ensure_packages(lock: str) -> None:
    if _recorded(f"installed-{lock}") == digest(ROOT, lock):
        return
    for held in LOCKS[lock]:
        (VENV / f"installed-{held}").unlink(missing_ok=True)
    _say(f"installing the packages of requirements/{lock}.txt (a minute or two the first time)")
    _pip("--require-hashes", "--requirement", str(ROOT / "requirements" / f"{lock}.txt"))
    # Built by the setuptools of the lock: an isolated build would fetch its own, without a hash.
    _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    for held in LOCKS[lock]:
        (VENV / f"installed-{held}").write_text(digest(ROOT, held), "utf-8")


def _recorded(name: str) -> str | None:
    """What an earlier run noted in .venv under `name`."""
    try:
        return (VENV / name).read_text("utf-8")
    except OSError:
        return None


def _pip(*arguments: str) -> None:
    patience = {"PIP_RETRIES": "10", "PIP_DEFAULT_TIMEOUT": "60", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    command = [str(VENV_PYTHON), "-m", "pip", "install", "--quiet", "--quiet", "--no-input", *arguments]
    if subprocess.run(
        command, env=patience | dict(os.environ), stdin=subprocess.DEVNULL, check=False
    ).returncode:
        raise SetUpError(
            "pip could not install the locked packages (its reason stands above). Try again online."
        )


def _ensure_qt_libraries(lock: str, environment: Mapping[str, str]) -> None:
    if sys.platform != "linux":
        return
    # The scheme is named, since Debian's own Python has another that it takes for granted.
    site_packages = Path(sysconfig.get_path("platlib", "venv", {"base": str(VENV), "platbase": str(VENV)}))
    offscreen = qt_libraries.missing(site_packages, qt_libraries.OFFSCREEN)
    window = qt_libraries.missing(site_packages, qt_libraries.WINDOW)
    packages = qt_libraries.packages(offscreen | window)
    if not packages or apt.install(packages):
        return
    message = f"Qt needs system libraries. As root, type: apt-get install {' '.join(packages)}"
    # Without a screen the program works without Qt, and the tests need no window.
    on_screen = bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
    if (lock == "run" and on_screen) or (lock != "run" and offscreen):
        raise SetUpError(message)
    _say(message)


def _succeeds(*command: str | Path) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _say(text: str) -> None:
    print(f"Set-up: {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
