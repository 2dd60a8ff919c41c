"""What a document holds: form definitions as data, read from TOML into typed values.

Everything that the program does with a document (the window, the checks, Word, HTML, the command line)
follows from these definitions; none of it names a field of its own.
"""
