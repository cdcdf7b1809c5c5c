"""Whether somebody was raised before: in a case, or in a letter of the register."""
