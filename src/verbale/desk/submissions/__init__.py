"""What sources have submitted, taken in from the border."""
