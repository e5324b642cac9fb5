package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;

/** A policy officer writes the condition of a rule: faults are marked while it is typed, and what can stand there is offered. */
class ConditionPageTest extends WithOwnBook {

    @Test
    void a_misspelt_field_is_marked_while_typing_and_mended_by_a_proposal() throws Exception {
        RuleEditor editor = Desk.edit(Desk.balance(book), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        StyledText text = UI.byId(StyledText.class, "rule.condition");
        int at = UI.ui(() -> text.getText().indexOf("carriedIn"));
        long start = System.nanoTime();
        UI.run(() -> text.replaceTextRange(at, "carriedIn".length(), "cariedIn"));
        UI.until("marked", () -> editor.conditionPage().faults().size() == 1);
        System.out.println("keystroke to mark: " + (System.nanoTime() - start) / 1_000_000 + " ms");
        Desk.settle();
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
        RuleEditor editor = Desk.edit(Desk.balance(book), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        StyledText text = UI.byId(StyledText.class, "rule.condition");
        UI.run(() -> text.setText(text.getText().replace("when\n", "when\n" + "    // 本市的要求，逐年核对\n".repeat(10))));
        UI.until("still sound", () -> editor.lastTrial() != null && editor.lastTrial().faults().isEmpty());
        assertTrue(UI.ui(text::getLineCount) >= 30);
        List<Long> marked = new ArrayList<>();
        List<Long> ran = new ArrayList<>();
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
        Collections.sort(marked);
        Collections.sort(ran);
        System.out.println("from a key to its mark, 30 lines: median " + marked.get(5) + " ms, worst " + marked.get(9)
                + " ms; one rule compiled and its cases run: median " + ran.get(5) + " ms, worst " + ran.get(9) + " ms");
    }

    @Test
    void keys_comment_lines_lay_out_the_text_and_the_outline_leads_to_places() throws Exception {
        RuleEditor editor = Desk.edit(Desk.balance(book), "SUM-901");
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
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
            UI.page().activate(editor);
        });
        Desk.settle();
        UI.shot("rules-22-outline");
        UI.until("the outline", () -> UI.all(Tree.class, tree -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 2).size() == 1);
        UI.run(() -> UI.page().hideView(UI.page().findView("org.eclipse.ui.views.ContentOutline")));
    }

    @Test
    void completion_offers_the_fields_of_the_fact_with_their_names() throws Exception {
        RuleEditor editor = Desk.edit(Desk.balance(book), "SUM-901");
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
            ((ITextOperationTarget) editor.conditionPage().viewer())
                    .doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        });
        UI.pause(400);
        UI.shot("rules-8-completion");
        UI.key(text, 0, SWT.ESC, (char) 27);
        String hover = UI.ui(() -> editor.conditionPage().meaning(at + 3));
        assertTrue(hover != null && hover.contains("newlyReceived"), String.valueOf(hover));
        RuleEditor national = Desk.edit(null, "SUM-001");
        String law = UI.ui(() -> national.conditionPage().meaning(national.documents().texts().text("rule.drl").indexOf("@id") + 1));
        assertTrue(law != null && law.contains("第一项加第二项之和"), "the law of the rule: " + law);
    }
}
