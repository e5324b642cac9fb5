package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.ui.rules.book.CaseWords;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A place of a report, found by the words that are printed in the form. */
final class PlaceDialog extends Dialog {

    /** A place that can be chosen. */
    record Place(String address, String words) {
    }

    private static final int SECTIONS = 6;

    private final List<Place> places;
    private List<Place> shown = List.of();
    private Text search;
    private Table table;
    private String address;

    /** @param findings true for places that a finding may have, false for those that a case gives */
    PlaceDialog(Shell shell, Form form, boolean findings) {
        super(shell);
        places = places(form, findings);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private static List<Place> places(Form form, boolean findings) {
        Language language = Engine.language();
        List<Place> all = new ArrayList<>();
        form.addresses().forEach(address -> all.add(new Place(address, CaseWords.place(address, form, language))));
        all.add(new Place("TITLE", Messages.Place_title_of));
        all.add(new Place("PREAMBLE", Messages.Place_preamble));
        for (int i = 1; i <= SECTIONS; i++) {
            all.add(new Place("S" + i, NLS.bind(Messages.Place_section, i)));
            if (!findings) {
                all.add(new Place("S" + i + ".heading", NLS.bind(Messages.Place_heading, i)));
            }
        }
        all.add(new Place("SIGN", Messages.Place_sign));
        if (!findings) {
            all.add(new Place("published", CaseWords.place("published", form, language)));
        }
        if (findings) {
            all.add(new Place("REPORT", CaseWords.place("REPORT", form, language)));
        }
        return all;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Place_title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(560, 460);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Place_search);
        search.setData("id", "place.search");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("id", "place.list");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.Selection, event -> choose());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        search.addModifyListener(event -> filter());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            }
        });
        filter();
        return area;
    }

    private void filter() {
        List<String> words = Stream.of(search.getText().toLowerCase(Locale.ROOT).strip().split("[\\s　]+")).filter(word -> !word.isEmpty()).toList();
        shown = places.stream().filter(place -> words.stream()
                .allMatch((place.words + " " + place.address).toLowerCase(Locale.ROOT)::contains)).toList();
        table.setRedraw(false);
        table.removeAll();
        shown.forEach(place -> new TableItem(table, SWT.NONE).setText(place.words));
        table.setRedraw(true);
        if (!shown.isEmpty()) {
            table.select(0);
        }
        choose();
    }

    private void choose() {
        int index = table.getSelectionIndex();
        address = index < 0 ? null : shown.get(index).address;
        if (getButton(OK) != null) {
            getButton(OK).setEnabled(address != null);
        }
    }

    /** The address that was chosen, or null. */
    String address() {
        return address;
    }
}
