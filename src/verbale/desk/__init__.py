"""The desk: everything that is not public. One app, a folder a subject; each transition is one file of `steps`."""
