package org.disclosurecheck.ui.report;

import java.util.List;
import java.util.function.Supplier;

import org.disclosurecheck.ui.Actions;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** The menu of the right button, over grids and prose alike: what can be done here, in the words of the menu bar. */
final class PageMenu {

    private static final String OURS = "org.disclosurecheck.ui.";
    private static final String EDIT = "org.eclipse.ui.edit.";
    private static final List<List<String>> GROUPS = List.of(List.of(OURS + "fix", OURS + "add", OURS + "restore", OURS + "remark"),
            List.of(OURS + "step", OURS + "counterpart", OURS + "nextFinding", OURS + "previousFinding"),
            List.of(OURS + "whyNot"),
            List.of(EDIT + "cut", EDIT + "copy", EDIT + "paste", EDIT + "selectAll", EDIT + "findReplace"));

    private PageMenu() {
    }

    /** @param site of the editor that the control stands in by the time it is asked for the menu */
    static void on(Control control, Supplier<IWorkbenchPartSite> site) {
        Actions.menu(control, manager -> {
            for (List<String> group : GROUPS) {
                manager.add(new Separator());
                for (String command : group) {
                    manager.add(Actions.command(site.get(), command));
                }
            }
        });
    }
}
