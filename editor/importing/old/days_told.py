"""What day a label speaks of, told by all of its words in whatever order: the report's publication or the response's.

A label with one word that is about something else ("deadline", "letter", "second") tells nothing: it is not guessed at.
"""

from typing import Final

from editor.importing.old.likeness import tokens
from editor.importing.old.options import find_day
from forms.schema import Role


def words_of(text: str) -> frozenset[str]:
    """The words of a text as labels are compared."""
    return frozenset(each.word for each in tokens(text))


REPORT: Final = words_of(
    "report inspection inspectorate inspector hmic hmi hm constabulary probation prison ofsted cqc estyn peel"
    " adroddiad arolygiad"
)
_PUBLISHED: Final = words_of("published publication cyhoeddi cyhoeddi’r cyhoeddwyd")
_ISSUED: Final = words_of("issued issue released release")
_RESPONSE: Final = words_of("response comments ymateb")
_BODY: Final = words_of("pcc mayor our")
_SMALL: Final = words_of("date day when was is a the its this of on by full final original dyddiad y yr")
_REPORT_DATE: Final = words_of("report date")
_OTHER: Final = _RESPONSE | words_of("letter reply deadline due meeting statement sent submitted")
_VISIT: Final = words_of("date dates day of the inspection visit fieldwork")


def day_told(label: str) -> Role | None:
    """The role of the day behind ``label``, where every word of it speaks of that day and none of another."""
    found = [each.word for each in tokens(label)]
    words = frozenset(found)
    if not found or found[-1] == "by":
        return None  # a deadline: "to be published by"
    told = words & (_PUBLISHED | _ISSUED) or words >= _REPORT_DATE
    if told and words & REPORT and words <= REPORT | _PUBLISHED | _ISSUED | _SMALL:
        return "published_on"
    if words <= _RESPONSE | _BODY | _PUBLISHED | _SMALL and words & _RESPONSE and words & _PUBLISHED:
        return "publication_on"
    return None


def is_of_another_day(line: str) -> bool:
    """Whether a line that reads like the label of the report's day is of the response, a letter or a visit."""
    span = find_day(line)
    words = words_of(line[: span[0]] if span else line)
    return bool(words & _OTHER) or words <= _VISIT
