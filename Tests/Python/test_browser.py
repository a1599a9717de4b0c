"""The page in a real browser: live, by keyboard, on a phone, in the dark, without scripts, and what WCAG 2.2 asks for.

browser.js checks contrast, names, headings, landmarks, tables, target sizes and reflow on every page. It does not check
what needs a person: whether words are clear, whether the order of reading makes sense in every view, sound or video.
"""

import json
import os
import pathlib
import types

import pytest
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from dashboard import OPERATOR, Dashboard, event, ferry
from pipeline import Pipeline, wait_until
from samples import article

CHECKS = (pathlib.Path(__file__).parent / "browser.js").read_text()
PAGES = ["/", "/?contested=1", "/stories/ferry-agency", "/articles/ferry-courier", "/compare",
         "/compare?a=class:state&b=class:independent", "/pipeline", "/nowhere"]
SECONDS = 20


def start_browser(scripts=True):
    options = webdriver.ChromeOptions()
    options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900"):
        options.add_argument(argument)
    options.page_load_strategy = "eager"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    return webdriver.Chrome(options, webdriver.ChromeService("/usr/bin/chromedriver"))


@pytest.fixture(scope="module")
def browser():
    made = start_browser()
    yield made
    made.quit()


@pytest.fixture(autouse=True)
def a_desktop_in_daylight(request):
    if "browser" in request.fixturenames:
        view(request.getfixturevalue("browser"))


@pytest.fixture(scope="module")
def site(binaries, tmp_path_factory):
    made = Dashboard(binaries, tmp_path_factory.mktemp("site")).start()
    made.add(*ferry(), event("vote", headline="Parliament votes on the budget", outlet="Courier", matrix="INDEP", country="IT"))
    yield made
    made.close()


def view(browser, width=1280, height=900, scheme="light"):
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})


def until(browser, condition, what):
    # An element can go with its page between being found and being read.
    wait = WebDriverWait(browser, SECONDS, ignored_exceptions=[NoSuchElementException, StaleElementReferenceException])
    return wait.until(lambda _: condition(), f"waited in vain for {what}")


def find(browser, selector):
    return browser.find_element(By.CSS_SELECTOR, selector)


def headlines(browser):
    return browser.execute_script("return [...document.querySelectorAll('.story h3')].map((e) => e.textContent)")


def focused(browser):
    return browser.switch_to.active_element


def press(browser, *keys):
    for key in keys:
        focused(browser).send_keys(key)


def tab_to(browser, selector, most=60):
    for _ in range(most):
        press(browser, Keys.TAB)
        if browser.execute_script("return document.activeElement.matches(arguments[0])", selector):
            return focused(browser)
    raise AssertionError(f"{selector} is not reached by Tab")


def test_published_articles_appear_without_reload_and_lead_to_their_sentences(binaries, tmp_path, browser):
    pipeline = Pipeline(binaries, tmp_path)
    pipeline.start_all()
    collector = types.SimpleNamespace(events=pipeline.events, replay=pipeline.replay, close=lambda: None)
    dashboard = Dashboard(binaries, tmp_path, collector, pipeline.work).start()
    try:
        browser.get(dashboard.address)
        browser.execute_script("window.isTheSamePage = true")
        assert "No stories yet" in find(browser, "#stories").text
        made = dict(article(1), headline="Warehouse burns in Eastvale")
        assert pipeline.publish(made)["status"] == "accepted"
        until(browser, lambda: "Warehouse burns in Eastvale" in headlines(browser), "the story")
        assert browser.execute_script("return window.isTheSamePage")

        find(browser, ".story h3 a").click()
        until(browser, lambda: browser.find_elements(By.CSS_SELECTOR, ".contested"), "the table")
        figures = [element.text for element in browser.find_elements(By.CSS_SELECTOR, ".contested .figure")]
        assert any("at least 4" in figure for figure in figures) and "10" in figures, figures
        figure = browser.find_elements(By.CSS_SELECTOR, ".contested .figure")[0]
        words = figure.text
        figure.click()
        target = find(browser, ":target")
        assert words.lower() in target.text.lower()
        assert target.find_element(By.CSS_SELECTOR, "mark").text
        target.find_element(By.CSS_SELECTOR, ".attribution a").click()
        until(browser, lambda: "/articles/" in browser.current_url, "the article")
        assert find(browser, ":target").is_displayed()
        assert find(browser, ".arrow bdi").text
    finally:
        dashboard.close()
        pipeline.close()


def test_new_stories_do_not_move_the_reader(binaries, tmp_path, browser):
    dashboard = Dashboard(binaries, tmp_path).start()
    try:
        dashboard.add(*(event(f"old-{number}", headline=f"Old story {number}", day=f"2024-04-{10 + number}")
                        for number in range(15)))
        browser.get(dashboard.address)
        until(browser, lambda: len(headlines(browser)) == 15, "the list")
        top = """const item = [...document.querySelectorAll('[data-story]')].find((e) => e.dataset.story === 'old-3');
                 return Math.round(item.getBoundingClientRect().top)"""
        browser.execute_script("window.scrollTo(0, 900)")
        before = browser.execute_script(top)
        dashboard.add(event("new", headline="A new story", day="2024-06-01"))
        until(browser, lambda: "A new story" in headlines(browser), "the new story")
        assert abs(browser.execute_script(top) - before) <= 2
        notice = find(browser, "#live")
        assert notice.is_displayed() and notice.get_attribute("role") == "status"
        notice.find_element(By.TAG_NAME, "button").click()
        assert browser.execute_script("return window.scrollY") == 0
    finally:
        dashboard.close()


def test_a_story_tells_of_news_without_changing_under_the_reader(binaries, tmp_path, browser):
    dashboard = Dashboard(binaries, tmp_path).start()
    try:
        dashboard.add(*ferry())
        browser.get(dashboard.address + "/stories/ferry-agency")
        until(browser, lambda: browser.execute_script("return performance.getEntriesByName(location.origin + '/api/events/stream').length >= 0"), "the stream")
        wait_until(lambda: dashboard.get("/api/status").json()["index"]["listeners"] > 0, "a listener")
        dashboard.add(event("ferry-late", [("killed", 61, "exactly", "Harbour Watch", "rights-group")], outlet="Courier",
                            matrix="INDEP", story="ferry-agency", day="2024-05-09"))
        until(browser, lambda: find(browser, "#live").is_displayed(), "the notice")
        assert "61" not in find(browser, ".contested").text
        find(browser, "#live button").click()
        until(browser, lambda: "61" in find(browser, ".contested").text, "the new figure")
    finally:
        dashboard.close()


def test_filters_and_exports(site, browser):
    browser.get(site.address)
    find(browser, "#q").send_keys("parliament", Keys.ENTER)
    until(browser, lambda: headlines(browser) == ["Parliament votes on the budget"], "the filtered list")
    browser.find_element(By.LINK_TEXT, "All stories").click()
    find(browser, "#contested").click()
    find(browser, ".filters button").click()
    until(browser, lambda: len(headlines(browser)) == 1 and "contested=1" in browser.current_url, "contested stories")
    link = browser.find_element(By.LINK_TEXT, "CSV").get_attribute("href")
    text = site.get(link.removeprefix(site.address)).text
    assert text.splitlines()[0].startswith("id,headline") and len(text.splitlines()) == 2
    browser.get(site.address + "/compare")
    find(browser, ".filters button").click()
    until(browser, lambda: "a=class%3Astate" in browser.current_url, "the comparison")
    assert "at least 50" in find(browser, "#stories").text


def test_the_keyboard_is_enough(site, browser):
    browser.get(site.address)
    press(browser, Keys.TAB)
    assert focused(browser).text == "Skip to the content"
    press(browser, Keys.ENTER)
    assert browser.execute_script("return location.hash") == "#main"
    tab_to(browser, "#q").send_keys("ferry")
    tab_to(browser, ".filters button")
    outline = browser.execute_script("return getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    press(browser, Keys.ENTER)
    until(browser, lambda: len(headlines(browser)) == 1, "the filtered list")
    tab_to(browser, ".story h3 a")
    press(browser, Keys.ENTER)
    until(browser, lambda: "/stories/" in browser.current_url, "the story")
    tab_to(browser, ".scroll")
    tab_to(browser, ".contested .figure")
    press(browser, Keys.ENTER)
    assert find(browser, ":target").is_displayed()
    tab_to(browser, ":target .attribution a")
    press(browser, Keys.ENTER)
    until(browser, lambda: "/articles/" in browser.current_url, "the article")


@pytest.mark.parametrize("width", [1280, 390, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_accessible(site, browser, path, scheme, width):
    view(browser, width, 844, scheme)
    browser.get(site.address + path)
    assert browser.execute_script(CHECKS) == []


def test_dark_is_dark(site, browser):
    grounds = []
    for scheme in ("light", "dark"):
        view(browser, scheme=scheme)
        browser.get(site.address)
        grounds.append(browser.execute_script("return getComputedStyle(document.body).backgroundColor"))
    assert grounds[0] != grounds[1]


def test_on_a_phone_the_table_is_a_list_and_still_a_table(site, browser):
    view(browser, 390, 844)
    browser.get(site.address + "/stories/ferry-agency")
    cell = find(browser, ".contested tbody td[data-column='Harbour Watch']")
    assert browser.execute_script("return getComputedStyle(arguments[0], '::before').content", cell) == '"Harbour Watch"'
    assert cell.aria_role == "cell"
    assert find(browser, ".contested").aria_role == "table"
    shown = [e for e in browser.find_elements(By.CSS_SELECTOR, ".contested td.none") if e.is_displayed()]
    assert shown == []
    first = find(browser, ".contested .figure").rect["y"]
    assert first < 844, "the first figure is on the first screen"


def test_on_a_phone_filters_are_folded_until_one_is_in_use(site, browser):
    view(browser, 390, 844)
    browser.get(site.address)
    assert not find(browser, "#country").is_displayed()
    assert find(browser, ".story h3").rect["y"] < 500
    find(browser, "#more").click()
    assert find(browser, "#country").is_displayed()
    find(browser, "#contested").click()
    find(browser, ".filters button").click()
    until(browser, lambda: "contested=1" in browser.current_url, "the filtered list")
    assert "more=" not in browser.current_url
    assert find(browser, "#contested").is_displayed()


@pytest.mark.parametrize("selector", ["#stages .pipeline", "#workers .pipeline"])
def test_on_a_phone_the_queues_are_lists_and_still_tables(binaries, tmp_path, browser, selector):
    pipeline = Pipeline(binaries, tmp_path)
    pipeline.start("hub", "extract")
    wait_until(lambda: pipeline.status()["workers"], "a worker")
    dashboard = Dashboard(binaries, tmp_path, hub=pipeline.work).start()
    try:
        view(browser, 390, 844)
        browser.get(dashboard.address + "/pipeline")
        assert browser.execute_script(CHECKS) == []
        table = find(browser, selector)
        assert table.aria_role == "table" and table.find_element(By.CSS_SELECTOR, "td").aria_role == "cell"
        width = browser.execute_script("return arguments[0].scrollWidth - arguments[0].parentElement.clientWidth", table)
        assert width <= 0, "nothing is cut off"
    finally:
        dashboard.close()
        pipeline.close()


def test_without_scripts_everything_is_there(site):
    browser = start_browser(scripts=False)
    try:
        browser.get("data:text/html,<body><p>off</p><script>document.body.textContent = 'on'</script>")
        assert find(browser, "body").text == "off"
        browser.get(site.address)
        find(browser, "#q").send_keys("ferry", Keys.ENTER)
        WebDriverWait(browser, SECONDS).until(lambda _: "q=ferry" in browser.current_url)
        find(browser, ".story h3 a").click()
        WebDriverWait(browser, SECONDS).until(lambda _: "/stories/" in browser.current_url)
        find(browser, ".contested .figure").click()
        assert find(browser, ":target").is_displayed()
    finally:
        browser.quit()


def test_nothing_is_loaded_from_elsewhere_and_nothing_breaks_the_policy(site, browser):
    for path in PAGES[:-1]:
        browser.get(site.address + path)
        loaded = browser.execute_script("return performance.getEntriesByType('resource').map((entry) => entry.name)")
        assert all(name.startswith(site.address) for name in loaded), loaded
    assert [entry for entry in browser.get_log("browser") if "favicon" not in entry["message"] and "404" not in entry["message"]] == []


def test_hostile_articles_run_nothing(binaries, tmp_path, browser):
    dashboard = Dashboard(binaries, tmp_path).start()
    payload = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    try:
        made = event("evil", [("killed", 3, "exactly", payload, "government"), ("killed", 9, "exactly", "b" + payload, "witness")],
                     headline=payload, outlet=payload, intro=payload, url="javascript:document.title='owned'")
        browser.get(dashboard.address)
        dashboard.add(made)
        until(browser, lambda: headlines(browser) == [payload], "the story")
        for path in ("/", "/stories/evil", "/articles/evil"):
            browser.get(dashboard.address + path)
            assert "owned" not in browser.title.replace(payload, "")
            assert browser.find_elements(By.CSS_SELECTOR, "main img, main script") == []
            assert browser.execute_script(
                "return [...document.links].filter((link) => !/^https?:$/.test(link.protocol)).length") == 0
    finally:
        dashboard.close()


def test_an_operator_drops_a_dead_letter(binaries, tmp_path, browser):
    pipeline = Pipeline(binaries, tmp_path)
    pipeline.start("hub", "extract")
    pipeline.publish({"id": "hopeless", "html": "<html><head><title>t</title></head><body></body></html>"})
    wait_until(lambda: pipeline.status()["deadLetters"] == 1, "a dead letter")
    dashboard = Dashboard(binaries, tmp_path, hub=pipeline.work).start()
    try:
        browser.get(f"http://operator:{OPERATOR}@127.0.0.1:{dashboard.port}/operator")
        browser.get(dashboard.address + "/operator")
        until(browser, lambda: browser.find_elements(By.CSS_SELECTOR, ".actions .drop"), "the form")
        find(browser, ".actions .drop").click()
        until(browser, lambda: "Every article came through" in find(browser, "main").text, "the empty list")
        assert pipeline.status()["deadLetters"] == 0
    finally:
        dashboard.close()
        pipeline.close()
