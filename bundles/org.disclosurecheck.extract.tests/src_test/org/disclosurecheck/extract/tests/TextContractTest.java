package org.disclosurecheck.extract.tests;

import java.nio.charset.StandardCharsets;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.TextWriter;
import org.disclosurecheck.testkit.TextWriter.Style;
import org.junit.jupiter.api.Nested;

/** The contract for plain text, in each of the ways in which it shows tables. */
class TextContractTest {

    @Nested
    class CellALine extends Text {
        CellALine() {
            super(Style.CELL_A_LINE);
        }
    }

    @Nested
    class Pipes extends RowALine {
        Pipes() {
            super(Style.PIPES);
        }
    }

    @Nested
    class Tabs extends RowALine {
        Tabs() {
            super(Style.TABS);
        }
    }

    abstract static class RowALine extends Text {
        RowALine(Style style) {
            super(style);
        }

        @Override
        int distinctPlaces(Form form) {
            return form.applicationRows().size();
        }
    }

    abstract static class Text extends ExtractorContract {

        private final Style style;

        Text(Style style) {
            this.style = style;
        }

        @Override
        byte[] write(Form form, Report report) {
            return TextWriter.write(form, report, style).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        String format() {
            return "text";
        }

        @Override
        byte[] nothing() {
            return " \n\n".getBytes(StandardCharsets.UTF_8);
        }
    }
}
