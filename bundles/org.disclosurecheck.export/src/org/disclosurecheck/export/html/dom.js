// Small helpers: elements without a library.
/** An element: h("a.big", {href: "#"}, "text", other). Text is always text, never markup. */
function h(kind, attributes, ...children) {
  const [tag, ...classes] = kind.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined && c !== false));
  return element;
}

/** The sign and the word of a severity: never colour alone. */
function severity(s) {
  return h("span.severity." + SEVERITIES[s], {}, h("span", { "aria-hidden": "true" }, SIGNS[s] + " "), say(SEVERITIES[s]));
}

function badge(report) {
  const sign = VERDICTS[report.verdict];
  return h("span.badge." + report.verdict, {}, h("span", { "aria-hidden": "true" }, sign + " "), say(report.verdict));
}

function score(value) {
  return value < 0 ? "–" : String(value);
}

/** Appends rows by and by: the first at once, more when the end comes into sight, all of them for the printer. */
function lazily(container, items, make, step) {
  let next = 0;
  const end = h(container.tagName === "TBODY" ? "tr.end" : "li.end", { "aria-hidden": "true" });
  const more = count => {
    const part = document.createDocumentFragment();
    for (const stop = Math.min(items.length, next + count); next < stop; next++) part.append(make(items[next]));
    end.before(part);
    if (next >= items.length) { watch.disconnect(); end.remove(); }
  };
  const watch = new IntersectionObserver(seen => { if (seen.some(s => s.isIntersecting)) more(step); }, { rootMargin: "800px" });
  container.append(end);
  more(step);
  if (next < items.length) watch.observe(end);
  return () => more(5000);
}

/** What must be done before the page is printed. */
let beforePrint = [];
window.addEventListener("beforeprint", () => beforePrint.forEach(f => f()));
