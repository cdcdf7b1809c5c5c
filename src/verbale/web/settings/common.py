"""What all faces share. A face's module calls `common` with its own apps, middleware and addresses."""

import os
from pathlib import Path
from typing import Any

from verbale.web.databases import Face, databases
from verbale.web.home import home, secret_key
from verbale.web.keyfiles import public_key
from verbale.web.proxied import reached_as

_SECURITY = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
]
_PAGES = [
    "verbale.web.language.choose_language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
_POLICY = [
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "verbale.web.policy.content_security_policy",
]


def common(face: Face, apps: list[str], middleware: list[str] | None = None) -> dict[str, Any]:
    """The settings of a face, by their names."""
    folder = home()
    return {
        "VERBALE_FACE": face.value,
        "VERBALE_HOME": folder,
        "SECRET_KEY": secret_key(folder, face.value),
        "VERBALE_DESK_PUBLIC_KEY": public_key(folder),
        "VERBALE_INTAKE_PEPPER": os.environ.get("VERBALE_INTAKE_PEPPER") or secret_key(folder, "intake-pepper"),
        "DEBUG": False,
        **reached_as(os.environ),
        "ROOT_URLCONF": f"verbale.web.urls.{face.value}",
        "DATABASES": databases(face, os.environ, folder),
        "DATABASE_ROUTERS": ["verbale.web.router.AppRouter"],
        "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
        "INSTALLED_APPS": ["django.contrib.staticfiles", "verbale.web", *apps],
        "MIDDLEWARE": [*_SECURITY, *_PAGES[:1], *(middleware or []), *_PAGES[1:], *_POLICY],
        "TEMPLATES": [
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "APP_DIRS": True,
                "OPTIONS": {
                    "context_processors": [
                        "django.template.context_processors.request",
                        "verbale.web.language.page_words",
                    ],
                    "builtins": ["django.templatetags.static", "verbale.web.templatetags.words"],
                },
            }
        ],
        "STATIC_URL": "/static/",
        "STATICFILES_DIRS": [Path(__file__).parents[2] / "letters" / "showing" / "assets"],
        "WHITENOISE_USE_FINDERS": True,
        "LANGUAGE_CODE": "en",
        "LANGUAGES": [("en", "English"), ("fr", "Français"), ("es", "Español")],
        "DATA_UPLOAD_MAX_MEMORY_SIZE": 8 * 1024 * 1024,
        "DATA_UPLOAD_MAX_NUMBER_FIELDS": 5000,
        "FILE_UPLOAD_HANDLERS": ["verbale.web.uploads.MemoryOnly"],
        "USE_TZ": True,
        "TIME_ZONE": "Europe/Zurich",
        "X_FRAME_OPTIONS": "DENY",
        "SECURE_REFERRER_POLICY": "same-origin",
        "SESSION_COOKIE_HTTPONLY": True,
        "CSRF_FAILURE_VIEW": "verbale.web.refusing.not_from_our_page",
        "CSRF_COOKIE_HTTPONLY": True,
        "CSRF_COOKIE_SAMESITE": "Strict",
        "LOGGING_CONFIG": None,
    }
