"""The pages on which officers look through what sources have submitted."""
