package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.concurrent.Callable;

import org.disclosurecheck.rules.pack.Keys;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.Release;
import org.disclosurecheck.rules.pack.Trust;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.SwitchDesk;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelf;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.release.PacksView;
import org.disclosurecheck.ui.rules.release.ReleaseHandler;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer releases a book; an office installs it after a look, has its inspection checked again, and goes back. */
class RulePacksTest {

    private static final long PATIENCE = 60_000;

    @TempDir
    Path folder;
    private String old;
    private RuleProject book;

    @BeforeEach
    void a_local_book_with_a_rule() throws Exception {
        old = System.getProperty("margent.packs");
        System.setProperty("margent.packs", folder.resolve("store").toString());
        CleanDesk.clear();
        for (RuleProject each : RuleProject.all()) {
            each.remove(new NullProgressMonitor());
        }
        desk(RuleIds.PERSPECTIVE);
        book = RuleProject.create("本市规则", null, new NullProgressMonitor());
        RuleEntry pattern = Shelf.read().rules(null).stream().filter(rule -> rule.id().equals("SUM-001")).findFirst().orElseThrow();
        Shelves.copy(pattern, book, "SUM-901", "sums", "local-balance", "本市：每一列的收办平衡", "Local: every column balances", new NullProgressMonitor());
        Desk.settle();
    }

    @AfterEach
    void back_to_the_reports() throws Exception {
        book.remove(new NullProgressMonitor());
        desk(Ids.PERSPECTIVE);
        CleanDesk.clear();
        if (old == null) {
            System.clearProperty("margent.packs");
        } else {
            System.setProperty("margent.packs", old);
        }
    }

    private static void desk(String perspective) {
        UI.run(() -> {
            try {
                SwitchDesk.to(perspective, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Goes through the wizard and leaves the file; nothing is installed. */
    private Path released(String prefix) {
        Path file = folder.resolve("本市规则-2027.1.mrp");
        filledIn(prefix, file);
        press(button(language("完成", "Finish")));
        patiently("the file is there", () -> Files.exists(file) && UI.all(Text.class, text -> "release.version".equals(text.getData("id"))).isEmpty());
        return file;
    }

    private void filledIn(String prefix, Path file) {
        UI.asyncRun(() -> ReleaseHandler.open(UI.page().getWorkbenchWindow().getShell(), book));
        patiently("the changes are known", () -> !UI.all(Table.class, table -> "release.changes".equals(table.getData("id"))
                && table.getItemCount() == 1 && table.getItem(0).getText(0).startsWith("SUM-901")).isEmpty());
        UI.type(UI.byId(Text.class, "release.words"), "本市从2027年起逐列核对收办平衡");
        UI.shot(prefix + "-1-changes");
        press(button(language("下一步", "Next")));
        UI.type(UI.byId(Text.class, "release.title"), "云溪市规则");
        UI.type(UI.byId(Text.class, "release.version"), "2027.1");
        UI.type(UI.byId(Text.class, "release.file"), file.toString());
        Button install = UI.all(Button.class, each -> each.getText().equals(language("在本机立即启用", "Use it here at once"))).get(0);
        UI.run(() -> install.setSelection(false));
        UI.shot(prefix + "-2-version");
    }

    @Test
    void a_released_file_is_not_written_over() throws Exception {
        Path file = Files.writeString(folder.resolve("本市规则-2027.1.mrp"), "as it was released");
        filledIn("again", file);
        press(button(language("完成", "Finish")));
        String refusal = language("内容却不同；请换一个版本号", "with another content: give it another version number");
        patiently("the wizard says why not", () -> {
            String said = UI.ui(() -> ((WizardDialog) UI.byId(Text.class, "release.version").getShell().getData()).getCurrentPage().getErrorMessage());
            return said != null && said.contains(refusal);
        });
        UI.shot("again-3-refused");
        assertEquals("as it was released", Files.readString(file));
        UI.run(() -> UI.byId(Text.class, "release.version").getShell().close());
    }

    @Test
    void a_pack_is_released_looked_at_installed_and_taken_back() throws Exception {
        Inspection inspection = CleanDesk.inspection("上半年检查");
        SampleInspection samples = CleanDesk.samples();
        inspection.submitted().getFile("丙.docx").create(new ByteArrayInputStream(samples.spoilt(6, "T3/total/naturalPerson",
                samples.oneMore(6, "T3/total/naturalPerson"))), false, null);
        CleanDesk.settle();
        Path file = released("packs");
        PacksView view = (PacksView) UI.ui(() -> UI.page().showView(PacksView.ID));
        UI.asyncRun(() -> view.install(file));
        UI.until("it asks first", () -> !UI.all(Text.class, text -> "install.changes".equals(text.getData("id"))).isEmpty());
        assertTrue(UI.ui(() -> UI.byId(Text.class, "install.changes").getText()).contains("本市从2027年起逐列核对收办平衡"), "the notes as they were written");
        UI.shot("packs-3-install");
        press(UI.byId(Button.class, "install.yes"));
        patiently("which inspections to check again is asked", () -> !UI.all(Table.class, table -> "recheck.inspections".equals(
                table.getData("id"))).isEmpty());
        UI.run(() -> {
            Table list = UI.byId(Table.class, "recheck.inspections");
            list.getItem(0).setChecked(true);
            Event event = new Event();
            event.item = list.getItem(0);
            event.detail = SWT.CHECK;
            list.notifyListeners(SWT.Selection, event);
        });
        UI.shot("packs-4-recheck");
        press(UI.byId(Button.class, "recheck.yes"));
        patiently("the inspection keeps to the pack", () -> inspection.rulePack().isPresent());
        CleanDesk.settle();
        assertTrue(inspection.reports().get(0).outcome().findings().stream().anyMatch(finding -> finding.rule().equals("SUM-901")),
                "the pack’s own rule spoke");
        assertEquals("本市规则@2027.1", PackStore.ofUser().inUse().orElseThrow().edition().name());
        UI.shot("packs-5-in-use");
        desk(Ids.PERSPECTIVE);
        UI.run(() -> UI.page().resetPerspective());
        UI.until("the navigator names the pack", () -> UI.byId(Tree.class, "reports").getItem(0).getText(0).contains("本市规则@2027.1"));
        UI.asyncRun(() -> Commands.run("org.disclosurecheck.ui.rules.packOfInspection"));
        UI.until("the rules of the inspection can be chosen", () -> !UI.all(Button.class, each -> "pack.built-in".equals(each.getData("id"))).isEmpty());
        assertTrue(UI.ui(() -> UI.byId(Button.class, "pack.本市规则@2027.1").getSelection()), "the one it was checked by");
        UI.shot("packs-7-of-inspection");
        UI.run(() -> {
            UI.byId(Button.class, "pack.本市规则@2027.1").setSelection(false);
            UI.byId(Button.class, "pack.built-in").setSelection(true);
            UI.byId(Button.class, "pack.built-in").notifyListeners(SWT.Selection, new Event());
        });
        press(UI.byId(Button.class, "pack.recheck"));
        patiently("the inspection keeps to the built-in rules", () -> inspection.rulePack().isEmpty());
        CleanDesk.settle();
        assertFalse(inspection.reports().get(0).outcome().findings().stream().anyMatch(finding -> finding.rule().equals("SUM-901")));
    }

    @Test
    void an_unknown_signer_is_trusted_only_when_the_box_is_ticked() throws Exception {
        Path file = released("signed");
        KeyPair keys = Keys.generate();
        Files.write(file, new Release(Engine.engine(), book.path(), false).make(new Release.Words("本市规则", "云溪市规则", "2027.2", "2027-01-05",
                "", "云溪市政务公开办"), Engine.book(), "built-in", "0.1.0", new Release.Seal(keys.getPrivate(), keys.getPublic())));
        PacksView view = (PacksView) UI.ui(() -> UI.page().showView(PacksView.ID));
        UI.asyncRun(() -> view.install(file));
        UI.until("it asks first", () -> !UI.all(Button.class, each -> "install.trust".equals(each.getData("id"))).isEmpty());
        assertFalse(UI.ui(() -> UI.byId(Button.class, "install.trust").getSelection()));
        UI.shot("packs-8-unknown-signer");
        press(UI.byId(Button.class, "install.yes"));
        patiently("it is installed", () -> UI.byId(Table.class, "packs").getItemCount() == 1);
        assertTrue(PackStore.ofUser().trusted().isEmpty(), "nobody ticked the box");
        assertEquals(Trust.UNKNOWN_SIGNER, PackStore.ofUser().list().get(0).trust());
    }

    @Test
    void a_pack_that_was_tampered_with_is_refused() throws Exception {
        Path file = released("tampered");
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("newlyReceived");
        bytes[at] = 'N';
        Files.write(file, bytes);
        PacksView view = (PacksView) UI.ui(() -> UI.page().showView(PacksView.ID));
        UI.asyncRun(() -> view.install(file));
        UI.until("it is refused", () -> UI.shell(language("规则包不能安装", "This rule pack cannot be installed")) != null);
        UI.shot("packs-6-refused");
        UI.run(() -> UI.shell(language("规则包不能安装", "This rule pack cannot be installed")).close());
        assertTrue(PackStore.ofUser().list().isEmpty());
        assertFalse(UI.ui(() -> UI.byId(Label.class, "packs.head").getText()).isEmpty());
    }

    /** A whole book is opened and tried meanwhile, which takes its time on a busy machine. */
    private static void patiently(String what, Callable<Boolean> done) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!UI.ui(done) && System.currentTimeMillis() < end) {
            UI.pause(100);
        }
        UI.until(what, done);
    }

    private static Button button(String words) {
        return UI.all(Button.class, each -> each.getText().replace("&", "").startsWith(words)).get(0);
    }

    private static void press(Button button) {
        // a dialog may open and not come back
        UI.asyncRun(() -> button.notifyListeners(SWT.Selection, new Event()));
        UI.pause(100);
        UI.run(() -> { });
    }

    private static String language(String zh, String en) {
        return Engine.language().choose(zh, en);
    }
}
