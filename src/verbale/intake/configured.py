"""What the counter is given by its settings: the desk's public key, and the pepper of receipt codes."""

import base64
import binascii

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

PUBLIC_KEY_FILE = "desk-public.key"
"""In the home folder, where the desk puts it."""


def desk_key() -> X25519PublicKey:
    """To what everything is sealed before it is stored. Raises ImproperlyConfigured, which says what to do."""
    given = str(getattr(settings, "VERBALE_DESK_PUBLIC_KEY", ""))
    try:
        return X25519PublicKey.from_public_bytes(base64.b64decode(given, validate=True))
    except (binascii.Error, ValueError):
        raise ImproperlyConfigured(
            "VERBALE_DESK_PUBLIC_KEY must be the desk's public key as `verbale keys show` prints it; "
            "without it nothing that is submitted could be sealed"
        ) from None


def pepper() -> bytes:
    """The key of the hash by which receipt codes find their rows; it lies outside the database."""
    given = str(getattr(settings, "VERBALE_INTAKE_PEPPER", ""))
    if len(given) < 32:
        raise ImproperlyConfigured(
            "VERBALE_INTAKE_PEPPER must be a secret of 32 characters or more, kept outside the database"
        )
    return given.encode()
