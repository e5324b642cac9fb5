// The lines of the page as objects; the order of their values is that of HtmlOutput.
const SEVERITIES = ["error", "warning", "info"];
const VERDICTS = { acceptable: "✓", objectionable: "✖", undecided: "?", unreadable: "!", missing: "○" };
const SIGNS = ["✖", "▲", "●"];

const RULES = BOOK.rules.map(r => ({ id: r[0], title: r[1], family: r[2], law: r[3] }));

const REPORTS = JSON.parse(document.getElementById("reports").textContent).slice(0, -1).map((r, i) => {
  const counts = [0, 0, 0];
  r[8].forEach(f => counts[f[1]]++);
  const status = r[4]; // 0 checked, 1 unreadable, 2 missing
  return {
    index: i, path: r[0], unit: r[1] || "", year: r[2], form: BOOK.words[r[3]], status,
    verdict: status === 1 ? "unreadable" : status === 2 ? "missing" : ["acceptable", "objectionable", "undecided"][r[5]],
    score: r[6], published: r[7] || "", found: r[8], open: r[9], problems: r[10], packed: r[11] || "", moneyUnit: r[12] || "", counts,
    name: r[1] || r[0].split("/").pop()
  };
});

/** Reports that have a score: an undecided one has none, for what could not be read cost it nothing. */
function scored(reports) {
  return reports.filter(r => r.score >= 0);
}

function average(reports) {
  const some = scored(reports);
  return some.length ? (some.reduce((n, r) => n + r.score, 0) / some.length).toFixed(1) : "–";
}

/** The findings of a report, unpacked when somebody looks. */
function findings(report) {
  return report.found.map((f, i) => ({
    number: i + 1, rule: RULES[f[0]], ruleIndex: f[0], severity: f[1], location: f[2], place: f[3], message: f[4],
    basis: BOOK.words[f[5]], expected: f[6], actual: f[7], quote: f[8], fix: f[9], source: f[10],
    related: f[11] ? f[11].split(" ") : []
  }));
}

/** Cells by address: text, or null for one that the report does not have. */
function cells(report) {
  const form = BOOK.forms[report.form];
  const map = new Map();
  if (form && report.packed) {
    const values = report.packed.split("\t");
    form.addresses.forEach((address, i) => {
      const v = values[i];
      map.set(address, v === "" ? "0" : v === "!" ? "" : v === "!x" ? null : v[0] === "!" ? v.slice(1) : v);
    });
  }
  return map;
}

/** The number in a cell: 0 for a blank or a mark, null when none can be read. */
function amount(text) {
  if (text === null || text === undefined) return null;
  const t = text.normalize("NFKC").replace(/[\s,]/g, "");
  if (/^[-/—–无]*$/.test(t)) return 0;
  return /^-?\d+(\.\d+)?$/.test(t) ? Number(t) : null;
}

/** Units of money, in 元. */
const UNITS = { "亿元": 1e8, "万元": 1e4, "元": 1 };

/** An amount of money with its unit ("" when nothing tells it): [160.5964, "万元"]; null when it cannot be read. */
function money(text, unit) {
  if (text === null || text === undefined) return null;
  const parts = /^(.*?)[(（]?([亿万]?元)[)）]?$/.exec(text.normalize("NFKC").replace(/\s/g, ""));
  const value = amount(parts ? parts[1] : text);
  return value === null ? null : [value, parts ? parts[2] : unit];
}

/** Amounts added in one unit; those without one are left out when others have one. */
function moneySum(amounts) {
  const told = amounts.filter(a => a[1]);
  const units = [...new Set(told.map(a => a[1]))];
  const unit = units.length > 1 ? "万元" : units[0] || "";
  return { unit, without: amounts.length - told.length,
    value: (unit ? told : amounts).reduce((n, a) => n + (unit ? a[0] * UNITS[a[1]] / UNITS[unit] : a[0]), 0) };
}

/** Folders above a file, without those that all files share. */
const SHARED = (() => {
  let shared = null;
  for (const r of REPORTS) {
    const parts = r.path.split("/").slice(0, -1);
    if (shared === null) shared = parts;
    let n = 0;
    while (n < shared.length && n < parts.length && shared[n] === parts[n]) n++;
    shared = shared.slice(0, n);
  }
  return (shared || []).length;
})();
REPORTS.forEach(r => {
  r.folders = r.path.split("/").slice(SHARED, -1);
  r.short = r.path.split("/").slice(SHARED).join("/");
});

/** The filters of the list; they stand in the address, so that a link keeps them. */
const filter = { q: "", verdict: "", rule: "", family: "", year: "", folder: "", sort: "", down: "" };

function matching() {
  const words = filter.q.toLowerCase().split(/\s+/).filter(w => w);
  const inFolder = filter.folder ? filter.folder.split("/") : [];
  const chosen = REPORTS.filter(r =>
    (!filter.verdict || r.verdict === filter.verdict)
    && (!filter.year || String(r.year) === filter.year)
    && inFolder.every((f, i) => r.folders[i] === f)
    && (!filter.rule || r.found.some(f => RULES[f[0]].id === filter.rule))
    && (!filter.family || r.found.some(f => RULES[f[0]].family === filter.family))
    && words.every(w => text(r).includes(w)));
  const key = { unit: r => r.name, verdict: r => r.verdict, year: r => r.year, score: r => r.score, file: r => r.path,
    errors: r => r.counts[0], warnings: r => r.counts[1], infos: r => r.counts[2] }[filter.sort];
  if (key) {
    const sign = filter.down ? -1 : 1;
    const compare = (a, b) => typeof a === "string" ? a.localeCompare(b, "zh") : a - b;
    // a report without a score stands behind all others, whichever way
    const behind = r => filter.sort === "score" && !scored([r]).length ? 1 : 0;
    chosen.sort((a, b) => behind(a) - behind(b) || sign * compare(key(a), key(b)) || a.index - b.index);
  }
  return chosen;
}

function text(report) {
  if (!report.text) {
    report.text = [report.path, report.unit, ...report.found.map(f => RULES[f[0]].id + " " + RULES[f[0]].title + " " + f[3] + f[4])]
      .join("\n").toLowerCase();
  }
  return report.text;
}
