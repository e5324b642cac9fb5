package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.book.Ready;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** What somebody meets who makes the first rule: nothing to wait for, and no word of the platform in the corner. */
class FirstRuleTest extends WithOwnBook {

    @Test
    void the_compiler_comes_alive_while_the_wizard_is_open() {
        UI.asyncRun(() -> Commands.run(RuleIds.NEW_RULE));
        UI.until("the wizard", () -> Desk.shown(Text.class, "newRule.search"));
        Desk.patiently("a first rule was tried", () -> Ready.done() != null);
        assertEquals(3, Ready.done().cases().size(), () -> Ready.done().faults().toString());
        assertTrue(Ready.done().cases().stream().allMatch(each -> each.good()), () -> Ready.done().cases().toString());
        Shell wizard = UI.ui(() -> UI.byId(Text.class, "newRule.search").getShell());
        UI.run(wizard::close);
    }

    @Test
    void nothing_goes_wrong_behind_a_rule_that_is_tried_for_the_first_time() throws Exception {
        Set<String> logged = ConcurrentHashMap.newKeySet();
        ILogListener listener = (status, plugin) -> {
            if (status.getSeverity() == IStatus.ERROR) {
                logged.add(status.getMessage() + " " + status.getException());
            }
        };
        Platform.addLogListener(listener);
        try {
            RuleEditor editor = (RuleEditor) UI.ui(() -> RuleInput.open(Desk.balance(book), "SUM-901"));
            Desk.patiently("cases ran", () -> editor.lastTrial() != null);
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(Set.of(), logged);
    }

    @Test
    void the_corner_says_what_is_done_in_the_language_of_the_window() throws Exception {
        Set<String> said = ConcurrentHashMap.newKeySet();
        JobChangeAdapter listener = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().belongsTo(ResourcesPlugin.FAMILY_AUTO_BUILD)) {
                    said.add(event.getJob().getName());
                }
            }
        };
        Job.getJobManager().addJobChangeListener(listener);
        try {
            Desk.balance(book);
            UI.until("changes were looked at", () -> !said.isEmpty());
        } finally {
            Job.getJobManager().removeJobChangeListener(listener);
        }
        String all = String.join("\n", new TreeSet<>(said));
        assertFalse(UI.said(all, "").matches("(?s).*[A-Za-z].*"), all);
    }
}
