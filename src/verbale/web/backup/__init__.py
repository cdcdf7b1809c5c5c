"""Backups: databases, keys and files in one file that only its passphrase opens."""
