"""Random names of things at the border."""

import secrets


def new_key() -> str:
    """80 bits, in 20 hexadecimal figures."""
    return secrets.token_hex(10)
