"""The command line: what was asked for is understood here and done by its verb, errors are one line on standard error.

Exit status: 0 done; 1 a check found something; 2 refused, with nothing saved or half-written.
"""

from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime

from editor.console import speak_utf8, warn
from editor.directories import settings_file
from editor.errors import RefusalError, sentence
from editor.languages import Language, tr, use
from editor.settings import read_settings
from editor.verbs.arguments import WINDOW, parse
from editor.verbs.call import REFUSED, Call, Clock


def local_now() -> datetime:
    """The time on this machine's clock, with its zone: the one source of "now" outside tests."""
    return datetime.now().astimezone()


def main(arguments: Sequence[str] | None = None, clock: Clock = local_now) -> int:
    """Run one call and return its exit status."""
    speak_utf8()
    try:
        options = parse(arguments)
    except RefusalError as error:
        warn(sentence(error))
        return REFUSED
    with use(_language(options)):
        try:
            return _done(Call(options, clock, _print_copy))
        except _refusals() as error:
            warn(sentence(error))
            return REFUSED
        except KeyboardInterrupt:
            return 130


def _refusals() -> tuple[type[Exception], ...]:
    """What is told in one line; imported here, because they are only asked for once something went wrong."""
    from editor.archive import ArchiveError
    from editor.model.beginning import CarryError
    from editor.model.jsonreading import JsonError
    from editor.model.workflow import StepRefusedError
    from forms.catalogue import UnknownFormError
    from forms.reader import DefinitionError

    return (
        RefusalError,
        ArchiveError,
        StepRefusedError,
        CarryError,
        JsonError,
        DefinitionError,
        UnknownFormError,
        OSError,
    )


def _language(options: Namespace) -> Language:
    """What programs read is English whatever their person likes; people are spoken to as they like."""
    return "en" if getattr(options, "json", False) else options.speaks or _preferred_language()


def _preferred_language() -> Language:
    try:
        return read_settings(settings_file()).language
    except RefusalError:  # a user without a home folder has no settings
        return "en"


def _done(call: Call) -> int:
    if call.options.verb == WINDOW:
        return _window(call)
    # Imported here: a start of the window need not wait for all that verbs read and write.
    from editor.verbs.table import VERBS

    return VERBS[call.options.verb](call)


def _print_copy(page: str) -> bytes:
    # Imported here, so that Qt is needed only where nothing better makes a PDF.
    from editor.output.pdf import PdfError

    try:
        from editor.ui.writing.print_copy import make_print_copy
    except ImportError as error:
        raise PdfError("Qt, which would make a print copy, or a library it needs is missing") from error
    return make_print_copy(page)


def _window(call: Call) -> int:
    # Imported here, so that every other verb works where Qt or its libraries are missing.
    from editor.display import has_display

    if not has_display():
        from editor.verbs.headless import run_sample

        return run_sample(call.clock)
    try:
        from editor.ui.window.application import run
    except ImportError as error:
        raise RefusalError(
            tr("no window can open, because Qt or a library it needs is missing: {error}", error=error)
        ) from error
    return run(call.folder, call.clock)
