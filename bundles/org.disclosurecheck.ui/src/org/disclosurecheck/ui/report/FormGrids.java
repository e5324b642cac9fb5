package org.disclosurecheck.ui.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.ui.report.page.FormGrid;

/** The tables of a form as they are printed. Forms are few and reports many: those asked for last are kept. From any thread. */
final class FormGrids {

    private static final int MOST = 6;
    private static final Deque<FormGrids> KNOWN = new ArrayDeque<>();

    private final Form form;
    private final Map<String, FormGrid> grids = new LinkedHashMap<>();

    private FormGrids(Form form) {
        this.form = form;
        for (String table : List.of("T2", "T3", "T4")) {
            grids.put(table, FormGrid.of(form, table));
        }
    }

    static FormGrids of(Form form) {
        synchronized (KNOWN) {
            FormGrids found = KNOWN.stream().filter(known -> known.form == form).findFirst().orElse(null);
            if (found == null) {
                found = new FormGrids(form);
                KNOWN.addFirst(found);
                if (KNOWN.size() > MOST) {
                    KNOWN.removeLast();
                }
            }
            return found;
        }
    }

    FormGrid grid(String table) {
        return grids.get(table);
    }

    List<String> addresses() {
        return grids.values().stream().flatMap(grid -> grid.addresses().stream()).toList();
    }
}
