#!/bin/sh
# Runs a script with the first Python that works here: tools/python.sh SCRIPT [ARGUMENT...]
# PYTHON=... asks for a certain one. Each is tried, since a command can be there and not run (a version
# manager's stand-in for a version that is not installed).
cd "$(dirname "$0")/.." || exit 1
for python in ${PYTHON:-.venv/bin/python python3.11 python3.12 python3.13 python3}; do
    if "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
        exec "$python" "$@"
    fi
done
echo "Set-up: no Python 3.11, 3.12 or 3.13 runs here. As root, type: apt-get install python3 python3-venv" >&2
exit 1
