"""``python -m editor``, also installed as ``response-editor``."""

import sys

from editor.cli import main

if __name__ == "__main__":
    sys.exit(main())
