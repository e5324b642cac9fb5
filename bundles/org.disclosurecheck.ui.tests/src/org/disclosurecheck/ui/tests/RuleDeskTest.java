package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
                "Local: every column balances", false, new NullProgressMonitor());
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
        assertEquals(List.of(), editor.lastTrial().faults());
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

    @Test
    void a_misspelt_field_is_marked_while_typing_and_mended_by_a_proposal() throws Exception {
        RuleEditor editor = open(copy(), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        StyledText text = UI.byId(StyledText.class, "rule.condition");
        int at = UI.ui(() -> text.getText().indexOf("carriedIn"));
        long start = System.nanoTime();
        UI.run(() -> text.replaceTextRange(at, "carriedIn".length(), "cariedIn"));
        UI.until("marked", () -> editor.conditionPage().faults().size() == 1);
        System.out.println("keystroke to mark: " + (System.nanoTime() - start) / 1_000_000 + " ms");
        settle();
        assertEquals(at, UI.ui(() -> editor.conditionPage().faults().get(0).offset()));
        UI.until("the cases cannot run", () -> editor.lastTrial() != null && !editor.lastTrial().faults().isEmpty());
        UI.shot("rules-7-fault");
        UI.run(() -> text.setSelection(at + 2));
        List<String> mends = UI.ui(() -> editor.conditionPage().mends());
        assertFalse(mends.isEmpty());
        UI.run(() -> editor.conditionPage().mend(0));
        UI.until("mended", () -> editor.conditionPage().faults().isEmpty());
        assertTrue(UI.ui(() -> text.getText().contains("newlyReceived + carriedIn !=")));
        UI.until("green again", () -> editor.lastTrial() != null && editor.lastTrial().faults().isEmpty());
        System.out.println("recompile one rule and run its cases, warm: " + editor.lastTrial().millis() + " ms");
    }

    @Test
    void completion_offers_the_fields_of_the_fact_with_their_names() throws Exception {
        RuleEditor editor = open(copy(), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        StyledText text = UI.byId(StyledText.class, "rule.condition");
        int at = UI.ui(() -> text.getText().indexOf("newlyReceived"));
        List<String> fields = UI.ui(() -> editor.conditionPage().proposals(at));
        assertTrue(fields.stream().anyMatch(field -> field.startsWith("carriedOver")), fields::toString);
        assertFalse(fields.stream().anyMatch(field -> field.startsWith("inForce")), fields::toString);
        int then = UI.ui(() -> text.getText().indexOf(".expected") + 1);
        assertTrue(UI.ui(() -> editor.conditionPage().proposals(then)).stream().anyMatch(word -> word.startsWith("quote(")));
        int variable = UI.ui(() -> text.getText().indexOf("$c.getNewlyReceived") + 3);
        assertTrue(UI.ui(() -> editor.conditionPage().proposals(variable)).stream().anyMatch(word -> word.startsWith("getCarriedOver()")));
        UI.run(() -> {
            text.setFocus();
            text.setSelection(at);
            ((org.eclipse.jface.text.ITextOperationTarget) editor.conditionPage().viewer())
                    .doOperation(org.eclipse.jface.text.source.ISourceViewer.CONTENTASSIST_PROPOSALS);
        });
        UI.pause(400);
        UI.shot("rules-8-completion");
        UI.key(text, 0, org.eclipse.swt.SWT.ESC, (char) 27);
        String hover = UI.ui(() -> editor.conditionPage().meaning(at + 3));
        assertTrue(hover != null && hover.contains("newlyReceived"), String.valueOf(hover));
        assertTrue(UI.ui(() -> editor.conditionPage().meaning(text.getText().indexOf("@id") + 1)) != null, "the law of the rule");
    }

    @Test
    void only_what_was_changed_is_written_and_a_change_from_outside_is_noticed() throws Exception {
        IFolder folder = copy();
        RuleEditor editor = open(folder, "SUM-901");
        Path words = Path.of(folder.getFile("rule.md").getLocationURI());
        String before = Files.readString(words).replace("severity: error", "severity: error   # 市里定的");
        Files.writeString(words, before);
        folder.refreshLocal(2, null);
        settle();
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
        settle();
        UI.until("asked", () -> !UI.all(org.eclipse.swt.widgets.Composite.class, c -> "rule.question".equals(c.getData("id"))).isEmpty());
        UI.shot("rules-9-outside");
        assertTrue(UI.ui(() -> editor.documents().texts().text("rule.md").contains("Mine")));
        UI.run(() -> editor.show(editor.pageTitles().get(4)));
        UI.shot("rules-10-history");
        assertTrue(UI.ui(() -> UI.byId(org.eclipse.swt.widgets.Table.class, "history").getItemCount()) > 0);
    }

    @Test
    void a_rule_in_sentences_shows_what_can_follow_and_what_it_becomes() throws Exception {
        IFolder folder = Shelves.copy(builtIn("SUM-001"), book, "SUM-902", "sums", "said", "本市：收办平衡，用句子写", "Said",
                true, new NullProgressMonitor());
        RuleEditor editor = open(folder, "SUM-902");
        UI.until("cases ran", () -> editor.lastTrial() != null);
        assertTrue(editor.lastTrial().faults().isEmpty(), () -> editor.lastTrial().faults().toString());
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        StyledText text = UI.byId(StyledText.class, "rule.said");
        assertTrue(UI.ui(() -> UI.byId(StyledText.class, "rule.said.condition").getText().contains("ApplicantColumn")));
        UI.run(() -> {
            text.setText("当 表三每一列 的 本年新收 加 ");
            text.setSelection(text.getCharCount());
        });
        settle();
        UI.until("words are offered", () -> UI.byId(org.eclipse.swt.widgets.Table.class, "rule.said.next").getItemCount() > 5);
        UI.until("the fault is told", () -> !UI.byId(org.eclipse.swt.widgets.Link.class, "rule.fault").getText().isEmpty());
        UI.shot("rules-11-said");
    }
}
