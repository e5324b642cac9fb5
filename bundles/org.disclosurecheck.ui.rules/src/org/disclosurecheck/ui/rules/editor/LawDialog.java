package org.disclosurecheck.ui.rules.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.disclosurecheck.rules.Law;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Looks for a passage by the words of the law; shows what it says with the words marked. */
final class LawDialog extends Dialog {

    private final Map<String, Law.Passage> passages;
    private Text search;
    private ListViewer list;
    private StyledText text;
    private String reference;

    LawDialog(Shell shell, Map<String, Law.Passage> passages) {
        super(shell);
        this.passages = passages;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Law_title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(760, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Law_search);
        search.setData("id", "law.search");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        list = new ListViewer(sash, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        list.getList().setData("id", "law.list");
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Law.Passage) element).title();
            }
        });
        text = new StyledText(sash, SWT.BORDER | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(8, 6, 8, 6);
        sash.setWeights(2, 3);
        list.addSelectionChangedListener(event -> show());
        list.addDoubleClickListener(event -> okPressed());
        search.addModifyListener(event -> filter());
        filter();
        return area;
    }

    private List<String> words() {
        return Stream.of(search.getText().toLowerCase(Locale.ROOT).strip().split("[\\s　]+")).filter(word -> !word.isEmpty()).toList();
    }

    private void filter() {
        List<String> words = words();
        List<Law.Passage> found = passages.values().stream().filter(passage -> words.stream()
                .allMatch((passage.title() + " " + passage.dated() + " " + passage.text()).toLowerCase(Locale.ROOT)::contains)).toList();
        list.setInput(found);
        if (!found.isEmpty()) {
            list.setSelection(new StructuredSelection(found.get(0)), true);
        }
        show();
    }

    private void show() {
        Law.Passage passage = (Law.Passage) list.getStructuredSelection().getFirstElement();
        reference = passage == null ? null : passage.reference();
        String shown = passage == null ? Messages.Law_nothing : LawList.words(passage);
        text.setText(shown);
        for (String word : words()) {
            for (int at = shown.toLowerCase(Locale.ROOT).indexOf(word); at >= 0; at = shown.toLowerCase(Locale.ROOT).indexOf(word, at + 1)) {
                StyleRange range = new StyleRange();
                range.start = at;
                range.length = word.length();
                range.fontStyle = SWT.BOLD;
                range.underline = true;
                text.setStyleRange(range);
            }
        }
        if (getButton(OK) != null) {
            getButton(OK).setEnabled(passage != null);
        }
    }

    /** The passage that was chosen, or null. */
    String reference() {
        return reference;
    }
}
