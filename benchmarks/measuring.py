"""What measurements are made with: a row with its goal, a stopwatch, the fsyncs and the memory of a process."""

import os
import platform
import resource
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: ``value`` must not be above ``most``, or not below ``least``, if either is set."""

    name: str
    measured: str
    value: float
    most: float | None = None
    least: float | None = None
    unit: str = "times"

    @property
    def met(self) -> bool:
        """Whether the goal is reached, if there is one."""
        enough = self.least is None or self.value >= self.least
        return enough and (self.most is None or self.value <= self.most)

    @property
    def goal(self) -> str:
        """The goal in words; empty for what is only to be known."""
        if self.most is not None:
            return f"at most {self.most:g} {self.unit}"
        return f"at least {self.least:g} {self.unit}" if self.least is not None else ""

    def line(self) -> str:
        """The row in Markdown."""
        met = ("yes" if self.met else "**no**") if self.goal else ""
        return f"| {self.name} | {self.measured} | {self.value:.2f} {self.unit} | {self.goal} | {met} |"


def timed(work: Callable[[], object]) -> float:
    """How many seconds it takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def milliseconds(seconds: float) -> str:
    """For the table."""
    return f"{seconds * 1000:,.2f} ms"


@contextmanager
def counted_fsyncs() -> Iterator[list[int]]:
    """The descriptors that were synchronised."""
    real, calls = os.fsync, []

    def counting(descriptor: int) -> None:
        calls.append(descriptor)
        real(descriptor)

    # mypy takes a function of a module for a constant; it is put back below.
    os.fsync = counting  # type: ignore[assignment]
    try:
        yield calls
    finally:
        os.fsync = real


def memory_now() -> float:
    """The memory that this process has in use, in MB; the most that it had, on other systems than Linux."""
    status = Path("/proc/self/status")
    if not status.exists():
        return most_memory()
    (line,) = (line for line in status.read_text("ascii").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def most_memory() -> float:
    """The most memory that this process ever had, in MB."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    # On Linux the number above begins with that of the process which started this one.
    (line,) = (line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


WINDOW_RESULTS = Path(__file__).parent / "RESULTS-window.md"
"""Where all that is measured of the window is told."""


def write_section(heading: str, words: str, table: str) -> None:
    """Put a table into :data:`WINDOW_RESULTS` in the place of the one under the same heading."""
    head = "# How quick the window is\n"
    told = WINDOW_RESULTS.read_text("utf-8") if WINDOW_RESULTS.exists() else head
    sections = {each.partition("\n")[0]: each for each in told.split("\n## ")[1:]}
    system = f"{platform.system()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    sections[heading] = f"{heading}\n\n{words} ({system})\n\n{table.strip()}\n"
    WINDOW_RESULTS.write_text("\n## ".join([head, *(sections[each] for each in sorted(sections))]), "utf-8")
