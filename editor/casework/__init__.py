"""What an office does with its responses, from draft to published: the same for the window and the command line.

Each module is one piece of work (attach, step, export, publish, hand over, take back, import) over archive, output and
importing. None of them draws or prints.
"""
