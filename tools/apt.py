"""Installs Debian packages where nobody has to be asked: as root, or with a sudo that wants no password."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence


def install(packages: Sequence[str]) -> bool:
    """Install `packages`; False where that cannot be done here (the caller then says what to type)."""
    rights = _rights()
    if rights is None:
        return False
    print(f"Set-up: installing {', '.join(packages)} with apt-get", flush=True)
    # A container has old lists or none. One unreachable source of several is no reason to stop.
    _apt_get(rights, "update")
    done = _apt_get(rights, "install", "--yes", "--no-install-recommends", *packages)
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
    return done.returncode == 0


def _rights() -> list[str] | None:
    """What stands before apt-get: nothing for root, sudo where it asks nothing, None where neither."""
    if sys.platform == "win32" or shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "--non-interactive"]
    if (
        shutil.which("sudo")
        and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0
    ):
        return sudo
    return None


def _apt_get(rights: list[str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [
        *rights,
        *("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"),
        *("-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=300"),
        *arguments,
    ]
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
