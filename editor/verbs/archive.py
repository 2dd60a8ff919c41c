"""The verbs of the command line that look after the archive: versions, backups, checks, handing over, disposal."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, tzinfo
from pathlib import Path
from types import MappingProxyType
from typing import Final

from editor.archive import Archive
from editor.archive.backup import Backups
from editor.archive.disposal import dispose_due, due, retention, set_retention
from editor.archive.presence import me
from editor.archive.unpacking import restore_archive
from editor.archive.verify import verify
from editor.casework.handover import hand_over
from editor.console import say, warn
from editor.errors import RefusalError
from editor.languages import tr
from editor.model.compare import FieldDifference, compare, differences_to_json
from editor.model.days import format_short
from editor.model.document import Document
from editor.model.passages import Passage, PassageChange
from editor.model.text import one_line
from editor.verbs.call import DONE, FOUND, Call

NOW: Final = "now"
"""What ``diff`` calls the response as it is, beside its kept versions."""

_MARKS: Final = {"same": "{}", "deleted": "[-{}-]", "inserted": "{{+{}+}}"}
_NEVER: Final = "never"
_MOST_DAYS: Final = 36_525
_SIGNS: Final[Mapping[PassageChange, str]] = MappingProxyType(
    {
        "changed": "~",
        "formatted": "~",
        "inserted": "+",
        "deleted": "-",
        "moved_away": "<",
        "moved_here": ">",
    }
)


# --- versions -------------------------------------------------------------------------------------------


def _versions(call: Call) -> int:
    """JSON: ``[{"token", "revision", "reason", "at", "by"}…]``, newest first."""
    zone = call.clock().tzinfo
    kept = call.archive().versions(call.options.id)
    call.report(
        [
            {
                "token": each.token,
                "revision": each.revision,
                "reason": each.reason,
                "at": each.at.isoformat(),
                "by": each.by,
            }
            for each in kept
        ],
        [f"{each.token:14} {_moment(each.at, zone)}  {each.reason:15} {each.by}" for each in kept]
        or [tr("No version has been kept yet.")],
    )
    return DONE


def _moment(moment: datetime, zone: tzinfo | None) -> str:
    """ "21 Sep 2017 09:30" where the person is."""
    local = moment.astimezone(zone)
    return f"{format_short(local.date()):>11} {local:%H:%M}"


def _diff(call: Call) -> int:
    """JSON as :func:`editor.model.compare.differences_to_json` gives it."""
    archive = call.archive()
    before, after = (_as_named(archive, call.options.id, name) for name in (call.options.a, call.options.b))
    differences = compare(before, after, archive.catalogue.get(after.form, after.form_version))
    lines = [line for each in differences for line in _difference_lines(each)]
    call.report(differences_to_json(differences), lines or [tr("No answer differs.")])
    return DONE


def _as_named(archive: Archive, id: str, token: str) -> Document:
    return archive.load(id) if token == NOW else archive.version(id, token)


def _difference_lines(difference: FieldDifference) -> Iterator[str]:
    """The label, then each changed passage behind its sign; "…" for what stayed."""
    yield f"{difference.label} ({difference.change})"
    stayed = False
    for passage in difference.passages:
        if passage.change != "same":
            yield _passage_line(passage)
        elif not stayed:
            yield "    …"
        stayed = passage.change == "same"


def _passage_line(passage: Passage) -> str:
    # A passage that came or went as a whole needs no marks inside.
    marked = len(passage.pieces) > 1 or passage.change in ("changed", "moved_here")
    marks = _MARKS if marked else dict.fromkeys(_MARKS, "{}")
    words = "".join(marks[piece.kind].format(piece.text) for piece in passage.pieces)
    notes = "; ".join(filter(None, (passage.look, *passage.formatting)))
    return f"  {_SIGNS[passage.change]} {words.replace(chr(10), '⏎')}{f'   ({notes})' if notes else ''}"


def _restore_version(call: Call) -> int:
    saved = call.archive().restore_version(call.options.id, call.options.revision, call.options.field or None)
    say(
        tr(
            "Restored; revision {revision}. What was there before is kept as a version.",
            revision=saved.revision,
        )
    )
    return DONE


# --- backups and checks ---------------------------------------------------------------------------------


def _backup(call: Call) -> int:
    backup = Backups(call.archive(), call.clock).make()
    for name in backup.left_out:
        warn(
            tr("“{name}” is not in the backup: other systems could not hold a file of this name.", name=name)
        )
    say(str(backup.path))
    return DONE


def _restore_archive(call: Call) -> int:
    restore_archive(Path(call.options.file), Path(call.options.to))
    say(tr("Restored to {to}; every file is as it was backed up.", to=call.options.to))
    return DONE


def _handover(call: Call) -> int:
    done = hand_over(call.archive(), Path(call.options.to), call.clock())
    for problem in done.problems:
        warn(problem)
    say(
        tr(
            "Responses handed over: {entries}. Open {page} in a browser.",
            entries=len(done.entries),
            page=done.folder / "index.html",
        )
    )
    return FOUND if done.problems else DONE


def _verify(call: Call) -> int:
    """JSON: ``[{"path", "what"}…]``; empty, and status 0, where nothing is wrong."""
    problems = verify(call.archive())
    call.report(
        [{"path": str(each.path), "what": each.what} for each in problems],
        [f"{each.path}: {one_line(each.what)}" for each in problems]
        or [tr("Nothing is wrong: every file is as it was written, and every trail is whole.")],
    )
    return FOUND if problems else DONE


# --- holds and disposal ---------------------------------------------------------------------------------


def _hold(call: Call) -> int:
    if not call.options.reason.strip():
        raise RefusalError(tr("--reason: say why the response is held; nothing was changed"))
    call.archive().hold(call.options.id, call.options.reason)
    return DONE


def _release(call: Call) -> int:
    call.archive().release(call.options.id)
    return DONE


def _retention(call: Call) -> int:
    """JSON: ``{"bin_days": whole number or null}``; null keeps what is in the bin for ever."""
    if call.options.days is not None:
        set_retention(call.archive(), _days(call.options.days))
    days = retention(call.archive())
    call.report(
        {"bin_days": days},
        [
            tr("What is in the bin is kept for ever.")
            if days is None
            else tr("What is in the bin may be disposed of after {days} days.", days=days)
        ],
    )
    return DONE


def _days(words: str) -> int | None:
    if words.strip().casefold() == _NEVER:
        return None
    if not (words.isascii() and words.isdigit()) or not 1 <= int(words) <= _MOST_DAYS:
        raise RefusalError(
            tr(
                "“{words}” is neither a number of days nor {never}; nothing was changed",
                words=words,
                never=_NEVER,
            )
        )
    return int(words)


def _dispose(call: Call) -> int:
    """JSON: ``[{"id", "title", "binned"}…]``, what was removed or, with ``--dry-run``, would be."""
    archive, now = call.archive(), call.clock()
    gone = due(archive, now) if call.options.dry_run else dispose_due(archive, now, me())
    call.report(
        [{"id": each.id, "title": each.title, "binned": each.binned.isoformat()} for each in gone],
        [
            tr(
                "{id}  in the bin since {moment}  {title}",
                id=each.id,
                moment=_moment(each.binned, now.tzinfo).strip(),
                title=each.title,
            )
            for each in gone
        ]
        or [tr("Nothing in the bin is due.")],
    )
    return DONE


ARCHIVE_VERBS: Final[Mapping[str, Callable[[Call], int]]] = MappingProxyType(
    {
        "versions": _versions,
        "diff": _diff,
        "restore-version": _restore_version,
        "backup": _backup,
        "restore-archive": _restore_archive,
        "verify": _verify,
        "handover": _handover,
        "hold": _hold,
        "release": _release,
        "retention": _retention,
        "dispose": _dispose,
    }
)
