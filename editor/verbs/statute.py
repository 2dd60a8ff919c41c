"""The verbs of the command line that speak of the statute: checks, the clock, steps, rules, files, newer forms."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from editor.archive import Archive
from editor.casework.attaching import keep_file, refuse_without_files, with_attachment
from editor.casework.stepping import findings_of, take_step
from editor.console import name_of, read_input, say
from editor.errors import RefusalError
from editor.languages import said, tr
from editor.model.dates import parse_day
from editor.model.days import format_day
from editor.model.deadline import deadline, full_day
from editor.model.document import title_of
from editor.model.jsonreading import JsonError, Node, strict_loads
from editor.model.plan import Planned, planned
from editor.model.rules import Rules, rules_from_json, rules_to_json
from editor.model.sides import SIDE_NAMES
from editor.model.steps_json import steps_to_json
from editor.model.workflow import STATES, read_state, state_said, state_words
from editor.verbs.call import DONE, FOUND, Call


def _check(call: Call) -> int:
    """JSON: ``[{"field", "record", "sub_field", "message", "level", "subsection"}…]``; records count from 0."""
    archive, document, definition = call.load()
    findings = findings_of(archive, document, definition, call.clock())
    call.report(
        [
            {
                "field": each.place.field,
                "record": each.place.record,
                "sub_field": each.place.sub_field,
                "message": each.message,
                "level": each.level,
                "subsection": each.subsection,
            }
            for each in findings
        ],
        [
            tr("Fault: {message}", message=each.message) if each.level == "fault" else each.message
            for each in findings
        ]
        or [tr("Nothing is missing in “{title}”.", title=title_of(document, definition))],
    )
    return FOUND if findings else DONE


def _deadline(call: Call) -> int:
    """JSON: ``{"published", "last_day", "days_left", "warnings": [sentence…], "planned": [{"what", "on"}…]}``.

    ``last_day`` and ``days_left`` are null, and nothing is planned, where no 56-day limit applied.
    """
    words = " ".join(call.options.date)
    published = parse_day(words)
    if published is None:
        raise RefusalError(
            tr("“{words}” is not a date; write 2017-09-21, 21/9/17 or 21 September 2017", words=words)
        )
    found = deadline(published, call.clock().date())
    plan = planned(published, found.last_day, _rules(call).plan) if found.last_day else ()
    call.report(
        {
            "published": published.isoformat(),
            "last_day": found.last_day.isoformat() if found.last_day else None,
            "days_left": found.days_left,
            "warnings": list(found.warnings),
            "planned": [{"what": each.what, "on": each.on.isoformat()} for each in plan],
        },
        [
            tr(
                "Published {published} (day 1). {clock}.",
                published=format_day(published),
                clock=found.in_words(),
            ),
            *found.warnings,
            *map(_planned_line, plan),
        ],
    )
    return DONE


def _rules(call: Call) -> Rules:
    """The office's rules; the defaults without an archive, for a date can be asked about anywhere."""
    try:
        there = call.folder.exists()
    except RefusalError:  # a user without a home folder has none
        return Rules()
    return call.archive().rules if there else Rules()


def _planned_line(planned: Planned) -> str:
    return f"{said(planned.what)}: {full_day(planned.on)}"


def _state(call: Call) -> int:
    """JSON: ``{"id", "revision", "state", "steps": [{"state", "by", "at", "note", "despite", "reason"}…]}``."""
    words = " ".join(call.options.state)
    state = read_state(words)
    if state is None:
        known = ", ".join(map(state_words, STATES))
        raise RefusalError(
            tr(
                "“{words}” is not a state; the states are {known}; nothing was changed",
                words=words,
                known=known,
            )
        )
    archive, document, definition = call.load()
    saved = take_step(
        archive,
        document,
        definition,
        state,
        by=call.options.by,
        now=call.clock(),
        note=call.options.note,
        despite=call.options.despite,
    )
    call.report(
        {
            "id": saved.id,
            "revision": saved.revision,
            "state": saved.state,
            "steps": steps_to_json(saved.steps),
        },
        [tr("“{saved}” is now {state}.", saved=title_of(saved, definition), state=state_said(saved.state))],
    )
    return DONE


def _show_rules(call: Call) -> int:
    """JSON: as ``--set`` takes it; see :func:`editor.model.rules.rules_from_json`."""
    rules = _changed_rules(call) if call.options.set is not None else call.archive().rules
    differ = [
        tr(
            "Whoever takes the step to {state} must not have taken the step to {other}.",
            state=state_said(each.state),
            other=state_said(each.other),
        )
        for each in rules.workflow.differ
    ]
    call.report(
        rules_to_json(rules),
        [
            tr("Copies go to: {names}", names=", ".join(rules.recipients) or tr("nobody")),
            tr(
                "Chief officer’s comments due: {days} days before the last lawful day",
                days=rules.plan.chief_officer_due,
            ),
            tr("Review: {days} days before it", days=rules.plan.review),
            tr("Sign-off: {days} days before it", days=rules.plan.sign_off),
            tr("Largest file: {megabytes} MB", megabytes=rules.largest_file),
            tr("Languages: {names}", names=", ".join(SIDE_NAMES[each] for each in rules.languages)),
            *(
                tr(
                    "From {state} to: {following}",
                    state=state_said(state),
                    following=", ".join(map(state_said, following)) or tr("nothing"),
                )
                for state, following in rules.workflow.allowed
            ),
            *differ,
        ],
    )
    return DONE


def _changed_rules(call: Call) -> Rules:
    # The rules are read before the folder is made: a refusal leaves nothing behind.
    source = call.options.set
    data = read_input(source)
    try:
        node = Node(strict_loads(data))
        rules_from_json(node)
        archive = Archive.open_or_create(call.folder, call.clock)
        rules = rules_from_json(node, archive.rules)
    except JsonError as error:
        raise RefusalError(
            tr("{source}: {error}; nothing was changed", source=name_of(source), error=error)
        ) from error
    archive.set_rules(rules)
    return rules


def _attach(call: Call) -> int:
    archive, document, definition = call.load()
    refuse_without_files(document, definition)  # before anything is kept
    file = keep_file(archive, Path(call.options.file))
    archive.save(with_attachment(document, definition, file, call.options.kind).changed_at(call.clock()))
    say(tr("Kept {name} as {attachment}.", name=file.name, attachment=file.attachment))
    return DONE


def _carry(call: Call) -> int:
    saved = call.archive().carry(call.options.id)
    say(
        tr(
            "Carried to version {version} of the form; what was there before is "
            "kept as a version, and no answer was changed.",
            version=saved.form_version,
        )
    )
    return DONE


STATUTE_VERBS: Final[Mapping[str, Callable[[Call], int]]] = MappingProxyType(
    {
        "check": _check,
        "deadline": _deadline,
        "state": _state,
        "rules": _show_rules,
        "attach": _attach,
        "carry": _carry,
    }
)
