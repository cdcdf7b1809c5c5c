"""Random keys, by which things are named in addresses and in the log; database keys never leave the database."""

import secrets

_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"  # nothing that is taken for something else when read aloud
_LENGTH = 14


def new_key() -> str:
    """68 bits, in 14 letters and figures."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
