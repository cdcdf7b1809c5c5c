"""Settings, a module a face. `common` holds what all faces share; nobody sets it as a settings module."""
