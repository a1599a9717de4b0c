"""All figures of both halves, as numbers and as a table."""
from accuracy import articles, attributions, disputes, events, pages, voices
from accuracy.corpus import HALVES

SCORERS = {"articles": articles, "attributions": attributions, "events": events, "disputes": disputes,
           "voices": voices, "pages": pages}


def measured(sets):
    """{set: {half: {measure: Measure}}}."""
    return {
        name: {half: SCORERS[name].score([item for item in items if item.half == half]) for half in HALVES}
        for name, items in sets.items()}


def table(figures):
    """One row a measure: precision, recall and F1 on the floor half, then on the held-out half."""
    rows = [f"{'':20}" + "".join(f"{half:^24}" for half in HALVES),
            f"{'':20}" + f"{'P':>8}{'R':>8}{'F1':>8}" * len(HALVES)]
    for name, halves in figures.items():
        rows.append(f"{name}")
        for measure in SCORERS[name].MEASURES:
            cells = "".join(
                f"{one.precision:8.3f}{one.recall:8.3f}{one.f1:8.3f}"
                for one in (halves[half][measure] for half in HALVES))
            rows.append(f"  {measure:18}{cells}")
    return "\n".join(rows)
