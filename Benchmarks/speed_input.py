"""Articles of some 500 words as JSON Lines, from the annotated ones: speed_input.py [ROUNDS [ARTICLES_JOINED]]"""
import json
import sys

from accuracy import corpus


def main(rounds=50, joined=2):
    articles = [item.article for item in corpus.articles()]
    for number in range(rounds):
        for start in range(0, len(articles), joined):
            parts = articles[start:start + joined]
            body = corpus.paragraphs(part["articleBody"] for part in parts)
            article = dict(parts[0], id=f"speed-{number}-{start}", articleBody=body)
            print(json.dumps(article, ensure_ascii=False))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
