"""From a file to a proposal: read, tried with each form, its lines placed in the one that it is most like."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from editor.importing.old.answers import answers_of
from editor.importing.old.flags import flags_of
from editor.importing.old.letters import Letter
from editor.importing.old.lines import OldText
from editor.importing.old.matching import Finder
from editor.importing.old.placing import place
from editor.importing.old.proposal import Confidence, Proposal
from editor.importing.old.reading import read_here, read_old
from editor.importing.old.targets import Match, Target, targets_of
from editor.model.office import OfficeProfile
from forms.catalogue import Catalogue
from forms.schema import FormDefinition, prints_unanswered

_LEAST_SURE_LETTER: Final = 0.4
_CLOSE: Final = 1.0


def propose(
    data: bytes,
    name: str,
    catalogue: Catalogue,
    form: str | None = None,
    *,
    office: OfficeProfile | None = None,
) -> Proposal:
    """What the file ``name`` with these bytes would be as a document of ``form``, or of the form it is most like.

    The file is parsed in a process of its own. ``office`` lets labels be known by the office's own names too.
    Raises :class:`~editor.errors.RefusalError` for a file that is not read (see
    :func:`~editor.importing.old.reading.read_old`), and :class:`~forms.catalogue.UnknownFormError`.
    """
    return propose_text(read_old(data, name), catalogue, form, office=office)


def propose_here(data: bytes, name: str, catalogue: Catalogue, form: str | None = None) -> Proposal:
    """As :func:`propose`, parsed in this process: for files that can be trusted."""
    return propose_text(read_here(data, name), catalogue, form)


def propose_text(
    text: OldText, catalogue: Catalogue, form: str | None = None, *, office: OfficeProfile | None = None
) -> Proposal:
    """The proposal for a text that was read already: quick enough to try another form with it."""
    words = office.words() if office is not None else None
    finder = Finder(text.lines)
    forms = [catalogue.newest(form)] if form is not None else catalogue.current
    tried = [_tried(finder, each, words) for each in forms]
    ranked = sorted(tried, key=lambda each: -each.score)
    best = ranked[0]
    placed = place(best.form, text.lines, best.matches, words)
    answers = answers_of(best.form, text.lines, placed.passages)
    letter = placed.letter
    proposal = Proposal(
        best.form.id,
        best.form.version,
        text,
        placed.passages,
        answers,
        Confidence(0.0, ()),
        (),
        letter.signed_by if letter else None,
        text.lines[letter.dated].text if letter and letter.dated is not None else "",
    )
    guessed = form is None and len(ranked) > 1 and best.score - ranked[1].score < _CLOSE
    gathered = any(each.gathers for each in best.matches)
    return replace(
        proposal,
        confidence=_confidence(proposal, best, letter),
        flags=tuple(flags_of(proposal, best.form, letter, guessed=guessed, gathered=gathered)),
    )


@dataclass(frozen=True, slots=True)
class _Tried:
    form: FormDefinition
    targets: Sequence[Target]
    matches: Sequence[Match]

    @property
    def score(self) -> float:
        return sum(each.score for each in self.matches)


def _tried(finder: Finder, form: FormDefinition, office: Mapping[str, str] | None) -> _Tried:
    targets = targets_of(form, office)
    return _Tried(form, targets, finder.best(targets))


def _confidence(proposal: Proposal, tried: _Tried, letter: Letter | None) -> Confidence:
    """Half for the form's titles and labels that were found, half for the characters that were placed."""
    wanted = {each.name for each in tried.targets if _is_telling(each)}
    found = [each for each in tried.matches if each.target.name in wanted]
    share = sum(each.like for each in found) / len(wanted) if wanted else 0.0
    told = proposal.characters
    placed = (told.placed + told.label) / told.in_ if told.in_ else 0.0
    why = [
        f"{len(found)} of the form’s {len(wanted)} titles and labels were found.",
        f"{placed:.0%} of the characters could be placed.",
    ]
    value = (share + placed) / 2
    if letter is not None:
        why.append("The document has none of the headings under which the form’s texts stand.")
        value = min(value, _LEAST_SURE_LETTER)
    return Confidence(round(value, 2), tuple(why))


def _is_telling(target: Target) -> bool:
    """Whether a document made with the form shows this title or label."""
    field = target.field
    if target.section is not None and target.section.optional:
        return False
    if field is None or target.pattern is not None:
        return True
    return bool(target.phrases) and prints_unanswered(field)
