package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Rechecker;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** What a report lacks can be written in, as a correction. */
class AdditionsTest {

    private ReportEditor editor;

    @Test
    void a_missing_part_is_written_in_checked_saved_and_there_when_the_report_is_opened_again() throws Exception {
        CleanDesk.clear();
        Form form = Engine.book().form("2021");
        Report lacking = CleanReport.of(form, 6).builder().build();
        lacking.getSections().remove(lacking.section(6));
        Inspection inspection = CleanDesk.inspection("补写");
        SubmittedReport report = CleanDesk.submit(inspection, "01.docx", DocxWriter.write(form, lacking));
        open(report);
        assertTrue(missing(), "the part is missed");
        choose(UI.said("补写缺少的部分", "Add the missing part"));
        type("S6/p1", "本年度没有其他需要报告的事项。");
        assertFalse(missing(), "the part is there");
        assertTrue(ui(editor::isDirty));
        UI.shot("editor-17-added-part");
        ui(() -> {
            editor.doSave(new NullProgressMonitor());
            return UI.page().closeEditor(editor, false);
        });
        assertEquals(1, report.corrections().corrections().size());
        open(report);
        assertEquals("本年度没有其他需要报告的事项。", ui(() -> editor.text("S6/p1")));
        assertFalse(missing());
    }

    @Test
    void a_paragraph_at_the_end_of_a_part_is_taken_away_by_emptying_it() throws Exception {
        CleanDesk.clear();
        Form form = Engine.book().form("2021");
        Inspection inspection = CleanDesk.inspection("补写一段");
        SubmittedReport report = CleanDesk.submit(inspection, "01.docx", DocxWriter.write(form, CleanReport.of(form, 6).report()));
        open(report);
        int before = editor.checked().report().section(5).getParagraphs().size();
        choose(UI.said("在“五、", "Add a paragraph at the end of “五、"));
        String key = "S5/p" + (before + 1);
        type(key, "补上的一段。");
        assertEquals(before + 1, editor.checked().report().section(5).getParagraphs().size());
        UI.shot("editor-18-added-paragraph");
        type(key, "");
        assertNull(ui(() -> editor.text(key)));
        assertFalse(ui(editor::isDirty));
    }

    @Test
    void a_paragraph_at_the_end_of_a_part_with_a_table_stands_below_the_table() throws Exception {
        CleanDesk.clear();
        Form form = Engine.book().form("2021");
        Inspection inspection = CleanDesk.inspection("补在表下");
        SubmittedReport report = CleanDesk.submit(inspection, "01.docx", DocxWriter.write(form, CleanReport.of(form, 6).report()));
        open(report);
        choose(UI.said("在“三、", "Add a paragraph at the end of “三、"));
        String key = "S3/p" + (editor.checked().report().section(3).getParagraphs().size() + 1);
        type(key, "另有一件正在办理。");
        assertEquals("另有一件正在办理。", ui(() -> UI.byId(StyledText.class, "S3.below").getText()));
        UI.shot("editor-19-added-below");
        ui(() -> {
            editor.doSave(new NullProgressMonitor());
            return UI.page().closeEditor(editor, false);
        });
        open(report);
        UI.until("all of it", editor::isWhole);
        UI.run(() -> editor.reveal(key));
        assertEquals("另有一件正在办理。", ui(() -> UI.byId(StyledText.class, "S3.below").getText()), "also when it is opened again");
    }

    private void open(SubmittedReport report) {
        editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("it stands", editor::isReady);
    }

    private boolean missing() {
        return editor.checked().findings().stream().anyMatch(f -> f.rule().equals("STR-008"));
    }

    private void choose(String beginning) {
        UI.run(() -> {
            editor.setFocus();
            Commands.run(Ids.COMMAND_ADD);
        });
        Table choices = UI.byId(Table.class, "fixes");
        UI.run(() -> {
            int at = IntStream.range(0, choices.getItemCount()).filter(i -> choices.getItem(i).getText().startsWith(beginning)).findFirst()
                    .orElseThrow();
            choices.setSelection(at);
            choices.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    /** Writes on the line that the caret was put to, in place of what stands there. */
    private void type(String key, String text) {
        UI.run(() -> {
            StyledText prose = (StyledText) Display.getCurrent().getFocusControl();
            int line = prose.getLineAtOffset(prose.getCaretOffset());
            prose.replaceTextRange(prose.getOffsetAtLine(line), prose.getLine(line).length(), text);
        });
        UI.jobs(Rechecker.FAMILY);
        assertEquals(key, ui(editor::focusedPlace));
    }
}
