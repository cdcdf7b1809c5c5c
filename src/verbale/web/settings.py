"""Settings of the pages of sample letters: no database, no sessions, nothing from the network."""

import secrets

SECRET_KEY = secrets.token_urlsafe(48)  # nothing outlives the process, so nothing needs a lasting key
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "verbale.web.urls"
INSTALLED_APPS: list[str] = []
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "verbale.web.policy.content_security_policy",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "no-referrer"
USE_TZ = True
TIME_ZONE = "Europe/Zurich"
DATABASES: dict[str, dict[str, str]] = {}
LOGGING_CONFIG = None
