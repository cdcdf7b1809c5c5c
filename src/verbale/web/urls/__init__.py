"""Addresses, a module a face."""
