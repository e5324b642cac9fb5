package org.disclosurecheck.rules.several.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Table;

/**
 * Where the parts of a report stand in its file, kept small: the steps from one part to the next, which are the same along
 * a row of a table. “r1c-6 c1*6” goes to the next row, six columns back, and then along it.
 */
public final class Places {

    /** Nobody knows where anything stands. */
    public static final Places UNKNOWN = new Places("");

    /** A letter for each number of a source; the last counts the sheets. */
    private static final String LETTERS = "aptrcls";
    private static final int SHEET = LETTERS.length() - 1;
    /** Between the names of sheets, which hold neither, and before the steps. */
    private static final String NEXT_SHEET = "\t";
    private static final char STEPS = '\n';
    private static final Pattern NUMBER = Pattern.compile("[" + LETTERS + "]-?\\d{1,9}");
    private static final Pattern STEP = Pattern.compile("(?<numbers>(?:" + NUMBER + ")*)(?:\\*(?<times>\\d{1,4}))? ");

    private final String steps;

    /** @param steps as {@link #steps} gave them; where they make no sense, the parts behind are nowhere */
    public Places(String steps) {
        this.steps = steps;
    }

    /** First each table that has cells, with its cells, then the prose, both as the digest has them. */
    static Places of(Report report) {
        List<Source> sources = new ArrayList<>();
        for (Table table : Digest.tables(report)) {
            List<Cell> cells = table.allCells();
            if (!cells.isEmpty()) {
                sources.add(table.getSource());
                cells.forEach(cell -> sources.add(cell.getSource()));
            }
        }
        prose(report.getTitle(), sources);
        report.getPreamble().forEach(paragraph -> prose(paragraph, sources));
        for (Section section : report.getSections()) {
            sources.add(section.getSource());
            section.getParagraphs().forEach(paragraph -> prose(paragraph, sources));
        }
        report.getSignature().getParagraphs().forEach(paragraph -> prose(paragraph, sources));
        return of(sources);
    }

    private static void prose(Paragraph paragraph, List<Source> sources) {
        if (paragraph != null && paragraph.getText() != null) {
            sources.add(paragraph.getSource());
        }
    }

    /** @param sources one after the other; null is nowhere */
    static Places of(List<Source> sources) {
        if (sources.stream().allMatch(source -> source == null || source.equals(Source.NOWHERE))) {
            return UNKNOWN;
        }
        List<String> sheets = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int[] before = new int[LETTERS.length()];
        int[] now = new int[LETTERS.length()];
        int[] step = new int[LETTERS.length()];
        int times = 0;
        for (int i = 0; i < sources.size(); i++) {
            numbers(sources.get(i), sheets, now);
            if (times > 0 && !same(before, now, step)) {
                write(text, step, times);
                times = 0;
            }
            for (int j = 0; j < step.length; j++) {
                step[j] = now[j] - before[j];
                before[j] = now[j];
            }
            times++;
        }
        write(text, step, times);
        return new Places(String.join(NEXT_SHEET, sheets) + STEPS + text);
    }

    private static void numbers(Source source, List<String> sheets, int[] numbers) {
        Source known = source == null ? Source.NOWHERE : source;
        numbers[0] = number(known.page());
        numbers[1] = number(known.paragraph());
        numbers[2] = number(known.table());
        numbers[3] = number(known.row());
        numbers[4] = number(known.column());
        numbers[5] = number(known.line());
        numbers[SHEET] = known.sheet() == null ? 0 : sheet(known.sheet(), sheets);
    }

    private static int number(Integer number) {
        return number == null ? 0 : number;
    }

    private static int sheet(String name, List<String> sheets) {
        if (!sheets.contains(name)) {
            sheets.add(name);
        }
        return 1 + sheets.indexOf(name);
    }

    private static boolean same(int[] from, int[] to, int[] step) {
        for (int i = 0; i < step.length; i++) {
            if (to[i] - from[i] != step[i]) {
                return false;
            }
        }
        return true;
    }

    private static void write(StringBuilder text, int[] step, int times) {
        for (int i = 0; i < step.length; i++) {
            if (step[i] != 0) {
                text.append(LETTERS.charAt(i)).append(step[i]);
            }
        }
        if (times > 1) {
            text.append('*').append(times);
        }
        text.append(' ');
    }

    /** One source a part, in the order of {@link #of(List)}. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        int start = steps.indexOf(STEPS) + 1;
        String[] sheets = steps.substring(0, Math.max(0, start - 1)).split(NEXT_SHEET);
        int[] at = new int[LETTERS.length()];
        Matcher step = STEP.matcher(steps).region(start, steps.length());
        for (; step.lookingAt(); step.region(step.end(), steps.length())) {
            int times = step.group("times") == null ? 1 : Integer.parseInt(step.group("times"));
            for (int i = 0; i < times; i++) {
                Matcher number = NUMBER.matcher(step.group("numbers"));
                while (number.find()) {
                    at[LETTERS.indexOf(number.group().charAt(0))] += Integer.parseInt(number.group().substring(1));
                }
                sources.add(source(at, sheets));
            }
        }
        return sources;
    }

    private static Source source(int[] at, String[] sheets) {
        Integer[] known = new Integer[SHEET];
        for (int i = 0; i < SHEET; i++) {
            known[i] = at[i] == 0 ? null : Integer.valueOf(at[i]);
        }
        int sheet = at[SHEET];
        return new Source(known[0], known[1], known[2], known[3], known[4], known[5],
                sheet < 1 || sheet > sheets.length ? null : sheets[sheet - 1]);
    }

    /** As text, for a journal. */
    String steps() {
        return steps;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places places && steps.equals(places.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }
}
