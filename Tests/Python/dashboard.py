"""A dashboard of its own for a test, fed by a collector made of two sockets."""

import http.client
import json
import subprocess
import urllib.parse

from collector import Collector
from pipeline import free_ports, wait_until

OPERATOR = "operator-of-the-test"


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.body = response.read()

    @property
    def text(self):
        return self.body.decode()

    def json(self):
        return json.loads(self.body)


class Dashboard:
    def __init__(self, binaries, folder, collector=None, hub=None):
        self.binaries = binaries
        self.folder = folder
        self.collector = collector or Collector()
        self.port, hub_port = free_ports(2)
        self.hub = hub or f"tcp://127.0.0.1:{hub_port}"
        self.process = None
        self.token = folder / "operator.token"
        self.token.write_text(OPERATOR + "\n")
        self.token.chmod(0o600)

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self, *options):
        log = open(self.folder / "dashboard.log", "ab")
        self.process = subprocess.Popen([str(word) for word in (
            self.binaries / "dateline-dashboard", "--port", self.port, "--events", self.collector.events,
            "--replay", self.collector.replay, "--hub", self.hub, "--index", self.folder / "dashboard.sqlite",
            "--operator-token", self.token, *options)], stdout=log, stderr=log)
        wait_until(self.answers, "the page")
        return self

    def log(self):
        return (self.folder / "dashboard.log").read_text(errors="replace")

    def answers(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the dashboard ended: {self.log()}")
        try:
            self.get("/assets/icon.svg")
            return True
        except OSError:
            return False

    def request(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            names = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body, names)
            return Answer(connection.getresponse())
        finally:
            connection.close()

    def get(self, path, **headers):
        return self.request("GET", path, **headers)

    def add(self, *events):
        """Publishes events and waits until all are in the index."""
        self.collector.add(*(json.dumps(event, ensure_ascii=False) for event in events))
        articles = {event["subject"] for event in events}
        wait_until(lambda: all(self.get(path(article)).status == 200 for article in articles), "the index")

    def stories(self, query=""):
        return [story["id"] for story in self.get("/api/stories" + query).json()["stories"]]

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)
        self.collector.close()


def path(article):
    return "/api/articles/" + urllib.parse.quote(article, safe="")


class Text:
    """An article's text that notes where its figures stand, in bytes."""

    def __init__(self):
        self.text = ""

    def add(self, words):
        start = len(self.text.encode())
        self.text += words
        return {"start": start, "end": len(self.text.encode())}


def event(article, figures=(), *, headline="Ferry sinks off the coast", outlet="Sample Gazette", matrix="unknown",
          day="2024-05-03", story=None, merged=None, intro="", duplicate=None, url=None, country="GR"):
    """An event as the collector makes it. `figures`: (measure, count, qualifier, source, type)."""
    text, sources, claims, found = Text(), [], [], []
    if intro:
        text.add(intro + "\n\n")
    for measure, count, qualifier, name, kind in figures:
        number = f"s{len(sources) + 1}"
        start = len(text.text.encode())
        mention = text.add(name)
        text.add(" said that ")
        span = text.add(f"{count:,} people")
        text.add(f" were {measure}")
        end = len(text.text.encode())
        text.add(".\n\n")
        claim = {"start": span["start"], "end": end}
        sources.append({
            "id": number, "name": name, "aliases": [], "mentions": [mention], "type": kind, "basis": f"test: {kind}",
            "claims": 1})
        claims.append({
            "id": f"c{len(claims) + 1}", "text": text.text.encode()[span["start"]:end].decode(), "span": claim,
            "source": number, "via": [], "kind": "indirect", "cue": "said", "stance": "asserted"})
        found.append({
            "measure": measure, "count": count, "qualifier": qualifier, "of": "people", "includes": [],
            "source": number, "claim": claims[-1]["id"], "incident": "i1", "span": span})
    text.add("Nobody could be reached for comment.\n")
    body = text.text
    cue = body.encode().index(b"reached")
    data = {
        "article": {
            "id": article, "url": url or f"https://gazette.example/{article}", "headline": headline,
            "publisher": {"name": outlet}, "datePublished": day, "inLanguage": "en", "articleBody": body,
            "captions": [], "wordCount": len(body.split()), "digest": "0" * 64},
        "sources": sources, "claims": claims, "figures": found, "contested": [],
        "incidents": [{
            "id": "i1", "type": "DISASTER", "date": day[:10], "place": "Northport", "country": country,
            "span": {"start": 0, "end": 1}}],
        "dates": [], "entities": [],
        "publisher": {
            "name": outlet, "domain": outlet.lower().replace(" ", "-") + ".example", "class": matrix,
            "basis": "test", "credits": []},
        "framing": {
            "label": "mixed", "scores": {"mixed": 1}, "sourceMix": {"government": 0.5, "rights-group": 0.5},
            "cues": [{"kind": "noComment", "text": "reached", "voice": "author", "span": {"start": cue, "end": cue + 7}}]},
        "duplicate": duplicate or {"status": "original", "similarity": 0, "containment": 0},
        "provenance": [],
    }
    if story:
        data["story"] = {"id": story, "size": 1, **({"merged": merged} if merged else {})}
    return {
        "specversion": "1.0", "id": f"{article}.1", "source": "/dateline/collector",
        "type": "org.dateline.article.enriched.v1", "subject": article, "time": "2024-05-03T18:21:07.250Z",
        "datacontenttype": "application/json", "data": data}


def ferry():
    """One story of four outlets, one of each class, whose figures differ."""
    return [
        event("ferry-agency", [("killed", 16, "exactly", "the transport ministry", "government")],
              headline="Sixteen die as ferry sinks, ministry says", outlet="State Agency", matrix="SC",
              day="2024-05-01", story="ferry-agency"),
        event("ferry-radio", [("killed", 16, "exactly", "the transport ministry", "government"),
                              ("missing", 40, "about", "the port authority", "government")],
              headline="Ferry: dozens still missing", outlet="Public Radio", matrix="ISF", day="2024-05-02",
              story="ferry-agency"),
        event("ferry-courier", [("killed", 50, "atLeast", "Harbour Watch", "rights-group"),
                                ("killed", 19, "exactly", "the transport ministry", "government")],
              headline="Rights group counts 50 dead on the ferry", outlet="Courier", matrix="INDEP",
              day="2024-05-03", story="ferry-agency"),
        event("ferry-gazette", [("missing", 90, "atLeast", "relatives", "witness")],
              headline="Relatives: ninety are missing", outlet="Sample Gazette", day="2024-05-04",
              story="ferry-agency"),
    ]
