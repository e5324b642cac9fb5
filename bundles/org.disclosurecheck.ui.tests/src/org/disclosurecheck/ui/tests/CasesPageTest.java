package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.rules.book.CaseText;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.Test;

/** The cases of a rule, changed in their tables: what is written is what was changed, and they turn red and green. */
class CasesPageTest extends WithOwnBook {

    @Test
    void a_case_turns_red_as_soon_as_its_number_is_changed_and_green_again_by_undo() throws Exception {
        RuleEditor editor = Desk.edit(Desk.balance(book), "SUM-901");
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
        Desk.settle();
        assertEquals(before.replace("T3/total/naturalPerson: 9", "T3/total/naturalPerson: 10"),
                UI.ui(() -> editor.documents().texts().text(file)), "only the line that was changed");
        UI.until("red", () -> editor.lastTrial() != null && editor.lastTrial().cases().stream().anyMatch(each -> !each.good()));
        UI.shot("rules-12-red");
        UI.run(() -> Commands.run("org.eclipse.ui.edit.undo"));
        Desk.settle();
        assertEquals(before, UI.ui(() -> editor.documents().texts().text(file)));
        UI.until("green", () -> editor.lastTrial() != null && editor.lastTrial().cases().stream().allMatch(each -> each.good()));
    }

    @Test
    void a_place_is_given_by_the_words_of_the_form() throws Exception {
        RuleEditor editor = Desk.edit(Desk.balance(book), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(3)));
        String file = "cases/fails-in-every-column-that-does-not-balance-2019.yaml";
        String before = UI.ui(() -> editor.documents().texts().text(file));
        UI.asyncRun(() -> {
            for (ToolBar bar : UI.all(ToolBar.class, b -> b.getItemCount() >= 2)) {
                if ("case.given.add".equals(bar.getItem(0).getData("id"))) {
                    bar.getItem(0).notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        UI.until("the dialog", () -> Desk.find(Text.class, "place.search") != null);
        UI.type(UI.byId(Text.class, "place.search"), Engine.language().choose("结转下年度 公益", "carriedOut publicInterest").split(" ")[0]);
        UI.shot("rules-17-place");
        UI.run(() -> Desk.find(Text.class, "place.search").getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        Desk.settle();
        assertEquals(before.replace("expect:", "  T3/carriedOut/naturalPerson: 0\nexpect:"), UI.ui(() -> editor.documents().texts().text(file)));
    }

    @Test
    void an_organisation_a_day_and_paragraphs_are_given_without_writing_yaml() throws Exception {
        RuleEditor editor = Desk.edit(Desk.balance(book), "SUM-901");
        UI.run(() -> editor.show(editor.pageTitles().get(3)));
        Table cases = UI.byId(Table.class, "cases");
        String file = "cases/passes-when-both-sides-agree.yaml";
        UI.run(() -> {
            cases.setSelection(row(cases, "when both sides agree"));
            cases.notifyListeners(SWT.Selection, new Event());
            Combo kind = UI.byId(Combo.class, "case.kind");
            kind.select(4);
            kind.notifyListeners(SWT.Selection, new Event());
        });
        assertTrue(UI.ui(() -> editor.documents().texts().text(file)).startsWith("organisation: { name: 青禾镇人民政府, kind: town }\n"),
                () -> UI.ui(() -> editor.documents().texts().text(file)));
        String given = "given:\n  S4: [ 甲, \"他说“好”,\" ]\n  published: 2024-01-20\n";
        CaseText text = new CaseText(given);
        assertEquals(List.of(new CaseText.Given("S4", "甲 ｜ 他说“好”,"), new CaseText.Given("published", "2024-01-20")), text.given());
        assertEquals(given.replace("[ 甲, \"他说“好”,\" ]", "[乙, 丙]"), text.give("S4", "乙 ｜ 丙").in(given));
        Desk.settle();
        UI.until("green", () -> editor.lastTrial() != null && editor.lastTrial().cases().stream().allMatch(each -> each.good()));
        UI.shot("rules-23-kind");
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
}
