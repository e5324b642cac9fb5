// The tables as the form prints them, with the report's cells in them.
function tables(report, all) {
  const section = h("section", {}, h("h2", {}, say("tables")), h("p.note", {}, say("marks", ...SIGNS), h("span.show", {}, say("marksLead"))));
  if (!BOOK.forms[report.form]) return section;
  const values = cells(report);
  for (const table of ["T2", "T3", "T4"]) {
    const there = [...values].some(([address, v]) => address.startsWith(table) && v !== null);
    section.append(there ? formTable(report.form, table, values, all)
      : h("div.card", {}, h("h3", {}, say(table)), h("p.note", {}, say("noTable"))));
  }
  return section;
}

function formTable(form, table, values, all) {
  const printed = BOOK.forms[form][table];
  const rows = [];
  for (const [label, key, row, column, down, across] of printed) {
    const address = key.split("/").length === 3 ? key : null;
    const own = address ? all.filter(f => f.location === address) : [];
    const line = !address && key ? all.filter(f => f.location === key) : [];
    const size = { rowspan: down > 1 ? down : null, colspan: across > 1 ? across : null };
    (rows[row - 1] = rows[row - 1] || []).push(address ? valueCell(address, values.get(address), own, all, size)
      : h("th" + (label.length <= 6 ? ".short" : "") + (line.length ? "." + SEVERITIES[line[0].severity] : ""), size, label, marks(line)));
  }
  const wide = Math.max(...printed.map(p => p[3] + p[5] - 1));
  return h("div.card.sheet", {}, h("h3", {}, say(table), " ", marks(all.filter(f => f.location === table))),
    h("div.scroll", { tabindex: "0", role: "region", "aria-label": say(table) },
      h("table.form.w" + wide, {}, h("tbody", {}, rows.filter(r => r).map(r => h("tr", {}, r))))));
}

function valueCell(address, raw, own, all, size) {
  const related = all.filter(f => f.related.includes(address));
  const worst = own.length ? Math.min(...own.map(f => f.severity)) : -1;
  const kind = worst >= 0 ? "." + SEVERITIES[worst] : related.length ? ".related" : "";
  const shown = raw === null || raw === undefined ? h("span.absent", { title: say("absent") }, "—")
    : raw === "" ? h("span.absent", { title: say("blank") }, "") : raw;
  return h("td" + kind, { ...size, id: own.length || related.length ? "c-" + address : null, tabindex: own.length ? "-1" : null,
    title: [...own, ...related].map(f => f.number + ". " + f.message).join("\n") || null }, shown, marks(own));
}

/** A sign for each finding that leads to it. */
function marks(found) {
  return found.map(f => h("button.mark." + SEVERITIES[f.severity], { type: "button", "aria-label": say(SEVERITIES[f.severity]) + " " + f.number + ": " + f.message,
    onclick: () => jump("f" + f.number) }, SIGNS[f.severity], h("sup", {}, String(f.number))));
}
