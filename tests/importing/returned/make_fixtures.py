"""Makes the fixtures that LibreOffice saved, from invented documents. Run by hand where soffice is installed:

``python -m tests.importing.returned.make_fixtures``
"""

from pathlib import Path

from editor.importing.returned.office import converted
from tests.importing.returned.sent import SENT, tracked_file, word_file

FIXTURES = Path(__file__).parent / "fixtures"


def main() -> None:
    """Write each document as LibreOffice saves it: straight to .docx, and through .odt."""
    for name, (document, form) in SENT.items():
        data = word_file(document, form)
        (FIXTURES / f"{name}-resaved.docx").write_bytes(converted(data, ".docx"))
        through = converted(converted(data, ".docx", ".odt"), ".odt")
        (FIXTURES / f"{name}-through-odt.docx").write_bytes(through)
    (FIXTURES / "tracked-resaved.docx").write_bytes(converted(tracked_file().data(), ".docx"))


if __name__ == "__main__":
    main()
