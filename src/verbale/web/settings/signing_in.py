"""How the desk is signed in to. Public faces know nothing of it."""

import os

from verbale.web.proxied import beyond

_BEYOND = beyond(os.environ)

SIGNING_IN = {
    "AUTH_USER_MODEL": "desk.Account",
    "AUTHENTICATION_BACKENDS": ["verbale.desk.accounts.signing_in.DeskBackend"],
    "AUTH_PASSWORD_VALIDATORS": [
        {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
        {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
        {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    ],
    "PASSWORD_HASHERS": ["django.contrib.auth.hashers.Argon2PasswordHasher"],
    "LOGIN_URL": "account_login",
    "LOGIN_REDIRECT_URL": "desk",
    "ACCOUNT_ADAPTER": "verbale.desk.accounts.signing_in.DeskAccountAdapter",
    "ACCOUNT_LOGIN_METHODS": {"email"},
    "ACCOUNT_SIGNUP_FIELDS": ["email*", "password1*"],
    "ACCOUNT_USER_MODEL_USERNAME_FIELD": None,
    "ACCOUNT_USER_MODEL_EMAIL_FIELD": "email",
    "ACCOUNT_EMAIL_VERIFICATION": "none",  # the administrator knows whose address it is
    "ACCOUNT_SESSION_REMEMBER": False,
    "ACCOUNT_REAUTHENTICATION_TIMEOUT": 300,
    "MFA_ADAPTER": "verbale.desk.accounts.signing_in.DeskFactorAdapter",
    "MFA_SUPPORTED_TYPES": ["totp", "webauthn", "recovery_codes"],
    "MFA_PASSKEY_LOGIN_ENABLED": True,
    "MFA_ALLOW_UNVERIFIED_EMAIL": True,
    "MFA_TOTP_TOLERANCE": 1,
    # an hour without a page, or the browser closed, ends it; public pages never get the cookie
    "SESSION_COOKIE_NAME": "desk",
    "SESSION_COOKIE_PATH": "/desk",
    "SESSION_COOKIE_AGE": 3600,
    "SESSION_SAVE_EVERY_REQUEST": True,
    "SESSION_EXPIRE_AT_BROWSER_CLOSE": True,
    "SESSION_COOKIE_SECURE": _BEYOND,
    # whose attempts are counted: the address that the server in front has seen
    "ALLAUTH_TRUSTED_PROXY_COUNT": 1 if _BEYOND else 0,
}
