package org.disclosurecheck.ui.findings;

import java.util.List;

import org.disclosurecheck.ui.findings.Grouping.Group;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;

/** Gives the tree just the lines that are on the screen: ten thousand findings open as fast as ten. */
final class ListingContent implements ILazyTreeContentProvider {

    private TreeViewer viewer;
    private Listing listing = Listing.EMPTY;

    @Override
    public void inputChanged(Viewer tree, Object before, Object now) {
        viewer = (TreeViewer) tree;
        listing = now == null ? Listing.EMPTY : (Listing) now;
    }

    @Override
    public void updateElement(Object parent, int index) {
        List<?> children = children(parent);
        if (index >= children.size()) {
            // while it is emptied, GTK asks for rows that are gone
            return;
        }
        Object element = children.get(index);
        viewer.replace(parent, index, element);
        viewer.setChildCount(element, children(element).size());
    }

    @Override
    public void updateChildCount(Object element, int current) {
        viewer.setChildCount(element, children(element).size());
    }

    private List<?> children(Object element) {
        if (element == listing) {
            return listing.groups().isEmpty() ? listing.rows() : listing.groups();
        }
        return element instanceof Group group ? group.rows() : List.of();
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof Row row) {
            for (Group group : listing.groups()) {
                if (group.rows().contains(row)) {
                    return group;
                }
            }
        }
        return element == listing ? null : listing;
    }
}
