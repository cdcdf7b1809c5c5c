"""Facts as of a day: States, mandates with their resolutions and holders, instruments, treaty actions, sessions.

Each module reads its own tables (`tables/*.csv`) when first asked, and nothing when imported. A look-up gives an object or
None, never a guess; nobody here asks what day it is.
"""
