// The first view: what the whole run comes to, and the list of units with its filters.
function overview(main) {
  const box = h("div", {});
  main.append(h("div.view", {}, filters(), box));
  fill(box);
  return () => fill(box);
}

function fill(box) {
  const chosen = matching();
  forget();
  box.textContent = "";
  const verdicts = h("div.chart", {}), rules = h("div.chart", {}), scores = h("div.chart", {});
  box.append(
    tiles(chosen),
    h("div.charts", {},
      h("section.card", {}, h("h2", {}, say("chartVerdicts")), verdicts, legend(chosen)),
      h("section.card.wide", {}, h("h2", {}, say("chartRules")), rules),
      h("section.card", {}, h("h2", {}, say("chartScores")), scores)),
    ...[folders(chosen), list(chosen), allRules(chosen), sums(chosen)].filter(part => part));
  verdictChart(verdicts, chosen);
  ruleChart(rules, chosen);
  scoreChart(scores, chosen);
}

/** The same as the ring beside it, in words. */
function legend(chosen) {
  return h("ul.legend", {}, Object.keys(VERDICTS).filter(v => chosen.some(r => r.verdict === v)).map(v =>
    h("li", {}, badge({ verdict: v }), " ", String(chosen.filter(r => r.verdict === v).length))));
}

function tiles(chosen) {
  const count = v => chosen.filter(r => r.verdict === v).length;
  const sum = s => chosen.reduce((n, r) => n + r.counts[s], 0);
  const tile = (name, value, kind) => h("div.tile" + (kind ? "." + kind : ""), {}, h("dt", {}, say(name)), h("dd", {}, String(value)));
  const verdicts = Object.keys(VERDICTS);
  return h("dl.tiles", {}, tile("reports", chosen.length),
    verdicts.map(v => count(v) ? tile(v, count(v), v) : null),
    tile("errors", sum(0), "error"), tile("warnings", sum(1), "warning"), tile("infos", sum(2), "info"),
    tile(count("undecided") ? "averageDecided" : "average", average(chosen)));
}

function filters() {
  const select = (name, label, options) => h("label", {}, h("span", {}, say(label)),
    h("select", { name, onchange: e => choose({ [name]: e.target.value }) },
      h("option", { value: "" }, say("all")), options.map(o => h("option", { value: o[0], selected: filter[name] === o[0] }, o[1]))));
  const verdicts = Object.keys(VERDICTS).filter(v => REPORTS.some(r => r.verdict === v));
  const years = [...new Set(REPORTS.map(r => r.year).filter(y => y))].sort();
  const families = [...new Set(RULES.map(r => r.family))].filter(f => f).sort((a, b) => a.localeCompare(b, "zh"));
  const rules = [...RULES].sort((a, b) => a.id < b.id ? -1 : 1).filter(r => REPORTS.some(p => p.found.some(f => RULES[f[0]] === r)));
  let typing;
  return h("form.filters", { role: "search", onsubmit: e => e.preventDefault() },
    h("label.grow", {}, h("span", {}, say("search")), h("input", { type: "search", name: "q", value: filter.q, autocomplete: "off",
      oninput: e => { clearTimeout(typing); typing = setTimeout(() => choose({ q: e.target.value }), 180); } })),
    select("verdict", "verdict", verdicts.map(v => [v, say(v)])),
    years.length > 1 ? select("year", "year", years.map(y => [String(y), String(y)])) : null,
    select("family", "family", families.map(f => [f, f])),
    select("rule", "rule", rules.map(r => [r.id, r.id + " " + r.title])),
    h("button", { type: "button", onclick: () => { choose({ q: "", verdict: "", year: "", family: "", rule: "", folder: "" }); show(); } }, say("reset")));
}

/** Folders stand for regions: province, city, county, as they were handed in. */
function folders(chosen) {
  const at = filter.folder ? filter.folder.split("/") : [];
  const groups = new Map();
  for (const r of chosen) {
    if (r.folders.length > at.length) {
      const name = r.folders[at.length];
      groups.set(name, [...(groups.get(name) || []), r]);
    }
  }
  if (!groups.size && !at.length) return null;
  const go = path => h("button.link", { type: "button", onclick: () => choose({ folder: path.join("/") }) }, path.length ? path[path.length - 1] : say("everything"));
  const crumbs = [go([])];
  at.forEach((f, i) => crumbs.push(" › ", i === at.length - 1 ? h("strong", {}, f) : go(at.slice(0, i + 1))));
  const rows = [...groups].sort((a, b) => a[0].localeCompare(b[0], "zh")).map(([name, reports]) => {
    return h("tr", {}, h("th", { scope: "row" }, go([...at, name])), h("td.n", {}, String(reports.length)),
      h("td.n", {}, String(reports.filter(r => r.verdict === "objectionable").length)),
      h("td.n", {}, String(reports.reduce((n, r) => n + r.counts[0], 0))), h("td.n", {}, String(reports.reduce((n, r) => n + r.counts[1], 0))),
      h("td.n", {}, average(reports)));
  });
  return h("section.card", {}, h("h2", {}, say("folders")), h("p.crumbs", {}, crumbs),
    rows.length ? h("div.scroll", {}, h("table.plain", {}, h("thead", {}, h("tr", {}, ["folder", "reports", "withErrors", "errors", "warnings", "average"]
      .map((w, i) => h("th" + (i ? ".n" : ""), { scope: "col" }, say(w))))), h("tbody", {}, rows))) : null);
}

function sums(chosen) {
  const form = Object.keys(BOOK.forms).reverse().find(f => chosen.some(r => r.form === f && r.packed));
  if (!form || chosen.length < 2) return null;
  const reports = chosen.filter(r => r.form === form && r.packed);
  const details = h("details.card", {}, h("summary", {}, h("h2", {}, say("sums", reports.length) + " · " + say("formOf", form))));
  let done = false;
  const open = () => {
    if (done) return;
    done = true;
    const totals = new Map(), amounts = new Map(), notes = [];
    let unread = 0;
    for (const r of reports) {
      for (const [address, raw] of cells(r)) {
        if (address.endsWith("/amount")) {
          const m = money(raw, r.moneyUnit);
          if (m === null) unread += raw === null ? 0 : 1;
          amounts.set(address, [...(amounts.get(address) || []), ...(m && m[0] ? [m] : [])]);
          totals.set(address, 0);
          continue;
        }
        const a = amount(raw);
        if (a === null) unread += raw === null ? 0 : 1;
        totals.set(address, (totals.get(address) || 0) + (a || 0));
      }
    }
    for (const [address, list] of amounts) {
      const sum = moneySum(list);
      totals.set(address, sum.value);
      if (sum.unit) notes.push(say(sum.without ? "moneyLeftOut" : "moneyUnit", sum.unit, sum.without));
      else if (sum.without > 1) notes.push(say("moneyUntold", sum.without));
    }
    const shown = new Map([...totals].map(([k, v]) => [k, String(Math.round(v * 1e6) / 1e6)]));
    details.append(h("p.note", {}, say("sumsNote", unread)), ...notes.map(n => h("p.note", {}, n)), ...["T2", "T3", "T4"].map(t => formTable(form, t, shown, [])));
  };
  details.addEventListener("toggle", open);
  return details;
}
