"""Facts as of a day: States, mandates, holders, instruments, ratifications, sessions."""
