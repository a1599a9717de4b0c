import pytest

from accuracy.corpus import enriched
from accuracy.report import measured


@pytest.fixture(scope="session")
def figures(binaries):
    """All measures, after one run of Dateline over all sets."""
    return measured(enriched(binaries / "dateline"))
