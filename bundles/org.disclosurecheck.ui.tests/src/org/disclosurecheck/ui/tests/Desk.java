package org.disclosurecheck.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.SwitchDesk;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelf;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.disclosurecheck.ui.rules.navigator.RulesView;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** What tests of the rule desk have in common: a desk with one book of their own, and hands that press its buttons. */
final class Desk {

    private static final long PATIENCE = 60_000;

    private Desk() {
    }

    /** The rule desk, with one local book that has no rules. */
    static RuleProject open() throws Exception {
        CleanDesk.clear();
        for (RuleProject old : RuleProject.all()) {
            old.remove(new NullProgressMonitor());
        }
        perspective(RuleIds.PERSPECTIVE);
        UI.run(() -> UI.page().resetPerspective());
        return RuleProject.create("本市规则", null, new NullProgressMonitor());
    }

    static void close(RuleProject book) throws Exception {
        UI.run(() -> UI.page().closeAllEditors(false));
        book.remove(new NullProgressMonitor());
        perspective(Ids.PERSPECTIVE);
        CleanDesk.clear();
    }

    static void perspective(String id) {
        UI.run(() -> {
            try {
                SwitchDesk.to(id, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A rule copied from SUM-001, as SUM-901. */
    static IFolder balance(RuleProject book) throws Exception {
        IFolder folder = Shelves.copy(builtIn("SUM-001"), book, "SUM-901", "sums", "local-balance", "本市：每一列的收办平衡",
                "Local: every column balances", new NullProgressMonitor());
        settle();
        return folder;
    }

    static RuleEntry builtIn(String id) {
        return Shelf.read().rules(null).stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    /** The editor of a rule, once it has looked at it. */
    static RuleEditor edit(IFolder folder, String id) {
        RuleEditor editor = (RuleEditor) UI.ui(() -> RuleInput.open(folder, id));
        settle();
        return editor;
    }

    /** Waits until everything that was changed is built, listed and tried. */
    static void settle() {
        UI.jobs(ResourcesPlugin.FAMILY_AUTO_BUILD);
        UI.jobs(RulesView.FAMILY);
        UI.jobs(RuleEditor.FAMILY);
        // what it found may have it look once more
        UI.jobs(RuleEditor.FAMILY);
        UI.run(() -> { });
    }

    /** Rule packs of this folder only, as long as it is set. */
    static void store(Path folder) {
        if (folder == null) {
            System.clearProperty("margent.packs");
        } else {
            System.setProperty("margent.packs", folder.toString());
        }
    }

    /** A whole book is opened and tried meanwhile, which takes its time on a busy machine. */
    static void patiently(String what, Callable<Boolean> done) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!UI.ui(done) && System.currentTimeMillis() < end) {
            UI.pause(100);
        }
        UI.until(what, done);
    }

    static <T extends Control> boolean shown(Class<T> type, String id) {
        return find(type, id) != null;
    }

    /** The widget of that id, or null as long as there is none. */
    static <T extends Control> T find(Class<T> type, String id) {
        List<T> all = UI.all(type, control -> id.equals(control.getData("id")));
        return all.isEmpty() ? null : all.get(0);
    }

    /** The button that begins with these words. */
    static Button button(String words) {
        List<Button> found = UI.all(Button.class, each -> each.getText().replace("&", "").startsWith(words));
        if (found.isEmpty()) {
            throw new AssertionError("no button " + words);
        }
        return found.get(0);
    }

    static void press(Button button) {
        if (!UI.ui(button::isEnabled)) {
            throw new AssertionError("the button cannot be pressed: " + UI.ui(button::getText));
        }
        // a dialog may open and not come back
        UI.asyncRun(() -> button.notifyListeners(SWT.Selection, new Event()));
        UI.pause(100);
        UI.run(() -> { });
    }

    /** The item of a tool bar that is seen and says these words. */
    static ToolItem tool(String words) {
        return UI.ui(() -> UI.all(ToolBar.class, bar -> true).stream().flatMap(bar -> List.of(bar.getItems()).stream())
                .filter(item -> item.getText().replace("&", "").equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no tool item " + words)));
    }

    static void press(ToolItem item) {
        if (!UI.ui(item::isEnabled)) {
            throw new AssertionError("the tool cannot be pressed: " + UI.ui(item::getText));
        }
        UI.asyncRun(() -> item.notifyListeners(SWT.Selection, new Event()));
        UI.pause(100);
        UI.run(() -> { });
    }

    /** Waits for a dialog with that title. */
    static Shell dialog(String title) {
        patiently("the dialog " + title, () -> UI.shell(title) != null);
        return UI.ui(() -> UI.shell(title));
    }
}
