package org.disclosurecheck.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class CharsetsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "云溪县2023年政府信息公开";

    @Test
    void utf8_is_told_from_gb18030_by_its_bytes_alone() {
        assertEquals(StandardCharsets.UTF_8, Charsets.sniff(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(GB18030, Charsets.sniff(TEXT.getBytes(GB18030)));
    }

    @Test
    void a_byte_order_mark_decides_and_does_not_show_in_the_text() {
        assertEquals(TEXT, Charsets.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)));
        assertEquals(TEXT, Charsets.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(TEXT, Charsets.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void a_last_character_that_was_cut_off_does_not_make_the_text_gb18030() {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
        assertEquals(StandardCharsets.UTF_8, Charsets.sniff(Arrays.copyOf(whole, whole.length - 1)));
    }

    @Test
    void bytes_with_zeros_or_many_control_characters_are_no_text() {
        assertNull(Charsets.sniff(new byte[] { 'a', 0, 'b' }));
        assertNull(Charsets.sniff(new byte[] { 1, 2, 3, 4, 5, 6, 7 }));
        assertNull(Charsets.decode(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13 }));
    }

    @Test
    void overlong_forms_and_halves_of_surrogates_are_not_utf8() {
        assertNull(Charsets.sniff(new byte[] { (byte) 0xe0, (byte) 0x80, (byte) 0xff }));
        assertNull(Charsets.sniff(new byte[] { (byte) 0xed, (byte) 0xa0, (byte) 0xff }));
    }
}
