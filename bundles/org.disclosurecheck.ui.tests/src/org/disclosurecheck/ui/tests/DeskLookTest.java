package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.rules.pack.Keys;
import org.disclosurecheck.rules.pack.Release;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.disclosurecheck.ui.rules.impact.BookImpact;
import org.disclosurecheck.ui.rules.impact.ImpactPane;
import org.disclosurecheck.ui.rules.navigator.RulesView;
import org.disclosurecheck.ui.rules.release.PacksView;
import org.disclosurecheck.ui.rules.release.ReleaseHandler;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture of every page, view, dialog and wizard of the rule desk, to be looked at; asked for as {@link LookTest} is. */
class DeskLookTest {

    private static final String NAME = System.getProperty("margent.look");

    @TempDir
    Path folder;
    private int step;

    private void picture(String what) {
        UI.pause(400);
        UI.shot(String.format("desk-%s-%02d-%s", NAME, ++step, what));
    }

    @Test
    void every_page_and_dialog_has_its_picture() throws Exception {
        assumeTrue(NAME != null);
        Desk.store(folder.resolve("store"));
        RuleProject book = Desk.open();
        UI.run(() -> {
            Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            window.setBounds(Display.getCurrent().getBounds());
            window.forceActive();
            UI.page().resetPerspective();
        });
        if ("dark".equals(System.getProperty("margent.theme"))) {
            Theme.dark();
        }
        Desk.settle();
        picture("empty-book");
        dialog("new-book", () -> Commands.run(RuleIds.NEW_BOOK));
        wizards();
        inspection();
        condition(book);
        said(book);
        navigator();
        release(book);
        Theme.light();
        Desk.close(book);
        Desk.store(null);
        assertTrue(step >= 30);
    }

    private void wizards() {
        dialog("new-rule", () -> Commands.run(RuleIds.NEW_RULE));
        UI.asyncRun(() -> Commands.run(RuleIds.NEW_RULE));
        UI.until("the wizard", () -> Desk.shown(Button.class, "newRule.said"));
        UI.run(() -> {
            Button button = UI.byId(Button.class, "newRule.said");
            button.setSelection(true);
            button.notifyListeners(SWT.Selection, new Event());
        });
        picture("new-rule-said");
        close();
    }

    private void inspection() throws Exception {
        SampleInspection samples = CleanDesk.samples();
        Inspection inspection = CleanDesk.inspection("去年的报告");
        put(inspection, "甲.docx", samples.clean(14));
        put(inspection, "丙.docx", samples.oneTooMany(6, "T3/total/naturalPerson"));
        CleanDesk.settle();
    }

    private static void put(Inspection inspection, String name, byte[] bytes) throws Exception {
        inspection.submitted().getFile(name).create(new ByteArrayInputStream(bytes), false, null);
    }

    private void condition(RuleProject book) throws Exception {
        IFolder balance = Desk.balance(book);
        RuleEditor editor = (RuleEditor) ui(() -> RuleInput.open(balance, "SUM-901"));
        Desk.patiently("cases ran", () -> editor.lastTrial() != null);
        List<String> pages = ui(editor::pageTitles);
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            UI.run(() -> editor.show(page));
            picture("condition-" + i);
        }
        UI.run(() -> editor.show(pages.get(0)));
        UI.run(() -> ((ScrolledComposite) scrolled(UI.byId(Text.class, "rule.why"))).setOrigin(0, 10_000));
        picture("condition-0-below");
        dialog("law", () -> UI.byId(Button.class, "rule.law.add").notifyListeners(SWT.Selection, new Event()));
        UI.run(() -> editor.show(pages.get(1)));
        StyledText text = UI.byId(StyledText.class, "rule.condition");
        int at = ui(() -> text.getText().indexOf("newlyReceived"));
        UI.run(() -> {
            text.setFocus();
            text.setSelection(at);
            ((ITextOperationTarget) editor.conditionPage().viewer()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        });
        picture("completion");
        UI.key(text, 0, SWT.ESC, (char) 27);
        UI.run(() -> text.replaceTextRange(at, 13, "newlyRecieved"));
        UI.until("marked", () -> !editor.conditionPage().faults().isEmpty());
        picture("fault");
        UI.run(() -> text.replaceTextRange(at, 13, "newlyReceived"));
        ui(() -> UI.page().showView("org.eclipse.ui.views.ContentOutline"));
        UI.run(() -> UI.page().activate(editor));
        picture("outline");
        UI.run(() -> UI.page().hideView(UI.page().findView("org.eclipse.ui.views.ContentOutline")));
        UI.run(() -> editor.show(pages.get(3)));
        dialog("place", () -> press("case.given.add"));
        dialog("place-expected", () -> press("case.expect.add"));
        dialog("case-name", () -> press("cases.new"));
        UI.run(() -> editor.show(pages.get(4)));
        UI.run(() -> UI.byId(Button.class, "impact.start").notifyListeners(SWT.Selection, new Event()));
        UI.jobs(ImpactPane.FAMILY);
        picture("impact-done");
        UI.run(() -> editor.doSave(new NullProgressMonitor()));
        UI.run(() -> BookImpact.open(UI.page(), book));
        picture("impact-book");
        UI.run(() -> UI.page().closeAllEditors(false));
    }

    private static Control scrolled(Control control) {
        Control at = control;
        while (!(at instanceof ScrolledComposite)) {
            at = at.getParent();
        }
        return at;
    }

    /** Presses the tool with that id, which may open a dialog. */
    private static void press(String id) {
        for (ToolBar bar : UI.all(ToolBar.class, each -> true)) {
            for (ToolItem item : bar.getItems()) {
                if (id.equals(item.getData("id"))) {
                    item.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
        }
    }

    private void said(RuleProject book) throws Exception {
        IFolder said = Shelves.begin(book, "TIM-901", "timing", "said", "本市：1月20日以前公布", "", new NullProgressMonitor());
        RuleEditor editor = (RuleEditor) ui(() -> RuleInput.open(said, "TIM-901"));
        Desk.patiently("cases ran", () -> editor.lastTrial() != null);
        List<String> pages = ui(editor::pageTitles);
        UI.run(() -> editor.show(pages.get(1)));
        picture("said");
        UI.run(() -> editor.show(pages.get(2)));
        picture("table-none");
        UI.run(() -> UI.byId(Link.class, "rule.table.deadlines").notifyListeners(SWT.Selection, new Event()));
        Desk.settle();
        picture("table");
        UI.run(() -> editor.show(pages.get(3)));
        picture("said-sentences");
        UI.run(() -> editor.show(pages.get(1)));
        StyledText text = UI.byId(StyledText.class, "rule.said");
        UI.run(() -> text.setText("当 表三每一列 的 本年新收 加 上年结帐 不等于 总计，报错 于 总计。"));
        Desk.settle();
        UI.pause(700);
        picture("said-fault");
        UI.run(() -> UI.page().closeAllEditors(false));
        RuleEditor national = (RuleEditor) ui(() -> RuleInput.open(null, "SUM-001"));
        Desk.settle();
        picture("built-in");
        assertTrue(national != null);
        UI.run(() -> UI.page().closeAllEditors(false));
    }

    private void navigator() {
        ui(() -> UI.page().showView(RuleIds.NAVIGATOR));
        UI.type(UI.byId(Text.class, "rules.filter"), "901");
        UI.until("filtered", () -> UI.byId(Tree.class, "rules").getItemCount() == 1);
        UI.run(() -> {
            Tree tree = UI.byId(Tree.class, "rules");
            tree.setFocus();
            tree.setSelection(tree.getItem(0).getItem(0).getItem(0));
        });
        picture("filtered");
        dialog("withdraw", () -> Commands.run("org.eclipse.ui.edit.delete"));
        UI.type(UI.byId(Text.class, "rules.filter"), "");
    }

    private void release(RuleProject book) throws Exception {
        UI.jobs(RulesView.FAMILY);
        UI.asyncRun(() -> ReleaseHandler.open(UI.page().getWorkbenchWindow().getShell(), book));
        Desk.patiently("the changes are known", () -> Desk.shown(Table.class, "release.changes")
                && UI.byId(Table.class, "release.changes").getItemCount() > 0);
        picture("release-changes");
        Desk.press(Desk.button(UI.said("下一步", "Next")));
        picture("release-version");
        Desk.press(UI.byId(Button.class, "release.key.new"));
        picture("release-key");
        UI.run(() -> UI.byId(Text.class, "key.signer").getShell().close());
        UI.run(() -> UI.byId(Text.class, "release.version").getShell().close());
        ui(() -> UI.page().showView(PacksView.ID));
        picture("packs-none");
        var keys = Keys.generate();
        Path file = folder.resolve("本市规则-2027.1.mrp");
        Files.write(file, new Release(Engine.engine(), book.path(), false).make(new Release.Words("本市规则", "云溪市规则", "2027.1", "2027-01-05",
                "各县（市、区）从2027年起使用。", "云溪市政务公开办"), Engine.book(), "built-in", "0.1.0", new Release.Seal(keys.getPrivate(), keys.getPublic())));
        PacksView view = (PacksView) ui(() -> UI.page().findView(PacksView.ID));
        UI.asyncRun(() -> view.install(file));
        UI.until("it asks first", () -> Desk.shown(Button.class, "install.trust"));
        picture("install");
        Desk.press(UI.byId(Button.class, "install.yes"));
        Desk.patiently("what to check again is asked", () -> Desk.shown(Table.class, "recheck.inspections"));
        picture("recheck");
        close();
        UI.run(() -> UI.byId(Table.class, "packs").setSelection(0));
        picture("packs");
    }

    private void dialog(String what, Runnable open) {
        int before = ui(() -> Display.getCurrent().getShells().length);
        UI.asyncRun(open);
        UI.until(what + " is open", () -> Display.getCurrent().getShells().length > before);
        picture(what);
        close();
    }

    private static void close() {
        UI.run(() -> Display.getCurrent().getShells()[Display.getCurrent().getShells().length - 1].close());
        UI.pause(200);
    }
}
