package org.disclosurecheck.extract.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Dates;
import org.disclosurecheck.extract.internal.words.Organisations;

/** The signature at the end of the last part: unit and date, on one line or on two, lines of the page behind them. */
public final class Closing {

    private static final int LONGEST = 60;
    private static final int LONGEST_FOOTER = 12;
    /** “2024年　月　日”: the place for a date that was not filled in. */
    private static final Pattern UNFILLED = Pattern.compile("(20\\d{2})?年[\\s\\u00a0\\u3000]*月[\\s\\u00a0\\u3000]*日");

    private final List<Line> prose;
    private final List<Line> signature = new ArrayList<>();
    private String unit;
    private String date;

    private Closing(List<Line> lines) {
        this.prose = new ArrayList<>(lines);
    }

    /** @param lines the prose of the last part */
    public static Closing of(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).text().startsWith(Document.NOTE)) {
            end--;
        }
        Closing closing = new Closing(lines.subList(0, end));
        closing.dropPageLines();
        closing.dropFooter();
        while (!closing.prose.isEmpty() && closing.take(closing.prose.get(closing.prose.size() - 1))) {
            closing.signature.add(0, closing.prose.remove(closing.prose.size() - 1));
        }
        closing.prose.addAll(lines.subList(end, lines.size()));
        return closing;
    }

    private void dropPageLines() {
        int end = prose.size();
        while (end > 0 && (PageLines.is(prose.get(end - 1).text()) && dateOf(prose.get(end - 1).text()) == null)) {
            end--;
        }
        prose.subList(end, prose.size()).clear();
    }

    /** Short lines behind a date that stands beside a unit are the foot of a page. */
    private void dropFooter() {
        for (int i = prose.size() - 1; i >= Math.max(0, prose.size() - LONGEST_FOOTER); i--) {
            String text = prose.get(i).text();
            Dates.Found found = dateOf(text);
            if (found != null) {
                boolean signed = signs(prose.get(i), i > 0 ? prose.get(i - 1) : null);
                prose.subList(signed ? i + 1 : prose.size(), prose.size()).clear();
                return;
            }
            if (text.indexOf('。') >= 0 || text.length() > LONGEST) {
                return;
            }
        }
    }

    /** Takes the last line if it is a part of the signature that is still missing. */
    private boolean take(Line line) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return false;
        }
        Dates.Found found = dateOf(text);
        if (found != null && date == null) {
            String before = Blanks.strip(text.substring(0, found.from()));
            date = found.text();
            if (Organisations.isName(unsealed(before))) {
                unit = unsealed(before);
            }
            return true;
        }
        if (found == null && unit == null && Organisations.isName(unsealed(text))) {
            unit = unsealed(text);
            return true;
        }
        return signature.isEmpty() && UNFILLED.matcher(text).matches();
    }

    /** True for a date beside the name of a unit, which stands before it or on the line above. */
    static boolean signs(Line line, Line above) {
        Dates.Found found = line.text().length() > LONGEST ? null : dateOf(line.text());
        return found != null && (Organisations.isName(unsealed(Blanks.strip(line.text().substring(0, found.from()))))
                || above != null && Organisations.isName(unsealed(above.text())));
    }

    /** The date of a line that is a date, behind a unit or a word for it; else null. */
    private static Dates.Found dateOf(String text) {
        Dates.Found found = Dates.find(text, 0);
        if (found == null || !Blanks.strip(text.substring(found.to())).replaceAll("[）)。]", "").isEmpty()) {
            return null;
        }
        String before = Blanks.strip(text.substring(0, found.from()));
        boolean alone = before.isEmpty() || before.equals("（") || before.equals("(") || before.equals("日期：")
                || before.equals("日期:");
        return alone || Organisations.isName(unsealed(before)) ? found : null;
    }

    /** Without “（盖章）” behind the name. */
    private static String unsealed(String name) {
        int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
        return open > 0 && name.indexOf('章', open) > 0 ? Blanks.strip(name.substring(0, open)) : name;
    }

    /** The lines before the signature, lines of the page behind it left out. */
    public List<Line> prose() {
        return prose;
    }

    public List<Line> signature() {
        return signature;
    }

    /** The closing unit, or null. */
    public String unit() {
        return unit;
    }

    /** The closing date as yyyy-MM-dd, or null. */
    public String date() {
        return date;
    }
}
