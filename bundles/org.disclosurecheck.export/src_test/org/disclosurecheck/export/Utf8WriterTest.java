package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    private static String encoded(String text, int step) {
        Utf8Writer out = new Utf8Writer(4);
        char[] all = text.toCharArray();
        for (int i = 0; i < all.length; i += step) {
            out.write(all, i, Math.min(step, all.length - i));
        }
        out.close();
        return new String(out.bytes(0), StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatever_the_text_and_however_it_comes_its_bytes_are_those_of_the_platform() {
        Random random = new Random(3);
        char[] kinds = {'a', '\u007f', '\u0080', 'é', '\u07ff', '\u0800', '公', '\ud842', '\udfb7', '\udbff', '\uffff', '\n'};
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(kinds[random.nextInt(kinds.length)]);
            }
            String expected = new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertEquals(expected, encoded(text.toString(), 1 + random.nextInt(5)), text.toString());
        }
    }
}
