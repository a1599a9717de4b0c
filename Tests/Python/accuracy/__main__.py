"""Prints the figures, and what was wrong in the floor half.

usage: PYTHONPATH=Tests/Python python3 -m accuracy [--detail WORD] [--floors] [DATELINE]

DATELINE is the program, by default .build/debug/dateline.
--detail lists the wrong answers of each measure that holds WORD ("" for all). It shows the floor half only:
the held-out half is not for reading.
--floors prints Tests/Accuracy/floors.toml anew, each floor a few points below today's figure.
"""
import argparse

from accuracy.corpus import enriched
from accuracy.floors import written
from accuracy.report import measured, table

parser = argparse.ArgumentParser(
    prog="accuracy", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--detail", metavar="WORD")
parser.add_argument("--floors", action="store_true")
parser.add_argument("program", nargs="?", default=".build/debug/dateline", metavar="DATELINE")
arguments = parser.parse_args()

figures = measured(enriched(arguments.program))
if arguments.detail is not None:
    for halves in figures.values():
        for name, measure in halves["floor"].items():
            if arguments.detail in name and measure.notes:
                print(f"{name}\n" + "\n".join(f"  {note}" for note in measure.notes))
print(written(figures) if arguments.floors else table(figures))
