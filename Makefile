# Two commands are all a newcomer needs: `make run` and `make test`. Both set up everything they need into .venv.
PYTHON ?= python3
UV = .venv/bin/uv

.PHONY: run test check audit secrets setup migration pictures papers clean

run: setup
	@.venv/bin/kolecko run

test: setup
	@.venv/bin/pytest -n auto

check: setup
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@.venv/bin/deptry .
	@.venv/bin/hadolint deploy/Containerfile

# make migration m="what changes": the revision that brings the newest schema to the declared tables
migration: setup
	@.venv/bin/python -m storage.migrations "$(m)"

# the pictures of the READMEs, drawn from the conversation that stands in them
pictures: setup
	@.venv/bin/python -m bot.playground.picture README.md docs/pictures/card.en.svg en
	@.venv/bin/python -m bot.playground.picture README.cs.md docs/pictures/card.cs.svg cs

# every paper that the bot makes, of made-up towns, into the folder `papers`; two of them are shown in docs
papers: setup
	@.venv/bin/python -m tests.draw_papers papers docs/pictures

# known vulnerabilities, licences, secrets in the repository; its tools are no part of the usual set-up
audit: setup .venv/.audit
	@.venv/bin/python .ci/audit.py

# take what the scan finds now for made up
secrets: setup .venv/.audit
	@.venv/bin/detect-secrets scan --disable-plugin KeywordDetector \
		--exclude-files '^uv\.lock$$|^tests/corpora/' --exclude-lines '^(down_)?revision\b' > .secrets.baseline

.venv/.audit: uv.lock
	@UV_PROJECT_ENVIRONMENT=.venv $(UV) sync --locked --quiet --inexact --group audit
	@touch $@

setup: .venv/.ready
	@.venv/bin/python -m compileall -q bot domain handlers storage documents

.venv/.ready: pyproject.toml uv.lock
	@test -x .venv/bin/python || $(PYTHON) -m venv .venv
	@test -x $(UV) || .venv/bin/python -m pip install --quiet uv
	@UV_PROJECT_ENVIRONMENT=.venv $(UV) sync --locked --quiet --inexact --compile-bytecode
	@touch $@

clean:
	rm -rf .venv
