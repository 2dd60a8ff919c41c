"""Our own document that came back, beside what was exported and what the response is now: three ways, by field."""

from collections.abc import Iterator
from copy import deepcopy

from editor.importing.package_guard import guarded_word
from editor.importing.returned.changes import find_changes
from editor.importing.returned.comments import find_comments
from editor.importing.returned.exported import Exported, exported_fields, said_of
from editor.importing.returned.flags import DOUBTFUL, Signs, of_frame
from editor.importing.returned.frame import (
    find_unplaced,
    markings,
    names_of_records,
    words_of_form,
    words_of_template,
)
from editor.importing.returned.headings import restore_anchors
from editor.importing.returned.identity import Identity, identity_of
from editor.importing.returned.moved import moved_between
from editor.importing.returned.reading import Reading
from editor.importing.returned.result import Change, Flag, Returned, ReturnedField, State
from editor.importing.returned.views import Views, owners
from editor.importing.word import said_in
from editor.importing.word_anchors import Anchors, is_ours
from editor.importing.word_tracked import body_of
from editor.model.document import Document
from editor.model.sides import main_side_alone
from editor.model.values import Value
from forms.schema import FormDefinition


def compare_returned(
    data: bytes,
    present: Document,
    base: Document | None,
    definition: FormDefinition,
    template: bytes | None = None,
) -> Returned:
    """What the file says of each field of ``present``, whose form ``definition`` is.

    ``base`` is the response at the exported revision (see
    :func:`~editor.importing.returned.identity.read_identity`), None where the archive does not keep it. ``template``
    is the office's own, whose words belong to no field. Raises
    :class:`~editor.importing.word_package.WordFileError`.
    """
    file = guarded_word(data)
    identity = identity_of(file)
    # A returned file is in the main language, so what stands on the other side is no difference.
    present = main_side_alone(present, definition)
    base = main_side_alone(base, definition) if base is not None else None
    misled = base is not None and identity.revision not in (None, base.revision)
    base = None if misled else base
    exported, certain = exported_fields(definition, present, base, identity)
    offices = {each.office for each in (present, base) if each is not None}
    body = deepcopy(body_of(file))
    printed = {id for id, each in exported.items() if not each.known or each.stands_on_paper}
    by_heading = restore_anchors(body, definition, offices, printed)
    fill = (base or present).office.fill
    views = Views(file, body, definition, said_of(exported.values(), said_in(file.items)), fill)
    reading = Reading(views, exported, _is_lossy(file.application, views.final.anchors))
    original = reading.original()
    final = reading.final() if views.marks else original
    owned = owners(definition, Anchors(body)) if views.marks else views.owned
    changes = find_changes(body, views.tracked, owned)
    words = {
        *(word for each in offices for word in words_of_form(definition, each)),
        *(word for each in (original, final) for word in names_of_records(definition, each, fill)),
        *(words_of_template(template) if template else ()),
    }
    unplaced = find_unplaced(file, views.final.body, views.owned, words)
    about = tuple(_about_file(identity, present, definition, kept=base is not None, certain=certain))
    flags = (
        *about,
        *Signs(views, exported, by_heading, present.office).of_fields(),
        *moved_between(exported, original, present.office),
        *of_frame(changes, unplaced),
        *(Flag("marking", None, f"The file bears the marking “{each}”.") for each in markings(file, body)),
    )
    mistaken = any(each.kind in ("another_response", "another_form") for each in about)
    doubtful = {each.field for each in flags if each.kind in DOUBTFUL}
    fields = tuple(
        _field(
            each,
            present.answer(field_id),
            (original[field_id], final[field_id]),
            tuple(change for change in changes if field_id in change.fields),
            doubtful=mistaken or field_id in doubtful or (not certain and original[field_id] != each.value),
        )
        for field_id, each in exported.items()
    )
    comments = find_comments(file, body, owned)
    return Returned(present.id, identity, fields, changes, comments, flags, unplaced, reading)


def _field(
    exported: Exported,
    present: Value,
    views: tuple[Value, Value],
    changes: tuple[Change, ...],
    *,
    doubtful: bool,
) -> ReturnedField:
    original, final = views
    untracked = not exported.is_same(original)
    here = present != exported.value if exported.known else True
    return ReturnedField(
        field=exported.field.id,
        state=_state(untracked=untracked, tracked=bool(changes), here=here and present != final),
        original=original,
        final=final,
        changes=changes,
        exported=exported.value if exported.known else None,
        known=exported.known,
        doubtful=doubtful,
        untracked=untracked,
    )


def _state(*, untracked: bool, tracked: bool, here: bool) -> State:
    """Where both came to the same words, only the file is said to have changed."""
    if here:
        return "conflict" if untracked or tracked else "changed_here"
    if untracked:
        return "edited"
    return "tracked" if tracked else "unchanged"


def _is_lossy(application: str, anchors: Anchors) -> bool:
    """Whether a program saved the file that keeps less than Word does: it says so, or our controls are gone."""
    ours = any(is_ours(each) for group in anchors.controls.values() for each in group)
    return application.startswith("LibreOffice") or not ours


def _about_file(
    identity: Identity, present: Document, definition: FormDefinition, *, kept: bool, certain: bool
) -> Iterator[Flag]:
    """Whether the file is this response at all, and how much is known of what it was."""
    if identity.record not in (None, present.id):
        yield Flag(
            "another_response", None, f"The file is of the response {identity.record}, not of this one."
        )
    if identity.form not in (None, definition.id):
        yield Flag("another_form", None, f"The file was made with the form “{identity.form}”.")
    if identity.revision is None:
        yield Flag("revision_unknown", None, "The file does not say which revision it was exported at.")
    elif not kept:
        how = "digests in the file say" if identity.digests else "only the present text says"
        message = f"Revision {identity.revision} is not at hand; {how} what was changed."
        if certain and identity.revision == present.revision and not identity.digests:
            return
        yield Flag("revision_not_kept", None, message)
