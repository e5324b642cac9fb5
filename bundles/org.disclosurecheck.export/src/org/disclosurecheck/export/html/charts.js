// The charts of the overview. They repeat what the tables say; without them nothing is lost.
let charts = [];

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
}

function chart(element, label, option, click) {
  if (typeof echarts === "undefined") return;
  const drawn = echarts.init(element, null, { renderer: "canvas", devicePixelRatio: Math.max(2, window.devicePixelRatio || 1) });
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", label);
  drawn.setOption(option());
  if (click) drawn.on("click", click);
  charts.push({ drawn, option });
}

function redraw() {
  charts.forEach(c => { c.drawn.resize(); c.drawn.setOption(c.option(), true); });
}

function forget() {
  charts.forEach(c => c.drawn.dispose());
  charts = [];
}

function verdictChart(element, reports) {
  const data = Object.keys(VERDICTS).map(n => ({ name: n, value: reports.filter(r => r.verdict === n).length })).filter(d => d.value);
  chart(element, say("chartVerdicts") + ": " + data.map(d => say(d.name) + " " + d.value).join(", "), () => ({
    animation: false,
    series: [{
      type: "pie", radius: ["52%", "84%"], data: data.map(d => ({ name: say(d.name), value: d.value, key: d.name,
        itemStyle: { color: colour(d.name), borderColor: colour("paper"), borderWidth: 2 } })),
      label: { show: false }, silent: false
    }]
  }), e => choose({ verdict: filter.verdict === e.data.key ? "" : e.data.key }));
}

function ruleChart(element, reports) {
  const top = ruleCounts(reports).slice(0, 10);
  chart(element, say("chartRules") + ": " + top.map(t => t.rule.id + " " + t.units).join(", "), () => ({
    animation: false,
    grid: { left: 8, right: 44, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: "value", show: false },
    yAxis: { type: "category", inverse: true, data: top.map(t => t.rule.title), axisTick: { show: false }, axisLine: { show: false },
      axisLabel: { color: colour("ink"), width: Math.min(280, element.clientWidth * 0.52), overflow: "truncate", fontSize: 12 } },
    series: [{ type: "bar", barMaxWidth: 16, data: top.map(t => ({ value: t.units, key: t.rule.id,
      itemStyle: { color: colour(SEVERITIES[t.severity]) } })), label: { show: true, position: "right", color: colour("ink") } }]
  }), e => choose({ rule: filter.rule === e.data.key ? "" : e.data.key }));
}

function scoreChart(element, reports) {
  const bins = Array.from({ length: 10 }, (x, i) => ({ name: i === 9 ? "90–100" : i * 10 + "–" + (i * 10 + 9), value: 0 }));
  scored(reports).forEach(r => bins[Math.min(9, Math.floor(r.score / 10))].value++);
  const first = Math.min(5, bins.findIndex(b => b.value) < 0 ? 5 : bins.findIndex(b => b.value));
  const shown = bins.slice(first);
  chart(element, say("chartScores") + ": " + shown.map(b => b.name + ": " + b.value).join(", "), () => ({
    animation: false,
    grid: { left: 8, right: 8, top: 22, bottom: 4, containLabel: true },
    xAxis: { type: "category", data: shown.map(b => b.name), axisTick: { show: false },
      axisLabel: { color: colour("ink"), interval: 0, fontSize: 11, hideOverlap: true }, axisLine: { lineStyle: { color: colour("faint") } } },
    yAxis: { type: "value", show: false },
    series: [{ type: "bar", barMaxWidth: 34, data: shown.map(b => b.value), itemStyle: { color: colour("accent") },
      label: { show: true, position: "top", color: colour("ink"), formatter: p => p.value || "" } }]
  }));
}

/** Rules by the number of reports that they found something in. */
function ruleCounts(reports) {
  const found = new Map();
  for (const r of reports) {
    const seen = new Set();
    for (const f of r.found) {
      const c = found.get(f[0]) || { rule: RULES[f[0]], units: 0, places: 0, severity: 2 };
      c.places++;
      c.severity = Math.min(c.severity, f[1]);
      if (!seen.has(f[0])) { c.units++; seen.add(f[0]); }
      found.set(f[0], c);
    }
  }
  return [...found.values()].sort((a, b) => b.units - a.units || b.places - a.places || (a.rule.id < b.rule.id ? -1 : 1));
}

let resizing;
window.addEventListener("resize", () => { clearTimeout(resizing); resizing = setTimeout(redraw, 150); });
window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
