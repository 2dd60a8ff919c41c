"""The look of a web page: one style sheet, kept inside the page so that it is one file."""

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --ink: #1b2027; --quiet: #56606c; --page: #fff; --rule: #87909b;
  --tint: #f3f4f6; --accent: #1f3864; --link: #1f4f8f; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff3; --quiet: #a9b2bd; --page: #1d2126;
  --rule: #6e7884; --tint: #15181c; --accent: #b9d0f4; --link: #8ab6f2; } }
* { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink);
  font-family: "Atkinson Hyperlegible Next", Arial, Helvetica, sans-serif; line-height: 1.55; }
main { max-width: 70ch; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4, h5, h6 { color: var(--accent); line-height: 1.25; margin: 1.6em 0 .5em; }
h1 { font-size: 1.9rem; margin-top: .5em; }
h2 { font-size: 1.35rem; margin-top: 2em; padding-bottom: .25em; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption { overflow-wrap: anywhere; }
.typed { white-space: pre-wrap; }
p { margin: 0 0 1em; }
a { color: var(--link); }
.crest { display: block; max-height: 7rem; max-width: 100%; width: auto; height: auto; margin: 0 0 1.25rem; }
dl { margin: 0 0 1em; }
dl > div { display: grid; grid-template-columns: 15rem 1fr; column-gap: 1.25rem; margin: 0 0 .6em; }
dt, .label { font-weight: bold; }
dd { margin: 0; grid-column: 2; }
.label { margin-bottom: .35em; }
.attribution { font-weight: bold; margin-bottom: .5em; }
.boxes { list-style: none; margin: 0; padding: 0; }
.boxes li { display: block; margin: 0 0 .2em; }
.mark { margin-right: .35em; }
.quiet { color: var(--quiet); }
ul, ol { margin: 0 0 1em; padding-left: 1.8em; }
li > ul, li > ol { margin: .3em 0 .3em; }
li { margin: 0 0 .3em; }
ol ol { list-style-type: lower-alpha; }
ol ol ol { list-style-type: lower-roman; }
blockquote { margin: 0 0 1em; padding: .1em 0 .1em 1.1em; border-left: 4px solid var(--rule); }
blockquote p { margin: 0; }
.source { margin: -.6em 0 1em 1.35em; }
.wide { overflow-x: auto; margin: 0 0 1em; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 0 0 .4em; }
th, td { border: 1px solid var(--rule); padding: .4em .6em; text-align: left; vertical-align: top; }
th { background: var(--tint); }
.box { border: 1px solid var(--rule); background: var(--tint); padding: 1rem 1.25rem; margin: 2.5rem 0 0; }
.box > :first-child { margin-top: 0; }
.box > :last-child { margin-bottom: 0; }
@media (max-width: 40rem) { dl > div { display: block; } }
@media print { :root { --ink: #000; --quiet: #444; --page: #fff; --tint: #fff; --accent: #000; --link: #000; }
  html { font-size: 12pt; } main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; } tr, dl > div, .box { break-inside: avoid; } }
"""

TABLE_STYLE: Final = """
.records td, .records th, .records p { overflow-wrap: break-word; }
.records p.breaks { overflow-wrap: anywhere; }
.records th[scope="row"] { background: none; font-weight: inherit; }
.records .most { min-width: 13em; }
.records p { margin: 0 0 .3em; }
.records p:last-child { margin-bottom: 0; }
"""
"""What a page needs besides where records stand in a table: words are whole, a table too wide for that scrolls."""
