"""How well framing, read from the text alone, tells articles of state outlets from those of others.

usage: PYTHONPATH=Tests/Python python3 -m accuracy.framing EVENT...

EVENT is a file of one event, or a .jsonl file of many. Articles of outlets that a state edits (SC, CaPu, CaPr) stand
against those of the other known outlets; outlets in no registry are left out. The figure is the area under the ROC
curve of framing.scores.state: 1 where every state article has the higher score, 0.5 by chance.
"""
import collections
import json
import pathlib
import sys

EDITED_BY_A_STATE = {"SC", "CaPu", "CaPr"}
UNKNOWN = "unknown"


def area(positive, negative):
    """Share of the pairs in which the positive one has the higher score; a tie counts one half (Mann-Whitney)."""
    if not positive or not negative:
        return None
    ranks = sorted(negative)
    won = 0.0
    for score in positive:
        won += sum(other < score for other in ranks) + 0.5 * sum(other == score for other in ranks)
    return won / (len(positive) * len(negative))


def events(paths):
    for path in paths:
        text = pathlib.Path(path).read_text(encoding="utf-8")
        for line in text.splitlines() if str(path).endswith("l") else [text]:
            event = json.loads(line)
            yield event.get("data", event)


def split(read):
    """Scores of state outlets and of others, and how the labels fall in each."""
    scores, labels = collections.defaultdict(list), collections.defaultdict(collections.Counter)
    for event in read:
        outlet = event["publisher"]["class"]
        if outlet != UNKNOWN:
            side = "state" if outlet in EDITED_BY_A_STATE else "others"
            scores[side].append(event["framing"]["scores"]["state"])
            labels[side][event["framing"]["label"]] += 1
    return scores, labels


def main(paths):
    scores, labels = split(events(paths))
    for side in ("state", "others"):
        print(f"{side:7} {len(scores[side]):4} articles  {dict(labels[side])}")
    found = area(scores["state"], scores["others"])
    print("AUC of scores.state: " + (f"{found:.3f}" if found is not None else "needs articles of both kinds"))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
