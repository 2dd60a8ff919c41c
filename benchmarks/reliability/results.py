"""What a proof found, in a line of a table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Result:
    """One proof: what was done how often, and a sentence for each thing that went wrong.

    A ``control`` is run against something known to be unsafe: it must go wrong, or the proof proves nothing.
    ``skipped`` says why a proof could not be run here.
    """

    name: str
    done: str
    bad: tuple[str, ...] = ()
    control: bool = False
    skipped: str = ""

    @property
    def holds(self) -> bool:
        """Whether it came out as it must; what was skipped is no failure."""
        return bool(self.skipped) or bool(self.bad) == self.control


def markdown(results: Iterable[Result]) -> Iterator[str]:
    """The lines of a table, and below it what went wrong where nothing may."""
    kept = list(results)
    yield "| Proof | Done | Bad | Holds |"
    yield "|---|---|---|---|"
    for each in kept:
        bad = "not run" if each.skipped else f"{len(each.bad):,}{' (as it must be)' * each.control}"
        yield f"| {each.name} | {each.skipped or each.done} | {bad} | {'yes' if each.holds else '**no**'} |"
    for each in kept:
        if not each.holds:
            yield f"\n{each.name}: " + ("nothing went wrong" if each.control else "")
            yield from (f"- {sentence}" for sentence in each.bad[:MOST_SHOWN])
