"""The rules, one a file; `checking.RULES` lists them."""
