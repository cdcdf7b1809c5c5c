"""A communication, from its draft to the day on which it is public. What was endorsed is what is sent."""

from verbale.procedure.communication.deciding import decide_communication
from verbale.procedure.communication.state import CommunicationCommand, CommunicationState

__all__ = ["CommunicationCommand", "CommunicationState", "decide_communication"]
