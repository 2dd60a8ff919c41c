"""What section 55 of the Police Act 1996 asks of a response, and what of it is missing.

Where the office has said why no 56-day duty applies, the response answers no report under section 55: what the
section asks for is then advice.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from editor.languages import tr
from editor.model.counting import Stated, counted, stated_in
from editor.model.deadline import COMMENCED, deadline
from editor.model.edits import Place
from editor.model.findings import Finding, Level
from editor.model.recipients import is_for
from editor.model.rules import Rules
from editor.model.statute import Answer, Item, Report, Statute
from editor.model.text import one_line
from editor.model.values import Tick
from editor.model.workflow import State
from forms.schema import RecordsField, Role, SubRole

_PUBLISHED: frozenset[State] = frozenset({"published", "superseded"})


def is_published(statute: Statute) -> bool:
    """Whether the response is recorded as published: by its day, its box, or the step that was taken."""
    return statute.is_published or statute.document.state in _PUBLISHED


def findings_under_section_55(statute: Statute, today: date, rules: Rules) -> Iterator[Finding]:
    """What the section asks for and the document lacks; nothing of fields that its form does not have."""
    found = [
        *_days_of_reports(statute, today),
        *_invitation(statute),
        *_comments(statute),
        *_items(statute),
        *_copies(statute, rules),
        *_publication(statute, today),
    ]
    for each in found:
        yield replace(each, level="advice") if statute.clock_off and each.subsection else each


# --- 55(5A): the day ------------------------------------------------------------------------------------


def _days_of_reports(statute: Statute, today: date) -> Iterator[Finding]:
    if statute.field("published_on") is None:
        return
    for report in statute.reports:
        if report.published_on is None:
            yield Finding(
                _day_place(statute, report),
                tr(
                    "{report} has no date of publication, which is day 1 of the 56 (section 55(5A)).",
                    report=_report_of(statute, report),
                ),
                subsection="55(5A)",
            )
        elif not statute.clock_off:
            yield from _lateness(statute, report, report.published_on, today)


def _lateness(statute: Statute, report: Report, published: date, today: date) -> Iterator[Finding]:
    if is_published(statute) and statute.published_on is None:
        return
    clock = deadline(published, statute.published_on or today)
    if clock.is_late:
        told = (
            tr(
                "The response was published late. {report}: {clock} Say so when it is published (section 55(5A)).",
                report=_report_of(statute, report),
                clock=clock.in_full(),
            )
            if is_published(statute)
            else tr(
                "The response is late. {report}: {clock} Say so when it is published (section 55(5A)).",
                report=_report_of(statute, report),
                clock=clock.in_full(),
            )
        )
        yield Finding(
            _day_place(statute, report),
            told,
            "advice",
            "55(5A)",
        )


def _day_place(statute: Statute, report: Report) -> Place:
    return _sub_place(statute, "further_reports", "report_published_on", report.place)


# --- 55(4) and 55(5): comments ---------------------------------------------------------------------------


def _invitation(statute: Statute) -> Iterator[Finding]:
    invited, due = statute.place("invited_on"), statute.place("comments_due")
    officer = statute.document.office.spoken().words()["chief_officer_title"]
    if invited and statute.day("invited_on") is None:
        yield Finding(
            invited,
            tr(
                "No day is recorded on which the {officer} was invited to comment; the "
                "invitation comes first (section 55(4)).",
                officer=officer,
            ),
            subsection="55(4)",
        )
    elif due and statute.day("comments_due") is None:
        yield Finding(
            due,
            tr(
                "The invitation to the {officer} sets no date by which to comment (section 55(4)).",
                officer=officer,
            ),
            subsection="55(4)",
        )


def _comments(statute: Statute) -> Iterator[Finding]:
    yield from _comments_of_the_body(statute)
    received = statute.place("comments_received")
    given = statute.text("chief_officer_comments") is not None
    officer = statute.document.office.spoken().words()["chief_officer_title"]
    if received is None:
        return
    came = statute.answer("comments_received") is True or statute.day("comments_received_on") is not None
    if came and not given:
        attached = any(each.what == "chief_officer_comments" for each in statute.attachments)
        yield Finding(
            statute.place("chief_officer_comments") or received,
            tr(
                "The {officer}’s comments are attached and not in the text; publish the file "
                "with the response (section 55(5)).",
                officer=officer,
            )
            if attached
            else tr(
                "The {officer}’s comments were received and are not given here; they are "
                "published with the response (section 55(5)).",
                officer=officer,
            ),
            "advice" if attached else "fault",
            "55(5)",
        )
    elif statute.answer("comments_received") is None and not given and not came:
        yield Finding(
            received,
            tr(
                "There are no comments of the {officer}, and it is not recorded that none "
                "were received (section 55(4)).",
                officer=officer,
            ),
            subsection="55(4)",
        )
    elif statute.answer("comments_received") is False and given:
        yield Finding(
            received,
            tr(
                "It says that no comments were received, and comments of the {officer} are "
                "given (section 55(5)).",
                officer=officer,
            ),
            "advice",
            "55(5)",
        )


def _comments_of_the_body(statute: Statute) -> Iterator[Finding]:
    place = statute.place("comments")
    if place is None or statute.text("comments") or any(each.explains for each in statute.answers):
        return
    body = statute.document.office.spoken().words()["commissioner_short"]
    yield Finding(
        place,
        tr("The comments of the {body} are missing; they are what is published (section 55(5)).", body=body),
        subsection="55(5)",
    )


# --- 55(5B): each recommendation -------------------------------------------------------------------------


def _items(statute: Statute) -> Iterator[Finding]:
    for item in statute.items:
        if _has_parts_to_answer(statute, item):
            continue
        answers = statute.answers_to(item)
        if not any(each.explains for each in answers):
            yield _unanswered(statute, item, answers)
    yield from _stated_total(statute)


def _has_parts_to_answer(statute: Statute, item: Item) -> bool:
    """Whether the item is answered part by part; one in a circle of parts is answered itself."""
    return any(_is_asked_by_law(each) for each in statute.parts_of(item)) and not _in_circle(statute, item)


def _in_circle(statute: Statute, item: Item) -> bool:
    wholes = {each.id: each.part_of for each in statute.items}
    met: set[str] = set()
    current = item.part_of
    while current is not None and current not in met:
        if current == item.id:
            return True
        met.add(current)
        current = wholes.get(current)
    return False


def _is_asked_by_law(item: Item) -> bool:
    """A recommendation, a cause of concern (which always carries some), and what may be one: its kind is not said."""
    return item.kind in ("recommendation", "cause_of_concern", None)


def unanswered_items(statute: Statute) -> tuple[Item, ...]:
    """What section 55(5B) asks an answer to and has none, neither itself nor as part of what is answered."""
    return tuple(
        each
        for each in statute.items
        if _is_asked_by_law(each)
        and not _has_parts_to_answer(statute, each)
        and not any(answer.explains for answer in statute.answers_to(each))
    )


def _unanswered(statute: Statute, item: Item, answers: tuple[Answer, ...]) -> Finding:
    name = _of(statute, statute.report_of(item), item.name)
    body = statute.document.office.spoken().words()["commissioner_short"]
    what = tr("say what the {body} has done or will do, or why it does nothing", body=body)
    if not _is_asked_by_law(item):
        return Finding(
            item.place,
            tr("{name} has no answer; {what} (the Act does not ask for it).", name=name, what=what),
            "advice",
        )
    published = statute.report_of(item).published_on
    level: Level = "advice" if published is not None and published < COMMENCED else "fault"
    if not answers:
        return Finding(
            item.place,
            tr("{name} has no answer; {what} (section 55(5B)).", name=name, what=what),
            level,
            "55(5B)",
        )
    place = _sub_place(statute, "answers", "explanation", answers[0].place)
    if any(each.force_position for each in answers) and all(each.action is None for each in answers):
        message = tr(
            "{name}: the force’s position alone is not an answer; {what} (section 55(5B)).",
            name=name,
            what=what,
        )
        return Finding(place, message, level, "55(5B)")
    return Finding(
        place,
        tr("{name}: its answer is not complete; {what} (section 55(5B)).", name=name, what=what),
        level,
        "55(5B)",
    )


def _stated_total(statute: Statute) -> Iterator[Finding]:
    place = statute.place("stated_total")
    if place is None:
        return
    of_first = tuple(each for each in statute.items if each.report is None)
    for stated in dict.fromkeys(stated_in(statute.words("stated_total"))):
        entered = counted(statute.items, stated.kind)
        if stated.count in (entered, counted(of_first, stated.kind)):
            continue
        yield Finding(
            place,
            _stated_words(stated, entered),
            "advice",
        )


def _stated_words(stated: Stated, entered: int) -> str:
    return tr(
        "The report says that it makes {what}, and {n} is entered.",
        "The report says that it makes {what}, and {n} are entered.",
        n=entered,
        what=_stated(stated),
    )


def _stated(stated: Stated) -> str:
    match stated.kind:
        case "recommendation":
            return tr("{n} recommendation", "{n} recommendations", n=stated.count)
        case "cause_of_concern":
            return tr("{n} cause of concern", "{n} causes of concern", n=stated.count)
        case "afi":
            return tr("{n} area for improvement", "{n} areas for improvement", n=stated.count)


# --- 55(6) and publication -------------------------------------------------------------------------------


def _copies(statute: Statute, rules: Rules) -> Iterator[Finding]:
    place = statute.place("copies")
    if place is None:
        return
    box = statute.answer("forwarded")
    for number, recipient in enumerate(rules.recipients):
        by_hand = number == 0 and isinstance(box, Tick) and box.done is True
        rows = [each for each in statute.copies if is_for(recipient, each.to)]
        if not by_hand and all(each.on is None for each in rows):
            yield Finding(
                rows[0].place if rows else place,
                tr("No copy to {recipient} is recorded with its day (section 55(6)).", recipient=recipient),
                "fault" if statute.document.state in _PUBLISHED else "advice",
                "55(6)",
            )


def _publication(statute: Statute, today: date) -> Iterator[Finding]:
    if not is_published(statute):
        return
    on, address = statute.place("publication_on"), statute.place("publication_address")
    if on and statute.published_on is None:
        yield Finding(on, tr("The response is published, and the day is not recorded."), "advice")
    elif on and statute.published_on is not None and statute.published_on > today:
        yield Finding(on, tr("The day of the response’s publication lies in the future."), "advice")
    if address and not statute.words("publication_address"):
        yield Finding(
            address, tr("The response is published, and its web address is not recorded."), "advice"
        )


# --- within ------------------------------------------------------------------------------------------------


def _report_of(statute: Statute, report: Report) -> str:
    """The report, with its title where there are several."""
    if len(statute.reports) == 1:
        return tr("The report")
    return tr("The report “{title}”", title=_title(statute, report))


def _of(statute: Statute, report: Report, what: str) -> str:
    """``what``, with the report that it is of where there are several."""
    if len(statute.reports) == 1:
        return what
    return tr("{what} of “{title}”", what=what, title=_title(statute, report))


def _title(statute: Statute, report: Report) -> str:
    return one_line(report.title) or tr("report {number}", number=statute.reports.index(report) + 1)


def _sub_place(statute: Statute, role: Role, sub_role: SubRole, place: Place) -> Place:
    """The place of a sub-field in the record at ``place``; that place itself where it is no record."""
    field = statute.field(role)
    sub = field.with_role(sub_role) if isinstance(field, RecordsField) and place.field == field.id else None
    return replace(place, sub_field=sub.id) if sub else place


def in_order(found: Iterable[Finding], fields: Iterable[str]) -> list[Finding]:
    """Findings in the form's order, those about a whole field before those about its records."""
    numbers = {field: number for number, field in enumerate(fields)}
    return sorted(
        found,
        key=lambda each: (
            numbers.get(each.place.field, -1),
            -1 if each.place.record is None else each.place.record,
        ),
    )
