// The list of units: one row a report, sorted by any column.
function list(chosen) {
  const columns = [["unit", "unit"], ["year", "year"], ["verdict", "verdict"], ["score", "score"], ["errors", "errors"], ["warnings", "warnings"],
    ["infos", "infos"], ["file", "file"]];
  const head = columns.map(([key, word]) => {
    const sorted = filter.sort === key;
    return h("th" + (["score", "errors", "warnings", "infos"].includes(key) ? ".n" : ""), { scope: "col", "aria-sort": sorted ? filter.down ? "descending" : "ascending" : null },
      h("button.sort", { type: "button", title: say("sorted"), onclick: () => choose({ sort: key, down: sorted ? filter.down ? "" : "1" : firstDown(key) }) },
        say(word), h("span.arrow", { "aria-hidden": "true" }, sorted ? filter.down ? " ▼" : " ▲" : "")));
  });
  const body = h("tbody", {});
  beforePrint = [lazily(body, chosen, row, 200)];
  return h("section.card", {}, h("h2", {}, say("units")), h("p.note", { role: "status", "aria-live": "polite" }, chosen.length ? say("shown", chosen.length, REPORTS.length) : say("none")),
    chosen.length ? h("table.units", { "aria-rowcount": chosen.length + 1 }, h("thead", {}, h("tr", {}, head)), body) : null);
}

function firstDown(key) {
  return ["errors", "warnings", "infos"].includes(key) ? "1" : "";
}

function row(r) {
  // a number that is 0 has no colour: nothing is wrong there
  const number = (s, name) => h("td.n" + (r.counts[s] ? "." + name : ""), { "data-label": say(name + "s") }, r.status ? "–" : String(r.counts[s]));
  return h("tr", {},
    h("th", { scope: "row" }, h("a", { href: "#u/" + r.index }, r.unit || say("unknownUnit"))),
    h("td", { "data-label": say("year") }, r.year ? String(r.year) : "–"),
    h("td", {}, badge(r)),
    h("td.n", { "data-label": say("score") }, score(r.score)),
    number(0, "error"), number(1, "warning"), number(2, "info"),
    h("td.path", {}, r.short));
}

function allRules(chosen) {
  const counts = ruleCounts(chosen);
  if (!counts.length) return null;
  return h("details.card", {}, h("summary", {}, h("h2", {}, say("moreRules") + "（" + counts.length + "）")),
    h("div.scroll", {}, h("table.plain", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, say("rule")), h("th", { scope: "col" }, ""),
      h("th", { scope: "col" }, say("family")), h("th.n", { scope: "col" }, say("units")), h("th.n", { scope: "col" }, say("findings")))),
    h("tbody", {}, counts.map(c => h("tr", {}, h("th", { scope: "row" }, h("a", { href: "#r/" + c.rule.id }, c.rule.id + " " + c.rule.title)),
      h("td", {}, severity(c.severity)), h("td", {}, c.rule.family), h("td.n", {}, String(c.units)), h("td.n", {}, String(c.places))))))));
}
