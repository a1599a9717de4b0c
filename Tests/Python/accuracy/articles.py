"""Scores the events of whole articles against their gold tables."""
from accuracy.measure import Measure, count, listed
from accuracy.wording import any_same_name, holds, same_name, same_thing

MEASURES = [
    "sources", "source type", "source country", "claims", "claim source", "claim kind", "figures",
    "figure source", "contested", "incidents", "incident date", "incident place", "incident country",
    "framing label", "cues", "dates", "entities"]


def score(items):
    measures = {name: Measure() for name in MEASURES}
    for item in items:
        ArticleScore(item, measures).add()
    return measures


class ArticleScore:
    """One article's answers, added to the measures of all."""

    def __init__(self, item, measures):
        self.gold, self.event, self.measures = item.gold, item.event, measures
        self.found = {source["id"]: source for source in self.event.get("sources", [])}

    def add(self):
        self.add_sources()
        self.add_claims()
        self.add_figures()
        self.add_incidents()
        self.add_framing()
        self.add_index()

    def list(self, member):
        return self.event.get(member) or []

    def choice(self, measure, accepted, answer, about):
        self.measures[measure].choice(answer in listed(accepted), f"{answer} for {accepted}: {about}")

    def names(self, id):
        source = self.found.get(id, {})
        return [source.get("name"), *source.get("aliases", [])] if source else []

    def same_source(self, accepted, id):
        """Whether a predicted source is an accepted one; `None` among these is the article's own voice."""
        if id is None:
            return None in listed(accepted)
        names = [name for name in listed(accepted) if name]
        for source in self.gold["sources"]:
            every = [source["name"], *source.get("alsoAcceptable", [])]
            if any_same_name(every, names):
                names = names + every
        return any_same_name(names, self.names(id))

    def add_sources(self):
        def alike(gold, found):
            return any_same_name([gold["name"], *gold.get("alsoAcceptable", [])], self.names(found["id"]))

        for gold, found in count(self.measures["sources"], self.gold["sources"], self.list("sources"), alike):
            self.choice("source type", gold["type"], found.get("type"), gold["name"])
            self.choice("source country", gold["country"], found.get("country"), gold["name"])

    def add_claims(self):
        """A claim may be found in several pieces, or several in one; what holds no gold claim is extra."""
        claims, used = self.list("claims"), set()
        for gold in self.gold["claims"]:
            hits = [claim for claim in claims if holds(claim["text"], gold["contains"])]
            used |= {claim["id"] for claim in hits}
            if not hits and gold.get("optional"):
                continue
            note = f"{gold['source']}: {gold['contains']}"
            right = any(self.same_source(gold["source"], claim.get("source")) for claim in hits)
            if not hits:
                self.measures["claims"].miss(note)
                self.measures["claim source"].miss(note)
                continue
            self.measures["claims"].hit()
            answers = [self.names(claim.get("source"))[:1] for claim in hits]
            self.measures["claim source"].choice(right, f"{answers} for {note}")
            self.measures["claim kind"].choice(
                any(claim["kind"] == gold["kind"] for claim in hits),
                f"{[claim['kind'] for claim in hits]} for {gold['kind']}: {gold['contains']}")
        for claim in claims:
            if claim["id"] not in used:
                self.measures["claims"].surplus(f"{self.names(claim.get('source'))[:1]}: {claim['text']}")

    def add_figures(self):
        def same_value(gold, found):
            if gold["measure"] != found["measure"] or gold["qualifier"] != found.get("qualifier", "exactly"):
                return 0
            if "count" in gold:
                same = found.get("count") == gold["count"]
            else:
                same = found.get("low") == gold["low"] and gold.get("high") in (None, found.get("high"))
            return same * (1 + self.same_source(gold["source"], found.get("source")))

        def same_dispute(gold, found):
            return gold["measure"] == found["measure"] and all(
                any(value["count"] == other.get("count")
                    and self.same_source(value["source"], other.get("source")) for other in found["values"])
                for value in gold["values"])

        pairs = count(self.measures["figures"], self.gold["figures"], self.list("figures"), same_value)
        for gold, found in pairs:
            self.measures["figure source"].choice(
                self.same_source(gold["source"], found.get("source")),
                f"{self.names(found.get('source'))[:1]} for {gold}")
        count(self.measures["contested"], self.gold["contested"], self.list("contested"), same_dispute)

    def add_incidents(self):
        def alike(gold, found):
            return (found["type"] in listed(gold["type"]) and same_thing(gold["actor"], found.get("actor"))
                    and same_thing(gold["recipient"], found.get("recipient"))
                    and 1 + (gold["date"] is not None and gold["date"] == found.get("date")))

        pairs = count(self.measures["incidents"], self.gold["incidents"], self.list("incidents"), alike)
        for gold, found in pairs:
            if gold["date"]:
                self.choice("incident date", gold["date"], found.get("date"), gold["actor"])
            if gold["place"]:
                place = found.get("place")
                self.measures["incident place"].choice(
                    same_thing(gold["place"], place), f"{place} for {gold['place']}")
            if gold["country"]:
                self.choice("incident country", gold["country"], found.get("country"), gold["actor"])

    def add_framing(self):
        def alike(gold, found):
            return gold["kind"] == found["kind"] and (
                holds(found["text"], gold["text"]) or holds(gold["text"], found["text"]))

        gold, found = self.gold["framing"], self.event.get("framing") or {}
        headline = self.event.get("article", {}).get("headline")
        self.choice("framing label", gold["label"], found.get("label"), headline)
        count(self.measures["cues"], gold["cues"], found.get("cues") or [], alike)

    def add_index(self):
        """Dates beyond the gold are let pass: a table lists those a reader would look for."""
        days = {date["date"] for date in self.list("dates")}
        for date in self.gold["datesMentioned"]:
            if date in days:
                self.measures["dates"].hit()
            else:
                self.measures["dates"].miss(date)
        wanted = [(kind, name) for kind, names in self.gold["entities"].items() for name in names]
        found = [(entity["type"], entity["name"]) for entity in self.list("entities")]
        count(self.measures["entities"], wanted, found,
              lambda one, other: one[0] == other[0] and same_name(one[1], other[1]))
