package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What reports are called in the list: no two the same, and none cut as if that were all of it. */
class NamesTest {

    @AfterEach
    void the_desk_is_cleared() throws Exception {
        CleanDesk.clear();
    }

    private static void put(Inspection inspection, String name, byte[] bytes) throws Exception {
        inspection.submitted().getFile(name).create(new ByteArrayInputStream(bytes), false, null);
    }

    private static Tree listed() {
        UI.ui(() -> UI.page().showView(Ids.NAVIGATOR));
        return UI.byId(Tree.class, "reports");
    }

    private static void allText(TreeItem[] items, List<String> found) {
        for (TreeItem item : items) {
            found.add(item.getText());
            allText(item.getItems(), found);
        }
    }

    @Test
    void two_reports_of_one_unit_and_year_are_told_apart_by_their_files() throws Exception {
        CleanDesk.clear();
        Inspection inspection = CleanDesk.inspection("同名");
        put(inspection, "初稿.docx", CleanDesk.samples().clean(3));
        put(inspection, "定稿.docx", CleanDesk.samples().spoilt(3, CleanDesk.TOTAL, CleanDesk.samples().oneMore(3, CleanDesk.TOTAL)));
        put(inspection, "另一家.docx", CleanDesk.samples().clean(14));
        CleanDesk.settle();
        Tree tree = listed();
        UI.until("files are named", () -> names(tree).stream().filter(name -> name.contains("稿.docx")).distinct().count() == 2);
        assertTrue(names(tree).stream().noneMatch(name -> name.contains("另一家")), "who is alone in the list keeps his name");
    }

    @Test
    void a_file_that_cannot_be_read_is_called_so_in_the_list_and_in_what_the_mouse_is_told() throws Exception {
        CleanDesk.clear();
        SubmittedReport report = CleanDesk.submit(CleanDesk.inspection("读不了"), "坏.docx", "坏".getBytes(StandardCharsets.UTF_8));
        String word = UI.said("无法读取", "unreadable");
        Tree tree = listed();
        UI.until("it is listed", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1
                && tree.getItem(0).getItem(0).getText(1).contains(word));
        String tip = UI.ui(() -> ((TreeViewer) UI.page().findView(Ids.NAVIGATOR).getSite().getSelectionProvider()).getLabelProvider(0)
                .getToolTipText(report));
        assertTrue(tip.contains(word + UI.said("：", ": ")) && !tip.contains(Sign.UNDECIDED.label(Engine.language())), tip);
    }

    private static List<String> names(Tree tree) {
        return UI.ui(() -> {
            List<String> found = new ArrayList<>();
            ((TreeViewer) UI.page().findView(Ids.NAVIGATOR).getSite().getSelectionProvider()).expandAll();
            allText(tree.getItems(), found);
            return found;
        });
    }

    @Test
    void a_name_that_is_too_long_for_the_list_ends_with_dots() throws Exception {
        CleanDesk.clear();
        CleanDesk.inspection("国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国国");
        CleanDesk.settle();
        Tree tree = listed();
        UI.until("it is listed", () -> tree.getItemCount() == 1 && tree.getItem(0).getText().startsWith("国国"));
        UI.pause(300);
        dotsAtTheEnd(tree);
        Theme.dark();
        Theme.light();
        dotsAtTheEnd(tree);
    }

    private static void dotsAtTheEnd(Tree tree) {
        UI.shot("names-dots");
        Rectangle end = UI.ui(() -> {
            Rectangle cell = tree.getItem(0).getBounds(0);
            Point at = tree.toDisplay(tree.getColumn(0).getWidth() - 10, cell.y + 2);
            return new Rectangle(at.x, at.y, 7, cell.height - 4);
        });
        int dots = UI.ui(() -> Picture.of(end).letters(false));
        int letters = UI.ui(() -> Picture.of(new Rectangle(end.x - 60, end.y, end.width, end.height)).letters(false));
        assertTrue(dots > 0 && dots * 3 < letters, dots + " points at the end, " + letters + " in a letter");
    }
}
