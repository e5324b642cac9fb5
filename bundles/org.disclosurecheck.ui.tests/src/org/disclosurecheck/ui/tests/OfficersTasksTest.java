package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.rules.Families;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.cases.BookCases;
import org.disclosurecheck.rules.cases.BookLint;
import org.disclosurecheck.rules.cases.CaseRun;
import org.disclosurecheck.rules.source.Faults;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

/** What an officer is asked in December, done in the window by its fields and buttons alone, from the wizard to green cases. */
class OfficersTasksTest extends WithOwnBook {

    private RuleEditor editor;

    /** A new rule in sentences of that family, by the wizard. */
    private void begin(String family, String title) {
        UI.asyncRun(() -> Commands.run(RuleIds.NEW_RULE));
        UI.until("the wizard", () -> Desk.shown(Text.class, "newRule.search"));
        UI.run(() -> {
            Button button = UI.byId(Button.class, "newRule.said");
            button.setSelection(true);
            button.notifyListeners(SWT.Selection, new Event());
            Combo kind = UI.all(Combo.class, combo -> combo.getShell() == button.getShell()).get(0);
            kind.select(Families.all().indexOf(family));
            kind.notifyListeners(SWT.Selection, new Event());
        });
        UI.type(UI.byId(Text.class, "newRule.title"), title);
        UI.run(() -> UI.byId(Text.class, "newRule.title").getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        UI.until("opened", () -> UI.page().getActiveEditor() instanceof RuleEditor);
        Desk.settle();
        editor = (RuleEditor) UI.ui(() -> UI.page().getActiveEditor());
        UI.until("its cases ran", () -> editor.lastTrial() != null);
    }

    private void page(String zh, String en) {
        UI.run(() -> editor.show(said(zh, en)));
    }

    private void severity(int index) {
        page("规则", "Rule");
        UI.run(() -> {
            Combo combo = UI.byId(Combo.class, "rule.severity");
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void says(String zh) {
        page("语句", "Sentences");
        UI.type(UI.byId(Text.class, "rule.sentence.zh.message"), zh);
    }

    private void sentence(String words) {
        page("句子", "In words");
        UI.run(() -> UI.byId(StyledText.class, "rule.said").setText(words));
        Desk.settle();
    }

    private void select(int row) {
        UI.run(() -> {
            Table cases = UI.byId(Table.class, "cases");
            cases.setSelection(row);
            cases.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Adds a row for a place that is looked up by its words, and gives its value. */
    private void row(String table, String words, int column, String value) {
        UI.asyncRun(() -> {
            for (ToolBar bar : UI.all(ToolBar.class, each -> true)) {
                for (ToolItem item : bar.getItems()) {
                    if ((table + ".add").equals(item.getData("id"))) {
                        item.notifyListeners(SWT.Selection, new Event());
                        return;
                    }
                }
            }
        });
        UI.until("the dialog", () -> Desk.shown(Text.class, "place.search"));
        UI.type(UI.byId(Text.class, "place.search"), words);
        assertTrue(UI.ui(() -> UI.byId(Table.class, "place.list").getItemCount()) > 0, "nothing is called " + words);
        UI.run(() -> UI.byId(Text.class, "place.search").getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        Desk.settle();
        if (value != null) {
            int last = UI.ui(() -> UI.byId(Table.class, table).getItemCount() - 1);
            UI.run(() -> editor.edit(table, last, column, value));
        }
    }

    private void clear(String table) {
        UI.run(() -> {
            Table rows = UI.byId(Table.class, table);
            rows.selectAll();
            Event event = new Event();
            event.keyCode = SWT.DEL;
            event.character = SWT.DEL;
            rows.notifyListeners(SWT.KeyDown, event);
        });
        Desk.settle();
    }

    private void kind(int index) {
        UI.run(() -> {
            Combo kind = UI.byId(Combo.class, "case.kind");
            kind.select(index);
            kind.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** The book as it is saved is sound: it could be released. */
    private void released() throws Exception {
        UI.until("green", () -> editor.lastTrial() != null && editor.lastTrial().faults().isEmpty() && editor.lastTrial().cases().size() == 3
                && editor.lastTrial().cases().stream().allMatch(each -> each.good()));
        UI.run(() -> editor.doSave(new NullProgressMonitor()));
        Desk.settle();
        Path path = book.path();
        RuleRunner runner = Engine.engine().open(path);
        assertEquals(List.of(), BookLint.faults(path, runner, Engine.language()));
        Faults broken = new Faults(path);
        assertTrue(BookCases.read(path, runner, broken).stream().allMatch(given -> CaseRun.run(given, runner).holds()));
        assertEquals(List.of(), broken.lines());
    }

    @Test
    void a_limit_is_wider_for_towns_than_for_departments() throws Exception {
        begin("SUM", "本市：申请件数多的请核对");
        severity(2);
        page("表格", "Table");
        UI.run(() -> UI.byId(Link.class, "rule.table.thresholds").notifyListeners(SWT.Selection, new Event()));
        Desk.settle();
        UI.run(() -> editor.edit("rule.table", 0, 2, "80"));
        says("{place}：本年新收 {actual} 件，超过了本市的界限，请核对。");
        page("用例", "Cases");
        UI.shot("task-a-1-red");
        select(0);
        clear("case.given");
        clear("case.expect");
        kind(4);
        row("case.given", said("本年新收 总计", "new total"), 2, "81");
        row("case.expect", said("本年新收 总计", "new total"), 0, null);
        select(1);
        clear("case.given");
        kind(4);
        row("case.given", said("本年新收 总计", "new total"), 2, "60");
        select(2);
        clear("case.given");
        kind(4);
        row("case.given", said("本年新收 总计", "new total"), 2, "80");
        Desk.settle();
        UI.shot("task-a-2-green");
        released();
    }

    @Test
    void the_sixth_part_has_to_tell_about_fees() throws Exception {
        begin("LEG", "本市：第六部分写明收费");
        severity(2);
        sentence("当 第六部分 没有提到“收费”、“信息处理费”，提示 于 第六部分。\n");
        says("{place}：没有写信息处理费收取的情况。");
        page("用例", "Cases");
        for (int i = 0; i < 3; i++) {
            select(i);
            clear("case.given");
            row("case.given", said("第六部分", "part 6"), 2, i == 0 ? "没有其他需要报告的事项。" : i == 1 ? "本年度没有收取信息处理费。" : "收费。");
        }
        select(0);
        clear("case.expect");
        row("case.expect", said("第六部分", "part 6"), 0, null);
        UI.shot("task-b-cases");
        released();
    }

    @Test
    void this_year_is_compared_with_the_last_without_writing_yaml() throws Exception {
        begin("YOY", "本市：现行有效的规范性文件少了一半以上");
        severity(1);
        sentence("当 表二行政规范性文件 的 现行有效件数 小于 上年表二同一行 现行有效件数 的百分之 50，警告 于 现行有效件数。\n");
        Desk.patiently("what will keep it from being released is told", () -> UI.byId(Link.class, "rule.fault").getText().contains("2019"));
        UI.shot("task-c-1-before-release");
        page("规则", "Rule");
        UI.run(() -> {
            // the form of 2019 has other columns
            Button form = UI.byId(Button.class, "rule.form.2019");
            form.setSelection(false);
            form.notifyListeners(SWT.Selection, new Event());
        });
        says("{place}：{actual} 件，比上年少了一半以上，请核对。");
        page("用例", "Cases");
        String[] now = {"4", "9", "5"};
        for (int i = 0; i < 3; i++) {
            select(i);
            clear("case.given");
            row("case.given", said("规范性文件 现行有效", "normativeDocument inForce"), 2, now[i]);
            row("case.given", said("上年 规范性文件 现行有效", "last year normativeDocument inForce"), 2, "10");
        }
        select(0);
        clear("case.expect");
        row("case.expect", said("规范性文件 现行有效", "normativeDocument inForce"), 0, null);
        UI.shot("task-c-cases");
        released();
    }
}
