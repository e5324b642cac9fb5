// One rule: what it rests on, and every place where it found something.
function ruleView(main, rule) {
  const places = [];
  for (const r of matchingRule(rule)) findings(r).filter(f => f.rule === rule).forEach(f => places.push({ r, f }));
  const reports = new Set(places.map(p => p.r)).size;
  const items = h("ol.findings", {});
  const law = rule.law.filter(l => BOOK.law[l]);
  main.append(h("div.view", {}, h("nav.bar", {}, h("a.button", { href: "#" }, "‹ " + say("back"))),
    h("header.unit", {}, h("h1", { tabindex: "-1" }, rule.id + " " + rule.title), h("p.facts", {}, rule.family + " · " + say("concerned", reports, places.length))),
    law.length ? h("section.card", {}, h("h2", {}, say("law")), law.map(l => [h("h3", {}, BOOK.law[l][0]), h("p", {}, BOOK.law[l][1])])) : null,
    items));
  beforePrint = [lazily(items, places, p => h("li.card.finding." + SEVERITIES[p.f.severity], {},
    h("h3", {}, severity(p.f.severity), h("a", { href: "#u/" + p.r.index }, p.r.name), h("span.place", {}, p.f.place)), h("p.message", {}, p.f.message),
    h("p.basis", {}, p.f.basis)), 100)];
  return null;
}

function matchingRule(rule) {
  return REPORTS.filter(r => r.found.some(f => RULES[f[0]] === rule));
}
