# Two commands on a fresh machine: `make run` and `make test`. Both only do what is not done yet.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin

.PHONY: run test check lock clean
.SILENT:

# Ctrl+C (status 130) is how it is stopped, and no fault.
run: .venv/run-ready
	echo "Starting Wegwijs. Stop it with Ctrl+C."
	trap : INT; $(BIN)/wegwijs serve || { status=$$?; test $$status -eq 130 || exit $$status; }

test: .venv/test-ready
	echo "1/5 lint";   $(BIN)/ruff check . && $(BIN)/ruff format --check --quiet .
	echo "2/5 floors"; $(BIN)/lint-imports --no-logo
	echo "3/5 types";  $(BIN)/mypy
	echo "4/5 content"; $(BIN)/wegwijs content check --skip stale-topic --skip stale-place --skip stale-guide
	echo "5/5 tests";  $(BIN)/pytest -n auto

lock:
	uv pip compile pyproject.toml --extra build --extra dev --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --universal --python-version 3.11 --custom-compile-command "make lock" --output-file requirements-dev.lock
	uv pip compile pyproject.toml --extra build --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --universal --python-version 3.11 --custom-compile-command "make lock" --constraint requirements-dev.lock --output-file requirements.lock

clean:
	rm -rf .venv build dist *.egg-info

.venv/pyvenv.cfg:
	test -n "$(PYTHON)" || { echo "Python is missing: install Python 3.11 or newer."; exit 2; }
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is too old: install Python 3.11 or newer."; exit 2; }
	$(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "Python's venv module is missing: install it (Debian: python3-venv)."; exit 2; }
	echo "Making a virtual environment in .venv"
	$(PYTHON) -m venv .venv

.venv/run-ready: .venv/pyvenv.cfg requirements.lock pyproject.toml
	echo "Installing what Wegwijs needs (the first time this takes a minute)"
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	PYTHONWARNINGS=ignore $(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

.venv/test-ready: .venv/run-ready requirements-dev.lock
	echo "Installing what the tests need"
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@
