package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy officer copies a rule, changes it, breaks it, mends it and sees its cases turn red and green. */
class RuleDeskTest {

    private RuleProject book;

    @BeforeEach
    void a_book_of_our_own() throws Exception {
        CleanDesk.clear();
        Engine.book();
        for (RuleProject old : RuleProject.all()) {
            old.remove(new NullProgressMonitor());
        }
        UI.run(() -> {
            try {
                SwitchDesk.to(RuleIds.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            } catch (org.eclipse.ui.WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
        book = RuleProject.create("本市规则", null, new NullProgressMonitor());
    }

    @AfterEach
    void back_to_the_reports() throws Exception {
        UI.run(() -> UI.page().closeAllEditors(false));
        book.remove(new NullProgressMonitor());
        UI.run(() -> {
            try {
                SwitchDesk.to(Ids.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            } catch (org.eclipse.ui.WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private RuleEntry builtIn(String id) {
        return Shelf.read().rules(null).stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private IFolder copy() throws Exception {
        return Shelves.copy(builtIn("SUM-001"), book, "SUM-901", "sums", "local-balance", "本市：每一列的收办平衡",
                "Local: every column balances", new NullProgressMonitor());
    }

    static void settle() {
        UI.jobs(ResourcesPlugin.FAMILY_AUTO_BUILD);
        UI.jobs(RulesView.FAMILY);
        UI.jobs(RuleEditor.FAMILY);
        UI.jobs(RuleEditor.FAMILY);
        UI.run(() -> { });
    }

    private static RuleEditor open(IFolder folder, String id) {
        RuleEditor editor = (RuleEditor) UI.ui(() -> RuleInput.open(folder, id));
        settle();
        return editor;
    }

    @Test
    void the_navigator_lists_the_local_book_and_the_built_in_one() throws Exception {
        copy();
        settle();
        Tree tree = UI.byId(Tree.class, "rules");
        UI.until("two books", () -> tree.getItemCount() == 2);
        UI.until("the rule stands in its family", () -> tree.getItem(0).getItemCount() == 1);
        UI.run(() -> tree.getItem(0).getItem(0).setExpanded(true));
        UI.type(UI.byId(Text.class, "rules.filter"), "SUM-03");
        UI.until("filtered", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1);
        UI.shot("rules-1-navigator");
        UI.type(UI.byId(Text.class, "rules.filter"), "");
    }

    @Test
    void a_copied_rule_runs_its_cases_at_once_on_every_page() throws Exception {
        RuleEditor editor = open(copy(), "SUM-901");
        UI.until("cases ran", () -> editor.lastTrial() != null);
        assertEquals(java.util.List.of(), editor.lastTrial().faults());
        assertTrue(editor.lastTrial().cases().stream().allMatch(each -> each.good()), () -> editor.lastTrial().cases().toString());
        UI.shot("rules-2-rule");
        int pages = UI.ui(() -> editor.pageTitles().size());
        for (int i = 1; i < pages; i++) {
            String page = UI.ui(() -> editor.pageTitles()).get(i);
            UI.run(() -> editor.show(page));
            settle();
            UI.shot("rules-" + (i + 2) + "-" + i);
        }
        System.out.println("recompile and cases: " + editor.lastTrial().millis() + " ms");
    }
}
