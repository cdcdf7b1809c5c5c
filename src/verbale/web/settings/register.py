"""The register's face: public, read-only, with no way to open the desk."""

from verbale.web.databases import Face
from verbale.web.settings.common import common

globals().update(common(Face.REGISTER, ["verbale.register"]))
VERBALE_FACE = Face.REGISTER.value
