package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Rows of words that are edited where they stand: typing, F2, Tab as in a spreadsheet. */
final class EditTable {

    /** Told when a row changed: the row before, null for a new one; the row now, null for one that goes. */
    interface Changed {
        void row(List<String> old, List<String> now);
    }

    /** Makes a new row; null when the user gave up. */
    interface NewRow {
        List<String> make();
    }

    private static final int MARGIN = 8;

    private final RuleDocuments documents;
    private final TableViewer viewer;
    private final NewRow newRow;
    private final Changed changed;
    private final int columns;
    private final TableViewerFocusCellManager focus;
    private List<List<String>> rows = List.of();

    EditTable(Composite parent, String title, RuleDocuments documents, String id, Changed changed, NewRow newRow, List<String> titles, int[] widths,
            List<Boolean> open) {
        this.documents = documents;
        this.changed = changed;
        boolean editable = documents.editable();
        this.newRow = newRow;
        columns = titles.size();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        item(bar, Messages.Row_add, id + ".add", editable, this::add);
        new ToolItem(bar, SWT.SEPARATOR);
        item(bar, Messages.Row_remove, id + ".remove", editable, this::remove);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setData("id", id);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (int i = 0; i < columns; i++) {
            column(i, titles.get(i), layout, widths[i], editable && open.get(i));
        }
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && editable && !viewer.isCellEditorActive()) {
                remove();
            } else if (event.keyCode == SWT.INSERT && editable) {
                add();
            }
        });
        focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(viewer, focus, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                && (event.keyCode == SWT.F2 || event.character >= ' ' && event.character != SWT.DEL);
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private static void item(ToolBar bar, String words, String id, boolean enabled, Runnable pressed) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(words);
        item.setData("id", id);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> pressed.run());
    }

    /** Its head is always read in full. */
    private int head(String title) {
        GC gc = new GC(viewer.getTable());
        int width = gc.textExtent(title).x + 2 * MARGIN;
        gc.dispose();
        return width;
    }

    private void column(int index, String title, TableColumnLayout layout, int width, boolean open) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(width, head(title)));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return row(element).get(index);
            }

            @Override
            public String getToolTipText(Object element) {
                String text = row(element).get(index);
                return text.isBlank() ? null : text;
            }
        });
        if (open) {
            column.setEditingSupport(new EditingSupport(viewer) {
                @Override
                protected CellEditor getCellEditor(Object element) {
                    return new TextCellEditor(viewer.getTable());
                }

                @Override
                protected boolean canEdit(Object element) {
                    return !row(element).get(index).equals("…");
                }

                @Override
                protected Object getValue(Object element) {
                    return row(element).get(index);
                }

                @Override
                protected void setValue(Object element, Object value) {
                    edit(rows.indexOf(row(element)), index, String.valueOf(value).strip());
                }
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> row(Object element) {
        return (List<String>) element;
    }

    void show(List<List<String>> now) {
        if (!now.equals(rows)) {
            int selected = viewer.getTable().getSelectionIndex();
            // what is still being typed belongs to a row that is no longer there
            if (viewer.isCellEditorActive()) {
                viewer.cancelEditing();
            }
            rows = now;
            viewer.setInput(now);
            if (selected >= 0 && selected < now.size()) {
                viewer.getTable().setSelection(selected);
            }
        }
    }

    void edit(int row, int column, String value) {
        List<String> old = row < 0 ? null : rows.get(row);
        if (old != null && !old.get(column).equals(value)) {
            List<String> now = new ArrayList<>(old);
            now.set(column, value);
            changed.row(old, now);
        }
    }

    int indexOf(List<String> row) {
        return rows.indexOf(row);
    }

    private void add() {
        List<String> row = newRow.make();
        if (row != null) {
            changed.row(null, row);
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).equals(row)) {
                    viewer.getTable().setSelection(i);
                    viewer.editElement(row, columns - 1);
                }
            }
        }
    }

    /** The last first, so that the rows before keep their places. */
    private void remove() {
        int[] chosen = viewer.getTable().getSelectionIndices();
        List<List<String>> gone = Arrays.stream(chosen).sorted().mapToObj(rows::get).toList();
        if (!gone.isEmpty()) {
            documents.together(() -> {
                for (int i = gone.size() - 1; i >= 0; i--) {
                    changed.row(gone.get(i), null);
                }
            });
            if (!rows.isEmpty()) {
                viewer.getTable().setSelection(Math.min(chosen[0], rows.size() - 1));
            }
        }
    }

    /** The column that has the focus; -1 when none has. */
    int column() {
        return focus.getFocusCell() == null ? -1 : focus.getFocusCell().getColumnIndex();
    }
}
