"""Dateline reads the texts of Tests/Accuracy at least as well as it did when the floors were set."""
import pytest

from accuracy.corpus import HALVES
from accuracy.floors import floors
from accuracy.report import SCORERS, table


def test_figures(figures, capsys):
    with capsys.disabled():
        print(f"\n{table(figures)}")
    assert figures.keys() == SCORERS.keys()


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("name", SCORERS)
def test_no_figure_is_below_its_floor(figures, name, half):
    measures, lowest = figures[name][half], floors()[name][half]
    assert lowest.keys() == measures.keys()
    fallen = {measure: f"{measures[measure].f1:.3f} < {floor}" for measure, floor in lowest.items()
              if measures[measure].f1 < floor}
    assert not fallen
