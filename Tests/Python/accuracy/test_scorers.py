"""The scorers: a perfect reader scores 1, an idle one 0, a careless one what a hand count says."""
import copy
import types

import pytest

from accuracy import articles, attributions, disputes, events, pages
from accuracy.measure import Measure, count, pairs
from accuracy.wording import same_name, same_thing

BODY = ("Two men died, police said. “We ran,” said Ada Novak, a baker, “and the wall fell.”\n\n"
        "The mayor called the fire “an accident” on Monday.")

ARTICLE_GOLD = {
    "sources": [{"name": "police", "type": "government", "country": "CZ"},
                {"name": "Ada Novak", "alsoAcceptable": ["a baker"], "type": "witness", "country": None},
                {"name": "mayor", "type": ["government", "other"], "country": "CZ", "optional": True}],
    "claims": [{"source": ["police"], "contains": "Two men died", "kind": "indirect"},
               {"source": ["Ada Novak"], "contains": "and the wall fell", "kind": "direct"},
               {"source": ["mayor"], "contains": "an accident", "kind": "mixed"}],
    "figures": [{"measure": "killed", "count": 2, "qualifier": "exactly", "source": ["police"]},
                {"measure": "killed", "count": 3, "qualifier": "atLeast", "source": [None]}],
    "contested": [{"measure": "killed", "values": [{"count": 2, "source": ["police"]},
                                                   {"count": 3, "source": [None]}]}],
    "incidents": [{"type": "DISASTER", "actor": ["fire"], "recipient": ["men"], "date": "2024-05-13",
                   "place": ["Brno"], "country": "CZ"}],
    "framing": {"label": ["state", "mixed"], "cues": [{"kind": "scareQuotes", "text": "an accident"}]},
    "datesMentioned": ["2024-05-13"],
    "entities": {"place": ["Brno"], "organization": [], "person": ["Ada Novak"]},
}

ARTICLE_EVENT = {
    "sources": [{"id": "s1", "name": "police", "aliases": [], "type": "government", "country": "CZ"},
                {"id": "s2", "name": "Novak", "aliases": ["Ada Novak"], "type": "witness"},
                {"id": "s3", "name": "mayor", "aliases": ["The mayor"], "type": "other", "country": "CZ"}],
    "claims": [{"id": "c1", "text": "Two men died", "source": "s1", "kind": "indirect"},
               {"id": "c2", "text": "“We ran,” said Ada Novak, a baker, “and the wall fell.”", "source": "s2",
                "kind": "direct"},
               {"id": "c3", "text": "the fire “an accident”", "source": "s3", "kind": "mixed"}],
    "figures": [{"measure": "killed", "count": 2, "qualifier": "exactly", "source": "s1"},
                {"measure": "killed", "count": 3, "qualifier": "atLeast"}],
    "contested": [{"measure": "killed", "values": [{"count": 3}, {"count": 2, "source": "s1"}]}],
    "incidents": [{"type": "DISASTER", "actor": "the fire", "recipient": "two men", "date": "2024-05-13",
                   "place": "Brno", "country": "CZ"}],
    "framing": {"label": "mixed", "cues": [{"kind": "scareQuotes", "text": "an accident"}]},
    "dates": [{"date": "2024-05-13"}],
    "entities": [{"type": "person", "name": "Ada Novak"}, {"type": "place", "name": "Brno"}],
}

PASSAGE_GOLD = {"attributions": [
    {"source": ["police"], "cue": "said", "content": ["Two men died"], "form": "indirect"},
    {"source": ["Ada Novak", "a baker"], "cue": "said", "content": ["“We ran,”", "“and the wall fell.”"],
     "form": "direct"},
    {"source": ["The mayor"], "cue": "called", "content": ["the fire “an accident”"], "form": "mixed"}]}

DISPUTE_GOLD = {"text": BODY, "disputes": ARTICLE_GOLD["contested"]}

EVENT_GOLD = {"text": BODY, "type": "DISASTER", "actor": ["fire"], "recipient": ["men"]}

PAGE_GOLD = {
    "headline": "Fire in Brno", "datePublished": "2024-05-13", "author": None, "captions": ["The wall"]}


def item(gold, event):
    return types.SimpleNamespace(name="example", body=BODY, gold=gold, event=event)


def span(text):
    start = BODY.index(text)
    return {"start": len(BODY[:start].encode()), "end": len(BODY[:start + len(text)].encode())}


def claim(number, text, source, kind):
    return {"id": f"c{number}", "text": text, "span": span(text), "source": source, "kind": kind}


def passage_event(last_source="s3"):
    return {"sources": ARTICLE_EVENT["sources"], "claims": [
        claim(1, "Two men died", "s1", "indirect"),
        claim(2, "“We ran,” said Ada Novak, a baker, “and the wall fell.”", "s2", "direct"),
        claim(3, "the fire “an accident”", last_source, "mixed")]}


PERFECT = [
    (articles, ARTICLE_GOLD, ARTICLE_EVENT),
    (attributions, PASSAGE_GOLD, passage_event()),
    (events, EVENT_GOLD, {"incidents": ARTICLE_EVENT["incidents"]}),
    (disputes, DISPUTE_GOLD, {
        "sources": ARTICLE_EVENT["sources"], "contested": ARTICLE_EVENT["contested"]}),
    (pages, PAGE_GOLD, {"article": {
        "articleBody": BODY, "headline": "Fire in Brno", "captions": ["The wall in May"],
        "datePublished": "2024-05-13T10:00:00Z"}}),
]


def figures(scorer, gold, event):
    return {name: round(measure.f1, 3) for name, measure in scorer.score([item(gold, event)]).items()}


@pytest.mark.parametrize("scorer, gold, event", PERFECT)
def test_a_perfect_reader_scores_1(scorer, gold, event):
    assert figures(scorer, gold, event) == dict.fromkeys(scorer.MEASURES, 1)


@pytest.mark.parametrize("scorer, gold, event", PERFECT)
def test_an_idle_reader_scores_0(scorer, gold, event):
    nothing = figures(scorer, gold, {})
    # A page without an author is read rightly where none is found.
    assert nothing.pop("page author", 1) == 1
    assert set(nothing.values()) == {0}


@pytest.mark.parametrize("measure, change, expected", [
    ("sources", lambda event: event["sources"].append({"id": "s4", "name": "wall", "type": "x"}), (3, 1, 0)),
    ("sources", lambda event: event["sources"].pop(), (2, 0, 0)),
    ("source type", lambda event: event["sources"][0].update(type="military"), (2, 1, 1)),
    ("source country", lambda event: event["sources"][1].update(country="CZ"), (2, 1, 1)),
    ("claims", lambda event: event["claims"][0].update(text="Two men"), (2, 1, 1)),
    ("claim source", lambda event: event["claims"][0].update(source="s2"), (2, 1, 1)),
    ("claim source", lambda event: event["claims"][0].update(text="Two men"), (2, 0, 1)),
    ("claim kind", lambda event: event["claims"][2].update(kind="direct"), (2, 1, 1)),
    ("figures", lambda event: event["figures"][0].update(qualifier="about"), (1, 1, 1)),
    ("figure source", lambda event: event["figures"][1].update(source="s1"), (1, 1, 1)),
    ("contested", lambda event: event["contested"][0]["values"].pop(), (0, 1, 1)),
    ("incidents", lambda event: event["incidents"][0].update(recipient="the wall"), (0, 1, 1)),
    ("incident date", lambda event: event["incidents"][0].update(date=None), (0, 1, 1)),
    ("framing label", lambda event: event["framing"].update(label="neutral"), (0, 1, 1)),
    ("cues", lambda event: event["framing"]["cues"][0].update(kind="denial"), (0, 1, 1)),
    ("dates", lambda event: event["dates"].append({"date": "2024-05-14"}), (1, 0, 0)),
    ("entities", lambda event: event["entities"][0].update(type="organization"), (1, 1, 1)),
])
def test_one_wrong_answer_in_an_article_costs_its_measure(measure, change, expected):
    event = copy.deepcopy(ARTICLE_EVENT)
    change(event)
    counted = articles.score([item(ARTICLE_GOLD, event)])[measure]
    assert (counted.right, counted.extra, counted.missed) == expected


def test_a_careless_reader_of_attributions():
    event = passage_event(last_source="s1")
    event["claims"][1] = claim(2, "“We ran,”", "s2", "direct")
    event["claims"].append(claim(4, "on Monday", None, "indirect"))
    measures = attributions.score([item(PASSAGE_GOLD, event)])
    # “We ran” is 2 of 6 words: Dice 2 * 2 / (2 + 6) = 0.5, just enough.
    assert (measures["attributions"].right, measures["attributions"].extra) == (3, 1)
    assert measures["attribution source"].f1 == pytest.approx(2 / 3)
    assert measures["indirect"].precision == 0.5
    event["claims"][1] = claim(2, "“We", "s2", "direct")
    assert attributions.score([item(PASSAGE_GOLD, event)])["direct"].recall == 0


def test_a_second_incident_costs_precision():
    found = ARTICLE_EVENT["incidents"] + [{"type": "ASSAULT", "actor": "wall"}]
    measures = events.score([item(EVENT_GOLD, {"incidents": found})])
    assert (measures["event type"].precision, measures["event type"].recall) == (0.5, 1)
    nothing = {"text": BODY, "type": None}
    assert events.score([item(nothing, {"incidents": found})])["event triple"].extra == 2


def test_a_dispute_without_one_of_its_sources_is_half_found():
    contested = [{"measure": "killed", "values": [{"count": 3}, {"count": 2}]}]
    measures = disputes.score([item(DISPUTE_GOLD, {"contested": contested})])
    assert (measures["disputes"].f1, measures["disputed values"].f1) == (1, 0)


def test_half_a_page():
    body = BODY.split("\n\n")[0]
    measures = pages.score([item(PAGE_GOLD, {"article": {"articleBody": body, "headline": "Fire"}})])
    assert measures["main text"].precision == 1
    assert measures["main text"].recall == pytest.approx(14 / 20)
    assert measures["page headline"].f1 == 0


@pytest.mark.parametrize("one, other, same", [
    ("Hong Lei", "ministry spokesman Hong Lei", True),
    ("The police", "police", True),
    ("police", "police chief Martha Nyerere", False),
    ("residents", "Some 200 residents of Batken", True),
    ("Russia’s Foreign Ministry", "Foreign Ministry", True),
    ("Iran", "Iraq", False),
    ("", "police", False),
])
def test_names(one, other, same):
    assert same_name(one, other) is same and same_name(other, one) is same


@pytest.mark.parametrize("acceptable, found, same", [
    (["soldiers"], "four soldiers", True),
    (["soldiers"], "a soldier", True),
    (["Houthi leaders"], "leaders of the movement", True),
    (["army"], "army of farmers", True),
    (["army"], "farmers", False),
    (["army"], None, False),
    (None, None, True),
    (None, "anyone", True),
])
def test_things(acceptable, found, same):
    assert same_thing(acceptable, found) is same


def test_the_most_alike_are_paired_first():
    likeness = [[0.5, 0.9], [0, 0.8]]
    assert pairs([0, 1], [0, 1], lambda one, other: likeness[one][other]) == {0: 1}


def test_what_is_optional_costs_nothing_when_missed():
    measure = Measure()
    count(measure, [{"optional": True}, {"n": 1}], [], lambda one, other: 0)
    assert (measure.right, measure.extra, measure.missed) == (0, 0, 1)
