package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.RuleRunner;
import org.junit.jupiter.api.Test;

class MendingTest {

    /** Rules that find nothing in the mended copy. */
    private static final RuleRunner CONTENT = new RuleRunner() {

        @Override
        public RuleBook book() {
            throw new UnsupportedOperationException();
        }

        @Override
        public RuleRun run(Report report, Language language) {
            return MendingTest.run();
        }

        @Override
        public List<Finding> findings(Report report, Set<String> rules, Language language) {
            return List.of();
        }
    };

    private static FormLine line(String key) {
        return new FormLine(key, key, List.of(), List.of());
    }

    private static Form form() {
        return new Form("2021", "30", "title", 2021, Integer.MAX_VALUE, List.of(), List.of(), "",
                List.of(line("naturalPerson"), line("total")), List.of(line("granted"), line("total")), List.of(line("review")),
                List.of(line("upheld"), line("total")));
    }

    private static RuleRun run(Finding... findings) {
        return new RuleRun(List.of(findings), List.of(), Map.of(), List.of());
    }

    private static Finding finding(String rule, String place) {
        return new Finding(rule, Severity.ERROR, "T3/granted/total", place, "不平", "2", "1", null, "依据：格式",
                Certainty.OFFICIAL, null, rule, Source.NOWHERE, List.of());
    }

    @Test
    void one_change_that_settles_several_findings_is_said_in_full_once_and_its_data_stand_at_each() {
        Report report = new ReportBuilder(form()).everyCell("2").cell("T3/granted/total", "1", Source.NOWHERE).build();
        List<Fix> fixes = Mending.propose(report, form(), run(finding("SUM-008", "甲行"), finding("SUM-015", "乙列")), CONTENT,
                Language.ZH).findings().stream().map(Finding::fix).toList();
        assertTrue(fixes.get(0).text().startsWith("只要将"), fixes.get(0).text());
        assertEquals(new Fix("与“甲行”处的建议是同一处改动：由 1 改为 2", "T3/granted/total", "1", "2", false), fixes.get(1));
        assertEquals(fixes.get(0).location(), fixes.get(1).location());
    }

    @Test
    void every_change_is_tried_on_the_report_as_it_reads_and_nothing_of_it_stays() {
        // the row is wrong as a whole, or the row below it is
        Report report = new ReportBuilder(form()).everyCell("2").cell("T3/granted/naturalPerson", "1", Source.NOWHERE)
                .cell("T3/granted/total", "1", Source.NOWHERE).build();
        List<Map<String, String>> tried = new ArrayList<>();
        RuleRunner watching = new RuleRunner() {

            @Override
            public RuleBook book() {
                throw new UnsupportedOperationException();
            }

            @Override
            public RuleRun run(Report mended, Language language) {
                return MendingTest.run();
            }

            @Override
            public List<Finding> findings(Report mended, Set<String> rules, Language language) {
                tried.add(texts(mended));
                return List.of();
            }
        };
        Map<String, String> before = texts(report);
        List<Map<String, String>> expected = Repair.smallest(report).stream().map(repair -> {
            Map<String, String> changed = new TreeMap<>(before);
            repair.values().forEach((cell, value) -> changed.put(cell.getAddress(), value.toPlainString() + CellKind.NUMBER + value));
            return changed;
        }).toList();
        Mending.proved(report, watching, Language.ZH);
        assertTrue(expected.size() > 1, "more than one change would do");
        assertEquals(expected, tried);
        assertEquals(before, texts(report));
    }

    private static Map<String, String> texts(Report report) {
        Map<String, String> all = new TreeMap<>();
        report.eAllContents().forEachRemaining(part -> {
            if (part instanceof Cell cell) {
                all.put(cell.getAddress(), cell.getRaw() + cell.getKind() + cell.getValue());
            }
        });
        return all;
    }
}
