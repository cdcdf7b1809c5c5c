# make run: the demonstration on 127.0.0.1:8000.  make test: every check.  Both set up what they need.
PYTHON ?= python3.11
VENV := .venv
UV := $(VENV)/bin/uv
export UV_PYTHON_DOWNLOADS := never
# uv trusts the machine's certificates, not a list of its own: networks that look into TLS have theirs there
export UV_SYSTEM_CERTS ?= true

.PHONY: setup run test bench score lock tables fuzz explore clean

setup: $(VENV)/.ready

# uv comes from pip into the environment itself, so that a bare machine needs Python, pip and make only
$(VENV)/.ready: requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or later is needed; name it with: make $(MAKECMDGOALS) PYTHON=/path/to/python3" >&2; exit 1; }
	@test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	@test -x $(UV) || $(VENV)/bin/python -m pip install --quiet --disable-pip-version-check uv
	$(UV) pip install --quiet --python $(VENV)/bin/python --require-hashes -r requirements.lock
	$(UV) pip install --quiet --python $(VENV)/bin/python --no-deps --editable .
	@touch $@

run: setup
	VERBALE_HOME="$${VERBALE_HOME:-$(CURDIR)/.verbale}" $(VENV)/bin/verbale serve --demonstration

test: setup
	PATH="$(CURDIR)/$(VENV)/bin:$$PATH" scripts/test

bench: setup
	$(VENV)/bin/python -m scripts.bench

score: setup
	$(VENV)/bin/python -m verbale.samples.score $(FOLDER)

fuzz: setup
	$(VENV)/bin/python -m scripts.fuzz --seconds $(or $(SECONDS),60)

# The promises on examples never tried before; what it finds becomes a test of its own
explore: setup
	VERBALE_EXAMPLES=explore $(VENV)/bin/pytest -n auto tests/promises

tables: setup
	$(VENV)/bin/python -m scripts.make_tables

# Pins and hashes, no addresses: one file for what users and tests need
lock: setup
	$(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header \
	  --all-extras --group test --group lint --group bench pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
