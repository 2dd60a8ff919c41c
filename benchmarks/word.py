"""How quick Word documents are written and read, as ratios measured side by side in one run.

    .venv/bin/python -m benchmarks.word [--write]

Rows that compare with docxtpl are there where it is installed (``pip install docxtpl``; the program does not need it).
``--write`` puts the tables into benchmarks/RESULTS-word.md.
"""

import argparse
import importlib.util
import platform
import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from io import BytesIO
from itertools import count as numbered
from pathlib import Path
from random import Random
from time import perf_counter, process_time
from typing import Any, Final, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph

from editor.importing.old.proposing import propose_text
from editor.importing.old.reading import read_here, read_old
from editor.importing.returned import compare_returned
from editor.importing.word import read_answers
from editor.model.document import Document, new_document
from editor.model.office import OfficeProfile
from editor.model.richtext import Paragraph, Run, rich
from editor.output import to_word
from forms.catalogue import load_catalogue

RESULTS: Final = Path(__file__).parent / "RESULTS-word.md"
SIZES: Final = {"10 kB": 10_000, "100 kB": 100_000, "1 MB": 1_000_000}
NARRATIVES: Final = ("executive_summary", "force_response", "pcc_comment")
IN_A_FIELD: Final = 90_000
WORDS_ON_A_PAGE: Final = 500
TRACKED: Final = 1_500
NOW: Final = datetime(2026, 11, 22, tzinfo=UTC)
CATALOGUE: Final = load_catalogue()
FORM: Final = CATALOGUE.newest("pcc-response")


class Row(NamedTuple):
    """One thing that was measured beside another; ``target`` is the most, or with "≥" the least, of the ratio."""

    what: str
    ours: float
    beside: str
    theirs: float
    ratio: float
    target: str


def best(work: Callable[[], object], rounds: int = 7, clock: Callable[[], float] = process_time) -> float:
    """The seconds of the quickest round, of the processor's time: what else the machine does only adds to it."""
    times = []
    for _ in range(rounds):
        begun = clock()
        work()
        times.append(clock() - begun)
    return min(times)


def paragraphs(characters: int) -> list[str]:
    """Paragraphs of about 400 characters that are that long together."""
    random = Random(characters)
    found: list[str] = []
    left = characters
    while left > 0:
        words = [f"word{random.randrange(5000)}" for _ in range(48)]
        found.append(f"{' '.join(words)}."[:left])
        left -= len(found[-1])
    return found


def response(texts: dict[str, list[str]]) -> Document:
    """A response with these narratives."""
    answers = {field: rich([Paragraph((Run(each),)) for each in text]) for field, text in texts.items()}
    return new_document(FORM, OfficeProfile(), NOW, {"inspection_title": "Custody", **answers})


# --- export -----------------------------------------------------------------------------------------------


def exports() -> Iterator[Row]:
    """Export beside what others take for the same words."""
    for name, size in SIZES.items():
        texts = paragraphs(size)
        document = response({"pcc_comment": texts})
        ours = best(lambda document=document: to_word(document, FORM, None, NOW))  # type: ignore[misc]
        slow = best(lambda texts=texts: added(texts), 3)  # type: ignore[misc]
        target = "≥ 50" if size > 500_000 else ""
        yield Row(f"export {name}", ours, "python-docx, add_paragraph", slow, slow / ours, target)
        if importlib.util.find_spec("docxtpl"):
            theirs = best(lambda texts=texts: filled(texts), 3)  # type: ignore[misc]
            yield Row(f"export {name}", ours, "docxtpl", theirs, ours / theirs, "≤ 1")


def added(texts: list[str]) -> bytes:
    """The texts in python-docx's default template, paragraph by paragraph."""
    document = docx.Document()
    for each in texts:
        document.add_paragraph(each, style="List Bullet")
    return saved(document)


def docxtpl_template() -> bytes:
    """A template that repeats a paragraph."""
    document = docx.Document()
    for each in ("{%p for text in texts %}", "{{ text }}", "{%p endfor %}"):
        document.add_paragraph(each)
    return saved(document)


def filled(texts: list[str]) -> bytes:
    """The texts put into docxtpl's template."""
    docxtpl = import_module("docxtpl")  # it need not be there

    document = docxtpl.DocxTemplate(BytesIO(docxtpl_template()))
    document.render({"texts": texts}, autoescape=True)
    return saved(document)


def saved(document: Any) -> bytes:
    """The file of a python-docx document."""
    target = BytesIO()
    document.save(target)
    return target.getvalue()


# --- reading ----------------------------------------------------------------------------------------------


def imports() -> Iterator[Row]:
    """Import of sixty pages beside python-docx opening them and reading each paragraph; the child apart."""
    pages = docx.Document()
    for heading in ("Executive summary of report", "Force response to recommendations", "PCC response"):
        pages.add_heading(heading, 2)
        for each in paragraphs(20 * WORDS_ON_A_PAGE * 8):
            pages.add_paragraph(each)
    data = saved(pages)

    def read_by_docx() -> list[str]:
        return [each.text for each in docx.Document(BytesIO(data)).paragraphs]

    theirs = best(read_by_docx)
    ours = best(lambda: propose_text(read_here(data, "old.docx"), CATALOGUE))
    yield Row("import 60 pages", ours, "python-docx, open and read", theirs, ours / theirs, "≤ 3")
    own = to_word(
        response({each: paragraphs(20 * WORDS_ON_A_PAGE * 8) for each in NARRATIVES}), FORM, None, NOW
    )
    theirs = best(lambda: read_all(own))
    back = best(lambda: read_answers(own, FORM))
    yield Row(
        "read back 60 pages of our own", back, "python-docx, open and read", theirs, back / theirs, "≤ 3"
    )
    child = best(lambda: read_old(data, "old.docx"), 3, perf_counter)
    child -= best(lambda: read_here(data, "old.docx"), 3, perf_counter)
    yield Row("the guard's child, start and pipe", child, "the import itself", ours, child / ours, "")


def read_all(data: bytes) -> list[str]:
    """The text of every paragraph; python-docx's own ``paragraphs`` leave out what stands in controls."""
    document = docx.Document(BytesIO(data))
    return [WordParagraph(each, document).text for each in document.element.body.iter(qn("w:p"))]


def comparisons() -> Iterator[Row]:
    """Comparison of three long fields beside the export of the same document."""
    texts = {field: paragraphs(IN_A_FIELD) for field in NARRATIVES}
    document = response(texts)
    data = to_word(document, FORM, None, NOW)
    exported = best(lambda: to_word(document, FORM, None, NOW))
    same = best(lambda: compare_returned(data, document, document, FORM))
    yield Row("compare 3 × 90,000 characters", same, "their export", exported, same / exported, "≤ 1")
    edited = {field: [f"{each} More." if n % 9 == 0 else each for n, each in enumerate(text)]
              for field, text in texts.items()}  # fmt: skip
    present = response(edited)
    moved = best(lambda: compare_returned(data, present, document, FORM))
    yield Row("the same, moved on here", moved, "their export", exported, moved / exported, "≤ 1")
    changed = tracked(data, TRACKED)
    told = best(lambda: compare_returned(changed, document, document, FORM))
    yield Row(f"the same, {TRACKED:,} tracked changes", told, "their export", exported, told / exported, "")


def tracked(data: bytes, changes: int) -> bytes:
    """The file with words deleted and others inserted instead, all over it, each of the two a tracked change."""
    numbers = numbered(1)

    def said() -> str:
        return f'w:id="{next(numbers)}" w:author="Jo Carter" w:date="2026-11-20T10:00:00Z"'

    def replaced(word: re.Match[str]) -> str:
        return (
            f"</w:t></w:r><w:del {said()}><w:r><w:delText>{word[0]}</w:delText></w:r></w:del>"
            f'<w:ins {said()}><w:r><w:t>another</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">'
        )

    target = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(target, "w", ZIP_DEFLATED) as result:
        for name in package.namelist():
            content = package.read(name)
            if name == "word/document.xml":
                markup, found = re.subn(r"word\d*[0-2]0\b", replaced, content.decode(), count=changes // 2)
                assert found == changes // 2
                content = markup.encode()
            result.writestr(name, content)
    return target.getvalue()


# --- the report ---------------------------------------------------------------------------------------------


def lines(rows: list[Row]) -> Iterator[str]:
    """The table in Markdown."""
    yield "| What | ms | beside | ms | ratio | target |"
    yield "|---|---|---|---|---|---|"
    for each in rows:
        yield (
            f"| {each.what} | {each.ours * 1000:.0f} | {each.beside} | {each.theirs * 1000:.0f} "
            f"| {each.ratio:.2f} | {each.target} |"
        )


def main() -> int:
    """Measure, print and, where it is asked for, write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    table = "\n".join(lines([*exports(), *imports(), *comparisons()]))
    print(table)
    if options.write:
        head = (
            "# How quick Word documents are written and read\n\n"
            f"Written by `python -m benchmarks.word --write` on {datetime.now(UTC):%Y-%m-%d}, Python "
            f"{platform.python_version()}, {platform.system()}. Times are the processor’s, the quickest of some "
            "rounds (of the child: the clock’s); "
            "a ratio compares two times of the same run.\n\n"
        )
        RESULTS.write_text(f"{head}{table}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
