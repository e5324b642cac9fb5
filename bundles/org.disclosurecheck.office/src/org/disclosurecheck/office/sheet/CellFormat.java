package org.disclosurecheck.office.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a cell shows a number: the number format of a workbook, as far as reports use such. A format that is not
 * understood shows the number itself, never something else.
 */
final class CellFormat {

    static final CellFormat GENERAL = new CellFormat(List.of());

    private static final int MOST_SECTIONS = 4;
    private static final int LONGEST = 255;
    /** Spreadsheets calculate with no more digits; what is behind them is noise. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);
    private static final double WHOLE = 1e15;
    private static final double LARGEST_PLAIN = 1e21;

    /** Formats that files name by number only: the common ones, and those of Chinese versions. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(Map.entry(1, "0"), Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"), Map.entry(4, "#,##0.00"), Map.entry(9, "0%"), Map.entry(10, "0.00%"),
            Map.entry(14, "yyyy/m/d"), Map.entry(15, "d-mmm-yy"), Map.entry(16, "d-mmm"), Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"), Map.entry(19, "h:mm:ss AM/PM"), Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"), Map.entry(22, "yyyy/m/d h:mm"), Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""), Map.entry(29, "m\"月\"d\"日\""), Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(36, "yyyy\"年\"m\"月\""), Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"), Map.entry(39, "#,##0.00;-#,##0.00"), Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(50, "yyyy\"年\"m\"月\""), Map.entry(51, "m\"月\"d\"日\""), Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""), Map.entry(54, "m\"月\"d\"日\""), Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private final List<FormatSection> sections;

    private CellFormat(List<FormatSection> sections) {
        this.sections = sections;
    }

    /**
     * The format of that number.
     *
     * @param code the code that the file gives for it, or null
     */
    static CellFormat of(int id, String code) {
        String known = code == null ? BUILT_IN.get(id) : code;
        return known == null || known.isEmpty() || known.length() > LONGEST || known.equalsIgnoreCase("General")
                ? GENERAL : new CellFormat(sections(known));
    }

    private static List<FormatSection> sections(String code) {
        List<FormatSection> sections = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= code.length(); i++) {
            char c = i == code.length() ? ';' : code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
            }
            if (i >= code.length() || c == ';' && !quoted) {
                sections.add(FormatSection.of(code.substring(from, Math.min(i, code.length()))));
                from = i + 1;
            }
        }
        return sections.size() > MOST_SECTIONS ? List.of() : sections;
    }

    /** What a person sees of the number. */
    String show(double value, boolean since1904) {
        FormatSection section = sections.isEmpty() ? null : section(value);
        if (section == null || Double.isNaN(value) || Double.isInfinite(value)) {
            return plain(value);
        }
        if (section.date() != null) {
            String date = section.date().show(value, since1904);
            return date == null ? plain(value) : date;
        }
        boolean signed = value < 0 && (section == sections.get(0) || section.hasCondition());
        String shown = section.show(decimal(Math.abs(value)));
        return shown == null ? plain(value) : signed && !shown.isEmpty() ? "-" + shown : shown;
    }

    private FormatSection section(double value) {
        if (sections.stream().anyMatch(FormatSection::hasCondition)) {
            return sections.stream().filter(section -> section.applies(value)).findFirst().orElse(null);
        }
        // the fourth section is for texts
        int numbers = Math.min(sections.size(), 3);
        int due = value < 0 && numbers > 1 ? 1 : value == 0 && numbers > 2 ? 2 : 0;
        return sections.get(due);
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(Double.toString(value)).round(PRECISION);
    }

    /** The number itself, without the noise of binary fractions. */
    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return Long.toString((long) value);
        }
        if (Double.isNaN(value) || Double.isInfinite(value) || Math.abs(value) > LARGEST_PLAIN
                || Math.abs(value) < 1 / LARGEST_PLAIN) {
            return Double.toString(value);
        }
        return decimal(value).stripTrailingZeros().toPlainString();
    }
}
