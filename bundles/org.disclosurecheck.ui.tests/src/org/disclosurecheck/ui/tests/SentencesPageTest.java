package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.sentences.table.TableFiles;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.book.Trial;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** A rule in Chinese sentences, and the table that fills them in. */
class SentencesPageTest extends WithOwnBook {

    @Test
    void a_rule_in_sentences_shows_what_can_follow_and_what_it_becomes() throws Exception {
        IFolder folder = Shelves.begin(book, "SUM-902", "sums", "said", "本市：收办平衡，用句子写", "Said", new NullProgressMonitor());
        RuleEditor editor = Desk.edit(folder, "SUM-902");
        UI.until("cases ran", () -> editor.lastTrial() != null);
        assertTrue(editor.lastTrial().faults().isEmpty(), () -> editor.lastTrial().faults().toString());
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        StyledText text = UI.byId(StyledText.class, "rule.said");
        assertTrue(UI.ui(() -> UI.byId(StyledText.class, "rule.said.condition").getText().contains("ApplicantColumn")));
        UI.run(() -> {
            text.setText("当 表三每一列 的 本年新收 加 ");
            text.setSelection(text.getCharCount());
        });
        Desk.settle();
        UI.until("words are offered", () -> UI.byId(Table.class, "rule.said.next").getItemCount() > 5);
        UI.until("the fault is told", () -> !UI.byId(Link.class, "rule.fault").getText().isBlank());
        UI.shot("rules-11-said");
    }

    @Test
    void rows_of_a_table_are_rules_and_are_saved_as_a_workbook() throws Exception {
        IFolder folder = Shelves.begin(book, "TIM-901", "timing", "local-deadlines", "本市：公布期限", "Deadlines", new NullProgressMonitor());
        RuleEditor editor = Desk.edit(folder, "TIM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(2)));
        UI.run(() -> UI.byId(Link.class, "rule.table.deadlines").notifyListeners(SWT.Selection, new Event()));
        Desk.settle();
        Table table = UI.byId(Table.class, "rule.table");
        assertTrue(UI.ui(table::getItemCount) > 1);
        UI.run(() -> editor.edit("rule.table", 0, 2, "月底"));
        UI.until("the fault is told with its cell", () -> UI.byId(Label.class, "rule.table.faults").getText().contains("月底"));
        UI.shot("rules-18-table");
        UI.run(() -> editor.edit("rule.table", 0, 2, "1月20日"));
        UI.until("mended", () -> UI.byId(Label.class, "rule.table.faults").getText().isEmpty());
        UI.until("it speaks as loudly as the rule", () -> editor.lastTrial() != null && editor.lastTrial().faults().isEmpty());
        UI.run(() -> editor.doSave(new NullProgressMonitor()));
        Desk.settle();
        assertTrue(folder.getFile("table.xlsx").exists());
        assertFalse(folder.getFile("table.csv").exists());
        assertFalse(UI.ui(editor::isDirty));
        assertTrue(TableFiles.read(Path.of(folder.getFile("table.xlsx").getLocationURI())).rows().get(0).cells().contains("1月20日"));
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        UI.pause(200);
        UI.shot("rules-19-said-table");
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
        Desk.settle();
        UI.asyncRun(() -> Commands.run(RuleIds.NEW_RULE));
        UI.until("the wizard", () -> Desk.find(Text.class, "newRule.search") != null);
        UI.run(() -> {
            Button said = UI.byId(Button.class, "newRule.said");
            said.setSelection(true);
            said.notifyListeners(SWT.Selection, new Event());
        });
        UI.type(UI.byId(Text.class, "newRule.title"), "本市：不得出现某词");
        UI.shot("rules-24-wizard-said");
        UI.run(() -> {
            assertTrue(Desk.find(Text.class, "newRule.title").getShell().getDefaultButton().isEnabled());
            Desk.find(Text.class, "newRule.title").getShell().close();
        });
    }
}
