package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.rules.impact.Difference;
import org.disclosurecheck.rules.impact.Difference.Kind;
import org.disclosurecheck.rules.impact.Impact;
import org.disclosurecheck.rules.impact.ImpactSummary;
import org.disclosurecheck.rules.source.Json;

/** What a change of the rules does, for programs: a line of JSON for each difference, and one with the totals at the end. */
final class ImpactLines {

    private ImpactLines() {
    }

    static void write(Difference difference, Writer out) throws IOException {
        line(tree(difference), out);
    }

    static void write(ImpactSummary summary, Impact impact, Writer out) throws IOException {
        line(totals(summary, impact), out);
    }

    private static void line(Map<String, Object> tree, Writer out) throws IOException {
        out.write(new String(Json.write(tree), StandardCharsets.UTF_8) + "\n");
    }

    private static Map<String, Object> tree(Difference difference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("report", difference.report());
        tree.put("rule", difference.finding().rule());
        tree.put("change", difference.kind().id());
        tree.put("aspects", difference.aspects().stream().sorted().map(Difference.Aspect::id).toList());
        if (difference.before() != null) {
            tree.put("before", tree(difference.before()));
        }
        if (difference.after() != null) {
            tree.put("after", tree(difference.after()));
        }
        return tree;
    }

    private static Map<String, Object> tree(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", finding.severity().id());
        tree.put("location", finding.location());
        tree.put("place", finding.place());
        tree.put("message", finding.message());
        tree.put("fingerprint", finding.fingerprint());
        return tree;
    }

    private static Map<String, Object> totals(ImpactSummary summary, Impact impact) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("reports", summary.reports());
        tree.put("concerned", summary.concerned());
        tree.put("unreadable", summary.unreadable());
        for (Kind kind : Kind.values()) {
            tree.put(kind.id(), summary.findings(kind));
        }
        List<Object> rules = new ArrayList<>();
        summary.rules().forEach(rule -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("rule", rule.rule());
            for (Kind kind : Kind.values()) {
                one.put(kind.id(), rule.findings(kind));
            }
            one.put("newlyNotChecked", rule.newlyNotChecked());
            one.put("failed", rule.failed());
            rules.add(one);
        });
        tree.put("rules", rules);
        tree.put("notCompared", impact.notCompared().stream().sorted().toList());
        return Map.of("totals", tree);
    }
}
