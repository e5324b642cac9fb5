package org.disclosurecheck.ui.navigator;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.inbox.Paste;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What stands in the menu and the tool bar of the list of reports, and what the usual keys do there. */
final class NavigatorActions {

    private final Map<Grouping, Action> groupings = new EnumMap<>(Grouping.class);

    /**
     * @param now how the reports are grouped
     * @param group groups them otherwise
     * @param find goes to the field above them
     */
    NavigatorActions(IActionBars bars, TreeViewer tree, Grouping now, Consumer<Grouping> group, Runnable find) {
        IMenuManager menu = bars.getMenuManager();
        for (Grouping grouping : Grouping.values()) {
            Action action = grouping(grouping, group);
            groupings.put(grouping, action);
            menu.add(action);
        }
        check(now);
        menu.add(new Separator());
        menu.add(previews());
        bars.getToolBarManager().add(Actions.of(Messages.Collapse, Icons.descriptor("collapse"), tree::collapseAll));
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), new Paste());
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), Actions.of(Messages.Filter, null, find));
    }

    private static Action grouping(Grouping grouping, Consumer<Grouping> group) {
        Action action = new Action(grouping.label(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    group.accept(grouping);
                }
            }
        };
        action.setId("reports.group." + grouping);
        return action;
    }

    private static Action previews() {
        return Actions.toggle(Messages.Previews, null, Reports.previews(), Reports::previews);
    }

    /** Marks how the reports are grouped now. */
    void check(Grouping now) {
        groupings.forEach((grouping, action) -> action.setChecked(grouping == now));
    }
}
