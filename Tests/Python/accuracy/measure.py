"""What every scorer counts."""


class Measure:
    """Right, extra and missed answers, with a note on each that was not right."""

    def __init__(self):
        self.right = self.extra = self.missed = 0
        self.notes = []

    def hit(self):
        self.right += 1

    def surplus(self, note):
        self.extra += 1
        self.notes.append(f"extra: {note}")

    def miss(self, note):
        self.missed += 1
        self.notes.append(f"missed: {note}")

    def choice(self, ok, note):
        """One answer to one question: a wrong one is both extra and missed, so that F1 is the accuracy."""
        if ok:
            self.right += 1
        else:
            self.extra += 1
            self.missed += 1
            self.notes.append(f"wrong: {note}")

    @property
    def answers(self):
        """How many answers the figure rests on."""
        return self.right + max(self.extra, self.missed)

    @property
    def precision(self):
        return share(self.right, self.right + self.extra)

    @property
    def recall(self):
        return share(self.right, self.right + self.missed)

    @property
    def f1(self):
        return share(2 * self.right, 2 * self.right + self.extra + self.missed)


class Average:
    """Precision and recall of each document, averaged over the documents; F1 of the two averages."""

    def __init__(self):
        self.precisions, self.recalls, self.notes = [], [], []

    def add(self, right, predicted, wanted, note):
        self.precisions.append(share(right, predicted))
        self.recalls.append(share(right, wanted))
        if right < max(predicted, wanted):
            self.notes.append(f"{right} of {wanted} tokens, {predicted - right} extra: {note}")

    @property
    def answers(self):
        return len(self.precisions)

    @property
    def precision(self):
        return share(sum(self.precisions), len(self.precisions))

    @property
    def recall(self):
        return share(sum(self.recalls), len(self.recalls))

    @property
    def f1(self):
        return share(2 * self.precision * self.recall, self.precision + self.recall)


def share(part, whole):
    return part / whole if whole else 0.0


def listed(value):
    """The accepted answers of a gold item, which may give a single one."""
    return value if isinstance(value, list) else [value]


def pairs(gold, predicted, likeness):
    """Pairs gold items with predicted ones, each at most once, the most alike first.

    `likeness` is 0 where two items do not match. Returns {index in gold: index in predicted}.
    """
    alike = ((likeness(wanted, found), i, j)
             for i, wanted in enumerate(gold) for j, found in enumerate(predicted))
    chosen, taken = {}, set()
    for _, i, j in sorted((row for row in alike if row[0]), key=lambda row: (-row[0], row[1], row[2])):
        if i not in chosen and j not in taken:
            chosen[i] = j
            taken.add(j)
    return chosen


def count(measure, gold, predicted, likeness):
    """Counts the pairs of two lists; an optional gold item costs nothing when missed. Returns the pairs."""
    chosen = pairs(gold, predicted, likeness)
    taken = set(chosen.values())
    for i, wanted in enumerate(gold):
        if i in chosen:
            measure.hit()
        elif not (isinstance(wanted, dict) and wanted.get("optional")):
            measure.miss(wanted)
    for j, found in enumerate(predicted):
        if j not in taken:
            measure.surplus(found)
    return [(gold[i], predicted[j]) for i, j in chosen.items()]
