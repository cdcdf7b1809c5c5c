"""Communications as rows of a list."""

from dataclasses import dataclass

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
