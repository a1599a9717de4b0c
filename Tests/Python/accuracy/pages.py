"""Scores what is read out of HTML pages: the main text, headline, day and author."""
import collections

from accuracy.measure import Average, Measure
from accuracy.wording import holds, words

MEASURES = ["main text", "page headline", "page date", "page author", "page captions"]


def score(items):
    measures = {name: Measure() for name in MEASURES} | {"main text": Average()}
    for item in items:
        add(item, measures)
    return measures


def add(item, measures):
    gold, article = item.gold, item.event.get("article") or {}
    body, text = (collections.Counter(words(text)) for text in (item.body, article.get("articleBody", "")))
    measures["main text"].add((body & text).total(), text.total(), body.total(), item.name)
    for name, member in (("page headline", "headline"), ("page author", "author")):
        answer = article.get(member)
        ok = words(str(answer or "")) == words(gold[member] or "")
        measures[name].choice(ok, f"{answer} for {gold[member]}: {item.name}")
    day = (article.get("datePublished") or "")[:10] or None
    wanted = gold["datePublished"]
    measures["page date"].choice(day == wanted, f"{day} for {wanted}: {item.name}")
    for caption in gold.get("captions", []):
        ok = any(holds(text, caption) for text in article.get("captions", []))
        measures["page captions"].choice(ok, f"{caption}: {item.name}")
