// Read by test_browser.py: what an accessibility checker would say of the page. Returns a list of complaints.
const complaints = [];
const seen = (element) => {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return box.width > 1 && box.height > 1 && style.visibility !== "hidden" && style.display !== "none";
};
const where = (element) => `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className} “${element.textContent.trim().slice(0, 30)}”`;

// Contrast (WCAG 1.4.3): text against the first opaque ground behind it.
const parse = (colour) => colour.match(/[\d.]+/g).map(Number);
const luminance = ([r, g, b]) => {
  const part = (value) => { const s = value / 255; return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4; };
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
};
const ground = (element) => {
  for (let node = element; node; node = node.parentElement) {
    const colour = parse(getComputedStyle(node).backgroundColor);
    if (colour.length < 4 || colour[3] > 0.99) return colour;
  }
  return [255, 255, 255];
};
for (const element of document.body.querySelectorAll("*")) {
  const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!hasText || !seen(element) || element.closest("[aria-hidden=true]") || element.closest(".spoken")) continue;
  const style = getComputedStyle(element);
  const [one, two] = [luminance(parse(style.color)), luminance(ground(element))].sort((a, b) => b - a);
  const ratio = (one + 0.05) / (two + 0.05);
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
  if (ratio < (isLarge ? 3 : 4.5)) complaints.push(`contrast ${ratio.toFixed(2)}: ${where(element)}`);
}

// Names (4.1.2): every control says what it is.
for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, [role=region], nav, form, svg")) {
  if (element.closest("[aria-hidden=true]")) continue;
  const label = element.getAttribute("aria-label") || document.getElementById(element.getAttribute("aria-labelledby"))?.textContent;
  const name = label || (element.labels?.[0]?.textContent ?? "") || (element.matches("a, button, summary") ? element.textContent : "");
  if (!name.trim() && !element.matches("form:not([role])")) complaints.push(`no name: ${element.outerHTML.slice(0, 80)}`);
}

// Structure (1.3.1, 2.4.2, 2.4.6, 3.1.1)
if (!document.title.trim()) complaints.push("no title");
if (document.documentElement.lang !== "en") complaints.push("no language");
if (document.querySelectorAll("h1").length !== 1) complaints.push("not one h1");
if (document.querySelectorAll("main").length !== 1) complaints.push("not one main");
let level = 0;
for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
  const next = Number(heading.tagName[1]);
  if (next > level + 1 && !heading.closest("aside")) complaints.push(`heading jumps: ${where(heading)}`);
  level = next;
}
const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
if (new Set(ids).size !== ids.length) complaints.push("an id stands twice");
for (const table of document.querySelectorAll("table")) {
  if (!table.querySelector("th[scope]")) complaints.push(`table without headers: ${where(table)}`);
}

// Targets (2.5.8): 24 pixels high unless in a line of text.
for (const element of document.querySelectorAll("button, input:not([type=hidden]), select, nav a")) {
  const box = element.getBoundingClientRect();
  if (seen(element) && Math.min(box.height, box.width) < 18) complaints.push(`small target ${box.width}×${box.height}: ${where(element)}`);
}

// Reflow (1.4.10): nothing but tables in their own frames is wider than the screen.
if (document.documentElement.scrollWidth > innerWidth + 1) complaints.push(`the page is ${document.documentElement.scrollWidth} wide`);
return complaints;
