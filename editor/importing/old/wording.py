"""Other words under which past documents show the parts of a form.

The names stand beside what a definition itself calls a part, never beside its id: an office's own form whose labels
read alike is served too. A definition's own ``aliases`` come first.
"""

import re
from collections.abc import Mapping
from typing import Final

from forms.schema import Role, SubRole

ALSO_CALLED: Final[dict[str, tuple[str, ...]]] = {
    "Inspection details": ("Details of inspection", "Report details", "Details of report", "About the inspection"),
    "Type of inspection": ("Inspection type", "Type of report"),
    "Executive summary of report": (
        "Executive summary", "Summary of report", "Summary of findings", "Summary of inspection", "Report summary",
        "Summary of the key findings", "Summary", "Overview of report", "Overview", "Key findings", "Main findings",
        "Findings of the report", "HMICFRS findings", "Findings",
    ),
    "Force response to recommendations": (
        "Force response", "Response by the force", "Force comments", "Chief Constable's response",
        "Chief Constable's comments", "Comments of the Chief Constable", "Response from the Chief Constable",
        "Chief Constable response to report and any recommendations", "Response of the force", "Force position",
        "Position of the force",
    ),
    "PCC response to inspection": (
        "PCC response", "PCC comment", "PCC comments", "Comments of the PCC", "Comments by the PCC",
        "Response by the PCC", "Response from the PCC", "PCC response to report and any recommendations",
        "PCC position", "Position of the PCC", "My comments", "My response",
    ),
    "For office use only": ("Office use only", "Office use"),
    "Response forwarded to Home Office": (
        "Forwarded to Home Office", "Sent to Home Office", "Response sent to Home Office",
        "Copy sent to Home Office", "Forwarded to Home Secretary", "Response sent to Home Secretary",
    ),
    "Is the force quoted in the report?": ("Force quoted in report", "Is the force named in the report?"),
    "Published by": (
        "Inspectorate", "Lead inspectorate", "Inspecting body", "Inspection body", "Publisher",
        "Report published by",
    ),
    "Statement by": ("Statement from", "Comment from", "Comments from", "Response from"),
}  # fmt: skip

OF_ROLE: Final[Mapping[Role | SubRole | None, tuple[str, ...]]] = {
    "title": (
        "Title of report", "Report title", "Inspection title", "Name of report", "Name of inspection",
        "Inspection name", "Title", "Teitl yr adroddiad",
    ),
    "published_on": (
        "Date published", "Date of publication", "Publication date", "Report published",
        "Date report published", "Date of report", "Date of inspection report", "Dyddiad cyhoeddi",
    ),
    "response_published": (
        "Response published", "Published on website", "Response published on website", "Published on PCC website",
    ),
}  # fmt: skip

SALUTATIONS: Final = frozenset({"salutation", "greeting"})
"""What a form calls the line that greets the reader of a letter."""

QUOTATIONS_BEGIN: Final = re.compile(
    r"(?:quotes?|quotations?|extracts?|excerpts?)\s+(?:from|of)\b.{0,120}"
    r"|what the (?:report|inspectors?) (?:says?|said)\b.{0,60}",
    re.IGNORECASE,
)
"""A heading above words taken from a report."""
