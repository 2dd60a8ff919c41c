"""The longest time for which the window answers nothing, in each of the eight tasks.

    .venv/bin/python -m benchmarks.blocks [--write]

The tasks are the project's own tests of them; each key, click and turn of the event loop is timed.
"""

import sys
import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.measuring import Row, milliseconds, write_section

AIM_MS = 100
TASKS = "tests/ui/test_tasks.py"


class Watch:
    """Notes the longest block of each test; a plug-in of pytest."""

    def __init__(self) -> None:
        self.longest: dict[str, float] = {}
        self._now = ""

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """A task begins."""
        self._now = nodeid.rpartition("::")[2]

    def timed(self, real: Callable[..., Any]) -> Callable[..., Any]:
        """``real``, its longest time noted."""

        def run(*arguments: Any, **named: Any) -> Any:
            started = time.perf_counter()
            try:
                return real(*arguments, **named)
            finally:
                taken = time.perf_counter() - started
                self.longest[self._now] = max(self.longest.get(self._now, 0.0), taken)

        return run


def main() -> int:
    """The command."""
    watch = Watch()
    key = watch.timed(QTest.keyClick)

    def keys(widget: QWidget, text: str, *_: Any) -> None:
        for each in text:
            key(widget, each)

    # mypy: functions are put in place of others; the process ends with them.
    QTest.keyClick, QTest.keyClicks = key, keys  # type: ignore[assignment]
    QTest.mouseClick = watch.timed(QTest.mouseClick)  # type: ignore[method-assign]
    QApplication.processEvents = staticmethod(watch.timed(QApplication.processEvents))  # type: ignore[method-assign]
    status = pytest.main(["-q", "-p", "no:cacheprovider", TASKS], plugins=[watch])
    lines = ["| Task | Longest block | In ms | Aim | Met |", "| --- | --- | --- | --- | --- |"]
    for name, seconds in sorted(watch.longest.items(), key=lambda each: -each[1]):
        words = name.removeprefix("test_").replace("_", " ")
        lines.append(Row(words, milliseconds(seconds), seconds * 1000, most=AIM_MS, unit="ms").line())
    print("\n".join(lines))
    if "--write" in sys.argv[1:] and not status:
        write_section(
            "Longest blocks",
            "`python -m benchmarks.blocks`, the eight tasks by mouse and keys.",
            "\n".join(lines),
        )
    return int(status)


if __name__ == "__main__":
    sys.exit(main())
