package org.disclosurecheck.rules.several;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.rules.several.digest.Level;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static Roster roster(String... lines) throws RosterTable.Wrong {
        Map<Integer, List<String>> rows = new TreeMap<>();
        for (String line : lines) {
            rows.put(rows.size() + 1, List.of(line.split(",", -1)));
        }
        return RosterTable.read("r.csv", rows, Language.ZH);
    }

    private static String fault(String... lines) {
        return assertThrows(RosterTable.Wrong.class, () -> roster(lines)).getMessage();
    }

    @Test
    void columns_are_known_in_both_languages_and_in_any_order() throws RosterTable.Wrong {
        Roster roster = roster("截止日期,单位名称,类别,备注", "2024年1月31日,云溪县财政局,部门,老李", "2024/1/5,青禾镇人民政府,乡镇,");
        assertEquals(LocalDate.of(2024, 1, 31), roster.units().get(0).deadline());
        assertEquals(OrganisationKind.TOWN, roster.units().get(1).kind());
        Roster english = roster("name,parent,level", "云溪县人民政府,,county", "云溪县财政局,云溪县人民政府,县级");
        assertEquals(1, english.children(english.units().get(0)).size());
        assertEquals(Level.COUNTY, english.units().get(1).level());
    }

    @Test
    void a_unit_is_known_by_its_alias_and_by_a_short_name_that_fits_nobody_else() throws RosterTable.Wrong {
        Roster roster = roster("名称,别名", "云溪县青禾镇人民政府,", "云溪县农业农村局,农业局；县农业局", "云溪县财政局,", "澄湾县财政局,");
        assertEquals("云溪县青禾镇人民政府", roster.match("青禾镇").orElseThrow().unit().name());
        assertEquals("云溪县农业农村局", roster.match("县农业局").orElseThrow().unit().name());
        assertTrue(roster.match("财政局").isEmpty(), "two units are called so in short");
        assertTrue(roster.match("云溪县教育局").isEmpty());
    }

    @Test
    void every_fault_names_its_line_and_the_mend() {
        assertTrue(fault("名称,上级", "甲局,乙局").startsWith("r.csv:2: 上级“乙局”不在名单里，请"));
        assertTrue(fault("名称,别名", "甲局,老甲", "乙局,老甲").startsWith("r.csv:3: “老甲”与第2行重复，请"));
        assertTrue(fault("名称,上级", "甲局,乙局", "乙局,甲局").contains("绕了一圈"));
        assertTrue(fault("名称,类别", "甲局,衙门").startsWith("r.csv:2: 不认识的类别“衙门”，请写"));
        assertTrue(fault("名称,电子邮箱", "甲局,x").startsWith("r.csv:1: 不认识的列“电子邮箱”"));
        assertTrue(fault("甲局", "乙局").startsWith("r.csv:1: 不认识的列“甲局”"));
        assertTrue(fault("名称").startsWith("r.csv:1: 名单里没有单位"));
    }
}
