package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/** An inspection whose reports are gone through, one after the other, in the list of reports. */
final class Leafing {

    static final String CELL = "T3/total/naturalPerson";

    /** Those that can be read, each another one. */
    final List<SubmittedReport> reports = new ArrayList<>();
    final SubmittedReport unreadable;
    private final Inspection inspection;

    private Leafing(Inspection inspection) throws Exception {
        this.inspection = inspection;
        SampleInspection samples = CleanDesk.samples();
        Form earlier = Engine.book().form("2019");
        reports.add(add("1.docx", samples.oneTooMany(3, CELL)));
        reports.add(add("2.docx", samples.oneTooMany(8, "T4/review/total")));
        reports.add(add("3.docx", samples.clean(9)));
        reports.add(add("4.docx", DocxWriter.write(earlier, CleanReport.of(earlier, 11).report())));
        unreadable = add("5.docx", "坏".getBytes(StandardCharsets.UTF_8));
    }

    /** On a desk with nothing else on it. */
    static Leafing begin() throws Exception {
        CleanDesk.clear();
        CleanDesk.listInSight();
        Leafing list = new Leafing(CleanDesk.inspection("翻阅"));
        CleanDesk.settle();
        return list;
    }

    /** One more report comes in. */
    SubmittedReport add(String name, byte[] bytes) throws Exception {
        return CleanDesk.put(inspection, name, bytes);
    }

    SubmittedReport report(int place) {
        return reports.get(place);
    }

    /** Nothing is open or in hand, and the keys are in the list. */
    void closeAll() {
        UI.run(() -> {
            Reports.previews(true);
            UI.page().closeAllEditors(false);
            FindingSelection.get().set(null, (String) null, null);
        });
        UI.run(() -> UI.byId(Tree.class, "reports").setFocus());
    }

    /** One click on a line of the list. */
    static void click(SubmittedReport report) {
        UI.run(() -> {
            ISelectionProvider list = UI.page().findView(Ids.NAVIGATOR).getSite().getSelectionProvider();
            list.setSelection(new StructuredSelection(report));
            UI.byId(Tree.class, "reports").notifyListeners(SWT.Selection, new Event());
        });
    }

    static ReportEditor front() {
        return ui(() -> UI.page().getActiveEditor() instanceof ReportEditor editor ? editor : null);
    }

    static ReportEditor shown(SubmittedReport report) {
        UI.until(report.name() + " is shown", () -> UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isReady()
                && report.equals(editor.report()));
        return front();
    }

    /** Whether the tab in front has a slanted title. */
    static boolean slanted() {
        return UI.all(CTabFolder.class, folder -> folder.getSelection() != null && folder.getSelection().getText().endsWith(".docx"))
                .stream().allMatch(folder -> (folder.getSelection().getFont().getFontData()[0].getStyle() & SWT.ITALIC) != 0);
    }

    static int tabs() {
        return ui(() -> UI.page().getEditorReferences().length);
    }
}
