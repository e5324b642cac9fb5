package org.disclosurecheck.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.prose.Sentences;
import org.disclosurecheck.prose.Span;
import org.disclosurecheck.ui.paper.Run;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.paper.TableBlock;
import org.disclosurecheck.ui.paper.Tone;
import org.disclosurecheck.workspace.Places;
import org.eclipse.osgi.util.NLS;

/** A section of both years, sentence beside sentence: what was copied is coloured and counted, what differs is marked. */
final class ProseComparison {

    /** Shorter sentences are alike by accident. */
    private static final int SHORTEST = 10;

    private final Years years;
    private final List<Sentence> then;
    private final List<Sentence> now;
    private int copied;
    private int characters;

    /** @param section “S1” … “S6” */
    ProseComparison(Years years, String section) {
        this.years = years;
        this.then = sentences(years.then(), section);
        this.now = sentences(years.now(), section);
    }

    boolean isEmpty() {
        return then.isEmpty() && now.isEmpty();
    }

    /** Sentences of this year that stand in last year’s report, their numbers aside. */
    int copied() {
        return copied;
    }

    /** Of the characters of this year, those in such sentences, in per cent. */
    int percent() {
        int all = now.stream().mapToInt(sentence -> sentence.plain().length()).sum();
        return all == 0 ? 0 : 100 * characters / all;
    }

    TableBlock block() {
        List<TableBlock.Cell> cells = new ArrayList<>();
        cells.add(new TableBlock.Cell(new Spot(years.yearBefore() ? head(Messages.Head_then, years.then()) : years.before(), null, Tone.LABEL), 0, 0, 1, 1));
        cells.add(new TableBlock.Cell(new Spot(head(Messages.Head_now, years.now()), null, Tone.LABEL), 0, 1, 1, 1));
        int row = 1;
        for (Alignment.Line line : Alignment.of(then, now)) {
            Spot[] spots = spots(line);
            cells.add(new TableBlock.Cell(spots[0], row, 0, 1, 1));
            cells.add(new TableBlock.Cell(spots[1], row, 1, 1, 1));
            row++;
        }
        return new TableBlock(cells, new double[] {1, 1});
    }

    private static String head(String words, Report report) {
        return report.getYear() == null ? words : NLS.bind(Messages.Head, words, String.valueOf(report.getYear()));
    }

    private Spot[] spots(Alignment.Line line) {
        String before = line.then() == null ? "" : line.then().text();
        String after = line.now() == null ? "" : line.now().text();
        String place = line.now() == null ? null : line.now().place();
        if (line.then() == null || line.now() == null || Sentence.likeness(line.then(), line.now()) < 0.5) {
            return new Spot[] {
                new Spot(before, null, Tone.PLAIN, whole(before, Tone.GONE)).spoken(spoken(NLS.bind(Messages.Gone_spoken, years.before()), before)),
                new Spot(after, place, Tone.PLAIN, whole(after, Tone.NEW)).spoken(spoken(Messages.New_spoken, after))};
        }
        boolean same = line.then().masked().equals(line.now().masked()) && line.now().plain().length() >= SHORTEST;
        if (same) {
            copied++;
            characters += line.now().plain().length();
        }
        WordDifference words = new WordDifference(before, after, same ? Tone.COPIED : Tone.PLAIN);
        return new Spot[] {new Spot(before, null, Tone.PLAIN, words.then()),
            new Spot(after, place, Tone.PLAIN, words.now()).spoken(same ? spoken(NLS.bind(Messages.Copied_spoken, years.before()), after) : after)};
    }

    private static List<Run> whole(String text, Tone tone) {
        return text.isEmpty() ? List.of() : List.of(new Run(0, text.length(), tone));
    }

    private static String spoken(String how, String text) {
        return text.isEmpty() ? "" : how + text;
    }

    private static List<Sentence> sentences(Report report, String section) {
        List<Sentence> found = new ArrayList<>();
        for (Map.Entry<String, Paragraph> entry : Places.paragraphs(report).entrySet()) {
            if (entry.getKey().startsWith(section + "/")) {
                String text = entry.getValue().getText();
                for (Span span : Sentences.of(text)) {
                    // with its end mark
                    int end = Math.min(text.length(), span.end() + 1);
                    found.add(new Sentence(text.substring(span.offset(), end).strip(), entry.getKey()));
                }
            }
        }
        return found;
    }
}
