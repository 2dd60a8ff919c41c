"""The contrast of every pair of colours that the window puts together, computed."""

from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from editor.settings import THEME_CHOICES, ThemeChoice
from editor.ui.controls.theme import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    Palette,
    Tint,
    look_for,
    palette_of,
    qt_palette,
    stylesheet,
    turned,
)
from tests.ui.contrast import contrast

PALETTES = (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)
ALL = pytest.mark.parametrize("palette", PALETTES, ids=["light", "dark", "high light", "high dark"])


def words_on_grounds(palette: Palette) -> Iterator[tuple[str, str, str]]:
    """Each pair of a colour of words and the ground that they stand on somewhere in the window, and its name."""
    tints = {each.name: getattr(palette, each.name) for each in fields(palette)}
    tints = {name: tint for name, tint in tints.items() if isinstance(tint, Tint)}
    plain = {each: getattr(palette, each) for each in ("page", "ground", "hover")}
    for name, tint in tints.items():
        yield f"{name} on its ground", tint.ink, tint.ground
        yield f"ink on {name}", palette.ink, tint.ground
    for name, ground in plain.items():
        yield f"ink on {name}", palette.ink, ground
        yield f"secondary on {name}", palette.secondary, ground
        yield f"accent on {name}", palette.accent.ink, ground
        yield f"late on {name}", palette.late.ink, ground
    yield "a selected section's words", palette.secondary, palette.accent.ground
    yield "the main button", palette.on_accent, palette.accent.ink


@ALL
def test_all_words_can_be_read(palette: Palette) -> None:
    least = 7 if palette.high else 4.5
    poor = [
        f"{name}: {contrast(ink, ground):.2f}"
        for name, ink, ground in words_on_grounds(palette)
        if contrast(ink, ground) < least
    ]
    assert poor == []


@ALL
def test_edges_of_what_can_be_used_can_be_seen(palette: Palette) -> None:
    """3:1 for what shows where a control is and which has the keyboard (WCAG 1.4.11); more in high contrast."""
    least = 7 if palette.high else 3
    for ground in (palette.page, palette.ground):
        assert contrast(palette.accent.ink, ground) >= least
    assert contrast(palette.border, palette.page) >= least
    if palette.high:
        assert contrast(palette.rule, palette.page) >= 4.5


@ALL
def test_qt_draws_by_itself_in_the_same_colours(palette: Palette) -> None:
    qt = qt_palette(palette)
    for words, ground in (
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    ):
        assert contrast(qt.color(words).name(), qt.color(ground).name()) >= (7 if palette.high else 4.5)


@ALL
def test_every_colour_is_one(palette: Palette) -> None:
    for each in fields(palette):
        value = getattr(palette, each.name)
        colours = (value.ink, value.ground) if isinstance(value, Tint) else (value,)
        assert all(QColor(colour).isValid() for colour in colours if isinstance(colour, str))


@pytest.mark.parametrize("choice", [each for each in THEME_CHOICES if each != "system"])
def test_a_choice_shows_its_palette_and_can_be_named_by_it(choice: ThemeChoice) -> None:
    palette = look_for(choice, "default").palette
    assert turned(palette) == choice
    assert palette_of(dark=palette.dark, high=palette.high) is palette
    assert palette.page in stylesheet(look_for(choice, "default"))


def test_turning_to_dark_keeps_the_contrast_and_the_other_way_round() -> None:
    assert turned(HIGH_LIGHT, dark=True) == "high-dark"
    assert turned(DARK, high=True) == "high-dark"
    assert turned(HIGH_DARK, high=False) == "dark"


def test_the_system_is_followed() -> None:
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    high = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    assert look_for("system", "default").palette is palette_of(dark=dark, high=high)
