package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.book.RuleFaults;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** An officer who writes no English leaves its fields empty; English results then show what he wrote. */
class OnlyChineseTest extends WithOwnBook {

    /** Goes through the wizard with a Chinese title alone. */
    private RuleEditor made(boolean said) {
        UI.asyncRun(() -> Commands.run(RuleIds.NEW_RULE));
        UI.until("the wizard", () -> Desk.shown(Text.class, "newRule.search"));
        if (said) {
            UI.run(() -> {
                Button button = UI.byId(Button.class, "newRule.said");
                button.setSelection(true);
                button.notifyListeners(SWT.Selection, new Event());
            });
        } else {
            UI.type(UI.byId(Text.class, "newRule.search"), "SUM-001");
            UI.run(() -> {
                Table like = UI.byId(Table.class, "newRule.like");
                like.setSelection(0);
                like.notifyListeners(SWT.Selection, new Event());
            });
        }
        UI.type(UI.byId(Text.class, "newRule.title"), "本市：收办要平衡");
        if (said) {
            UI.shot("chinese-1-wizard");
        }
        UI.run(() -> UI.byId(Text.class, "newRule.title").getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        UI.until("opened", () -> UI.page().getActiveEditor() instanceof RuleEditor);
        Desk.settle();
        RuleEditor editor = (RuleEditor) UI.ui(() -> UI.page().getActiveEditor());
        UI.until("its cases ran", () -> editor.lastTrial() != null);
        return editor;
    }

    private Rule rule() throws Exception {
        return Engine.engine().open(book.path()).book().rules().stream().filter(each -> each.id().equals("SUM-901")).findFirst().orElseThrow();
    }

    private void good(RuleEditor editor) throws Exception {
        assertTrue(editor.lastTrial().faults().isEmpty(), () -> editor.lastTrial().faults().toString());
        assertTrue(editor.lastTrial().cases().stream().allMatch(each -> each.good()), () -> editor.lastTrial().cases().toString());
        IFolder folder = book.ruleFolders().get(0);
        assertEquals(0, RuleFaults.errors(folder), () -> RuleFaults.first(folder).toString());
        Path at = Path.of(folder.getLocationURI());
        assertFalse(Files.exists(at.resolve("messages_en.properties")));
        String words = Files.readString(at.resolve("rule.md"));
        assertFalse(words.contains("title_en"), words);
        assertFalse(words.contains("In English"), words);
        assertEquals("本市：收办要平衡", rule().title(Language.EN));
    }

    @Test
    void a_rule_in_sentences_is_made_used_and_shown_without_a_word_of_english() throws Exception {
        RuleEditor editor = made(true);
        good(editor);
        UI.run(() -> editor.show(UI.said("语句", "Sentences")));
        Desk.settle();
        UI.shot("chinese-2-sentences");
        assertEquals(rule().sentence("message", Language.ZH), rule().sentence("message", Language.EN));
    }

    @Test
    void a_copied_rule_does_not_say_in_english_what_its_pattern_said() throws Exception {
        good(made(false));
    }

    @Test
    void english_that_is_written_is_used_and_when_it_is_taken_away_the_chinese_is_shown_again() throws Exception {
        RuleEditor editor = made(true);
        UI.run(() -> editor.show(UI.said("语句", "Sentences")));
        UI.type(UI.byId(Text.class, "rule.sentence.en.message"), "{place}: does not balance.");
        UI.run(() -> editor.doSave(new NullProgressMonitor()));
        assertEquals("{place}: does not balance.", rule().sentence("message", Language.EN));
        UI.type(UI.byId(Text.class, "rule.sentence.en.message"), "");
        UI.run(() -> editor.doSave(new NullProgressMonitor()));
        assertEquals(rule().sentence("message", Language.ZH), rule().sentence("message", Language.EN));
        UI.until("its cases ran", () -> editor.lastTrial() != null);
        assertTrue(editor.lastTrial().faults().isEmpty(), () -> editor.lastTrial().faults().toString());
    }
}
