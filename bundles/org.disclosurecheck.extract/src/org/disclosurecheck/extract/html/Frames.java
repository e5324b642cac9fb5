package org.disclosurecheck.extract.html;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;

/**
 * The pages of a saved archive: one of them holds the report, or each of several a part of it, as the sheets of a
 * saved workbook do.
 */
public final class Frames {

    /** The page that shows most of a report and those, in their order, that showed what none before them had. */
    private final List<ParsedPage> parts = new ArrayList<>();
    private ParsedPage best;
    private int signs;

    private Frames() {
    }

    /**
     * Looks through the pages.
     *
     * @param pages the pages as bytes, at least one
     * @throws Unreadable when none can be read
     */
    public static Frames of(List<byte[]> pages) throws Unreadable {
        Frames frames = new Frames();
        Unreadable unreadable = null;
        for (byte[] page : pages) {
            try {
                frames.add(ParsedPage.of(page));
            } catch (Unreadable e) {
                unreadable = unreadable == null ? e : unreadable;
            }
        }
        if (frames.best == null) {
            throw unreadable;
        }
        return frames;
    }

    private void add(ParsedPage page) {
        boolean better = best == null || Integer.bitCount(page.signs()) > Integer.bitCount(best.signs());
        if (better || (page.signs() & ~signs) != 0) {
            parts.add(page);
            best = better ? page : best;
            signs |= page.signs();
        }
    }

    /** True when headings or tables of a report are among what the pages show. */
    public boolean showReport() {
        return best.showsReport() || Integer.bitCount(signs) > 1;
    }

    /** @throws Unreadable when none holds a report and the first says where it is */
    public Document document(String format) throws Unreadable {
        if (signs == best.signs()) {
            return best.document(format);
        }
        List<Block> blocks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ParsedPage part : parts) {
            if (part == best || (part.signs() & ~best.signs()) != 0) {
                blocks.addAll(part.blocks());
                problems.addAll(part.problems());
            }
        }
        return new Document(format, List.copyOf(blocks), best.metadata(), List.copyOf(problems));
    }
}
