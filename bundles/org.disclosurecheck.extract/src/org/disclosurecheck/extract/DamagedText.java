package org.disclosurecheck.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;

/**
 * Reads bytes that are not all valid in any one encoding, line by line: a page put together from files of two
 * encodings, or one with a few bytes spoilt. Every byte that gives no character shows as U+FFFD and is told.
 */
final class DamagedText {

    private static final Charset CHINESE = Charset.forName("GB18030");
    static final char NO_CHARACTER = '\ufffd';
    /** Beyond one spoilt character in so many the text is not worth reading. */
    private static final int FEWEST_PER_FAULT = 50;
    private static final int ALWAYS_READ = 3;
    /** Less of common characters, and a line beyond ASCII is no Chinese text. */
    private static final double LEAST_SHARE = 0.05;

    private final byte[] bytes;
    private final StringBuilder text;
    private final List<Integer> otherLines = new ArrayList<>();
    private final Charset main;
    private int faults;
    private int firstFault;
    private int beyondAscii;

    private DamagedText(byte[] bytes) {
        this.bytes = bytes;
        this.text = new StringBuilder(bytes.length);
        this.main = CommonCharacters.share(new String(bytes, StandardCharsets.UTF_8)) >= CommonCharacters
                .share(new String(bytes, CHINESE)) ? StandardCharsets.UTF_8 : CHINESE;
    }

    /** The text, or null when too much of it is no text. */
    static DecodedText read(byte[] bytes) {
        DamagedText damaged = new DamagedText(bytes);
        damaged.readLines();
        boolean readable = damaged.faults <= ALWAYS_READ && damaged.faults * 4 <= damaged.beyondAscii
                || damaged.faults * FEWEST_PER_FAULT <= damaged.beyondAscii;
        return readable ? new DecodedText(damaged.text.toString(), damaged.main, damaged.problems()) : null;
    }

    /** Characters were lost before the file was saved: it holds the mark of it itself. */
    static Problem lostBefore(String text, int first) {
        long lost = text.chars().filter(c -> c == NO_CHARACTER).count();
        int line = 1 + (int) text.substring(0, first).chars().filter(c -> c == '\n').count();
        return Problem.note("damaged-characters", "文中有 " + lost + " 处“" + NO_CHARACTER + "”（首处在第 " + line
                + " 行）：文件在保存之前就丢失了文字", Source.line(line))
                .english(lost + " characters were lost before the file was saved; the first in line " + line);
    }

    private void readLines() {
        int number = 0;
        int from = 0;
        while (from < bytes.length) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            to = Math.min(bytes.length, to + 1);
            number++;
            line(from, to, number);
            from = to;
        }
    }

    private void line(int from, int to, int number) {
        String decoded = strictly(from, to, main);
        if (decoded == null) {
            Charset other = main == CHINESE ? StandardCharsets.UTF_8 : CHINESE;
            String lenient = new String(bytes, from, to - from, main);
            String otherwise = strictly(from, to, other);
            if (otherwise != null && CommonCharacters.share(otherwise) > Math.max(LEAST_SHARE,
                    CommonCharacters.share(lenient))) {
                decoded = otherwise;
                otherLines.add(number);
            } else {
                decoded = lenient;
                int spoilt = (int) decoded.chars().filter(c -> c == NO_CHARACTER).count();
                firstFault = faults == 0 && spoilt > 0 ? number : firstFault;
                faults += spoilt;
            }
        }
        beyondAscii += (int) decoded.chars().filter(c -> c > 0x7f).count();
        text.append(decoded);
    }

    private String strictly(int from, int to, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!otherLines.isEmpty()) {
            Charset other = main == CHINESE ? StandardCharsets.UTF_8 : CHINESE;
            int first = otherLines.get(0);
            problems.add(Problem.note("mixed-encoding", "文字编码混杂：多数为 " + main.name() + "，另有 " + otherLines.size()
                    + " 行为 " + other.name() + "（首处在第 " + first + " 行），已分别读取", Source.line(first))
                    .english("mixed encodings: most is " + main.name() + ", " + otherLines.size() + " lines are " + other.name()
                            + ", the first is line " + first + "; each was read by its own"));
        }
        if (faults > 0) {
            problems.add(Problem.note("damaged-characters", "有 " + faults + " 处字节不是有效的文字（编码 " + main.name() + "，首处在第 "
                    + firstFault + " 行），读作“" + NO_CHARACTER + "”", Source.line(firstFault))
                    .english("bytes that are no text (" + main.name() + ") in " + faults + " places, the first in line " + firstFault));
        }
        return problems;
    }
}
