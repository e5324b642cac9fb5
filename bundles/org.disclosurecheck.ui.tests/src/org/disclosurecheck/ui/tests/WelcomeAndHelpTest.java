package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a newcomer meets: the welcome page with its steps, the help, the about page. */
class WelcomeAndHelpTest {

    @BeforeEach
    void desk() throws Exception {
        CleanDesk.clear();
    }

    private static String help() {
        return ui(() -> UI.byId(StyledText.class, "help.text").getText());
    }

    @Test
    void the_welcome_page_leads_to_the_sample_and_ticks_off_what_was_done() throws Exception {
        UI.run(() -> Commands.run(Ids.COMMAND_WELCOME));
        UI.until("three steps", () -> !UI.all(Link.class, l -> "welcome.reports".equals(l.getData("id"))).isEmpty());
        UI.shot("welcome");
        CleanDesk.sample();
        UI.until("the worst one is offered", () -> !UI.all(Link.class, l -> "welcome.report".equals(l.getData("id")))
                .isEmpty());
        UI.shot("welcome-after-step-1");
        UI.run(() -> UI.byId(Link.class, "welcome.report").notifyListeners(SWT.Selection, new Event()));
        int most = Inspection.all().get(0).reports().stream().mapToInt(report -> report.summary().errors()).max().orElseThrow();
        UI.until("the worst of all stands there", () -> UI.page().getActiveEditor() instanceof ReportEditor editor && editor.isReady()
                && editor.report().summary().errors() == most);
    }

    @Test
    void f1_opens_the_rule_in_hand_and_the_handbook_otherwise() throws Exception {
        UI.run(() -> Commands.run(Ids.COMMAND_HELP));
        UI.until("a page", () -> !UI.byId(StyledText.class, "help.text").getText().isBlank());
        UI.shot("help-handbook");
        UI.run(() -> Commands.run(Ids.COMMAND_KEYS));
        UI.until("the keys", () -> help().contains("F1"));
        UI.shot("help-keys");
        UI.run(() -> Commands.run(Ids.COMMAND_SAMPLE));
        CleanDesk.settle();
        UI.until("the sample is checked", () -> Inspection.all().size() == 1 && Inspection.all().get(0).reports().stream()
                .anyMatch(r -> r.summary().errors() > 0));
        SubmittedReport report = Inspection.all().get(0).reports().stream().filter(r -> r.summary().errors() > 0).findFirst()
                .orElseThrow();
        UI.run(() -> {
            FindingSelection.get().set(report, report.outcome().findings().get(0), this);
            Commands.run(Ids.COMMAND_HELP);
        });
        UI.until("the rule", () -> help().contains(report.outcome().findings().get(0).rule()));
        UI.shot("help-rule");
        UI.run(() -> UI.page().hideView(UI.page().findView(Ids.HELP)));
    }

    @Test
    void the_about_page_names_the_versions() {
        UI.asyncRun(() -> Commands.run("org.disclosurecheck.ui.about"));
        UI.until("the dialog", () -> UI.shell("关于") != null || UI.shell("About") != null);
        UI.shot("about");
        UI.run(() -> {
            Shell shell = UI.shell("关于") == null ? UI.shell("About") : UI.shell("关于");
            assertTrue(shell.isVisible());
            shell.close();
        });
    }
}
