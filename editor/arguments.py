"""What the command line understands: its verbs and their options."""

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

from editor import __version__
from editor.errors import RefusalError
from editor.exporting import EXPORT_SUFFIXES
from editor.model.office import OFFICE_KEYS

WINDOW = "window"
"""What ``verb`` holds where none was given."""


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The arguments of one call, ``verb`` among them. Raises RefusalError for what is not understood.

    SystemExit where only help or the version was asked for, which have then been printed.
    """
    return _parser().parse_args(arguments)


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

    verb("office", "show or change the office profile", json=True).add_argument(
        "--set",
        metavar="KEY=VALUE",
        nargs="+",
        action="extend",
        default=[],
        help=f"keys: {', '.join(OFFICE_KEYS)}",
    )
    verb("forms", "list the forms", json=True)
    new = verb("new", "save a new response and print its id")
    new.add_argument("form", metavar="FORM")
    _add_answers(new, required=False)
    _add_answers(verb("set", "change answers of a response", id=True), required=True)
    verb("list", "list the responses, newest first", json=True)
    verb("search", "find responses by words", json=True).add_argument("words", metavar="WORDS", nargs="+")
    verb("show", "show a response", json=True, id=True)
    verb("check", "list missing answers", json=True, id=True)
    verb("deadline", "the last lawful day for a report published on DATE", json=True).add_argument(
        "date", metavar="DATE", nargs="+", help="2017-09-21, 21/9/17 or 21 September 2017"
    )
    export = verb("export", f"write a response to a file ({', '.join(EXPORT_SUFFIXES)})", id=True)
    export.add_argument("--to", metavar="FILE", type=_path, required=True)
    verb("delete", "move a response to the bin", id=True)
    verb("restore", "take a response out of the bin", id=True)
    return parser


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
