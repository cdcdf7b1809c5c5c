"""Random names of things at the border."""

import secrets


def new_key() -> str:
    """80 bits, in 16 letters and figures."""
    return secrets.token_hex(10)[:20]
