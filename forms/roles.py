"""The roles that fields may play for the program, and what a field must be to play each."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Role = Literal[
    "title",
    "published_on",
    "response_published",
    "clock_off",
    "further_reports",
    "stated_total",
    "items",
    "answers",
    "comments",
    "invited_on",
    "comments_due",
    "comments_received",
    "comments_received_on",
    "chief_officer_comments",
    "response_to_comments",
    "copies",
    "forwarded",
    "publication_on",
    "publication_address",
    "attachments",
    "own_sections",
]
"""What the program itself must know of a field; section 55 is that of the Police Act 1996.

``title``: the response's name. ``published_on``: the day of the report's publication, which starts the clock.
``response_published``: the box that says that the response was published, which stops it. ``clock_off``: why no
56-day duty applies. ``further_reports``: the reports that are answered beside the first. ``stated_total``: how many
items the report says it makes. ``items``: its recommendations, causes of concern and areas for improvement.
``answers``: what is said to them, 55(5B). ``comments``: the body's comments, 55(5)(a). ``invited_on``,
``comments_due``, ``comments_received`` and ``comments_received_on``: the invitation to the chief officer, 55(4);
``chief_officer_comments`` and ``response_to_comments``: what came of it, 55(5)(b) and (c). ``copies``: who was sent
one, 55(6); ``forwarded``: the box that follows from the copy to the Home Office. ``publication_on`` and
``publication_address``: when and where it was published. ``attachments``: files kept with the response.
``own_sections``: sections of the writer's own, which print where each says.
"""

SubRole = Literal[
    "report_title",
    "report_published_on",
    "kind",
    "number",
    "text",
    "report",
    "part_of",
    "owners",
    "owners_named",
    "due",
    "page",
    "items",
    "force_position",
    "action",
    "explanation",
    "status",
    "to",
    "by",
    "on",
    "file",
    "what",
    "after",
]
"""What the program must know of a field inside records, by the role of these (:data:`SUB_ROLES`)."""

KIND_OF_ROLE: Mapping[Role, str] = MappingProxyType(
    {
        "title": "text",
        "published_on": "date",
        "response_published": "tick",
        "clock_off": "text",
        "further_reports": "records",
        "stated_total": "text",
        "items": "records",
        "answers": "records",
        "comments": "rich",
        "invited_on": "date",
        "comments_due": "date",
        "comments_received": "yes_no",
        "comments_received_on": "date",
        "chief_officer_comments": "rich",
        "response_to_comments": "rich",
        "copies": "records",
        "forwarded": "tick",
        "publication_on": "date",
        "publication_address": "text",
        "attachments": "records",
        "own_sections": "records",
    }
)
"""The kind of field that the program expects in each role."""

SUB_ROLES: Mapping[Role, Mapping[SubRole, str]] = MappingProxyType(
    {
        "further_reports": {"report_title": "text", "report_published_on": "date"},
        "items": {
            "kind": "choice",
            "number": "text",
            "text": "text",
            "report": "reference",
            "part_of": "reference",
            "owners": "several",
            "owners_named": "text",
            "due": "date",
            "page": "text",
        },
        "answers": {
            "items": "reference",
            "force_position": "rich",
            "action": "choice",
            "explanation": "rich",
            "status": "choice",
            "due": "date",
        },
        "copies": {"to": "text", "by": "choice", "on": "date"},
        "attachments": {"file": "file", "what": "choice"},
        "own_sections": {"after": "choice"},
    }
)
"""The roles that fields inside the records of a role may play, and their kinds."""

NEEDED_OPTIONS: Mapping[SubRole, tuple[str, ...]] = MappingProxyType(
    {
        "kind": ("recommendation", "cause_of_concern", "afi"),
        "owners": ("force", "body", "national"),
        "action": ("taken", "proposed", "none"),
        "status": ("not_started", "in_progress", "complete"),
        "what": ("report", "chief_officer_comments", "other"),
    }
)
"""The options that a field of such a role must have, because the program reads them; it may have more."""
