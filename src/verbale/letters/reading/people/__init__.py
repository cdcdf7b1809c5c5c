"""How names of people are told in running text: one module a sign. `finding/people.py` puts them together."""
