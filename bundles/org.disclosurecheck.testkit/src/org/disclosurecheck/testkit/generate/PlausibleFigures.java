package org.disclosurecheck.testkit.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;

/**
 * Figures as an organisation of its size has them: a town with three applications, nearly all from persons, a city with
 * thousands. Every relation holds that the form prints or that follows from it.
 */
final class PlausibleFigures {

    private static final String TOTAL = "total";
    /** Rows of table 3 that results fall into, the frequent ones more than once. */
    private static final List<String> RESULTS = List.of("granted", "granted", "granted", "granted", "partial",
            "unable.1", "unable.1", "unable.2", "unable.3", "denied.1", "denied.2", "denied.3", "denied.4", "denied.5",
            "denied.6", "denied.7", "denied.8", "rejected.1", "rejected.2", "rejected.3", "rejected.4", "rejected.5",
            "other", "other.1", "other.3");
    private static final int[] MOST_APPLICATIONS = {1, 5, 24, 300, 2500};

    private final Form form;
    private final Place place;
    private final Random random;
    private final Figures figures;

    private PlausibleFigures(Form form, Place place, Random random) {
        this.form = form;
        this.place = place;
        this.random = random;
        this.figures = new Figures(form);
    }

    static Figures of(Form form, Place place, Random random) {
        PlausibleFigures maker = new PlausibleFigures(form, place, random);
        form.disclosures().forEach(maker::disclosures);
        maker.applications();
        maker.reviews();
        return maker.figures;
    }

    private void disclosures(DisclosureBlock block) {
        for (FormLine row : block.rows()) {
            String at = "T2/" + row.key() + "/";
            if (row.key().equals("regulation") || row.key().equals("normativeDocument")) {
                documents(at, row.key().equals("regulation"));
            } else if (row.key().equals("procurement")) {
                boolean none = random.nextInt(3) == 0;
                figures.put(at + "projects", none ? 0 : 1 + few(12));
                figures.put(at + "amount", none ? "0" : money());
            } else {
                items(at, block.columns());
            }
        }
    }

    /** Only a city makes regulations (规章). What is in force is never less than what the year brought. */
    private void documents(String at, boolean regulation) {
        boolean none = regulation ? place.kind() != OrganisationKind.CITY : random.nextInt(3) > place.size();
        int made = none ? 0 : random.nextInt(2 + 4 * place.size());
        int repealed = none ? 0 : random.nextInt(2 + place.size());
        int inForce = none ? 0 : made + random.nextInt(8 + 20 * place.size());
        if (figures.has(at + "inForce")) {
            figures.put(at + "made", made);
            figures.put(at + "repealed", repealed);
            figures.put(at + "inForce", inForce);
        } else {
            figures.put(at + "made", made);
            figures.put(at + "published", made);
            figures.put(at + "publishedTotal", inForce);
        }
    }

    /** Licences, penalties, coercion, fees: no decision without an item, as far as the form counts items. */
    private void items(String at, List<FormLine> columns) {
        boolean none = random.nextInt(5) > place.size();
        int before = none ? 0 : 1 + random.nextInt(30 + 30 * place.size());
        int change = none ? 0 : random.nextInt(9) - Math.min(4, before - 1);
        for (FormLine column : columns) {
            switch (column.key()) {
                case "itemsLastYear" -> figures.put(at + "itemsLastYear", before);
                case "change" -> figures.put(at + "change",
                        change > 0 && random.nextInt(4) == 0 ? "+" + change : "" + change);
                case "decisions" -> figures.put(at + "decisions", none ? 0 : few(place.size() < 2 ? 90 : 4000));
                default -> figures.put(at + column.key(), none ? "0" : money());
            }
        }
    }

    /** Up to four decimals, as fees in 万元 have them; below what makes one ask whether they are in 元. */
    private String money() {
        int decimals = random.nextInt(5);
        long units = 1 + few(place.size() < 2 ? 3000 : decimals < 2 ? 9000 : 900_000);
        return BigDecimal.valueOf(units, decimals).toPlainString();
    }

    private void applications() {
        int most = MOST_APPLICATIONS[place.size()];
        boolean quiet = random.nextInt(3) > place.size();
        for (FormLine column : form.applicationColumns()) {
            if (!column.key().equals(TOTAL)) {
                boolean person = column.key().equals("naturalPerson");
                int answered = quiet ? 0 : few(person ? most : most / 6);
                answered(column.key(), answered, most >= 300);
                carried(column.key(), answered);
            }
        }
        for (FormLine row : form.applicationRows()) {
            figures.put("T3/" + row.key() + "/" + TOTAL, form.applicationColumns().stream()
                    .filter(column -> !column.key().equals(TOTAL))
                    .mapToLong(column -> figures.number("T3/" + row.key() + "/" + column.key())).sum());
        }
    }

    private void answered(String column, int count, boolean busy) {
        List<String> rows = RESULTS.stream().filter(row -> figures.has("T3/" + row + "/" + column)).toList();
        for (int i = 0; i < count; i++) {
            // the first one is granted: where all were denied, a lawsuit would look wrong
            String row = i == 0 ? "granted" : rows.get(random.nextInt(rows.size()));
            figures.add("T3/" + row + "/" + column, 1);
        }
        if (busy && count > 30 && figures.has("T3/other.2/" + column)) {
            figures.add("T3/other.2/" + column, 1);
            figures.add("T3/granted/" + column, -1);
        }
    }

    private void carried(String column, int answered) {
        int carriedOut = answered < 3 ? 0 : random.nextInt(1 + Math.max(1, answered / 12));
        int carriedIn = answered < 3 ? 0 : random.nextInt(1 + Math.max(1, answered / 15));
        figures.put("T3/" + TOTAL + "/" + column, answered);
        figures.put("T3/carriedIn/" + column, carriedIn);
        figures.put("T3/carriedOut/" + column, carriedOut);
        figures.put("T3/new/" + column, answered + carriedOut - carriedIn);
    }

    private void reviews() {
        long answered = figures.total(TOTAL);
        for (FormLine group : form.reviewGroups()) {
            int most = (int) Math.min(12, answered / 8);
            long total = 0;
            for (FormLine column : form.reviewColumns()) {
                if (!column.key().equals(TOTAL)) {
                    int value = most == 0 ? 0 : few(column.key().equals("upheld") ? 1 + most : 1 + most / 4);
                    figures.put("T4/" + group.key() + "/" + column.key(), value);
                    total += value;
                }
            }
            figures.put("T4/" + group.key() + "/" + TOTAL, total);
        }
    }

    /** From 0 to most, small ones more often. */
    private int few(int most) {
        double part = random.nextDouble();
        return (int) Math.round(part * part * most);
    }
}
