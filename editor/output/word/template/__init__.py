"""An office's own Word template: looked at when it is registered, filled by the tags of its content controls.

A control tagged ``hpr1.<field>``, or with the field's id alone, receives that field's answer; its label is the
template's own words. Besides fields there are ``hpr1.form_title`` and ``hpr1.crest``, ``hpr1.rest`` (where everything
comes that has no control of its own; else that stands at the end), and ``hpr1.with.<field or section>``, whose
contents are left out while nothing is answered there. Styles are the same where they have the same name, as in Word.
"""

from editor.output.word.template.filling import Filling, fill_template
from editor.output.word.template.finding import Finding, Level
from editor.output.word.template.opening import TemplateError, open_template
from editor.output.word.template.starter import starter_template
from editor.output.word.template.survey import survey

__all__ = [
    "Filling",
    "Finding",
    "Level",
    "TemplateError",
    "fill_template",
    "open_template",
    "starter_template",
    "survey",
]
