"""`verbale almanac`: facts as of a day. A look-up is one file with one function, and one line in the tuple.

The rooms of the almanac are imported by the function that asks them, so that a look-up pays for its own tables alone.
"""

import typer

from verbale.cli.almanac.holder import holder
from verbale.cli.almanac.instrument import instrument
from verbale.cli.almanac.mandate import mandate
from verbale.cli.almanac.resolution import resolution
from verbale.cli.almanac.session import session
from verbale.cli.almanac.state import state
from verbale.cli.almanac.treaty import treaty
from verbale.cli.almanac.window import window

LOOK_UPS = (mandate, resolution, holder, state, instrument, treaty, session, window)

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)
for look_up in LOOK_UPS:
    app.command()(look_up)
