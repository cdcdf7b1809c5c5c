"""All faces in one process, as `verbale serve` runs them with the embedded databases."""

from verbale.web.databases import Face
from verbale.web.settings.common import common
from verbale.web.settings.signing_in import SIGNING_IN

globals().update(
    common(
        Face.ALL,
        [
            "django.contrib.contenttypes",
            "django.contrib.auth",
            "django.contrib.sessions",
            "verbale.desk",  # before allauth, whose pages it has its own templates for
            "allauth",
            "allauth.account",
            "allauth.mfa",
            "verbale.intake",
            "verbale.register",
        ],
        [
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "allauth.account.middleware.AccountMiddleware",
            "verbale.desk.accounts.gate.gate",
        ],
    )
)
globals().update(SIGNING_IN)
VERBALE_FACE = Face.ALL.value
