package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.rules.pack.Keys;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.RulePack;
import org.disclosurecheck.rules.pack.Trust;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.release.PacksView;
import org.disclosurecheck.ui.rules.release.ReleaseHandler;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer makes a key in the wizard of a release, signs with it, mistypes its passphrase, and runs out of disk. */
class SigningTest {

    @TempDir
    Path folder;
    private RuleProject book;

    @BeforeEach
    void a_book_with_a_rule() throws Exception {
        Desk.store(folder.resolve("store"));
        book = Desk.open();
        Desk.balance(book);
    }

    @AfterEach
    void is_left() throws Exception {
        UI.run(() -> {
            Shell wizard = UI.shell(said("发布“本市规则”", "Release 本市规则"));
            if (wizard != null) {
                wizard.close();
            }
        });
        Desk.close(book);
        Desk.store(null);
    }

    /** Opens the wizard at its second page. */
    private Path version(String version, Path where) {
        UI.asyncRun(() -> ReleaseHandler.open(UI.page().getWorkbenchWindow().getShell(), book));
        Desk.patiently("the changes are known", () -> !UI.all(Table.class, table -> "release.changes".equals(table.getData("id"))
                && table.getItemCount() == 1 && table.getItem(0).getText(0).startsWith("SUM-901")).isEmpty());
        Desk.press(Desk.button(said("下一步", "Next")));
        Path file = where.resolve("本市规则-" + version + ".mrp");
        UI.type(UI.byId(Text.class, "release.version"), version);
        UI.type(UI.byId(Text.class, "release.file"), file.toString());
        return file;
    }

    private static void here(boolean wanted) {
        Button install = Desk.button(said("在本机立即启用", "Use it here at once"));
        UI.run(() -> install.setSelection(wanted));
    }

    private static Button finish() {
        return Desk.button(said("完成", "Finish"));
    }

    private Path makeKey(String passphrase, String again) {
        Path key = folder.resolve("云溪市.key");
        Desk.press(UI.byId(Button.class, "release.key.new"));
        Desk.patiently("the dialog of the key", () -> Desk.shown(Text.class, "key.signer"));
        UI.type(UI.byId(Text.class, "key.signer"), "云溪市政务公开办");
        UI.type(UI.byId(Text.class, "key.file"), key.toString());
        UI.type(UI.byId(Text.class, "key.passphrase"), passphrase);
        UI.type(UI.byId(Text.class, "key.again"), again);
        return key;
    }

    private static void wizardGone() {
        Desk.patiently("the wizard is done", () -> !Desk.shown(Text.class, "release.version"));
    }

    /** What the wizard says to be wrong; empty when nothing. */
    private static String complaint() {
        return UI.ui(() -> {
            Shell wizard = UI.shell(said("发布“本市规则”", "Release 本市规则"));
            return wizard != null && wizard.getData() instanceof WizardDialog dialog
                    && dialog.getCurrentPage().getErrorMessage() != null ? dialog.getCurrentPage().getErrorMessage() : "";
        });
    }

    @Test
    void a_key_made_in_the_wizard_signs_and_is_trusted_on_this_machine_at_once() throws Exception {
        Path file = version("2027.1", folder);
        Path key = makeKey("", "");
        UI.shot("sign-1-new-key");
        Desk.press(UI.byId(Button.class, "key.make"));
        Desk.patiently("the key is in the wizard", () -> UI.byId(Text.class, "release.key").getText().equals(key.toString()));
        assertEquals("云溪市政务公开办", UI.ui(() -> UI.byId(Text.class, "release.signer").getText()));
        assertFalse(UI.ui(() -> UI.byId(Text.class, "release.passphrase").isEnabled()), "there is no passphrase to ask for");
        assertTrue(Files.isRegularFile(folder.resolve("云溪市.pub")), "the public key to hand on");
        assertEquals(List.of(Keys.fingerprint(Keys.publicKey(folder.resolve("云溪市.pub")))), PackStore.ofUser().trusted());
        UI.shot("sign-2-signed");
        here(false);
        Desk.press(finish());
        wizardGone();
        RulePack pack = RulePack.read(file);
        assertEquals("云溪市政务公开办", pack.manifest().signer());
        assertEquals(Trust.TRUSTED, PackStore.ofUser().trust(pack));
    }

    @Test
    void passphrases_that_differ_and_a_key_that_is_there_already_are_told_before_anything_is_written() throws Exception {
        version("2027.1", folder);
        Path key = makeKey("春江花月夜2027", "春江花日夜2027");
        assertFalse(UI.ui(() -> UI.byId(Button.class, "key.make").isEnabled()));
        UI.shot("sign-3-differ");
        assertFalse(Files.exists(key));
        Files.writeString(key, "something else");
        UI.type(UI.byId(Text.class, "key.again"), "春江花月夜2027");
        assertFalse(UI.ui(() -> UI.byId(Button.class, "key.make").isEnabled()), "a key is not written over");
        UI.run(() -> UI.byId(Text.class, "key.signer").getShell().close());
        assertEquals("something else", Files.readString(key));
    }

    @Test
    void a_key_that_is_chosen_is_looked_for_and_a_file_that_is_none_is_refused_in_words() throws Exception {
        Path file = version("2027.1", folder);
        UI.type(UI.byId(Text.class, "release.key"), folder.resolve("没有.key").toString());
        assertFalse(UI.ui(() -> finish().isEnabled()));
        Path none = Files.writeString(folder.resolve("假的.key"), "这不是密钥");
        UI.type(UI.byId(Text.class, "release.key"), none.toString());
        assertFalse(UI.ui(() -> finish().isEnabled()), "who signs is missing");
        UI.type(UI.byId(Text.class, "release.signer"), "云溪市");
        here(false);
        Desk.press(finish());
        Desk.patiently("it is refused", () -> complaint().contains("假的.key"));
        UI.shot("sign-4-no-key");
        assertFalse(Files.exists(file));
    }

    @Test
    void a_wrong_passphrase_is_told_in_the_wizard_and_the_right_one_signs() throws Exception {
        Path file = version("2027.1", folder);
        Path key = makeKey("短了", "短了");
        assertFalse(UI.ui(() -> UI.byId(Button.class, "key.make").isEnabled()), "too short");
        UI.type(UI.byId(Text.class, "key.passphrase"), "春江花月夜2027");
        UI.type(UI.byId(Text.class, "key.again"), "春江花月夜2027");
        Desk.press(UI.byId(Button.class, "key.make"));
        Desk.patiently("the key is in the wizard", () -> UI.byId(Text.class, "release.key").getText().equals(key.toString()));
        assertTrue(Files.readString(key).contains("ENCRYPTED"), "the key is protected");
        assertTrue(UI.ui(() -> UI.byId(Text.class, "release.passphrase").isEnabled()));
        UI.type(UI.byId(Text.class, "release.passphrase"), "");
        assertFalse(UI.ui(() -> finish().isEnabled()), "the passphrase is asked for");
        UI.type(UI.byId(Text.class, "release.passphrase"), "春江花月夜2026");
        here(false);
        Desk.press(finish());
        Desk.patiently("the wrong passphrase is told", () -> complaint().contains(said("口令不对", "does not open")));
        UI.shot("sign-6-wrong-passphrase");
        assertFalse(Files.exists(file), "nothing was written");
        UI.type(UI.byId(Text.class, "release.passphrase"), "春江花月夜2027");
        Desk.press(finish());
        wizardGone();
        assertEquals("云溪市政务公开办", RulePack.read(file).manifest().signer());
        assertEquals(Trust.TRUSTED, PackStore.ofUser().trust(RulePack.read(file)));
    }

    @Test
    void a_release_also_goes_into_an_installation_site_and_is_listed_where_the_program_has_it() throws Exception {
        Path file = version("2027.1", folder);
        Path site = folder.resolve("site");
        UI.run(() -> {
            Button wanted = UI.byId(Button.class, "release.site");
            wanted.setSelection(true);
            wanted.notifyListeners(SWT.Selection, new Event());
        });
        assertFalse(UI.ui(() -> finish().isEnabled()), "the folder is asked for");
        UI.type(UI.byId(Text.class, "release.site.folder"), site.toString());
        UI.shot("sign-7-site");
        here(false);
        Desk.press(finish());
        wizardGone();
        assertTrue(Files.isRegularFile(file));
        try (var plugins = Files.list(site.resolve("plugins")); var features = Files.list(site.resolve("features"))) {
            assertEquals(1, plugins.count());
            assertEquals(1, features.count());
        }
        assertTrue(Files.exists(site.resolve("p2.index")));
        assertEquals(0, PackStore.ofUser().list().size());
        // as if an administrator had installed it
        String old = System.getProperty("margent.plugins");
        System.setProperty("margent.plugins", site.resolve("plugins").toString());
        try {
            UI.ui(() -> UI.page().showView(PacksView.ID));
            UI.run(() -> UI.page().hideView(UI.page().findView(PacksView.ID)));
            UI.ui(() -> UI.page().showView(PacksView.ID));
            UI.until("it is listed", () -> UI.byId(Table.class, "packs").getItemCount() == 1);
            assertEquals(said("随程序安装", "came with the program"), UI.ui(() -> UI.byId(Table.class, "packs").getItem(0).getText(5)));
            UI.run(() -> {
                UI.byId(Table.class, "packs").setSelection(0);
                Event event = new Event();
                event.item = UI.byId(Table.class, "packs").getItem(0);
                UI.byId(Table.class, "packs").notifyListeners(SWT.Selection, event);
            });
            assertFalse(UI.ui(() -> Desk.tool(said("移除…", "Remove…")).isEnabled()), "what came with the program goes with it");
            Desk.press(Desk.tool(said("使用这一版", "Use")));
            Desk.dialog(said("使用这一版", "Use"));
            UI.shot("sign-8-shipped");
            UI.run(() -> UI.shell(said("使用这一版", "Use")).getDefaultButton().notifyListeners(SWT.Selection, new Event()));
            Desk.patiently("it is in use", () -> UI.byId(Table.class, "packs").getItemCount() > 0
                    && UI.byId(Table.class, "packs").getItem(0).getText(5).equals(said("使用中", "in use")));
        } finally {
            if (old == null) {
                System.clearProperty("margent.plugins");
            } else {
                System.setProperty("margent.plugins", old);
            }
        }
    }

    @Test
    void a_disk_that_is_full_is_told_and_leaves_nothing_behind() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(shell("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "needs to mount a small disk");
        try {
            version("2027.1", disk);
            here(false);
            Desk.press(finish());
            Desk.patiently("the full disk is told", () -> complaint().contains(said("磁盘已满", "disk is full")));
            UI.shot("sign-5-full");
            try (var left = Files.list(disk)) {
                assertEquals(List.of(), left.toList(), "nothing is left behind");
            }
            // somewhere else there is room
            Path elsewhere = folder.resolve("本市规则-2027.1.mrp");
            UI.type(UI.byId(Text.class, "release.file"), elsewhere.toString());
            Desk.press(finish());
            wizardGone();
            assertEquals("2027.1", RulePack.read(elsewhere).edition().version());
        } finally {
            shell("umount", disk.toString());
        }
    }

    private static boolean shell(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
