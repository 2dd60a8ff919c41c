"""One archive for each test, in a folder of its own."""

from pathlib import Path

import pytest

from editor.archive import Archive
from tests.archive.archives import made


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return made(tmp_path / "archive")
