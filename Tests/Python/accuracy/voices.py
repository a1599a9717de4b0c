"""Scores how well the framing score tells articles in the manner of state agencies from those of other reporters."""
from accuracy.framing import area

MEASURES = ["state voice"]


def score(items):
    measure = Area()
    for item in items:
        measure.add(item.gold == "state", item.event.get("framing", {}).get("scores", {}).get("state", 0), item.name)
    return {"state voice": measure}


class Area:
    """The area under the ROC curve, in the place of precision, recall and F1."""

    def __init__(self):
        self.scores = {True: [], False: []}
        self.notes = []

    def add(self, is_state, score, note):
        self.scores[is_state].append(score)
        if is_state == (score < 0.5):
            self.notes.append(f"{score:.3f}: {note}")

    @property
    def answers(self):
        return sum(map(len, self.scores.values()))

    @property
    def f1(self):
        return area(self.scores[True], self.scores[False]) or 0.0

    precision = recall = f1
