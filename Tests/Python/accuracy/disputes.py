"""Scores short passages in which sources count one outcome differently, or seem to."""
from accuracy.measure import Measure, count, listed
from accuracy.wording import any_same_name

MEASURES = ["disputes", "disputed values"]


def score(items):
    measures = {name: Measure() for name in MEASURES}
    for item in items:
        add(item, measures)
    return measures


def add(item, measures):
    """A dispute is found where its measure is; its values are where each stands in it with its source."""
    sources = {source["id"]: source for source in item.event.get("sources", [])}

    def names(id):
        source = sources.get(id, {})
        return [source.get("name"), *source.get("aliases", [])] if source else []

    def same_value(gold, found):
        if gold["count"] != (found["low"] if found.get("count") is None else found["count"]):
            return False
        id = found.get("source")
        return None in listed(gold["source"]) if id is None else any_same_name(gold["source"], names(id))

    def has_values(gold, found):
        return gold["measure"] == found["measure"] and all(
            any(same_value(value, other) for other in found["values"]) for value in gold["values"])

    found = item.event.get("contested") or []
    for name, alike in (("disputes", lambda gold, found: gold["measure"] == found["measure"]),
                        ("disputed values", has_values)):
        measure, before = measures[name], len(measures[name].notes)
        count(measure, item.gold["disputes"], found, alike)
        measure.notes[before:] = [brief(item, names)] if len(measure.notes) > before else []


def brief(item, names):
    figures = [
        f"{one['measure']} {one.get('count', one.get('low'))} {names(one.get('source'))[:1]} "
        f"{one.get('incident')}" for one in item.event.get("figures") or []]
    return f"{item.name}: {item.gold['text']}\n    figures {figures}"
