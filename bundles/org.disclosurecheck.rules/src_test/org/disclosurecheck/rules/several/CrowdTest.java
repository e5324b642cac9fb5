package org.disclosurecheck.rules.several;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.rules.several.digest.Digest;
import org.junit.jupiter.api.Test;

/** Many reports with one text: each has a twin of another organisation, and the order of the run changes nothing. */
class CrowdTest {

    private static final String TEXT = "本单位深入贯彻落实政府信息公开条例，坚持以公开为常态、不公开为例外，进一步健全工作机制，加强组织领导，"
            + "明确责任分工，及时更新公开目录，规范答复流程，强化业务培训，不断提升公开工作的质量和实效，主动接受社会各界的监督，"
            + "积极回应群众关切，取得了较好的成效，为优化营商环境、建设法治政府作出了应有的贡献。";

    @Test
    void every_one_of_a_crowd_has_a_twin_and_none_is_its_own_organisation() {
        List<String> names = names();
        Together together = together(names, new ArrayList<>());
        for (int i = 0; i < names.size(); i++) {
            Alike alike = alike(together, i);
            assertEquals("S1", alike.section());
            assertTrue(!alike.other().equals(names.get(i)), names.get(i) + " is its own twin");
        }
    }

    @Test
    void the_twin_does_not_depend_on_the_order_of_the_run() {
        List<String> names = names();
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(3));
        assertEquals(twins(names), twins(shuffled));
    }

    @Test
    void a_thousand_reports_of_one_organisation_are_nobodys_twins() {
        List<String> names = Collections.nCopies(1000, "青禾镇人民政府");
        Together together = together(names, new ArrayList<>());
        assertTrue(together.around(500).facts().stream().noneMatch(Alike.class::isInstance));
    }

    @Test
    void copies_of_one_report_are_one_unit_and_all_of_them_are_told() {
        List<String> names = new ArrayList<>(Collections.nCopies(20, "云溪县第一中学"));
        names.addAll(Collections.nCopies(20, "云溪县第二中学"));
        names.addAll(Collections.nCopies(20, "云溪县第三中学"));
        Together together = together(names, new ArrayList<>());
        for (int i = 0; i < names.size(); i++) {
            Alike alike = alike(together, i);
            assertEquals(1, alike.more(), "one more unit, whatever the number of its copies");
            assertEquals(i < 20 ? "云溪县第三中学1.docx" : "云溪县第一中学1.docx", alike.path());
            assertEquals(alike, alike(together, i));
        }
    }

    private static TreeMap<String, String> twins(List<String> names) {
        List<String> paths = new ArrayList<>();
        Together together = together(names, paths);
        TreeMap<String, String> twins = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            twins.put(paths.get(i), alike(together, i).toString());
        }
        return twins;
    }

    private static Alike alike(Together together, int position) {
        return together.around(position).facts().stream().filter(Alike.class::isInstance).map(Alike.class::cast).findFirst()
                .orElseThrow();
    }

    /** Some organisations have handed in several reports. */
    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            names.add("云溪县第" + i / 3 * (i % 2 + 1) + "中学");
        }
        return names;
    }

    private static Together together(List<String> names, List<String> paths) {
        Together together = new Together(null);
        List<Digest> digests = new ArrayList<>();
        TreeMap<String, Integer> of = new TreeMap<>();
        for (String name : names) {
            Digest digest = Digest.of(Reports.of(name, OrganisationKind.SCHOOL, TEXT, "无。").build());
            digests.add(digest);
            paths.add(name + of.merge(name, 1, Integer::sum) + ".docx");
            together.add(paths.get(paths.size() - 1), digest);
        }
        together.complete(digests::get);
        return together;
    }
}
