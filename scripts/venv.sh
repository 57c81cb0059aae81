#!/bin/sh
# Make a virtual environment at $1 with the newest Python 3.11 or later that is found, or with $PYTHON.
set -eu

target=$1
if [ -n "${PYTHON:-}" ]; then
    set -- "$PYTHON"
else
    set -- python3.14 python3.13 python3.12 python3.11 python3 python
fi

fits='import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'
for python do
    if "$python" -c "$fits" >/dev/null 2>&1; then
        echo "Making $target with $("$python" --version) ..."
        exec "$python" -m venv --clear "$target"
    fi
done

{
    echo "No Python 3.11 or newer with the venv module was found${PYTHON:+ under the name $PYTHON}."
    echo "Install one (on Debian and Ubuntu: python3 and python3-venv), or name yours: make try PYTHON=/path/to/python3"
} >&2
exit 1
