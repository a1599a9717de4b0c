"""When two wordings stand for the same text, the same name or the same thing."""
import re

ARTICLES = {"the", "a", "an"}
# What follows one of these only narrows the noun before it: "residents of Batken".
NARROWING = set("of in at on for from who which that with by to near under".split())
TYPOGRAPHY = str.maketrans("’‘“”", "''\"\"")


def words(text):
    """Lower-case words without articles, possessive endings and punctuation."""
    found = re.findall(r"[\w.'-]*\w", (text or "").translate(TYPOGRAPHY).lower())
    bare = (re.sub(r"'s$", "", word.lstrip(".'-")) for word in found)
    return [word for word in bare if word not in ARTICLES]


def plain(text):
    return f" {' '.join(words(text))} "


def holds(text, phrase):
    """Whether the phrase stands in the text, whatever its punctuation."""
    return plain(phrase) in plain(text)


def head(text):
    """The noun that a phrase is about: its last word before a comma, a preposition or a relative clause."""
    main = words((text or "").split(",")[0])
    cut = next((i for i, word in enumerate(main) if i and word in NARROWING), len(main))
    return main[cut - 1] if main else ""


def singular(word):
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def same_name(one, other):
    """Two mentions of one source or entity: equal, or the shorter one inside the longer one as a whole.

    A single word counts only as the head of the longer mention or in a mention of at most three words, so
    that "police" is not "police chief Martha Nyerere".
    """
    short, long = sorted((words(one), words(other)), key=len)
    if not short:
        return False
    if f" {' '.join(short)} " not in f" {' '.join(long)} ":
        return False
    longer = one if len(words(one)) > len(words(other)) else other
    return len(short) > 1 or len(long) <= 3 or short[0] in (long[-1], head(longer))


def any_same_name(names, others):
    return any(same_name(name, other) for name in names if name for other in others if other)


def same_thing(acceptable, found):
    """Whether a phrase means one of the acceptable ones: the same head, or all words of the wanted one.

    `None` for the acceptable wordings is a text that names none, where anything found is let pass.
    """
    if acceptable is None:
        return True
    have = {singular(word) for word in words(found)}
    return any(
        have and ({singular(word) for word in words(wanted)} <= have
                  or singular(head(wanted)) in have
                  or singular(head(found)) in {singular(word) for word in words(wanted)})
        for wanted in acceptable)
