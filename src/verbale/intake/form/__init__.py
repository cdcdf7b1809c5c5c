"""The form at /submit: short steps, no account, no script needed. What was typed travels in the form itself until it is sealed."""
