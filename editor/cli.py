"""The command line: what was asked for is understood here and done by its verb, errors are one line on standard error.

Exit status: 0 done; 1 a check found something; 2 refused, with nothing saved or half-written.
"""

from collections.abc import Sequence
from datetime import datetime

from editor.archive import ArchiveError
from editor.arguments import WINDOW, parse
from editor.call import REFUSED, Call, Clock
from editor.console import speak_utf8, warn
from editor.directories import settings_file
from editor.errors import RefusalError, sentence
from editor.languages import Language, use
from editor.model.beginning import CarryError
from editor.model.jsonreading import JsonError
from editor.model.workflow import StepRefusedError
from editor.settings import read_settings
from forms.catalogue import UnknownFormError
from forms.reader import DefinitionError

_REFUSALS = (
    RefusalError,
    ArchiveError,
    StepRefusedError,
    CarryError,
    JsonError,
    DefinitionError,
    UnknownFormError,
    OSError,
)


def local_now() -> datetime:
    """The time on this machine's clock, with its zone: the one source of "now" outside tests."""
    return datetime.now().astimezone()


def main(arguments: Sequence[str] | None = None, clock: Clock = local_now) -> int:
    """Run one call and return its exit status."""
    speak_utf8()
    try:
        options = parse(arguments)
        with use(options.speaks or _preferred_language()):
            return _done(Call(options, clock))
    except _REFUSALS as error:
        warn(sentence(error))
        return REFUSED
    except KeyboardInterrupt:
        return 130


def _preferred_language() -> Language:
    try:
        return read_settings(settings_file()).language
    except RefusalError:  # a user without a home folder has no settings
        return "en"


def _done(call: Call) -> int:
    if call.options.verb == WINDOW:
        return _window(call)
    # Imported here, for a start of the window need not wait for all that verbs read and write.
    from editor.verbs import VERBS

    return VERBS[call.options.verb](call)


def _window(call: Call) -> int:
    # Imported here, so that every other verb works where Qt or its libraries are missing.
    from editor.display import has_display

    if not has_display():
        from editor.headless import run_sample

        return run_sample(call.clock)
    try:
        from editor.ui.application import run
    except ImportError as error:
        raise RefusalError(
            f"no window can open, because Qt or a library it needs is missing: {error}"
        ) from error
    return run(call.folder, call.clock)
