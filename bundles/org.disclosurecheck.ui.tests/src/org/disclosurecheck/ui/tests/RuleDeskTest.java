package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.sentences.table.TableFiles;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.SwitchDesk;
import org.disclosurecheck.ui.rules.book.CaseTally;
import org.disclosurecheck.ui.rules.book.CaseText;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleFaults;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelf;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.book.Trial;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.disclosurecheck.ui.rules.navigator.RulesView;
import org.disclosurecheck.ui.rules.navigator.RunAllCases;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
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
        UI.run(() -> UI.page().resetPerspective());
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
        UI.run(() -> editor.show(editor.pageTitles().get(2)));
        assertEquals(1, UI.all(org.eclipse.swt.widgets.Link.class, link -> link.getText().equals("<a>{new}</a> " + UI.said("本年新收", "new"))).size()
                + (Engine.language() == org.disclosurecheck.findings.Language.ZH ? 0 : 1), "what stands in the sentences has names");
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
    void marks_follow_the_keys_of_a_rule_of_thirty_lines() throws Exception {
        RuleEditor editor = open(copy(), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        StyledText text = UI.byId(StyledText.class, "rule.condition");
        UI.run(() -> text.setText(text.getText().replace("when\n", "when\n" + "    // 本市的要求，逐年核对\n".repeat(10))));
        UI.until("still sound", () -> editor.lastTrial() != null && editor.lastTrial().faults().isEmpty());
        assertTrue(UI.ui(text::getLineCount) >= 30);
        List<Long> marked = new java.util.ArrayList<>();
        List<Long> ran = new java.util.ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int at = UI.ui(() -> text.getText().indexOf("carriedIn") + 3);
            long start = System.nanoTime();
            UI.run(() -> text.replaceTextRange(at, 1, ""));
            UI.until("marked", () -> editor.conditionPage().faults().size() == 1);
            marked.add((System.nanoTime() - start) / 1_000_000);
            UI.run(() -> text.replaceTextRange(at, 0, "r"));
            UI.until("sound again", () -> editor.conditionPage().faults().isEmpty());
            UI.until("ran", () -> editor.lastTrial() != null && editor.lastTrial().faults().isEmpty());
            ran.add(editor.lastTrial().millis());
        }
        java.util.Collections.sort(marked);
        java.util.Collections.sort(ran);
        System.out.println("from a key to its mark, 30 lines: median " + marked.get(5) + " ms, worst " + marked.get(9)
                + " ms; one rule compiled and its cases run: median " + ran.get(5) + " ms, worst " + ran.get(9) + " ms");
    }

    @Test
    void keys_comment_lines_lay_out_the_text_and_the_outline_leads_to_places() throws Exception {
        RuleEditor editor = open(copy(), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        UI.run(() -> UI.page().activate(editor));
        StyledText text = UI.byId(StyledText.class, "rule.condition");
        String before = UI.ui(text::getText);
        UI.run(() -> {
            text.setFocus();
            text.setSelection(text.getText().indexOf("$c :") + 1);
        });
        UI.key(text, SWT.CTRL, 0, '/');
        UI.until("a comment", () -> text.getText().contains("//     $c : ApplicantColumn"));
        UI.key(text, SWT.CTRL, 0, '/');
        UI.until("back", () -> text.getText().equals(before));
        UI.run(() -> text.setText(before.replace("    $c : App", "$c : App")));
        UI.run(() -> text.setFocus());
        UI.key(text, SWT.CTRL | SWT.SHIFT, 0, 'F');
        UI.until("laid out", () -> text.getText().equals(before));
        UI.run(() -> {
            try {
                UI.page().showView("org.eclipse.ui.views.ContentOutline");
            } catch (org.eclipse.ui.PartInitException e) {
                throw new IllegalStateException(e);
            }
            UI.page().activate(editor);
        });
        settle();
        UI.shot("rules-22-outline");
        UI.until("the outline", () -> UI.all(Tree.class, tree -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 2).size() == 1);
        UI.run(() -> UI.page().hideView(UI.page().findView("org.eclipse.ui.views.ContentOutline")));
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
        RuleEditor national = open(null, "SUM-001");
        String law = UI.ui(() -> national.conditionPage().meaning(national.documents().texts().text("rule.drl").indexOf("@id") + 1));
        assertTrue(law != null && law.contains("第一项加第二项之和"), "the law of the rule: " + law);
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
        UI.run(() -> editor.show(editor.pageTitles().get(editor.pageTitles().size() - 1)));
        UI.shot("rules-10-history");
        assertTrue(UI.ui(() -> UI.byId(org.eclipse.swt.widgets.Table.class, "history").getItemCount()) > 0);
    }

    @Test
    void a_rule_in_sentences_shows_what_can_follow_and_what_it_becomes() throws Exception {
        IFolder folder = Shelves.begin(book, "SUM-902", "sums", "said", "本市：收办平衡，用句子写", "Said", new NullProgressMonitor());
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
        UI.until("the fault is told", () -> !UI.byId(org.eclipse.swt.widgets.Link.class, "rule.fault").getText().isBlank());
        UI.shot("rules-11-said");
    }

    @Test
    void a_case_turns_red_as_soon_as_its_number_is_changed_and_green_again_by_undo() throws Exception {
        RuleEditor editor = open(copy(), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(3)));
        Table cases = UI.byId(Table.class, "cases");
        Table given = UI.byId(Table.class, "case.given");
        int row = UI.ui(() -> row(cases, "when one application is lost"));
        UI.run(() -> {
            cases.setSelection(row);
            cases.notifyListeners(SWT.Selection, new Event());
        });
        UI.until("what is given", () -> given.getItemCount() == 4);
        String file = "cases/fails-when-one-application-is-lost.yaml";
        String before = UI.ui(() -> editor.documents().texts().text(file));
        UI.run(() -> editor.edit("case.given", row(given, "T3/total/naturalPerson", 1), 2, "10"));
        settle();
        assertEquals(before.replace("T3/total/naturalPerson: 9", "T3/total/naturalPerson: 10"),
                UI.ui(() -> editor.documents().texts().text(file)), "only the line that was changed");
        UI.until("red", () -> editor.lastTrial() != null && editor.lastTrial().cases().stream().anyMatch(each -> !each.good()));
        UI.shot("rules-12-red");
        UI.run(() -> Commands.run("org.eclipse.ui.edit.undo"));
        settle();
        assertEquals(before, UI.ui(() -> editor.documents().texts().text(file)));
        UI.until("green", () -> editor.lastTrial() != null && editor.lastTrial().cases().stream().allMatch(each -> each.good()));
    }

    private static int row(Table table, String words) {
        return row(table, words, 2);
    }

    private static int row(Table table, String words, int column) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(column).equals(words)) {
                return i;
            }
        }
        throw new AssertionError(words + " is not listed");
    }

    @Test
    void a_rule_is_made_by_the_wizard_given_up_and_brought_back() throws Exception {
        settle();
        UI.asyncRun(() -> Commands.run(RuleIds.NEW_RULE));
        UI.until("the wizard", () -> find(Text.class, "newRule.search") != null);
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
            org.eclipse.swt.widgets.Button finish = find(Text.class, "newRule.title").getShell().getDefaultButton();
            assertTrue(finish.isEnabled());
            finish.notifyListeners(SWT.Selection, new Event());
        });
        UI.until("opened", () -> UI.page().getActiveEditor() instanceof RuleEditor);
        settle();
        IFolder folder = book.ruleFolders().get(0);
        assertTrue(folder.getName().endsWith("-901-at-most-a-tenth-is-carried-over"), folder.getName());
        RuleEditor made = (RuleEditor) UI.ui(() -> UI.page().getActiveEditor());
        assertTrue(UI.ui(() -> made.documents().texts().text("rule.md")).contains("certainty: local\n"), "no national basis is claimed");
        RuleEditor editor = (RuleEditor) UI.ui(() -> UI.page().getActiveEditor());
        UI.until("cases ran", () -> editor.lastTrial() != null);
        assertTrue(editor.lastTrial().faults().isEmpty(), () -> editor.lastTrial().faults().toString());

        RuleEntry entry = Shelf.read().rules(book).get(0);
        Shelves.withdraw(entry, book, "与上级规则重复", new NullProgressMonitor());
        settle();
        assertEquals(RuleEntry.Standing.WITHDRAWN, Shelf.read().rules(book).get(0).standing());
        assertFalse(folder.getFile("rule.drl").exists());
        assertEquals(0, RuleFaults.errors(folder), () -> RuleFaults.first(folder).toString());
        Shelves.bringBack(Shelf.read().rules(book).get(0), new NullProgressMonitor());
        settle();
        assertEquals(RuleEntry.Standing.LOCAL, Shelf.read().rules(book).get(0).standing());
        assertTrue(folder.getFile("rule.drl").exists());
        UI.run(() -> UI.page().closeAllEditors(false));
    }

    private static <T extends org.eclipse.swt.widgets.Control> T find(Class<T> type, String id) {
        List<T> all = UI.all(type, control -> id.equals(control.getData("id")));
        return all.isEmpty() ? null : all.get(0);
    }

    @Test
    void a_built_in_rule_can_be_read_and_copied_but_not_changed() throws Exception {
        RuleEditor editor = open(null, "SUM-001");
        assertFalse(UI.ui(editor::isDirty));
        assertFalse(UI.ui(() -> UI.byId(Text.class, "rule.title").getEditable()));
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        assertFalse(UI.ui(() -> UI.byId(StyledText.class, "rule.condition").getEditable()));
        UI.run(() -> editor.show(editor.pageTitles().get(0)));
        UI.shot("rules-14-built-in");
        Shelves.withdraw(builtIn("SUM-030"), book, "本市不看比例", new NullProgressMonitor());
        RunAllCases.run(book);
        UI.jobs(RunAllCases.FAMILY);
        settle();
        assertEquals(RuleEntry.Standing.WITHDRAWN, Shelf.read().rules(book).get(0).standing());
        assertFalse(Engine.engine().open(book.path()).book().rule("SUM-030").isPresent());
    }

    @Test
    void every_case_of_the_book_is_run_and_faults_are_marked_on_the_files() throws Exception {
        IFolder folder = copy();
        settle();
        RunAllCases.run(book);
        UI.jobs(RunAllCases.FAMILY);
        assertEquals(new CaseTally.Outcome(10, List.of()), CaseTally.of(folder));
        Path condition = Path.of(folder.getFile("rule.drl").getLocationURI());
        Files.writeString(condition, Files.readString(condition).replace("carriedIn !=", "caried !="));
        folder.refreshLocal(2, null);
        settle();
        UI.until("marked", () -> RuleFaults.errors(folder) == 1);
        UI.ui(() -> UI.page().showView(RuleIds.FAULTS));
        UI.until("it is listed", () -> UI.all(Tree.class, tree -> tree.getItemCount() > 0 && tree.getItem(0).getText(0).contains("caried")).size() == 1);
        UI.shot("rules-15-marked");
        IMarker marker = folder.findMarkers(RuleFaults.MARKER, true, 2)[0];
        UI.run(() -> {
            try {
                IDE.openEditor(UI.page(), marker);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        settle();
        StyledText text = UI.byId(StyledText.class, "rule.condition");
        assertEquals("caried", UI.ui(text::getSelectionText));
        assertEquals(1, UI.ui(() -> UI.page().getEditorReferences().length));
        UI.run(() -> RuleInput.open(folder, "SUM-901"));
        assertEquals(1, UI.ui(() -> UI.page().getEditorReferences().length), "one rule, one editor");
    }

    @Test
    void the_law_is_found_by_its_words() throws Exception {
        RuleEditor editor = open(copy(), "SUM-901");
        UI.asyncRun(() -> UI.byId(org.eclipse.swt.widgets.Button.class, "rule.law.add").notifyListeners(SWT.Selection, new Event()));
        UI.until("the dialog", () -> find(Text.class, "law.search") != null);
        UI.type(UI.byId(Text.class, "law.search"), "20个工作日 答复");
        UI.shot("rules-16-law");
        UI.run(() -> find(Text.class, "law.search").getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        settle();
        assertTrue(UI.ui(() -> editor.documents().texts().text("rule.md")).contains("law: [regulation-2019#33]"),
                () -> UI.ui(() -> editor.documents().texts().text("rule.md")));
    }

    @Test
    void a_place_is_given_by_the_words_of_the_form() throws Exception {
        RuleEditor editor = open(copy(), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(3)));
        String file = "cases/fails-in-every-column-that-does-not-balance-2019.yaml";
        String before = UI.ui(() -> editor.documents().texts().text(file));
        UI.asyncRun(() -> {
            for (org.eclipse.swt.widgets.ToolBar bar : UI.all(org.eclipse.swt.widgets.ToolBar.class, b -> b.getItemCount() >= 2)) {
                if ("case.given.add".equals(bar.getItem(0).getData("id"))) {
                    bar.getItem(0).notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        UI.until("the dialog", () -> find(Text.class, "place.search") != null);
        UI.type(UI.byId(Text.class, "place.search"), Engine.language().choose("结转下年度 公益", "carriedOut publicInterest").split(" ")[0]);
        UI.shot("rules-17-place");
        UI.run(() -> find(Text.class, "place.search").getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        settle();
        assertEquals(before.replace("expect:", "  T3/carriedOut/naturalPerson: 0\nexpect:"), UI.ui(() -> editor.documents().texts().text(file)));
    }

    @Test
    void rows_of_a_table_are_rules_and_are_saved_as_a_workbook() throws Exception {
        IFolder folder = Shelves.begin(book, "TIM-901", "timing", "local-deadlines", "本市：公布期限", "Deadlines", new NullProgressMonitor());
        RuleEditor editor = open(folder, "TIM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(2)));
        UI.run(() -> UI.byId(org.eclipse.swt.widgets.Link.class, "rule.table.deadlines").notifyListeners(SWT.Selection, new Event()));
        settle();
        Table table = UI.byId(Table.class, "rule.table");
        assertTrue(UI.ui(table::getItemCount) > 1);
        UI.run(() -> editor.edit("rule.table", 0, 2, "月底"));
        UI.until("the fault is told with its cell", () -> UI.byId(org.eclipse.swt.widgets.Label.class, "rule.table.faults").getText().contains("月底"));
        UI.shot("rules-18-table");
        UI.run(() -> editor.edit("rule.table", 0, 2, "1月20日"));
        UI.until("mended", () -> UI.byId(org.eclipse.swt.widgets.Label.class, "rule.table.faults").getText().isEmpty());
        UI.until("it speaks as loudly as the rule", () -> editor.lastTrial() != null && editor.lastTrial().faults().isEmpty());
        UI.run(() -> editor.doSave(new NullProgressMonitor()));
        settle();
        assertTrue(folder.getFile("table.xlsx").exists());
        assertFalse(folder.getFile("table.csv").exists());
        assertFalse(UI.ui(editor::isDirty));
        assertTrue(TableFiles.read(Path.of(folder.getFile("table.xlsx").getLocationURI())).rows().get(0).cells().contains("1月20日"));
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        UI.pause(200);
        UI.shot("rules-19-said-table");
    }

    @Test
    void an_organisation_a_day_and_paragraphs_are_given_without_writing_yaml() throws Exception {
        RuleEditor editor = open(copy(), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(3)));
        Table cases = UI.byId(Table.class, "cases");
        String file = "cases/passes-when-both-sides-agree.yaml";
        UI.run(() -> {
            cases.setSelection(row(cases, "when both sides agree"));
            cases.notifyListeners(SWT.Selection, new Event());
            org.eclipse.swt.widgets.Combo kind = UI.byId(org.eclipse.swt.widgets.Combo.class, "case.kind");
            kind.select(4);
            kind.notifyListeners(SWT.Selection, new Event());
        });
        assertTrue(UI.ui(() -> editor.documents().texts().text(file)).startsWith("organisation: { name: 青禾镇人民政府, kind: town }\n"),
                () -> UI.ui(() -> editor.documents().texts().text(file)));
        String given = "given:\n  S4: [ 甲, \"他说“好”,\" ]\n  published: 2024-01-20\n";
        CaseText text = new CaseText(given);
        assertEquals(List.of(new CaseText.Given("S4", "甲 ｜ 他说“好”,"), new CaseText.Given("published", "2024-01-20")), text.given());
        assertEquals(given.replace("[ 甲, \"他说“好”,\" ]", "[乙, 丙]"), text.give("S4", "乙 ｜ 丙").in(given));
        settle();
        UI.until("green", () -> editor.lastTrial() != null && editor.lastTrial().cases().stream().allMatch(each -> each.good()));
        UI.shot("rules-23-kind");
    }

    @Test
    void a_rule_in_sentences_begins_sound_with_cases_of_its_own_whatever_its_kind() throws Exception {
        for (String family : List.of("sums", "timing", "wording", "structure", "law", "tables")) {
            String id = List.of("SUM", "TIM", "FMT", "STR", "LEG", "TAB").get(List.of("sums", "timing", "wording", "structure", "law", "tables").indexOf(family)) + "-905";
            IFolder folder = Shelves.begin(book, id, family, "said", "本市：" + family, "Local " + family, new NullProgressMonitor());
            Trial trial = Trial.of(RuleTexts.read(Path.of(folder.getLocationURI())), book.path());
            assertEquals(List.of(), trial.faults(), id);
            assertEquals(3, trial.cases().size(), id);
            trial.cases().forEach(each -> assertTrue(each.good(), () -> id + " " + each));
        }
        settle();
        UI.asyncRun(() -> Commands.run(RuleIds.NEW_RULE));
        UI.until("the wizard", () -> find(Text.class, "newRule.search") != null);
        UI.run(() -> {
            org.eclipse.swt.widgets.Button said = UI.byId(org.eclipse.swt.widgets.Button.class, "newRule.said");
            said.setSelection(true);
            said.notifyListeners(SWT.Selection, new Event());
        });
        UI.type(UI.byId(Text.class, "newRule.title"), "本市：不得出现某词");
        UI.shot("rules-24-wizard-said");
        UI.run(() -> {
            assertTrue(find(Text.class, "newRule.title").getShell().getDefaultButton().isEnabled());
            find(Text.class, "newRule.title").getShell().close();
        });
    }
}
