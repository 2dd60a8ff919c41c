#!/bin/sh
# Writes requirements/*.txt from pyproject.toml: every package, with hashes, for Python 3.11 to 3.13 on
# Windows, macOS and Linux. Versions stay unless they must change; `make lock UPGRADE=1` takes the newest.
set -eu
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
.venv/bin/python -m venv "$scratch"
"$scratch/bin/pip" install --quiet uv==0.13.9

# lock NAME [OPTION...]: no address of a registry is written, so that the files serve behind any mirror.
lock() {
    name=$1
    shift
    "$scratch/bin/uv" pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --custom-compile-command "make lock" ${UPGRADE:+--upgrade} "$@" \
        --output-file "requirements/$name.txt" pyproject.toml
}
lock run --extra build
lock dev --extra build --extra dev --constraint requirements/run.txt
lock proof --extra build --extra dev --extra proof --constraint requirements/dev.txt
