"""Handing over: everything in open formats, in a folder that is there only when it is complete."""
