"""All faces in one process, as `verbale serve` runs them with the embedded databases."""

from verbale.web.databases import Face
from verbale.web.settings.common import common

globals().update(
    common(
        Face.ALL,
        [
            "django.contrib.contenttypes",
            "django.contrib.auth",
            "django.contrib.sessions",
            "verbale.desk",
            "verbale.intake",
            "verbale.register",
        ],
        [
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
        ],
    )
)
AUTH_USER_MODEL = "desk.Account"
VERBALE_FACE = Face.ALL.value
