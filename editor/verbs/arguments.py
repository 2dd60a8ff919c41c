"""What the command line understands: its verbs and their options."""

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn, Protocol, get_args

from editor import __version__
from editor.errors import RefusalError
from editor.languages import LANGUAGES
from editor.model.accepting import Accept
from editor.model.office import OFFICE_KEYS
from editor.model.workflow import STATES, state_words
from editor.output import EXPORT_SUFFIXES
from forms.roles import NEEDED_OPTIONS

FILE_KINDS = NEEDED_OPTIONS["what"]
WINDOW = "window"
"""What ``verb`` holds where none was given."""


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The arguments of one call, ``verb`` among them. Raises RefusalError for what is not understood.

    SystemExit where only help or the version was asked for, which have then been printed.
    """
    return _parser().parse_args(arguments)


class Verb(Protocol):
    """Adds a verb with its one line of help; ``json`` and ``id`` add what many verbs take."""

    def __call__(self, name: str, words: str, *, json: bool = False, id: bool = False) -> "_Parser": ...


class _Parser(argparse.ArgumentParser):
    """A parser whose usage errors are one line, as every other refusal is.

    Options are written whole: a shortened one would mean something else once another begins alike.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        raise RefusalError(f"{message} (see {self.prog} --help)")


def _parser() -> _Parser:
    parser = _Parser(
        prog="response-editor",
        description="Draft, keep and export responses to inspection reports. Without a verb: open the window.",
    )
    parser.add_argument("--version", action="version", version=f"response-editor {__version__}")
    parser.add_argument("--language", dest="speaks", choices=LANGUAGES, help="what the program speaks")
    _add_archive(parser, None)
    parser.set_defaults(verb=WINDOW)
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", parser_class=_Parser)

    def verb(name: str, words: str, *, json: bool = False, id: bool = False) -> _Parser:
        sub = verbs.add_parser(name, help=words, description=words)
        sub.set_defaults(verb=name)
        # Before the verb it may stand as well, and a verb without it must not undo that.
        _add_archive(sub, argparse.SUPPRESS)
        if json:
            sub.add_argument("--json", action="store_true", help="print JSON")
        if id:
            sub.add_argument("id", metavar="ID")
        return sub

    _add_office_verbs(verb)
    _add_response_verbs(verb)
    _add_statute_verbs(verb)
    _add_export_verbs(verb)
    _add_bin_verbs(verb)
    _add_word_verbs(verb)
    _add_archive_verbs(verb)
    return parser


def _add_office_verbs(verb: Verb) -> None:
    verb("office", "show or change the office profile", json=True).add_argument(
        "--set",
        metavar="KEY=VALUE",
        nargs="+",
        action="extend",
        default=[],
        help=f"keys: {', '.join(OFFICE_KEYS)}",
    )
    verb("forms", "list the forms", json=True)


def _add_response_verbs(verb: Verb) -> None:
    new = verb("new", "save a new response and print its id")
    new.add_argument("form", metavar="FORM")
    _add_answers(new, required=False)
    change = verb("set", "change answers of a response, or what it says in its other language", id=True)
    _add_answers(change, required=True)
    _add_language(
        change, "--side", "the answers are texts in this language, made from the main ones as they stand"
    )
    verb("list", "list the responses, newest first", json=True)
    verb("search", "find responses by words", json=True).add_argument(
        "words",
        metavar="WORDS",
        nargs="+",
        help='words or their beginnings; "words beside each other"; field:word for one field alone',
    )
    verb("show", "show a response", json=True, id=True)


def _add_statute_verbs(verb: Verb) -> None:
    verb("check", "may the response be published lawfully? list what to mend first", json=True, id=True)
    verb("deadline", "the last lawful day for a report published on DATE", json=True).add_argument(
        "date", metavar="DATE", nargs="+", help="2017-09-21, 21/9/17 or 21 September 2017"
    )
    state = verb("state", "take a response a step further, from draft to published", json=True, id=True)
    state.add_argument("state", metavar="STATE", nargs="+", help=", ".join(map(state_words, STATES)))
    state.add_argument("--by", metavar="NAME", required=True, help="who takes the step")
    state.add_argument("--note", metavar="WORDS", default="", help="why; needed to reopen a signed-off text")
    state.add_argument(
        "--despite", metavar="REASON", default="", help="publish although check finds faults, for this reason"
    )
    verb("rules", "show or change the office's rules: recipients, plan, steps", json=True).add_argument(
        "--set",
        metavar="FILE",
        type=_path,
        help="rules as JSON; what it does not name stays; - for standard input",
    )
    attach = verb("attach", "keep a file with a response", id=True)
    attach.add_argument("file", metavar="FILE", type=_path)
    attach.add_argument(
        "--as", dest="kind", choices=FILE_KINDS, default="other", help="what it is (default: other)"
    )
    template = verb("template", "show, set or remove the office's own Word template of a form", json=True)
    template.add_argument("form", metavar="FORM")
    deed = template.add_mutually_exclusive_group()
    deed.add_argument(
        "--set", metavar="FILE", type=_path, help="check a .docx or .dotx and use it from now on"
    )
    deed.add_argument(
        "--starter", metavar="FILE", type=_path, help="write a template to begin with, to edit in Word"
    )
    deed.add_argument("--remove", action="store_true", help="go back to the program's own layout")
    verb("carry", "carry a response to the newest version of its form; nothing is lost", id=True)


def _add_export_verbs(verb: Verb) -> None:
    export = verb("export", f"write a response to a file ({', '.join(EXPORT_SUFFIXES)})", id=True)
    export.add_argument("--to", metavar="FILE", type=_path, required=True)
    _add_language(export, "--language", "the language of the file (default: that of the response)")
    _add_target(
        verb("pack", "write the publication pack: the response in each format, letters, register", id=True)
    )


def _add_bin_verbs(verb: Verb) -> None:
    verb("delete", "move a response to the bin", id=True)
    verb("restore", "take a response out of the bin", id=True)


def _add_word_verbs(verb: Verb) -> None:
    compare = verb(
        "compare", "what an export that came back from Word says, field by field", json=True, id=True
    )
    compare.add_argument("file", metavar="FILE", type=_path)
    take = verb("take", "take an export that came back into its response", json=True, id=True)
    take.add_argument("file", metavar="FILE", type=_path)
    take.add_argument(
        "--accept",
        choices=get_args(Accept),
        default="none",
        help="all: the final text; tracked: only tracked changes; none: the file and its comments (default: none)",
    )
    importing = verb("import", "make responses from documents of past years", json=True)
    importing.add_argument("file", metavar="FILE", type=_path, nargs="+")
    importing.add_argument("--form", metavar="FORM", help="the form they are of (default: the likeliest)")
    for each in (take, importing):
        each.add_argument(
            "--by", metavar="NAME", default="", help="who reads it in (default: the login's name)"
        )
    source = verb(
        "source", "list the files that were read into a response, or save one out", json=True, id=True
    )
    source.add_argument("number", metavar="N", nargs="?", help="as listed (default: the last)")
    source.add_argument("--to", metavar="FILE", type=_path, help="where to save it, byte for byte")


def _add_archive_verbs(verb: Verb) -> None:
    verb("versions", "list the kept versions of a response, newest first", json=True, id=True)
    diff = verb("diff", "show what changed from version A to version B", json=True, id=True)
    for name in ("a", "b"):
        diff.add_argument(name, metavar=name.upper(), help="as “versions” names it, or now")
    again = verb(
        "restore-version", "make a kept version the present one; what is there is kept first", id=True
    )
    again.add_argument("revision", metavar="REV", help="as “versions” names it")
    again.add_argument(
        "--field",
        metavar="FIELD",
        nargs="+",
        action="extend",
        default=[],
        help="only the answers of these fields",
    )
    verb("backup", "back the archive up, check the backup by restoring it and print its name")
    unpack = verb("restore-archive", "restore a backup into a folder of its own")
    unpack.add_argument("file", metavar="FILE", type=_path)
    _add_target(unpack)
    verb("verify", "check every file of the archive", json=True)
    _add_target(
        verb("handover", "write everything in open formats, which need no program, into a new folder")
    )
    hold = verb("hold", "keep a response from the bin and from disposal", id=True)
    hold.add_argument("--reason", metavar="WORDS", required=True)
    verb("release", "end the hold of a response", id=True)
    verb("retention", "show or set for how long the bin keeps a response", json=True).add_argument(
        "days", metavar="DAYS", nargs="?", help="a number of days, or never to dispose of nothing"
    )
    verb("dispose", "remove for ever what the bin has kept for long enough", json=True).add_argument(
        "--dry-run", action="store_true", help="only say what would be removed"
    )


def _add_language(parser: _Parser, option: str, words: str) -> None:
    parser.add_argument(option, dest="side", choices=LANGUAGES, default=None, help=words)


def _add_target(parser: _Parser) -> None:
    parser.add_argument("--to", metavar="DIR", type=_path, required=True, help="a new or empty folder")


def _add_archive(parser: _Parser, default: str | None) -> None:
    parser.add_argument(
        "--archive",
        metavar="DIR",
        type=_path,
        default=default,
        help="the archive's folder (default: your own)",
    )


def _add_answers(parser: _Parser, *, required: bool) -> None:
    parser.add_argument(
        "--answers",
        metavar="FILE",
        type=_path,
        required=required,
        help="answers as JSON; - for standard input",
    )


def _path(text: str) -> str:
    """A path as given. Nothing at all is a shell variable that is not set, and never what anybody means."""
    if not text:
        raise argparse.ArgumentTypeError("names nothing")
    return text
