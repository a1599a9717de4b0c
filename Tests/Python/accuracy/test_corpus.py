"""The annotations are about the texts they stand beside, and keep to the closed lists."""
import re

import pytest

from accuracy import attributions, corpus
from accuracy.measure import listed
from accuracy.wording import holds

EVENT_TYPES = set(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION "
    "MOBILIZE COERCE ASSAULT DISASTER HEALTH".split())
SOURCE_TYPES = set(
    "government military armed-group political-party igo rights-group ngo state-media state-funded-media "
    "independent-media company expert witness anonymous document other".split())
MEASURES = set(
    "killed injured missing arrested abducted rescued evacuated displaced surrendered sentenced infected "
    "participants destroyed other".split())
CUES = set(
    "scareQuotes loadedLabel challenge denial unverified unelaborated noComment reportingDelay officialVoice "
    "accessLimits".split())
ARTICLES, PASSAGES, SENTENCES, DISPUTES, VOICES, PAGES = (list(read()) for read in corpus.SETS.values())


def name(item):
    return item.name


@pytest.mark.parametrize("items", [ARTICLES, PASSAGES, SENTENCES, DISPUTES, VOICES, PAGES], ids=corpus.SETS)
def test_each_half_has_its_share(items):
    sizes = [sum(item.half == half for item in items) for half in corpus.HALVES]
    # A page written with a rule in mind stands in the floor half: the halves need not be equal.
    assert sum(sizes) == len(items) and min(sizes) >= 0.3 * len(items)
    assert len({item.body for item in items}) == len(items)


@pytest.mark.parametrize("item", ARTICLES, ids=name)
def test_a_gold_table_speaks_of_its_article(item):
    gold, text = item.gold, f"{item.article['headline']}\n{item.body}"
    assert 150 <= len(text.split()) <= 450
    for claim in gold["claims"]:
        assert holds(text, claim["contains"]), claim
    for cue in gold["framing"]["cues"]:
        assert holds(text, cue["text"]), cue
    names = {source["name"] for source in gold["sources"]}
    for claim in gold["claims"]:
        assert names & set(listed(claim["source"])), claim
        assert claim["kind"] in attributions.FORMS
    for kind, mentions in gold["entities"].items():
        for mention in mentions:
            assert holds(text, mention), mention
    assert {kind for source in gold["sources"] for kind in listed(source["type"])} <= SOURCE_TYPES
    assert {kind for incident in gold["incidents"] for kind in listed(incident["type"])} <= EVENT_TYPES
    assert {figure["measure"] for figure in gold["figures"]} <= MEASURES
    assert {cue["kind"] for cue in gold["framing"]["cues"]} <= CUES


def test_attributions_are_marked_verbatim():
    for item in PASSAGES:
        text = attributions.Text(item.body)
        for entry in item.gold["attributions"]:
            assert all(wording in item.body for wording in entry["source"] or []), entry
            assert entry["cue"] is None or all(word in item.body for word in entry["cue"].split()), entry
            content = text.strings(entry["content"])
            assert content and form(item.body, text, content) == entry["form"], entry


def form(body, text, content):
    """Direct where only quoted words are marked, mixed where some are, indirect where none is."""
    quoted = set()
    for match in re.finditer(r"“[^”]*”|\"[^\"]*\"", body):
        quoted |= text.characters(*match.span())
    return "direct" if content <= quoted else "mixed" if content & quoted else "indirect"


def test_events_are_named_in_their_words():
    for item in SENTENCES:
        if item.gold["type"]:
            for wording in item.gold["actor"] + item.gold["recipient"]:
                assert wording.lower() in item.body.lower(), wording


def test_sentences_cover_every_event_type_in_both_halves():
    for half in corpus.HALVES:
        found = {kind for item in SENTENCES if item.half == half for kind in listed(item.gold["type"])}
        assert found == EVENT_TYPES | {None}


def test_disputes_are_of_known_measures_and_named_in_their_words():
    for item in DISPUTES:
        for dispute in item.gold["disputes"]:
            assert dispute["measure"] in MEASURES and len(dispute["values"]) > 1
            for value in dispute["values"]:
                assert any(name is None or holds(item.body, name) for name in value["source"]), value


def test_voices_are_as_many_on_both_sides():
    for half in corpus.HALVES:
        sides = [item.gold for item in VOICES if item.half == half]
        assert sides.count("state") == sides.count("independent") == len(sides) / 2 >= 9


def test_pages_hold_their_text():
    encodings = {"utf-16": "utf-16", "windows-1252": "windows-1252", "wrong-charset": "windows-1252"}
    for item in PAGES:
        path = corpus.FOLDER / "pages" / f"{item.name}.html"
        page = path.read_text(encoding=encodings.get(item.name, "utf-8"))
        for paragraph in item.gold["paragraphs"]:
            assert paragraph[:20] in page, paragraph
