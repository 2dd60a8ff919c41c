"""``python -m editor``, also installed as ``response-editor``."""

import multiprocessing
import sys

from editor.cli import main

if __name__ == "__main__":
    # A frozen program starts itself anew for each parser in a process of its own (editor/importing/child.py).
    multiprocessing.freeze_support()
    sys.exit(main())
