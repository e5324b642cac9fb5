package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;

/**
 * A picture of every step, to be looked at: {@code -Dmargent.look=NAME} gives the pictures their name, {@code -Dmargent.theme=dark}
 * makes the window dark; size, language, scale ({@code GDK_SCALE=2}; larger letters by
 * {@code GDK_DPI_SCALE=1.5}) and high contrast ({@code GTK_THEME=HighContrast}) come
 * from outside. Off otherwise.
 */
class LookTest {

    private static final String NAME = System.getProperty("margent.look");
    private int step;

    private void picture(String what) {
        UI.pause(350);
        UI.shot(String.format("look-%s-%02d-%s", NAME, ++step, what));
    }

    @Test
    void every_step_has_its_picture() throws Exception {
        assumeTrue(NAME != null);
        CleanDesk.clear();
        UI.run(() -> {
            Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            window.setBounds(Display.getCurrent().getBounds());
            window.forceActive();
        });
        if ("dark".equals(System.getProperty("margent.theme"))) {
            Theme.dark();
        }
        picture("empty");
        UI.run(() -> Commands.run(Ids.COMMAND_WELCOME));
        picture("welcome");
        CleanDesk.sample();
        picture("received");
        Inspection sample = Inspection.all().get(0);
        SubmittedReport worst = sample.reports().stream().filter(r -> r.outcome().findings().stream().anyMatch(f -> f.rule().equals("SUM-001")))
                .findFirst().orElseThrow();
        ReportEditor editor = (ReportEditor) ui(() -> Reports.open(worst));
        UI.until("the report stands", editor::isReady);
        Finding sum = worst.outcome().findings().stream().filter(f -> f.rule().equals("SUM-001")).findFirst().orElseThrow();
        UI.run(() -> FindingSelection.get().set(worst, sum, this));
        picture("sum");
        UI.run(() -> Commands.run("org.eclipse.ui.edit.findReplace"));
        UI.type(UI.byId(Text.class, "report.find"), "总计");
        UI.key(UI.byId(Text.class, "report.find"), 0, SWT.CR, '\r');
        picture("find");
        UI.key(UI.byId(Text.class, "report.find"), 0, SWT.ESC, (char) SWT.ESC);
        UI.run(() -> FindingSelection.get().set(worst, sum, this));
        popup("fixes", editor, Ids.COMMAND_FIX);
        popup("additions", editor, Ids.COMMAND_ADD);
        menu("report-menu", UI.byId(NatTable.class, "T3"));
        menu("reports-menu", UI.byId(Tree.class, "reports"));
        menu("findings-menu", UI.byId(Tree.class, "findings"));
        StyledText details = UI.byId(StyledText.class, "details");
        menu("details-menu", details);
        UI.run(() -> details.setTopIndex(details.getLineCount()));
        picture("details-end");
        dialog("why-not", () -> Commands.run("org.disclosurecheck.ui.whyNot"));
        UI.run(() -> Commands.run("org.disclosurecheck.ui.showOriginal"));
        UI.pause(500);
        picture("original");
        UI.run(() -> Commands.run("org.disclosurecheck.ui.showOriginal"));
        UI.run(() -> Commands.run("org.disclosurecheck.ui.lastYear"));
        UI.pause(900);
        picture("last-year");
        UI.run(() -> UI.page().closeAllEditors(false));
        ui(() -> UI.page().showView(Ids.OVERVIEW));
        picture("overview");
        ui(() -> UI.page().showView(Ids.FINDINGS));
        UI.run(() -> Commands.run(Ids.COMMAND_HELP));
        picture("help");
        UI.run(() -> UI.page().hideView(UI.page().findView(Ids.HELP)));
        dialog("import", () -> Commands.run("org.disclosurecheck.ui.import"));
        dialog("about", () -> Commands.run("org.disclosurecheck.ui.about"));
        for (Object node : PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)) {
            String id = ((IPreferenceNode) node).getId();
            if (!WorkbenchActivityHelper.filterItem(node)) {
                dialog("preferences-" + id.replaceAll(".*\\.", ""), () -> PreferencesUtil.createPreferenceDialogOn(null, id, null, null).open());
            }
        }
        UI.run(() -> Commands.run("org.disclosurecheck.ui.rules.desk"));
        UI.pause(900);
        picture("rule-desk");
        ui(() -> PlatformUI.getWorkbench().showPerspective(Ids.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
        Theme.light();
        assertTrue(step >= 11);
    }

    /** The choice that a key opens at what is in hand. */
    private void popup(String what, ReportEditor editor, String command) {
        UI.run(() -> {
            UI.page().activate(editor);
            Commands.run(command);
        });
        picture(what);
        UI.run(() -> UI.all(Table.class, table -> "fixes".equals(table.getData("id"))).forEach(table -> table.getShell().close()));
    }

    private void menu(String what, Control control) {
        UI.asyncRun(() -> {
            Menu menu = control.getMenu();
            menu.setLocation(control.toDisplay(40, 20));
            menu.setVisible(true);
        });
        UI.pause(500);
        picture(what);
        UI.run(() -> control.getMenu().setVisible(false));
        UI.pause(200);
    }

    private void dialog(String what, Runnable open) {
        int before = ui(() -> Display.getCurrent().getShells().length);
        UI.asyncRun(open);
        UI.until(what + " is open", () -> Display.getCurrent().getShells().length > before);
        picture(what);
        UI.run(() -> Display.getCurrent().getShells()[Display.getCurrent().getShells().length - 1].close());
        UI.pause(200);
    }
}
