"""The page that is published: landmarks, a way past the beginning, a contents list, three text sizes, no scripts."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from editor.model.office import OfficeProfile
from editor.output.blocks import Block, Box, Composition, FieldHeading, SectionHeading
from editor.output.crest import Crest
from editor.output.html import Page, anchor, whole_page
from editor.output.html_narrative import typed
from editor.output.html_style import STYLE

_FEWEST_SECTIONS: Final = 3  # a contents list of fewer is no help
# Sizes are chosen by radio buttons, which need no script. Where a browser does not know :has() they would do
# nothing, so they are not shown there; its own zoom still works.
_STYLE: Final = """
html:has(#text-large:checked) { font-size: 137.5%; }
html:has(#text-largest:checked) { font-size: 175%; }
.skip { position: absolute; left: .5rem; top: -10rem; padding: .6rem 1rem; background: var(--page);
  color: var(--link); border: 3px solid var(--link); z-index: 1; }
.skip:focus { top: .5rem; }
header, footer { max-width: 70ch; margin: 0 auto; padding: 1rem 1.25rem; display: flex; flex-wrap: wrap;
  gap: .5rem 2rem; align-items: center; justify-content: space-between; }
header { border-bottom: 1px solid var(--rule); }
header p, footer p { margin: 0; }
.office { font-weight: bold; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; }
legend { float: left; padding: 0; margin-right: .5rem; }
fieldset label { display: inline-flex; align-items: center; gap: .4rem; min-height: 1.75rem; cursor: pointer; }
fieldset input { width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--link); }
.size-large { font-size: 1.15em; } .size-largest { font-size: 1.3em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; }
main:focus { outline: none; }
nav { border-left: 4px solid var(--rule); padding-left: 1.1em; margin: 0 0 1.5em; }
nav h2 { font-size: 1rem; margin: 0 0 .4em; padding: 0; border: 0; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav li { margin: 0; padding: .15em 0; }
table * { overflow-wrap: break-word; }
h2 { scroll-margin-top: 1rem; }
footer { border-top: 1px solid var(--rule); color: var(--quiet); }
@supports not selector(:has(*)) { fieldset { display: none; } }
@media print { .skip, fieldset, nav { display: none; } header, footer { max-width: none; padding: 0 0 .5rem; }
  html:has(#text-large:checked) { font-size: 14pt; } html:has(#text-largest:checked) { font-size: 18pt; }
  thead { display: table-header-group; } .wide { overflow: visible; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; } }
"""


def to_published_html(composition: Composition, office: OfficeProfile, crest: Crest | None) -> str:
    """The publication as one web page, WCAG 2.2 AA. Everything typed is escaped, and nothing is fetched."""
    page = Page(composition, office, crest, anchored=True)
    tr = composition.tr
    body = [
        f'<a class="skip" href="#content">{tr("Skip to the response")}</a>',
        *_header(office, composition),
        '<main id="content" tabindex="-1">',
        *_main(composition, list(page.lines(composition.blocks))),
        "</main>",
        f'<footer><p>{escape(office.body)}</p><p><a href="#content">{tr("Back to the top")}</a></p></footer>',
    ]
    return whole_page(composition, STYLE + _STYLE, "\n".join(body))


def _header(office: OfficeProfile, composition: Composition) -> Iterator[str]:
    tr = composition.tr
    yield "<header>"
    if office.body:
        yield f'<p class="office">{escape(office.body)}</p>'
    yield f"<fieldset><legend>{tr('Text size')}</legend>"
    sizes = (("default", tr("Default")), ("large", tr("Large")), ("largest", tr("Largest")))
    for size, words in sizes:
        checked = " checked" if size == "default" else ""
        yield (
            f'<label class="size-{size}">'
            f'<input type="radio" name="text-size" id="text-{size}"{checked}>{words}</label>'
        )
    yield "</fieldset>"
    yield "</header>"


def _main(composition: Composition, lines: list[str]) -> Iterator[str]:
    """The contents list stands between what is above the first section, the title and crest, and that section."""
    contents = list(_contents(composition))
    start = next((number for number, line in enumerate(lines) if line.startswith("<h2")), len(lines))
    yield from lines[:start]
    yield from contents
    yield from lines[start:]


def _contents(composition: Composition) -> Iterator[str]:
    names = list(_section_names(composition.blocks))
    if len(names) < _FEWEST_SECTIONS:
        return
    contents = composition.tr("Contents")
    yield f'<nav aria-labelledby="contents"><h2 id="contents">{contents}</h2><ol>'
    for number, name in enumerate(names, 1):
        yield f'<li><a href="#{anchor(number)}">{typed(name)}</a></li>'
    yield "</ol></nav>"


def _section_names(blocks: Sequence[Block]) -> Iterator[str]:
    """The headings of the page's sections, in the order in which the page counts them."""
    for block in blocks:
        match block:
            case SectionHeading():
                yield block.text
            case FieldHeading():
                yield block.value.text
            case Box():
                yield from _section_names(block.blocks)
            case _:
                pass
