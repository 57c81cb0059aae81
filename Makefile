# Nothing is presumed but GNU make (3.81 or newer), a POSIX shell and Python 3.11 or newer.
# Everything is installed into .venv, from the hash-locked files in requirements/.

VENV := .venv
RUN := $(VENV)/bin/python
# What is installed is named by the hash-locked files alone; the pip of the person's Python is good enough to read them.
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check --no-input
PROJECT := $(INSTALL) --no-deps --no-build-isolation --editable .
BANK ?= examples/bank

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## this list
	@echo "make WHAT, where WHAT is one of:"
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-8s %s\n", $$1, $$2 }' Makefile

.PHONY: try
try: $(VENV)/.runtime ## set up and check the example bank, or BANK=path/to/your/own
	@$(VENV)/bin/greenroom check "$(BANK)" || [ $$? -eq 1 ] # 1 says that there are findings
	@echo
	@echo "That was \"$(VENV)/bin/greenroom check $(BANK)\". Where to go from here:"
	@echo "  $(VENV)/bin/greenroom check PATH     your own answers: a file, a folder, a vault or a zip"
	@echo "  $(VENV)/bin/greenroom show PATH      how they were read, entry by entry"
	@echo "  $(VENV)/bin/greenroom explain RULE   what a finding means and how to mend it"
	@echo "  README.md and docs/                what else there is"

.PHONY: test
test: $(VENV)/.test $(VENV)/.browser ## run every test, those in a real browser too
	@$(RUN) -X warn_default_encoding -m pytest

.PHONY: check
check: lint types contracts fresh ## lint, format, types, import contracts, freshness of generated docs (-k: all of them)

.PHONY: lint
lint: $(VENV)/.check
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .

.PHONY: types
types: $(VENV)/.check
	@$(RUN) -m mypy

.PHONY: contracts
contracts: $(VENV)/.check
	@$(VENV)/bin/lint-imports

.PHONY: fresh
fresh: $(VENV)/.check
	@$(RUN) scripts/docgen.py --check
	@$(RUN) scripts/picture.py --check

.PHONY: docs
docs: $(VENV)/.test ## make the generated pages and the picture again
	@$(RUN) scripts/docgen.py
	@$(RUN) scripts/picture.py

.PHONY: bench
bench: $(VENV)/.test ## time the program against its parts, on BANK (examples/bank)
	@$(RUN) benchmarks/run.py "$(BANK)"

# Versions that are locked stay where the ranges allow it; "make lock UPGRADE=1" takes the newest.
.PHONY: lock
lock: $(VENV)/.lock ## make requirements/*.txt again from pyproject.toml
	@$(RUN) scripts/lock.py $(if $(UPGRADE),--upgrade)

.PHONY: clean
clean: ## remove what was built and installed here
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The files below only say "done": a second call is quick, and a changed lock is installed.
$(VENV)/.made:
	@sh scripts/venv.sh $(VENV)
	@touch $@

$(VENV)/.runtime: $(VENV)/.made requirements/runtime.txt requirements/build.txt pyproject.toml
	@echo "Installing what Greenroom needs into $(VENV) ..."
	@$(INSTALL) --require-hashes -r requirements/runtime.txt -r requirements/build.txt
	@$(PROJECT)
	@touch $@

$(VENV)/.test: $(VENV)/.runtime requirements/test.txt
	@echo "Installing what the tests need into $(VENV) ..."
	@$(INSTALL) --require-hashes -r requirements/test.txt
	@touch $@

# Pages are tested in the Chromium or Chrome of this machine (CHROME_BIN=/path/to/it names another). Where there is none,
# Debian is asked for one if this is root; else it is said what to do, and the tests of pages fail.
$(VENV)/.browser: $(VENV)/.made scripts/browser.py
	@if $(RUN) scripts/browser.py --install >$@.path; then mv $@.path $@; else rm $@.path; fi

$(VENV)/.check: $(VENV)/.test requirements/check.txt
	@echo "Installing what the checks need into $(VENV) ..."
	@$(INSTALL) --require-hashes -r requirements/check.txt
	@touch $@

$(VENV)/.lock: $(VENV)/.made requirements/lock.txt
	@$(INSTALL) --require-hashes -r requirements/lock.txt
	@touch $@
