"""The floors under the figures: Tests/Accuracy/floors.toml."""
import math
import tomllib

from accuracy.corpus import FOLDER, HALVES
from accuracy.report import SCORERS

# How far a floor stands below the figure it was made from: a figure of few answers moves far with each.
MARGIN, FEW, MARGIN_OF_FEW = 0.03, 30, 0.10


def floors():
    """{set: {half: {measure: the lowest F1}}}."""
    return tomllib.loads((FOLDER / "floors.toml").read_text(encoding="utf-8"))


def written(figures):
    """The text of floors.toml for today's figures."""
    text = ["# The lowest F1 of each measure (an accuracy where a question has one answer), by set and half.",
            "# Written by `python3 -m accuracy --floors`; raise them when the program has become better."]
    for name in SCORERS:
        for half in HALVES:
            text.append(f"\n[{name}.{half}]")
            for measure in SCORERS[name].MEASURES:
                figure = figures[name][half][measure]
                margin = MARGIN if figure.answers >= FEW else MARGIN_OF_FEW
                text.append(f'"{measure}" = {max(0, math.floor((figure.f1 - margin) * 100) / 100):.2f}')
    return "\n".join(text)
