"""What happened, in English: the tables by subject, and the grammar that reads them."""

from verbale.letters.reading.words.happenings.english import courts, custody, harm, public_life, standing
from verbale.letters.reading.words.happenings.english.grammar import GRAMMAR
from verbale.letters.reading.words.happenings.english.idioms import IDIOMS
from verbale.letters.reading.words.happenings.forms import Table

__all__ = ["GRAMMAR", "IDIOMS", "TABLE"]

TABLE: Table = {**custody.TABLE, **courts.TABLE, **harm.TABLE, **standing.TABLE, **public_life.TABLE}
