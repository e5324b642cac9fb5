package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.ui.rules.book.CaseText;
import org.disclosurecheck.ui.rules.book.CaseWords;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** A place of a report, found by the words that are printed in the form. */
final class PlaceDialog extends SearchDialog<PlaceDialog.Place> {

    /** A place that can be chosen. */
    record Place(String address, String words) {
    }

    private static final int SECTIONS = 6;
    private static final int PARAGRAPHS = 3;
    private static final String NUMBERS = "一二三四五六";

    private final List<Place> places;

    /** @param findings true for places that a finding may have, false for those that a case gives */
    PlaceDialog(Shell shell, Form form, boolean findings) {
        super(shell, "place", Messages.Place_title, Messages.Place_search);
        places = places(form, findings);
    }

    private static List<Place> places(Form form, boolean findings) {
        Language language = Engine.language();
        List<Place> all = new ArrayList<>();
        form.addresses().forEach(address -> all.add(new Place(address, CaseWords.place(address, form, language))));
        all.add(new Place("TITLE", Messages.Place_title_of));
        all.add(new Place("PREAMBLE", Messages.Place_preamble));
        for (int i = 1; i <= SECTIONS; i++) {
            String number = language.choose(NUMBERS.substring(i - 1, i), String.valueOf(i));
            all.add(new Place("S" + i, NLS.bind(Messages.Place_section, number)));
            if (findings) {
                for (int p = 1; p <= PARAGRAPHS; p++) {
                    all.add(new Place("S" + i + "/p" + p, CaseWords.place("S" + i + "/p" + p, form, language)));
                }
            } else {
                all.add(new Place("S" + i + ".heading", NLS.bind(Messages.Place_heading, number)));
            }
        }
        all.add(new Place("SIGN", Messages.Place_sign));
        String last = findings ? "REPORT" : "published";
        all.add(new Place(last, CaseWords.place(last, form, language)));
        if (!findings) {
            form.addresses().stream().map(address -> CaseText.LAST_YEAR + address)
                    .forEach(address -> all.add(new Place(address, CaseWords.place(address, form, language))));
        }
        return all;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(560, 460);
    }

    @Override
    List<Place> all() {
        return places;
    }

    @Override
    String line(Place place) {
        return place.words;
    }

    @Override
    String text(Place place) {
        return place.words + " " + place.address;
    }

    /** The address that was chosen, or null. */
    String address() {
        return chosen() == null ? null : chosen().address;
    }
}
