package org.disclosurecheck.rules.several;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.rules.several.digest.Digest;
import org.junit.jupiter.api.Test;

/** What the surroundings of a report come of: every report that is looked at for them, and no other. */
class CauseTest {

    private static final String TEXT = "本单位深入贯彻落实政府信息公开条例，坚持以公开为常态、不公开为例外，进一步健全工作机制，加强组织领导，"
            + "明确责任分工，及时更新公开目录，规范答复流程，强化业务培训，不断提升公开工作的质量和实效，主动接受社会各界的监督，"
            + "积极回应群众关切，取得了较好的成效，为优化营商环境、建设法治政府作出了应有的贡献。";

    private final List<Digest> digests = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    private void add(String path, String name, int year, String cell, String text) {
        ReportBuilder builder = Reports.of(name, OrganisationKind.TOWN, text, "无。").year(year, "标题");
        builder.cell("T3/new/total", cell, Source.NOWHERE);
        paths.add(path);
        digests.add(Digest.of(builder.build()));
    }

    private Together together(String... roster) throws RosterTable.Wrong {
        Map<Integer, List<String>> rows = new TreeMap<>();
        for (String line : roster) {
            rows.put(rows.size() + 1, List.of(line.split(",", -1)));
        }
        Together together = new Together(roster.length == 0 ? null : RosterTable.read("r.csv", rows, Language.ZH));
        for (int i = 0; i < digests.size(); i++) {
            together.add(paths.get(i), digests.get(i));
        }
        together.complete(digests::get);
        return together;
    }

    /** The reports whose change is a change of what is said of that one. */
    private Set<String> causes(Together together, String path) {
        int position = paths.indexOf(path);
        long before = together.cause(position, i -> 100 + i);
        Set<String> causes = new TreeSet<>();
        for (int i = 0; i < paths.size(); i++) {
            int changed = i;
            if (together.cause(position, k -> k == changed ? 99 : 100 + k) != before) {
                causes.add(paths.get(i));
            }
        }
        return causes;
    }

    @Test
    void a_region_depends_on_its_units_of_this_year_and_the_last_and_a_unit_on_itself() throws RosterTable.Wrong {
        add("county", "云溪县人民政府", 2023, "9", "甲");
        add("a", "青禾镇人民政府", 2023, "4", "乙");
        add("a0", "青禾镇人民政府", 2022, "4", "丙");
        add("b", "柳埠镇人民政府", 2023, "5", "丁");
        add("c", "清川镇人民政府", 2023, "5", "戊");
        Together together = together("名称,上级", "云溪县人民政府,", "青禾镇人民政府,云溪县人民政府", "柳埠镇人民政府,云溪县人民政府",
                "清川镇人民政府,");
        assertEquals(Set.of("county", "a", "a0", "b"), causes(together, "county"));
        assertEquals(Set.of("a"), causes(together, "a"));
        assertEquals(Set.of("c"), causes(together, "c"));
    }

    @Test
    void of_two_versions_of_a_report_each_depends_on_both() throws RosterTable.Wrong {
        add("a", "青禾镇人民政府", 2023, "4", "乙");
        add("b", "柳埠镇人民政府", 2023, "5", "丁");
        add("a2", "青禾镇人民政府", 2023, "6", "丙");
        assertEquals(Set.of("a", "a2"), causes(together(), "a2"));
        assertEquals(Set.of("a", "a2"), causes(together(), "a"));
        assertEquals(Set.of("b"), causes(together(), "b"));
    }

    @Test
    void an_office_depends_on_its_government() throws RosterTable.Wrong {
        add("office", "云溪县人民政府办公室", 2023, "4", "乙");
        add("county", "云溪县人民政府", 2023, "4", "丁");
        add("other", "清川县人民政府", 2023, "4", "戊");
        Together together = together("名称,上级", "云溪县人民政府,", "云溪县人民政府办公室,", "清川县人民政府,");
        assertEquals(Set.of("office", "county"), causes(together, "office"));
        assertEquals(Set.of("county"), causes(together, "county"));
    }

    @Test
    void a_text_depends_on_those_that_it_resembles_also_after_it_was_compared() throws RosterTable.Wrong {
        add("a", "青禾镇人民政府", 2023, "4", TEXT);
        add("copy", "青禾镇人民政府", 2023, "4", TEXT);
        add("b", "柳埠镇人民政府", 2023, "5", TEXT);
        add("c", "石磨镇人民政府", 2023, "6", "我镇今年没有收到申请。");
        Together together = together();
        assertEquals(Set.of("a", "b", "copy"), causes(together, "a"));
        together.around(0);
        assertEquals(Set.of("a", "b", "copy"), causes(together, "a"));
        assertEquals(Set.of("c"), causes(together, "c"));
    }

    @Test
    void the_largest_of_all_depends_on_the_second_largest_and_on_their_number() throws RosterTable.Wrong {
        for (int i = 0; i < 7; i++) {
            add("r" + i, "第" + "一二三四五六七".charAt(i) + "镇人民政府", 2023, String.valueOf(10 * i), "某" + i);
        }
        long before = together().cause(6, i -> i);
        digests.remove(5);
        paths.remove(5);
        add("r5", "第六镇人民政府", 2023, "51", "某5");
        Together changed = together();
        assertNotEquals(before, changed.cause(5, i -> i == 5 ? 6 : i), "the second largest changed");
    }
}
