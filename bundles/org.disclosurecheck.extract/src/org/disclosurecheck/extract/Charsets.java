package org.disclosurecheck.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds out how the bytes of a text are encoded. What a file or a page says of its own encoding is not asked. */
public final class Charsets {

    /** More control characters than this, in a thousand bytes, and it is no text. */
    private static final int MOST_CONTROLS = 10;

    private Charsets() {
    }

    /**
     * The encoding of a text: by its byte order mark, else UTF-8 or GB18030 if every byte is valid in it.
     *
     * @return the character set, or null when the bytes are no text or no text in one of these
     */
    public static Charset sniff(byte[] bytes) {
        if (bytes.length > 1 && (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff))) {
            return StandardCharsets.UTF_16;
        }
        if (!mayBeText(bytes)) {
            return null;
        }
        if (utf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        Charset chinese = Charset.forName("GB18030");
        return decodes(bytes, chinese) ? chinese : null;
    }

    /** The text without its byte order mark, or null when the bytes are no text. */
    public static String decode(byte[] bytes) {
        Charset charset = sniff(bytes);
        if (charset == null) {
            return null;
        }
        String text = new String(bytes, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static boolean mayBeText(byte[] bytes) {
        long controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return false;
            }
            if (b > 0 && b < ' ' && (b < '\t' || b > '\r')) {
                controls++;
            }
        }
        return controls * 1000 <= (long) bytes.length * MOST_CONTROLS;
    }

    /** True for valid UTF-8; a last character that was cut off with the end of the file is forgiven. */
    private static boolean utf8(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i];
            if (b >= 0) {
                i++;
                continue;
            }
            int more = (b & 0xe0) == 0xc0 ? 1 : (b & 0xf0) == 0xe0 ? 2 : (b & 0xf8) == 0xf0 ? 3 : 0;
            if (more == 0 || (b & 0xff) < 0xc2 || (b & 0xff) > 0xf4) {
                return false;
            }
            for (int k = 1; k <= more; k++) {
                if (i + k >= bytes.length) {
                    return true;
                }
                if ((bytes[i + k] & 0xc0) != 0x80) {
                    return false;
                }
            }
            int first = b & 0xff;
            int second = bytes[i + 1] & 0xff;
            if (more == 2 && !valid3(first, second) || more == 3 && !valid4(first, second)) {
                return false;
            }
            i += more + 1;
        }
        return true;
    }

    /** Neither overlong nor half of a surrogate pair. */
    private static boolean valid3(int first, int second) {
        return !(first == 0xe0 && second < 0xa0) && !(first == 0xed && second > 0x9f);
    }

    private static boolean valid4(int first, int second) {
        return !(first == 0xf0 && second < 0x90) && !(first == 0xf4 && second > 0x8f);
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
