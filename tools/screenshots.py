"""Takes pictures of the real window in each place, size and theme: `make screenshots`.

    python tools/screenshots.py FOLDER
    python tools/screenshots.py --help-pictures     the few that the help shows, into resources/help/pictures

The text in them is typed by key events into a fresh archive of an invented force.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import datetime
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from style_guide import StyleGuide
from visits import Answering, visits

from editor.archive import Archive
from editor.casework.samples import sample_document
from editor.model.document import new_document
from editor.model.values import Value
from editor.settings import TEXT_SIZES, THEME_CHOICES, Settings, ThemeChoice
from editor.ui.controls.components import Elided
from editor.ui.controls.theme import Look, look_for, qt_palette
from editor.ui.window.application import first_archive, make_application
from editor.ui.window.main_window import MainWindow

SIZES = ((1366, 768), (2560, 1440))
THEMES: tuple[ThemeChoice, ...] = ("light", "dark")
NOW = datetime(2026, 11, 23, 14, 2).astimezone()
PAST = (
    ("Custody: a joint inspection", "2026-09-03"),
    ("PEEL 2025/26: how well the force keeps people safe", "2026-10-22"),
    ("Missing children: what four forces in the north can learn from one another", "2025-02-11"),
    ("Crime data integrity", "2016-03-22"),
)

HELP = Path(__file__).parent.parent / "resources" / "help" / "pictures"
HELP_SIZE = (1000, 640)
HELP_PICTURES = {
    "archive": "archive",
    "archive-search": "search",
    "response-writing": "response",
    "response-check": "checks",
    "versions": "versions",
}
"""What the help shows: the names of visits, and of its pictures."""


def help_pictures() -> int:
    """Write the pictures of the help, small in size: a screen has few colours."""
    HELP.mkdir(parents=True, exist_ok=True)
    os.environ["LOGNAME"] = "Jo Morgan"  # who kept the version; not whoever takes the pictures
    make_application()
    with tempfile.TemporaryDirectory() as place:
        archive = _archive(Path(place) / "archive")
        settings = Settings(theme="light", geometry=(0, 0, *HELP_SIZE))
        window = MainWindow(archive, settings, lambda: NOW, Answering(Path(place)), lambda _settings: None)
        window.setFixedSize(*HELP_SIZE)
        window.show()
        window.archive_place.fill()
        window.activateWindow()
        for name in visits(window):
            for each in window.findChildren(Elided):
                if each.text().startswith("Archive:"):
                    each.setText("Archive: PCC responses")  # not where the pictures are taken
            if name in HELP_PICTURES:
                QTest.qWait(60)
                shown = (QApplication.activeModalWidget() or window).grab().toImage()
                few = shown.convertToFormat(
                    QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither
                )
                assert few.save(str(HELP / f"{HELP_PICTURES[name]}.png"))
        window.close()
    print(f"{len(HELP_PICTURES)} pictures in {HELP.relative_to(HELP.parents[2])}")
    return 0


def main(folder: Path) -> int:
    """Write the pictures and say how many."""
    folder.mkdir(parents=True, exist_ok=True)
    make_application()
    count = 0
    with tempfile.TemporaryDirectory() as place:
        archive = _archive(Path(place) / "archive")
        for (width, height), size, theme in product(SIZES, TEXT_SIZES, THEMES):
            settings = Settings(text_size=size, theme=theme, geometry=(0, 0, width, height))
            window = MainWindow(
                archive, settings, lambda: NOW, Answering(Path(place)), lambda _settings: None
            )
            window.setFixedSize(width, height)
            window.move(0, 0)
            window.show()
            window.archive_place.fill()
            window.activateWindow()
            for name in visits(window):
                QTest.qWait(60)
                picture = (QApplication.activeModalWidget() or window).grab()
                assert picture.save(str(folder / f"{width}x{height}-{size}-{theme}-{name}.png"))
                count += 1
            window.close()
            window.deleteLater()
            QApplication.processEvents()
    for size, theme in product(TEXT_SIZES, THEME_CHOICES[1:]):
        guide = StyleGuide(look_for(theme, size))
        _wear(guide.look)
        guide.resize(guide.look.px(1000), guide.page.sizeHint().height())
        guide.show()
        QTest.qWait(60)
        assert guide.page.grab().save(str(folder / f"style-guide-{size}-{theme}.png"))
        count += 1
        guide.close()
    print(f"{count} pictures in {folder}")
    return 0


def _wear(look: Look) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(qt_palette(look.palette))
    application.setFont(look.body)


def _archive(folder: Path) -> Archive:
    archive = first_archive(folder, lambda: NOW)
    archive.set_office(sample_document("pcc-response", archive, NOW).office)
    form = archive.catalogue.newest("pcc-response")
    for title, published in PAST:
        day = datetime.fromisoformat(published).date()
        answers: dict[str, Value] = {"inspection_title": title, "published_on": day}
        archive.save(new_document(form, archive.office, NOW, answers))
    return archive


if __name__ == "__main__":
    if "--help-pictures" in sys.argv:
        sys.exit(help_pictures())
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots")))
