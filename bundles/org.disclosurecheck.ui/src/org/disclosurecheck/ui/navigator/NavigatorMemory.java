package org.disclosurecheck.ui.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMemento;

/** Monday: the list of reports is as it was on Friday. */
final class NavigatorMemory {

    private static final String GROUPING = "grouping";
    private static final String OPEN = "open";
    private static final String SELECTED = "selected";

    private NavigatorMemory() {
    }

    static void save(IMemento memento, TreeViewer tree, Grouping grouping) {
        memento.putString(GROUPING, grouping.name());
        StringBuilder open = new StringBuilder();
        for (Object element : tree.getExpandedElements()) {
            open.append(name(element)).append('\n');
        }
        memento.putString(OPEN, open.toString());
        memento.putString(SELECTED, name(tree.getStructuredSelection().getFirstElement()));
    }

    /** The order that was chosen then. */
    static Optional<Grouping> grouping(IMemento memento) {
        String kept = memento == null ? null : memento.getString(GROUPING);
        return Arrays.stream(Grouping.values()).filter(known -> known.name().equals(kept)).findFirst();
    }

    /** Opens what was open, and chooses what was chosen. */
    static void restore(IMemento memento, TreeViewer tree, Contents contents) {
        if (memento == null) {
            return;
        }
        tree.collapseAll();
        List<String> open = List.of(String.valueOf(memento.getString(OPEN)).split("\n"));
        for (Object inspection : contents.getElements(tree.getInput())) {
            restore(tree, contents, inspection, open, memento.getString(SELECTED));
        }
    }

    private static void restore(TreeViewer tree, Contents contents, Object element, List<String> open, String selected) {
        if (open.contains(name(element))) {
            tree.setExpandedState(element, true);
        }
        if (name(element).equals(selected)) {
            tree.setSelection(new StructuredSelection(element), true);
        }
        for (Object child : contents.getChildren(element)) {
            restore(tree, contents, child, open, selected);
        }
    }

    private static String name(Object element) {
        return element instanceof Group group ? group.inspection() + "/" + group.key()
                : element instanceof SubmittedReport report ? report.file().getFullPath().toString()
                        : String.valueOf(element);
    }
}
