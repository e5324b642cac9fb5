package org.disclosurecheck.testkit.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellContent;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.testkit.vary.Demand;
import org.disclosurecheck.testkit.vary.Draft;

/** What was read of a report against what is printed in it. */
final class Comparison {

    /** So many cells of a file are told one by one. */
    private static final int MOST_CELLS = 5;
    private static final List<String> TABLES = List.of("表二", "表三", "表四");

    private final String name;
    private final Demand demand;
    private final Extraction extraction;
    private final Map<String, String> truth;
    private final Report report;
    private final List<String> failures = new ArrayList<>();
    private int exact;
    private int missing;
    private int wrong;
    private int silent;

    private Comparison(String name, Demand demand, Draft draft, Extraction extraction) {
        this.name = name;
        this.demand = demand;
        this.extraction = extraction;
        this.truth = draft.truth();
        this.report = extraction.report();
    }

    /** @param name what failures are to be told by */
    static Marks marks(String name, Demand demand, Draft draft, Extraction extraction) {
        Comparison comparison = new Comparison(name, demand, draft, extraction);
        comparison.cells();
        boolean read = extraction.readable();
        boolean undecided = read && extraction.problems().stream().anyMatch(Problem::fatal);
        List<String> texts = draft.texts();
        int textsExact = read ? comparison.texts(texts) : 0;
        return new Marks(1, comparison.truth.size(), comparison.exact, comparison.missing, comparison.wrong,
                comparison.silent, read ? 0 : 1, undecided ? 1 : 0, texts.size(), textsExact, comparison.told());
    }

    private void cells() {
        truth.forEach(this::cell);
        if (report != null) {
            tables().filter(cell -> !truth.containsKey(cell.getAddress()) && cell.getKind() != CellKind.BLANK)
                    .forEach(cell -> wrong(cell.getAddress(), "nothing", cell.getRaw()));
        }
    }

    /** One line for the file with its problems, and one for each of some cells. */
    private List<String> told() {
        List<String> told = new ArrayList<>();
        if (!failures.isEmpty()) {
            told.add(name + (report == null ? ", refused: " : ": ") + extraction.problems().stream()
                    .map(problem -> (problem.fatal() ? "! " : "") + problem.code() + " " + problem.message())
                    .collect(Collectors.joining("; ")));
            failures.stream().limit(report == null ? 0 : MOST_CELLS).forEach(cell -> told.add("  " + cell));
            if (failures.size() > MOST_CELLS) {
                told.add("  … " + failures.size() + " cells in all");
            }
        }
        return told;
    }

    private Stream<Cell> tables() {
        return Stream.of(report.getDisclosures(), report.getApplications(), report.getReviews())
                .filter(Objects::nonNull).flatMap(table -> table.allCells().stream());
    }

    private void cell(String address, String printed) {
        Cell cell = report == null ? null : report.cell(address);
        if (cell == null) {
            boolean said = said(address);
            missing += said ? 1 : 0;
            silent += said ? 0 : 1;
            fail(address, printed, "nothing", said);
        } else if (same(printed, cell)) {
            exact++;
        } else {
            wrong(address, printed, cell.getRaw());
        }
    }

    private void wrong(String address, String printed, String read) {
        boolean said = said(address);
        wrong += said ? 1 : 0;
        silent += said ? 0 : 1;
        fail(address, printed, read, said);
    }

    private void fail(String address, String printed, String read, boolean said) {
        if (!said || demand == Demand.EXACT) {
            failures.add(address + " printed “" + printed + "” read “" + read + "”"
                    + (said ? "" : " SILENT"));
        }
    }

    private static boolean same(String printed, Cell cell) {
        CellContent content = CellContent.of(printed, cell.getColumnKey());
        return compact(printed).equals(compact(cell.getRaw())) && content.kind() == cell.getKind()
                && Objects.equals(content.value(), cell.getValue());
    }

    /** Only a problem that leaves the report undecided, and that is not about another table, warns of a cell. */
    private boolean said(String address) {
        String table = TABLES.get(address.charAt(1) - '2');
        return extraction.problems().stream().anyMatch(problem -> problem.fatal() && (problem.message().contains(table)
                || TABLES.stream().noneMatch(problem.message()::contains)));
    }

    private int texts(List<String> expected) {
        int same = 0;
        for (int i = 0; i < expected.size(); i++) {
            Section section = i == 0 ? null : report.section(i);
            List<Paragraph> found = i == 0 ? report.getPreamble()
                    : section == null ? List.of() : section.getParagraphs();
            String read = found.stream().map(Paragraph::getText).collect(Collectors.joining());
            same += compact(expected.get(i)).equals(compact(read)) && (i == 0 || section != null) ? 1 : 0;
        }
        return same;
    }

    private static String compact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u200b]", "");
    }
}
