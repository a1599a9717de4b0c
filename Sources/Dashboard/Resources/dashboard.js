// Keeps pages up to date where scripts run. Everything works without it.
"use strict";

const list = document.getElementById("stories");
const live = document.getElementById("live");
const watchedStory = document.body.dataset.story;
let lastNumber = document.body.dataset.number;
/** Pages are asked for at most once in so long. */
const pauseMilliseconds = 1000;

/** Says something to readers, with a button that does something about it. */
function say(text, label, action) {
  live.textContent = text + " ";
  if (label) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => { live.hidden = true; action(); });
    live.append(button);
  }
  live.hidden = false;
}

/** This page as the server has it now. */
async function fetchPage() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** The list as the server last gave it. */
let shown = list?.innerHTML;

/** Puts the new list in place of the old one. Stories on the screen stay where they are. */
function showStories(page) {
  const fresh = page.getElementById("stories");
  if (!list || !fresh || fresh.innerHTML === shown) return;
  shown = fresh.innerHTML;
  const known = new Map([...list.querySelectorAll("[data-story]")].map((item) => [item.dataset.story, item.textContent]));
  const anchor = [...list.querySelectorAll("[data-story]")].find((item) => item.getBoundingClientRect().bottom > 0);
  const top = anchor && window.scrollY > 0 ? anchor.getBoundingClientRect().top : null;
  const focused = document.activeElement?.closest("[data-story]")?.dataset.story;

  let added = 0;
  for (const item of fresh.querySelectorAll("[data-story]")) {
    if (known.get(item.dataset.story) === item.textContent) continue;
    item.classList.add("new");
    if (!known.has(item.dataset.story)) added += 1;
  }
  list.replaceChildren(...fresh.childNodes);

  const find = (id) => [...list.querySelectorAll("[data-story]")].find((item) => item.dataset.story === id);
  if (focused) find(focused)?.querySelector("a")?.focus({ preventScroll: true });
  const again = anchor && find(anchor.dataset.story);
  if (top !== null && again) {
    window.scrollBy(0, again.getBoundingClientRect().top - top);
    if (added > 0) say(added === 1 ? "1 new story above." : `${added} new stories above.`, "Show", () => window.scrollTo(0, 0));
  }
}

let isWaiting = false;

/** Takes the changes of the last while in together. */
function refreshSoon() {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(async () => {
    isWaiting = false;
    try { showStories(await fetchPage()); } catch { /* the next change tries again */ }
  }, pauseMilliseconds);
}

/** Whether a change belongs on this page. */
function takeIn(change) {
  if (watchedStory === undefined) return refreshSoon();
  if (change.story === watchedStory) {
    say(`New in this story, from ${change.outlet}.`, "Show", () => location.reload());
  }
}

if (live && lastNumber !== undefined && "EventSource" in window) {
  const stream = new EventSource("/api/events/stream");
  // What came between the making of this page and the opening of the stream.
  stream.addEventListener("open", () => { if (list) refreshSoon(); }, { once: true });
  stream.addEventListener("article", (message) => {
    if (Number(message.lastEventId) <= Number(lastNumber)) return;
    lastNumber = message.lastEventId;
    takeIn(JSON.parse(message.data));
  });
  stream.addEventListener("reset", () => say("The index was built anew.", "Load again", () => location.reload()));
}
