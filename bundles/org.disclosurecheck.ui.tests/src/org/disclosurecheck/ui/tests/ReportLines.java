package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;

import java.util.List;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The lines of the list of reports, for a real mouse: where each stands on the screen, and what the mouse does there. */
final class ReportLines {

    private static final int INSIDE = 30;

    private ReportLines() {
    }

    /** Where the line of a report stands on the screen, once the list has come to rest: it follows the report in hand. */
    static Point line(SubmittedReport report) {
        TreeViewer list = list();
        UI.until("the list has followed the report in hand", () -> !(UI.page().getActiveEditor() instanceof ReportEditor editor)
                || list.getStructuredSelection().toList().contains(editor.report()));
        Point[] line = new Point[1];
        UI.until("its line is in sight and stays where it is", () -> {
            Point before = line[0];
            list.reveal(report);
            line[0] = place(report);
            return line[0].equals(before) && isOn(line[0], report);
        });
        return line[0];
    }

    /** Whether the line of the report is what is seen there. */
    static boolean isOn(Point at, SubmittedReport report) {
        Tree tree = list().getTree();
        Point inside = tree.toControl(at);
        TreeItem there = tree.getClientArea().contains(inside) ? tree.getItem(inside) : null;
        return there != null && report.equals(there.getData()) && at.equals(place(report));
    }

    private static TreeViewer list() {
        return (TreeViewer) ui(() -> UI.page().findView(Ids.NAVIGATOR).getSite().getSelectionProvider());
    }

    private static Point place(SubmittedReport report) {
        return ui(() -> {
            TreeViewer list = list();
            TreeItem item = (TreeItem) list.testFindItem(report);
            return item.getParent().toDisplay(item.getBounds().x + INSIDE, item.getBounds().y + item.getBounds().height / 2);
        });
    }

    /** A page waits for the next tab. */
    static boolean isSpare() {
        return List.of(UI.page().getWorkbenchWindow().getShell().getChildren()).stream().anyMatch(part -> "spare".equals(part.getData("id")));
    }

    /** Its line is selected. */
    static void select(SubmittedReport report) {
        list().setSelection(new StructuredSelection(report), true);
    }

    static void click(Point at) {
        post(SWT.MouseMove, at);
        post(SWT.MouseDown, at);
        post(SWT.MouseUp, at);
    }

    /** What the list is told with Enter, and with the second of two clicks: those that are posted never become a double click. */
    static void chosen() {
        list().getTree().notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** The mouse is moved, or its first button pressed or released. */
    static void post(int type, Point at) {
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        Display.getCurrent().post(event);
    }
}
