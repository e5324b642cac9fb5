package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.check.CheckReport.Status;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.RosterTable;
import org.disclosurecheck.rules.several.digest.Digest;
import org.junit.jupiter.api.Test;

/** A county and its towns: what the second pass knows of each report once all are there. */
class SecondPassTest {

    private static final String COUNTY = "云溪县人民政府";
    private static final String OWN = "全年主动公开信息120条，政务新媒体发布80条。规范性文件公开审查程序逐步健全，平台栏目按月巡查，发现问题当天改正。"
            + "申请渠道保持畅通，答复前由法制岗审核，培训覆盖全部业务科室。目录和指南按季度核对，来信来电由专人登记办理。";

    private final Echo rules = new Echo();

    private static Roster roster() throws RosterTable.Wrong {
        return RosterTable.read("名单.csv", new TreeMap<>(Map.of(1, List.of("名称", "上级", "类别", "截止日期", "报送日期"),
                2, List.of(COUNTY, "", "县", "", ""), 3, List.of("青禾镇人民政府", COUNTY, "乡镇", "2024-01-20", "2024-01-22"),
                4, List.of("柳埠镇人民政府", COUNTY, "乡镇", "2024-01-20", "2024-01-20"),
                5, List.of("石磨镇人民政府", COUNTY, "乡镇", "2024-01-20", ""))), Language.ZH);
    }

    /** A report of 2023 with so many applications received, all by natural persons. */
    private static ReportBuilder report(String form, String name, OrganisationKind kind, int received) {
        ReportBuilder builder = new ReportBuilder(Echo.form(form)).year(2023, null).organisation(name, kind, null);
        builder.everyCell("0").section(1);
        String number = String.valueOf(received);
        builder.cell("T3/new/naturalPerson", number, Source.cell(2, 3, 4)).cell("T3/new/total", number, Source.cell(2, 3, 10));
        return builder;
    }

    private static Digest county(int received) {
        Report report = report("2021", COUNTY, OrganisationKind.COUNTY, received).build();
        report.setPublished("2024-03-01");
        return Digest.of(report);
    }

    private static Digest town(String name, int received) {
        return Digest.of(report("2021", name + "人民政府", OrganisationKind.TOWN, received).build());
    }

    private static Digest[] towns() {
        return new Digest[] {town("青禾镇", 3), town("柳埠镇", 4), town("石磨镇", 5)};
    }

    /** The results of a run over a county and some others, the county first. */
    private List<CheckReport> run(Digest county, Digest... others) throws RosterTable.Wrong {
        List<Digest> all = new ArrayList<>(List.of(county));
        Collections.addAll(all, others);
        return run(all);
    }

    private List<CheckReport> run(List<Digest> all) throws RosterTable.Wrong {
        SecondPass pass = new SecondPass(rules, roster(), Language.ZH);
        for (int i = 0; i < all.size(); i++) {
            pass.add(i + ".docx", all.get(i));
        }
        pass.complete(all::get);
        List<CheckReport> results = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            results.add(pass.finish(i, Echo.first(i + ".docx", all.get(i))));
        }
        results.addAll(pass.absent());
        return results;
    }

    /** What is said at one place, and why nothing can be said there. */
    private static String said(CheckReport report, String location) {
        return String.join("\n", report.findings().stream().filter(f -> f.location().equals(location)).map(Finding::message)
                .toList()) + String.join("\n", report.notChecked().stream().filter(n -> location.equals(n.location()))
                        .map(n -> n.reason()).toList());
    }

    @Test
    void a_county_that_is_the_sum_of_its_towns_hears_nothing() throws Exception {
        assertEquals("", said(run(county(12), towns()).get(0), "T3/new/total"));
    }

    @Test
    void the_town_that_was_left_out_is_named() throws Exception {
        assertEquals("8≠12 left-out 柳埠镇人民政府", said(run(county(8), towns()).get(0), "T3/new/total"));
    }

    @Test
    void the_town_that_was_counted_twice_is_named() throws Exception {
        assertEquals("15≠12 twice 青禾镇人民政府", said(run(county(15), towns()).get(0), "T3/new/total"));
    }

    @Test
    void a_town_that_published_after_the_county_is_said_to_be_late() throws Exception {
        Report late = report("2021", "石磨镇人民政府", OrganisationKind.TOWN, 5).build();
        late.setPublished("2024-03-08");
        assertEquals("7≠12 late 石磨镇人民政府",
                said(run(county(7), town("青禾镇", 3), town("柳埠镇", 4), Digest.of(late)).get(0), "T3/new/total"));
    }

    @Test
    void without_the_report_of_a_town_a_sum_that_may_hold_is_not_judged() throws Exception {
        CheckReport county = run(county(12), town("青禾镇", 3), town("柳埠镇", 4)).get(0);
        assertEquals("所辖单位的数不全，不能核对汇总数：没有收到石磨镇人民政府的报告", said(county, "T3/new/total"));
    }

    @Test
    void less_than_the_towns_at_hand_is_wrong_whatever_is_missing() throws Exception {
        assertEquals("6≠7 partly ", said(run(county(6), town("青禾镇", 3), town("柳埠镇", 4)).get(0), "T3/new/total"));
    }

    @Test
    void a_town_with_the_other_form_is_added_up_in_table_three_and_not_in_table_two() throws Exception {
        Digest old = Digest.of(report("2019", "石磨镇人民政府", OrganisationKind.TOWN, 5).build());
        CheckReport county = run(county(13), town("青禾镇", 3), town("柳埠镇", 4), old).get(0);
        assertEquals("13≠12 null ", said(county, "T3/new/total"));
        assertEquals("所辖单位的数不全，不能核对汇总数：所用格式不同：石磨镇人民政府", said(county, "T2/penalty/decisions"));
    }

    @Test
    void handed_in_on_the_last_day_is_in_time_and_two_days_later_is_late() throws Exception {
        List<CheckReport> results = run(county(12), towns());
        assertEquals("late 青禾镇人民政府", said(results.get(1), "REPORT"));
        assertEquals("", said(results.get(2), "REPORT"));
    }

    @Test
    void a_text_that_two_towns_share_is_told_in_both_where_it_stands_in_the_file() throws Exception {
        ReportBuilder first = report("2021", "青禾镇人民政府", OrganisationKind.TOWN, 3);
        first.report().getSections().get(0).setSource(Source.paragraph(7));
        Digest one = Digest.of(first.paragraph(OWN, Source.paragraph(8)).build());
        Digest two = Digest.of(report("2021", "柳埠镇人民政府", OrganisationKind.TOWN, 4).paragraph(OWN, Source.line(20)).build());
        List<CheckReport> results = run(county(12), one, two, town("石磨镇", 5));
        assertEquals("like 柳埠镇人民政府", said(results.get(1), "S1"));
        assertEquals("like 青禾镇人民政府", said(results.get(2), "S1"));
        assertEquals(Source.paragraph(7), results.get(1).findings().stream().filter(f -> f.location().equals("S1"))
                .findFirst().orElseThrow().source());
    }

    @Test
    void a_finding_about_a_cell_stands_at_the_cell_in_the_file() throws Exception {
        Finding sum = run(county(8), towns()).get(0).findings().stream().filter(f -> f.location().equals("T3/new/total"))
                .findFirst().orElseThrow();
        assertEquals(Source.cell(2, 3, 10), sum.source());
    }

    @Test
    void a_town_without_a_report_has_a_line_and_perhaps_is_said_when_a_file_could_not_be_read() throws Exception {
        CheckReport absent = run(county(12), town("青禾镇", 3), town("柳埠镇", 4)).get(3);
        assertEquals(Status.MISSING, absent.status());
        assertEquals("石磨镇人民政府", absent.path());
        assertEquals("missing 石磨镇人民政府", said(absent, "REPORT"));
        CheckReport perhaps = run(county(12), town("青禾镇", 3), town("柳埠镇", 4), null).get(4);
        assertEquals("perhaps 石磨镇人民政府", said(perhaps, "REPORT"));
    }

    @Test
    void a_file_that_could_not_be_read_stays_as_it_is() throws Exception {
        SecondPass pass = new SecondPass(rules, roster(), Language.ZH);
        pass.add("0.docx", null);
        pass.complete(i -> null);
        CheckReport unreadable = CheckReport.unreadable(Reading.failed("0.docx", "damaged", "坏了"));
        assertSame(unreadable, pass.finish(0, unreadable));
    }

    @Test
    void the_order_of_the_reports_changes_nothing() throws Exception {
        Digest[] towns = towns();
        CheckReport first = run(county(8), towns).get(0);
        CheckReport last = run(List.of(towns[2], towns[1], towns[0], county(8))).get(3);
        assertEquals(first.findings(), last.findings());
        assertEquals(first.notChecked(), last.notChecked());
    }

    @Test
    void what_the_first_pass_found_stays_and_the_verdict_follows_both() throws Exception {
        CheckReport county = run(county(8), towns()).get(0);
        assertTrue(county.findings().stream().anyMatch(f -> f.rule().equals(Echo.FIRST)));
        assertEquals(Verdict.OBJECTIONABLE, county.verdict());
        assertEquals(Verdict.ACCEPTABLE, run(county(12), towns()).get(0).verdict());
    }
}
