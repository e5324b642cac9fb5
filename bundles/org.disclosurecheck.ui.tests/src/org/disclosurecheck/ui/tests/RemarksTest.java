package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Outputs;
import org.disclosurecheck.workspace.Rechecker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An inspector says what no rule can see: it is kept beside the report, is seen at its place, and goes back with the slip. */
class RemarksTest extends SpoiltReport {

    private static final String CELL = "T3/denied.1/naturalPerson";
    private static final String WORDS = "请附台账复印件";

    @AfterEach
    void nothing_is_remarked() throws Exception {
        Corrections.NONE.save(report);
        UI.run(() -> UI.page().closeEditor(editor, false));
        reopen();
    }

    @Test
    void a_remark_to_a_cell_is_told_there_and_in_the_details_and_is_there_when_the_report_is_opened_again() {
        remark(onCell(CELL), WORDS, false);
        assertEquals(WORDS, report.corrections().remark(CELL));
        assertFalse(ui(editor::isDirty), "it is kept at once");
        UI.run(() -> FindingSelection.get().set(report, (String) null, "test"));
        ui(() -> UI.page().showView(Ids.DETAILS));
        UI.until("the details list it", () -> UI.byId(StyledText.class, "details").getText().contains(WORDS));
        UI.run(() -> UI.page().closeEditor(editor, false));
        reopen();
        NatTable grid = onCell(CELL);
        Rectangle cell = bounds(CELL);
        UI.hover(grid, cell.x + cell.width / 2, cell.y + cell.height / 2);
        UI.until("the mouse is told", () -> UI.all(Composite.class, c -> "tip".equals(c.getData("id"))).stream()
                .anyMatch(tip -> tip.getChildren()[0] instanceof Label said && said.getText().contains(WORDS)));
        UI.shot("editor-20-remark");
    }

    @Test
    void a_remark_leaves_what_is_being_corrected_as_it_is_and_both_are_on_record() throws Exception {
        NatTable grid = onCell(CELL);
        String submitted = ui(() -> editor.text(CELL));
        UI.key(grid, 0, 0, '5');
        UI.key(UI.byId(Text.class, "cell"), 0, SWT.CR, '\r');
        UI.jobs(Rechecker.FAMILY);
        remark(onCell(CELL), WORDS, false);
        assertTrue(ui(editor::isDirty), "the correction is not saved by it");
        ui(() -> {
            editor.doSave(new NullProgressMonitor());
            return null;
        });
        assertEquals(WORDS, report.corrections().remark(CELL), "nor is the remark lost when the correction is saved");
        assertEquals(List.of(new Correction(CELL, submitted, "5")), report.corrections().corrections());
        UI.run(() -> FindingSelection.get().set(report, (String) null, "test"));
        ui(() -> UI.page().showView(Ids.DETAILS));
        UI.until("the details have the record of corrections",
                () -> UI.byId(StyledText.class, "details").getText().contains(submitted + " → 5"));
        UI.shot("details-own-notes");
    }

    @Test
    void what_is_remarked_goes_back_with_the_slip_in_the_order_of_the_report() throws Exception {
        remark(onCell(CELL), WORDS, false);
        remark(onCell(CELL), "纸质件没有盖章", true);
        assertEquals("纸质件没有盖章", report.corrections().remark(""));
        Path into = Files.createDirectory(temp.resolve("slips"));
        Outputs.folder(Outputs.SLIPS, List.of(report), into, new NullProgressMonitor());
        String said;
        try (Stream<Path> files = Files.list(into)) {
            said = words(files.findFirst().orElseThrow());
        }
        assertTrue(said.matches("(?s).*纸质件没有盖章.*" + WORDS + ".*"), said);
    }

    private static String words(Path document) throws Exception {
        try (ZipFile zip = new ZipFile(document.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        }
    }

    @Test
    void what_was_typed_for_the_cell_and_what_was_typed_for_the_whole_report_both_wait_while_the_other_is_seen() {
        remark(onCell(CELL), WORDS, false);
        Text text = dialog(onCell(CELL));
        Shell dialog = ui(text::getShell);
        Label place = UI.byId(Label.class, "remark.place");
        String cell = ui(place::getText);
        UI.run(() -> text.setText("改过的批注"));
        about(dialog, true);
        assertEquals("", ui(text::getText), "nothing was remarked on the whole report");
        assertTrue(ui(place::getText).contains(UI.said("整份报告", "whole report")), ui(place::getText));
        UI.run(() -> text.setText("纸质件没有盖章"));
        about(dialog, false);
        assertEquals("改过的批注", ui(text::getText));
        assertEquals(cell, ui(place::getText));
        about(dialog, true);
        assertEquals("纸质件没有盖章", ui(text::getText));
        end(text);
        assertEquals("纸质件没有盖章", report.corrections().remark(""));
        assertEquals("改过的批注", report.corrections().remark(CELL), "what was typed at the other place is kept too");
    }

    @Test
    void first_words_that_turn_out_to_be_about_the_whole_report_go_along_and_are_kept_once() {
        Text text = dialog(onCell(CELL));
        Shell dialog = ui(text::getShell);
        UI.run(() -> text.setText(WORDS));
        about(dialog, true);
        assertEquals(WORDS, ui(text::getText));
        end(text);
        assertEquals(WORDS, report.corrections().remark(""));
        assertEquals("", report.corrections().remark(CELL));
    }

    private static void remark(NatTable grid, String words, boolean whole) {
        Text text = dialog(grid);
        if (whole) {
            about(ui(text::getShell), true);
        }
        UI.run(() -> text.setText(words));
        UI.shot("editor-20-remark-dialog");
        end(text);
    }

    /** By the key, as in the menu. */
    private static Text dialog(NatTable grid) {
        UI.asyncRun(() -> {
            Event key = new Event();
            key.stateMask = SWT.MOD1;
            key.keyCode = '4';
            key.character = '4';
            grid.notifyListeners(SWT.KeyDown, key);
        });
        return UI.byId(Text.class, "remark.text");
    }

    private static void about(Shell dialog, boolean whole) {
        UI.run(() -> {
            Button about = UI.all(Button.class, button -> button.getShell() == dialog && (button.getStyle() & SWT.CHECK) != 0).get(0);
            about.setSelection(whole);
            about.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void end(Text text) {
        Shell dialog = ui(text::getShell);
        UI.run(() -> {
            Event end = new Event();
            end.stateMask = SWT.MOD1;
            end.keyCode = SWT.CR;
            text.notifyListeners(SWT.KeyDown, end);
        });
        UI.until("the dialog has closed", dialog::isDisposed);
    }
}
