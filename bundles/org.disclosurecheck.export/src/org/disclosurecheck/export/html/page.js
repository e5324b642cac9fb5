// The frame of the page, and the way between its views: #, #u/3, #r/SUM-001.
let refresh = null;
let scrolled = 0;

function choose(change) {
  Object.assign(filter, change);
  if (refresh) {
    const y = window.scrollY;
    refresh();
    document.querySelectorAll(".filters select").forEach(s => { s.value = filter[s.name]; });
    window.scrollTo(0, y);
  }
}

function show(fromOverview) {
  const app = document.getElementById("app");
  const [view, id] = decodeURIComponent(location.hash.slice(1)).split("/");
  const report = view === "u" ? REPORTS[Number(id)] : null;
  const rule = view === "r" ? RULES.find(r => r.id === id) : null;
  if (refresh && (report || rule)) scrolled = fromOverview || 0;
  forget();
  beforePrint = [];
  const main = h("main", { id: "main", tabindex: "-1" });
  app.textContent = "";
  app.append(h("a.skip", { href: "#main", onclick: e => { e.preventDefault(); main.focus(); } }, say("skip")),
    h("header.top", {}, h("a", { href: "#" }, h("span.logo", { "aria-hidden": "true" }, ZH ? "眉批" : "Margent"), h("span", {}, say("title")))), main,
    h("footer", {}, h("p", {}, say("made", BOOK.version, BOOK.hash.slice(0, 12))), ...(BOOK.packs || []).map(p => h("p", {}, p)), h("p", {}, say("licence"))));
  refresh = null;
  if (report) unit(main, report);
  else if (rule) ruleView(main, rule);
  else refresh = overview(main);
  document.title = (report ? report.name + " · " : rule ? rule.id + " · " : "") + say("title");
  if (report || rule) {
    window.scrollTo(0, 0);
    main.querySelector("h1").focus({ preventScroll: true });
  } else {
    window.scrollTo(0, scrolled);
  }
}

window.addEventListener("hashchange", () => show(window.scrollY));
document.addEventListener("keydown", e => {
  const box = document.querySelector(".filters input");
  if (e.key === "/" && box && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
    e.preventDefault();
    box.focus();
  } else if (e.key === "Escape" && !box) {
    location.hash = "#";
  }
});
// ink on paper, whatever the screen shows
window.addEventListener("beforeprint", () => { document.documentElement.classList.add("printing"); redraw(); });
window.addEventListener("afterprint", () => { document.documentElement.classList.remove("printing"); redraw(); });
if (REPORTS.length === 1 && !location.hash) history.replaceState(null, "", "#u/0");
show();
