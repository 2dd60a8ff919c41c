"""The text and the recommendations of PDFs that the tests write themselves."""

import random
import time
import zlib
from collections.abc import Iterable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.importing.report.pdf import (
    PdfFileError,
    PdfText,
    read_pdf_text,
    read_report_pdf,
    text_of_pages,
)
from editor.importing.report.pdf_lines import PdfLine

# --- a small writer of PDFs ----------------------------------------------------------------------------

LEADING = 14.0


def pdf_of(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A file of ``objects``, numbered from 1; the first is the catalogue."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (len(objects) + 1, trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


def stream(content: bytes, extra: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), extra, content)


def pages_of(contents: Iterable[bytes], trailer: bytes = b"") -> bytes:
    """A PDF with one page for each content stream."""
    contents = list(contents)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * place) for place in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(contents)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for place, content in enumerate(contents):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F 3 0 R >> >> >>" % (5 + 2 * place)
        )
        objects.append(content)
    return pdf_of(*objects, trailer=trailer)


def shown(lines: str, top: float = 760.0, left: float = 72.0) -> bytes:
    """What draws lines beneath one another; an empty one leaves a gap of half a line."""
    drawn, height = [], top
    for line in lines.split("\n"):
        if not line:
            height -= LEADING / 2
            continue
        words = line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        drawn.append(b"BT /F 11 Tf %.1f %.1f Td (%s) Tj ET" % (left, height, words))
        height -= LEADING
    return b"\n".join(drawn)


def page(lines: str, header: str = "", footer: str = "") -> bytes:
    return stream(b"\n".join([shown(header, 810), shown(lines), shown(footer, 30)]))


def written(*pages: str) -> bytes:
    return pages_of(page(lines) for lines in pages)


# --- text ------------------------------------------------------------------------------------------------


def test_broken_lines_become_paragraphs_again() -> None:
    pdf = written(
        "Forces should make sure that officers know what the\nrisk is – “now” – for children.\n\nWe saw good work.\n"
    )
    assert read_pdf_text(pdf).text == (
        "Forces should make sure that officers know what the risk is – “now” – for children.\n\nWe saw good work."
    )


def test_a_parted_word_loses_its_hyphen_where_the_document_has_it_whole() -> None:
    pdf = written(
        "The visit was permitted. The other was permit-\nted too. A self-\ninflicted wound was seen there."
    )
    assert read_pdf_text(pdf).text == (
        "The visit was permitted. The other was permitted too. A self-inflicted wound was seen there."
    )


def test_running_lines_and_page_numbers_are_kept_apart() -> None:
    body = ["Forces should look.", "Forces should listen.", "Forces should act.", "Forces should rest."]
    pdf = pages_of(page(text, "Custody in Northmoor", f"Page {n} of 4") for n, text in enumerate(body, 1))
    read = read_pdf_text(pdf)
    assert [each.text for each in read.pages] == body
    assert read.pages[2].furniture == ("Custody in Northmoor", "Page 3 of 4")


def test_a_label_at_the_top_of_each_page_does_not_run() -> None:
    pdf = written(
        *(f"Recommendation {number}\nForces should do {word}." for number, word in enumerate("abcd", 1))
    )
    assert [item.number for item in read_report_pdf(pdf).items] == ["1", "2", "3", "4"]


def test_a_sentence_runs_over_to_the_next_page() -> None:
    read = read_pdf_text(written("Forces should look and", "listen."))
    assert read.text == "Forces should look and\nlisten."
    assert read.pages_of([0, read.text.index("listen")]) == [1, 2]


_LINES = st.builds(
    lambda text, left, top, height, hyphen: PdfLine(
        text + "-" * hyphen, left, left + 7.0 * len(text), top - height, top, hyphen
    ),
    st.sampled_from(
        ["Forces should act.", "risk", "Recommendation 7", "• one", "12", "a", "Page 3", "co-", "ŵ”"]
    ),
    st.floats(0, 300),
    st.floats(0, 842),
    st.sampled_from([0.0, 9.0, 11.0, 20.0]),
    st.booleans(),
)


def lost(pages: list[list[PdfLine]], read: PdfText) -> int:
    """How many characters that are not white space are in the lines and not in what was read."""
    into = "".join(line.text for each in pages for line in each)
    out = "".join(each.text + "".join(each.furniture) for each in read.pages)
    return len("".join(into.split())) - len("".join(out.split()))


@given(st.lists(st.lists(_LINES, max_size=8), max_size=6))
def test_nothing_but_hyphens_is_lost_between_lines_and_paragraphs(pages: list[list[PdfLine]]) -> None:
    assert 0 <= lost(pages, text_of_pages(pages)) <= sum(line.hyphen for each in pages for line in each)


# --- recommendations -----------------------------------------------------------------------------------------


def test_recommendations_carry_the_page_on_which_they_begin() -> None:
    pdf = written(
        "We made two recommendations.\n\nRecommendation 1\n\nBy 31 March 2026, chief constables and the Home\n"
        "Office should make sure that:\n• officers record risk; and\n• supervisors check",
        "what they wrote.\n\nWe saw much of this.\n\nRecommendation 2\nMayors should act.",
    )
    found = read_report_pdf(pdf)
    assert [(item.number, item.page, item.owners) for item in found.items] == [
        ("1", 1, ("force", "national")),
        ("2", 2, ("body",)),
    ]
    assert found.items[0].text.endswith("• officers record risk; and\n• supervisors check what they wrote.")
    assert found.unplaced == ("We saw much of this.",)


# --- files that cannot be read -------------------------------------------------------------------------------

SCAN = pages_of([stream(b"q 100 0 0 100 72 600 cm 0 0 1 rg 0 0 1 1 re f Q")])
LOCKED = pages_of(
    [page("secret")],
    b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]"
    % (b"41" * 32, b"42" * 32),
)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (SCAN, "The PDF has no text that can be read: it may be a scan."),
        (LOCKED, "The PDF is protected by a password; save it without one, then try again."),
        (b"", "The file is not a PDF, or it is damaged."),
        (b"PK\x03\x04 a Word file", "The file is not a PDF, or it is damaged."),
        (b"%PDF-1.4\n" + bytes(5000), "The file is not a PDF, or it is damaged."),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(PdfFileError) as refusal:
        read_pdf_text(data)
    assert str(refusal.value) == sentence


WHOLE = written("Recommendation 1\nForces should act.", "Recommendation 2\nForces should rest.")
BOMB = pages_of([stream(zlib.compress(b"BT /F 9 Tf (x) Tj ET " * 20_000_000, 9), b"/Filter /FlateDecode")])
ENDLESS = pdf_of(
    b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 1000000000 >>"
)
DEEP = pages_of([stream(b"[" * 500_000), stream(b"q " * 500_000 + shown("deep"))])


def hostile() -> dict[str, bytes]:
    chance = random.Random(55)
    files = {"bomb": BOMB, "endless": ENDLESS, "deep": DEEP}
    files |= {f"cut at {part}/5": WHOLE[: len(WHOLE) * part // 5] for part in (1, 2, 3, 4)}
    for number in range(4):
        bytes_of = bytearray(WHOLE)
        for _ in range(60):
            bytes_of[chance.randrange(len(bytes_of))] = chance.randrange(256)
        files[f"spoilt {number}"] = bytes(bytes_of)
    return files


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in hostile().items()])
def test_a_hostile_file_is_read_or_refused_in_time(data: bytes) -> None:
    started = time.monotonic()
    with suppress(PdfFileError):
        read_report_pdf(data)
    assert time.monotonic() - started < 12
