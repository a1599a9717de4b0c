"""Articles for tests, made by number: no two have the same text."""

PLACES = ["Northport", "Eastvale", "Karsk", "Lumeira", "Ostrava Bay", "Tel Harun", "Minto", "Qasr Adin"]
AGENCIES = ["Northport Daily", "State Radio", "the city police", "the ministry of transport"]


def article(number):
    place = PLACES[number % len(PLACES)]
    killed, said = 3 + number % 40, 5 + number % 60
    return {
        "id": f"sample-{number}",
        "headline": f"Fire number {number} in {place} kills {killed}",
        "articleBody": (
            f"At least {killed} people were killed and {said} injured when a fire numbered {number} broke out in a "
            f"warehouse in {place} on Tuesday, {AGENCIES[number % len(AGENCIES)]} said.\n\n"
            f"\"We heard {number + 2} explosions before dawn,\" said Anna Petrova, who lives in street {number}.\n\n"
            f"A rights group said that {killed + said} people had died, and accused officials of hiding the toll."
        ),
        "publisher": "Example Times",
        "url": f"https://example.org/{number}",
        "datePublished": "2024-05-0%d" % (1 + number % 9),
    }
