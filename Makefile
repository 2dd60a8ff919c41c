# Each command sets up all that it needs by itself, and starts at once when that has been done before.
# PYTHON=python3.13 make setup   asks for a certain Python; make run ARGS="list" runs another verb.

SET_UP := tools/python.sh tools/set_up.py
BIN := .venv/bin

.PHONY: help setup run test format lock proof reliability benchmarks screenshots app clean

help:
	@echo "make run           open the program (without a display: do the sample without a window)"
	@echo "make test          format, lint, types, import contracts, tests"
	@echo "make setup         only make .venv and install what is missing"
	@echo "make format        lay the code out and put right what can be put right"
	@echo "make proof         check documents with outside tools, and all of what is read in; writes benchmarks/RESULTS.md"
	@echo "make reliability   kill saves, cut the power, fill the disk; writes benchmarks/RESULTS-reliability.md"
	@echo "make benchmarks    measure archive and window at 10,000 responses, and Word; writes benchmarks/RESULTS-*.md"
	@echo "make screenshots   pictures of the real window, into screenshots/"
	@echo "make app           build the program for people without Python, into dist/"
	@echo "make lock          write requirements/*.txt from pyproject.toml (UPGRADE=1: newest versions)"
	@echo "make clean         remove all that these commands made"

setup:
	@$(SET_UP) dev

run:
	@$(SET_UP) run
	@$(BIN)/response-editor $(ARGS)

test: setup
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n auto --maxprocesses 4

format: setup
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

lock: setup
	tools/lock.sh

proof:
	@$(SET_UP) proof
	@$(BIN)/python tools/proof.py
	@$(BIN)/python tools/proof_atspi.py
	THOROUGH=1 QT_QPA_PLATFORM=offscreen $(BIN)/pytest tests/importing tests/verbs/test_word.py

reliability: setup
	$(BIN)/python -m benchmarks.reliability

benchmarks:
	@$(SET_UP) proof
	$(BIN)/python -m benchmarks.archive --write
	$(BIN)/python -m benchmarks.window --write
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks.walk
	$(BIN)/python -m benchmarks.word --write
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks.keystrokes --write
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks.blocks --write

screenshots: setup
	@$(BIN)/python tools/with_display.py $(BIN)/python tools/screenshots.py screenshots

app: setup
	@$(BIN)/python tools/build_app.py

clean:
	rm -rf .venv .proof .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -rf build dist screenshots *.egg-info
	find . -name __pycache__ -type d -exec rm -rf {} +
