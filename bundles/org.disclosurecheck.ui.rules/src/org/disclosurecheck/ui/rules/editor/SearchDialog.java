package org.disclosurecheck.ui.rules.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * One of many things, found by the words that are typed.
 *
 * @param <T> what is looked for
 */
abstract class SearchDialog<T> extends Dialog {

    private final String id;
    private final String title;
    private final String hint;
    private Text search;
    private TableViewer list;
    private T chosen;

    /** @param hint what can be typed */
    SearchDialog(Shell shell, String id, String title, String hint) {
        super(shell);
        this.id = id;
        this.title = title;
        this.hint = hint;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What there is. */
    abstract List<T> all();

    /** What a line says. */
    abstract String line(T one);

    /** Everything in which the words are looked for. */
    abstract String text(T one);

    /** Makes what stands beside or below the list; gives the parent of the list. */
    Composite frame(Composite area) {
        return area;
    }

    /** Makes what shows the one that is chosen. */
    void createMore(Composite frame) {
        // nothing by itself
    }

    /** Shows the one that is chosen; null when nothing was found. */
    void show(T one) {
        // nothing by itself
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(hint);
        search.setToolTipText(hint);
        search.setData("id", id + ".search");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        Composite frame = frame(area);
        list = new TableViewer(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        list.getTable().setData("id", id + ".list");
        if (frame == area) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getTable());
        }
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(one -> line(cast(one))));
        createMore(frame);
        list.addSelectionChangedListener(event -> choose());
        list.addDoubleClickListener(event -> okPressed());
        search.addModifyListener(event -> filter());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.getTable().setFocus();
            }
        });
        filter();
        return area;
    }

    @SuppressWarnings("unchecked")
    private T cast(Object one) {
        return (T) one;
    }

    /** The words that are looked for. */
    List<String> words() {
        return Stream.of(search.getText().toLowerCase(Locale.ROOT).strip().split("[\\s\u3000]+")).filter(word -> !word.isEmpty()).toList();
    }

    private void filter() {
        List<String> words = words();
        List<T> found = all().stream().filter(one -> words.stream().allMatch(text(one).toLowerCase(Locale.ROOT)::contains)).toList();
        list.setInput(found);
        if (!found.isEmpty()) {
            list.setSelection(new StructuredSelection(found.get(0)), true);
        }
        choose();
    }

    private void choose() {
        chosen = cast(list.getStructuredSelection().getFirstElement());
        show(chosen);
        if (getButton(OK) != null) {
            getButton(OK).setEnabled(chosen != null);
        }
    }

    /** What was chosen, or null. */
    T chosen() {
        return chosen;
    }
}
