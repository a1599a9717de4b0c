"""Scores attributions: contents that overlap, one to one, and who stands behind them."""
import bisect

from accuracy.corpus import tokens
from accuracy.measure import Measure, pairs
from accuracy.wording import any_same_name, same_thing

FORMS = ("direct", "mixed", "indirect")
MEASURES = ["attributions", *FORMS, "attribution source", "attribution form"]
# Two contents are one where their Dice coefficient, over tokens, reaches this.
OVERLAP = 0.5


def score(items):
    measures = {name: Measure() for name in MEASURES}
    for item in items:
        add(item, measures)
    return measures


def add(item, measures):
    text = Text(item.body)
    gold = [{**entry, "tokens": text.strings(entry["content"])} for entry in item.gold["attributions"]]
    found = [{**claim, "tokens": text.bytes(claim["span"])} for claim in item.event.get("claims") or []
             if claim.get("span")]
    names = {source["id"]: [source["name"], *source.get("aliases", [])]
             for source in item.event.get("sources") or []}
    chosen = pairs(gold, found, lambda one, other: over(OVERLAP, dice(one["tokens"], other["tokens"])))
    for i, wanted in enumerate(gold):
        if i not in chosen:
            for name in ("attributions", wanted["form"]):
                measures[name].miss(f"{wanted['source']} {wanted['cue']}: {' … '.join(wanted['content'])}")
            continue
        claim = found[chosen[i]]
        measures["attributions"].hit()
        measures[wanted["form"]].hit()
        measures["attribution form"].choice(
            claim["kind"] == wanted["form"], f"{claim['kind']} for {wanted['form']}: {claim['text']}")
        answer = names.get(claim.get("source"), [])
        ok = same_source(wanted["source"], answer) if wanted["source"] else not answer
        measures["attribution source"].choice(ok, f"{answer[:1]} for {wanted['source']}: {claim['text']}")
    for j, claim in enumerate(found):
        if j not in chosen.values():
            for name in ("attributions", claim["kind"]):
                measures[name].surplus(f"{names.get(claim.get('source'), [])[:1]} {claim.get('cue')}: "
                                       f"{claim['text']} | {item.body}")


def same_source(accepted, names):
    return any_same_name(accepted, names) or any(same_thing(accepted, name) for name in names)


def dice(one, other):
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def over(bound, value):
    return value if value >= bound else 0


class Text:
    """Ranges of a text as sets of token numbers."""

    def __init__(self, text):
        self.text, self.tokens = text, tokens(text)
        self.offsets = [0]
        for character in text:
            self.offsets.append(self.offsets[-1] + len(character.encode()))

    def characters(self, start, end):
        return {number for number, (first, last) in enumerate(self.tokens) if first < end and last > start}

    def strings(self, parts):
        """The parts stand in the text in their order."""
        found, start = set(), 0
        for part in parts:
            start = self.text.index(part, start)
            found |= self.characters(start, start + len(part))
            start += len(part)
        return found

    def bytes(self, span):
        """A span of UTF-8 bytes."""
        return self.characters(
            bisect.bisect_left(self.offsets, span["start"]), bisect.bisect_left(self.offsets, span["end"]))
