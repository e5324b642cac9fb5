package org.disclosurecheck.extract.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Dates;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Organisations;
import org.disclosurecheck.extract.internal.words.Years;
import org.disclosurecheck.findings.Source;

/** What stands before the first heading: title, preamble, and the lines of the page around them. */
public final class Opening {

    private static final int LONGEST_CAPTION = 60;
    private static final int LONGEST_MONTH = 9;

    private final List<Line> preamble = new ArrayList<>();
    private Line title;
    private Line letter;
    private String published;

    private Opening() {
    }

    /** @param lines everything before the first heading that is no table */
    public static Opening of(List<Line> lines, Map<String, String> metadata) {
        Opening opening = new Opening();
        Titles.Found found = Titles.find(lines);
        opening.published = metadata.get(Document.PUBLISHED);
        opening.letter = found == null ? null : found.letter();
        // nothing of a letter is the report's, neither its sentences nor its date
        for (int i = opening.letter == null ? 0 : found.from(); i < lines.size(); i++) {
            boolean inTitle = found != null && i >= found.from() && i <= found.to();
            if (!inTitle && !repeats(found, lines.get(i))) {
                opening.place(lines.get(i), found != null && i < found.from());
            }
        }
        String named = found == null ? Titles.ofPage(metadata.get(Document.TITLE)) : null;
        opening.title = found != null ? found.title() : named == null ? null : new Line(named, Source.NOWHERE, false);
        return opening;
    }

    private void place(Line line, boolean beforeTitle) {
        String text = line.text();
        if (published == null && text.length() <= 2 * LONGEST_CAPTION) {
            published = PageLines.published(text);
        }
        if (PageLines.is(text) || caption(text) || beforeTitle && text.indexOf('。') < 0) {
            return;
        }
        preamble.add(line);
    }

    /** Below the title, before the first sentence: the name of the unit, or the date, on a line of its own. */
    private boolean caption(String text) {
        if (!preamble.isEmpty() || text.length() > LONGEST_CAPTION) {
            return false;
        }
        String bare = text.replace("（", "").replace("）", "").replace("(", "").replace(")", "");
        Dates.Found date = Dates.find(bare, 0);
        return Organisations.isName(text) || date != null && date.from() == 0 && Blanks.strip(bare.substring(date.to()))
                .isEmpty() || isMonth(Blanks.remove(bare));
    }

    /** “二〇二四年一月” on a cover */
    private static boolean isMonth(String text) {
        Years.Found year = text.endsWith("月") && text.length() <= LONGEST_MONTH ? Years.find(text, 0) : null;
        return year != null && year.from() == 0;
    }

    /** True for the title once more, or a part of it: a cover and the page behind it. */
    private static boolean repeats(Titles.Found title, Line line) {
        return title != null && Titles.isTitle(line.text())
                && Key.of(title.title().text()).endsWith(Key.of(line.text()));
    }

    /** The title, or null. */
    public Line title() {
        return title;
    }

    /** The title of a covering letter before the report, or null. */
    public Line letter() {
        return letter;
    }

    public List<Line> preamble() {
        return preamble;
    }

    /** Date of publication as yyyy-MM-dd, or null. */
    public String published() {
        return published;
    }
}
