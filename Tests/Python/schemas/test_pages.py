"""The pages that strangers read: links lead somewhere, programs run, numbers are those of the code."""
import os
import pathlib
import re
import subprocess
import sys
import threading

import pytest

SECONDS = 60
ROOT = pathlib.Path(__file__).resolve().parents[3]
PAGES = [ROOT / "README.md", ROOT / "Deploy/samples/README.md", ROOT / "Tests/Accuracy/README.md",
         *sorted((ROOT / "Protocols").glob("*.md"))]


def name(path):
    return path.relative_to(ROOT).as_posix() if isinstance(path, pathlib.Path) else None


def programs(page):
    return re.findall(r"^```python\n(.*?)^```", page.read_text(), re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_to_files(page):
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text()):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_programs_are_python(page):
    for program in programs(page):
        compile(program, str(page), "exec")


@pytest.mark.parametrize("reading", [ROOT / "README.md", ROOT / "Protocols/events.md"], ids=name)
def test_programs_of_the_pages_run(request, reading):
    if "DATELINE_BIN" not in os.environ:
        pytest.skip("DATELINE_BIN names no folder with the programs")
    pipeline = request.getfixturevalue("pipeline")
    pipeline.start_all()
    publish = next(text for text in programs(ROOT / "README.md") if '"headline"' in text)
    assert "accepted" in run(publish, pipeline).communicate(timeout=SECONDS)[0]
    read = next(text for text in programs(reading) if "zmq.SUB" in text)
    reader = run(read, pipeline)
    # A reader that prints nothing ends, and so do the lines.
    deadline = threading.Timer(SECONDS, reader.kill)
    deadline.start()
    try:
        first = reader.stdout.readline().split()[0]
        assert pipeline.publish({"id": "second", "headline": "Fire", "articleBody": "Two died, police said."})
        assert reader.stdout.readline().split()[0] == "second" != first
    finally:
        deadline.cancel()
        reader.kill()


def run(program, pipeline):
    ports = {"7401": pipeline.articles, "7403": pipeline.events, "7404": pipeline.replay}
    for port, endpoint in ports.items():
        program = program.replace(f"tcp://127.0.0.1:{port}", endpoint)
    return subprocess.Popen([sys.executable, "-u", "-c", program], stdout=subprocess.PIPE, text=True)


HUB, WIRE = "Sources/Hub/Configuration/HubConfiguration.swift", "Sources/Wire/Messages/WireLimits.swift"
WORKER = "Sources/Worker/Configuration/WorkerConfiguration.swift"
PUBLISHING = "Sources/Collection/Publishing/PublisherConfiguration.swift"
REQUEST = "Sources/Collection/Publishing/ReplayRequest.swift"
BACKOFF, PATIENCE = "Sources/Hub/Configuration/Backoff.swift", "Sources/Hub/Configuration/Patience.swift"
INTAKE, DEDUP = "Sources/Intake/ArticleLimits.swift", "Sources/Deduplication/DedupStage.swift"
VERDICT = "Sources/Deduplication/Verdict.swift"
SHINGLES = "Sources/Deduplication/Fingerprint/Fingerprint.swift"
SAMPLE = "Sources/Deduplication/Fingerprint/Fingerprint+Sample.swift"
FILTER, STORIES = "Sources/Dashboard/Queries/StoryFilter.swift", "Sources/Dashboard/Queries/EventIndex+Stories.swift"
RING, STREAM = "Sources/Dashboard/Live/ChangeRing.swift", "Sources/DashboardServer/Routes/StreamWriter.swift"
GATE, TOKEN = "Sources/DashboardServer/Security/Gate.swift", "Sources/DashboardServer/Security/Token.swift"
OPERATOR, ANSWER = "Sources/DashboardServer/Routes/Site+Operator.swift", "Sources/DashboardServer/HTTP/Answer.swift"
TABLE, DETAIL = "Sources/Dashboard/Story/ContestedTable.swift", "Sources/Dashboard/Story/StoryDetail.swift"
OCCASION = "Sources/Dashboard/Story/Occasion.swift"
HOT = "Sources/Deduplication/Index/HotIndex.swift"
WINDOW = "Sources/Deduplication/Index/WindowPostings.swift"
POSTINGS, RECORD = "Sources/Deduplication/Index/Postings.swift", "Sources/Deduplication/Index/HotRecord.swift"
GROUPING = "Sources/Deduplication/Stories"
CONTENT = "Sources/Extraction/Claims/ContentBounds.swift"
JUDGE = "Sources/Classification/Framing/FramingJudge.swift"
MIX = "Sources/Classification/Framing/SourceMix.swift"
SCARE = "Sources/Classification/Framing/ScareQuoteFinder.swift"
NEAREST = "Sources/Classification/Registry/NearestEntries.swift"
REGISTRY = "Sources/Classification/Registry/Registry+Parsing.swift"
#: A file of the code, what stands in it, a page, and what that page says of it.
NUMBERS = [
    (HUB, "heartbeatMilliseconds = 1000", "wire.md", '"heartbeatMilliseconds":1000'),
    (HUB, "silenceMilliseconds = 4000", "wire.md", "the worker falls silent (4 s)"),
    (HUB, "leaseMilliseconds = 60_000", "wire.md", "the lease runs out (60 s)"),
    (HUB, "attemptsMaximum = 5", "wire.md", "`maxAttempts` is 5"),
    (HUB, "workersMaximum = 1024", "wire.md", "at most 1,024 workers"),
    (HUB, "workerBytesMaximum = 64 * 1024 * 1024", "wire.md", "at most 64 MiB of jobs"),
    (HUB, "partNamesPerStageMaximum = 16", "wire.md", "At most 16 names a stage"),
    (HUB, "articlesMaximum = 100_000", "articles.md", "100,000 articles"),
    (HUB, "bytesMaximum = 4 * 1024 * 1024 * 1024", "articles.md", "4 GiB in the pipeline"),
    (HUB, "freeDiskBytesMinimum = 256 * 1024 * 1024", "articles.md", "256 MiB free"),
    (HUB, "rememberedMaximum = 1_000_000", "articles.md", "last 1,000,000 completed"),
    (HUB, "revivalMaximum = 10_000", "wire.md", "at most 10,000 dead letters"),
    (HUB, "refusedFrameBytesMaximum = 72 * 1024 * 1024", "wire.md", "72 MiB"),
    (HUB, "articlePipeMessagesMaximum = 64", "articles.md", "at most 64 articles of one publisher"),
    (HUB, "drainMilliseconds = 5000", "operations.md", "wait for the answers (5 s)"),
    (BACKOFF, "baseMilliseconds: Int = 200", "wire.md", "200 ms after the first"),
    (BACKOFF, "maximumMilliseconds: Int = 30_000", "wire.md", "30 s at\n  most"),
    (PATIENCE, "minimumSeconds: Double = 0.5", "articles.md", "`retryAfter` is 0.5 s"),
    (WIRE, "frameBytes = 16 * 1024 * 1024", "wire.md", "at most 16 MiB"),
    (WIRE, "messageBytes = 32 * 1024 * 1024", "wire.md", "64 frames, 32 MiB"),
    (WIRE, "frames = 64", "wire.md", "3 to 64 frames"),
    (WIRE, "headerBytes = 1024 * 1024", "wire.md", "at most 1 MiB"),
    (WIRE, "jsonDepth = 64", "articles.md", "nested deeper than 64"),
    (WIRE, "credit = 1024", "wire.md", "1 to 1,024"),
    (WIRE, "idBytes = 128", "articles.md", "1 to 128 ASCII"),
    (WIRE, "reasonBytes = 2048", "wire.md", "2,048 bytes kept"),
    (INTAKE, "articleBytes: Int = 8 * 1024 * 1024", "articles.md", "more than 8 MiB"),
    (WORKER, "helloMilliseconds = 5_000", "wire.md", "waits for WELCOME (5 s)"),
    (WORKER, "refusalMaximumMilliseconds = 30_000", "wire.md", "waits 1 s, doubling to 30 s"),
    (WORKER, "reconnectMaximumMilliseconds = 4_000", "wire.md", "250 ms, doubling to 4 s"),
    (WORKER, "drainMilliseconds = 10_000", "wire.md", "10 s at most"),
    (PUBLISHING, "replayEventsMaximum = 1_000", "events.md", "at most 1,000 events"),
    (PUBLISHING, "replayBytesMaximum = 8 << 20", "events.md", "and 8 MiB"),
    (PUBLISHING, "subscriberEventsMaximum = 4_096", "events.md", "4,096 events wait"),
    (PUBLISHING, "replaysQueuedMaximum = 4", "events.md", "At most 4 answers"),
    (REQUEST, "bytesMaximum = 1_024", "events.md", "longer than 1,024 bytes"),
    (REQUEST, "frameBytesMaximum = 64 << 10", "events.md", "more than 64 KiB"),
    (CONTENT, "maxContentTokens = 1_200", "events.md", "at most 1,200 tokens"),
    (CONTENT, "maxNesting = 8", "events.md", "At\n  most 8 claims"),
    (VERDICT, "nearSimilarity = 0.18", "duplicates.md", "similarity 0.18"),
    (VERDICT, "abridgedContainment = 0.4", "duplicates.md", "containment 0.4"),
    (VERDICT, "templateNames = 0.5", "duplicates.md", "| at least 0.5 |"),
    (VERDICT, "templateSimilarity = 0.7", "duplicates.md", "similarity 0.7:"),
    (VERDICT, "templateNumbers = 0.75", "duplicates.md", "at least 0.75"),
    (VERDICT, "updateContainment = 0.55", "duplicates.md", "containment 0.55 with"),
    (VERDICT, "updateShingles = 80", "duplicates.md", "80 shared shingles"),
    (VERDICT, "updateSimilarity = 0.8", "duplicates.md", "similarity 0.8,"),
    (VERDICT, "abridgedLength = 0.7", "duplicates.md", "less than 0.7 of the other's words"),
    (SAMPLE, "sampleSmallest = 24", "duplicates.md", "The 24 smallest"),
    (FILTER, "maximumLimit = 100", "dashboard.md", "1 to 100 (30)"),
    (FILTER, "standardLimit = 30", "dashboard.md", "1 to 100 (30)"),
    (FILTER, "maximumTextBytes = 200", "dashboard.md", "at most 200 bytes"),
    (FILTER, "maximumWords = 8", "dashboard.md", "and 8 words"),
    (STORIES, "maximumMatches = 2_000", "dashboard.md", "the 2,000 that came last"),
    (RING, "maximumListeners = 2_000", "dashboard.md", "At most 2,000 clients"),
    (GATE, "queryBytesMaximum = 4_096", "dashboard.md", "more than 4,096 bytes"),
    (OPERATOR, "bodyBytesMaximum = 64 << 10", "dashboard.md", "a body of more than 64 KiB"),
    (ANSWER, "gzipBytesMinimum = 1_024", "dashboard.md", "1,024 bytes and more are gzipped"),
    (STREAM, "silence = Duration.seconds(15)", "dashboard.md", "every 15 s"),
    (TOKEN, "bytesMinimum = 16", "dashboard.md", "at least 16 bytes"),
    (TABLE, "maximumColumns = 12", "dashboard.md", "At most 12"),
    (DETAIL, "maximumArticles = 300", "dashboard.md", "its 300 newest articles"),
    (OCCASION, "maximumDays = 30", "dashboard.md", "more than 30 days apart"),
    (SAMPLE, "sampleParts: UInt32 = 12", "duplicates.md", "lowest twelfth"),
    (SAMPLE, "maximumSample = 96", "duplicates.md", "96 at most"),
    (SHINGLES, "maximumShingles = 384", "duplicates.md", "the 384 smallest"),
    (SHINGLES, "maximumNames = 64", "duplicates.md", "64 of each"),
    (HOT, "maximumTexts = 24", "duplicates.md", "the 24 with most"),
    (POSTINGS, "maximumPerKey = 64", "duplicates.md", "more than 64 texts"),
    (POSTINGS, "maximumPerKey = 64", "stories.md", "more than 64 stories"),
    (POSTINGS, "maximumLoad = 0.75", "duplicates.md", "three quarters full"),
    (WINDOW, "maximumPerKey = 64", "duplicates.md", "share the newest 64"),
    (WINDOW, "maximumPerKey = 64", "stories.md", "newest 64 are looked at"),
    (HOT, "minimumShare = 0.12", "duplicates.md", "and 0.12 of what"),
    (HOT, "maximumStories = 8", "stories.md", "the 8 with most"),
    (RECORD, "probedTerms = 8", "stories.md", "8 heaviest words"),
    (f"{GROUPING}/ProfileReader.swift", "headlineWeight: Float = 1.5", "stories.md", "headline 1.5 more"),
    (f"{GROUPING}/ProfileReader.swift", "dayWeight: Float = 4", "stories.md", "as written: 4"),
    (f"{GROUPING}/TermRarity.swift", "backgroundTexts: Float = 300", "stories.md", "worth 300 texts"),
    (f"{GROUPING}/TermRarity.swift", "halvingTexts = 1 << 19", "stories.md", "after 524,288 texts"),
    (f"{GROUPING}/StoryVectors.swift", "wordTerms = 60", "stories.md", "The 60\n   heaviest"),
    (f"{GROUPING}/StoryVectors.swift", "factTerms = 48", "stories.md", "48 heaviest facts"),
    (f"{GROUPING}/StoryState.swift", "maximumTerms = 128", "stories.md", "128 terms each"),
    (f"{GROUPING}/StoryJudge.swift", "joinSimilarity: Float = 0.24", "stories.md", "from 0.24 on"),
    (f"{GROUPING}/StoryJudge.swift", "mergeSimilarity: Float = 0.5", "stories.md", "from 0.5 on"),
    (f"{GROUPING}/StoryJudge.swift", "sameDaysFactor: Float = 1.7", "stories.md", "1.7 times"),
    (f"{GROUPING}/StoryJudge.swift", "decayDays: Float = 10", "stories.md", "every 10 days"),
    (DEDUP, "maxBatch = 64", "duplicates.md", "commit (64 at most)"),
    (JUDGE, "fewClaims = 3.0", "classification.md", "against 3 claims (softness 1)"),
    (JUDGE, "fewClaimsSoftness = 1.0", "classification.md", "against 3 claims (softness 1)"),
    (JUDGE, "mixedShare = 1.0 / 3.0", "classification.md", "the share against 1/3"),
    (JUDGE, "stateShare = 0.55", "classification.md", "against 0.55 (softness 0.08)"),
    (JUDGE, "softness = 0.08", "classification.md", "against 0.55 (softness 0.08)"),
    (JUDGE, "othersDistance = 3.5", "classification.md", "3.5 times *others*"),
    (JUDGE, "officialVoiceShare = 0.05", "classification.md", "counts 0.05 more"),
    (JUDGE, "maxOfficialPlaces = 6", "classification.md", "outside quotations, at most 6"),
    (JUDGE, "officialPlacesAgainstContrast = 4.0", "classification.md", "divided by 1 + *official* / 4"),
    (JUDGE, "reservedDistance = 0.25", "classification.md", "0.25 for each place of the reserved side"),
    (JUDGE, "maxReservedPlaces = 6", "classification.md", "reserved side of `register.tsv`, at most 6"),
    (JUDGE, "fewClaimsWeight = 0.3", "classification.md", "0.3 + 0.7 × enough"),
    (MIX, "unknownWeight = 0.5", "classification.md", "of whom nothing is known counts 0.5"),
    (SCARE, "maxWords = 4", "classification.md", "up to 4 quoted words"),
    (NEAREST, "leastLikeness = 0.55", "classification.md", "at least 0.55"),
    (REGISTRY, "maxFileBytes = 16 << 20", "classification.md", "at most 16 MiB"),
]


@pytest.mark.parametrize(
    "code, constant, page, words", NUMBERS, ids=[f"{page}: {constant}" for _, constant, page, _ in NUMBERS])
def test_numbers_are_those_of_the_code(code, constant, page, words):
    number = re.escape(constant) + r"(?![0-9_.])"
    assert re.search(number, (ROOT / code).read_text()), "the code has another number"
    assert words in (ROOT / "Protocols" / page).read_text(), "the page says something else"


def test_every_refusal_code_is_explained():
    codes = (ROOT / "Sources/Wire/Messages/RefusalCode.swift").read_text()
    words = re.findall(r'case \w+ = "(\w+)"', codes) + re.findall(r"case (\w+)$", codes, re.MULTILINE)
    pages = (ROOT / "Protocols/wire.md").read_text() + (ROOT / "Protocols/articles.md").read_text()
    assert len(words) == 16
    for word in words:
        assert re.search(rf"^\| `{word}` \|", pages, re.MULTILINE), word


def test_every_verb_is_in_the_grammar():
    verbs = re.findall(r'= "([A-Z]+)"', (ROOT / "Sources/Wire/Messages/Verb.swift").read_text())
    page = (ROOT / "Protocols/wire.md").read_text()
    assert len(verbs) == 17
    for verb in verbs:
        assert f"`{verb}`" in page, verb
