package org.disclosurecheck.rules.sentences.table;

import java.io.IOException;
import java.util.List;

/** Reads and writes the first sheet of a workbook. A service: whoever knows the format of workbooks offers it. */
public interface SheetFormat {

    /** Cells of the first sheet as people see them; dates as yyyy-MM-dd. */
    List<List<String>> read(byte[] workbook) throws IOException;

    /**
     * Writes cells into the first sheet.
     *
     * @param workbook the workbook as it was; cells that did not change, widths, colours and other sheets stay as they are.
     *            Null for a new one.
     */
    byte[] write(byte[] workbook, List<List<String>> lines) throws IOException;
}
