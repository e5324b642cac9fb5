package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.book.CaseTally;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleFaults;
import org.disclosurecheck.ui.rules.book.Shelf;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.disclosurecheck.ui.rules.navigator.RunAllCases;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** A policy officer copies a rule, changes it, gives it up and brings it back, and has every case of the book run. */
class RuleDeskTest extends WithOwnBook {

    @Test
    void the_navigator_lists_the_local_book_and_the_built_in_one() throws Exception {
        Desk.balance(book);
        Desk.settle();
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
        RuleEditor editor = Desk.edit(Desk.balance(book), "SUM-901");
        UI.until("cases ran", () -> editor.lastTrial() != null);
        assertEquals(List.of(), editor.lastTrial().faults());
        assertTrue(editor.lastTrial().cases().stream().allMatch(each -> each.good()), () -> editor.lastTrial().cases().toString());
        UI.shot("rules-2-rule");
        int pages = UI.ui(() -> editor.pageTitles().size());
        for (int i = 1; i < pages; i++) {
            String page = UI.ui(() -> editor.pageTitles()).get(i);
            UI.run(() -> editor.show(page));
            Desk.settle();
            UI.shot("rules-" + (i + 2) + "-" + i);
        }
        UI.run(() -> editor.show(editor.pageTitles().get(2)));
        assertEquals(1, UI.all(Link.class, link -> link.getText().equals("<a>{new}</a> " + UI.said("本年新收", "new"))).size()
                + (Engine.language() == Language.ZH ? 0 : 1), "what stands in the sentences has names");
        System.out.println("recompile and cases: " + editor.lastTrial().millis() + " ms");
    }

    @Test
    void only_what_was_changed_is_written_and_a_change_from_outside_is_noticed() throws Exception {
        IFolder folder = Desk.balance(book);
        RuleEditor editor = Desk.edit(folder, "SUM-901");
        Path words = Path.of(folder.getFile("rule.md").getLocationURI());
        String before = Files.readString(words).replace("severity: error", "severity: error   # 市里定的");
        Files.writeString(words, before);
        folder.refreshLocal(2, null);
        Desk.settle();
        UI.until("read again", () -> editor.documents().texts().text("rule.md").contains("市里定的"));
        assertFalse(UI.ui(editor::isDirty));
        UI.type(UI.byId(Text.class, "rule.title"), "本市：收办平衡（2027年起）");
        UI.type(UI.byId(Text.class, "rule.from"), "2027");
        assertTrue(UI.ui(editor::isDirty));
        UI.run(() -> editor.doSave(new NullProgressMonitor()));
        String after = Files.readString(words, StandardCharsets.UTF_8);
        assertEquals(before.replaceFirst("title: .*", "title: 本市：收办平衡（2027年起）")
                .replace("location:", "years: { from: 2027 }\nlocation:"), after);
        Files.writeString(words, after.replace("2027年起", "2028年起"));
        UI.type(UI.byId(Text.class, "rule.titleEn"), "Mine");
        folder.refreshLocal(2, null);
        Desk.settle();
        UI.until("asked", () -> !UI.all(Composite.class, c -> "rule.question".equals(c.getData("id"))).isEmpty());
        UI.shot("rules-9-outside");
        assertTrue(UI.ui(() -> editor.documents().texts().text("rule.md").contains("Mine")));
        UI.run(() -> editor.show(editor.pageTitles().get(editor.pageTitles().size() - 1)));
        UI.shot("rules-10-history");
        assertTrue(UI.ui(() -> UI.byId(Table.class, "history").getItemCount()) > 0);
    }

    @Test
    void a_rule_is_made_by_the_wizard_given_up_and_brought_back() throws Exception {
        Desk.settle();
        UI.asyncRun(() -> Commands.run(RuleIds.NEW_RULE));
        UI.until("the wizard", () -> Desk.find(Text.class, "newRule.search") != null);
        UI.type(UI.byId(Text.class, "newRule.search"), "结转");
        if (UI.ui(() -> UI.byId(Table.class, "newRule.like").getItemCount()) == 0) {
            UI.type(UI.byId(Text.class, "newRule.search"), "carried");
        }
        UI.run(() -> {
            Table like = UI.byId(Table.class, "newRule.like");
            like.setSelection(0);
            like.notifyListeners(SWT.Selection, new Event());
        });
        UI.type(UI.byId(Text.class, "newRule.title"), "本市：结转不超过一成");
        UI.type(UI.byId(Text.class, "newRule.titleEn"), "At most a tenth is carried over");
        UI.shot("rules-13-wizard");
        UI.run(() -> {
            Button finish = Desk.find(Text.class, "newRule.title").getShell().getDefaultButton();
            assertTrue(finish.isEnabled());
            finish.notifyListeners(SWT.Selection, new Event());
        });
        UI.until("opened", () -> UI.page().getActiveEditor() instanceof RuleEditor);
        Desk.settle();
        IFolder folder = book.ruleFolders().get(0);
        assertTrue(folder.getName().endsWith("-901-at-most-a-tenth-is-carried-over"), folder.getName());
        RuleEditor made = (RuleEditor) UI.ui(() -> UI.page().getActiveEditor());
        assertTrue(UI.ui(() -> made.documents().texts().text("rule.md")).contains("certainty: local\n"), "no national basis is claimed");
        RuleEditor editor = (RuleEditor) UI.ui(() -> UI.page().getActiveEditor());
        UI.until("cases ran", () -> editor.lastTrial() != null);
        assertTrue(editor.lastTrial().faults().isEmpty(), () -> editor.lastTrial().faults().toString());

        RuleEntry entry = Shelf.read().rules(book).get(0);
        Shelves.withdraw(entry, book, "与上级规则重复", new NullProgressMonitor());
        Desk.settle();
        assertEquals(RuleEntry.Standing.WITHDRAWN, Shelf.read().rules(book).get(0).standing());
        assertFalse(folder.getFile("rule.drl").exists());
        assertEquals(0, RuleFaults.errors(folder), () -> RuleFaults.first(folder).toString());
        Shelves.bringBack(Shelf.read().rules(book).get(0), new NullProgressMonitor());
        Desk.settle();
        assertEquals(RuleEntry.Standing.LOCAL, Shelf.read().rules(book).get(0).standing());
        assertTrue(folder.getFile("rule.drl").exists());
        UI.run(() -> UI.page().closeAllEditors(false));
    }

    @Test
    void a_built_in_rule_can_be_read_and_copied_but_not_changed() throws Exception {
        RuleEditor editor = Desk.edit(null, "SUM-001");
        assertFalse(UI.ui(editor::isDirty));
        assertFalse(UI.ui(() -> UI.byId(Text.class, "rule.title").getEditable()));
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        assertFalse(UI.ui(() -> UI.byId(StyledText.class, "rule.condition").getEditable()));
        UI.run(() -> editor.show(editor.pageTitles().get(0)));
        UI.shot("rules-14-built-in");
        Shelves.withdraw(Desk.builtIn("SUM-030"), book, "本市不看比例", new NullProgressMonitor());
        RunAllCases.run(book);
        UI.jobs(RunAllCases.FAMILY);
        Desk.settle();
        assertEquals(RuleEntry.Standing.WITHDRAWN, Shelf.read().rules(book).get(0).standing());
        assertFalse(Engine.engine().open(book.path()).book().rule("SUM-030").isPresent());
    }

    @Test
    void every_case_of_the_book_is_run_and_faults_are_marked_on_the_files() throws Exception {
        IFolder folder = Desk.balance(book);
        Desk.settle();
        RunAllCases.run(book);
        UI.jobs(RunAllCases.FAMILY);
        assertEquals(new CaseTally.Outcome(10, List.of()), CaseTally.of(folder));
        Path condition = Path.of(folder.getFile("rule.drl").getLocationURI());
        Files.writeString(condition, Files.readString(condition).replace("carriedIn !=", "caried !="));
        folder.refreshLocal(2, null);
        Desk.settle();
        UI.until("marked", () -> RuleFaults.errors(folder) == 1);
        UI.ui(() -> UI.page().showView(RuleIds.FAULTS));
        UI.until("it is listed", () -> UI.all(Tree.class, tree -> tree.getItemCount() > 0 && tree.getItem(0).getText(0).contains("caried")).size() == 1);
        UI.shot("rules-15-marked");
        IMarker marker = folder.findMarkers(RuleFaults.MARKER, true, 2)[0];
        UI.run(() -> {
            try {
                IDE.openEditor(UI.page(), marker);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Desk.settle();
        StyledText text = UI.byId(StyledText.class, "rule.condition");
        assertEquals("caried", UI.ui(text::getSelectionText));
        assertEquals(1, UI.ui(() -> UI.page().getEditorReferences().length));
        UI.run(() -> RuleInput.open(folder, "SUM-901"));
        assertEquals(1, UI.ui(() -> UI.page().getEditorReferences().length), "one rule, one editor");
    }

    @Test
    void the_law_is_found_by_its_words() throws Exception {
        RuleEditor editor = Desk.edit(Desk.balance(book), "SUM-901");
        UI.asyncRun(() -> UI.byId(Button.class, "rule.law.add").notifyListeners(SWT.Selection, new Event()));
        UI.until("the dialog", () -> Desk.find(Text.class, "law.search") != null);
        UI.type(UI.byId(Text.class, "law.search"), "20个工作日 答复");
        UI.shot("rules-16-law");
        UI.run(() -> Desk.find(Text.class, "law.search").getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        Desk.settle();
        assertTrue(UI.ui(() -> editor.documents().texts().text("rule.md")).contains("law: [regulation-2019#33]"),
                () -> UI.ui(() -> editor.documents().texts().text("rule.md")));
    }
}
