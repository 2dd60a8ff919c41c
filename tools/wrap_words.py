#!/usr/bin/env python3
"""Put ``tr()`` round the words that the window shows, so that they can be translated.

    python tools/wrap_words.py editor/ui            list what would be done, and what is left to do by hand
    python tools/wrap_words.py editor/ui --write    do it

It changes nothing but literal text in the arguments of calls that show it (:data:`SHOWN`) and in what functions
return, and the import of dates. An f-string becomes ``tr("Saved {time}", time=…)``. Left to a person, with file and
line: words at the level of a module or class, which are said before anybody has chosen a language (``later()`` marks
them there, ``said()`` says them where they are used), and plurals that are made with an "s".
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SHOWN: Final = frozenset(
    {
        "label", "button", "QPushButton", "QLabel", "QAction", "WrappingLink", "TickBox", "RadioChoice", "Elided",
        "setText", "setWindowTitle", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setTitle",
        "setPlaceholderText", "setStatusTip", "setWhatsThis", "setHeaderData", "addAction", "addItem", "addMenu",
        "addTab", "addButton", "addSection", "show_state", "say", "announce", "ask", "ask_line", "ask_text",
        "ask_file", "confirm", "icon_button", "_button", "_menu", "_menu_button", "flow", "Standing", "Line",
    }
)  # fmt: skip
"""Functions, methods and classes whose arguments people see or hear."""

_LETTERS: Final = re.compile(r"[A-Za-z]{2}")
_NO_WORDS: Final = re.compile(
    r"[a-z][A-Za-z0-9_\-.+/]*|[A-Z]+[0-9]*|(?:Ctrl|Alt|Shift|F[0-9]+)(?:\+\S+)*|[#.:/<].*"
)
_LONGEST: Final = 76
_DATES: Final = "from editor.model.dates import "
_SPOKEN_DATES: Final = frozenset({"format_day", "format_short", "weekday"})


@dataclass(frozen=True, slots=True)
class Change:
    """Bytes of a file that other text takes the place of."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Done:
    """A file's new text, how many words were wrapped, and what is left: line and reason."""

    text: str
    wrapped: int
    left: tuple[tuple[int, str], ...]


def main(arguments: list[str]) -> int:
    """0 always: what is left is told, and is no fault."""
    folders = [Path(each) for each in arguments if not each.startswith("--")]
    for path in sorted(each for folder in folders for each in folder.rglob("*.py")):
        done = wrapped(path.read_text("utf-8"))
        if done.wrapped:
            print(f"{path}: {done.wrapped} wrapped")
        for line, reason in done.left:
            print(f"{path}:{line}: {reason}")
        if "--write" in arguments:
            path.write_text(done.text, "utf-8", newline="\n")
    return 0


def wrapped(source: str) -> Done:
    """``source`` with the words that people see inside ``tr()``. What is wrapped already stays as it is."""
    tree = ast.parse(source)
    finder = _Finder(source, frozenset(_compared_with(tree)))
    finder.visit(tree)
    data = source.encode()
    for each in sorted(finder.changes, key=lambda change: -change.start):
        data = data[: each.start] + each.text.encode() + data[each.end :]
    text = _with_dates(data.decode())
    if finder.changes:
        text = _with_import(text)
    return Done(text, len(finder.changes), tuple(sorted(finder.left)))


def _compared_with(tree: ast.AST) -> Iterator[str]:
    """Texts that the program itself reads: what a ``Literal`` allows, and what others are compared with."""
    for node in ast.walk(tree):
        inside: list[ast.AST] = []
        match node:
            case ast.Subscript(value=ast.Name(id="Literal")):
                inside = [node]
            case ast.Compare():
                inside = [node.left, *node.comparators]
            case ast.MatchValue(value=value):
                inside = [value]
            case _:
                continue
        for each in inside:
            yield from (
                part.value
                for part in ast.walk(each)
                if isinstance(part, ast.Constant) and isinstance(part.value, str)
            )


class _Finder(ast.NodeVisitor):
    """Finds the texts that people see, in functions; ``left`` are those that a person has to look at."""

    def __init__(self, source: str, compared_with: frozenset[str]) -> None:
        self._compared_with = compared_with
        self._lines = [0]
        for line in source.encode().split(b"\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self._depth = 0
        self.changes: list[Change] = []
        self.left: list[tuple[int, str]] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        # Defaults and decorators are evaluated with the module.
        self._depth += 1
        for each in node.body:
            self.visit(each)
        self._depth -= 1

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if name in ("tr", "later"):
            return
        for argument in (*node.args, *(each.value for each in node.keywords)):
            if name in SHOWN:
                self._take(argument)
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None:
            self._take(node.value)
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        self._module_words(node.value)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self._module_words(node.value)
            self.generic_visit(node)

    def _module_words(self, value: ast.expr) -> None:
        if self._depth:
            return
        for each in ast.walk(value):
            if (
                isinstance(each, ast.Constant)
                and isinstance(each.value, str)
                and " " in each.value
                and is_words(each.value)
            ):
                self.left.append((each.lineno, f"said with the module: {each.value[:50]!r}"))

    def _take(self, node: ast.expr) -> None:
        """The texts in an expression that is shown: itself, the branches of a choice, the parts of a tuple."""
        match node:
            case ast.Constant(value=str(text)) if is_words(text) and text not in self._compared_with:
                self._wrap(node, text, [])
            case ast.JoinedStr():
                self._take_joined(node)
            case ast.IfExp(body=body, orelse=orelse):
                self._take(body)
                self._take(orelse)
            case ast.BoolOp(values=values):
                for each in values:
                    self._take(each)
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                for each in elements:
                    self._take(each)
            case _:
                pass

    def _take_joined(self, node: ast.JoinedStr) -> None:
        words = "".join(str(each.value) for each in node.values if isinstance(each, ast.Constant))
        if words.startswith("<") or (not is_words(words) and not (" " in words and _LETTERS.search(words))):
            return
        if _makes_a_plural(node):
            self.left.append((node.lineno, "a plural made with an ending: tr(singular, plural, n=…)"))
            return
        text, values = "", dict[str, str]()
        for part in node.values:
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                text += part.value.replace("{", "{{").replace("}", "}}")
            elif isinstance(part, ast.FormattedValue):
                name = _free_name(part.value, ast.unparse(part.value), values)
                values[name] = ast.unparse(part.value)
                text += "{" + name + _how(part) + "}"
        self._wrap(node, text, [f"{name}={value}" for name, value in values.items()])

    def _wrap(self, node: ast.expr, text: str, values: list[str]) -> None:
        if not self._depth:
            self.left.append((node.lineno, f"said with the module: {text[:50]!r}"))
            return
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self._lines[node.lineno - 1] + node.col_offset
        end = self._lines[node.end_lineno - 1] + node.end_col_offset
        if any(each.start <= start < each.end for each in self.changes):
            return
        self.changes.append(Change(start, end, f"tr({', '.join([_quoted(text), *values])})"))


def is_words(text: str) -> bool:
    """Whether a person would read it: not a name of the program's own, a key or a mark."""
    stripped = text.strip()
    return (
        bool(_LETTERS.search(stripped))
        and _NO_WORDS.fullmatch(stripped) is None
        and "{value}" not in stripped
    )


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _makes_a_plural(node: ast.JoinedStr) -> bool:
    """Whether an ending is chosen inside it: ``word{'' if n == 1 else 's'}``."""
    return any(
        isinstance(each, ast.FormattedValue)
        and isinstance(each.value, ast.IfExp)
        and any(
            isinstance(end, ast.Constant) and end.value in ("", "s", "y", "ies")
            for end in (each.value.body, each.value.orelse)
        )
        for each in node.values
    )


def _free_name(value: ast.expr, told: str, values: dict[str, str]) -> str:
    """What a value is called in the text: its own last name, else "value"; one name for one expression."""
    match value:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            name = name.lstrip("_")
        case ast.Call(args=[first, *_]):
            return _free_name(first, told, values)
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            name = name.lstrip("_")
        case _:
            name = "value"
    number, free = 1, name
    while values.get(free, told) != told:
        number += 1
        free = f"{name}{number}"
    return free


def _how(part: ast.FormattedValue) -> str:
    conversion = f"!{chr(part.conversion)}" if part.conversion != -1 else ""
    spec = ""
    if isinstance(part.format_spec, ast.JoinedStr):
        spec = ":" + "".join(
            str(each.value) for each in part.format_spec.values if isinstance(each, ast.Constant)
        )
    return conversion + spec


def _quoted(text: str) -> str:
    """Text as Python writes it, a long one in pieces below each other."""
    pieces = [""]
    for word in re.findall(r"\S*\s*", text):
        if len(pieces[-1]) + len(word) > _LONGEST:
            pieces.append("")
        pieces[-1] += word
    return "\n".join(map(_escaped, pieces))


def _escaped(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _with_dates(text: str) -> str:
    """Days are said in the language of the window."""
    for line in text.split("\n"):
        if line.startswith(_DATES) and "(" not in line:
            names = line.removeprefix(_DATES).split(", ")
            spoken = [each for each in names if each in _SPOKEN_DATES]
            others = [each for each in names if each not in _SPOKEN_DATES]
            lines = [f"{_DATES}{', '.join(others)}"] if others else []
            lines += [f"from editor.ui.controls.days import {', '.join(spoken)}"] if spoken else []
            text = text.replace(line, "\n".join(lines), 1)
    return text


def _with_import(text: str) -> str:
    found = re.search(r"^from editor\.languages import (.+)$", text, re.MULTILINE)
    if found:
        names = sorted({*found[1].split(", "), "tr"}, key=lambda name: (name.islower(), name))
        return text.replace(found[0], f"from editor.languages import {', '.join(names)}", 1)
    first = re.search(r"^(?:from|import) ", text, re.MULTILINE)
    at = first.start() if first else 0
    return f"{text[:at]}from editor.languages import tr\n{text[at:]}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
