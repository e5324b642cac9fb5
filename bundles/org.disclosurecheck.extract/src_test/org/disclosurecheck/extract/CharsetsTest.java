package org.disclosurecheck.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.findings.Problem;
import org.junit.jupiter.api.Test;

class CharsetsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "云溪县2023年政府信息公开";
    private static final String LONG = "一、总体情况\n2023年，云溪县认真做好政府信息公开工作，全年主动公开信息128条，受理申请3件，均在规定的时间内答复。\n".repeat(3);
    private static final String TRADITIONAL = "一、總體情況\n2023年，雲溪縣認真做好政府信息公開工作，全年主動公開信息128條，受理申請3件，均在規定的時間內答復。\n";

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

    private static byte[] spoilt(byte[] bytes, int at) {
        byte[] spoilt = bytes.clone();
        spoilt[at] = (byte) 0xff;
        return spoilt;
    }

    @Test
    void big5_is_told_from_gb18030_in_which_its_bytes_are_valid_too() {
        byte[] big5 = TRADITIONAL.getBytes(Charset.forName("Big5"));
        assertEquals(TRADITIONAL, Charsets.decode(big5));
        assertEquals(TRADITIONAL, Charsets.decode(TRADITIONAL.getBytes(GB18030)));
    }

    @Test
    void utf16_is_read_without_a_byte_order_mark() {
        assertEquals(LONG, Charsets.decode(LONG.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(LONG, Charsets.decode(LONG.getBytes(StandardCharsets.UTF_16BE)));
        assertNull(Charsets.decode(new byte[400]));
    }

    @Test
    void a_spoilt_byte_is_told_with_its_line_and_the_rest_is_read() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            byte[] bytes = LONG.getBytes(charset);
            int digits = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("128");
            DecodedText text = Charsets.read(spoilt(bytes, digits + 1));
            assertEquals(charset, text.charset());
            assertEquals(LONG.replaceFirst("128", "1\ufffd8"), text.text());
            assertEquals(List.of(2), text.problems().stream().map(problem -> problem.source().line()).toList());
            assertTrue(text.problems().get(0).message().contains("1 处"));
        }
    }

    @Test
    void wherever_a_byte_is_spoilt_no_text_is_silently_another() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            byte[] bytes = LONG.getBytes(charset);
            for (int i = 0; i < bytes.length; i++) {
                DecodedText text = Charsets.read(spoilt(bytes, i));
                assertEquals(charset, text.charset());
                assertEquals(1, text.problems().size());
            }
        }
    }

    @Test
    void lines_of_two_encodings_are_each_read_in_their_own() {
        String[] halves = {LONG, "发布时间：2024年1月18日　来源：云溪县财政局\n"};
        byte[] first = halves[0].getBytes(StandardCharsets.UTF_8);
        byte[] second = halves[1].getBytes(GB18030);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        DecodedText text = Charsets.read(both);
        assertEquals(halves[0] + halves[1], text.text());
        assertEquals(List.of("mixed-encoding"), text.problems().stream().map(Problem::code).toList());
    }

    @Test
    void a_text_that_is_mostly_spoilt_is_none() {
        byte[] bytes = LONG.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += 7) {
            bytes[i] = (byte) 0xff;
        }
        assertNull(Charsets.read(bytes));
    }

    @Test
    void characters_lost_before_the_file_was_saved_are_told() {
        assertEquals(List.of("damaged-characters"),
                Charsets.read("公开\ufffd息".getBytes(StandardCharsets.UTF_8)).problems().stream()
                        .map(Problem::code).toList());
    }
}
