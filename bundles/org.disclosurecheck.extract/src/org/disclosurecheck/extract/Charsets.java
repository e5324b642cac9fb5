package org.disclosurecheck.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds out how the bytes of a text are encoded. What a file or a page says of its own encoding is not asked. */
public final class Charsets {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset TRADITIONAL = Charset.forName("Big5");
    /** More control characters than this, in a thousand bytes, and it is no text. */
    private static final int MOST_CONTROLS = 10;
    /** So much of a text shows which of two encodings it has. */
    private static final int SAMPLE = 4096;
    private static final int SHORTEST_WIDE = 16;
    private static final double SURELY_CHINESE = 0.2;

    private Charsets() {
    }

    /**
     * The encoding of a text: by its byte order mark, else UTF-8, GB18030 or Big5 if every byte is valid in it, else
     * the one that most of it is in.
     *
     * @return the character set, or null when the bytes are no text or no text in one of these
     */
    public static Charset sniff(byte[] bytes) {
        DecodedText text = read(bytes);
        return text == null ? null : text.charset();
    }

    /** The text without its byte order mark, or null when the bytes are no text. */
    public static String decode(byte[] bytes) {
        DecodedText text = read(bytes);
        return text == null ? null : text.text();
    }

    /** The text with its encoding and with what could not be decoded; null when the bytes are no text. */
    public static DecodedText read(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return decoded(new String(bytes, marked), marked);
        }
        switch (content(bytes)) {
            case WIDE:
                return wide(bytes);
            case BINARY:
                return null;
            default:
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int lost = text.indexOf(DamagedText.NO_CHARACTER);
        if (lost < 0) {
            return decoded(text, StandardCharsets.UTF_8);
        }
        if (strictly(bytes, StandardCharsets.UTF_8) != null) {
            return new DecodedText(decoded(text, StandardCharsets.UTF_8).text(), StandardCharsets.UTF_8,
                    List.of(DamagedText.lostBefore(text, lost)));
        }
        text = strictly(bytes, CHINESE);
        Charset likely = text == null ? null : likeliest(bytes);
        if (likely == StandardCharsets.UTF_8 || text == null) {
            return DamagedText.read(bytes);
        }
        String traditional = likely == TRADITIONAL ? strictly(bytes, TRADITIONAL) : null;
        return traditional == null ? decoded(text, CHINESE) : decoded(traditional, TRADITIONAL);
    }

    private static DecodedText decoded(String text, Charset charset) {
        return new DecodedText(text.startsWith("\ufeff") ? text.substring(1) : text, charset, List.of());
    }

    private static Charset marked(byte[] bytes) {
        boolean wide = bytes.length > 1 && (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff));
        return wide ? StandardCharsets.UTF_16 : null;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private enum Bytes {
        TEXT, WIDE, BINARY
    }

    /** What the bytes can be: two bytes a character where there are zeros, no text where there are many controls. */
    private static Bytes content(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b < ' ' && b >= 0 && (b < '\t' || b > '\r')) {
                if (b == 0) {
                    return Bytes.WIDE;
                }
                controls++;
            }
        }
        return controls * 1000L <= (long) bytes.length * MOST_CONTROLS ? Bytes.TEXT : Bytes.BINARY;
    }

    /** UTF-16 without a byte order mark: Chinese, or ASCII with nothing else. */
    private static DecodedText wide(byte[] bytes) {
        if (bytes.length < SHORTEST_WIDE || bytes.length % 2 != 0) {
            return null;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        Charset charset = zeros[1] >= zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = strictly(bytes, charset);
        if (text == null || text.indexOf('\0') >= 0) {
            return null;
        }
        long ascii = text.chars().filter(c -> c < 0x7f).count();
        return CommonCharacters.share(text) >= SURELY_CHINESE || ascii == text.length() ? decoded(text, charset) : null;
    }

    /**
     * What bytes that are valid in GB18030 make the best sense in: those of Big5, and of UTF-8 with one of them
     * spoilt, may be valid there by accident.
     */
    private static Charset likeliest(byte[] bytes) {
        int from = 0;
        while (bytes[from] >= 0) {
            from++;
        }
        byte[] sample = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
        double asItIs = CommonCharacters.share(new String(sample, CHINESE));
        for (Charset other : List.of(StandardCharsets.UTF_8, TRADITIONAL)) {
            double share = CommonCharacters.share(new String(sample, other));
            if (share >= SURELY_CHINESE && share > 2 * asItIs) {
                return other;
            }
        }
        return CHINESE;
    }

    /** The text, or null when not every byte is valid in that encoding. */
    public static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
