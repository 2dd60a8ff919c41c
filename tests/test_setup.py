"""The set-up tools: what makes an installation stale, and which packages Qt's missing libraries are in."""

import re
import shutil
from pathlib import Path

import pytest
import qt_libraries
import set_up

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what an installation depends on."""
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_installation_is_stale_when_its_lock_file_changes(project: Path) -> None:
    before = set_up.digest(project, "dev")
    lock = project / "requirements" / "dev.txt"
    lock.write_text(lock.read_text("utf-8") + "# changed\n", "utf-8")

    assert set_up.digest(project, "dev") != before


def test_installation_is_stale_when_a_dependency_is_added(project: Path) -> None:
    before = set_up.digest(project, "run")
    settings = project / "pyproject.toml"
    settings.write_text(settings.read_text("utf-8").replace('"lxml>=', '"another",\n    "lxml>='), "utf-8")

    assert set_up.digest(project, "run") != before


def test_settings_of_tools_leave_an_installation_as_it_is(project: Path) -> None:
    before = set_up.digest(project, "dev")
    settings = project / "pyproject.toml"
    settings.write_text(
        settings.read_text("utf-8").replace("line-length = 110", "line-length = 100"), "utf-8"
    )

    assert set_up.digest(project, "dev") == before


def test_missing_libraries_are_read_from_ldd_and_named_by_package() -> None:
    listing = """\
\tlinux-vdso.so.1 (0x00007ffd)
\tlibEGL.so.1 => not found
\tlibglib-2.0.so.0 => not found
\tlibgthread-2.0.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibnew.so.9 => not found
"""
    missing = qt_libraries.unresolved(listing)

    assert missing == {"libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libnew.so.9"}
    assert qt_libraries.packages(missing) == ["libegl1", "libglib2.0-0", "libnew.so.9"]


@pytest.mark.parametrize("lock", sorted(set_up.LOCKS))
def test_every_locked_package_has_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8")
    packages = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]

    assert packages
    assert all("==" in package and "--hash=sha256:" in package for package in packages)
    assert "://" not in text


def test_locks_agree_on_versions() -> None:
    def pins(lock: str) -> set[str]:
        text = (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8")
        return set(re.findall(r"^[a-z][\w.-]*==\S+", text, re.MULTILINE))

    assert pins("run") < pins("dev") < pins("proof")
