"""The counter's face: submissions in, with the desk's public key only."""

from verbale.web.databases import Face
from verbale.web.settings.common import common

globals().update(common(Face.INTAKE, ["verbale.intake"]))
VERBALE_FACE = Face.INTAKE.value
