"""Files that are dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_files(data: QMimeData) -> list[Path]:
    """The files and folders of this machine that a drag holds; none where it holds something else."""
    return [Path(each.toLocalFile()) for each in data.urls() if each.isLocalFile() and each.toLocalFile()]
