"""Communications as rows of a list."""

from dataclasses import dataclass

from django.db.models import QuerySet

from verbale.desk.communications.models import Communication
from verbale.desk.words import addressee_name


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    title: str
    type: str
    reference: str
    addressee: str
    state: str
    asks: str = ""
    """What is asked of whoever looks, as `desk.asks.<code>`."""
    until: str = ""


def row(communication: Communication, asks: str = "", until: str = "") -> Row:
    return Row(
        communication.key,
        communication.case.title,
        communication.type,
        str(communication) if communication.number else "",
        addressee_name(communication.addressee),
        communication.state,
        asks,
        until,
    )


def rows(communications: QuerySet[Communication]) -> tuple[Row, ...]:
    """The latest first."""
    return tuple(row(each) for each in communications.select_related("case").order_by("-pk"))
