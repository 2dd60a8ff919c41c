"""Rules of the architecture that the import contracts in pyproject.toml cannot say."""

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

import editor
import forms
from editor.model.office import OFFICE_KEYS
from forms.catalogue import shipped
from forms.schema import OFFICE_WORDS, FormDefinition, RecordsField, Role, SeveralField
from tests.builders import every_kind_form

EDITOR = Path(editor.__path__[0])
FORMS = Path(forms.__path__[0])
ROOT = EDITOR.parent


def sources(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def imported_by(module: str) -> set[str]:
    """What a new Python has loaded once it has imported ``module``."""
    program = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    return set(done.stdout.split())


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


# --- what is imported when -------------------------------------------------------------------------------


@pytest.mark.parametrize("module", ["editor.cli", "editor.__main__"])
def test_the_command_line_starts_without_qt(module: str) -> None:
    assert not {name for name in imported_by(module) if name.split(".")[0] in ("PySide6", "shiboken6")}


_READS_AND_WRITES = {
    "glob", "http", "io", "lxml", "multiprocessing", "os", "pathlib", "platformdirs", "shutil", "socket",
    "sqlite3", "subprocess", "tempfile", "tinydb", "urllib",
}  # fmt: skip


@pytest.mark.parametrize("path", sources(EDITOR / "model"), ids=lambda path: path.stem)
def test_the_model_imports_nothing_that_reads_or_writes(path: Path) -> None:
    assert not {name for name in _imports(path) if name.split(".")[0] in _READS_AND_WRITES}
    assert not [
        node for node in ast.walk(parsed(path)) if isinstance(node, ast.Name) and node.id in ("open", "print")
    ]


@pytest.mark.parametrize("path", sources(FORMS), ids=lambda path: path.stem)
def test_forms_need_the_standard_library_alone(path: Path) -> None:
    assert {name.split(".")[0] for name in _imports(path)} <= {*sys.stdlib_module_names, "forms"}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


@pytest.mark.parametrize(
    "path", [*sources(EDITOR / "model"), FORMS / "schema.py"], ids=lambda path: path.stem
)
def test_values_are_immutable(path: Path) -> None:
    module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    values = [each for each in vars(module).values() if isinstance(each, type) and is_dataclass(each)]
    mutable = [each for each in values if not each.__dict__["__dataclass_params__"].frozen]
    loose = [each for each in values if "__slots__" not in vars(each)]
    assert (mutable, loose) == ([], [])


# --- forms are data --------------------------------------------------------------------------------------


def ids_of(form: FormDefinition) -> set[str]:
    """Every id of a form: its own, its sections', fields', options' and sub-fields'."""
    found = {form.id, *(section.id for section in form.sections)}
    for field in form.fields:
        subs = field.fields if isinstance(field, RecordsField) else ()
        found |= {field.id, *(sub.id for sub in subs)}
        several = [each for each in (field, *subs) if isinstance(each, SeveralField)]
        found |= {option.id for each in several for option in each.options}
    return found


@pytest.mark.parametrize("path", sources(EDITOR), ids=lambda path: str(path.relative_to(EDITOR)))
def test_no_id_of_an_offices_own_form_is_known_to_the_program(path: Path) -> None:
    words = set(re.findall(r"[\w-]+", path.read_text(encoding="utf-8")))
    assert not words & ids_of(every_kind_form())


def _telling_ids() -> set[str]:
    """Ids of shipped fields that can mean nothing else: of two words or more, and no role (code may ask for one)."""
    fields = {field.id for form in shipped() for field in form.fields}
    return {each for each in fields if "_" in each} - set(get_args(Role)) - OFFICE_WORDS - set(OFFICE_KEYS)


@pytest.mark.parametrize("path", sources(EDITOR), ids=lambda path: str(path.relative_to(EDITOR)))
def test_no_field_of_a_shipped_form_is_named_in_code(path: Path) -> None:
    texts = {
        node.value
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert not set(re.findall(r"\w+", " ".join(texts - _docstrings(path)))) & _telling_ids()


def _docstrings(path: Path) -> set[str]:
    """Texts that stand as statements of their own: said to readers, not to the program."""
    return {
        node.value.value
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }


def test_the_telling_ids_are_most_of_the_fields() -> None:
    assert _telling_ids() >= {"inspection_title", "force_quoted", "pcc_comment", "statement_by", "posted_on"}


def test_no_real_force_is_named_in_code_or_labels() -> None:
    name = "Cleve" + "land"
    folders = [ROOT / each for each in ("editor", "forms", "resources", "tests", "tools")]
    texts = [
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix in (".py", ".toml", ".json", ".ui", ".qss", ".html", ".md", ".xml", ".ts", ".txt")
        and "node_modules" not in path.parts
    ]
    assert [
        path.relative_to(ROOT)
        for path in texts
        if name.casefold() in path.read_text(encoding="utf-8", errors="replace").casefold()
    ] == []


# --- the platform ----------------------------------------------------------------------------------------


def test_a_qt_call_that_returns_nothing_keeps_the_count_of_references_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one with each call, and in the end the process aborts."""
    program = """
import sys
from PySide6.QtCore import QObject
obj = QObject()
before = sys.getrefcount(None)
for _ in range(200000):
    obj.parent()
print(before - sys.getrefcount(None))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) < 1000
