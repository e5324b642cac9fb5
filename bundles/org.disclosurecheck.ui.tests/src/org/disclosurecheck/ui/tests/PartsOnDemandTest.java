package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report opens with what is seen of it; whoever asks for a place below does not notice that it was not there yet. */
class PartsOnDemandTest {

    private static final String CELL = "T3/total/naturalPerson";
    private SubmittedReport report;
    private ReportEditor editor;
    /** Whether every part was built when the page stood. */
    private Boolean wholeAtFirst;

    @BeforeEach
    void open() throws Exception {
        CleanDesk.clear();
        Inspection inspection = CleanDesk.inspection("分段");
        report = CleanDesk.submit(inspection, "01.docx", CleanDesk.samples().oneTooMany(6, CELL));
        wholeAtFirst = null;
        Consumer<FindingSelection.Current> first = current -> wholeAtFirst = wholeAtFirst == null ? editor.isWhole() : wholeAtFirst;
        UI.run(() -> {
            editor = (ReportEditor) Reports.open(report);
            FindingSelection.get().addListener(first);
        });
        UI.until("the page stands", editor::isReady);
        UI.run(() -> FindingSelection.get().removeListener(first));
    }

    @Test
    void the_page_stands_at_the_first_error_before_the_rest_of_it_is_built() {
        assertEquals(false, wholeAtFirst, "only what is seen is built at first");
        assertTrue(seen(CELL), "the first error is in sight");
        UI.until("the rest follows when nothing else is to be done", editor::isWhole);
        assertTrue(seen(CELL), "and what is looked at stays in sight");
        assertEquals(3, UI.all(NatTable.class, grid -> grid.getData("id") != null).size());
        assertTrue(UI.all(StyledText.class, text -> String.valueOf(text.getData("id")).matches("S\\d.*|TITLE|SIGN")).size() >= 6);
    }

    @Test
    void every_finding_is_reached_and_every_place_revealed_at_once() {
        for (Finding finding : Live.outcome(report).findings()) {
            ui(() -> {
                FindingSelection.get().set(report, finding, "test");
                return null;
            });
            if (finding.location().matches("T\\d/.*/.*")) {
                assertTrue(seen(finding.location()), finding.location());
            }
        }
        for (String place : new String[] {"T2/regulation/made", "T4/review/total", "S6", "S1", CELL}) {
            if (ui(() -> editor.text(place)) != null || place.startsWith("S")) {
                assertTrue(ui(() -> editor.reveal(place)), place);
            }
        }
        assertTrue(seen(CELL));
    }

    @Test
    void the_page_is_scrolled_to_a_place_that_was_not_built() {
        String top = ui(() -> {
            editor.scrollTo("S3");
            return editor.topPlace();
        });
        assertEquals("S3", top);
        UI.until("the whole page stands", editor::isWhole);
        assertEquals("S3", ui(editor::topPlace), "what was built above does not push it away");
    }

    /** Whether the cell is within the part of the page that is seen. */
    private boolean seen(String address) {
        return ui(() -> {
            Rectangle cell = editor.bounds(address);
            NatTable grid = find(address.substring(0, 2));
            Composite window = grid.getParent().getParent();
            Point at = window.toControl(grid.toDisplay(cell.x, cell.y));
            return at.y >= 0 && at.y + cell.height <= window.getClientArea().height + 1;
        });
    }

    private static NatTable find(String id) {
        return UI.byId(NatTable.class, id);
    }
}
