package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.PackStore.Installed;
import org.disclosurecheck.rules.pack.Release;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.release.PacksView;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of a rule pack are taken into use, taken back and removed by the buttons of their view. */
class PacksViewTest {

    private static final String USE = said("使用这一版", "Use");
    private static final String BACK = said("退回上一版", "Version before");
    private static final String BUILT_IN = said("只用内置规则", "Built-in rules");
    private static final String REMOVE = said("移除…", "Remove…");

    @TempDir
    Path folder;
    private RuleProject book;

    @BeforeEach
    void two_versions_are_installed() throws Exception {
        Desk.store(folder.resolve("store"));
        book = Desk.open();
        Desk.balance(book);
        PackStore store = PackStore.ofUser();
        for (String version : new String[] {"2026.1", "2027.1"}) {
            Path file = folder.resolve(version + ".mrp");
            Files.write(file, new Release(Engine.engine(), book.path(), false).make(new Release.Words("本市规则", "云溪市规则", version,
                    "2027-01-05", "", ""), Engine.book(), "built-in", "0.1.0", null));
            store.install(file, Engine.engine(), true);
        }
        UI.ui(() -> UI.page().showView(PacksView.ID));
        UI.run(() -> UI.page().hideView(UI.page().findView(PacksView.ID)));
        UI.ui(() -> UI.page().showView(PacksView.ID));
        Desk.patiently("both are listed", () -> UI.byId(Table.class, "packs").getItemCount() == 2);
    }

    @AfterEach
    void is_left() throws Exception {
        Desk.close(book);
        Desk.store(null);
    }

    private static void select(int row) {
        UI.run(() -> {
            Table table = UI.byId(Table.class, "packs");
            table.setSelection(row);
            Event event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
        });
    }

    private static String inUse() throws Exception {
        return PackStore.ofUser().inUse().map(Installed::edition).map(edition -> edition.name()).orElse("");
    }

    private static void head(String words) {
        Desk.patiently("the view says " + words, () -> UI.byId(Label.class, "packs.head").getText().contains(words));
        UI.jobs(PacksView.FAMILY);
    }

    private static boolean canPress(String words) {
        return UI.ui(() -> Desk.tool(words).isEnabled());
    }

    @Test
    void the_older_version_is_used_and_taken_back_and_only_what_makes_sense_can_be_pressed() throws Exception {
        head("本市规则@2027.1");
        select(1);
        assertFalse(canPress(USE), "it is in use");
        assertFalse(canPress(REMOVE), "it is in use");
        select(0);
        assertTrue(canPress(REMOVE));
        Desk.press(Desk.tool(USE));
        head("本市规则@2026.1");
        assertEquals("本市规则@2026.1", inUse());
        UI.shot("packs-9-older");
        Desk.press(Desk.tool(BACK));
        head("本市规则@2027.1");
        assertEquals("本市规则@2027.1", inUse());
        Desk.press(Desk.tool(BACK));
        head("本市规则@2026.1");
        Desk.press(Desk.tool(BACK));
        head(said("内置规则", "built-in"));
        assertEquals("", inUse());
        assertFalse(canPress(BACK), "there is no way back from the built-in rules");
        assertFalse(canPress(BUILT_IN));
        UI.shot("packs-10-built-in");
    }

    @Test
    void the_built_in_rules_are_taken_and_every_version_stays_installed() throws Exception {
        Desk.press(Desk.tool(BUILT_IN));
        head(said("内置规则", "built-in"));
        assertEquals("", inUse());
        assertEquals(2, PackStore.ofUser().list().size());
    }

    @Test
    void a_version_that_is_not_in_use_is_removed_after_a_question() throws Exception {
        select(0);
        Desk.press(Desk.tool(REMOVE));
        Desk.dialog(said("移除", "Remove"));
        UI.shot("packs-11-remove");
        Desk.press(Desk.button(said("取消", "Cancel")));
        assertEquals(2, PackStore.ofUser().list().size());
        Desk.press(Desk.tool(REMOVE));
        Desk.dialog(said("移除", "Remove"));
        UI.run(() -> UI.shell(said("移除", "Remove")).getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        Desk.patiently("one is left", () -> UI.byId(Table.class, "packs").getItemCount() == 1);
        assertEquals("2027.1", PackStore.ofUser().list().get(0).edition().version());
        assertEquals("本市规则@2027.1", inUse());
    }

    @Test
    void a_file_that_is_no_rule_pack_is_refused_with_a_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("年度报告.mrp"), "这是一份报告");
        PacksView view = (PacksView) UI.ui(() -> UI.page().findView(PacksView.ID));
        UI.asyncRun(() -> view.install(file));
        Desk.dialog(said("规则包不能安装", "This rule pack cannot be installed"));
        String words = UI.ui(() -> UI.all(Label.class, label -> label.getText().contains("年度报告.mrp")).stream().map(Label::getText)
                .findFirst().orElse(""));
        assertFalse(words.isEmpty(), "it names the file");
        assertFalse(words.contains("Exception") || words.contains("zip"), words);
        UI.shot("packs-12-no-pack");
        UI.run(() -> UI.shell(said("规则包不能安装", "This rule pack cannot be installed")).close());
        UI.asyncRun(() -> view.install(folder.resolve("没有.mrp")));
        Desk.dialog(said("规则包不能安装", "This rule pack cannot be installed"));
        UI.shot("packs-13-gone");
        UI.run(() -> UI.shell(said("规则包不能安装", "This rule pack cannot be installed")).close());
        assertEquals(2, PackStore.ofUser().list().size());
    }
}
