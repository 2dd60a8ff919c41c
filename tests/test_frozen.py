"""The program that `make app` built, where it has been built: it saves, exports Word and opens its window."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "dist" / "response-editor"
PROGRAM = FOLDER / ("response-editor.exe" if sys.platform == "win32" else "response-editor")

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason="dist/ has not been built (make app)")


def run(home: Path, *arguments: str, text: str = "") -> str:
    """What the frozen program prints; nothing of this checkout or of the user's own files is in its reach."""
    environment = {
        "HOME": str(home),
        "APPDATA": str(home),
        "LOCALAPPDATA": str(home),
        "PATH": os.environ.get("PATH", ""),
        "SYSTEMROOT": os.environ.get("SYSTEMROOT", ""),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        [PROGRAM, *arguments],
        input=text,
        env=environment,
        cwd=home,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_keeps_a_response_and_exports_it_as_word(tmp_path: Path) -> None:
    archive = str(tmp_path / "archive")
    answers = {"inspection_title": "Frozen ŵ “title”", "pcc_comment": "- one\n- two"}

    identity = run(
        tmp_path, "new", "pcc-response", "--answers", "-", "--archive", archive, text=json.dumps(answers)
    ).strip()
    listed = json.loads(run(tmp_path, "list", "--json", "--archive", archive))
    word = tmp_path / "response.docx"
    run(tmp_path, "export", identity, "--to", str(word), "--archive", archive)

    assert [(item["id"], item["title"]) for item in listed] == [(identity, "Frozen ŵ “title”")]
    with zipfile.ZipFile(word) as package:
        assert "Frozen ŵ “title”" in package.read("word/document.xml").decode()


def test_searches_words(tmp_path: Path) -> None:
    archive = str(tmp_path / "archive")
    answers = json.dumps({"inspection_title": "Stalking"})
    run(tmp_path, "new", "pcc-response", "--answers", "-", "--archive", archive, text=answers)

    assert len(json.loads(run(tmp_path, "search", "stalking", "--json", "--archive", archive))) == 1
