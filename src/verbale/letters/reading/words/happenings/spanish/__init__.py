"""What happened, in Spanish: the tables by subject, and the grammar that reads them."""

from verbale.letters.reading.words.happenings.forms import Table
from verbale.letters.reading.words.happenings.spanish import courts, custody, harm, public_life, standing
from verbale.letters.reading.words.happenings.spanish.grammar import GRAMMAR
from verbale.letters.reading.words.happenings.spanish.idioms import IDIOMS

__all__ = ["GRAMMAR", "IDIOMS", "TABLE"]

TABLE: Table = {**custody.TABLE, **courts.TABLE, **harm.TABLE, **standing.TABLE, **public_life.TABLE}
