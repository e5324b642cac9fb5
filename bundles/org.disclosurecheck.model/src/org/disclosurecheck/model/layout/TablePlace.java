package org.disclosurecheck.model.layout;

/**
 * A table of the form in a part of the file.
 *
 * @param table T2, T3 or T4
 * @param section number of the section it stands in; 0 where it stands in none of the form's
 * @param times how often it stands there
 * @param uneven label of the first row that is wider or narrower than the others, all merged cells counted; null when
 *            there is none or the file has no grid
 * @param resultRows rows over which the cell 三、本年度办理结果 of table 3 is merged; 0 where it is not merged or the table
 *            does not stand in one grid
 */
public record TablePlace(String table, int section, int times, String uneven, int resultRows) {

    /** Number of the section in which the form has the table. */
    public int due() {
        return table.charAt(1) - '0';
    }
}
