package org.disclosurecheck.rules;

import java.util.List;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellLine;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Table;

/**
 * What a rule may say. The consequence of a rule names the place, then the values that its sentence needs:
 *
 * <pre>
 * findings.at($column, "total").expected(…).actual(…).related($column, "new", "carriedIn");
 * </pre>
 *
 * The rule itself is known to the engine; it need not be named.
 */
public interface Findings {

    Draft at(Cell cell);

    /** The cell of that key in the line; the address stands even where the file has no such cell. */
    Draft at(CellLine line, String key);

    Draft at(Paragraph paragraph);

    Draft at(Section section);

    Draft at(Table table);

    /** A canonical address: REPORT, TITLE, PREAMBLE, SIGN, S4, T2 … */
    Draft at(String address);

    /** A finding in the making. Every method returns the draft itself. */
    interface Draft {

        /** What should stand there; numbers and words alike. */
        Draft expected(Object value);

        /** What stands there. */
        Draft actual(Object value);

        /** A named value for the sentence: {name}. */
        Draft with(String name, Object value);

        /** The words of the report that it is about. They also tell several findings at one place apart. */
        Draft quote(String words);

        /** A variant of the rule, with a sentence (“message.variant”) and perhaps a severity of its own. */
        Draft as(String variant);

        /** Other cells of the same line that the finding is about; a key also stands for its parts (denied.1 …). */
        Draft related(CellLine line, String... keys);

        Draft related(Cell cell);

        /** Several other cells. */
        Draft related(List<Cell> cells);

        /** Proposes to put the replacement in the place of the finding’s actual text; the sentence is “fix”. */
        Draft fix(Object replacement);

        /** Proposes to replace some words; the sentence is “fix”. */
        Draft fix(String replaced, String replacement);
    }
}
