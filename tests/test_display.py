"""Whether a window can be shown, told from what really listens."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.display import has_display


@pytest.fixture
def runtime(tmp_path: Path) -> Iterator[Path]:
    """A folder in which a Wayland server listens as ``wayland-7``."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        yield tmp_path


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_screen(system: str) -> None:
    assert has_display({}, system)


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc", "offscreen:configfile=x"])
@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_a_platform_that_shows_nothing_is_no_screen(platform: str, system: str, runtime: Path) -> None:
    here = {"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": "wayland-7", "QT_QPA_PLATFORM": platform}
    assert not has_display(here, system)


def test_a_wayland_server_that_answers(runtime: Path) -> None:
    assert has_display({"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": "wayland-7"}, "linux")
    assert has_display({"WAYLAND_DISPLAY": str(runtime / "wayland-7")}, "linux")
    assert not has_display({"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": "wayland-8"}, "linux")
    assert not has_display({"XDG_RUNTIME_DIR": str(runtime)}, "linux")


def test_a_wayland_socket_on_which_nobody_listens(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "dead"))
    (tmp_path / "file").write_text("no socket")
    for name in ("dead", "file", "."):
        assert not has_display({"WAYLAND_DISPLAY": str(tmp_path / name)}, "linux")


def test_an_x_server_on_the_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        assert has_display({"DISPLAY": f"127.0.0.1:{number}"}, "linux")
        assert has_display({"DISPLAY": f"127.0.0.1:{number}.0"}, "linux")
    assert not has_display({"DISPLAY": f"127.0.0.1:{number}"}, "linux")


@pytest.mark.parametrize("display", [":4711", "unix:4711"])
def test_an_x_server_on_this_machine(display: str) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        assert not has_display({"DISPLAY": display}, "linux")
        server.bind("\0/tmp/.X11-unix/X4711")  # Linux's abstract names: no file is left behind
        server.listen()
        assert has_display({"DISPLAY": display}, "linux")


@pytest.mark.parametrize(
    "display",
    [
        "",
        ":",
        "0",
        ":x",
        "a:b:0",
        ":99999999999",
        "127.0.0.1:99999",
        "a..b:0",
        f"{'x' * 80}:0",
        ":0.0.0",
        "[::1]:0",
    ],
)
def test_what_names_no_display(display: str) -> None:
    assert not has_display({"DISPLAY": display, "WAYLAND_DISPLAY": "x" * 300}, "linux")


def test_nothing_set_is_no_screen() -> None:
    assert not has_display({}, "linux")
