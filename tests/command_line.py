"""The command line as tests call it: in this process, with its streams caught and its clock held."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from editor.cli import main
from tests.builders import EVERY_KIND_TOML, NOW


@dataclass(frozen=True)
class Done:
    """What a call printed and how it ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, as JSON; a call that did not end well has none."""
        assert self.status in (0, 1), self.err
        return json.loads(self.out)

    @property
    def refusal(self) -> str:
        """The one line of a refusal, which printed nothing else."""
        assert (self.status, self.out) == (2, "")
        assert self.err.startswith("response-editor: ")
        assert self.err.endswith("\n")
        assert len(self.err.splitlines()) == 1
        return self.err.removeprefix("response-editor: ").rstrip("\n")


def call(*arguments: str, stdin: bytes = b"", now: datetime = NOW) -> Done:
    """One call of the command line."""
    out, err = _stream(), _stream()
    with redirect_stdout(out), redirect_stderr(err), patch("sys.stdin", _stream(stdin)):
        status = main(arguments, clock=lambda: now)
    return Done(status, _written(out), _written(err))


def _stream(data: bytes = b"") -> io.TextIOWrapper:
    # Neither UTF-8 nor patient with line ends: the program itself has to see to both.
    return io.TextIOWrapper(io.BytesIO(data), encoding="ascii", newline="")


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")


class Office:
    """An office at its command line, with an archive of its own; each call happens a minute after the last."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls = 0

    def run(self, *arguments: str, stdin: bytes = b"") -> Done:
        """A call on this office's archive."""
        self.calls += 1
        now = NOW + timedelta(minutes=self.calls)
        return call("--archive", str(self.folder), *arguments, stdin=stdin, now=now)

    def new(self, form: str = "pcc-response", **answers: Any) -> str:
        """The id of a new response with these answers."""
        done = self.run("new", form, "--answers", "-", stdin=as_bytes(answers))
        assert (done.status, done.err) == (0, "")
        assert done.out == f"{done.out.strip()}\n"
        return done.out.strip()

    def set(self, id: str, **answers: Any) -> Done:
        """Change answers of a response."""
        return self.run("set", id, "--answers", "-", stdin=as_bytes(answers))

    def answers(self, id: str) -> dict[str, Any]:
        """The answers as ``show`` tells them."""
        shown: dict[str, Any] = self.run("show", id, "--json").json["answers"]
        return shown

    def listed(self, *arguments: str) -> list[str]:
        """The ids that ``list``, or the verb given with its words, prints."""
        return [each["id"] for each in self.run(*(arguments or ("list",)), "--json").json]

    def file(self, id: str) -> Path:
        """Where a response is kept."""
        return self.folder / "responses" / f"{id}.json"

    def with_own_form(self, toml: str = EVERY_KIND_TOML) -> "Office":
        """This office once it has put a form of its own beside its archive."""
        (self.folder / "forms").mkdir(parents=True, exist_ok=True)
        (self.folder / "forms" / "own.toml").write_text(toml, encoding="utf-8")
        return self


def as_bytes(answers: Any) -> bytes:
    """Answers as a JSON file."""
    return json.dumps(answers, ensure_ascii=False).encode()


@contextmanager
def unchanged(folder: Path) -> Iterator[None]:
    """Make sure that whatever happens inside leaves no trace in ``folder``."""
    before = _everything(folder)
    yield
    after = _everything(folder)
    changed = {name for name in before.keys() | after.keys() if before.get(name, "") != after.get(name, "")}
    assert not changed, f"changed: {changed}"


def _everything(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def refused(office: Office, *arguments: str, stdin: bytes = b"") -> str:
    """The line with which a call is refused that leaves the folder, and what stands beside it, as it was."""
    with unchanged(office.folder.parent):
        done = office.run(*arguments, stdin=stdin)
    return done.refusal


def png(width: int, height: int) -> bytes:
    """As much of a picture of that size as is ever looked at."""
    size = width.to_bytes(4) + height.to_bytes(4)
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + size + b"\x08\x02\x00\x00\x00" + bytes(8) + b"IEND"
