package org.disclosurecheck.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

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
        if (paragraphs.size() == 1) {
            return paragraphs.get(0).getText();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(paragraphs.get(i).getText());
        }
        return text.toString();
    }

    public static EList<Paragraph> prose(Report report) {
        EList<Paragraph> all = new BasicEList<>(64);
        if (report.getTitle() != null) {
            all.add(report.getTitle());
        }
        all.addAll(report.getPreamble());
        List<Section> sections = report.getSections();
        for (int i = 0; i < sections.size(); i++) {
            all.addAll(sections.get(i).getParagraphs());
        }
        all.addAll(report.getSignature().getParagraphs());
        return all;
    }

    public static EList<Cell> cells(Table table) {
        List<? extends CellLine> lines = lines(table);
        int count = lines.size();
        Object[] all = new Object[256];
        int size = 0;
        for (int i = 0; i < count; i++) {
            List<Cell> cells = lines.get(i).line();
            int more = cells.size();
            if (size + more > all.length) {
                all = Arrays.copyOf(all, 2 * (size + more));
            }
            // many rules go through all cells, and EMF’s list would take them in one by one
            System.arraycopy(data(cells), 0, all, size, more);
            size += more;
        }
        return new BasicEList.UnmodifiableEList<>(size, all);
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
        int row = address.indexOf('/');
        int column = address.indexOf('/', row + 1);
        if (row != 2 || column < 0 || address.indexOf('/', column + 1) >= 0) {
            return null;
        }
        Table table = switch (address.substring(0, row)) {
            case "T2" -> report.getDisclosures();
            case "T3" -> report.getApplications();
            case "T4" -> report.getReviews();
            default -> null;
        };
        CellLine line = table == null ? null : line(lines(table), address.substring(row + 1, column));
        return line == null ? null : cell(line, address.substring(column + 1));
    }

    public static <L extends CellLine> L line(List<L> lines, String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (key.equals(lines.get(i).getKey())) {
                return lines.get(i);
            }
        }
        return null;
    }

    public static Cell cell(CellLine line, String key) {
        boolean byRow = line instanceof ApplicantColumn;
        List<Cell> cells = line.line();
        int size = cells.size();
        Object[] data = data(cells);
        for (int i = 0; i < size; i++) {
            Cell cell = (Cell) data[i];
            if (key.equals(byRow ? cell.getRowKey() : cell.getColumnKey())) {
                return cell;
            }
        }
        return null;
    }

    /** Looking for a cell is the innermost loop of every sum, and asking EMF’s list for each costs more than the rest. */
    private static Object[] data(List<Cell> cells) {
        return cells instanceof BasicEList<Cell> list && list.data() != null ? list.data() : cells.toArray();
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
        int size = cells.size();
        Object[] data = data(cells);
        for (int i = 0; i < size; i++) {
            Cell cell = (Cell) data[i];
            String k = byRow ? cell.getRowKey() : cell.getColumnKey();
            if (k.startsWith(key) && (k.length() == key.length() || k.charAt(key.length()) == '.')) {
                sum = plus(sum, cell);
            }
        }
        return sum;
    }

    public static BigDecimal sumExcept(CellLine line, String key) {
        boolean byRow = line instanceof ApplicantColumn;
        BigDecimal sum = BigDecimal.ZERO;
        List<Cell> cells = line.line();
        int size = cells.size();
        Object[] data = data(cells);
        for (int i = 0; i < size; i++) {
            Cell cell = (Cell) data[i];
            if (!key.equals(byRow ? cell.getRowKey() : cell.getColumnKey())) {
                sum = plus(sum, cell);
            }
        }
        return sum;
    }

    private static BigDecimal plus(BigDecimal sum, Cell cell) {
        BigDecimal value = cell.getValue();
        return value == null || value.signum() == 0 && value.scale() == 0 ? sum : sum.add(value);
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
