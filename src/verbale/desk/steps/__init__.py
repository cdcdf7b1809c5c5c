"""The steps of the procedure: one file a transition. Web, command line and interface call the same functions.

Each locks, asks the procedure, and writes state, log entry and outbox in one transaction. Each takes the instant `at`, with its
zone, and raises StepRefused with all that stands in the way, or NoSuchCommunication.
"""
