"""The command line as a shell runs it: a process of its own, with pipes, and an environment that lacks things."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import editor
from tests.command_line import as_bytes, unchanged

ROOT = Path(editor.__path__[0]).parent
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="files and users as Linux has them")


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment with nothing in it but a home, and a place for temporary files."""
    (tmp_path / "home").mkdir()
    return {"HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}


# Nobody may not even read this Python, perhaps: all that the program loads is loaded before.
AS_NOBODY = """
import contextlib, io, os, pathlib, sys, tempfile
from editor.cli import local_now, main
from editor.verbs.headless import run_sample
with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
    run_sample(local_now, pathlib.Path(folder))
    main(["list", "--archive", folder + "/archive"])
os.seteuid(65534)
sys.exit(main())
"""


def run(
    environment: dict[str, str], *arguments: str | bytes, stdin: bytes = b"", nobody: bool = False
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, *(["-c", AS_NOBODY] if nobody else ["-m", "editor"]), *arguments],
        cwd=ROOT,
        env=environment,
        input=stdin,
        capture_output=True,
        check=False,
        timeout=60,
    )


def shell(environment: dict[str, str], line: str) -> subprocess.CompletedProcess[bytes]:
    """A line of the shell in which ``$editor`` is the program."""
    return subprocess.run(
        ["/bin/sh", "-c", line],
        cwd=ROOT,
        env={**environment, "editor": f"{sys.executable} -m editor", "PATH": os.environ["PATH"]},
        capture_output=True,
        check=False,
        timeout=60,
    )


def refusal(done: subprocess.CompletedProcess[bytes]) -> str:
    """The one line of a refusal."""
    said = done.stderr.decode("utf-8")
    assert (done.returncode, done.stdout, said.count("\n")) == (2, b"", 1), said
    assert said.startswith("response-editor: ") and "Traceback" not in said
    return said


def test_from_new_to_export_through_pipes(bare: dict[str, str], tmp_path: Path) -> None:
    at = ("--archive", str(tmp_path / "tŷ"))
    title = "Tŷ’r “Heddlu” \U0001f469\u200d\U0001f467"
    new = run(bare, "new", "pcc-response", "--answers", "-", *at, stdin=as_bytes({"inspection_title": title}))
    id = new.stdout.decode().strip()
    assert (new.returncode, new.stderr) == (0, b"")
    assert title in run(bare, "show", id, *at).stdout.decode("utf-8")
    assert json.loads(run(bare, "show", id, "--json", *at).stdout)["answers"]["inspection_title"] == title
    assert run(bare, "check", id, *at).returncode == 1
    assert run(bare, "export", id, "--to", str(tmp_path / "out.docx"), *at).returncode == 0
    assert (tmp_path / "out.docx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    "arguments", [["frobnicate"], ["show"], ["list"], ["new", "nosuchform"]], ids=" ".join
)
def test_a_refusal_is_one_line(bare: dict[str, str], arguments: list[str]) -> None:
    refusal(run(bare, *arguments))
    assert list(Path(bare["HOME"]).iterdir()) == []


@LINUX
def test_a_refusal_can_quote_what_is_not_utf_8(bare: dict[str, str], tmp_path: Path) -> None:
    assert "\\udcff" in refusal(run(bare, "list", "--archive", str(tmp_path).encode() + b"/\xff"))


@LINUX
def test_a_folder_whose_name_is_not_utf_8_works(bare: dict[str, str], tmp_path: Path) -> None:
    at = ("--archive", str(tmp_path).encode() + b"/\xff")
    assert run(bare, "new", "pcc-response", *at).returncode == 0
    assert len(json.loads(run(bare, "list", "--json", *at).stdout)) == 1


@LINUX
@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "en_GB.ISO-8859-1"])
def test_output_is_utf_8_whatever_the_locale(bare: dict[str, str], tmp_path: Path, locale: str) -> None:
    environment = {**bare, "LC_ALL": locale, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    told = run(environment, "list", "--archive", str(tmp_path / "tyˆ")).stderr
    assert "“".encode() in told


# --- pipes that end early, disks that are full, streams that are closed ----------------------------------


@LINUX
def test_a_reader_who_has_had_enough_is_no_fault(bare: dict[str, str], tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    long = as_bytes({"pcc_comment": "words " * 100_000})
    id = run(bare, "new", "pcc-response", "--answers", "-", "--archive", str(archive), stdin=long).stdout
    done = shell(bare, f"$editor show {id.decode().strip()} --archive {archive} | head -c 10")
    assert (len(done.stdout), done.stderr) == (10, b"")


@LINUX
def test_output_on_a_full_disk(bare: dict[str, str], tmp_path: Path) -> None:
    assert "cannot write to standard output: the disk is full" in refusal(
        shell(bare, "$editor deadline 21/9/17 > /dev/full")
    )
    archive = tmp_path / "archive"
    said = refusal(shell(bare, f"$editor new pcc-response --archive {archive} > /dev/full"))
    (response,) = (archive / "responses").iterdir()
    assert f"saved as {response.stem}, but" in said


@LINUX
def test_closed_streams(bare: dict[str, str], tmp_path: Path) -> None:
    assert "standard output is closed" in refusal(shell(bare, "$editor forms >&-"))
    line = f"$editor new pcc-response --answers - --archive {tmp_path / 'archive'} <&-"
    assert "cannot read standard input: it is closed" in refusal(shell(bare, line))
    assert not (tmp_path / "archive").exists()


# --- homes ------------------------------------------------------------------------------------------------


def test_an_empty_home_gets_its_archive_with_the_first_response(bare: dict[str, str]) -> None:
    assert "no archive folder" in refusal(run(bare, "list"))
    assert run(bare, "new", "pcc-response").returncode == 0
    assert len(json.loads(run(bare, "list", "--json").stdout)) == 1


@LINUX
def test_no_home_at_all(bare: dict[str, str]) -> None:
    for environment in ({**bare, "HOME": ""}, {key: bare[key] for key in bare if key != "HOME"}):
        assert run(environment, "deadline", "21/9/17").returncode == 0
        done = run(environment, "list")
        assert done.returncode in (0, 2) and b"Traceback" not in done.stderr


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder into which other users may look, unlike those that pytest makes."""
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@LINUX
def test_what_this_user_may_not_do(bare: dict[str, str], open_folder: Path) -> None:
    """As nobody, whom access rights do stop; the superuser passes them all."""
    if os.geteuid() != 0:
        pytest.skip("only the superuser can act for another user")
    archive, out = open_folder / "archive", open_folder / "out.docx"
    at = ("--archive", str(archive))
    id = run(bare, "new", "pcc-response", *at).stdout.decode().strip()
    out.write_bytes(b"the old one")
    shell(bare, f"chmod -R a+rX {open_folder}")
    assert run(bare, "show", id, *at, nobody=True).returncode == 0
    calls: list[tuple[str, ...]] = [
        ("new", "pcc-response", *at),
        ("set", id, "--answers", "-", *at),
        ("delete", id, *at),
        ("office", "--set", "force=Northmoor Police", *at),
        ("export", id, "--to", str(out), *at),
        ("new", "pcc-response", "--archive", str(open_folder / "a" / "b")),
        ("new", "pcc-response"),
    ]
    with unchanged(open_folder):
        for arguments in calls:
            assert "this user is not allowed to" in refusal(run(bare, *arguments, stdin=b"{}", nobody=True))
    (archive / "responses").chmod(0o700)
    for verb in (["list"], ["show", id], ["search", "custody"]):
        done = run(bare, *verb, *at, nobody=True)
        assert "could not be read: this user is not allowed to" in refusal(done)


# --- no screen --------------------------------------------------------------------------------------------


def test_without_a_screen_the_sample_is_done(bare: dict[str, str], tmp_path: Path) -> None:
    environment = {**bare, "QT_QPA_PLATFORM": "offscreen"}
    done = run(environment)
    assert (done.returncode, done.stderr) == (0, b"")
    folder = Path(done.stdout.decode("utf-8").splitlines()[-1].removeprefix("Everything is in "))
    assert folder.parent == tmp_path
    assert {path.suffix for path in folder.iterdir()} == {"", ".docx", ".html", ".txt", ".json", ".ics"}


@LINUX
def test_a_display_that_does_not_answer_is_none(bare: dict[str, str]) -> None:
    done = run({**bare, "DISPLAY": ":4712", "WAYLAND_DISPLAY": "nowhere"})
    assert done.returncode == 0
    assert done.stdout.decode("utf-8").startswith("There is no display here")
