package org.disclosurecheck.office.rich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unreadable;
import org.junit.jupiter.api.Test;

class DamagedRtfTest {

    private final RtfReader reader = new RtfReader();

    private static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi\\ansicpg936 " + body + "}").getBytes(StandardCharsets.US_ASCII);
    }

    private void assertTooLarge(String body) {
        Unreadable refusal = assertThrows(Unreadable.class, () -> reader.read(new Content("a.rtf", rtf(body))));
        assertEquals("too-large", refusal.code());
        assertEquals(1, refusal.getMessage().lines().count());
    }

    @Test
    void twenty_thousand_nested_tables_are_too_large() {
        assertTooLarge("\\pard\\intbl\\itap20000 x\\nestcell");
        assertTooLarge("{\\trowd\\cellx9\\pard\\intbl ".repeat(20_000) + "}".repeat(20_000));
        assertTooLarge("{\\shptxt ".repeat(20_000) + "}".repeat(20_000));
    }

    @Test
    void a_table_of_two_hundred_thousand_cells_is_too_large() {
        assertTooLarge(("\\trowd\\cellx1\\cellx2\\pard\\intbl" + " 1\\cell".repeat(20) + "\\row").repeat(10_000));
    }

    @Test
    void endless_text_and_endless_lines_are_too_large() {
        assertTooLarge("0".repeat(3_000_000));
        assertTooLarge("\\par".repeat(300_000));
        assertTooLarge("\\line".repeat(300_000));
    }

    @Test
    void whatever_the_bytes_nothing_but_a_clear_refusal_is_thrown() {
        byte[] bytes = rtf("{\\fonttbl{\\f0\\fcharset134 S;}}\\uc1" + ("\\pard a\\u-1234?\\'b0\\'a1{\\super 1}\\par"
                + "\\trowd\\clvmgf\\cellx1000\\cellx2000\\intbl a\\cell{\\v b}\\cell\\row"
                + "{\\shp{\\*\\shpinst{\\shptxt c\\par}}}"
                + "{\\upr{a}{\\*\\ud b}}{\\field{\\*\\fldinst X}{\\fldrslt Y}}\\itap2\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx9\\nestrow}").repeat(20));
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            int length = random.nextInt(10) == 0 ? random.nextInt(bytes.length) : bytes.length;
            byte[] changed = Arrays.copyOf(bytes, length);
            for (int i = 0; i < 20 && changed.length > 5; i++) {
                changed[5 + random.nextInt(changed.length - 5)] = (byte) (random.nextBoolean() ? random.nextInt()
                        : "\\{}'*0-".charAt(random.nextInt(7)));
            }
            try {
                reader.read(new Content("a.rtf", changed));
            } catch (Unreadable e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }
}
