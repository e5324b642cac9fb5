package org.disclosurecheck.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;

/** The bodies of the derived features and operations of disclosure.ecore. */
public final class Lookup {

    private static final int MASK = 255;
    /**
     * Where a key stood last, by its hash. No line has a key twice, and tables of a form are laid out alike, so that it mostly
     * stands there again and is not looked for. Threads may write over each other: what is found there is compared.
     */
    private static final byte[] LINES = new byte[MASK + 1];
    private static final byte[] CELLS = new byte[MASK + 1];

    private Lookup() {
    }

    public static Section section(List<Section> sections, int number) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).getNumber() == number) {
                return sections.get(i);
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
        Object[] all = new Object[64];
        int size = 0;
        if (report.getTitle() != null) {
            all[size++] = report.getTitle();
        }
        List<Section> sections = report.getSections();
        for (int i = -1; i <= sections.size(); i++) {
            List<Paragraph> more = i < 0 ? report.getPreamble()
                    : i < sections.size() ? sections.get(i).getParagraphs() : report.getSignature().getParagraphs();
            all = append(more, all, size);
            size += more.size();
        }
        return new BasicEList.UnmodifiableEList<>(size, all);
    }

    /** Puts a list behind the others at once, where EMF’s own would take in one by one. */
    private static Object[] append(List<?> more, Object[] all, int size) {
        int count = more.size();
        Object[] room = size + count <= all.length ? all : Arrays.copyOf(all, 2 * (size + count));
        System.arraycopy(data(more), 0, room, size, count);
        return room;
    }

    public static EList<Cell> cells(Table table) {
        List<? extends CellLine> lines = lines(table);
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            count += lines.get(i).line().size();
        }
        Object[] all = new Object[count];
        int size = 0;
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> cells = lines.get(i).line();
            all = append(cells, all, size);
            size += cells.size();
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

    @SuppressWarnings("unchecked")
    public static <L extends CellLine> L line(List<L> lines, String key) {
        int size = lines.size();
        Object[] data = data(lines);
        int hint = LINES[key.hashCode() & MASK];
        if (hint < size && key.equals(((L) data[hint]).getKey())) {
            return (L) data[hint];
        }
        for (int i = 0; i < size; i++) {
            L line = (L) data[i];
            if (key.equals(line.getKey())) {
                LINES[key.hashCode() & MASK] = (byte) (i & Byte.MAX_VALUE);
                return line;
            }
        }
        return null;
    }

    public static Cell cell(CellLine line, String key) {
        boolean byRow = line instanceof ApplicantColumn;
        List<Cell> cells = line.line();
        int size = cells.size();
        Object[] data = data(cells);
        int hint = CELLS[key.hashCode() & MASK];
        if (hint < size && key.equals(key((Cell) data[hint], byRow))) {
            return (Cell) data[hint];
        }
        for (int i = 0; i < size; i++) {
            Cell cell = (Cell) data[i];
            if (key.equals(key(cell, byRow))) {
                CELLS[key.hashCode() & MASK] = (byte) (i & Byte.MAX_VALUE);
                return cell;
            }
        }
        return null;
    }

    private static String key(Cell cell, boolean byRow) {
        return byRow ? cell.getRowKey() : cell.getColumnKey();
    }

    /** Looking for a cell is the innermost loop of every sum, and asking EMF’s list for each costs more than the rest. */
    private static Object[] data(List<?> list) {
        return list instanceof BasicEList<?> known && known.data() != null ? known.data() : list.toArray();
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
        char first = key.isEmpty() ? 0 : key.charAt(0);
        BigDecimal sum = BigDecimal.ZERO;
        List<Cell> cells = line.line();
        int size = cells.size();
        Object[] data = data(cells);
        for (int i = 0; i < size; i++) {
            Cell cell = (Cell) data[i];
            String k = key(cell, byRow);
            // most keys begin with another letter, which is sooner seen than asked for as a word
            if (k.length() >= key.length() && k.charAt(0) == first && k.startsWith(key) && (k.length() == key.length() || k.charAt(key.length()) == '.')) {
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
            if (!key.equals(key(cell, byRow))) {
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
