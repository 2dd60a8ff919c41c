"""Runs every proof and prints what was found.

    .venv/bin/python -m benchmarks.reliability [--short] [--only kills,power,…]

The long run takes a while and writes benchmarks/RESULTS-reliability.md. Exit code 1 if a proof does not hold.
"""

import argparse
import platform
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.reliability import backups, catalogues, faults, kills, power, troubles, writers
from benchmarks.reliability.results import Result, markdown

RESULTS = Path(__file__).parents[1] / "RESULTS-reliability.md"
PROOFS: dict[str, Callable[[bool], Iterator[Result]]] = {
    "kills": kills.run,
    "power": power.run,
    "faults": faults.run,
    "writers": writers.run,
    "troubles": troubles.run,
    "backups": backups.run,
    "catalogues": catalogues.run,
}


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="benchmarks.reliability", description="Runs every proof.")
    parser.add_argument("--short", action="store_true", help="a taste of each, in less than a minute")
    parser.add_argument(
        "--only", default=",".join(PROOFS), metavar="NAMES", help=f"some of {', '.join(PROOFS)}"
    )
    chosen = parser.parse_args()
    results: list[Result] = []
    for name in chosen.only.split(","):
        started = time.monotonic()
        for result in PROOFS[name](chosen.short):
            results.append(result)
            said = "holds" if result.holds else "DOES NOT HOLD"
            print(
                f"{result.name}: {result.skipped or result.done}; {len(result.bad)} bad; {said}",
                file=sys.stderr,
            )
        print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr)
    table = "\n".join(markdown(results))
    print(table)
    if not chosen.short and set(chosen.only.split(",")) == set(PROOFS):
        RESULTS.write_text(f"# What the archive withstands\n\n{_machine()}\n\n{table}\n", "utf-8")
    return 0 if all(each.holds for each in results) else 1


def _machine() -> str:
    return (
        f"`python -m benchmarks.reliability` on {platform.system()}, Python {platform.python_version()}. "
        "Not run: Windows, network shares, a real power cut."
    )


if __name__ == "__main__":
    raise SystemExit(main())
