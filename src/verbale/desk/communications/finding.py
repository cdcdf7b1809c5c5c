"""The communication that a page is about."""

from django.http import Http404, HttpRequest

from verbale.desk.accounts.roles import account_of
from verbale.desk.communications.models import Communication
from verbale.desk.steps.taking import visible_to


def found(request: HttpRequest, key: str) -> Communication:
    """The communication of a key; none for whoever is not on its case, as for a key that never was."""
    communication = visible_to(account_of(request)).select_related("case").filter(key=key).first()
    if communication is None:
        raise Http404
    return communication
