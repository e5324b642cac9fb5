package org.disclosurecheck.ui.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Handling;
import org.disclosurecheck.workspace.Handlings;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** The menu of the list: what the inspector decides on the findings that are selected 处理, and takes back. */
final class HandlingMenu {

    private final TreeViewer viewer;
    private final Action copy;
    private final Runnable open;

    /** @param open goes to the report of the finding */
    HandlingMenu(TreeViewer viewer, Action copy, Runnable open) {
        this.viewer = viewer;
        this.copy = copy;
        this.open = open;
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        viewer.getTree().addDisposeListener(event -> menu.dispose());
    }

    private void fill(IMenuManager menu) {
        List<Row> selected = FindingsText.rows(viewer.getStructuredSelection().toList());
        menu.add(action(Messages.Open, selected.size() == 1, open));
        List<Row> rows = selected.stream().filter(Row::submitted).toList();
        menu.add(new Separator());
        for (Handling.Decision decision : Handling.Decision.values()) {
            String label = decision == Handling.Decision.UNTRUE ? Messages.Handle_untrue : Messages.Handle_explained;
            menu.add(action(label, !rows.isEmpty(), () -> decide(rows, decision)));
        }
        boolean decided = rows.stream().anyMatch(row -> row.handling() != null);
        menu.add(action(Messages.Handle_back, decided, () -> save(rows, (handlings, row) -> handlings.without(row.finding()))));
        menu.add(new Separator());
        menu.add(copy);
    }

    private static Action action(String label, boolean enabled, Runnable run) {
        Action action = Actions.of(label, null, run);
        action.setEnabled(enabled);
        return action;
    }

    private void decide(List<Row> rows, Handling.Decision decision) {
        Shell shell = viewer.getTree().getShell();
        Row first = rows.get(0);
        String before = first.handling() == null ? "" : first.handling().reason();
        String label = decision.label(Engine.language());
        InputDialog dialog = new InputDialog(shell, NLS.bind(Messages.Handle_title, label),
                rows.size() == 1 ? NLS.bind(Messages.Handle_message, first.finding().message())
                        : NLS.bind(Messages.Handle_message_many, rows.size()),
                before, text -> text.isBlank() ? Messages.Handle_reason_missing : null);
        if (dialog.open() == Window.OK) {
            save(rows, (handlings, row) -> handlings.with(row.finding(), decision, dialog.getValue()));
        }
    }

    /** Report by report: each has a file of its own. */
    private static void save(List<Row> rows, BiFunction<Handlings, Row, Handlings> change) {
        Map<SubmittedReport, Handlings> changed = new LinkedHashMap<>();
        for (Row row : rows) {
            changed.put(row.report(), change.apply(changed.getOrDefault(row.report(), Handlings.of(row.report())), row));
        }
        try {
            for (Map.Entry<SubmittedReport, Handlings> entry : changed.entrySet()) {
                entry.getValue().save(entry.getKey());
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
