package org.disclosurecheck.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;

/** The bodies of the derived features and operations of disclosure.ecore. */
public final class Lookup {

    private Lookup() {
    }

    public static Section section(List<Section> sections, int number) {
        for (Section section : sections) {
            if (section.getNumber() == number) {
                return section;
            }
        }
        return null;
    }

    public static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::getText).collect(Collectors.joining("\n"));
    }

    public static EList<Paragraph> prose(Report report) {
        EList<Paragraph> all = new BasicEList<>();
        if (report.getTitle() != null) {
            all.add(report.getTitle());
        }
        all.addAll(report.getPreamble());
        report.getSections().forEach(section -> all.addAll(section.getParagraphs()));
        all.addAll(report.getSignature().getParagraphs());
        return all;
    }

    public static EList<Cell> cells(Table table) {
        EList<Cell> all = new BasicEList<>();
        for (CellLine line : lines(table)) {
            all.addAll(line.line());
        }
        return all;
    }

    /** The lines that own the cells of a table: rows of T2 and T3, groups of T4. */
    public static List<? extends CellLine> lines(Table table) {
        if (table instanceof DisclosureTable disclosures) {
            return disclosures.getRows();
        }
        if (table instanceof ApplicationTable applications) {
            return applications.getRows();
        }
        return ((ReviewTable) table).getGroups();
    }

    public static Cell cell(Report report, String address) {
        String[] part = address.split("/");
        Table table = part.length != 3 ? null : switch (part[0]) {
            case "T2" -> report.getDisclosures();
            case "T3" -> report.getApplications();
            case "T4" -> report.getReviews();
            default -> null;
        };
        CellLine line = table == null ? null : line(lines(table), part[1]);
        return line == null ? null : cell(line, part[2]);
    }

    public static <L extends CellLine> L line(List<L> lines, String key) {
        for (L line : lines) {
            if (key.equals(line.getKey())) {
                return line;
            }
        }
        return null;
    }

    public static Cell cell(CellLine line, String key) {
        boolean byRow = line instanceof ApplicantColumn;
        List<Cell> cells = line.line();
        // by index: this is the innermost loop of every sum, and EMF's iterators cost more than the rest of it
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (key.equals(byRow ? cell.getRowKey() : cell.getColumnKey())) {
                return cell;
            }
        }
        return null;
    }

    public static boolean readable(CellLine line, String key) {
        Cell cell = cell(line, key);
        return cell != null && cell.isReadable();
    }

    public static BigDecimal number(CellLine line, String key) {
        Cell cell = cell(line, key);
        return cell == null ? BigDecimal.ZERO : amount(cell);
    }

    public static BigDecimal sum(CellLine line, String key) {
        boolean byRow = line instanceof ApplicantColumn;
        BigDecimal sum = BigDecimal.ZERO;
        List<Cell> cells = line.line();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String k = byRow ? cell.getRowKey() : cell.getColumnKey();
            if (k.startsWith(key) && (k.length() == key.length() || k.charAt(key.length()) == '.')) {
                sum = sum.add(amount(cell));
            }
        }
        return sum;
    }

    public static BigDecimal sumExcept(CellLine line, String key) {
        boolean byRow = line instanceof ApplicantColumn;
        BigDecimal sum = BigDecimal.ZERO;
        List<Cell> cells = line.line();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!key.equals(byRow ? cell.getRowKey() : cell.getColumnKey())) {
                sum = sum.add(amount(cell));
            }
        }
        return sum;
    }

    public static BigDecimal amount(Cell cell) {
        BigDecimal value = cell.getValue();
        return value == null ? BigDecimal.ZERO : value;
    }

    public static boolean isGovernment(OrganisationKind kind) {
        return switch (kind) {
            case PROVINCE, CITY, COUNTY, TOWN -> true;
            default -> false;
        };
    }
}
