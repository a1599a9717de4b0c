"""Scores sentences that hold one PLOVER event each, or none."""
from accuracy.measure import Measure, listed
from accuracy.wording import same_thing

MEASURES = ["event type", "event triple"]


def score(items):
    measures = {name: Measure() for name in MEASURES}
    for item in items:
        add(item, measures)
    return measures


def add(item, measures):
    """Every incident of a sentence beyond the annotated one counts against precision."""
    gold, found = item.gold, item.event.get("incidents") or []
    typed = [incident for incident in found if incident["type"] in listed(gold["type"])]
    whole = [incident for incident in typed
             if same_thing(gold["actor"], incident.get("actor"))
             and same_thing(gold["recipient"], incident.get("recipient"))]
    for name, right in (("event type", typed), ("event triple", whole)):
        measure = measures[name]
        if right:
            measure.hit()
        elif gold["type"]:
            wanted = f"{gold['type']} {gold['actor']} > {gold['recipient']}"
            measure.miss(f"{wanted}; found {brief(found)}: {gold['text']}")
        for incident in found:
            if not right or incident is not right[0]:
                measure.surplus(f"{brief([incident])} beside {gold['type']}: {gold['text']}")


def brief(incidents):
    return [f"{one['type']} {one.get('actor')} > {one.get('recipient')}" for one in incidents]

