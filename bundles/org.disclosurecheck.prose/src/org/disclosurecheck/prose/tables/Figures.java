package org.disclosurecheck.prose.tables;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.prose.Letters;
import org.disclosurecheck.prose.Reading;

/** How a number stands in its cell, and whether it can be what the column counts. */
public final class Figures {

    private static final Set<String> MONEY = Set.of("T2/fee/amount", "T2/procurement/amount");
    private static final Pattern BROKEN = Pattern.compile("\\d\\s+\\d");
    private static final Pattern THOUSANDS = Pattern.compile("\\d[,，]\\d{3}");
    private static final int SHORTEST_THOUSANDS = "1,000".length();
    private static final BigDecimal OLDEST = BigDecimal.valueOf(2008);
    private static final BigDecimal LATEST = BigDecimal.valueOf(2035);
    private static final BigDecimal SMALL = BigDecimal.valueOf(500);

    private Figures() {
    }

    /** Cells that hold something else than plain digits; several rules look at them, and most tables have none. */
    public static List<Cell> unusual(Table table) {
        return Reading.once(Reading.Of.UNUSUAL, table, Figures::readUnusual);
    }

    private static List<Cell> readUnusual(Table table) {
        List<Cell> cells = table.allCells();
        List<Cell> unusual = null;
        for (int i = 0; i < cells.size(); i++) {
            if (!isUsual(cells.get(i))) {
                unusual = unusual == null ? new ArrayList<>() : unusual;
                unusual.add(cells.get(i));
            }
        }
        return unusual == null ? List.of() : unusual;
    }

    private static boolean isUsual(Cell cell) {
        BigDecimal value = cell.getValue();
        return cell.getKind() == CellKind.NUMBER && value != null && value.scale() == 0 && value.signum() >= 0
                && isPlain(cell.getRaw());
    }

    /** True when digits are full-width, or blanks or line breaks stand between them. */
    public static boolean isIrregular(Cell cell) {
        return cell.getKind() == CellKind.NUMBER && !isPlain(cell.getRaw())
                && (cell.getRaw().chars().anyMatch(c -> c >= '０' && c <= '９')
                || BROKEN.matcher(cell.getRaw().strip()).find());
    }

    /** Digits and nothing else, as almost everywhere. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (!Letters.isDigit(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number as it should be written: half-width, without blanks and separators. */
    public static String regular(Cell cell) {
        return Normalizer.normalize(cell.getRaw(), Normalizer.Form.NFKC).replaceAll("[\\s,，]", "");
    }

    /** True when thousands are separated by a comma. */
    public static boolean hasThousands(Cell cell) {
        return cell.getKind() == CellKind.NUMBER && cell.getRaw().length() >= SHORTEST_THOUSANDS && !isPlain(cell.getRaw())
                && THOUSANDS.matcher(cell.getRaw()).find();
    }

    /** True for a cell that counts whole things and holds a part of one. */
    public static boolean isBroken(Cell cell) {
        BigDecimal value = cell.getValue();
        return value != null && value.scale() > 0 && value.stripTrailingZeros().scale() > 0
                && !MONEY.contains(cell.getAddress());
    }

    /** True for a negative number in a column that cannot have one; 本年增/减 can. */
    public static boolean isNegative(Cell cell) {
        return cell.getValue() != null && cell.getValue().signum() < 0 && !cell.getColumnKey().equals("change");
    }

    /** True when 本年增/减 is not written as a number with or without a sign. */
    public static boolean isChangeInWords(Cell cell) {
        return cell.getKind() == CellKind.WORDS && cell.getValue() != null && cell.getColumnKey().equals("change");
    }

    /** A four-digit number that may be a year, in a table of small numbers. */
    public static boolean mayBeYear(Cell cell, Table table) {
        return isYear(cell) && table.allCells().stream()
                .noneMatch(other -> other != cell && !isYear(other) && other.getAmount().abs().compareTo(SMALL) >= 0)
                && years(table).size() == 1;
    }

    /** The cells whose number may be a year; most tables have none. */
    public static List<Cell> years(Table table) {
        List<Cell> cells = table.allCells();
        List<Cell> years = null;
        for (int i = 0; i < cells.size(); i++) {
            if (isYear(cells.get(i))) {
                years = years == null ? new ArrayList<>() : years;
                years.add(cells.get(i));
            }
        }
        return years == null ? List.of() : years;
    }

    private static boolean isYear(Cell cell) {
        BigDecimal value = cell.getValue();
        // most cells say 0, which is sooner seen
        return value != null && value.signum() > 0 && value.compareTo(OLDEST) >= 0 && value.compareTo(LATEST) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }
}
