"""The JSON Schemas of Protocols/schemas, their examples, and events that Dateline makes of the samples.

DATELINE_BIN names the folder of the `dateline` program; without it nothing is enriched here.
"""
import json
import os
import pathlib
import subprocess

import cloudevents.http
import jsonschema
import pytest
from referencing import Registry, Resource

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROTOCOLS = ROOT / "Protocols"
SCHEMAS = {path.name.removesuffix(".schema.json"): json.loads(path.read_text())
           for path in sorted((PROTOCOLS / "schemas").glob("*.schema.json"))}
REGISTRY = Registry().with_resources(
    (schema["$id"], Resource.from_contents(schema)) for schema in SCHEMAS.values())
FORMATS = jsonschema.Draft202012Validator.FORMAT_CHECKER
SAMPLES = sorted(path for path in (ROOT / "Deploy/samples").iterdir() if path.suffix not in (".md", ".tsv"))


def validator(kind, pointer=""):
    schema = SCHEMAS[kind] if not pointer else {"$ref": f"{SCHEMAS[kind]['$id']}#{pointer}"}
    return jsonschema.Draft202012Validator(schema, registry=REGISTRY, format_checker=FORMATS)


def problems(kind, value, pointer=""):
    return [f"{error.json_path}: {error.message}" for error in validator(kind, pointer).iter_errors(value)]


def examples(kind, verdict):
    paths = sorted((PROTOCOLS / "examples" / kind / verdict).glob("*.json"))
    assert len(paths) >= 8
    return [pytest.param(path, id=f"{kind}/{verdict}/{path.name}") for path in paths]


@pytest.mark.parametrize("kind", SCHEMAS)
def test_schema_is_valid(kind):
    schema = SCHEMAS[kind]
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"urn:dateline:schema:{kind}:1"
    assert schema["title"] and schema["description"]


@pytest.mark.parametrize("kind", ["article", "event"])
def test_every_definition_is_used(kind):
    text = json.dumps(SCHEMAS[kind])
    for name in SCHEMAS[kind]["$defs"]:
        assert f'"#/$defs/{name}"' in text, name


def test_article_names_are_those_that_intake_reads():
    table = (ROOT / "Sources/Intake/Resources/fields.tsv").read_text()
    names = {line.split("\t")[1] for line in table.splitlines() if line and not line.startswith("#")}
    assert set(SCHEMAS["article"]["properties"]) == names


@pytest.mark.parametrize("path", examples("article", "valid") + examples("event", "valid"))
def test_valid_example(path):
    assert problems(path.parts[-3], json.loads(path.read_bytes())) == []


@pytest.mark.parametrize("path", examples("article", "invalid") + examples("event", "invalid"))
def test_invalid_example(path):
    try:
        value = json.loads(path.read_bytes())
    except ValueError:
        assert path.name.startswith("not_json--")
        return
    if path.name.startswith("not_json--nested"):  # a bound that no schema can state
        return
    if path.name.startswith("too_large--"):  # counted in bytes, so the hub's to check
        return
    assert problems(path.parts[-3], value) != []


def test_invalid_articles_are_named_after_the_codes_of_the_protocol():
    codes = set(SCHEMAS["publish-reply"]["oneOf"][1]["properties"]["code"]["examples"])
    for path in (PROTOCOLS / "examples/article/invalid").iterdir():
        code, _, what = path.stem.partition("--")
        assert code in codes and what, path.name


REPLIES = [
    {"status": "accepted", "id": "a"},
    {"status": "duplicate", "id": "gazette-2024.05.03_ferry"},
    {"status": "refused", "code": "no_headline", "reason": "An article with articleBody needs a headline."},
    {"status": "busy", "retryAfter": 0.5},
]


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: reply["status"])
def test_publish_reply(reply):
    assert problems("publish-reply", reply) == []
    for member in reply:
        assert problems("publish-reply", {key: value for key, value in reply.items() if key != member}) != []


@pytest.mark.parametrize("sample", [path for path in SAMPLES if path.suffix in (".json", ".jsonl")],
                         ids=lambda path: path.name)
def test_samples_are_articles(sample):
    text = sample.read_text()
    for article in [text] if sample.suffix == ".json" else text.splitlines():
        assert problems("article", json.loads(article)) == []


@pytest.fixture(scope="module")
def events(tmp_path_factory):
    folder = os.environ.get("DATELINE_BIN")
    if not folder:
        pytest.skip("DATELINE_BIN names no folder with the dateline program")
    output = tmp_path_factory.mktemp("events") / "events.jsonl"
    subprocess.run([pathlib.Path(folder) / "dateline", "enrich", *SAMPLES, "--output", output],
                   check=True, capture_output=True, timeout=120)
    return {event["subject"]: event for event in map(json.loads, output.read_text().splitlines())}


def test_real_events_follow_the_schema(events):
    assert len(events) >= len(SAMPLES)
    for event in events.values():
        assert problems("event", event) == []


@pytest.mark.parametrize("path", examples("event", "valid"))
def test_examples_are_cloudevents(path):
    check_cloudevent(path.read_bytes())


def test_real_events_are_cloudevents(events):
    for event in events.values():
        check_cloudevent(json.dumps(event))


def check_cloudevent(text):
    event = cloudevents.http.from_json(text)
    assert event["specversion"] == "1.0"
    assert event["type"] == "org.dateline.article.enriched.v1"
    assert event["subject"] == event.data["article"]["id"]


def test_spans_of_real_events_point_into_the_body(events):
    for event in events.values():
        data = event["data"]
        body = data["article"]["articleBody"].encode()
        for told in data["claims"] + data["framing"]["cues"] + data["dates"]:
            span = told["span"]
            assert body[span["start"]:span["end"]].decode() == told["text"]


def test_references_of_real_events_lead_somewhere(events):
    for event in events.values():
        data = event["data"]
        known = {kind: {each["id"] for each in data[kind]} for kind in ("sources", "claims", "incidents")}
        for claim in data["claims"]:
            assert {claim.get("source"), *claim.get("with", []), *claim["via"]} <= known["sources"] | {None}
        for figure in data["figures"]:
            assert {figure.get("source")} <= known["sources"] | {None}
            assert {figure.get("claim")} <= known["claims"] | {None}
            assert {figure.get("incident")} <= known["incidents"] | {None}
        for contested in data["contested"]:
            assert {contested.get("incident")} <= known["incidents"] | {None}
            assert {value.get("source") for value in contested["values"]} <= known["sources"] | {None}


def test_copies_among_the_samples_are_known(events):
    duplicate = {subject: event["data"]["duplicate"] for subject, event in events.items()}
    assert duplicate["andijan-first-count"]["status"] == "original"
    assert duplicate["andijan-reprint"]["status"] == "exact"
    assert duplicate["andijan-reprint"]["of"] == "andijan-first-count"
    assert duplicate["andijan-second-count"]["status"] == "update"
    assert duplicate["andijan-second-count"]["of"] == "andijan-first-count"
