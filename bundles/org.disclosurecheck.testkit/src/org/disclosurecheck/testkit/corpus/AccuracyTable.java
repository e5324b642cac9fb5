package org.disclosurecheck.testkit.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosurecheck.testkit.vary.Demand;
import org.disclosurecheck.testkit.vary.Family;
import org.disclosurecheck.testkit.vary.Variation;

/** The marks of a run as two tables of Markdown: by format, and by variation and format. */
final class AccuracyTable {

    private final Map<FileFormat, Map<Variation, Marks>> marks;

    AccuracyTable(Map<FileFormat, Map<Variation, Marks>> marks) {
        this.marks = marks;
    }

    String byFormat() {
        StringBuilder out = new StringBuilder("""
                | format | reports | cells | exact | of must | missing | wrong | unsaid | refused | undecided | texts |
                | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
                """);
        marks.forEach((format, of) -> {
            Marks all = sum(of.values().stream().toList());
            Marks must = sum(of.entrySet().stream().filter(entry -> must(entry.getKey(), format.family()))
                    .map(Map.Entry::getValue).toList());
            out.append(row(format.label(), all.reports(), all.cells(), percent(all.exact(), all.cells()),
                    percent(must.exact(), must.cells()), all.missing(), all.wrong(), all.silent(), all.refused(),
                    all.undecided(), percent(all.textsExact(), all.texts())));
        });
        return out.toString();
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static boolean must(Variation variation, Family family) {
        return variation.demand(family) == Demand.EXACT;
    }

    /** Exact cells in per cent; in brackets where it is enough to say so; “!” where something went unsaid. */
    String byVariation() {
        Set<Variation> variations = new LinkedHashSet<>();
        marks.values().forEach(of -> variations.addAll(of.keySet()));
        StringBuilder out = new StringBuilder("| variation | item |");
        marks.keySet().forEach(format -> out.append(' ').append(format.label()).append(" |"));
        out.append("\n| --- | --- |").append(" --: |".repeat(marks.size())).append('\n');
        for (Variation variation : variations) {
            out.append("| ").append(variation.description()).append(" | ").append(variation.item()).append(" |");
            marks.forEach((format, of) ->
                    out.append(' ').append(cell(variation, format, of.get(variation))).append(" |"));
            out.append('\n');
        }
        return out.toString();
    }

    private static String cell(Variation variation, FileFormat format, Marks marks) {
        if (marks == null) {
            return "";
        }
        String percent = percent(marks.exact(), marks.cells());
        return (must(variation, format.family()) ? percent : "(" + percent + ")") + (marks.silent() > 0 ? " !" : "");
    }

    private static Marks sum(List<Marks> marks) {
        return marks.stream().reduce(Marks.NONE, Marks::plus);
    }

    private static String percent(int part, int whole) {
        if (whole == 0) {
            return "–";
        }
        // 99.996 must not be printed as 100
        double percent = Math.floor(10_000.0 * part / whole) / 100;
        return part == whole ? "100" : String.format(Locale.ROOT, "%.2f", percent);
    }
}
