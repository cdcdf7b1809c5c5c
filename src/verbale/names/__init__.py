"""Forms of a person's name: honorifics, order, initials, scripts, spelling. The one place that knows about them.

`same_person` compares two names and says why; `forms_of` gives the forms in which a text may print a name again.
"""

from verbale.names.forms import forms_of
from verbale.names.same import Match, Reason, same_person

__all__ = ["Match", "Reason", "forms_of", "same_person"]
