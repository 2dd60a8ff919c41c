"""What a returned document is told in: states, kinds of change, who and when."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from editor.importing.returned import Change, Returned
from editor.importing.returned.result import ChangeKind, State
from editor.languages import FORMS, current, later, tr
from editor.model.office import OfficeProfile
from editor.model.sources import Comment, Reply
from editor.ui.controls.days import format_short
from editor.ui.controls.theme import Palette, Tint
from forms.schema import FormDefinition

ORDER: Final[tuple[State, ...]] = ("conflict", "edited", "tracked", "changed_here", "unchanged")
"""What wants most thought first."""

STATE_WORDS: Final[dict[State, str]] = {
    "conflict": later("Changed in both"),
    "edited": later("Edited without tracking"),
    "tracked": later("Tracked changes"),
    "changed_here": later("Changed here since"),
    "unchanged": later("Unchanged"),
}

STATE_SENTENCES: Final[dict[State, str]] = {
    "conflict": later(
        "It was changed in the file and also here since the export. What you accept "
        "takes the place of what stands here now, which is kept as a version."
    ),
    "edited": later("Something was changed in the file without tracking, so nobody’s name stands beside it."),
    "tracked": later("Every change in the file was tracked."),
    "changed_here": later(
        "Only the response here was changed since the export; there is nothing to take from the file."
    ),
    "unchanged": later("The file says what was exported."),
}

KIND_WORDS: Final[dict[ChangeKind, str]] = {
    "insert": later("Added"),
    "delete": later("Taken out"),
    "move": later("Moved"),
    "format": later("Formatting"),
}

_LONGEST: Final = 280


def state_tint(state: State, palette: Palette) -> Tint:
    """The colour that helps to tell a state."""
    match state:
        case "conflict":
            return palette.late
        case "edited":
            return palette.warning
        case "tracked":
            return palette.accent
        case "changed_here":
            return palette.sign_off
        case _:
            return Tint(palette.secondary, palette.ground)


def kind_tint(kind: ChangeKind, palette: Palette) -> Tint:
    """The colour of a kind of change: as in the text beside it."""
    match kind:
        case "insert":
            return palette.published
        case "delete":
            return palette.late
        case "move":
            return palette.sign_off
        case _:
            return palette.accent


def change_words(change: Change) -> str:
    """What a change does, in quotes; a paragraph that was only split or joined has no characters of its own."""
    if not change.text.strip("\n"):
        return {
            "insert": tr("a new paragraph begins"),
            "delete": tr("two paragraphs became one"),
        }.get(change.kind, tr("the end of a paragraph"))
    text = change.text.strip("\n").replace("\n", " ¶ ")
    return f"“{text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}”"


def who(each: Change | Comment | Reply) -> str:
    """Who and when, as Word was told: "Jo Carter, 2 Nov 2026, 10:15"."""
    name = each.author or tr("No name")
    return f"{name}, {when(each.at)}" if each.at else name


def when(at: str) -> str:
    """The time of the file. Word writes the clock on the wall with a Z behind it, so it is shown as it stands."""
    try:
        told = datetime.fromisoformat(at)
    except ValueError:
        return at
    return f"{format_short(told.date())}, {told:%H:%M}"


def field_label(field_id: str, definition: FormDefinition, office: OfficeProfile) -> str:
    """The name of a field, with the office's own words."""
    return office.spoken().fill(current().words(FORMS, definition.field(field_id).label)).rstrip(":")


def moved_words(change: Change, definition: FormDefinition, office: OfficeProfile) -> str:
    """From where to where a change moved its words, where that is another field."""
    if len(change.fields) < 2:
        return ""
    names = listed([f"“{field_label(each, definition, office)}”" for each in change.fields])
    return tr("It touches {names}: it is taken in both, or in neither.", names=names)


def summary_words(returned: Returned) -> str:
    """The whole file in a sentence."""
    told = [each for each in (_tracked(returned), _untracked(returned), _comments(returned)) if each]
    return (
        f"{'; '.join(told)}." if told else tr("The file says what was exported: nothing was changed in it.")
    )


def _tracked(returned: Returned) -> str:
    count = len(returned.changes)
    if not count:
        return ""
    if not any(returned.authors):
        return tr("{n} tracked change", "{n} tracked changes", n=count)
    authors = listed([each or tr("somebody without a name") for each in returned.authors])
    return tr("{n} tracked change by {authors}", "{n} tracked changes by {authors}", n=count, authors=authors)


def _untracked(returned: Returned) -> str:
    count = sum(each.untracked for each in returned.fields)
    words = tr("{n} field edited without tracking", "{n} fields edited without tracking", n=count)
    return words if count else ""


def _comments(returned: Returned) -> str:
    count = len(returned.comments)
    return tr("{n} comment", "{n} comments", n=count) if count else ""


def listed(told: Sequence[str]) -> str:
    """ "One, two and three"; at least one."""
    return (
        told[0]
        if len(told) == 1
        else tr("{all_but_last} and {last}", all_but_last=", ".join(told[:-1]), last=told[-1])
    )
