"""One thing done to many responses: how many it was done to, and each that it was not done to with the reason."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from editor.languages import tr

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Item:
    """A chosen response."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it. ``failed``: those that it could not be done to, each with the reason; ``left``: not begun."""

    done: tuple[Item, ...]
    failed: tuple[tuple[Item, str], ...] = ()
    left: tuple[Item, ...] = ()

    def in_words(self, past: str) -> str:
        """ "3 of 4 exported; “Custody” was not: it is under a legal hold." ``past`` is what was done to them."""
        count = len(self.done) + len(self.failed) + len(self.left)
        if not self.failed and not self.left:
            return tr("{n:,} response {past}.", "{n:,} responses {past}.", n=count, past=past)
        told = [tr("{done} of {count} {past}", done=len(self.done), count=count, past=past)]
        told += [
            tr("“{title}” was not: {reason}", title=item.title, reason=reason.rstrip("."))
            for item, reason in self.failed[:_NAMED]
        ]
        more = len(self.failed) - _NAMED
        if more > 0:
            told.append(tr("{more} more were not", more=more))
        if self.left:
            told.append(tr("{left} not begun, because it was stopped", left=len(self.left)))
        return f"{'; '.join(told)}."


def do_to_each(
    items: Iterable[Item],
    work: Callable[[str], object],
    refusals: tuple[type[Exception], ...],
    progress: Callable[[int, int], bool] = lambda _done, _of: True,
) -> Outcome:
    """Do ``work`` with each id in turn. An error among ``refusals`` is that response's reason; the others go on.

    ``progress`` is told how many are done, of how many; where it returns False, the work ends before the next one.
    """
    rows: Sequence[Item] = tuple(items)
    done: list[Item] = []
    failed: list[tuple[Item, str]] = []
    for number, item in enumerate(rows):
        if not progress(number, len(rows)):
            return Outcome(tuple(done), tuple(failed), tuple(islice(rows, number, None)))
        try:
            work(item.id)
        except refusals as error:
            failed.append((item, str(error)))
        else:
            done.append(item)
    progress(len(rows), len(rows))
    return Outcome(tuple(done), tuple(failed))
