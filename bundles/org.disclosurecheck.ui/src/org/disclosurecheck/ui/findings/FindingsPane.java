package org.disclosurecheck.ui.findings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Ems;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.findings.Grouping.Group;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.PageBook;

/** The list itself: a line to filter, the count, and the tree, or a sentence where there is nothing to list. */
final class FindingsPane {

    private static final String ID = "id";
    private static final int FILTER_WIDTH = 260;
    private static final int OPEN_GROUPS = 12;

    private final Text search;
    private final Label count;
    private final PageBook book;
    private final Label nothing;
    private final TreeViewer viewer;
    private String said;
    /** Other words were typed: what they find is shown from its beginning. */
    private boolean filtered;

    FindingsPane(Composite parent, FindingsSettings settings, Consumer<String> filter, Consumer<FindingColumn> clicked) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).extendedMargins(4, 4, 4, 0).applyTo(all);
        search = new Text(all, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Filter_hint);
        search.setData(ID, "findings.filter");
        search.addModifyListener(event -> {
            filtered = true;
            filter.accept(search.getText());
        });
        search.addListener(SWT.KeyDown, this::filterKey);
        GridDataFactory.swtDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(search);
        count = new Label(all, SWT.RIGHT);
        count.setData(ID, "findings.count");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        book = new PageBook(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(book);
        nothing = new Label(book, SWT.WRAP | SWT.CENTER);
        nothing.setData(ID, "findings.empty");
        viewer = new TreeViewer(book, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTree().setData(ID, "findings");
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        for (FindingColumn column : FindingColumn.values()) {
            TreeViewerColumn added = new TreeViewerColumn(viewer, SWT.NONE);
            added.getColumn().setText(column.label());
            added.getColumn().setWidth(settings.widthOr(column, Ems.width(viewer.getControl(), column.width())));
            added.getColumn().setMoveable(true);
            added.getColumn().addListener(SWT.Selection, event -> clicked.accept(column));
            added.setLabelProvider(column.labels());
        }
        if (!settings.hasWidths()) {
            SpareWidth.follow(viewer.getTree());
        }
        meetPicture(viewer.getTree());
        if (settings.columns().length > 0) {
            viewer.getTree().setColumnOrder(settings.columns());
        }
        sorted(settings.order());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(new ListingContent());
        viewer.setInput(Listing.EMPTY);
        book.showPage(viewer.getControl());
    }

    /**
     * With its first picture SWT makes room in the column that stands first by then, and means the one that was made first: when
     * another was moved there, it would show the words of that one. So it meets a picture before any column is moved.
     */
    private static void meetPicture(Tree tree) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setImage(0, Sign.ERROR.image());
        item.dispose();
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** From the words into the list, and back to all of it. */
    private void filterKey(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            viewer.getControl().setFocus();
        } else if (event.keyCode == SWT.ESC) {
            search.setText("");
        }
    }

    /** The keys go to the line to filter. */
    void find() {
        search.setFocus();
        search.selectAll();
    }

    /** Shows at the head of the columns what the list is sorted by. */
    void sorted(Order order) {
        Tree tree = viewer.getTree();
        tree.setSortColumn(order.column() == null ? null : tree.getColumn(order.column().ordinal()));
        tree.setSortDirection(order.column() == null ? SWT.NONE : order.down() ? SWT.DOWN : SWT.UP);
    }

    /** Puts words into the line to filter. */
    void filter(String words) {
        search.setText(words);
    }

    boolean isDisposed() {
        return book.isDisposed();
    }

    void saveColumns(FindingsSettings settings) {
        if (!isDisposed()) {
            TreeColumn[] columns = viewer.getTree().getColumns();
            settings.columns(viewer.getTree().getColumnOrder());
            IntStream.range(0, columns.length)
                    .forEach(i -> settings.width(FindingColumn.values()[i], columns[i].getWidth()));
        }
    }

    /**
     * Shows the listing in place of the one before; what was selected and open stays so.
     *
     * @param empty what to say instead of the list, or null
     */
    void show(Listing now, String empty) {
        if (now.equals(viewer.getInput()) && Objects.equals(empty, said)) {
            // most changes, such as that a report was looked at, change nothing here
            return;
        }
        said = empty;
        Row selected = viewer.getStructuredSelection().getFirstElement() instanceof Row row ? row : null;
        List<String> closed = closedGroups();
        Set<String> opened = openedGroups();
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(now);
            viewer.setChildCount(now, now.groups().isEmpty() ? now.rows().size() : now.groups().size());
            for (int i = 0; i < (opened.isEmpty() ? Math.min(OPEN_GROUPS, now.groups().size()) : now.groups().size()); i++) {
                Group group = now.groups().get(i);
                if (i < OPEN_GROUPS ? !closed.contains(key(group)) : opened.contains(key(group))) {
                    viewer.replace(now, i, group);
                    viewer.setChildCount(group, group.rows().size());
                    viewer.setExpandedState(group, true);
                }
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
        if (filtered && viewer.getTree().getItemCount() > 0) {
            viewer.getTree().setTopItem(viewer.getTree().getItem(0));
        }
        filtered = false;
        if (selected != null) {
            select(selected);
        }
        count.setText(counts(now));
        nothing.setText(empty == null ? "" : "\n" + empty);
        book.showPage(empty == null ? viewer.getControl() : nothing);
    }

    private static String counts(Listing now) {
        int listed = now.rows().size() - now.caused();
        String counted = now.all() == 0 ? "" : Counted.bind(listed == now.all() ? Messages.Count : Messages.Count_filtered,
                new Object[] {listed, now.reports(), now.all()});
        return now.caused() == 0 ? counted : counted + Counted.bind(Messages.Count_caused, now.caused());
    }

    private List<String> closedGroups() {
        return viewer.getInput() instanceof Listing before
                ? before.groups().stream().limit(OPEN_GROUPS).filter(group -> !viewer.getExpandedState(group))
                        .map(FindingsPane::key).toList()
                : List.of();
    }

    /** What the inspector opened further down than groups are open by themselves. */
    private Set<String> openedGroups() {
        return viewer.getInput() instanceof Listing before
                ? before.groups().stream().skip(OPEN_GROUPS).filter(viewer::getExpandedState).map(FindingsPane::key).collect(Collectors.toSet())
                : Set.of();
    }

    /** A group without its count, which changes from check to check. */
    private static String key(Group group) {
        return group.label().replaceFirst("[（(][^（(]*$", "");
    }

    /** Nothing of the list is in hand. */
    void unmark() {
        viewer.setSelection(StructuredSelection.EMPTY);
    }

    void toggle(Group group) {
        viewer.setExpandedState(group, !viewer.getExpandedState(group));
    }

    /** Selects the line of the finding, wherever it now stands; nothing when it is not listed. */
    void select(Row wanted) {
        Listing listing = (Listing) viewer.getInput();
        for (Row row : listing.rows()) {
            if (row.same(wanted)) {
                Group group = listing.groups().stream().filter(each -> each.rows().contains(row)).findFirst().orElse(null);
                if (group != null) {
                    int at = listing.groups().indexOf(group);
                    viewer.replace(listing, at, group);
                    viewer.setChildCount(group, group.rows().size());
                    viewer.setExpandedState(group, true);
                    viewer.replace(group, group.rows().indexOf(row), row);
                } else {
                    viewer.replace(listing, listing.rows().indexOf(row), row);
                }
                viewer.setSelection(new TreeSelection(group == null ? new TreePath(new Object[] {row})
                        : new TreePath(new Object[] {group, row})), true);
                return;
            }
        }
    }
}
