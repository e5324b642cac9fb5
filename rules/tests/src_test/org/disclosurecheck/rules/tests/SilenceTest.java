package org.disclosurecheck.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellContent;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.RosterTable;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.several.Together;
import org.disclosurecheck.rules.several.Traits;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.DigestReport;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is said of a report without a look at it is what would be said after one. */
class SilenceTest {

    static final List<Form> FORMS = Book.RUNNER.book().forms();
    private static final int REPORTS = 120;

    /** Reports of which some are copies, some have far larger numbers than others, and some hold words for numbers. */
    private static List<Digest> crowd(Form form) {
        List<Digest> all = new ArrayList<>();
        for (int seed = 0; seed < REPORTS; seed++) {
            Report report = CleanReport.of(form, seed % 10 == 7 ? seed - 1 : seed).report();
            if (seed % 10 == 7) {
                report.getOrganisation().setName("第" + seed + "中学");
            } else if (seed % 10 == 3) {
                write(report, "T3/new/total", "1000000");
            } else if (seed % 10 == 5) {
                write(report, "T3/new/naturalPerson", "若干");
            } else if (seed % 10 == 9) {
                report.setPublished(null);
            }
            all.add(Digest.of(report));
        }
        return all;
    }

    private static void write(Report report, String address, String raw) {
        Cell cell = report.cell(address);
        CellContent content = CellContent.of(raw, cell.getColumnKey());
        cell.setRaw(raw);
        cell.setKind(content.kind());
        cell.setValue(content.value());
    }

    private static int silent(Form form, Roster roster) {
        List<Digest> all = crowd(form);
        Together together = new Together(roster);
        for (int i = 0; i < all.size(); i++) {
            together.add("报告" + i, all.get(i));
        }
        together.complete(all::get);
        int silent = 0;
        for (int i = 0; i < all.size(); i++) {
            Traits traits = Traits.of(all.get(i), form);
            Surroundings around = together.around(i);
            RuleRun full = Book.RUNNER.runAmong(DigestReport.of(all.get(i), form), around, Language.ZH);
            RuleRun unseen = traits == null ? null : Book.RUNNER.runAmong(traits, around, Language.ZH);
            if (!full.findings().isEmpty()) {
                assertNull(unseen, "something is said of " + i);
            } else if (unseen != null) {
                assertEquals(full, unseen, "report " + i);
                silent++;
            }
        }
        return silent;
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void without_a_roster_most_reports_need_no_look(Form form) {
        assertTrue(silent(form, null) > REPORTS / 2);
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void with_a_roster_it_is_the_same_for_units_and_for_regions(Form form) throws RosterTable.Wrong {
        List<Digest> all = crowd(form);
        TreeMap<Integer, List<String>> rows = new TreeMap<>(Map.of(1, List.of("名称", "上级", "类别", "截止日期", "报送日期")));
        String region = all.get(0).organisation();
        for (int i = 0; i < 60; i++) {
            String name = all.get(i).organisation();
            if (rows.values().stream().noneMatch(row -> row.get(0).equals(name))) {
                String year = String.valueOf(all.get(i).year() + 1);
                rows.put(rows.size() + 1, List.of(name, i > 0 && i % 3 == 0 ? region : "", "", year + "-01-20",
                        i % 4 == 1 ? year + "-01-25" : i % 4 == 2 ? year + "-01-10" : ""));
            }
        }
        assertTrue(silent(form, RosterTable.read("名单.csv", rows, Language.ZH)) > 0);
    }
}
