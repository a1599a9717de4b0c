"""The dashboard over HTTP: pages, API, live stream, restarts, and what it does with hostile input."""

import base64
import concurrent.futures
import csv
import gzip
import io
import json
import pathlib
import re
import socket
import subprocess
import threading
import time
import urllib.parse
import xml.etree.ElementTree as ElementTree

import jsonschema
import pytest
from openapi_spec_validator import validate

from collector import Collector
from dashboard import OPERATOR, Dashboard, event, ferry
from pipeline import Pipeline, wait_until

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAYLOADS = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)' autofocus='",
    "</title></head><body onload=alert(1)>", "<svg/onload=alert(1)>", "{{constructor.constructor('alert(1)')()}}",
    "<!--><script>alert(1)</script>", "]]><script>alert(1)</script>", "\u202egnp.exe<script>", "<a href=javascript:alert(1)>",
]


@pytest.fixture
def empty(binaries, tmp_path):
    made = Dashboard(binaries, tmp_path).start()
    yield made
    made.close()


@pytest.fixture
def dashboard(empty):
    empty.add(*ferry())
    return empty


class Stream:
    """A client of the event stream."""

    def __init__(self, dashboard, last=None):
        self.connection = socket.create_connection(("127.0.0.1", dashboard.port), timeout=30)
        identifier = f"Last-Event-ID: {last}\r\n" if last is not None else ""
        self.connection.sendall(
            f"GET /api/events/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n{identifier}\r\n".encode())
        self.text = ""
        self.read_until("retry:")

    def read_until(self, words, seconds=30):
        deadline = time.monotonic() + seconds
        while words not in self.text:
            self.connection.settimeout(max(0.1, deadline - time.monotonic()))
            received = self.connection.recv(65536)
            assert received, f"the stream ended: {self.text}"
            self.text += received.decode()
        return self.text

    def numbers(self):
        return [int(number) for number in re.findall(r"^id: (\d+)$", self.text, re.MULTILINE)]

    def close(self):
        self.connection.close()


# Pages

def test_the_contested_table_comes_first_and_leads_to_sentences(dashboard):
    page = dashboard.get("/stories/ferry-agency").text
    assert page.index("Who says how many") < page.index("In their words") < page.index("Whose account")
    table = page[page.index('<table class="contested"'):page.index("</table>")]
    assert "≠" not in table and "contested" in table and "at least 50" in table
    for anchor in re.findall(r'href="#(figure-[^"]+)"', table):
        assert page.count(f'id="{anchor}"') == 1
    assert "earlier" in table and "16" in table


def test_every_link_of_every_page_leads_somewhere(dashboard):
    seen, waiting = set(), ["/"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        answer = dashboard.get(path)
        assert answer.status in (200, 301), path
        if not answer.headers.get("content-type", "").startswith("text/html"):
            continue
        ids = set(re.findall(r' id="([^"]+)"', answer.text))
        assert len(ids) == len(re.findall(r' id="', answer.text)), f"an id stands twice in {path}"
        for link in re.findall(r'(?:href|src|action)="([^"]+)"', answer.text):
            link = link.replace("&amp;", "&")
            if link.startswith("#"):
                assert link[1:] in ids, f"{link} in {path}"
            elif link.startswith("/") and not link.startswith("/operator"):
                waiting.append(link.split("#")[0])
    assert len(seen) > 15


def test_merged_stories_keep_their_addresses(empty):
    empty.add(event("a", story="a"), event("b", story="b"))
    assert sorted(empty.stories()) == ["a", "b"]
    empty.add(event("c", story="a", merged=["b"]))
    answer = empty.get("/stories/b")
    assert (answer.status, answer.headers["location"]) == (301, "/stories/a")
    assert empty.stories() == ["a"]
    assert len(empty.get("/api/stories/b/articles?format=json").json()) == 3
    answer = empty.get("/stories/c")
    assert (answer.status, answer.headers["location"]) == (301, "/stories/a"), "an article's id leads to its story"


def test_a_story_page_is_made_anew_only_when_the_story_changes(dashboard):
    first = dashboard.get("/stories/ferry-agency")
    dashboard.add(event("elsewhere", story="elsewhere"))
    assert dashboard.get("/stories/ferry-agency").text == first.text
    dashboard.add(event("ferry-late", [("killed", 61, "exactly", "Harbour Watch", "rights-group")], story="ferry-agency"))
    assert "61" in dashboard.get("/stories/ferry-agency").text


def test_spans_are_right_in_every_script(empty):
    intro = "قُتل العشرات في الانفجار. 四十人死亡。 Ünlü şehir 👩🏽‍🚒"
    empty.add(event("rtl", [("killed", 40, "exactly", "وزارة الصحة", "government")], intro=intro,
                    headline="وزارة الصحة: 40 قتيلا"))
    page = empty.get("/articles/rtl").text
    assert re.search(r'<strong class="count" id="figure-0"><span class="spoken">[^<]*</span>40 people</strong>', page)
    assert '<h1 dir="auto" lang="en">وزارة الصحة: 40 قتيلا</h1>' in page
    assert intro in page and "<bdi>وزارة الصحة</bdi>" in page
    assert empty.stories("?q=%D8%A7%D9%84%D8%B5%D8%AD%D8%A9") == ["rtl"]


# Feeding

def test_killed_and_started_again_shows_the_same_page(dashboard):
    before = dashboard.get("/").text, dashboard.get("/stories/ferry-agency").text
    dashboard.kill()
    dashboard.collector.add(json.dumps(event("while-away", day="2024-06-01", story="while-away")))
    dashboard.start()
    wait_until(lambda: "while-away" in dashboard.stories(), "what came meanwhile")
    assert dashboard.get("/stories/ferry-agency").text == before[1]
    assert dashboard.get("/?to=2024-05-31").text.count("data-story") == before[0].count("data-story")


def test_started_late_on_an_empty_index_nothing_is_missing(dashboard):
    page = dashboard.get("/stories/ferry-agency").text
    dashboard.kill()
    for file in dashboard.folder.glob("dashboard.sqlite*"):
        file.unlink()
    dashboard.start()
    wait_until(lambda: dashboard.get("/api/status").json()["index"]["articles"] == 4, "the replay")
    assert dashboard.get("/stories/ferry-agency").text == page


def test_killed_again_and_again_while_it_reads_it_ends_with_all(empty):
    count = 1_200
    empty.kill()
    for number in range(count):
        empty.collector.add(json.dumps(event(f"a{number}", [("killed", number, "exactly", "the ministry", "government")],
                                             story=f"a{number // 4 * 4}")), publish=False)
    seen = []
    for _ in range(5):
        empty.start()
        wait_until(lambda: empty.get("/api/status").json()["index"]["articles"] > (seen[-1] if seen else 0), "more events")
        seen.append(empty.get("/api/status").json()["index"]["articles"])
        if seen[-1] == count:
            break
        empty.kill()
    empty.kill()
    empty.start()
    wait_until(lambda: empty.get("/api/status").json()["index"] == {"articles": count, "stories": count // 4, "newest": count, "listeners": 0},
               "all of them")
    assert [row["article"] for row in empty.get(f"/api/stories/a{count - 4}/figures?format=json").json()] == [
        f"a{number}" for number in range(count - 4, count)]


def test_a_new_log_of_the_collector_is_read_from_its_beginning(binaries, tmp_path):
    old = Collector()
    dashboard = Dashboard(binaries, tmp_path, old).start()
    dashboard.add(event("a"), event("b"), event("c"))
    dashboard.kill()
    new = Collector(old.context)
    new.add(json.dumps(event("d")), publish=False)
    new.add(json.dumps(event("e")), publish=False)
    dashboard.collector = new
    dashboard.start()
    wait_until(lambda: sorted(dashboard.stories()) == ["a", "b", "c", "d", "e"], "the new log")
    dashboard.close()
    old.close()


def test_events_that_are_none_are_passed_over(empty):
    empty.collector.add("{}", "not json", '{"subject": 1}', "[" * 5000)
    empty.add(event("after"))
    assert empty.stories() == ["after"]
    assert empty.log().count("is passed over") == 4


# Live

def test_the_stream_gives_every_event_once_over_reconnects(empty):
    empty.add(event("a"))
    first = Stream(empty)
    empty.add(event("b"), event("c"))
    first.read_until('"article":"c"')
    assert first.numbers() == [2, 3]
    assert json.loads(re.search(r"data: (.*\"b\".*)", first.text)[1])["story"] == "b"
    first.close()
    empty.add(event("d"))
    again = Stream(empty, last=3)
    empty.add(event("e"))
    again.read_until('"article":"e"')
    assert again.numbers() == [4, 5]
    again.close()
    everything = Stream(empty, last=0)
    everything.read_until('"article":"e"')
    assert everything.numbers() == [1, 2, 3, 4, 5]
    everything.close()


def test_the_stream_survives_a_restart_and_knows_foreign_numbers(empty):
    empty.add(event("a"), event("b"))
    empty.kill()
    empty.start()
    stream = Stream(empty, last=1)
    stream.read_until('"article":"b"')
    assert stream.numbers() == [2]
    stream.close()
    foreign = Stream(empty, last=99)
    foreign.read_until("event: reset")
    foreign.close()


def test_sigterm_ends_it_with_listeners(empty):
    streams = [Stream(empty) for _ in range(5)]
    empty.process.terminate()
    assert empty.process.wait(15) == 0
    for stream in streams:
        stream.close()


# API

def test_the_api_is_what_its_document_says(dashboard):
    document = dashboard.get("/api/openapi.json").json()
    validate(document)
    paths = {
        "/api/stories": "/api/stories?limit=1", "/api/stories/{story}": "/api/stories/ferry-agency",
        "/api/stories/{story}/figures": "/api/stories/ferry-agency/figures",
        "/api/stories/{story}/articles": "/api/stories/ferry-agency/articles",
        "/api/events": "/api/events?limit=2", "/api/articles/{article}": "/api/articles/ferry-radio",
        "/api/outlets": "/api/outlets", "/api/compare": "/api/compare?a=class:state&b=class:independent",
        "/api/status": "/api/status", "/api/openapi.json": "/api/openapi.json",
    }
    for template, path in paths.items():
        answer = dashboard.get(path, Accept="application/json")
        assert answer.status == 200, path
        schema = document["paths"][template]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        jsonschema.Draft202012Validator({**schema, "components": document["components"]}).validate(answer.json())
    problem = dashboard.get("/api/stories?limit=x")
    assert problem.headers["content-type"] == "application/problem+json"
    jsonschema.validate(problem.json(), {"$ref": "#/components/schemas/Problem", "components": document["components"]})


def test_events_come_as_the_collector_made_them_page_by_page(dashboard):
    first = dashboard.get("/api/events?limit=3").json()
    rest = dashboard.get(f"/api/events?limit=3&cursor={first['next']}").json()
    assert first["events"] + rest["events"] == ferry()
    assert "next" not in rest
    lines = dashboard.get("/api/events", Accept="application/jsonl").text.splitlines()
    assert [json.loads(line) for line in lines] == ferry()
    assert dashboard.get("/api/articles/ferry-radio").json() == ferry()[1]


def test_tables_come_in_every_format(dashboard):
    for path in ["/api/stories", "/api/stories/ferry-agency/figures", "/api/stories/ferry-agency/articles",
                 "/api/outlets", "/api/compare?a=class:state&b=class:independent"]:
        join = "&" if "?" in path else "?"
        rows = list(csv.DictReader(io.StringIO(dashboard.get(f"{path}{join}format=csv").text, newline="")))
        lines = [json.loads(line) for line in dashboard.get(path, Accept="application/jsonl").text.splitlines()]
        assert len(rows) == len(lines) > 0
        for row, line in zip(rows, lines):
            for name, value in line.items():
                assert row[name] == ("" if value is None else str(value).lower() if isinstance(value, bool) else str(value))


def test_answers_are_validated_and_compressed(dashboard):
    for path in ["/", "/stories/ferry-agency", "/api/stories", "/stories.atom", "/assets/dashboard.css"]:
        plain = dashboard.get(path)
        packed = dashboard.get(path, Accept_Encoding="gzip")
        assert packed.headers.get("content-encoding") == "gzip" or len(plain.body) < 1024
        if packed.headers.get("content-encoding") == "gzip":
            assert gzip.decompress(packed.body) == plain.body
        assert "content-encoding" not in dashboard.get(path, Accept_Encoding="gzip;q=0").headers
        same = dashboard.get(path, If_None_Match=plain.headers["etag"])
        assert (same.status, same.body) == (304, b"")
        assert dashboard.request("HEAD", path).body == b""
        assert re.fullmatch(r"app;dur=\d+\.\d{3}", plain.headers["server-timing"])
    old = dashboard.get("/").headers["etag"]
    dashboard.add(event("newer", day="2024-06-01"))
    assert dashboard.get("/", If_None_Match=old).status == 200


def test_the_feed_holds_contested_stories(dashboard):
    dashboard.add(event("quiet", headline="No dispute here"))
    feed = ElementTree.fromstring(dashboard.get("/stories.atom").body)
    atom = "{http://www.w3.org/2005/Atom}"
    [entry] = feed.findall(f"{atom}entry")
    assert entry.find(f"{atom}link").get("href").endswith("/stories/ferry-agency")
    assert "19, says the transport ministry; at least 50, says Harbour Watch" in entry.find(f"{atom}content").text


def test_filters_find_stories(dashboard):
    dashboard.add(event("vote", headline="Parliament votes", outlet="Courier", matrix="INDEP", country="IT"))
    assert dashboard.stories("?q=parliament") == ["vote"]
    assert dashboard.stories("?q=harbour+watch") == ["ferry-agency"]
    assert dashboard.stories("?country=IT") == ["vote"]
    assert dashboard.stories("?class=state") == ["ferry-agency"]
    assert dashboard.stories("?contested=1") == ["ferry-agency"]
    assert set(dashboard.stories("?type=DISASTER&from=2024-05-03&to=2024-05-03")) == {"ferry-agency", "vote"}


# Hostile input

def test_payloads_everywhere_stay_text(empty):
    events = []
    for number, payload in enumerate(PAYLOADS):
        made = event(f"p{number}", [("killed", 9, "exactly", payload, "government"), ("killed", 40, "exactly", "x" + payload, "witness")],
                     headline=payload, outlet=payload, intro=payload, url="javascript:alert(document.domain)", story="hostile")
        data = made["data"]
        data["publisher"]["basis"] = data["sources"][0]["basis"] = data["article"]["author"] = payload
        data["publisher"]["domain"] = payload
        data["incidents"][0].update(actor=payload, recipient=payload, place=payload)
        data["figures"][0]["of"] = data["framing"]["cues"][0]["text"] = payload
        data["article"]["captions"] = [payload]
        events.append(made)
    empty.add(*events)
    pages = ["/", "/stories/hostile", "/compare", "/compare?a=class:unknown&b=class:unknown", "/pipeline",
             *(f"/articles/p{number}" for number in range(len(PAYLOADS)))]
    pages += [f"/?q={escaped}" for escaped in ("%3Cscript%3Ealert(1)%3C/script%3E", "%22%3E%3Cimg%20onerror=x%3E")]
    for page in pages:
        text = empty.get(page).text
        assert text.count("<script") == 1, page
        assert not re.search(r"<(img|iframe|object|embed|style|base)\b", text), page
        assert not re.search(r"<[^>]*\son\w+\s*=", re.sub(r'"[^"]*"', '""', text)), page
        assert not re.search(r'(href|src|action|cite)="\s*(javascript|data|vbscript):', text, re.IGNORECASE), page
    ElementTree.fromstring(empty.get("/stories.atom").body)


def test_pages_bind_the_browser(dashboard):
    for path in ["/", "/stories/ferry-agency", "/api/stories", "/nowhere", "/assets/dashboard.js"]:
        headers = dashboard.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in policy
    for path in ["/", "/stories/ferry-agency", "/articles/ferry-radio", "/compare", "/pipeline"]:
        page = dashboard.get(path).text
        assert not re.search(r'(src|action)="(https?:)?//', page)
        assert not re.search(r'<link[^>]*href="(https?:)?//', page)
        assert " style=" not in page and "<style" not in page


@pytest.mark.parametrize("path, status", [
    ("/stories/none", 404), ("/articles/none", 404), ("/api/stories/none", 404), ("/api/articles/none", 404),
    ("/api/stories/none/figures", 404), ("/nowhere", 404), ("/api/nowhere", 404),
    ("/?cursor=x", 400), ("/?cursor=%00", 400), ("/?cursor=AAAA", 400), ("/api/stories?cursor=!!", 400),
    ("/api/events?cursor=-1", 400), ("/api/events?cursor=99999999999999999999", 400), ("/api/events?limit=0", 400),
    ("/?limit=1e3", 400), ("/?q=%ff%fe", 400), ("/?q=%", 400), ("/?type=NONE", 400), ("/?class=good", 400),
    ("/?country=XXX", 400), ("/?from=2024-13-01", 400), ("/?contested=2", 400),
    ("/compare?a=x&b=y", 400), ("/compare?a=class:state", 400), ("/api/compare", 400), ("/api/outlets?format=xml", 400),
    ("/stories/" + "a" * 600, 404), ("/stories/%00", 404), ("/stories/%ff", 404), ("/stories/a%2Fb", 404),
    ("/assets/../../../../etc/passwd", 404), ("/assets/..%2f..%2fetc%2fpasswd", 404), ("/assets/%2e%2e/openapi.json", 404),
    ("/assets/openapi.json", 404), ("/../etc/passwd", 404), ("//etc/passwd", 404), ("/stories/../../index.sqlite", 404),
    ("/?q=" + "a" * 5000, 414),
])
def test_what_cannot_be_answered_is_refused_in_words(dashboard, path, status):
    answer = dashboard.get(path)
    assert answer.status == status
    assert b"root:" not in answer.body
    problem = dashboard.get(path, Accept="application/problem+json")
    if path.startswith("/api/"):
        assert answer.json()["status"] == status and answer.json()["detail"]
    elif problem.status == status:
        assert problem.json()["detail"]
    assert dashboard.get("/").status == 200


def test_sql_and_search_syntax_are_text(dashboard):
    for words in ["' OR 1=1 --", '"; DROP TABLE story; --', "NEAR(a b)", "a AND NOT b", "headline:ferry", "* ^ ( ) -", '"""']:
        assert dashboard.get("/?q=" + urllib.parse.quote(words)).status == 200, words
    assert dashboard.stories() == ["ferry-agency"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_are_refused(dashboard, method):
    for path in ["/", "/stories/ferry-agency", "/api/stories", "/api/events/stream", "/assets/dashboard.css"]:
        answer = dashboard.request(method, path, b"x=1")
        assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD"), path


@pytest.mark.parametrize("path, accept", [
    ("/", "image/png"), ("/stories/ferry-agency", "application/json"), ("/api/stories", "text/html"),
    ("/api/status", "text/csv"), ("/api/events/stream", "application/json"), ("/stories.atom", "text/html"),
    ("/api/outlets", "*/*;q=0"),
])
def test_other_forms_are_refused(dashboard, path, accept):
    assert dashboard.get(path, Accept=accept).status == 406


def raw(dashboard, request):
    """What comes back for bytes that no client library would send; the server may stop reading them at any point."""
    with socket.create_connection(("127.0.0.1", dashboard.port), timeout=20) as connection:
        def send():
            try:
                connection.sendall(request)
                connection.shutdown(socket.SHUT_WR)
            except OSError:
                pass
        sender = threading.Thread(target=send, daemon=True)
        sender.start()
        try:
            answer = connection.recv(65536)
        except ConnectionError:
            answer = b""
        connection.close()
        return answer


def test_bytes_that_are_no_request_do_no_harm(dashboard):
    huge = b"GET /?q=" + b"a" * (10 << 20) + b" HTTP/1.1\r\nHost: localhost\r\n\r\n"
    for request in [
        huge, b"\x00\xff\xfe" * 1000, b"GET / HTTP/9.9\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"GET\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 20000 + b"\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"y" * (1 << 20) + b"\r\n\r\n",
        b"POST /operator/dead-letters HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ]:
        answer = raw(dashboard, request)
        assert not answer.startswith(b"HTTP/1.1 2") and not answer.startswith(b"HTTP/1.1 500"), (request[:40], answer[:80])
    assert dashboard.get("/").status == 200


def test_other_names_of_this_host_are_not_answered(dashboard):
    assert dashboard.get("/", Host="evil.example").status == 421
    assert dashboard.get("/", Host=f"localhost:{dashboard.port}").status == 200
    assert dashboard.get("/api/stories", Host="127.0.0.1.evil.example").status == 421


@pytest.mark.parametrize("path", ["/", "/?q=ferry&contested=1", "/compare", "/pipeline", "/stories.atom", "/api/stories",
                                  "/api/events", "/api/outlets", "/api/status", "/compare?a=class:state&b=class:unknown"])
def test_an_empty_index_answers(empty, path):
    assert empty.get(path).status == 200


# Operators and readers

def basic(secret):
    return "Basic " + base64.b64encode(f"operator:{secret}".encode()).decode()


def test_only_operators_retry_and_drop(binaries, tmp_path):
    pipeline = Pipeline(binaries, tmp_path)
    pipeline.start("hub", "extract")
    html = {"id": "hopeless", "html": "<html><head><title>t</title></head><body></body></html>"}
    assert pipeline.publish(html)["status"] == "accepted"
    wait_until(lambda: pipeline.status()["deadLetters"] == 1, "a dead letter")
    dashboard = Dashboard(binaries, tmp_path, hub=pipeline.work).start()
    try:
        page = dashboard.get("/pipeline").text
        assert "hopeless" in page and "Retry" not in page and "Sign in as operator" in page
        assert dashboard.get("/api/dead-letters").json()[0]["article"] == "hopeless"
        form = "action=drop&article=hopeless"
        kind = {"Content_Type": "application/x-www-form-urlencoded"}
        answer = dashboard.request("POST", "/operator/dead-letters", form, **kind)
        assert answer.status == 401 and "Basic" in answer.headers["www-authenticate"]
        assert dashboard.request("POST", "/operator/dead-letters", form, Authorization=basic("guess"), **kind).status == 401
        signed = {"Authorization": basic(OPERATOR), **kind}
        foreign = [{"Origin": "https://evil.example"}, {"Sec_Fetch_Site": "cross-site"}, {}]
        for headers in foreign:
            assert dashboard.request("POST", "/operator/dead-letters", form, **signed, **headers).status == 403
        assert "Retry" in dashboard.get("/pipeline", Authorization=basic(OPERATOR)).text
        assert dashboard.request("POST", "/operator/dead-letters", "action=burn&article=hopeless",
                                 Sec_Fetch_Site="same-origin", **signed).status == 400
        assert dashboard.request("POST", "/operator/dead-letters", "x" * (1 << 20),
                                 Sec_Fetch_Site="same-origin", **signed).status == 413
        bearer = {"Authorization": f"Bearer {OPERATOR}", **kind}
        assert dashboard.request("POST", "/operator/dead-letters", form, **bearer).status == 303
        assert pipeline.status()["deadLetters"] == 0
        assert dashboard.request("POST", "/operator/dead-letters", form, **bearer).status == 404
    finally:
        dashboard.close()
        pipeline.close()


def test_readers_need_their_token(binaries, tmp_path):
    token = tmp_path / "reader.token"
    token.write_text("a reader's secret word\n")
    token.chmod(0o600)
    dashboard = Dashboard(binaries, tmp_path).start("--reader-token", token)
    try:
        assert dashboard.get("/").status == 401
        assert dashboard.get("/api/stories").status == 401
        assert dashboard.get("/", Authorization="Bearer a reader's secret word").status == 200
        assert dashboard.get("/", Authorization=basic("a reader's secret word"), Host="page.example").status == 200
    finally:
        dashboard.close()


def test_it_refuses_to_be_open_to_all_or_to_use_weak_tokens(binaries, tmp_path):
    weak, exposed = tmp_path / "weak", tmp_path / "exposed"
    weak.write_text("short")
    weak.chmod(0o600)
    exposed.write_text("long enough to be a token")
    exposed.chmod(0o644)
    for options, words in [(["--address", "0.0.0.0"], "--reader-token"), (["--reader-token", weak], "16 bytes"),
                           (["--operator-token", exposed], "chmod 600"), (["--events", "tcp://10.0.0.1:7403"], "without keys")]:
        ended = subprocess.run([str(word) for word in (binaries / "dateline-dashboard", "--port", 0, "--index", tmp_path / "x", *options)],
                               capture_output=True, text=True, timeout=60)
        assert ended.returncode == 78 and words in ended.stderr, ended.stderr


# Many at once

def test_many_listeners_each_get_each_event(empty):
    streams = [Stream(empty) for _ in range(200)]
    empty.add(*(event(f"live-{number}") for number in range(20)))
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda stream: stream.read_until('"article":"live-19"'), streams))
    for stream in streams:
        assert stream.numbers() == list(range(1, 21))
        stream.close()
    # A listener that has gone is noticed when something is written to it.
    empty.add(event("after"))
    wait_until(lambda: empty.get("/api/status").json()["index"]["listeners"] == 0, "the listeners' places")
