"""The annotated texts of Tests/Accuracy (formats: its README) and the articles made of them."""
import dataclasses
import json
import pathlib
import re
import subprocess
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Accuracy"
HALVES = ("floor", "held-out")
# On which single sentences are published.
DAY = "2024-05-15"


@dataclasses.dataclass
class Item:
    """One text with what a careful reader finds in it, and the event that Dateline makes of it."""

    name: str
    half: str
    article: dict
    gold: dict
    event: dict = dataclasses.field(default_factory=dict)

    @property
    def body(self):
        return self.article["articleBody"]


def paragraphs(texts):
    return "\n\n".join(texts)


def articles():
    for name, file in files("articles"):
        made = {key: value for key, value in file["article"].items() if key != "paragraphs"}
        made["articleBody"] = paragraphs(file["article"]["paragraphs"])
        yield Item(name, file["half"], made, file["gold"])


def attributions():
    return sentences("attributions", "passages")


def events():
    return sentences("events", "sentences")


def disputes():
    return sentences("disputes", "passages")


def voices():
    """One item for each article of the files' lists; its gold is the manner in which it is written."""
    for name, file in files("voices"):
        for number, entry in enumerate(file["articles"], 1):
            article = {"headline": entry["headline"], "articleBody": paragraphs(entry["paragraphs"])}
            yield Item(f"{name}-{number:02}", file["half"], article, file["voice"])


def pages():
    for name, file in files("pages"):
        yield Item(name, file["half"], {"articleBody": paragraphs(file["paragraphs"])}, file)


SETS = {"articles": articles, "attributions": attributions, "events": events, "disputes": disputes,
        "voices": voices, "pages": pages}


def files(folder):
    for path in sorted((FOLDER / folder).glob("*.json")):
        yield path.stem, json.loads(path.read_text(encoding="utf-8"))


def sentences(folder, member):
    """One item for each entry of the files' lists; the text is an article of its own."""
    for name, file in files(folder):
        for number, entry in enumerate(file[member], 1):
            article = {"headline": f"Note {number}", "articleBody": entry["text"], "datePublished": DAY}
            yield Item(f"{name}-{number:02}", file["half"], article, entry)


def enriched(program):
    """All sets, {name: [Item]}, each item with the event that the `dateline` program makes of it."""
    sets = {name: list(read()) for name, read in SETS.items()}
    with tempfile.TemporaryDirectory() as folder:
        texts = pathlib.Path(folder) / "texts.jsonl"
        items = [(f"{name}-{item.name}", item) for name in sets if name != "pages" for item in sets[name]]
        texts.write_text("".join(
            json.dumps({"id": id, "inLanguage": "en", **item.article}, ensure_ascii=False) + "\n"
            for id, item in items), encoding="utf-8")
        run(program, [texts], f"{folder}/texts")
        for id, item in items:
            item.event = event(f"{folder}/texts/{id}.json")
        run(program, sorted((FOLDER / "pages").glob("*.html")), f"{folder}/pages")
        for item in sets["pages"]:
            item.event = event(f"{folder}/pages/{item.name}.json")
    return sets


def run(program, inputs, output):
    """One file an event; an article that cannot be read is left out, and its item stays without an event."""
    subprocess.run([program, "enrich", *inputs, "--output", output], check=False,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def event(path):
    path = pathlib.Path(path)
    return json.loads(path.read_text(encoding="utf-8"))["data"] if path.exists() else {}


def tokens(text):
    """The words of a text as (start, end) in characters."""
    return [match.span() for match in re.finditer(r"\w+", text)]
