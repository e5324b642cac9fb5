package org.disclosurecheck.prose;

import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * All of the prose of a report as one text, so that most readings learn at once that nothing of theirs is in it. Each
 * thread remembers the report that it reads just now; when one of its paragraphs says something else than before, it is
 * put together anew.
 */
final class Prose {

    private static final ThreadLocal<Prose> LAST = new ThreadLocal<>();

    private final String[] paragraphs;
    /** Prepared once: to find each by its hash again takes longer than most readings need for it. */
    private final Text[] texts;
    private final Text plain;
    /** Put together when somebody asks for it: mostly the plain text tells. */
    private Text text;
    private Boolean gaps;

    Prose(List<Paragraph> prose) {
        paragraphs = new String[prose.size()];
        texts = new Text[paragraphs.length];
        int length = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = prose.get(i).getText();
            texts[i] = Text.of(paragraphs[i]);
            length += paragraphs[i].length() + 1;
        }
        StringBuilder plainly = new StringBuilder(length);
        for (int i = 0; i < paragraphs.length; i++) {
            plainly.append(texts[i].plain()).append('\n');
        }
        plain = Text.once(plainly.toString());
    }

    private static Prose of(Report report) {
        Prose held = Reading.prose(report);
        if (held != null) {
            return held;
        }
        List<Paragraph> prose = report.prose();
        Prose last = LAST.get();
        if (last == null || !last.isOf(prose)) {
            last = new Prose(prose);
            LAST.set(last);
        }
        return last;
    }

    private boolean isOf(List<Paragraph> prose) {
        if (prose.size() != paragraphs.length) {
            return false;
        }
        for (int i = 0; i < paragraphs.length; i++) {
            if (prose.get(i).getText() != paragraphs[i]) {
                return false;
            }
        }
        return true;
    }

    /** Its paragraphs, in the order of {@link Reading#paragraphs}. Not to be changed. */
    static Text[] texts(Report report) {
        return of(report).texts;
    }

    /** The plain paragraphs, each ended by a line break. */
    static Text plain(Report report) {
        return of(report).plain;
    }

    /** True when a paragraph leaves something out. */
    static boolean leavesOut(Report report) {
        Prose prose = of(report);
        if (prose.gaps == null) {
            // an ellipsis is plain already
            prose.gaps = Letters.leavesOut(prose.plain.text());
        }
        return prose.gaps;
    }

    /** The paragraphs as they stand there, each ended by a line break. */
    static Text text(Report report) {
        Prose prose = of(report);
        if (prose.text == null) {
            prose.text = Text.once(String.join("\n", prose.paragraphs) + "\n");
        }
        return prose.text;
    }
}
