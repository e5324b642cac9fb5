package org.disclosurecheck.rules.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.Rule.Variant;
import org.disclosurecheck.rules.RuleBook;
import org.junit.jupiter.api.Test;

class ProfileFileTest {

    private static final RuleBook BOOK = new RuleBook("b00c", List.of(
            new Rule("SUM-030", "sums", "sums/SUM-030", Map.of("zh", "结转"), Severity.INFO,
                    Map.of("many", new Variant(Severity.INFO, Certainty.LOCAL)), Certainty.LOCAL, List.of(), 0,
                    Integer.MAX_VALUE, Set.of(), "T3", List.of(), Map.of(), List.of(), "", false, Map.of(),
                    Map.of("percent", List.of("25"), "limit", List.of(), "day", List.of("01-31")))), List.of(), () -> null);

    private static Profile profile(String text) throws ProfileFile.Wrong {
        return ProfileFile.read("p.yaml", text, BOOK, Language.ZH);
    }

    private static String fault(String text) {
        return assertThrows(ProfileFile.Wrong.class, () -> profile(text)).getMessage();
    }

    @Test
    void a_value_holds_for_its_years_and_the_rule_s_own_for_the_others() throws ProfileFile.Wrong {
        Profile profile = profile("settings:\n  SUM-030:\n    percent: [ { from: 2023, to: 2023, value: 20 }, { from: 2024, value: 10 } ]\n");
        assertEquals(new BigDecimal("25"), profile.settings(BOOK, 2022).number("SUM-030.percent"));
        assertEquals(new BigDecimal("20"), profile.settings(BOOK, 2023).number("SUM-030.percent"));
        assertEquals(new BigDecimal("10"), profile.settings(BOOK, 2025).number("SUM-030.percent"));
        assertEquals(new BigDecimal("25"), profile.settings(BOOK, null).number("SUM-030.percent"));
    }

    @Test
    void what_the_book_leaves_open_the_profile_may_set() throws ProfileFile.Wrong {
        assertFalse(Profile.NONE.settings(BOOK, 2023).has("SUM-030.limit"));
        assertEquals("1000", profile("settings: { SUM-030: { limit: 1000 } }").settings(BOOK, 2023).word("SUM-030.limit"));
        assertFalse(profile("settings: { SUM-030: { percent: none } }").settings(BOOK, 2023).has("SUM-030.percent"));
        assertEquals(2, profile("settings: { SUM-030: { day: 02-15 } }").settings(BOOK, 2023).month("SUM-030.day"));
    }

    @Test
    void severities_change_the_rules_and_the_hash_of_the_book() throws ProfileFile.Wrong {
        RuleBook book = profile("severity: { SUM-030: error, SUM-030/many: warning }").applyTo(BOOK);
        assertEquals(Severity.ERROR, book.rule("SUM-030").orElseThrow().severity(null));
        assertEquals(Severity.WARNING, book.rule("SUM-030").orElseThrow().severity("many"));
        assertNotEquals(BOOK.hash(), book.hash());
        assertEquals(BOOK.hash(), Profile.NONE.applyTo(BOOK).hash());
    }

    @Test
    void every_fault_names_its_line_and_the_mend() {
        assertTrue(fault("name: 甲\nlimits: {}\n").startsWith("p.yaml:2: 不认识的项“limits”，可用的有 name、"));
        assertTrue(fault("severity:\n  SUM-031: info\n").startsWith("p.yaml:2: 规则库里没有规则“SUM-031”，请改正编号"));
        assertTrue(fault("severity:\n  SUM-030: bad\n").startsWith("p.yaml:2: 严重程度只能是"));
        assertTrue(fault("severity:\n  SUM-030/few: info\n").contains("没有情形“few”，有：many"));
        assertTrue(fault("off:\n  SUM-030:\n").contains("停用 SUM-030 要写明理由"));
        assertTrue(fault("settings:\n  SUM-030: { pct: 3 }\n").contains("没有参数“pct”，可用的参数："));
        assertTrue(fault("settings:\n  SUM-030: { percent: 三成 }\n").contains("要写一个数，不是“三成”"));
        assertTrue(fault("settings:\n  SUM-030: { day: 13-01 }\n").contains("要写成 01-31 这样的日期"));
        assertTrue(fault("settings:\n  SUM-030: { percent: [ { from: 2020, value: 1 }, { value: 2 } ] }\n").contains("年度重叠"));
        assertTrue(fault("deadlines: { bureau: 01-31 }").contains("不认识的单位类别“bureau”"));
        assertTrue(fault("organisations:\n  - { name: 甲局, aliases: [老甲] }\n  - { name: 乙局, aliases: [老甲] }\n").startsWith("p.yaml:3: 名称“老甲”写了两次"));
        assertTrue(fault("score: { errors: 5 }").contains("不认识的项“errors”"));
        assertTrue(fault("name: 甲\nname: 乙\n").startsWith("p.yaml:2: “name”写了两次"));
        assertTrue(fault("name: [甲\n").startsWith("p.yaml:"));
        assertTrue(fault("- 甲\n").contains("要写成“名称: 值”"));
    }
}
