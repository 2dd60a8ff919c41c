"""Colours, type and spacing in one place; everything that is drawn asks here."""

from collections.abc import Callable
from dataclasses import dataclass
from string import Template
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)

import resources
from editor.settings import TextSize, ThemeChoice

FAMILY: Final = "Atkinson Hyperlegible Next"
_SCALE: Final[dict[TextSize, float]] = {"default": 1.0, "large": 1.25, "largest": 1.5}
PAGE_WIDTH: Final = 800
PAGE_MARGIN: Final = 48


@dataclass(frozen=True, slots=True)
class Tint:
    """A word's colour and the ground it stands on; together at least 4.5:1."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme; with ``high`` contrast all words are at least 7:1 and every edge can be seen."""

    dark: bool
    ground: str
    page: str
    ink: str
    secondary: str
    rule: str
    border: str
    accent: Tint
    on_accent: str
    published: Tint
    warning: Tint
    late: Tint
    sign_off: Tint
    hover: str
    high: bool = False


LIGHT: Final = Palette(
    dark=False,
    ground="#F3F4F6",
    page="#FFFFFF",
    ink="#1B2027",
    secondary="#56606C",
    rule="#DCE0E5",
    border="#87909B",
    accent=Tint("#1F4F8F", "#E6EEF8"),
    on_accent="#FFFFFF",
    published=Tint("#1E6B3C", "#E3F2E8"),
    warning=Tint("#8A5200", "#FCEFD9"),
    late=Tint("#A3231F", "#FBE5E3"),
    sign_off=Tint("#5B3A8C", "#EFE9F8"),
    hover="#E9ECF0",
)
DARK: Final = Palette(
    dark=True,
    ground="#15181C",
    page="#1D2126",
    ink="#ECEFF3",
    secondary="#A9B2BD",
    rule="#343A42",
    border="#6E7884",
    accent=Tint("#8AB6F2", "#22344B"),
    on_accent="#15181C",
    published=Tint("#83CDA0", "#1E3527"),
    warning=Tint("#EDBB6B", "#3B2F1A"),
    late=Tint("#F2A19C", "#432523"),
    sign_off=Tint("#C3A9EE", "#32284A"),
    hover="#262B32",
)
HIGH_LIGHT: Final = Palette(
    dark=False,
    high=True,
    ground="#FFFFFF",
    page="#FFFFFF",
    ink="#000000",
    secondary="#2B2F36",
    rule="#4A4F57",
    border="#000000",
    accent=Tint("#00307A", "#DCE8FA"),
    on_accent="#FFFFFF",
    published=Tint("#00441C", "#E1F5E7"),
    warning=Tint("#5C3300", "#FFF1D6"),
    late=Tint("#7A0800", "#FFE7E4"),
    sign_off=Tint("#3F1A7A", "#F1EAFC"),
    hover="#E4E7EB",
)
HIGH_DARK: Final = Palette(
    dark=True,
    high=True,
    ground="#000000",
    page="#000000",
    ink="#FFFFFF",
    secondary="#E1E5EA",
    rule="#A9B2BD",
    border="#FFFFFF",
    accent=Tint("#9FCBFF", "#10233C"),
    on_accent="#000000",
    published=Tint("#8FE8B2", "#0C2616"),
    warning=Tint("#FFD27A", "#2B1F06"),
    late=Tint("#FFB4AE", "#35110E"),
    sign_off=Tint("#D9C4FF", "#231640"),
    hover="#1E242B",
)


@dataclass(frozen=True, slots=True)
class Look:
    """One palette at one text size. Lengths are given at default text and grow with it."""

    palette: Palette
    text_size: TextSize = "default"

    def px(self, length: float) -> int:
        """``length`` (pixels at default text) at this text size."""
        return round(length * _SCALE[self.text_size])

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The program's face at ``size`` pixels of default text."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    @property
    def body(self) -> QFont:
        return self.font(15)


def look_for(theme: ThemeChoice, text_size: TextSize) -> Look:
    """The look that a person's choice stands for; "system" asks the desktop, for its contrast too."""
    hints = QGuiApplication.styleHints()
    system = theme == "system"
    dark = hints.colorScheme() == Qt.ColorScheme.Dark if system else theme in ("dark", "high-dark")
    wants_high = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    high = wants_high if system else theme in ("high-light", "high-dark")
    return Look(palette_of(dark=dark, high=high), text_size)


def palette_of(*, dark: bool, high: bool) -> Palette:
    """The palette of a theme."""
    if high:
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


def turned(palette: Palette, *, dark: bool | None = None, high: bool | None = None) -> ThemeChoice:
    """The choice that differs from what is seen in this alone: light or dark, or the contrast."""
    dark = palette.dark if dark is None else dark
    high = palette.high if high is None else high
    if high:
        return "high-dark" if dark else "high-light"
    return "dark" if dark else "light"


def load_fonts() -> None:
    """Make the bundled face known to Qt; offscreen there is no other."""
    for data in resources.font_files():
        QFontDatabase.addApplicationFontFromData(QByteArray(data))


def icon_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon ``name`` in one colour, ``size`` logical pixels square, sharp on any screen; each is drawn once."""
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    key = f"{name} {colour} {size} {ratio}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    pixmap = _drawn(name, colour, size, ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(resources.icon(name)))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, size, size), QColor(colour))
    painter.end()
    return pixmap


def icon(name: str, look: Look, colour: str = "") -> QIcon:
    """The icon ``name`` in the look's ink (or ``colour``), paler where its control is disabled."""
    size = look.px(20)
    result = QIcon(icon_pixmap(name, colour or look.palette.ink, size))
    result.addPixmap(icon_pixmap(name, look.palette.border, size), QIcon.Mode.Disabled)
    return result


def qt_palette(palette: Palette) -> QPalette:
    """The palette for what Qt draws by itself: selections, placeholders, carets, native pieces."""
    result = QPalette()
    role = QPalette.ColorRole
    for each, colour in (
        (role.Window, palette.ground),
        (role.Base, palette.page),
        (role.AlternateBase, palette.ground),
        (role.Button, palette.page),
        (role.ToolTipBase, palette.page),
        (role.Text, palette.ink),
        (role.WindowText, palette.ink),
        (role.ButtonText, palette.ink),
        (role.ToolTipText, palette.ink),
        (role.PlaceholderText, palette.secondary),
        (role.Highlight, palette.accent.ink),
        (role.HighlightedText, palette.on_accent),
        (role.Link, palette.accent.ink),
    ):
        result.setColor(each, QColor(colour))
    for each in (role.Text, role.WindowText, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, each, QColor(palette.secondary))
    return result


def on_system_theme_change(listener: Callable[[], None]) -> None:
    """Call ``listener`` when the desktop turns light or dark, or asks for another contrast."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: listener())
    hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: listener())


_SHEET = Template("""
* { font-family: "$family"; font-size: ${s15}px; color: $ink; }
QWidget#ground, QScrollArea, QScrollArea > QWidget > QWidget#canvas { background: $ground; border: none; }
QFrame#bar { background: $page; border: none; border-bottom: 1px solid $rule; }
QFrame#footer { background: $ground; border: none; border-top: 1px solid $rule; }
QFrame#footer QLabel, QFrame#footer QPushButton { font-size: ${s13}px; color: $secondary; }
QFrame#page, QFrame#card { background: $page; border: 1px solid $rule; border-radius: 6px; }
QFrame#rule { background: $rule; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QLabel#placeTitle { font-size: ${s24}px; font-weight: 700; }
QLabel#pageTitle { font-size: ${s24}px; font-weight: 700; }
QLabel#barTitle { font-size: ${s15}px; font-weight: 700; }
QLabel#sectionTitle { font-size: ${s18}px; font-weight: 700; }
QLabel#fieldLabel { font-weight: 600; }
QLabel#help, QLabel#quiet { font-size: ${s13}px; color: $secondary; }
QLabel#smallBold { font-size: ${s13}px; font-weight: 600; }
QLabel#warningWords { font-size: ${s13}px; color: $warning; }
QFrame#banner { background: $sign_off_ground; border: 1px solid $sign_off; border-radius: 6px; }
QLabel#problem { font-size: ${s13}px; color: $late; }
QLabel#chip { font-size: ${s13}px; font-weight: 600; border-radius: 4px; padding: 3px 12px; }

QPushButton, QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px;
  padding: ${s6}px ${s12}px; color: $ink; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $accent_ground; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: ${s5}px ${s11}px; }
QPushButton:disabled, QToolButton:disabled { color: $secondary; }
QPushButton#outlined { border: 1px solid $border; background: $page; }
QPushButton#outlined:hover { background: $hover; }
QPushButton#outlined:focus { border: 2px solid $accent; }
QPushButton#primary { background: $accent; color: $on_accent; font-weight: 600; border: 1px solid $accent; }
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:focus { border: 2px solid $ink; }
QPushButton#primary:disabled { background: $hover; color: $secondary; border-color: $rule; }
QPushButton#link { color: $accent; padding: 2px 4px; text-align: left; border: 2px solid transparent;
  font-size: ${s14}px; }
QPushButton#link:hover { text-decoration: underline; background: transparent; }
QPushButton#link:focus { border: 2px solid $accent; }
QPushButton#viewing { color: $accent; border: 1px solid transparent; padding: ${s4}px ${s8}px; font-size: ${s14}px; }
QPushButton#viewing:hover { text-decoration: underline; background: transparent; }
QPushButton#viewing:focus { border: 2px solid $accent; }
QPushButton#line { padding: 0; border: none; }
QFrame#drop { border: 1px dashed $border; border-radius: 4px; }
QFrame#drop[over="yes"] { border: 2px solid $accent; background: $accent_ground; }
QPushButton#decide { border: 1px solid $border; background: $page; padding: ${s4}px ${s12}px; }
QPushButton#decide:hover { background: $hover; }
QPushButton#decide:checked { background: $accent_ground; border: 2px solid $accent; }
QPushButton#decide:focus { border: 2px solid $ink; }
QPushButton#size { padding: 2px 6px; font-weight: 600; }
QPushButton#size:checked { color: $ink; text-decoration: underline; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QToolButton#format { padding: ${s4}px ${s6}px; min-width: ${s20}px; border: 1px solid transparent; }
QToolButton#format:checked { background: $accent_ground; border: 1px solid $accent; }
QToolButton#format:focus { border: 2px solid $accent; }

QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $secondary; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit { background: $page; border: 1px solid $border;
  border-radius: 4px; padding: ${s8}px ${s12}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover { border-color: $secondary; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid $accent;
  padding: ${s8m1}px ${s12m1}px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $ground; }
QComboBox QAbstractItemView { background: $page; border: 1px solid $border; selection-background-color: $accent_ground;
  selection-color: $ink; }
QComboBox::drop-down { border: none; width: ${s24}px; }
QComboBox#format { padding: ${s4}px ${s8}px; }

QPushButton#outline { text-align: left; padding: ${s6}px ${s8}px; border: 2px solid transparent; border-radius: 4px; }
QPushButton#outline:checked { background: $accent_ground; font-weight: 600; }
QPushButton#outline:focus { border: 2px solid $accent; }
QPushButton#tab { padding: ${s4}px ${s6}px; color: $secondary; font-weight: 600; }
QPushButton#tab:checked { color: $ink; background: transparent; text-decoration: underline; }

QFrame#summary { background: $page; border: 3px solid $late; border-radius: 4px; }
QFrame#summary:focus { border: 3px solid $accent; }
QFrame#bubble { background: $page; border: 2px solid $accent; border-radius: 8px; }
QFrame#message { background: $accent_ground; border: none; border-bottom: 1px solid $rule; }
QFrame#message[kind="warning"] { background: $warning_ground; }
QFrame#message[kind="late"] { background: $late_ground; }

QTableView { background: $page; border: 1px solid $rule; border-radius: 6px; gridline-color: transparent;
  selection-background-color: $accent_ground; selection-color: $ink; outline: none; }
QTableView:focus { border: 2px solid $accent; }
QTableView#documents::item { padding: 0 ${s16}px; }
QTableView#documents::item:selected { background: $accent_ground; }
QTableView#facts::item { padding: 0 ${s16}px; border: none; }
QTableView#facts::item:selected { background: $accent_ground; color: $ink; }
QListView#choices { background: $page; border: 1px solid $rule; border-radius: 6px; outline: none; }
QListView#choices::item { padding: ${s6}px ${s8}px; border-left: 3px solid transparent; color: $ink; }
QListView#choices::item:hover { background: $hover; }
QListView#choices::item:selected { background: $accent_ground; border-left: 3px solid $accent; color: $ink; }
QListView#choices:focus { border: 2px solid $accent; }
QTableView#proposal { gridline-color: $rule; }
QTableView#proposal::item { padding: ${s6}px ${s8}px; border-bottom: 1px solid $rule; }
QTableView#proposal::item:selected { background: $accent_ground; color: $ink; }
QTableView#proposal QLineEdit { padding: 2px ${s6}px; border-radius: 0; }
QProgressBar { background: $rule; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QHeaderView { background: $page; border: none; }
QHeaderView::section { background: $page; color: $secondary; font-size: ${s13}px; font-weight: 400; border: none;
  border-bottom: 1px solid $rule; padding: ${s8}px ${s16}px; text-align: left; }
QTableView#proposal QHeaderView::section { padding: ${s8}px; }
QMenu { background: $page; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: ${s6}px ${s24}px ${s6}px ${s12}px; border-radius: 4px; }
QMenu::item:selected { background: $accent_ground; color: $ink; }
QMenu::item:disabled { color: $secondary; }
QMenu::separator { height: 1px; background: $rule; margin: 4px 8px; }
QToolTip { background: $page; color: $ink; border: 1px solid $border; padding: 4px 8px; font-size: ${s13}px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $border; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $border; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDialog, QMessageBox { background: $ground; }
QCalendarWidget QWidget { alternate-background-color: $ground; }
QSplitter::handle { background: $rule; }
""")


def stylesheet(look: Look) -> str:
    """The style sheet of the whole program at ``look``."""
    palette = look.palette
    sizes = {f"s{n}": str(look.px(n)) for n in (4, 5, 6, 8, 11, 12, 13, 14, 15, 16, 18, 20, 24)}
    hover = (
        QColor(palette.accent.ink).lighter(115).name()
        if palette.dark
        else QColor(palette.accent.ink).darker(115).name()
    )
    return _SHEET.substitute(
        sizes,
        # A focused field's border is one pixel wider: its padding gives that pixel, so that nothing moves.
        s8m1=str(look.px(8) - 1),
        s12m1=str(look.px(12) - 1),
        family=FAMILY,
        ground=palette.ground,
        page=palette.page,
        ink=palette.ink,
        secondary=palette.secondary,
        rule=palette.rule,
        border=palette.border,
        accent=palette.accent.ink,
        accent_ground=palette.accent.ground,
        accent_hover=hover,
        on_accent=palette.on_accent,
        late=palette.late.ink,
        late_ground=palette.late.ground,
        warning=palette.warning.ink,
        warning_ground=palette.warning.ground,
        sign_off=palette.sign_off.ink,
        sign_off_ground=palette.sign_off.ground,
        hover=palette.hover,
    )
