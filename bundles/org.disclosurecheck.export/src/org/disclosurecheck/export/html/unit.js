// One report: its findings in its own order, its tables with the cells marked, and what was not checked.
function unit(main, report) {
  const all = findings(report);
  const order = matching();
  const at = order.indexOf(report);
  const step = (to, word) => to >= 0 && to < order.length ? h("a.button", { href: "#u/" + order[to].index }, say(word)) : null;
  const facts = [report.year ? say("yearOf", report.year) : null, report.form ? say("formOf", report.form) : null,
    report.published ? say("published", report.published) : null].filter(f => f).join(" · ");
  main.append(h("div.view", {},
    h("nav.bar", {}, h("a.button", { href: "#" }, "‹ " + say("back")), h("span.spring", {}), at >= 0 ? step(at - 1, "previous") : null,
      at >= 0 ? step(at + 1, "next") : null, h("button", { type: "button", onclick: () => window.print() }, say("print"))),
    h("header.unit", {}, h("h1", { tabindex: "-1" }, report.unit || say("unknownUnit")),
      h("p.facts", {}, facts), h("p.facts.path", {}, report.path),
      h("p.verdict", {}, badge(report), report.status ? null : [report.score < 0 ? null : h("span", {}, say("score") + " ", h("strong", {}, score(report.score))),
        report.counts.map((n, s) => h("span", {}, severity(s), " " + n))]))));
  const view = main.lastChild;
  if (report.problems.length) {
    view.append(h("section.card", {}, h("h2", {}, say("problems")), h("ul", {}, report.problems.map(p => h("li", {}, p)))));
  }
  if (report.status === 0) {
    view.append(findingList(all, report), tables(report, all));
  } else if (all.length) {
    view.append(findingList(all, report));
  }
  if (report.open.length) view.append(notChecked(report));
  beforePrint = [];
  return null;
}

function findingList(all, report) {
  const section = h("section", {}, h("h2", {}, say("findings") + "（" + all.length + "）"));
  if (!all.length) {
    section.append(h("p.card", {}, say("noFindings")));
    return section;
  }
  const items = all.map(f => finding(f, report));
  const shown = new Set([0, 1, 2]);
  const none = h("p.note", { hidden: true }, say("noneOfKind"));
  const kinds = h("div.kinds", { role: "group", "aria-label": say("findings") }, SEVERITIES.map((name, s) =>
    h("button.toggle", { type: "button", "aria-pressed": "true", disabled: report.counts[s] === 0, onclick: e => {
      if (shown.has(s)) shown.delete(s); else shown.add(s);
      e.currentTarget.setAttribute("aria-pressed", String(shown.has(s)));
      all.forEach((f, i) => { items[i].hidden = !shown.has(f.severity); });
      none.hidden = items.some(i => !i.hidden);
    } }, severity(s), " " + report.counts[s])));
  section.append(kinds, none, h("ol.findings", {}, items));
  return section;
}

function finding(f, report) {
  const line = (word, value, kind) => value ? [h("dt", {}, say(word)), h("dd" + (kind ? "." + kind : ""), {}, value)] : null;
  const cell = /^T\d\/[^/]+\/[^/]+$/.test(f.location) && report.packed;
  const law = f.rule.law.filter(l => BOOK.law[l]);
  return h("li.card.finding." + SEVERITIES[f.severity], { id: "f" + f.number, tabindex: "-1" },
    h("h3", {}, h("span.number", {}, f.number + "."), severity(f.severity), h("span.place", {}, f.place),
      cell ? h("button.link.show", { type: "button", onclick: () => jump("c-" + f.location) }, say("showCell")) : null),
    h("p.message", {}, f.message),
    h("dl", {}, line("expected", f.expected), line("actual", f.actual), line("quote", f.quote ? "“" + f.quote + "”" : "", "quote"),
      line("proposal", f.fix), line("inFile", f.source)),
    h("p.basis", {}, f.basis),
    h("p.rule", {}, h("a", { href: "#r/" + f.rule.id }, f.rule.id + " " + f.rule.title), " · " + f.rule.family),
    law.length ? h("details.law", {}, h("summary", {}, say("law")), law.map(l => [h("h4", {}, BOOK.law[l][0]), h("p", {}, BOOK.law[l][1])])) : null);
}

function notChecked(report) {
  const reasons = new Map();
  report.open.forEach(([rule, reason]) => {
    const ids = reasons.get(reason) || new Set();
    reasons.set(reason, ids.add(RULES[rule].id + " " + RULES[rule].title));
  });
  return h("details.card", {}, h("summary", {}, h("h2", {}, say("notChecked", new Set(report.open.map(o => o[0])).size))),
    [...reasons].map(([reason, ids]) => [h("h3", {}, BOOK.words[reason]), h("ul.plainlist", {}, [...ids].map(i => h("li", {}, i)))]));
}

/** Scrolls to an element, focuses it and lights it up for a moment. */
function jump(id) {
  const target = document.getElementById(id);
  if (!target) return;
  target.hidden = false;
  target.scrollIntoView({ block: "center", inline: "center" });
  target.focus({ preventScroll: true });
  target.classList.remove("lit");
  void target.offsetWidth;
  target.classList.add("lit");
}
