package org.disclosurecheck.office.sheet;

/** The names that spreadsheets give to cells, such as AB12, and areas, such as A1:C3. */
final class CellName {

    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    private CellName() {
    }

    /** The column in the name, from 1, or 0 when it is no name of a cell. */
    static int column(String name) {
        int column = 0;
        int letters = 0;
        while (letters < name.length() && letter(name.charAt(letters)) > 0 && letters <= MOST_LETTERS) {
            column = column * 26 + letter(name.charAt(letters++));
        }
        return letters > MOST_LETTERS ? 0 : column;
    }

    /** The row in the name, from 1, or 0 when it is no name of a cell. */
    static int row(String name) {
        int at = 0;
        while (at < name.length() && letter(name.charAt(at)) > 0) {
            at++;
        }
        int row = 0;
        if (name.length() - at > MOST_DIGITS) {
            return 0;
        }
        for (; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c < '0' || c > '9') {
                return 0;
            }
            row = row * 10 + c - '0';
        }
        return row;
    }

    /** The area of that name, or null. */
    static Merge area(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String from = name.substring(0, colon);
        String to = name.substring(colon + 1);
        Merge area = new Merge(row(from), column(from), row(to), column(to));
        return area.firstRow() > 0 && area.firstColumn() > 0 && area.lastRow() >= area.firstRow()
                && area.lastColumn() >= area.firstColumn() ? area : null;
    }

    static String of(int row, int column) {
        StringBuilder name = new StringBuilder().append(row);
        for (int left = column; left > 0; left = (left - 1) / 26) {
            name.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return name.toString();
    }

    private static int letter(char c) {
        return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
    }
}
