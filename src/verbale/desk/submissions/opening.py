"""A sealed file is opened for whoever may see the submission."""

import msgspec

from verbale.desk.keyring import Keyring
from verbale.desk.submissions.models import SubmissionFile
from verbale.intake.handing_in import SubmittedFile


def open_file(file: SubmissionFile, keys: Keyring) -> bytes:
    """What is in the file. Raises Sealed."""
    return msgspec.msgpack.decode(keys.open(file.record, bytes(file.box)), type=SubmittedFile).content
