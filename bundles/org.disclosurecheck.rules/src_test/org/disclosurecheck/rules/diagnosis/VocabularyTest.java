package org.disclosurecheck.rules.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.TreeSet;

import org.disclosurecheck.rules.FactNames;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Member;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Role;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.get();

    @Test
    void every_fact_that_a_condition_may_wait_for_stands_in_it() {
        TreeSet<String> missing = new TreeSet<>(FactNames.ALL);
        vocabulary.facts().forEach(fact -> missing.remove(fact.name()));

        assertEquals(List.of(), List.copyOf(missing));
    }

    @Test
    void every_entry_and_member_has_a_chinese_name() {
        for (Entry entry : vocabulary.entries()) {
            assertTrue(entry.zh().matches("(?s).*[\\p{IsHan}0-9].*"), entry.name());
            for (Member member : entry.members()) {
                assertTrue(member.zh().matches("(?s).*[\\p{IsHan}0-9].*"), entry.name() + "." + member.name());
            }
        }
    }

    @Test
    void nothing_in_it_changes_a_report_or_leads_out_of_it() {
        for (Entry entry : vocabulary.entries()) {
            for (Member member : entry.members()) {
                boolean word = entry.role() == Role.REPORTING;
                assertTrue(word || !member.call().matches("(set|put|remove|clear|insert|delete|write|read[A-Z]|open[A-Z]|load[A-Z]|run)\\w*"),
                        entry.name() + "." + member.call());
                String type = member.type().getTypeName();
                assertTrue(!type.matches(".*(Class<|java\\.lang\\.Class|java\\.io|java\\.nio|java\\.net|reflect|emf\\.ecore|Thread|Path).*"),
                        entry.name() + "." + member.call() + " gives " + type);
            }
        }
    }

    @Test
    void a_property_is_known_by_its_name_and_by_its_getter() {
        Entry column = vocabulary.entry("ApplicantColumn").orElseThrow();

        assertEquals("本年新收", column.members("newlyReceived").get(0).zh());
        assertEquals("newlyReceived", column.members("getNewlyReceived").get(0).name());
        assertEquals("import org.disclosurecheck.model.ApplicantColumn;", column.importLine());
        assertTrue(Modifier.isInterface(column.java().getModifiers()));
    }
}
