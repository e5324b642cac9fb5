package org.disclosurecheck.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** A text is only passed over when it lacks a word without which the expression cannot be found in it. */
class SoughtTest {

    /** Made of the kinds of parts that readings use, so that chance makes many expressions of them. */
    private static final String[] PARTS = {"甲", "乙丙", "[甲乙]", "[^丁]", "\\d", ".", "[一-三]", "(?:甲乙|丙)", "(丁|戊己)", "(?<!甲)", "(?=.)", "(?!丙丁)", "\\(",
        "[(]", "\\s", "^", "$", "\\u4e2d"};
    private static final String[] TIMES = {"", "", "", "", "?", "*", "+", "{1,3}", "{0,2}?", "{2}", "+?"};

    @Test
    void neighbouring_characters_make_a_word() {
        assertEquals(List.of(Set.of("15工作日", "15个工作日")), RequiredWords.of("\\D15个?工作日(?:之?内)?[^。;,]{0,6}"));
        assertEquals(List.of(Set.of("工作日")), RequiredWords.of("\\d{2}工作日"));
    }

    @Test
    void each_part_of_a_sequence_gives_its_own() {
        assertEquals(List.of(Set.of("收到"), Set.of("件", "条")), RequiredWords.of("收到\\d+(?:件|条)"));
    }

    @Test
    void of_alternatives_each_gives_its_own() {
        assertEquals(List.of(Set.of("辖区", "全市", "全县")), RequiredWords.of("辖区|全[市县]"));
    }

    @Test
    void what_may_be_absent_is_not_required() {
        assertEquals(List.of(Set.of("492号")), RequiredWords.of("第?492号(?:令)*"));
        assertEquals(List.of(), RequiredWords.of("(?:甲|乙)*\\d"));
        assertEquals(List.of(), RequiredWords.of("甲|\\d"));
    }

    @Test
    void what_only_stands_around_is_not_required() {
        assertEquals(List.of(Set.of("月")), RequiredWords.of("(?<!年)\\d月(?=日)"));
    }

    @Test
    void case_that_makes_no_difference_requires_nothing() {
        assertEquals(List.of(), RequiredWords.of("(?i)gov"));
    }

    @Test
    void a_text_without_the_word_is_passed_over() {
        Sought sought = Sought.of("收到\\d+件");
        assertTrue(sought.isIn("全年收到3件"));
        assertFalse(sought.mayBeIn("全年受理3件"));
        assertFalse(sought.in("全年受理3件").find());
    }

    @Test
    void nothing_that_can_be_found_is_ever_passed_over() {
        Random random = new Random(1);
        int found = 0;
        int passedOver = 0;
        for (int i = 0; i < 4_000; i++) {
            Sought sought = Sought.of(expression(random, 4));
            for (int text = 0; text < 25; text++) {
                String plain = text(random);
                boolean there = sought.pattern().matcher(plain).find();
                assertEquals(there, sought.isIn(plain), sought.pattern() + " in " + plain);
                found += there ? 1 : 0;
                passedOver += sought.mayBeIn(plain) ? 0 : 1;
            }
        }
        assertTrue(found > 10_000 && passedOver > 10_000, found + " found, " + passedOver + " passed over");
    }

    private static String expression(Random random, int parts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            String part = PARTS[random.nextInt(PARTS.length)];
            boolean place = part.startsWith("(?<") || part.startsWith("(?=") || part.startsWith("(?!") || part.equals("^")
                    || part.equals("$");
            boolean word = part.length() > 1 && !"([\\".contains(part.substring(0, 1));
            all.add(place ? part : (word ? "(?:" + part + ")" : part) + TIMES[random.nextInt(TIMES.length)]);
            if (random.nextInt(6) == 0) {
                all.add("|");
            }
        }
        return String.join("", all);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append("甲乙丙丁戊己一三7( 中".charAt(random.nextInt(12)));
        }
        return text.toString();
    }
}
