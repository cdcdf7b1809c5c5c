"""The clerk sends the letter."""
