package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.disclosurecheck.ui.rules.book.RuleFaults;
import org.disclosurecheck.ui.rules.book.Shelf;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files as they come from other programs and other people: each fault is told at its place, and nothing is lost. */
class DamagedRuleTest extends WithOwnBook {

    private IFolder folder;

    @BeforeEach
    void with_a_rule() throws Exception {
        folder = Desk.balance(book);
    }

    private Path file(String name) {
        return Path.of(folder.getLocationURI()).resolve(name);
    }

    private void refresh() throws Exception {
        folder.refreshLocal(IResource.DEPTH_INFINITE, null);
        Desk.settle();
    }

    private RuleEditor open() {
        RuleEditor editor = (RuleEditor) UI.ui(() -> RuleInput.open(folder, "SUM-901"));
        Desk.settle();
        return editor;
    }

    private static void save(RuleEditor editor) {
        UI.run(() -> editor.doSave(new NullProgressMonitor()));
        Desk.settle();
    }

    private static String fault() {
        return UI.ui(() -> UI.byId(Link.class, "rule.fault").getText());
    }

    /** Presses a link in the line of the fault. */
    private static void press(String href) {
        UI.run(() -> {
            Event event = new Event();
            event.text = href;
            UI.byId(Link.class, "rule.fault").notifyListeners(SWT.Selection, event);
        });
        Desk.settle();
    }

    private IMarker marker(String words) throws Exception {
        UI.until("marked: " + words, () -> Arrays.stream(folder.findMarkers(RuleFaults.MARKER, true, IResource.DEPTH_INFINITE))
                .anyMatch(one -> one.getAttribute(IMarker.MESSAGE, "").contains(words)));
        return Arrays.stream(folder.findMarkers(RuleFaults.MARKER, true, IResource.DEPTH_INFINITE))
                .filter(one -> one.getAttribute(IMarker.MESSAGE, "").contains(words)).findFirst().orElseThrow();
    }

    @Test
    void a_file_in_gbk_is_told_read_and_saved_as_utf_8_when_it_is_asked_for() throws Exception {
        String text = Files.readString(file("rule.md"));
        Files.write(file("rule.md"), text.getBytes(Charset.forName("GBK")));
        refresh();
        assertEquals("rule.md", marker("GBK").getResource().getName());
        assertEquals("本市：每一列的收办平衡", Shelf.read().rules(book).get(0).zh(), "the list can read it, too");
        RuleEditor editor = open();
        UI.until("told above the pages", () -> fault().contains("GBK"));
        assertEquals("本市：每一列的收办平衡", UI.ui(() -> UI.byId(Text.class, "rule.title").getText()), "it can be read all the same");
        UI.shot("damaged-1-gbk");
        assertFalse(UI.ui(editor::isDirty));
        press("0");
        assertTrue(UI.ui(editor::isDirty));
        save(editor);
        assertEquals(text, Files.readString(file("rule.md"), StandardCharsets.UTF_8));
        UI.until("sound", () -> RuleFaults.errors(folder) == 0 && !fault().contains("GBK"));
    }

    @Test
    void the_line_ends_of_windows_stay_and_only_the_changed_line_differs() throws Exception {
        String text = Files.readString(file("rule.md")).replace("\n", "\r\n");
        Files.writeString(file("rule.md"), text);
        String drl = Files.readString(file("rule.drl")).replace("\n", "\r\n");
        Files.writeString(file("rule.drl"), drl);
        refresh();
        assertEquals(0, RuleFaults.errors(folder), () -> RuleFaults.first(folder).toString());
        RuleEditor editor = open();
        UI.type(UI.byId(Text.class, "rule.title"), "本市：收办平衡");
        save(editor);
        assertEquals(text.replaceFirst("title: [^\r]*", "title: 本市：收办平衡"), Files.readString(file("rule.md")));
        assertEquals(drl, Files.readString(file("rule.drl")));
    }

    @Test
    void a_merge_that_was_never_finished_is_marked_at_its_line_and_either_side_can_be_kept() throws Exception {
        String text = Files.readString(file("rule.md"));
        String title = text.lines().filter(line -> line.startsWith("title: ")).findFirst().orElseThrow();
        String torn = text.replace(title + "\n", "<<<<<<< 张\ntitle: 张的题目\n=======\ntitle: 李的题目\n>>>>>>> 李\n");
        Files.writeString(file("rule.md"), torn);
        refresh();
        IMarker marker = marker(said("两人同时改了", "two people"));
        assertEquals("rule.md", marker.getResource().getName());
        assertEquals(2, marker.getAttribute(IMarker.LINE_NUMBER, 0));
        RuleEditor editor = open();
        UI.until("told above the pages", () -> fault().contains(said("两人同时改了", "two people")));
        UI.shot("damaged-2-merge");
        press("1");
        assertEquals(text.replace(title, "title: 李的题目"), UI.ui(() -> editor.documents().texts().text("rule.md")));
        assertEquals("李的题目", UI.ui(() -> UI.byId(Text.class, "rule.title").getText()));
        assertEquals(torn, Files.readString(file("rule.md")), "until it is saved");
        save(editor);
        UI.until("sound", () -> RuleFaults.errors(folder) == 0);
    }

    @Test
    void a_merge_in_the_condition_is_marked_in_its_text() throws Exception {
        String drl = Files.readString(file("rule.drl"));
        Files.writeString(file("rule.drl"), drl.replace("when\n", "<<<<<<< 张\nwhen\n=======\nwhen   // 改过\n>>>>>>> 李\n"));
        refresh();
        marker(said("两人同时改了", "two people"));
        RuleEditor editor = open();
        UI.run(() -> editor.show(UI.said("条件", "Condition")));
        UI.until("marked in the text", () -> !editor.conditionPage().faults().isEmpty());
        UI.run(() -> UI.byId(StyledText.class, "rule.condition").setSelection(editor.conditionPage().faults().get(0).offset()));
        assertTrue(UI.ui(() -> editor.conditionPage().mends().size()) >= 2, "either side can be kept");
    }

    @Test
    void a_folder_that_is_half_written_is_listed_marked_and_can_be_opened() throws Exception {
        Files.delete(file("rule.drl"));
        Files.delete(file("messages.properties"));
        Files.writeString(file("rule.md"), "---\ntitle: 写了一半\nseverity: err");
        Files.writeString(file("cases/fails-when-one-application-is-lost.yaml"), "given:\n  T3/new/natural");
        refresh();
        UI.until("marked", () -> RuleFaults.errors(folder) > 0);
        RuleEditor editor = open();
        UI.until("told above the pages", () -> fault().length() > 3);
        UI.shot("damaged-3-half");
        String before = Files.readString(file("rule.md"));
        UI.run(() -> editor.show(UI.said("历史", "History")));
        assertEquals(before, Files.readString(file("rule.md")));
        assertFalse(UI.ui(editor::isDirty));
    }

    @Test
    void a_workbook_that_is_half_written_is_not_begun_anew() throws Exception {
        IFolder said = Shelves.begin(book, "TIM-901", "timing", "said", "本市：期限", "", new NullProgressMonitor());
        Path table = Path.of(said.getLocationURI()).resolve("table.xlsx");
        Files.write(table, new byte[] {'P', 'K', 3, 4, 0, 0});
        said.refreshLocal(IResource.DEPTH_INFINITE, null);
        RuleEditor editor = (RuleEditor) UI.ui(() -> RuleInput.open(said, "TIM-901"));
        Desk.settle();
        UI.run(() -> editor.show(UI.said("表格", "Table")));
        assertTrue(UI.ui(() -> UI.byId(Label.class, "rule.table.none").getText()).contains("table.xlsx"));
        assertFalse(Desk.shown(Link.class, "rule.table.deadlines"), "nothing is written over it");
        UI.shot("damaged-4-table");
        save(editor);
        assertEquals(6, Files.size(table));
    }

    @Test
    void what_two_officers_change_in_different_files_goes_together_and_in_the_same_file_is_asked() throws Exception {
        RuleEditor editor = open();
        UI.type(UI.byId(Text.class, "rule.title"), "我的题目");
        String messages = Files.readString(file("messages.properties"));
        Files.writeString(file("messages.properties"), messages.replace("message = ", "message = 请核对："));
        refresh();
        UI.until("theirs is taken in", () -> editor.documents().texts().text("messages.properties").contains("请核对："));
        assertEquals("我的题目", UI.ui(() -> UI.byId(Text.class, "rule.title").getText()), "mine is still there");
        assertTrue(UI.ui(editor::isDirty));
        UI.shot("damaged-5-together");
        String words = Files.readString(file("rule.md"));
        Files.writeString(file("rule.md"), words.replaceFirst("title: .*", "title: 同事的题目"));
        refresh();
        UI.until("asked", () -> !UI.all(Link.class, link -> link.getText().contains(said("保留我的", "Keep mine"))).isEmpty());
        assertTrue(!UI.all(Composite.class, c -> "rule.question".equals(c.getData("id"))).isEmpty());
        UI.shot("damaged-6-asked");
        UI.run(() -> UI.all(Link.class, link -> link.getText().contains(said("保留我的", "Keep mine"))).get(0).notifyListeners(SWT.Selection, new Event()));
        save(editor);
        assertTrue(Files.readString(file("rule.md")).contains("title: 我的题目"));
        assertTrue(Files.readString(file("messages.properties")).contains("请核对："), "what the other officer did is kept");
        assertTrue(Arrays.stream(folder.getFile("rule.md").getHistory(null)).anyMatch(state -> {
            try (var in = state.getContents()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("同事的题目");
            } catch (IOException | CoreException e) {
                return false;
            }
        }), "and what was written over stands in the history");
    }
}
