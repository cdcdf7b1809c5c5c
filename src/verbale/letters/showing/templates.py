"""The page templates: escaping by default, and an error for a name that a page was not given."""

from functools import cache

import jinja2


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("verbale.letters.showing", "pages"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=False,
    )


def template(name: str) -> jinja2.Template:
    return _environment().get_template(name)
