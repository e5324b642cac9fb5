package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Title and headings look like it, in whatever tab a report stands and whatever is marked below them. */
class HeadingsTest {

    @AfterEach
    void the_desk_is_cleared() throws Exception {
        CleanDesk.clear();
    }

    @Test
    void they_are_bold_in_a_tab_whose_page_was_made_ahead_and_in_one_that_shows_report_after_report() throws Exception {
        CleanDesk.clear();
        Inspection inspection = CleanDesk.inspection("标题");
        String sample = Files.readString(Path.of(System.getProperty("margent.samples"), "qinghe-town-2019.txt"));
        List<SubmittedReport> reports = new ArrayList<>();
        for (String town : List.of("白石乡", "云岭镇", "双桥镇", "龙泉乡")) {
            reports.add(CleanDesk.put(inspection, town + ".txt", sample.replace("青禾镇", town).getBytes(StandardCharsets.UTF_8)));
        }
        CleanDesk.settle();
        List<String> plain = new ArrayList<>();
        for (SubmittedReport report : reports) {
            ReportEditor editor = (ReportEditor) ui(() -> Reports.keep(report));
            UI.until("it stands", () -> editor.isWhole() && report.equals(editor.report()));
            plain.addAll(plain(report.name()));
            UI.until("a page is made ahead", ReportLines::isSpare);
        }
        for (SubmittedReport report : reports) {
            UI.run(() -> UI.page().closeAllEditors(false));
            ui(() -> Reports.look(reports.get(0)));
            ReportEditor editor = (ReportEditor) ui(() -> Reports.look(report));
            UI.until("it stands", () -> editor.isWhole() && report.equals(editor.report()));
            plain.addAll(plain("looked at: " + report.name()));
        }
        assertEquals(List.of(), plain);
    }

    /** The sections whose heading is not bold. */
    private static List<String> plain(String report) {
        return ui(() -> UI.all(StyledText.class, text -> text.getData("id") instanceof String id && id.matches("S\\d")
                && text.getCharCount() > 0).stream().map(text -> {
                    StyleRange style = text.getStyleRangeAtOffset(0);
                    return style != null && style.font != null && (style.font.getFontData()[0].getStyle() & SWT.BOLD) != 0 ? null
                            : report + " " + text.getData("id") + " " + text.getLine(0);
                }).filter(Objects::nonNull).toList());
    }
}
